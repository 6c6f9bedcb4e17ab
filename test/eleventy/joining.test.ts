/** Templates of the site's own that join the press room by their `type`. */

import { describe, expect, test } from "vitest";
import { type BuiltSite, buildSite, failBuild, markdown } from "./build-site.ts";
import { brokenLinks, htmlFaults } from "./html-faults.ts";

/** Every item of `collections.press` as JSON. */
const itemsJson = {
  "items.11ty.js": `export const data = { permalink: "items.json" };
export default ({ collections }) => JSON.stringify(collections.press.map(({ url, data }) => ({ url, ...data })));`,
};

interface Item {
  readonly url: string;
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly topics: readonly { readonly name: string }[];
}

function itemsOf(site: BuiltSite): readonly Item[] {
  return JSON.parse(site.at("/items.json"));
}

const event = "event:\n  start: 2026-03-24 10:00\n  place: Stadshuset";

describe("every template language joins", () => {
  test.each([
    [
      "Markdown",
      "x.md",
      markdown("type: press-release\ntitle: Rubrik\ndate: 2026-01-15", "En *text*."),
      "<p>En <em>text</em>.</p>",
    ],
    [
      "Nunjucks",
      "x.njk",
      markdown("type: press-release\ntitle: Rubrik\ndate: 2026-01-15", "<p>{{ title }}</p>"),
      "<p>Rubrik</p>",
    ],
    [
      "Liquid",
      "x.liquid",
      markdown("type: press-release\ntitle: Rubrik\ndate: 2026-01-15", "<p>{{ title }}</p>"),
      "<p>Rubrik</p>",
    ],
    [
      "HTML",
      "x.html",
      markdown("type: press-release\ntitle: Rubrik\ndate: 2026-01-15", "<p>En text.</p>"),
      "<p>En text.</p>",
    ],
    [
      "11ty.js",
      "x.11ty.js",
      'export const data = { type: "press-release", title: "Rubrik", date: "2026-01-15" };\nexport default (data) => "<p>" + data.title + "</p>";',
      "<p>Rubrik</p>",
    ],
    [
      "JavaScript front matter",
      "x.njk",
      '---js\nconst type = "press-release";\nconst title = "Rubrik";\nconst date = "2026-01-15";\n---\n<p>{{ title }}</p>',
      "<p>Rubrik</p>",
    ],
    [
      "JSON front matter",
      "x.njk",
      '---json\n{ "type": "press-release", "title": "Rubrik", "date": "2026-01-15" }\n---\n<p>{{ title }}</p>',
      "<p>Rubrik</p>",
    ],
  ])("%s", async (_language, file, text, content) => {
    const site = await buildSite({ ...itemsJson, [file]: text });
    expect(itemsOf(site)).toMatchObject([{ url: "/x/", title: "Rubrik", date: "2026-01-15" }]);
    expect(site.at("/x/")).toContain(`<h1>Rubrik</h1>`);
    expect(site.at("/x/")).toContain(`<div class="pressrum-body">\n${content}`);
    expect(JSON.parse(site.at("/prenumerera/press.json")).items[0].content_html).toContain(content);
  });
});

test("an invitation joins with its event and its calendar", async () => {
  const site = await buildSite({
    "nyheter/visning.md": markdown(`type: press-invitation\ntitle: Visning\ndate: 2026-02-20\n${event}`),
  });
  expect(htmlFaults(site)).toEqual([]);
  expect(brokenLinks(site)).toEqual([]);
  expect(site.at("/nyheter/visning/")).toContain(
    '<time datetime="2026-03-24T10:00:00+01:00">tisdag 24\u00A0mars 2026 kl.\u00A010</time>',
  );
  expect(site.at("/nyheter/visning/visning.ics")).toContain("SUMMARY");
  expect(site.at("/prenumerera/pressinbjudningar.ics")).toContain("SUMMARY");
});

describe("a date in every form that YAML gives", () => {
  test.each([
    ["2026-01-15", "2026-01-15"],
    ["'2026-01-15'", "2026-01-15"],
    ["2026-01-15 09:30", "2026-01-15T09:30:00+01:00"],
    ["2026-01-15 09.30", "2026-01-15T09:30:00+01:00"],
    // Seconds make a timestamp of it, which YAML takes for UTC.
    ["2026-01-15 09:30:00", "2026-01-15T09:30:00+01:00"],
    ["2026-01-15T09:30:00", "2026-01-15T09:30:00+01:00"],
    ["2026-01-15T09:30", "2026-01-15T09:30:00+01:00"],
    ["2026-01-15T09:30:00Z", "2026-01-15T10:30:00+01:00"],
    ["2025-07-15T09:30:00Z", "2025-07-15T11:30:00+02:00"],
    ["2026-01-15T09:30:00+01:00", "2026-01-15T09:30:00+01:00"],
    ["15 januari 2026", "2026-01-15"],
    ["torsdagen den 15 januari 2026 kl. 9.30", "2026-01-15T09:30:00+01:00"],
  ])("%s is %s", async (written, moment) => {
    const site = await buildSite(
      {
        ...itemsJson,
        "x.md": markdown(`type: press-release\ntitle: Rubrik\ndate: ${written}`),
        "pressmeddelanden/x.md": markdown(`title: Annan rubrik\ndate: ${written}`),
      },
      { options: { folders: { pressReleases: false } } },
    );
    expect(itemsOf(site).map(({ date }) => date)).toEqual([moment]);
    expect(site.at("/x/")).toContain(`<time datetime="${moment}">`);
  });

  test.each([
    ["in the file's name", "2026-01-15-x.md", "type: press-release\ntitle: Rubrik"],
    ["in a folder's name", "2026-01-15/x.md", "type: press-release\ntitle: Rubrik"],
  ])("or %s, as Eleventy has it", async (_where, file, fields) => {
    const site = await buildSite({ ...itemsJson, [file]: markdown(fields) });
    expect(itemsOf(site).map(({ date }) => date)).toEqual(["2026-01-15"]);
  });

  test("or as a Date of JavaScript", async () => {
    const site = await buildSite({
      ...itemsJson,
      "x.11ty.js":
        'export const data = { type: "press-release", title: "Rubrik", date: new Date("2026-01-15T08:30:00Z") };\nexport default () => "Text";',
    });
    expect(itemsOf(site).map(({ date }) => date)).toEqual(["2026-01-15T09:30:00+01:00"]);
  });

  test("a date that is none is told of like any other fault", async () => {
    const { message, written } = await failBuild({
      "x.njk": markdown("type: press-release\ntitle: Rubrik\ndate: 2026-01-15\nupdated: 2026-02-30"),
    });
    expect(message).toContain("x.njk\n  updated (rad 5): dagen i ”2026-02-30” finns inte i kalendern.");
    expect(written).toEqual([]);
  });
});

describe("the data cascade", () => {
  test("a folder's data makes press releases of its files, and gives them what they lack", async () => {
    const site = await buildSite({
      ...itemsJson,
      "nyheter/nyheter.json":
        '{ "type": "press-release", "topics": ["Bad"], "permalink": "/n/{{ page.fileSlug }}/" }',
      "nyheter/a.md": markdown("title: A\ndate: 2026-01-15"),
      "nyheter/b.md": markdown("title: B\ndate: 2026-01-14\ntopics: Skola"),
    });
    expect(itemsOf(site).map(({ url, topics }) => [url, topics.map(({ name }) => name)])).toEqual([
      ["/n/a/", ["Bad"]],
      ["/n/b/", ["Skola"]],
    ]);
  });

  test("data of the site's own with the name of a field and another shape is left alone", async () => {
    const site = await buildSite({
      ...itemsJson,
      "_data/images.json": '{ "sizes": [1, 2] }',
      "_data/event.json": '"jul"',
      "_data/item.json": '{ "url": "/" }',
      "_data/list.json": '[{ "title": "En lista" }]',
      "x.md": markdown("type: press-release\ntitle: Rubrik\ndate: 2026-01-15"),
    });
    expect(itemsOf(site)).toMatchObject([{ title: "Rubrik", images: [] }]);
    expect(site.at("/x/")).toContain("<title>Rubrik – press.example.org</title>");
    expect(site.at("/x/")).toContain("<h1>Rubrik</h1>");
    expect(site.at("/pressmeddelanden/")).toContain("<title>Pressmeddelanden – press.example.org</title>");
  });

  test("a type of another kind is the site's own business", async () => {
    const site = await buildSite({
      ...itemsJson,
      "x.md": markdown("type: blog\ntitle: Rubrik\ndate: 2026-01-15"),
    });
    expect(itemsOf(site)).toEqual([]);
    expect(site.at("/x/")).toBe("<p>Text.</p>\n");
  });
});

describe("layouts", () => {
  test("the template's own is respected", async () => {
    const site = await buildSite({
      "_includes/egen.njk": "<main>{{ title }}: {{ content | safe }}</main>",
      "x.md": markdown("type: press-release\nlayout: egen.njk\ntitle: Rubrik\ndate: 2026-01-15"),
    });
    expect(site.at("/x/")).toBe("<main>Rubrik: <p>Text.</p>\n</main>");
  });

  test("the template's own may have ours as its layout", async () => {
    const site = await buildSite({
      "_includes/egen.njk":
        '---\nlayout: pressrum/press-release.11ty.js\n---\n<div class="egen">{{ content | safe }}</div>',
      "x.md": markdown("type: press-release\nlayout: egen.njk\ntitle: Rubrik\ndate: 2026-01-15"),
    });
    expect(site.at("/x/")).toContain("<h1>Rubrik</h1>");
    expect(site.at("/x/")).toContain('<div class="egen"><p>Text.</p>\n</div>');
  });

  test("`layout: false` is a choice too", async () => {
    const site = await buildSite({
      "x.njk": markdown(
        "type: press-release\nlayout: false\ntitle: Rubrik\ndate: 2026-01-15",
        "<p>Bara text.</p>",
      ),
    });
    expect(site.at("/x/").trim()).toBe("<p>Bara text.</p>");
    expect(JSON.parse(site.at("/prenumerera/press.json")).items).toMatchObject([{ title: "Rubrik" }]);
  });

  test("no layout is given when the plugin makes no pages", async () => {
    const site = await buildSite(
      { "x.md": markdown("type: press-release\ntitle: Rubrik\ndate: 2026-01-15") },
      { options: { pages: false } },
    );
    expect(site.at("/x/")).toBe("<p>Text.</p>\n");
  });

  test("a page that is no press item cannot use the layout of one", async () => {
    const { message } = await failBuild({
      "om.md": markdown("layout: pressrum/press-release.11ty.js\ntitle: Om"),
    });
    expect(message).toContain(
      './om.md has a layout of press items, but is none. Its data needs "type: press-release" or "type: press-invitation"',
    );
  });

  test("any page can stand in our frame", async () => {
    const site = await buildSite({
      "om.md": markdown("layout: pressrum/base.11ty.js\ntitle: Om pressrummet"),
    });
    expect(site.at("/om/")).toContain("<title>Om pressrummet – press.example.org</title>");
    expect(site.at("/om/")).toContain('<main id="innehall">\n<p>Text.</p>\n</main>');
    expect(brokenLinks(site)).toEqual([]);
  });
});

describe("where it stands", () => {
  test("a template without an address is in no collection, feed or calendar", async () => {
    const site = await buildSite({
      ...itemsJson,
      "a.md": markdown(
        `type: press-invitation\npermalink: false\ntitle: Utan adress\ndate: 2026-01-15\n${event}`,
      ),
      "b.md": markdown("type: press-release\ntitle: Med adress\ndate: 2026-01-14"),
    });
    expect(itemsOf(site).map(({ title }) => title)).toEqual(["Med adress"]);
    expect([...site.files].filter(([, text]) => text.includes("Utan adress"))).toEqual([]);
  });

  test("index files are known by their folders", async () => {
    const site = await buildSite({
      ...itemsJson,
      "nyheter/a/index.md": markdown(`type: press-invitation\ntitle: A\ndate: 2026-01-15\n${event}`),
      "nyheter/b/index.md": markdown(`type: press-invitation\ntitle: B\ndate: 2026-01-15\n${event}`),
    });
    expect(itemsOf(site).map(({ url }) => url)).toEqual(["/nyheter/a/", "/nyheter/b/"]);
    expect(new Set(itemsOf(site).map(({ id }) => id)).size).toBe(2);
    expect(site.files.has("nyheter/a/a.ics")).toBe(true);
  });

  test("one template that makes many pages gives many items, each with its own page", async () => {
    const site = await buildSite({
      ...itemsJson,
      "_data/cms.json": JSON.stringify([
        { slug: "ett", heading: "Ett", day: "2026-01-15" },
        { slug: "tva", heading: "Två", day: "2026-01-14" },
      ]),
      "cms.njk": `---
type: press-release
pagination:
  data: cms
  size: 1
  alias: news
  addAllPagesToCollections: true
permalink: "nyheter/{{ news.slug }}/"
eleventyComputed:
  title: "{{ news.heading }}"
  date: "{{ news.day }}"
---
<p>{{ news.heading }} i text.</p>`,
    });
    expect(itemsOf(site).map(({ url, title, date }) => [url, title, date])).toEqual([
      ["/nyheter/ett/", "Ett", "2026-01-15"],
      ["/nyheter/tva/", "Två", "2026-01-14"],
    ]);
    expect(site.at("/nyheter/ett/")).toContain("<h1>Ett</h1>");
    expect(site.at("/nyheter/ett/")).toContain("<p>Ett i text.</p>");
    expect(site.at("/nyheter/tva/")).toContain("<h1>Två</h1>");
    expect(site.at("/nyheter/tva/")).toContain("<p>Två i text.</p>");
  });

  test("two items at one address are told of", async () => {
    const { message, written } = await failBuild({
      "x.md": markdown(
        "type: press-release\ntitle: Rubrik\ndate: 2026-01-15\npermalink: /pressmeddelanden/x/",
      ),
      "pressmeddelanden/x.md": markdown("title: Annan rubrik\ndate: 2026-01-14"),
    });
    expect(message).toContain("adressen ”/pressmeddelanden/x/” används också av");
    expect(written).toEqual([]);
  });
});

test("pictures and documents beside a template are copied to its page", async () => {
  const site = await buildSite({
    "nyheter/x.md": markdown(
      "type: press-release\ntitle: Rubrik\ndate: 2026-01-15\nimages:\n  - src: bild.svg\n    alt: En bild\nattachments:\n  - src: karta.pdf\n    title: Karta",
    ),
    "nyheter/bild.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "nyheter/karta.pdf": "%PDF-1.4",
  });
  expect(site.at("/nyheter/x/bild.svg")).toContain("<svg");
  expect(site.at("/nyheter/x/karta.pdf")).toBe("%PDF-1.4");
  expect(brokenLinks(site)).toEqual([]);
});

test("related items are found both ways between press folders and templates", async () => {
  const site = await buildSite({
    "nyheter/x.md": markdown(
      "type: press-release\ntitle: X\ndate: 2026-01-15\nrelated: [../pressmeddelanden/y.md]",
    ),
    "pressmeddelanden/y.md": markdown(
      "title: Y\ndate: 2026-01-14\nrelated: [../nyheter/x.md]",
      "Se [X](../nyheter/x.md).",
    ),
  });
  expect(site.at("/nyheter/x/")).toContain('<li><a href="../../pressmeddelanden/y/">Y</a></li>');
  expect(site.at("/pressmeddelanden/y/")).toContain('<li><a href="../../nyheter/x/">X</a></li>');
  expect(site.at("/pressmeddelanden/y/")).toContain('<p>Se <a href="../../nyheter/x/">X</a>.</p>');
});
