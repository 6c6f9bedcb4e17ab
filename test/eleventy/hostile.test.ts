/** Every text and markup that has broken a feed, through front matter, Markdown and the site's own templates. */

import { beforeAll, describe, expect, test } from "vitest";
import { textOf as propertyOf, readEvents } from "../views/calendar/read-calendar.ts";
import { atomFaults, jsonFeedFaults } from "../views/feed/validators.ts";
import { type BuiltSite, buildSite, markdown } from "./build-site.ts";
import { brokenLinks, htmlFaults } from "./html-faults.ts";
import { type Format, readFeed, type SeenEntry, textOf, unsafeParts } from "./read-feeds.ts";

const formats: readonly Format[] = ["rss", "atom", "json"];

/** Name, what an editor or an import has written, what every reader is to see. */
const texts: readonly (readonly [name: string, written: string, seen: string])[] = [
  ["A & B", "A & B", "A & B"],
  ["1 < 2", "1 < 2 > 0", "1 < 2 > 0"],
  ["quotes", `"ett" 'två' ”tre”`, `"ett" 'två' ”tre”`],
  ["two ]]>", "a ]]> b ]]> c", "a ]]> b ]]> c"],
  [
    "]]> and elements",
    "]]></title><x/>]]><script>alert(1)</script>",
    "]]></title><x/>]]><script>alert(1)</script>",
  ],
  ["end tags", "</title></item></entry></channel></rss>", "</title></item></entry></channel></rss>"],
  ["emoji", "🎉 👩🏽‍🚒 🇸🇪", "🎉 👩🏽‍🚒 🇸🇪"],
  ["a literal &amp;", "skriv &amp; så", "skriv &amp; så"],
  ["other references", "&lt;b&gt; &#60; &nbsp; &å;", "&lt;b&gt; &#60; &nbsp; &å;"],
  ["markup", "<b>fet</b><img src=x onerror=alert(1)>", "<b>fet</b><img src=x onerror=alert(1)>"],
  ["template syntax", "{{ 7 * 7 }} {% raw %} <%= x %>", "{{ 7 * 7 }} {% raw %} <%= x %>"],
  ["control characters", "a\u0000b\u0008c\u001Fd\u007Fe\u009Ff", "abcdef"],
  ["noncharacters", "a\uFFFEb\uFFFFc\uFDD0d\u{1FFFE}e", "abcde"],
  ["patterns of replace", "$& $1 $$ $` $'", "$& $1 $$ $` $'"],
];

const idOf = (index: number): string => `5c1b0e2a-1f57-4a35-8a1e-0a7d3c9e${String(1000 + index)}`;

/** The text in every field of an item that an editor can write. */
function itemOf(text: string, index: number): string {
  const quoted = JSON.stringify(text);
  return markdown(
    `id: ${idOf(index)}
title: ${quoted}
lead: ${quoted}
date: 2026-01-15
topics: [t${index}]
contacts:
  - name: ${quoted}
    role: ${quoted}
    organisation: ${quoted}
images:
  - src: bild.svg
    alt: ${quoted}
    caption: ${quoted}
    credit: ${quoted}
attachments:
  - src: fil.pdf
    title: ${quoted}
related:
  - title: ${quoted}
    url: https://www.example.org/?a=1&b=2
corrections:
  - date: 2026-01-16
    text: ${quoted}
boilerplate: ${quoted}
event:
  start: 2026-03-24 10:00
  place:
    name: ${quoted}
    room: ${quoted}
    address: ${quoted}
  attendingIntro: ${quoted}
  attending:
    - name: ${quoted}
  registration:
    note: ${quoted}`,
    "Text.",
  );
}

describe("hostile texts in front matter", () => {
  let site: BuiltSite;
  let feed: Readonly<Record<Format, readonly SeenEntry[]>>;

  beforeAll(async () => {
    const items = texts.map(([, written], index) => [
      `pressinbjudningar/x${index}.md`,
      itemOf(written, index),
    ]);
    const topics = texts.map(
      ([, written], index) => `t${index}:\n  name: ${JSON.stringify(written)}\n  slug: t${index}\n`,
    );
    site = await buildSite({
      ...Object.fromEntries(items),
      "pressinbjudningar/bild.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
      "pressinbjudningar/fil.pdf": "%PDF-1.4",
      "_data/newsroom/organisation.yaml": 'name: "A & B <i>kommun</i> ]]> &amp;"\n',
      "_data/newsroom/topics.yaml": topics.join(""),
    });
    feed = readFeed(site, "/prenumerera/press");
  });

  describe.each(texts.map((row, index) => [...row, index] as const))("%s", (_name, _written, seen, index) => {
    test.each(formats)("is seen as it was meant in %s", (format) => {
      const entry = feed[format].find(({ id }) => id === `urn:uuid:${idOf(index)}`);
      expect(entry).toMatchObject({ title: seen, summary: seen, topics: [seen] });
      // Contact, caption, attachment and all the others.
      expect(textOf(entry?.html ?? "").split(seen).length - 1).toBeGreaterThan(10);
      const correction = feed[format].find(({ title }) => title === `Rättelse: ${seen}`);
      expect(correction?.summary).toBe(seen);
    });

    test("is seen on the page", () => {
      const page = site.at(`/pressinbjudningar/x${index}/`);
      const heading = textOf(/<h1>(.*)<\/h1>/.exec(page)?.[1] ?? "");
      // A browser shows nothing of what is no character.
      expect(heading.replace(/\p{Noncharacter_Code_Point}/gu, "")).toBe(seen);
      // The page's own script, and data in one, are what it may have.
      const own = /<script type="(?:module" src="[./]*pressrum\.js"|application\/ld\+json")>/g;
      expect(page.replace(own, "")).not.toMatch(/<(script|x|i|b|img src=x)\b/);
    });

    test("is seen in the calendar", () => {
      const [event] = readEvents(site.at(`/pressinbjudningar/x${index}/x${index}.ics`));
      if (event === undefined) throw new Error("the calendar has no event");
      expect(propertyOf(event, "summary")).toBe(seen);
    });
  });

  test("the feeds are valid, as is that of a topic", async () => {
    for (const path of ["/prenumerera/press", "/prenumerera/amnen/t4"]) {
      expect(await atomFaults(site.at(`${path}.atom.xml`))).toEqual([]);
      expect(jsonFeedFaults(site.at(`${path}.json`))).toEqual([]);
    }
  });

  test("the sender is named alike in all formats", () => {
    for (const format of formats) {
      expect(new Set(feed[format].flatMap(({ authors }) => authors))).toEqual(
        new Set(["A & B <i>kommun</i> ]]> &amp;"]),
      );
    }
  });

  test("entries are the same in all formats, and none of them shares its time of change", () => {
    expect(feed.atom).toHaveLength(2 * texts.length);
    expect(feed.rss.map(({ html, ...entry }) => entry)).toEqual(feed.atom.map(({ html, ...entry }) => entry));
    expect(feed.json.map(({ html, ...entry }) => entry)).toEqual(
      feed.atom.map(({ html, ...entry }) => entry),
    );
    const changes = [...site.at("/prenumerera/press.atom.xml").matchAll(/<updated>(.*?)<\/updated>/g)].slice(
      1,
    );
    expect(changes).toHaveLength(2 * texts.length);
    expect(new Set(changes.map(([, time]) => time)).size).toBe(2 * texts.length);
  });

  test("pages are valid HTML and every link leads somewhere", () => {
    expect(brokenLinks(site)).toEqual([]);
    // The name of an emoji's parts and empty alternatives are the editor's; everything else is ours.
    expect(htmlFaults(site)).toEqual([]);
  });
});

/** Markdown, and what the feed is to hold of it. */
const markups: readonly (readonly [name: string, written: string, html: string])[] = [
  ["raw HTML", "<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
  [
    "a frame",
    '<iframe src="https://www.example.org/"></iframe>',
    '<p>&lt;iframe src="<a href="https://www.example.org/">https://www.example.org/</a>"&gt;&lt;/iframe&gt;</p>',
  ],
  ["two ]]>", "a ]]> b ]]> *c*", "<p>a ]]&gt; b ]]&gt; <em>c</em></p>"],
  ["]]> in code", "`]]>`", "<p><code>]]&gt;</code></p>"],
  ["references", "A & B &amp; C &lt; D", "<p>A &amp; B &amp; C &lt; D</p>"],
  ["a link to a script", "[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"],
  ["a link from the root", "[x](/om/)", '<p><a href="https://press.example.org/om/">x</a></p>'],
  [
    "a link within the page",
    "[x](#mer)",
    '<p><a href="https://press.example.org/pressmeddelanden/y7/#mer">x</a></p>',
  ],
  [
    "a link with quotes",
    '[x](https://www.example.org/?a="b"&c=<d>)',
    '<p><a href="https://www.example.org/?a=%22b%22&amp;c=%3Cd%3E">x</a></p>',
  ],
  [
    "mail and telephone",
    "[m](mailto:a@example.org) [t](tel:+46313900600)",
    '<p><a href="mailto:a@example.org">m</a> <a href="tel:+46313900600">t</a></p>',
  ],
  [
    "a title with quotes",
    '[x](/om/ "a \\"b\\" <c>")',
    '<p><a href="https://press.example.org/om/" title="a &quot;b&quot; &lt;c&gt;">x</a></p>',
  ],
  ["template syntax", "{{ 7 * 7 }} {% include x %}", "<p>{{ 7 * 7 }} {% include x %}</p>"],
  [
    "a picture",
    '![A "B"](bild.svg)',
    '<p><img src="https://press.example.org/pressmeddelanden/y12/bild.svg" alt="A &quot;B&quot;" /></p>',
  ],
  ["a heading of the first level", "# Rubrik", "<h2>Rubrik</h2>"],
  ["emoji", "🎉 👩🏽‍🚒", "<p>🎉 👩🏽‍🚒</p>"],
  ["control characters", "a\u0000b\u000Bc\u001Fd", "<p>abcd</p>"],
  ["noncharacters", "a\uFFFEb\uFFFFc\uFDD0d", "<p>abcd</p>"],
];

describe("hostile Markdown", () => {
  let feed: Readonly<Record<Format, readonly SeenEntry[]>>;
  let site: BuiltSite;

  beforeAll(async () => {
    const items = markups.map(([name, written], index) => [
      `pressmeddelanden/y${index}.md`,
      markdown(`id: ${idOf(index)}\ntitle: ${JSON.stringify(name)}\ndate: 2026-01-15`, written),
    ]);
    site = await buildSite({
      ...Object.fromEntries(items),
      "pressmeddelanden/bild.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>',
    });
    feed = readFeed(site, "/prenumerera/pressmeddelanden");
  });

  describe.each(markups.map((row, index) => [...row, index] as const))(
    "%s",
    (_name, _written, html, index) => {
      test.each(formats)("%s", (format) => {
        const entry = feed[format].find(({ id }) => id === `urn:uuid:${idOf(index)}`);
        // Sizes are measured elsewhere.
        expect(entry?.html.replace(/ (?:width|height|loading)="[^"]*"/g, "")).toBe(
          `<div>\n${html}\n</div>\n`,
        );
        expect(unsafeParts(entry?.html ?? "")).toEqual([]);
      });
    },
  );

  test("the feed is valid", async () => {
    expect(await atomFaults(site.at("/prenumerera/pressmeddelanden.atom.xml"))).toEqual([]);
    expect(jsonFeedFaults(site.at("/prenumerera/pressmeddelanden.json"))).toEqual([]);
  });
});

describe("hostile markup of the site's own templates", () => {
  const template = markdown(
    "type: press-release\ntitle: Egen mall\ndate: 2026-01-15\nlayout: false",
    `<script>alert(1)</script><style>p { color: red }</style>
<p onclick="alert(1)" style="color: red" class="x" id="y">Text ]]> och ]]> mer</p>
<form action="/sok"><input name="q"><button>Sök</button></form>
<iframe src="/film" title="Film"></iframe>
<a href="javascript:alert(1)">a</a><a href=" /om/ ">b</a><a href='../c/'>c</a>
<picture><source srcset="/a.webp 1x, b.webp 2x"><img src="bild.png" alt="Bild" onerror="alert(1)"></picture>
<video src="film.mp4" poster="/film.jpg" controls></video>
<svg><script>alert(1)</script></svg><p>Slut.`,
  );

  test("is safe and absolute in all formats, and its text is whole", async () => {
    const site = await buildSite({ "nyheter/x.njk": template });
    const feed = readFeed(site, "/prenumerera/press");
    for (const format of formats) {
      const [entry, ...others] = feed[format];
      expect(others).toEqual([]);
      expect(unsafeParts(entry?.html ?? "")).toEqual([]);
      expect(entry?.html).toContain("<p>Text ]]&gt; och ]]&gt; mer</p>");
      expect(entry?.html).toContain('<a href="https://press.example.org/film">Film</a>');
      expect(entry?.html).toContain(
        '<a>a</a><a href="https://press.example.org/om/">b</a><a href="https://press.example.org/nyheter/c/">c</a>',
      );
      expect(entry?.html).toContain(
        'srcset="https://press.example.org/a.webp 1x, https://press.example.org/nyheter/x/b.webp 2x"',
      );
      expect(entry?.html).toContain('poster="https://press.example.org/film.jpg"');
      expect(entry?.html).not.toContain("alert");
      expect(entry?.summary).toMatch(/^Text \]\]> och \]\]> mer .*Slut\.$/s);
    }
    expect(await atomFaults(site.at("/prenumerera/press.atom.xml"))).toEqual([]);
  });
});
