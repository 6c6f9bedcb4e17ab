import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileSource } from "../../../src/import/reading/source-file.ts";
import type { ReportLine } from "../../../src/import/report-line.ts";
import { contentOf } from "../../../src/import/sources/wordpress/content.ts";
import { readWordPress } from "../../../src/import/sources/wordpress/read-file.ts";
import { command, filesIn, importTo, newFolder, reportOf, sample, toldOf } from "../../cli/run-command.ts";

test("a post with its pictures, and a draft", async () => {
  const folder = newFolder();
  const ran = await importTo(folder, ["wordpress", sample("wordpress.xml"), "--json"]);
  const files = filesIn(folder);
  expect(Object.keys(files)).toEqual([
    "pressmeddelanden/2026/ett-utkast.md",
    "pressmeddelanden/2026/ny-lekplats-i-norrby.md",
  ]);
  expect(files["pressmeddelanden/2026/ett-utkast.md"]).toContain("\ndraft: true\n");
  expect(
    files["pressmeddelanden/2026/ny-lekplats-i-norrby.md"]?.replace(/^ {2}hash: .*$/m, "  hash: x"),
  ).toBe(`---
id: 3a7c81ba-7da2-5f6b-8c20-d8f0adb6ada7
title: Ny lekplats i Norrby
date: 2026-04-01 10:00
updated: 2026-04-03 10:00
lead: Norrby får en ny lekplats.
topics:
  - Lek & fritid
images:
  - src: https://www.exempelby.example/uploads/oversikt.jpg
    alt: Lekplatsen från ovan.
attachments:
  - src: https://www.exempelby.example/uploads/rutschkana.jpg
    title: Rutschkanan är tre meter hög.
  - src: https://www.exempelby.example/uploads/karta.pdf
    title: karta
aliases:
  - /press/ny-lekplats-i-norrby/
imported:
  source: wordpress
  id: www.exempelby.example#11
  hash: x
---

Lekplatsen i Norrby är klar.  
Den öppnar på fredag.

[![En röd gunga.](https://www.exempelby.example/uploads/gunga-300x200.jpg)](https://www.exempelby.example/uploads/gunga.jpg)

Gungan är röd.

## Så hittar du dit

Följ skyltarna \\[sic\\] från torget.

- Buss 4
- Cykel
`);
  expect(toldOf(ran, "Ny lekplats i Norrby")).toEqual([
    "needs-eye body shortcode-removed",
    "needs-eye attachments[0] image-without-alt",
    "needs-eye media media-remote",
  ]);
});

test("what is left out is counted, and no comment is kept", async () => {
  const folder = newFolder();
  const ran = await importTo(folder, ["wordpress", sample("wordpress.xml"), "--json"]);
  expect(reportOf(ran).notes.map(({ code, values }) => [code, values?.count, values?.name])).toEqual([
    ["comments-left-out", 1, undefined],
    ["protected-left-out", 1, undefined],
    ["trash-left-out", 1, undefined],
    ["kinds-left-out", 1, "page"],
  ]);
  const all = JSON.stringify(filesIn(folder)) + ran.output;
  expect(all).not.toContain("En läsare");
  expect(all).not.toContain("lasare@example.org");
  expect(all).not.toContain("Bra!");
});

test("other types on request", async () => {
  const { count, items } = await readWordPress(fileSource(sample("wordpress.xml")), ["page", "post"]);
  const titles: string[] = [];
  for await (const item of items()) titles.push(item.title);
  expect(count).toBe(3);
  expect(titles).toEqual(["Ny lekplats i Norrby", "Ett utkast", "Om oss"]);
});

test("a file that is cut off gives what came before, and says so", async () => {
  const folder = newFolder();
  const { readFileSync } = await import("node:fs");
  const whole = readFileSync(sample("wordpress.xml"), "utf8");
  const cut = join(folder, "cut.xml");
  writeFileSync(cut, whole.slice(0, whole.indexOf("<title>Ett utkast")));
  const ran = await importTo(join(folder, "site"), ["wordpress", cut, "--json"]);
  expect(ran.code).toBe(1);
  expect(reportOf(ran).stopped?.code).toBe("xml-cut");
  expect(Object.keys(filesIn(join(folder, "site")))).toEqual([
    "pressmeddelanden/2026/ny-lekplats-i-norrby.md",
  ]);
  const again = await importTo(join(folder, "site"), ["wordpress", sample("wordpress.xml"), "--json"]);
  expect(reportOf(again).counts.outcomes).toMatchObject({ new: 1, unchanged: 1, updated: 0 });
});

test("an ordinary feed is no export", async () => {
  const ran = await command(["import", "wordpress", sample("feed.rss.xml"), "--out", newFolder()]);
  expect(ran).toEqual({
    code: 1,
    output: "",
    faults: `${sample("feed.rss.xml").slice(0, 160)} är något annat än WordPress (WXR).\n`,
  });
});

describe("the text of a post", () => {
  test.each([
    ["Ett\n\nTvå\nrader", "<p>Ett</p>\n<p>Två<br>\nrader</p>"],
    ["Ett\r\n\r\nTvå", "<p>Ett</p>\n<p>Två</p>"],
    ["<h2>Rubrik</h2>\n\nText", "<h2>Rubrik</h2>\n<p>Text</p>"],
    ["<!-- wp:paragraph -->\n<p>Block</p>\n<!-- /wp:paragraph -->", "\n<p>Block</p>\n"],
    ["Före <!--more-->efter", "<p>Före efter</p>"],
    [
      "[embed]https://www.youtube.com/watch?v=1[/embed]",
      '<iframe src="https://www.youtube.com/watch?v=1"></iframe>',
    ],
    ['[video mp4="https://x.example/a.mp4"][/video]', '<iframe src="https://x.example/a.mp4"></iframe>'],
    ["Ett [sic] citat [...] och [1]", "<p>Ett [sic] citat [...] och [1]</p>"],
    ["", ""],
  ])("%j is %j", (written, html) => {
    expect(contentOf(written, new Map(), []).html).toBe(html);
  });

  test("codes of plug-ins are taken away and told of once", () => {
    const notes: ReportLine[] = [];
    const { html } = contentOf(
      '[vc_row][vc_column width="1/2"]Text[/vc_column][/vc_row][vc_row]Mer[/vc_row]',
      new Map(),
      notes,
    );
    expect(html).toBe("<p>TextMer</p>");
    expect(notes.map(({ values }) => values?.found)).toEqual(["vc_row", "vc_column"]);
  });
});
