import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, importTo, newFolder, reportOf, toldOf } from "../cli/run-command.ts";
import { buildSite } from "../eleventy/build-site.ts";
import { serve } from "./server.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function answerOf(address: string): object {
  return {
    items: [
      {
        id: 1,
        type_of_media: "pressrelease",
        header: "Bad",
        body: `<p>Se <img src="${address}/i-texten.png" alt="Badet"></p>`,
        published_at: "2026-02-11 09:15:00",
        related_items: [
          { type_of_media: "image", item_id: 2 },
          { type_of_media: "document", item_id: 3 },
          { type_of_media: "document", item_id: 4 },
          { type_of_media: "image", item_id: 5 },
        ],
      },
      {
        id: 2,
        type_of_media: "image",
        download_url: `${address}/a/..%2F..%2Fbad.png?x=1`,
        alt_text: "Badet",
        header: "Bad",
      },
      { id: 3, type_of_media: "document", document: `${address}/plan.exe`, header: "Plan" },
      { id: 4, type_of_media: "document", document: `${address}/borta.pdf`, header: "Borta" },
      {
        id: 5,
        type_of_media: "image",
        download_url: `${address}/skript.svg`,
        alt_text: "Skript",
        header: "Skript",
      },
    ],
  };
}

async function newsroom(): Promise<{ readonly file: string; readonly requests: readonly string[] }> {
  const server = await serve((request, response) => {
    const path = request.url ?? "";
    if (path.includes("borta")) response.writeHead(404).end();
    else if (path.includes("plan")) response.end("%PDF-1.7 plan");
    else if (path.includes("skript")) response.end("<svg xmlns='http://www.w3.org/2000/svg'/>");
    else response.end(png);
  });
  const file = join(newFolder(), "answer.json");
  writeFileSync(file, JSON.stringify(answerOf(server.address)));
  return { file, requests: server.requests };
}

test("pictures and documents are fetched once, named safely, and the site is built with them", async () => {
  const { file, requests } = await newsroom();
  const folder = newFolder();
  const ran = await importTo(folder, ["mynewsdesk", file, "--media", "--json"]);
  const files = filesIn(folder);
  expect(Object.keys(files)).toEqual([
    "pressmeddelanden/2026/bad/bad.png",
    "pressmeddelanden/2026/bad/i-texten.png",
    "pressmeddelanden/2026/bad/index.md",
    "pressmeddelanden/2026/bad/plan.pdf",
  ]);
  const text = files["pressmeddelanden/2026/bad/index.md"] ?? "";
  expect(text).toContain("images:\n  - src: bad.png\n    alt: Badet\n");
  expect(text).toContain("attachments:\n  - src: plan.pdf\n    title: Plan\n");
  expect(text).toContain("![Badet](i-texten.png)");
  expect(toldOf(ran, "Bad")).toEqual([
    "deduced date date-swedish",
    "needs-eye media media-failed",
    "needs-eye media media-failed",
    "needs-eye media media-remote",
  ]);
  expect(
    reportOf(ran)
      .items[0]?.report.filter(({ code }) => code === "media-failed")
      .map(({ values }) => values?.reason),
  ).toEqual(["type", "service-refused"]);
  const before = requests.length;
  const again = await importTo(folder, ["mynewsdesk", file, "--json"]);
  expect(reportOf(again).counts.outcomes).toMatchObject({ unchanged: 1, new: 0, updated: 0 });
  expect(requests.length).toBe(before);
  await importTo(folder, ["mynewsdesk", file, "--media", "--json"]);
  // Only what has not come is asked for again.
  expect(requests.slice(before)).toEqual(["/skript.svg", "/borta.pdf"]);
  const site = await buildSite(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, name.endsWith(".png") ? png : content]),
    ),
    { options: { now: "2030-01-01T08:00:00+01:00" } },
  );
  expect(site.at("/pressmeddelanden/2026/bad/")).toContain('alt="Badet"');
});

test("without --media the addresses are kept", async () => {
  const { file, requests } = await newsroom();
  const folder = newFolder();
  await importTo(folder, ["mynewsdesk", file]);
  expect(Object.keys(filesIn(folder))).toEqual(["pressmeddelanden/2026/bad.md"]);
  expect(requests).toEqual([]);
  // A text that has its place keeps it, and its files get a folder beside it.
  await importTo(folder, ["mynewsdesk", file, "--media"]);
  expect(Object.keys(filesIn(folder))).toEqual([
    "pressmeddelanden/2026/bad.md",
    "pressmeddelanden/2026/bad/bad.png",
    "pressmeddelanden/2026/bad/i-texten.png",
    "pressmeddelanden/2026/bad/plan.pdf",
  ]);
  expect(filesIn(folder)["pressmeddelanden/2026/bad.md"]).toContain("  - src: bad/bad.png\n");
});

const pageText = `<p>${"Ett stycke om badet. ".repeat(8)}</p>`;

function savedPage(body: string, head = ""): string {
  return `<html><head>${head}</head><body><main><h1>Bad</h1><p>Publicerad: 2026-02-11</p>${body}${pageText}</main></body></html>`;
}

/** With the bytes of files that are no text. */
async function builtPage(
  folder: string,
  bytes: Readonly<Record<string, Buffer>>,
  path: string,
): Promise<string> {
  const files = Object.fromEntries(
    Object.entries(filesIn(folder)).map(([name, text]) => [name, bytes[name] ?? text]),
  );
  const site = await buildSite(files, { options: { now: "2030-01-01T08:00:00+01:00" } });
  return site.at(path);
}

describe("documents that a text links to", () => {
  async function sources(): Promise<{
    readonly file: string;
    readonly address: string;
    readonly requests: readonly string[];
  }> {
    const server = await serve((_request, response) => response.end("%PDF-1.7 plan"));
    const file = join(newFolder(), "bad.html");
    const links = `<p><a href="/filer/plan.pdf">Planen</a>, <a href="https://riksdagen.example/lag.pdf">lagen</a> och <a href="/sida">sidan</a>.</p>`;
    writeFileSync(file, savedPage(links, `<link rel="canonical" href="${server.address}/bad">`));
    return { file, address: server.address, requests: server.requests };
  }

  test("on the old host are fetched, and linked to where they are then", async () => {
    const { file, address, requests } = await sources();
    const folder = newFolder();
    const ran = await importTo(folder, ["page", file, "--media", "--json"]);
    expect(requests).toEqual(["/filer/plan.pdf"]);
    const [text = ""] = Object.values(filesIn(folder)).filter((one) => one.startsWith("---"));
    expect(text).toContain(
      `[Planen](plan.pdf), [lagen](https://riksdagen.example/lag.pdf) och [sidan](${address}/sida).`,
    );
    expect(toldOf(ran, "Bad")).toEqual([]);
    const html = await builtPage(folder, {}, "/pressmeddelanden/2026/bad/");
    expect(html).toMatch(/<a href="[^"]*\/plan\.pdf"/);
  });

  test("are told of without --media", async () => {
    const { file, address } = await sources();
    const ran = await importTo(newFolder(), ["page", file, "--json"]);
    expect(toldOf(ran, "Bad")).toEqual(["needs-eye media media-remote"]);
    const line = reportOf(ran).items[0]?.report.find(({ code }) => code === "media-remote");
    expect(line?.values).toEqual({ count: 1, found: new URL(address).host });
  });
});

describe("files that were saved beside a page", () => {
  function saved(body: string): { readonly folder: string; readonly file: string } {
    const folder = newFolder();
    const beside = join(folder, "sida/Bad_files");
    mkdirSync(beside, { recursive: true });
    writeFileSync(join(beside, "bild 1.png"), png);
    writeFileSync(join(beside, "skript.png"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    writeFileSync(join(folder, "sida/plan.pdf"), "%PDF-1.7 plan");
    writeFileSync(join(folder, "hemlig.png"), png);
    symlinkSync(join(folder, "hemlig.png"), join(beside, "lank.png"));
    const file = join(folder, "sida/Bad.html");
    writeFileSync(file, savedPage(body));
    return { folder, file };
  }
  const body = `<p><img src="./Bad_files/bild%201.png" data-src="https://x.example/stor.png" alt="Badet"> <a href="plan.pdf">Planen</a></p>`;

  test("are taken from disk, without --media", async () => {
    const { folder, file } = saved(body);
    const site = join(folder, "site");
    const dry = await importTo(site, ["page", file, "--json", "--dry-run"]);
    expect(filesIn(site)).toEqual({});
    const ran = await importTo(site, ["page", file, "--json"]);
    expect(reportOf(ran).items).toEqual(reportOf(dry).items);
    expect(toldOf(ran, "Bad")).toEqual([]);
    const name = "pressmeddelanden/2026/bad";
    expect(Object.keys(filesIn(site))).toEqual([
      `${name}/bild-1.png`,
      `${name}/index.md`,
      `${name}/plan.pdf`,
    ]);
    expect(readFileSync(join(site, name, "bild-1.png")).equals(png)).toBe(true);
    expect(filesIn(site)[`${name}/index.md`]).toContain("![Badet](bild-1.png) [Planen](plan.pdf)");
    const again = await importTo(site, ["page", file, "--json"]);
    expect(reportOf(again).counts.outcomes).toMatchObject({ unchanged: 1, new: 0, updated: 0 });
    const html = await builtPage(site, { [`${name}/bild-1.png`]: png }, "/pressmeddelanden/2026/bad/");
    expect(html).toContain('alt="Badet"');
  });

  test.each([
    ["outside the folder", "../hemlig.png"],
    ["through a link out of it", "Bad_files/lank.png"],
    ["from the root", "/etc/hostname.png"],
    ["by a scheme", "file:///etc/hostname.png"],
    ["that are no pictures", "Bad_files/skript.png"],
    ["that are not there", "Bad_files/borta.png"],
    ["with a broken name", "Bad_files/%E0%A4%A.png"],
  ])("are not taken %s", async (_, src) => {
    const { folder, file } = saved(`<p>Text <img src="${src}" alt="Badet"></p>`);
    const site = join(folder, "site");
    const ran = await importTo(site, ["page", file, "--json"]);
    expect(Object.keys(filesIn(site))).toEqual(["pressmeddelanden/2026/bad.md"]);
    expect(Object.values(filesIn(site))[0]).not.toContain("invalid");
    expect(ran.code).toBe(0);
  });

  test("without a description are told of by their names", async () => {
    const { folder, file } = saved(`<p><img src="Bad_files/bild 1.png"></p>`);
    const ran = await importTo(join(folder, "site"), ["page", file, "--json"]);
    const line = reportOf(ran).items[0]?.report.find(({ code }) => code === "image-in-text-without-alt");
    expect(line?.values).toEqual({ found: "bild 1.png" });
    expect(filesIn(join(folder, "site"))["pressmeddelanden/2026/bad/index.md"]).toContain("](bild-1.png)");
  });
});
