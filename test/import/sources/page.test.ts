import { describe, expect, test } from "vitest";
import { bytesSource } from "../../../src/import/reading/source-file.ts";
import { readPage } from "../../../src/import/sources/page/read-file.ts";
import { filesIn, importTo, newFolder, sample, toldOf } from "../../cli/run-command.ts";

function page(html: string): ReturnType<typeof readPage> {
  return readPage(bytesSource("C:\\sparat\\nyhet.html", [Buffer.from(html)]), undefined);
}

const text =
  "<p>En lång rad text om ett nytt badhus vid Kvarnsjön som öppnar hösten 2027 och rymmer många.</p>";

test("a saved invitation", async () => {
  const folder = newFolder();
  const ran = await importTo(folder, ["page", sample("page.html"), "--json"]);
  const [name = ""] = Object.keys(filesIn(folder));
  expect(name).toBe("pressinbjudningar/2026/pressinbjudan-oppet-hus-pa-vattenverket.md");
  expect(filesIn(folder)[name]?.replace(/^ {2}hash: .*$/m, "  hash: x")).toBe(`---
id: 4323fbc3-6d6d-5991-ade7-58f7e9b8c39b
title: 'Pressinbjudan: Öppet hus på vattenverket'
date: 2026-02-11 09:15
lead: Journalister är välkomna till en visning av det nya vattenverket.
event:
  start: 2026-02-19 10:00
  end: 2026-02-19 11:30
  place:
    name: Vattenverket
    address: Kvarnsjövägen 2, Exempelby
aliases:
  - /press/pressinbjudan-oppet-hus-pa-vattenverket/
imported:
  source: page
  id: https://www.exempelby.example/press/pressinbjudan-oppet-hus-pa-vattenverket
  hash: x
---

Vattenverket renar tolv miljoner liter om dygnet. [Läs om vattenverket](https://www.exempelby.example/press/vattenverket.html).

## Tid och plats

Torsdag 19 februari klockan 10.00–11.30  
Vattenverket, Kvarnsjövägen 2, Exempelby

Kontakt: Samira Holmlund, driftchef, 031-390 06 30
`);
  expect(toldOf(ran, "Pressinbjudan: Öppet hus på vattenverket")).toEqual(["deduced event event-from-text"]);
});

describe("what a page says of itself", () => {
  test.each([
    ["the heading goes before the title", `<title>T</title><h1>H</h1>${text}`, { title: "H" }],
    [
      "og:title goes before the title",
      `<meta property="og:title" content="O"><title>T</title>${text}`,
      { title: "O" },
    ],
    ["the title of the window", `<title>T</title>${text}`, { title: "T" }],
    [
      "JSON-LD",
      `<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"J","datePublished":"2026-02-11T09:15:00+01:00"}]}</script>${text}`,
      { title: "J", published: "2026-02-11T09:15:00+01:00" },
    ],
    [
      "broken JSON-LD is passed over",
      `<script type="application/ld+json">{</script><title>T</title>${text}`,
      { title: "T" },
    ],
    [
      "meta",
      `<meta property="article:published_time" content="2026-02-11">${text}`,
      { published: "2026-02-11" },
    ],
    ["time", `<main><time datetime="2026-02-12">i går</time>${text}</main>`, { published: "2026-02-12" }],
    [
      "a line of the text",
      `<main><p>Publicerad: 13 februari 2026</p>${text}</main>`,
      { published: "2026-02-13" },
    ],
    [
      "canonical",
      `<link rel="canonical" href="https://x.example/a">${text}`,
      { address: "https://x.example/a", sourceId: "https://x.example/a" },
    ],
    [
      "a canonical that is no page",
      `<link rel="canonical" href="javascript:x">${text}`,
      { address: undefined, sourceId: "", place: "sparat/nyhet.html" },
    ],
    ["language", `<html lang="fi"><body>${text}</body></html>`, { language: "fi" }],
  ])("%s", async (_, html, expected) => {
    expect(await page(html)).toMatchObject(expected);
  });

  test("only the main part is text", async () => {
    const { body } = await page(
      `<body><nav>Meny</nav><main><header><h1>H</h1></header>${text}<div class="share-box">Dela</div><aside>Se även</aside></main><footer>Fot</footer></body>`,
    );
    expect(body).toContain("badhus");
    for (const word of ["Meny", "Dela", "Se även", "Fot", "<h1>"]) expect(body).not.toContain(word);
  });
});

/** Where the text of a page goes: what is left of it, and which day it was published. */
async function read(html: string): Promise<readonly [string | undefined, string]> {
  const { published, body } = await page(`<main><h1>Rubrik</h1>${html}${text}</main>`);
  return [published?.slice(0, 10), body.replace(text, "").replace(/\s+/g, " ").trim()];
}

describe("the line that says when the page was published is taken out of its text", () => {
  test.each([
    ["<p>2014-05-02</p>"],
    ["<p>Publicerad: 2 maj 2014</p>"],
    ['<p class="date">Pressmeddelande • May 02, 2014 09:15 CEST</p>'],
    ["<p>Exempelby den 2 maj 2014</p>"],
    ['<p>Publicerad <time datetime="2014-05-02T09:15">i går</time></p>'],
    ['<span class="date">2 maj 2014</span>'],
    ['<div><time datetime="2014-05-02">2 maj</time></div>'],
  ])("%s", async (line) => {
    const [published, left] = await read(line);
    expect(published).toBe("2014-05-02");
    expect(left.replace(/<\/?div>/g, "")).toBe("");
  });

  test("below the lead, and with its change", async () => {
    const lead = '<p class="ingress">En ingress.</p>';
    const html = `<main><h1>R</h1>${lead}<p>Publicerad 2 maj 2014, uppdaterad 5 maj 2014</p>${text}</main>`;
    const { published, updated, body } = await page(html);
    expect({ published, updated, body }).toEqual({
      published: "2014-05-02",
      updated: "2014-05-05",
      body: text,
    });
  });

  test("above a title that stands outside the text", async () => {
    const html = `<body><h1>R</h1><p>2 maj 2014</p><div itemprop="articleBody">${text}</div></body>`;
    expect(await page(html)).toMatchObject({ published: "2014-05-02", body: text });
  });
});

describe("no other day is taken out of a text", () => {
  const stamp = "<p>Publicerad: 2 maj 2014</p>";
  test.each([
    [
      '<p>Ansök senast <strong>1 maj 2014</strong>. Mötet är <a href="https://x.example/m">den 5 april 2014</a>.</p>',
    ],
    ['<p>Mötet är <time datetime="2014-04-05">den 5 april</time> i stadshuset.</p>'],
    ["<table><tbody><tr><td>5 april 2014</td><td>6 april 2014</td></tr></tbody></table>"],
    ["<table><tbody><tr><td>Ansökan</td><td>2 maj 2014</td></tr></tbody></table>"],
    ["<h2>Lördag 5 april 2014</h2>"],
    ["<h2>2 maj 2014</h2>"],
    ["<ul><li>2014-04-02 Marknad</li><li>2014-05-02</li></ul>"],
    ["<p>7 maj 2014 Konsert</p>"],
    ["<p>5 april 2014</p>"],
    ["<p>2 maj 2014</p>"],
    ["<dl><dt>Datum</dt><dd>23 augusti 2023</dd></dl>"],
    ["<blockquote><p>2 maj 2014</p></blockquote>"],
  ])("%s", async (html) => {
    expect(await read(`${stamp}${html}`)).toEqual(["2014-05-02", html]);
  });

  test("when the page itself says another day", async () => {
    const meta = '<meta property="article:published_time" content="2014-04-01">';
    const { published, body } = await page(`${meta}<main><p>5 april 2014</p>${text}</main>`);
    expect({ published, body }).toEqual({ published: "2014-04-01", body: `<p>5 april 2014</p>${text}` });
  });

  test("when it stands further down", async () => {
    const { published, body } = await page(
      `<main><h1>R</h1>${text.repeat(3)}<p>Publicerad: 2 maj 2014</p></main>`,
    );
    expect({ published, body }).toEqual({
      published: "2014-05-02",
      body: `${text.repeat(3)}<p>Publicerad: 2 maj 2014</p>`,
    });
  });
});

describe("a day that nothing says is that of the publication", () => {
  const event = "<table><tbody><tr><td>Konsert</td><td>5 april 2014</td></tr></tbody></table>";
  test("is a conclusion, when it is the only one", async () => {
    const { published, notes } = await page(`<main><h1>R</h1>${text}${event}</main>`);
    expect(published).toBe("2014-04-05");
    expect(notes).toEqual([
      { kind: "deduced", field: "date", code: "date-from-text", values: { found: "5 april 2014" } },
    ]);
  });

  test("gives way to the day that is given with the command", async () => {
    const source = bytesSource("a.html", [Buffer.from(`<main><h1>R</h1>${text}${event}</main>`)]);
    expect(await readPage(source, "2014-03-01")).toMatchObject({ published: "2014-03-01", notes: [] });
  });

  test("is a conclusion at the top of a list, where each day stands above its news", async () => {
    const news = ["1", "2"].map((day) => `<p>${day} mars 2014</p><p><a href="https://x.example/a">N</a></p>`);
    const { published, notes, body } = await page(`<main><h1>R</h1>${news.join("")}${text}</main>`);
    expect({ published, body }).toEqual({ published: "2014-03-01", body: `${news.join("")}${text}` });
    expect(notes).toMatchObject([{ kind: "deduced", code: "date-from-text" }]);
  });

  test("is not one that a sentence names, nor one beside another", async () => {
    const sentence = "<p>Bygget startar den 1 september 2014 och pågår i ett år.</p>";
    expect(await page(`<main><h1>R</h1>${text}${sentence}</main>`)).toMatchObject({ published: undefined });
    expect(await page(`<main><h1>R</h1>${text}${event}${sentence}</main>`)).toMatchObject({
      published: undefined,
    });
  });

  test("is none of the days of a list", async () => {
    const links = ["1 mars", "2 mars", "3 mars"].map((day) => `<li>${day} 2014 <a href="/a">Nyhet</a></li>`);
    const list = `<main><h1>Nyhetsarkiv</h1>${text}<ul>${links.join("")}</ul></main>`;
    const dates = `<p>1 mars 2014</p><p><a href="/a">Nyhet</a></p>`;
    const others = `<p>2 mars 2014</p><p><a href="/b">Nyhet</a></p>`;
    expect(await page(list)).toMatchObject({ published: undefined });
    const named = ["Nytt badhus 1", "Ny skola 2"].map((news) => `<li>${news} mars 2014</li>`).join("");
    expect(await page(`<main><h1>Nyhetsarkiv</h1><ul>${named}</ul>${text}</main>`)).toMatchObject({
      published: undefined,
    });
    expect(await page(`<main><h1>Nyhetsarkiv</h1>${text.repeat(3)}${dates}${others}</main>`)).toMatchObject({
      published: undefined,
    });
  });
});

test.each([
  ["an empty page", "", "source-empty"],
  ["a text", "hej", "wrong-format"],
  ["JSON", '{"a":1}', "wrong-format"],
  ["bytes", "\u0000\u0001\u0002", "source-empty"],
])("%s is no page", async (_, html, code) => {
  await expect(page(html)).rejects.toMatchObject({ code });
});
