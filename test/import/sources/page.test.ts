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
      { address: undefined, sourceId: "nyhet.html" },
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

test.each([
  ["an empty page", "", "source-empty"],
  ["a text", "hej", "wrong-format"],
  ["JSON", '{"a":1}', "wrong-format"],
  ["bytes", "\u0000\u0001\u0002", "source-empty"],
])("%s is no page", async (_, html, code) => {
  await expect(page(html)).rejects.toMatchObject({ code });
});
