/** Layouts of the site's own in place of ours. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildSite, failBuild, markdown, type SiteSetup } from "./build-site.ts";
import { htmlFaults } from "./html-faults.ts";

const items = {
  "pressmeddelanden/a.md": markdown("title: Ett meddelande\ndate: 2026-01-15"),
  "pressinbjudningar/b.md": markdown(
    "title: En inbjudan\ndate: 2026-02-20\nevent:\n  start: 2026-03-24 10:00\n  place: Stadshuset",
  ),
};

describe("a layout of the site's own with the name of ours", () => {
  test.each([
    ["press-release", "/pressmeddelanden/a/", "{{ item.data.title }}", "Ett meddelande"],
    ["press-invitation", "/pressinbjudningar/b/", "{{ item.data.event.place.name }}", "Stadshuset"],
    ["list", "/pressmeddelanden/", "{{ list.items.length }} {{ list.title }}", "1 Pressmeddelanden"],
    [
      "start",
      "/",
      "{{ collections.press.length }} i {{ pressrum.organisation.name }}",
      "2 i press.example.org",
    ],
  ])("pressrum/%s.njk replaces ours", async (name, url, template, shown) => {
    const site = await buildSite({
      ...items,
      [`_includes/pressrum/${name}.njk`]: `<main>${template}: {{ content | safe }}</main>`,
    });
    expect(site.at(url)).toMatch(new RegExp(`^<main>${shown}: `));
    for (const other of ["/pressmeddelanden/a/", "/pressinbjudningar/b/", "/pressmeddelanden/", "/"]) {
      if (other !== url) expect(site.at(other)).toContain('<main id="innehall">');
    }
  });

  test("pressrum/base.njk frames all our pages, with the article inside", async () => {
    const site = await buildSite({
      ...items,
      "_includes/pressrum/base.njk": '<body class="egen">{% pressrumFeedLinks %}{{ content | safe }}</body>',
    });
    for (const url of ["/", "/pressmeddelanden/", "/pressmeddelanden/a/", "/pressinbjudningar/b/"]) {
      expect(site.at(url)).toMatch(/^<body class="egen">/);
      expect(site.at(url)).not.toContain("<!doctype");
    }
    expect(site.at("/pressmeddelanden/a/")).toContain("<h1>Ett meddelande</h1>");
    expect(site.at("/pressmeddelanden/a/")).toContain(
      '<link rel="alternate" type="application/rss+xml" title="press.example.org – pressrum (RSS)" href="../../prenumerera/press.rss.xml">',
    );
  });

  test("the title that the README proposes for it is on every page", async () => {
    const title = /`(<title>.*<\/title>)`/.exec(
      readFileSync(join(import.meta.dirname, "../../README.md"), "utf8"),
    );
    const site = await buildSite({
      ...items,
      "_includes/pressrum/base.njk": `${title?.[1]}{{ content | safe }}`,
    });
    const pages = [...site.files].filter(([path]) => path.endsWith(".html"));
    const titles = pages.map(([path, text]) => `${path}: ${/^<title>(.*)<\/title>/.exec(text)?.[1]}`);
    expect(titles.sort()).toEqual([
      "404.html: Sidan finns inte",
      "arkiv/2026/01/index.html: Januari 2026",
      "arkiv/2026/02/index.html: Februari 2026",
      "arkiv/2026/index.html: 2026",
      "arkiv/index.html: Arkiv",
      "index.html: Pressrum",
      "prenumerera/index.html: Prenumerera",
      "pressinbjudningar/b/index.html: En inbjudan",
      "pressinbjudningar/index.html: Pressinbjudningar",
      "pressmeddelanden/a/index.html: Ett meddelande",
      "pressmeddelanden/index.html: Pressmeddelanden",
    ]);
  });

  test.each([
    ["Liquid", "pressrum/press-release.liquid", "{{ item.data.title }}! {{ content }}"],
    [
      "11ty.js",
      "pressrum/press-release.11ty.js",
      'export default (data) => data.item.data.title + "! " + data.content;',
    ],
  ])("in %s", async (_engine, file, template) => {
    const site = await buildSite({ ...items, [`_includes/${file}`]: template });
    expect(site.at("/pressmeddelanden/a/")).toBe("Ett meddelande! <p>Text.</p>\n");
  });

  test("may itself have ours as its layout", async () => {
    const site = await buildSite({
      ...items,
      "_includes/pressrum/press-release.njk":
        "---\nlayout: pressrum/base.11ty.js\n---\n<h1>{{ item.data.title }}</h1>\n{{ content | safe }}",
    });
    expect(site.at("/pressmeddelanden/a/")).toContain("<title>Ett meddelande – press.example.org</title>");
    expect(htmlFaults(site)).toEqual([]);
  });

  test("is used by templates that have joined, too", async () => {
    const site = await buildSite({
      "nyheter/x.md": markdown("type: press-release\ntitle: Ett meddelande\ndate: 2026-01-15"),
      "_includes/pressrum/press-release.njk": "{{ title }}: {{ content | safe }}",
    });
    expect(site.at("/nyheter/x/")).toBe("Ett meddelande: <p>Text.</p>\n");
  });
});

test.each([
  ["Nunjucks", "x.njk", "{% pressrumFeedLinks %}"],
  ["Liquid", "x.liquid", "{% pressrumFeedLinks %}"],
  ["11ty.js", "x.11ty.js", "export default function () { return this.pressrumFeedLinks(); }"],
])("a page in %s tells of the feeds", async (_engine, file, template) => {
  const site = await buildSite({ ...items, [`om/${file}`]: template });
  const links = [...site.at("/om/x/").matchAll(/type="([^"]+)" title="[^"]+" href="([^"]+)"/g)];
  expect(links.map(([, type, href]) => `${type} ${href}`)).toEqual([
    "application/rss+xml ../../prenumerera/press.rss.xml",
    "application/atom+xml ../../prenumerera/press.atom.xml",
    "application/feed+json ../../prenumerera/press.json",
    "application/rss+xml ../../prenumerera/pressmeddelanden.rss.xml",
    "application/atom+xml ../../prenumerera/pressmeddelanden.atom.xml",
    "application/feed+json ../../prenumerera/pressmeddelanden.json",
    "application/rss+xml ../../prenumerera/pressinbjudningar.rss.xml",
    "application/atom+xml ../../prenumerera/pressinbjudningar.atom.xml",
    "application/feed+json ../../prenumerera/pressinbjudningar.json",
  ]);
});

describe("folders", () => {
  const inFolder = (folder: string): Record<string, string> =>
    Object.fromEntries(Object.entries(items).map(([path, text]) => [`${folder}${path}`, text]));

  test.each<[string, string, SiteSetup, string]>([
    ["input . and includes in it", "", {}, "_includes"],
    ["input site and includes in it", "site/", { input: "site" }, "site/_includes"],
    [
      "includes of another name",
      "site/",
      { input: "site", configure: (config) => config.setIncludesDirectory("mallar") },
      "site/mallar",
    ],
    [
      "a folder of its own for layouts",
      "site/",
      { input: "site", configure: (config) => config.setLayoutsDirectory("_layouts") },
      "site/_layouts",
    ],
  ])("%s", async (_name, input, setup, folder) => {
    const site = await buildSite(
      { ...inFolder(input), [`${folder}/pressrum/press-release.njk`]: "Egen: {{ content | safe }}" },
      setup,
    );
    expect(site.at("/pressmeddelanden/a/")).toBe("Egen: <p>Text.</p>\n");
    expect(site.at("/pressinbjudningar/b/")).toContain("<h1>En inbjudan</h1>");
  });

  test("a file among the includes is no layout where there is a folder for layouts", async () => {
    const site = await buildSite(
      { ...items, "_includes/pressrum/press-release.njk": "Ingen layout." },
      { configure: (config) => config.setLayoutsDirectory("_layouts") },
    );
    expect(site.at("/pressmeddelanden/a/")).toContain("<h1>Ett meddelande</h1>");
  });

  const outside: SiteSetup = {
    input: "site",
    configure: (config) => config.setIncludesDirectory("../mallar"),
  };

  test("includes outside the input folder cannot hold our layouts, and the error says what to do", async () => {
    const { message, written } = await failBuild(inFolder("site/"), outside);
    expect(message).toContain("mappen för layouter, ”./mallar/”, ligger utanför Eleventys input-mapp.");
    expect(message).toContain("Flytta den dit, eller skriv pages: false och gör egna mallar.");
    expect(written).toEqual([]);
  });

  test("they can when every layout there is the site's own", async () => {
    const names = ["base", "press-release", "press-invitation", "list", "start"];
    const own = names.map((name) => [`mallar/pressrum/${name}.njk`, `${name}: {{ content | safe }}`]);
    const site = await buildSite({ ...inFolder("site/"), ...Object.fromEntries(own) }, outside);
    expect(site.at("/pressmeddelanden/a/")).toBe("press-release: <p>Text.</p>\n");
    expect(site.at("/")).toMatch(/^start: <h1>/);
  });

  test("or when we make no pages", async () => {
    const site = await buildSite(inFolder("site/"), { ...outside, options: { pages: false } });
    expect(site.files.has("prenumerera/press.json")).toBe(true);
    expect([...site.files.keys()].filter((path) => path.endsWith(".html"))).toEqual([]);
  });
});
