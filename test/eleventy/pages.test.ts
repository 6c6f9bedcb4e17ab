/** Which pages there are: ours, moved or switched off, or the site's own in their place. */

import { describe, expect, test } from "vitest";
import { type BuiltSite, buildSite, type Files, failBuild, markdown, type SiteSetup } from "./build-site.ts";
import { brokenLinks, htmlFaults } from "./html-faults.ts";

const items = {
  "pressmeddelanden/a.md": markdown("title: Ett meddelande\ndate: 2026-01-15\ntopics: Bad"),
  "pressinbjudningar/b.md": markdown(
    "title: En inbjudan\ndate: 2026-02-20\nevent:\n  start: 2026-03-24 10:00\n  place: Stadshuset",
  ),
};

/** Without the pages around the lists. */
const few = {
  subscribe: false,
  archive: false,
  notFound: false,
  sitemap: false,
  newsSitemap: false,
} as const;

function pagesOf(site: BuiltSite): readonly string[] {
  return [...site.files.keys()].filter((path) => path.endsWith(".html"));
}

describe("the site's own page goes before ours", () => {
  test.each([
    ["index.njk", "/"],
    ["index.md", "/"],
    ["pressmeddelanden/index.njk", "/pressmeddelanden/"],
    ["pressmeddelanden/index.md", "/pressmeddelanden/"],
    ["pressmeddelanden/index.11ty.js", "/pressmeddelanden/"],
    ["pressmeddelanden.njk", "/pressmeddelanden/"],
    ["pressinbjudningar/index.html", "/pressinbjudningar/"],
    ["amnen/bad.liquid", "/amnen/bad/"],
  ])("%s at %s", async (file, url) => {
    const text = file.endsWith(".js") ? 'export default () => "Egen sida.";' : "Egen sida.";
    const site = await buildSite({ ...items, [file]: text }, { options: { pages: few } });
    expect(site.at(url)).toMatch(/^(<p>)?Egen sida\./);
    expect(pagesOf(site)).toEqual([
      "amnen/bad/index.html",
      "amnen/index.html",
      "index.html",
      "pressinbjudningar/b/index.html",
      "pressinbjudningar/index.html",
      "pressmeddelanden/a/index.html",
      "pressmeddelanden/index.html",
    ]);
  });

  test("in an input folder of its own", async () => {
    const site = await buildSite(
      { "site/pressmeddelanden/a.md": items["pressmeddelanden/a.md"], "site/index.njk": "Egen sida." },
      { input: "site" },
    );
    expect(site.at("/")).toBe("Egen sida.");
    expect(site.at("/pressmeddelanden/a/")).toContain("<h1>Ett meddelande</h1>");
  });

  test("the list of the site's own is made from the collections", async () => {
    const site = await buildSite({
      ...items,
      "pressmeddelanden/index.njk":
        '{% for item in collections.pressReleases %}<a href="{{ item.url }}">{{ item.data.title }}</a>{% endfor %}',
    });
    expect(site.at("/pressmeddelanden/")).toBe('<a href="/pressmeddelanden/a/">Ett meddelande</a>');
  });

  test("a page whose own permalink leads to one of ours is a conflict, and Eleventy says where", async () => {
    const { message } = await failBuild({
      ...items,
      "lista.njk": "---\npermalink: /pressmeddelanden/\n---\nEgen.",
    });
    expect(message).toContain("./lista.njk");
    expect(message).toContain("_site/pressmeddelanden/index.html");
  });
});

describe("what a site sets for all its templates leaves our pages alone", () => {
  const own = "_includes/egen.njk";

  test.each<[string, Files, SiteSetup]>([
    ["a layout", { "_data/layout.json": '"egen.njk"', [own]: "Egen." }, {}],
    [
      "computed addresses and drafts",
      {
        "_data/eleventyComputed.js":
          "export default { permalink: (data) => (data.draft ? false : data.permalink), title: (data) => data.title };",
      },
      {},
    ],
    [
      "data that our pages have names for",
      {
        "_data/item.json": '{ "url": "/" }',
        "_data/list.json": "[1]",
        "_data/document.json": '{ "url": "/" }',
      },
      {},
    ],
    ["a title", { "_data/title.json": '"Min webbplats"' }, {}],
    ["tags", { "_data/tags.json": '["alla"]' }, {}],
    ["template formats", {}, { configure: (config) => config.setTemplateFormats(["md", "njk"]) }],
  ])("%s", async (_name, files, setup) => {
    const plain = await buildSite(items);
    const site = await buildSite({ ...items, ...files }, setup);
    expect([...site.files.keys()]).toEqual([...plain.files.keys()]);
    for (const [path, text] of plain.files) expect(site.files.get(path), path).toBe(text);
  });
});

describe("options", () => {
  test("pages are moved", async () => {
    const site = await buildSite(items, {
      options: {
        pages: {
          ...few,
          start: "/pressrum/",
          pressReleases: "/pressrum/meddelanden/",
          pressInvitations: "/pressrum/inbjudningar/",
          topics: "/pressrum/teman/",
        },
      },
    });
    expect(pagesOf(site)).toEqual([
      "pressinbjudningar/b/index.html",
      "pressmeddelanden/a/index.html",
      "pressrum/inbjudningar/index.html",
      "pressrum/index.html",
      "pressrum/meddelanden/index.html",
      "pressrum/teman/bad/index.html",
      "pressrum/teman/index.html",
    ]);
    expect(brokenLinks(site)).toEqual([]);
    expect(JSON.parse(site.at("/prenumerera/press.json")).home_page_url).toBe(
      "https://press.example.org/pressrum/",
    );
  });

  test("pages are switched off one by one, and nothing leads to them", async () => {
    const site = await buildSite(items, {
      options: {
        pages: { ...few, start: false, pressReleases: false, pressInvitations: false, topics: false },
      },
    });
    expect(pagesOf(site)).toEqual(["pressinbjudningar/b/index.html", "pressmeddelanden/a/index.html"]);
    expect(brokenLinks(site)).toEqual([]);
    expect(htmlFaults(site)).toEqual([]);
    expect(site.at("/pressmeddelanden/a/")).toContain("<li>Bad</li>");
  });

  test("without pages there are feeds, calendars, collections and pictures, and the site makes the pages", async () => {
    const site = await buildSite(
      {
        ...items,
        "pressmeddelanden/c.md": markdown(
          "title: Med bild\ndate: 2026-01-10\nimages:\n  - src: c.svg\n    alt: En bild",
        ),
        "pressmeddelanden/c.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
        "meddelande.njk": `---
pagination:
  data: collections.pressReleases
  size: 1
  alias: item
permalink: "{{ item.url }}"
---
<h1>{{ item.data.title }}</h1>{{ item.content | safe }}`,
      },
      { options: { pages: false } },
    );
    expect(pagesOf(site)).toEqual(["pressmeddelanden/a/index.html", "pressmeddelanden/c/index.html"]);
    expect(site.at("/pressmeddelanden/a/")).toBe("<h1>Ett meddelande</h1><p>Text.</p>\n");
    expect(site.files.has("pressmeddelanden/c/c.svg")).toBe(true);
    expect(site.files.has("pressrum.css")).toBe(false);
    expect(site.files.has("pressinbjudningar/b/b.ics")).toBe(true);
    expect(JSON.parse(site.at("/prenumerera/press.json")).items).toHaveLength(3);
  });

  test("press folders are named, and switched off", async () => {
    const site = await buildSite(
      { "nyheter/press/a.md": items["pressmeddelanden/a.md"], "pressinbjudningar/b.md": "Bara en sida.\n" },
      { options: { folders: { pressReleases: "nyheter/press", pressInvitations: false } } },
    );
    expect(site.at("/nyheter/press/a/")).toContain("<h1>Ett meddelande</h1>");
    expect(site.at("/pressinbjudningar/b/")).toBe("<p>Bara en sida.</p>\n");
  });

  test("feeds and calendars are switched off, and no page offers them", async () => {
    const site = await buildSite(items, {
      options: { feeds: false, calendars: false, pages: few },
    });
    expect([...site.files.keys()].filter((path) => !path.endsWith(".html"))).toEqual([
      "pressrum.css",
      "pressrum.js",
    ]);
    expect(htmlFaults(site)).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
    expect(site.at("/pressinbjudningar/b/")).not.toContain("Prenumerera");
    expect(site.at("/pressinbjudningar/b/")).not.toContain("kalender");
  });

  test("the calendar is moved and named", async () => {
    const site = await buildSite(items, {
      options: { calendars: { path: "/kalender/press.ics", title: "Pressträffar i Exempelby" } },
    });
    expect(site.at("/kalender/press.ics")).toContain("Pressträffar i Exempelby");
    expect(brokenLinks(site)).toEqual([]);
  });
});

describe("a list with more items than a page holds", () => {
  const many = Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [
      `pressmeddelanden/m${index + 1}.md`,
      markdown(`title: Meddelande ${index + 1}\ndate: 2026-01-0${index + 1}\ntopics: Bad`),
    ]),
  );

  test("has several pages, newest first, linked both ways", async () => {
    const site = await buildSite(many, { options: { pages: { length: 2 } } });
    const shown = (url: string): readonly (string | undefined)[] =>
      [...site.at(url).matchAll(/<h2><a href="[^"]*">([^<]*)<\/a><\/h2>/g)].map(([, title]) => title);
    expect(shown("/pressmeddelanden/")).toEqual(["Meddelande 5", "Meddelande 4"]);
    expect(shown("/pressmeddelanden/sida-2/")).toEqual(["Meddelande 3", "Meddelande 2"]);
    expect(shown("/pressmeddelanden/sida-3/")).toEqual(["Meddelande 1"]);
    expect(shown("/amnen/bad/sida-3/")).toEqual(["Meddelande 1"]);
    expect(site.files.has("pressmeddelanden/sida-4/index.html")).toBe(false);
    const middle = site.at("/pressmeddelanden/sida-2/");
    expect(middle).toContain("<title>Pressmeddelanden, sida 2 av 3 – press.example.org</title>");
    expect(middle).toContain('<a href="../" rel="prev">Nyare</a>');
    expect(middle).toContain('<a href="../sida-3/" rel="next">Äldre</a>');
    expect(brokenLinks(site)).toEqual([]);
    expect(htmlFaults(site)).toEqual([]);
  });

  test("an own page in its place takes away all of its pages", async () => {
    const site = await buildSite(
      { ...many, "pressmeddelanden/index.njk": "Egen." },
      { options: { pages: { length: 2 } } },
    );
    expect(pagesOf(site).filter((path) => path.startsWith("pressmeddelanden/sida"))).toEqual([]);
    expect(site.files.has("amnen/bad/sida-2/index.html")).toBe(true);
  });
});
