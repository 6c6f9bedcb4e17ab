/** Every text that has broken a feed, in every field, in all three formats: a reader sees the same. */

import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { renderAtom } from "../../../src/views/feed/atom.ts";
import { renderJsonFeed } from "../../../src/views/feed/json-feed.ts";
import type { PressFeed } from "../../../src/views/feed/press-feed.ts";
import { renderRss } from "../../../src/views/feed/rss.ts";
import { bareEntry, leadImage, pressFeed } from "./feeds.ts";
import { readXml } from "./read-xml.ts";
import { atomFaults, jsonFeedFaults } from "./validators.ts";

/** Name, what was written, what every reader is to see. */
const texts: readonly (readonly [name: string, written: string, seen: string])[] = [
  ["plain", "Ny badplats", "Ny badplats"],
  ["A & B", "A & B", "A & B"],
  ["1 < 2", "1 < 2 > 0", "1 < 2 > 0"],
  ["quotes", `"ett" 'två' ”tre”`, `"ett" 'två' ”tre”`],
  ["one ]]>", "a ]]> b", "a ]]> b"],
  ["two ]]>", "a ]]> b ]]> c", "a ]]> b ]]> c"],
  [
    "]]> that would add an element",
    "]]><x/>]]><script>alert(1)</script>",
    "]]><x/>]]><script>alert(1)</script>",
  ],
  ["a CDATA section", "<![CDATA[a]]>", "<![CDATA[a]]>"],
  ["emoji", "🎉 👩🏽‍🚒 🇸🇪", "🎉 👩🏽‍🚒 🇸🇪"],
  ["a literal &amp;", "skriv &amp; så", "skriv &amp; så"],
  ["other references", "&lt;b&gt; &#60; &#x3C; &nbsp; &å;", "&lt;b&gt; &#60; &#x3C; &nbsp; &å;"],
  ["twice escaped", "&amp;amp;", "&amp;amp;"],
  [
    "markup",
    '<b class="x">fet</b><img src=x onerror=alert(1)>',
    '<b class="x">fet</b><img src=x onerror=alert(1)>',
  ],
  ["end tags", "</title></item></channel></rss>", "</title></item></channel></rss>"],
  ["a comment and an instruction", "<!-- a --><?xml a?><!DOCTYPE a>", "<!-- a --><?xml a?><!DOCTYPE a>"],
  ["control characters", "a\u0000b\u0008c\u000Bd\u001Fe\u007Ff\u0085g\u009Fh", "abcdefgh"],
  ["halves of surrogate pairs", "a\uD800b\uDC00c\uDC00\uD800d", "a\uFFFDb\uFFFDc\uFFFD\uFFFDd"],
  ["half a pair at the end", "a\uD83C", "a\uFFFD"],
  ["noncharacters", "a\uFFFEb\uFFFFc\uFDD0d\uFDEFe\u{1FFFE}f", "abcdef"],
  ["the marks of this room", "\uFDD00\uFDD1 \uFDD2fi\uFDD2x", "0 fix"],
  ["line ends and tabs", "a\r\nb\rc\nd\te", "a b c d e"],
  ["no-break space", "kl.\u00A09", "kl.\u00A09"],
  ["line separators", "a\u2028b\u2029c", "a\u2028b\u2029c"],
  ["patterns of replace", "$& $1 $$ $` $'", "$& $1 $$ $` $'"],
  ["names of objects", "__proto__ constructor", "__proto__ constructor"],
];

/** The text in every field that an editor can write. */
function feedOf(text: string, html = "<p>Text</p>"): PressFeed {
  return pressFeed({
    title: text,
    description: text,
    publisher: { name: text, email: "press@exempelby.example" },
    entries: [
      bareEntry({
        title: text,
        summary: text,
        html,
        authors: [{ name: text }],
        categories: [{ name: text, url: "https://exempelby.example/a?b&c" }],
        images: [{ ...leadImage, alt: text, caption: `${text}.`, credit: text }],
        attachments: [{ url: "https://exempelby.example/a.pdf?b&c", type: "application/pdf", title: text }],
      }),
    ],
  });
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#text",
  alwaysCreateTextNode: true,
  parseTagValue: false,
  trimValues: false,
});

/** What HTML shows of a text that was escaped for it. */
function shown(html: string): string {
  return html
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** What a reader sees of the feed, field by field. */
interface Seen {
  feedTitle: string;
  feedDescription: string;
  title: string;
  summary: string;
  html: string;
  author: string;
  category: string;
  files: readonly (string | undefined)[];
}

function seenInRss(xml: string): Seen {
  readXml(xml);
  const { channel } = parser.parse(xml).rss;
  const { item } = channel;
  return {
    feedTitle: channel.title["#text"],
    feedDescription: channel.description["#text"],
    title: item.title["#text"],
    summary: shown(item.description["#text"]),
    html: item["content:encoded"]["#text"],
    author: item["dc:creator"]["#text"],
    category: item.category["#text"],
    // RSS has one file without a name: the names are those of the picture.
    files: [
      item["media:content"]["media:title"]["#text"],
      item["media:content"]["media:description"]["#text"],
    ],
  };
}

function seenInAtom(xml: string): Seen {
  readXml(xml);
  const { feed } = parser.parse(xml);
  const { entry } = feed;
  const enclosures: readonly { "@title": string }[] = entry.link.filter(
    (link: Record<string, string>) => link["@rel"] === "enclosure",
  );
  return {
    feedTitle: feed.title["#text"],
    feedDescription: feed.subtitle["#text"],
    title: shown(entry.title["#text"]),
    summary: shown(entry.summary["#text"]),
    html: entry.content["#text"],
    author: entry.author.name["#text"],
    category: entry.category["@term"],
    files: enclosures.map((link) => link["@title"]),
  };
}

function seenInJson(json: string): Seen {
  const feed = JSON.parse(json);
  const [item] = feed.items;
  return {
    feedTitle: feed.title,
    feedDescription: feed.description,
    title: item.title,
    summary: item.summary,
    html: item.content_html,
    author: item.authors[0].name,
    category: item.tags[0],
    files: item.attachments.map((file: { title?: string }) => file.title),
  };
}

describe.each(texts)("%s", (_name, written, seen) => {
  const feed = feedOf(written);
  const expected: Seen = {
    feedTitle: seen,
    feedDescription: seen,
    title: seen,
    summary: seen,
    html: "<p>Text</p>",
    author: seen,
    category: seen,
    files: [`${seen}.`, seen],
  };

  test("RSS", () => {
    expect(seenInRss(renderRss(feed))).toEqual(expected);
  });

  test("Atom", async () => {
    const xml = renderAtom(feed);
    expect(seenInAtom(xml)).toEqual(expected);
    expect(await atomFaults(xml)).toEqual([]);
  });

  test("JSON", () => {
    const json = renderJsonFeed(feed);
    expect(seenInJson(json)).toEqual(expected);
    expect(jsonFeedFaults(json)).toEqual([]);
  });
});

describe.each([
  ["two ]]>", "<p>a ]]> b ]]> <b>c</b></p>", "<p>a ]]&gt; b ]]&gt; <b>c</b></p>"],
  ["]]> in an attribute", '<p title="]]>]]>">a</p>', '<p title="]]&gt;]]&gt;">a</p>'],
  [
    "references",
    "<p>A &amp; B &amp;amp; 1 &lt; 2 &#8211;</p>",
    "<p>A &amp; B &amp;amp; 1 &lt; 2 &#8211;</p>",
  ],
  ["raw ampersands and quotes", `<p>A & B "c" 'd'</p>`, `<p>A & B "c" 'd'</p>`],
  ["tags of the formats", "<p>a</p></content></entry><entry>", "<p>a</p></content></entry><entry>"],
  ["controls, halves and noncharacters", "<p>a\u0000b\uD800c\uFFFEd\uFDD0e</p>", "<p>ab\uFFFDcde</p>"],
  ["line ends", "<pre>a\r\n\tb\rc</pre>", "<pre>a\n\tb\nc</pre>"],
  ["only a part of ]]> at the end", "<p>a]]", "<p>a]]"],
])("HTML with %s", (_name, html, seen) => {
  const feed = feedOf("x", html);

  test.each([
    ["RSS", (): Seen => seenInRss(renderRss(feed))],
    ["Atom", (): Seen => seenInAtom(renderAtom(feed))],
    ["JSON", (): Seen => seenInJson(renderJsonFeed(feed))],
  ])("%s", (_format, read) => {
    expect(read().html).toBe(seen);
  });
});
