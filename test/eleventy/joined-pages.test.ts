/** The pages of templates that have joined the press room: their layouts, addresses and files. */

import { describe, expect, test } from "vitest";
import { buildSite, failBuild, markdown } from "./build-site.ts";
import { brokenLinks } from "./html-faults.ts";
import { itemsJson, itemsOf } from "./joined-items.ts";

const event = "event:\n  start: 2026-03-24 10:00\n  place: Stadshuset";

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
