/** Templates of the site's own that join the press room by their `type`. */

import { describe, expect, test } from "vitest";
import { buildSite, failBuild, markdown } from "./build-site.ts";
import { brokenLinks, htmlFaults } from "./html-faults.ts";
import { itemsJson, itemsOf } from "./joined-items.ts";

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
