import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../bench/random.ts";
import { filesIn, importTo, newFolder } from "../cli/run-command.ts";

/** Imports a file from beside the target, and makes sure that nothing but the target has changed. */
async function importBytes(
  source: string,
  bytes: string | Uint8Array,
): Promise<{
  readonly code: number;
  readonly faults: string;
  readonly output: string;
  readonly files: readonly string[];
}> {
  const folder = newFolder();
  const file = join(folder, "source");
  writeFileSync(file, bytes);
  const ran = await importTo(join(folder, "site"), [source, file]);
  const beside = readdirSync(folder).filter((name) => name !== "source" && name !== "site");
  expect(beside).toEqual([]);
  return { ...ran, files: Object.keys(filesIn(join(folder, "site"))) };
}

const sources = ["text", "page", "mynewsdesk", "feed", "wordpress"] as const;

/** What would steer a terminal. */
const steering = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

describe("random bytes end with an error", () => {
  test.each(sources)("as %s", async (source) => {
    const random = seededRandom(7);
    for (let round = 0; round < 20; round += 1) {
      const bytes = Uint8Array.from({ length: 1 + random.whole(5000) }, () => random.whole(256));
      const { code, files, faults, output } = await importBytes(source, bytes);
      expect(code).toBe(1);
      expect(files).toEqual([]);
      expect(faults + output).toMatch(/source|Filen|rubrik/);
    }
  });
});

const feed = `<rss version="2.0"><channel><title>T</title>${Array.from({ length: 5 }, (_, number) => `<item><title>Nyhet ${number}</title><guid>https://x.example/${number}</guid><pubDate>Thu, 11 Feb 2016 09:15:00 +0100</pubDate><description><![CDATA[<p>Text &amp; mer</p>]]></description></item>`).join("")}</channel></rss>`;

test("XML that is cut off anywhere gives what came whole, and says so", async () => {
  for (let length = 1; length < feed.length - 1; length += 37) {
    const { code, files, faults } = await importBytes("feed", feed.slice(0, length));
    expect(code).toBe(1);
    expect(faults).toMatch(/^Filen är (?:avhuggen|trasig XML) på rad 1|är något annat än/);
    expect(files).toHaveLength(feed.slice(0, length).split("</item>").length - 1);
  }
});

test("text with one sign changed is read or refused, never half", async () => {
  const random = seededRandom(3);
  for (let round = 0; round < 60; round += 1) {
    const at = random.whole(feed.length);
    const broken = feed.slice(0, at) + String.fromCharCode(32 + random.whole(90)) + feed.slice(at + 1);
    const { code, files } = await importBytes("feed", broken);
    expect([0, 1]).toContain(code);
    expect(files.length).toBeLessThanOrEqual(5);
  }
});

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, number) => `<!ENTITY lol${number + 1} "${`&lol${number || ""};`.repeat(10)}">`).join("")}]><rss version="2.0"><channel><item><title>&lol9;</title><pubDate>Thu, 11 Feb 2016 09:15:00 +0100</pubDate></item></channel></rss>`;
const outside = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&x;</title></item></channel></rss>`;

describe("a document type of the file's own is refused", () => {
  test.each([
    ["billion laughs", laughs],
    ["a file of the machine", outside],
  ])("%s", async (_, xml) => {
    for (const source of ["feed", "wordpress", "mynewsdesk"]) {
      const { code, files, faults, output } = await importBytes(source, xml);
      expect(code).toBe(1);
      expect(files).toEqual([]);
      expect(faults + output).toContain("Filen innehåller en egen dokumenttyp (DTD) och läses inte.\n");
    }
  });

  test("one that only names the format is not", async () => {
    const old = feed.replace(
      "<rss",
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss',
    );
    expect((await importBytes("feed", old)).files).toHaveLength(5);
  });
});

describe("50 MB of one line", () => {
  const most = 50_000_000;
  test.each([
    ["text", "a".repeat(most), "är större än 2 MB"],
    ["page", "a".repeat(most), "är större än 5 MB"],
    ["page", `<p>${"a".repeat(most)}`, "är större än 5 MB"],
    ["mynewsdesk", "a".repeat(most), "är trasig JSON"],
    ["mynewsdesk", `{"items":"${"a".repeat(most)}"}`, "är något annat än Mynewsdesk"],
    ["feed", "a".repeat(most), "är trasig XML"],
    ["feed", `<rss><channel><item><title>${"a".repeat(most)}`, "för stort"],
    ["feed", `<rss a="${"a".repeat(most)}`, "för stort"],
    ["wordpress", `<rss><channel>${"<a/>".repeat(most / 4)}`, "avhuggen"],
  ])(
    "as %s, %.20s",
    async (source, text, message) => {
      const { code, files, faults, output } = await importBytes(source, text);
      expect(code).toBe(1);
      expect(files).toEqual([]);
      expect(faults + output).toContain(message);
    },
    60_000,
  );
});

describe("depth", () => {
  test.each([
    ["feed", `<rss><channel><item>${"<a>".repeat(200_000)}`, "för många nivåer"],
    ["mynewsdesk", `{"items":${"[".repeat(200_000)}`, "är trasig JSON"],
    ["mynewsdesk", `${'{"items":'.repeat(20_000)}1${"}".repeat(20_000)}`, "är något annat än Mynewsdesk"],
  ])("as %s", async (source, text, message) => {
    const { code, faults, output } = await importBytes(source, text);
    expect(code).toBe(1);
    expect(faults + output).toContain(message);
  });
});

describe("an item whose text is markup without end", () => {
  test.each([
    ["<div>".repeat(60_000)],
    ["<b>".repeat(60_000)],
    ["<p>x".repeat(20_000)],
    ["&".repeat(100_000)],
    ["[".repeat(100_000)],
    ["a@".repeat(50_000)],
    ["- ".repeat(50_000)],
    ["<table><tr><td>".repeat(5_000)],
    ["Tid: kl. ".repeat(20_000)],
    ["pressträff 070-".repeat(10_000)],
  ])(
    "%.20s",
    async (body) => {
      const json = JSON.stringify([
        { id: 1, type_of_media: "pressrelease", header: "Nyhet", body, published_at: "2026-02-11 09:15:00" },
      ]);
      const { code, files } = await importBytes("mynewsdesk", json);
      expect(code).toBe(0);
      expect(files).toHaveLength(1);
    },
    60_000,
  );

  test("longer than any text it is left out", async () => {
    const json = JSON.stringify([
      {
        id: 1,
        type_of_media: "pressrelease",
        header: "Nyhet",
        body: "x".repeat(600_001),
        published_at: "2026-02-11 09:15:00",
      },
    ]);
    const { code, files, output } = await importBytes("mynewsdesk", json);
    expect(code).toBe(1);
    expect(files).toEqual([]);
    expect(output).toContain("texten är för lång för att vara ett pressmeddelande");
  });
});

describe("what a source says of itself leads nowhere", () => {
  const evil = "../../../../tmp/pressrum-evil";
  test("titles, ids, dates, addresses and file names", async () => {
    const items = [
      { id: evil, header: evil, url: `https://x.example/${evil}` },
      { id: 2, header: "a\u0000/b\\c", url: "//evil.example/" },
      { id: 3, header: "\u202Egnp.exe", published_at: "2026-02-11 09:15:00\n---\ndraft: true" },
      {
        id: 4,
        header: "---\ntitle: ond\n---",
        summary: "a\n---\nb",
        boilerplate: "x\n---\ny",
        tags: ["a\n- b", "{{ x }}"],
      },
      {
        id: 5,
        header: "__proto__",
        constructor: "x",
        related_items: [{ type_of_media: "__proto__", item_id: "x" }],
      },
      {
        id: 6,
        header: "Mall",
        body: "<p>{{ 7 * 7 }} {% include 'x' %} &lt;script&gt;alert(1)&lt;/script&gt;</p>",
      },
    ].map((item) => ({
      type_of_media: "pressrelease",
      body: "<p>Text</p>",
      published_at: "2026-02-11 09:15:00",
      ...item,
    }));
    const { files, output } = await importBytes("mynewsdesk", JSON.stringify({ items }));
    expect(files).toEqual([
      "pressmeddelanden/2026/a-b-c.md",
      "pressmeddelanden/2026/mall.md",
      "pressmeddelanden/2026/proto.md",
      "pressmeddelanden/2026/title-ond.md",
      "pressmeddelanden/2026/tmp-pressrum-evil.md",
    ]);
    expect(output).not.toMatch(steering);
  });

  test("a link in the target that leads out of it is not followed", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "elsewhere"));
    mkdirSync(join(folder, "site/pressmeddelanden"), { recursive: true });
    const { symlinkSync } = await import("node:fs");
    symlinkSync(join(folder, "elsewhere"), join(folder, "site/pressmeddelanden/2016"));
    writeFileSync(join(folder, "feed.xml"), feed);
    const ran = await importTo(join(folder, "site"), ["feed", join(folder, "feed.xml")]);
    expect(ran.code).toBe(1);
    expect(ran.faults).toContain("ligger utanför målmappen");
    expect(readdirSync(join(folder, "elsewhere"))).toEqual([]);
  });
});
