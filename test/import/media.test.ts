import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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
