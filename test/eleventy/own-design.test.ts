/** Sites with a design of their own: our parts in their templates, and nothing of ours that they have not asked for. */

import { beforeAll, describe, expect, test } from "vitest";
import { wordsSv } from "../../src/theme/words.ts";
import { type BuiltSite, buildSite, failBuild, markdown } from "./build-site.ts";
import { brokenLinks, htmlFaults } from "./html-faults.ts";

const items = {
  "pressmeddelanden/a.md": markdown(
    'title: Ett <b> & "två"\ndate: 2026-01-15 09.30\nlanguage: en\ntopics: Bad\nimages:\n  - src: a.svg\n    alt: A picture\n    credit: Kim\ncontacts:\n  - name: Ann <i>\n    phone: 031-390 06 01',
  ),
  "pressmeddelanden/a.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  "pressinbjudningar/b.md": markdown(
    "title: En inbjudan\ndate: 2026-02-20\nevent:\n  start: 2026-03-24 10:00\n  place: Stadshuset",
  ),
};

describe("the parts", () => {
  const njk = `---
permalink: /njk/
---
{%- set release = collections.pressReleases[0] -%}
{%- set invitation = collections.pressInvitations[0] -%}
{% pressrumFeedLinks %}|{% pressrumSubscribe %}|{% pressrumMetadata release %}|{% pressrumContacts release.data.contacts %}|{% pressrumEvent invitation %}|{% pressrumEvent release %}|{% pressrumTopics release %}|{% pressrumImage release.data.images[0], release %}`;
  const liquid = `---
permalink: /liquid/
---
{%- assign release = collections.pressReleases[0] -%}
{%- assign image = release.data.images[0] -%}
{%- assign invitation = collections.pressInvitations[0] -%}
{% pressrumFeedLinks %}|{% pressrumSubscribe %}|{% pressrumMetadata release %}|{% pressrumContacts release.data.contacts %}|{% pressrumEvent invitation %}|{% pressrumEvent release %}|{% pressrumTopics release %}|{% pressrumImage image, release %}`;
  const js = `export const data = { permalink: "/js/" };
export default function ({ collections }) {
  const [release] = collections.pressReleases;
  const [invitation] = collections.pressInvitations;
  return [
    this.pressrumFeedLinks(),
    this.pressrumSubscribe(),
    this.pressrumMetadata(release),
    this.pressrumContacts(release.data.contacts),
    this.pressrumEvent(invitation),
    this.pressrumEvent(release),
    this.pressrumTopics(release),
    this.pressrumImage(release.data.images[0], release),
  ].join("|");
}`;
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite({ ...items, "njk.njk": njk, "liquid.liquid": liquid, "js.11ty.js": js });
  });

  test("are the same in Nunjucks, Liquid and 11ty.js", () => {
    expect(site.at("/njk/")).toBe(site.at("/js/"));
    expect(site.at("/liquid/")).toBe(site.at("/js/"));
  });

  test.each([
    ["feed links", 0, '<link rel="alternate" type="application/rss+xml"'],
    ["subscriptions", 1, '<li><a href="../prenumerera/press.rss.xml">'],
    ["the calendar to subscribe to", 1, "webcal://press.example.org/prenumerera/pressinbjudningar.ics"],
    ["canonical address", 2, '<link rel="canonical" href="https://press.example.org/pressmeddelanden/a/">'],
    ["JSON-LD", 2, '"@type":"NewsArticle"'],
    ["contacts", 3, '<span class="pressrum-name">Ann &lt;i&gt;</span>'],
    ["a number to call", 3, '<a href="tel:+46313900601">'],
    ["time", 4, "tisdag 24\u00a0mars 2026 kl.\u00a010"],
    ["the event's own calendar file", 4, 'href="../pressinbjudningar/b/b.ics"'],
    ["topics", 6, '<a href="../amnen/bad/">Bad</a>'],
    ["a picture, in words of the item's language", 7, "Photo: Kim"],
    ["the picture's address from where it is shown", 7, 'src="../pressmeddelanden/a/a.svg"'],
  ])("%s", (_, place, text) => {
    expect(site.at("/js/").split("|")[place]).toContain(text);
  });

  test("a release has no event", () => {
    expect(site.at("/js/").split("|")[5]).toBe("");
  });

  test.each([
    ["{% pressrumEvent itme %}", "pressrumEvent: undefined is no press item."],
    ["{% pressrumContacts itme %}", "pressrumContacts: it takes a contact or a list of contacts"],
    ["{% pressrumImage itme, collections.press[0] %}", "pressrumImage: it takes a picture"],
  ])("%s stops the build", async (call, message) => {
    expect((await failBuild({ ...items, "x.njk": call })).message).toContain(message);
  });
});

describe("a site with layouts and a stylesheet of its own, and the theme off", () => {
  const layout = (body: string): string =>
    `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>{{ item.data.title or list.title or "Nyheter" }}</title><link rel="stylesheet" href="/own.css"></head>
<body><main class="own">${body}</main></body>
</html>
`;
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite(
      {
        ...items,
        "_includes/pressrum/base.njk": layout("{{ content | safe }}"),
        "_includes/pressrum/press-release.njk": layout(
          "<h1>{{ item.data.title }}</h1>{{ content | safe }}<address>{% pressrumContacts item.data.contacts %}</address>",
        ),
        "_includes/pressrum/press-invitation.njk": layout(
          "<h1>{{ item.data.title }}</h1>{% pressrumEvent item %}",
        ),
        "_includes/pressrum/list.njk": layout(
          "<h1>{{ list.title }}</h1>{% for item in list.items %}<p><a href='{{ item.url }}'>{{ item.data.title }}</a></p>{% endfor %}",
        ),
        "index.njk": "---\nlayout: pressrum/base.njk\n---\n<h1>Nyheter</h1>",
        "own.css": "body { color: red }",
        "own.njk": "---\npermalink: /own.css\n---\nbody { color: red }",
      },
      { options: { theme: false } },
    );
  });

  test("has nothing of the look", () => {
    const all = [...site.files.keys()];
    expect(all.filter((path) => /^pressrum.*\.(?:css|js)$/.test(path))).toEqual([]);
    for (const [path, text] of site.files) expect(text, path).not.toMatch(/pressrum(?:-flode)?\.(?:css|js)/);
  });

  test("has its own pages, with our parts in them", () => {
    expect(site.at("/")).toContain('<main class="own"><h1>Nyheter</h1></main>');
    expect(site.at("/pressmeddelanden/a/")).toContain(
      "<h1>Ett &lt;b&gt; &amp; &quot;två&quot;</h1><p>Text.</p>",
    );
    expect(site.at("/pressmeddelanden/a/")).toContain('<span class="pressrum-name">Ann &lt;i&gt;</span>');
    expect(site.at("/pressinbjudningar/b/")).toContain("tisdag 24\u00a0mars 2026 kl.\u00a010");
    expect(site.at("/pressmeddelanden/")).toContain("<a href='/pressmeddelanden/a/'>");
    expect(site.at("/pressmeddelanden/")).not.toContain("pressrum-list");
  });

  test("still has feeds and calendars", () => {
    expect(JSON.parse(site.at("/prenumerera/press.json")).items).toHaveLength(2);
    expect(site.at("/prenumerera/pressinbjudningar.ics")).toContain("En inbjudan");
  });
});

test("with the theme off and no layouts of its own a site has plain pages that are valid", async () => {
  const site = await buildSite(items, { options: { theme: false } });
  expect(site.at("/")).not.toContain("stylesheet");
  expect(htmlFaults(site)).toEqual([]);
  expect(brokenLinks(site)).toEqual([]);
});

test("profile colours paint the pages, and words are the site's own", async () => {
  const site = await buildSite(items, {
    options: { theme: { colours: { primary: "#7a1f5f" } }, words: { sv: { pressRoom: "Nyhetsrum" } } },
  });
  expect(site.at("/pressrum.css")).toContain("--pressrum-primary: #7a1f5f;");
  expect(site.at("/")).toContain("<h1>press.example.org – nyhetsrum</h1>");
});

test("a language that a site has given words is spoken on its pages, with dates that say that they are Swedish", async () => {
  const se = { ...wordsSv, pressRelease: "Preassadieđáhus", published: "Almmuhuvvon" };
  const site = await buildSite(
    { "pressmeddelanden/s.md": markdown("title: Vuojadanhálla\ndate: 2026-01-15\nlanguage: se", "Bures.") },
    { options: { words: { se } } },
  );
  const page = site.at("/pressmeddelanden/s/");
  expect(page).toContain('<html lang="se">');
  expect(page).toContain(
    'Preassadieđáhus <span class="pressrum-dates"><time datetime="2026-01-15" lang="sv">15\u00a0januari 2026</time>',
  );
  expect(page).toContain('<header class="pressrum-head" lang="sv">');
  expect(htmlFaults(site)).toEqual([]);
});

test("an item in Yiddish is written from the right inside a Swedish page", async () => {
  const site = await buildSite({
    "pressmeddelanden/y.md": markdown("title: באַגריסונג\ndate: 2026-01-15\nlanguage: yi", "שלום."),
  });
  const page = site.at("/pressmeddelanden/y/");
  expect(page).toContain('<html lang="sv">');
  expect(page).toContain('<h1 lang="yi" dir="rtl">');
  expect(page).toContain('<div class="pressrum-body" lang="yi" dir="rtl">');
});
