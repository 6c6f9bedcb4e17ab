import { describe, expect, test } from "vitest";
import type { PressItem } from "../../src/model/types.ts";
import type { ListPage } from "../../src/views/lists.ts";
import { newsSitemap, type SitemapPage, sitemapDocuments, sitemapPages } from "../../src/views/sitemap.ts";
import { invitation } from "./calendar/invitation.ts";
import { all, one, readXml } from "./feed/read-xml.ts";
import { absolute, type ReleaseFields, release } from "./press-items.ts";
import { sitemapFaults } from "./sitemap-schema.ts";

const home = "https://press.exempelby.example";

describe("the pages of a newsroom", () => {
  const newest = release({ fileSlug: "ny", date: "2026-06-03" });
  const corrected = release({
    fileSlug: "rattad",
    date: "2026-06-02T09:00:00+02:00",
    corrections: [{ date: "2026-06-04T10:00:00+02:00", text: "x" }],
  });
  const invited = invitation({ updated: "2016-02-10T08:00:00+01:00" });
  const draft = release({ fileSlug: "utkast", date: "2026-06-05", unpublished: "draft" });
  const list = (url: string, fields: Partial<ListPage>): ListPage => ({
    key: "pressReleases",
    url,
    title: "x",
    items: [],
    page: 1,
    pages: 1,
    ...fields,
  });

  test("start, lists and items, with the last change of each", () => {
    const items: readonly PressItem[] = [draft, newest, corrected, invited];
    const lists = [
      list("/pressmeddelanden/", { items: [draft, newest, corrected] }),
      list("/pressinbjudningar/", { upcoming: [invited], items: [] }),
      list("/amnen/tomt/", {}),
    ];
    expect(sitemapPages({ items, lists, start: "/" })).toEqual([
      { url: "/", modified: "2026-06-04T10:00:00+02:00" },
      { url: "/pressmeddelanden/", modified: "2026-06-04T10:00:00+02:00" },
      { url: "/pressinbjudningar/", modified: "2016-02-10T08:00:00+01:00" },
      { url: "/amnen/tomt/" },
      { url: "/pressmeddelanden/2026/ny/", modified: "2026-06-03" },
      { url: "/pressmeddelanden/2026/rattad/", modified: "2026-06-04T10:00:00+02:00" },
      { url: "/pressinbjudningar/2016/badhuset/", modified: "2016-02-10T08:00:00+01:00" },
    ]);
  });

  test("without a start page", () => {
    expect(sitemapPages({ items: [newest], lists: [], start: false })).toEqual([
      { url: "/pressmeddelanden/2026/ny/", modified: "2026-06-03" },
    ]);
  });
});

describe("the sitemap", () => {
  test("is one file of absolute addresses, valid for an outside checker", async () => {
    const documents = sitemapDocuments(
      "/sitemap.xml",
      [
        { url: "/" },
        { url: "/a/", modified: "2026-06-03" },
        { url: "/å/?b=1&c='<2>'", modified: "2026-06-02T09:00:00+02:00" },
      ],
      absolute,
    );
    expect(documents.map(({ url }) => url)).toEqual(["/sitemap.xml"]);
    const xml = documents[0]?.render() ?? "";
    expect(xml).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${home}/</loc></url>
<url><loc>${home}/a/</loc><lastmod>2026-06-03</lastmod></url>
<url><loc>${home}/%C3%A5/?b=1&amp;c=%27%3C2%3E%27</loc><lastmod>2026-06-02T09:00:00+02:00</lastmod></url>
</urlset>
`);
    expect(await sitemapFaults(xml)).toEqual([]);
  });

  const pagesOf = (count: number): readonly SitemapPage[] =>
    Array.from({ length: count }, (_, index) => ({ url: `/${index}/`, modified: "2026-06-03" }));

  test("holds 50 000 pages", () => {
    const documents = sitemapDocuments("/sitemap.xml", pagesOf(50_000), absolute);
    expect(documents).toHaveLength(1);
    expect(documents[0]?.render().match(/<url>/g)).toHaveLength(50_000);
  });

  test("is an index over files beside it, in order, when there is one more", async () => {
    const documents = sitemapDocuments("/karta/sitemap.xml", pagesOf(50_001), absolute);
    expect(documents.map(({ url }) => url)).toEqual([
      "/karta/sitemap.xml",
      "/karta/sitemap-1.xml",
      "/karta/sitemap-2.xml",
    ]);
    const [index = "", first = "", second = ""] = documents.map((document) => document.render());
    expect(index).toBe(`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>${home}/karta/sitemap-1.xml</loc></sitemap>
<sitemap><loc>${home}/karta/sitemap-2.xml</loc></sitemap>
</sitemapindex>
`);
    expect(first.match(/<url>/g)).toHaveLength(50_000);
    expect(first).toContain(`<loc>${home}/49999/</loc>`);
    expect(second).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${home}/50000/</loc><lastmod>2026-06-03</lastmod></url>
</urlset>
`);
    expect(await sitemapFaults(index)).toEqual([]);
    expect(await sitemapFaults(second)).toEqual([]);
  });
});

describe("the news sitemap", () => {
  const context = { absolute, publication: "Exempelby kommun", now: new Date("2026-06-03T12:00:00Z") };

  test("names publication, language, date and title", async () => {
    const xml = newsSitemap([release({ date: "2026-06-03T09:30:00+02:00" })], context);
    expect(xml).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>${home}/pressmeddelanden/2026/ny-badplats/</loc><news:news><news:publication><news:name>Exempelby kommun</news:name><news:language>sv</news:language></news:publication><news:publication_date>2026-06-03T09:30:00+02:00</news:publication_date><news:title>Ny badplats vid Kvarnsjön</news:title></news:news></url>
</urlset>
`);
    expect(await sitemapFaults(xml)).toEqual([]);
  });

  test("may be empty", async () => {
    const xml = newsSitemap([], context);
    expect(all(readXml(xml), "url")).toEqual([]);
    expect(await sitemapFaults(xml)).toEqual([]);
  });

  test.each<readonly [name: string, fields: ReleaseFields, listed: boolean]>([
    ["published this moment", { date: "2026-06-03T14:00:00+02:00" }, true],
    ["published 48 hours ago", { date: "2026-06-01T14:00:00+02:00" }, true],
    ["published a second earlier than that", { date: "2026-06-01T13:59:59+02:00" }, false],
    ["to be published in a second", { date: "2026-06-03T14:00:01+02:00" }, false],
    ["published today, without a time", { date: "2026-06-03" }, true],
    // Its day began more than 48 hours ago in Sweden.
    ["published the day before yesterday, without a time", { date: "2026-06-01" }, false],
    ["changed today, published long ago", { date: "2026-05-01", updated: "2026-06-03" }, false],
    ["shown only in a preview", { date: "2026-06-03", unpublished: "embargoed" }, false],
  ])("%s", (_name, fields, listed) => {
    expect(all(readXml(newsSitemap([release(fields)], context)), "url")).toHaveLength(listed ? 1 : 0);
  });

  test("names the 1000 newest", () => {
    const items = Array.from({ length: 1001 }, (_, index) =>
      release({ fileSlug: `nr-${index}`, date: "2026-06-03" }),
    );
    const pages = all(readXml(newsSitemap(items, context)), "url");
    expect(pages).toHaveLength(1000);
    expect(pages.at(-1)?.text).toContain("/nr-999/");
  });

  test.each([
    ["sv", "sv"],
    ["sv-FI", "sv"],
    ["fit", "fit"],
    ["zh", "zh-cn"],
    ["zh-TW", "zh-tw"],
    ["zh-Hant", "zh-tw"],
  ])("%s is %s", (language, written) => {
    const xml = newsSitemap([release({ date: "2026-06-03", language })], context);
    expect(xml).toContain(`<news:language>${written}</news:language>`);
  });

  test.each([
    ["A & B < C", "A & B < C"],
    ["</news:title></news:news></url><url>", "</news:title></news:news></url><url>"],
    ["]]> <![CDATA[a]]> <!-- a --> &amp;", "]]> <![CDATA[a]]> <!-- a --> &amp;"],
    ["a\u0000b\ud800c\ufffed\ufdd0e", "ab\ufffdcde"],
    ["a\r\nb\tc", "a b c"],
    ["\"å\" 'ä' 🎉", "\"å\" 'ä' 🎉"],
  ])("title and name %j are seen as they were written", (text, seen) => {
    const xml = newsSitemap([release({ date: "2026-06-03", title: text })], {
      ...context,
      publication: text,
    });
    const news = one(one(readXml(xml), "url"), "news:news");
    expect(one(news, "news:title").text).toBe(seen);
    expect(one(one(news, "news:publication"), "news:name").text).toBe(seen);
  });
});

/** The checker itself must be able to say no. */
test.each([
  ["a relative address", "<url><loc>/a/</loc></url>"],
  ["an address with å", `<url><loc>${home}/å/</loc></url>`],
  ["a page twice", `<url><loc>${home}/a/</loc></url><url><loc>${home}/a/</loc></url>`],
  ["a time without offset", `<url><loc>${home}/a/</loc><lastmod>2026-06-03T09:00:00</lastmod></url>`],
  ["no such day", `<url><loc>${home}/a/</loc><lastmod>2026-06-31</lastmod></url>`],
  ["the wrong order", `<url><lastmod>2026-06-03</lastmod><loc>${home}/a/</loc></url>`],
  [
    "news without a title",
    `<url><loc>${home}/a/</loc><n:news><n:publication><n:name>x</n:name><n:language>sv</n:language></n:publication><n:publication_date>2026-06-03</n:publication_date></n:news></url>`,
  ],
])("the schema refuses %s", async (_name, content) => {
  const xml = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${content}</urlset>`;
  expect(await sitemapFaults(xml)).not.toEqual([]);
});
