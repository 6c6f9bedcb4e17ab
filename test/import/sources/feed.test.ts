import { describe, expect, test } from "vitest";
import type { ForeignItem } from "../../../src/import/foreign-item.ts";
import { bytesSource } from "../../../src/import/reading/source-file.ts";
import { readFeed } from "../../../src/import/sources/feed/read-file.ts";
import { filesIn, importTo, newFolder, sample, toldOf } from "../../cli/run-command.ts";

async function items(text: string): Promise<readonly ForeignItem[]> {
  const found: ForeignItem[] = [];
  for await (const item of readFeed(bytesSource("feed", [Buffer.from(text)]))) found.push(item);
  return found;
}

function rss(item: string): string {
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><link>https://x.example/</link><item>${item}</item></channel></rss>`;
}

test("RSS with content, Media RSS and an enclosure", async () => {
  const folder = newFolder();
  const ran = await importTo(folder, ["feed", sample("feed.rss.xml"), "--json"]);
  expect(ran.code).toBe(1);
  const file = filesIn(folder)["pressmeddelanden/2026/sommarjobb-for-alla-och-envar.md"];
  expect(file?.replace(/^ {2}hash: .*$/m, "  hash: x")).toBe(`---
id: d0d2e7cd-4e65-556f-afe3-b31ec1e02f06
title: Sommarjobb för alla & envar
date: 2026-06-11 09:15
lead: Kommunen erbjuder 300 sommarjobb.
topics:
  - Arbete
images:
  - src: https://www.exempelby.example/bilder/sommarjobb.jpg
    alt: Tre ungdomar målar ett staket.
    caption: Lunch i parken
    credit: Kim Modig
attachments:
  - src: https://www.exempelby.example/filer/sommarjobb.pdf
    title: sommarjobb.pdf
aliases:
  - /press/2026/sommarjobb/
imported:
  source: feed
  id: https://www.exempelby.example/press/#nyhet-77
  hash: x
---

Sök senast den **15 juni**\u00a02026.
`);
  expect(toldOf(ran, "Sommarjobb för alla & envar")).toEqual([
    "deduced date date-calendar-zone",
    "deduced body lead-repeated",
    "needs-eye media media-remote",
  ]);
  expect(toldOf(ran, "Kort om vattnet")).toEqual([
    "needs-eye body text-cut",
    "left-out aliases alias-not-a-page",
  ]);
  expect(toldOf(ran, "Utan datum")).toEqual(["left-out no-date"]);
});

test("Atom in Latin-1, with a prefix of its own and XHTML", async () => {
  const folder = newFolder();
  const ran = await importTo(folder, ["feed", sample("feed.atom.xml"), "--json"]);
  const files = filesIn(folder);
  expect(files["pressmeddelanden/2026/suomenkielinen-uusi-osasto.md"]).toContain(
    "\ntitle: Suomenkielinen <uusi> osasto\ndate: 2026-02-09 09:00\nupdated: 2026-02-10 09:00\nlead: Osasto avataan.\nlanguage: fi\n",
  );
  expect(files["pressmeddelanden/2026/suomenkielinen-uusi-osasto.md"]).toContain(
    "\n---\n\nOsasto *avataan* elokuussa.  \nTervetuloa!\n",
  );
  expect(files["pressmeddelanden/2026/bara-uppdaterad.md"]).toContain(
    "\n---\n\nEnkel text \\<med> tecken.\n",
  );
  expect(toldOf(ran, "Bara uppdaterad")).toEqual(["deduced date date-from-other"]);
});

test("JSON Feed, with plain titles and a note without one", async () => {
  const folder = newFolder();
  const ran = await importTo(folder, ["feed", sample("feed.json"), "--json"]);
  const files = filesIn(folder);
  expect(files["pressmeddelanden/2026/budget-2027-och-framat.md"]).toContain(
    "\ntitle: Budget < 2027 & framåt\n",
  );
  expect(files["pressmeddelanden/2026/budget-2027-och-framat.md"]).toContain("\ntopics:\n  - Ekonomi\n");
  expect(files["pressmeddelanden/2026/en-kort-rad-utan-rubrik.md"]).toContain("\ndate: 2026-06-16\n");
  expect(toldOf(ran, "En kort rad utan rubrik.")).toEqual(["needs-eye title title-from-text"]);
});

describe("RSS", () => {
  test.each([
    [
      "a permanent guid is the page",
      "<guid>https://x.example/a</guid>",
      { sourceId: "https://x.example/a", address: "https://x.example/a" },
    ],
    [
      "a guid of the feed's own",
      '<guid isPermaLink="false">7</guid>',
      { sourceId: "https://x.example/#7", address: undefined },
    ],
    [
      "without guid the link",
      "<link>https://x.example/b</link>",
      { sourceId: "https://x.example/b", address: "https://x.example/b" },
    ],
    ["nothing that names it", "<title>A</title>", { sourceId: "" }],
    [
      "a date of Dublin Core",
      '<dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2026-02-11</dc:date>',
      { published: "2026-02-11" },
    ],
    ["a description is the text", "<description>D</description>", { body: "D", summary: undefined }],
    [
      "beside the full text it is the lead",
      "<description>D</description><content:encoded>C</content:encoded>",
      { body: "C", summary: "D" },
    ],
    [
      "a picture in a group",
      '<media:group><media:content url="https://x.example/a.jpg"/></media:group>',
      { images: [{ address: "https://x.example/a.jpg", alt: "", caption: "", credit: "" }] },
    ],
    [
      "a film is a file",
      '<media:content url="https://x.example/a.mp4" type="video/mp4"/>',
      { files: [{ address: "https://x.example/a.mp4" }] },
    ],
    ["entities that no DTD declares", "<description>a&nbsp;b</description>", { body: "a&nbsp;b" }],
  ])("%s", async (_, item, expected) => {
    expect((await items(rss(item)))[0]).toMatchObject(expected);
  });

  test("RSS 1.0", async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item><title>A</title><link>https://x.example/a</link></item></rdf:RDF>`;
    expect(await items(feed)).toHaveLength(1);
  });
});

test.each([
  ["a page", "<html><body/></html>", "wrong-format"],
  ["another object", '{"items":[]}', "wrong-format"],
  ["broken JSON", '{"version":"https://jsonfeed.org/version/1","items":[', "json-broken"],
  ["a text", "hej", "xml-broken"],
])("%s is no feed", async (_, text, code) => {
  await expect(items(text)).rejects.toMatchObject({ code });
});
