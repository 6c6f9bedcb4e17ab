/** Markup that has broken feeds, or that no feed may hold, through Markdown and the site's own templates. */

import { beforeAll, describe, expect, test } from "vitest";
import { atomFaults, jsonFeedFaults } from "../views/feed/validators.ts";
import { type BuiltSite, buildSite, markdown } from "./build-site.ts";
import { type Format, formats, readFeed, type SeenEntry, unsafeParts } from "./read-feeds.ts";

const idOf = (index: number): string => `5c1b0e2a-1f57-4a35-8a1e-0a7d3c9e${String(1000 + index)}`;

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
