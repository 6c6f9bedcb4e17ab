/** Every text that has broken a feed, in every field of front matter: pages, feeds and calendars show it as it is. */

import { beforeAll, describe, expect, test } from "vitest";
import { textOf as propertyOf, readEvents } from "../views/calendar/read-calendar.ts";
import { atomFaults, jsonFeedFaults } from "../views/feed/validators.ts";
import { type BuiltSite, buildSite, markdown } from "./build-site.ts";
import { brokenLinks, htmlFaults } from "./html-faults.ts";
import { type Format, formats, readFeed, type SeenEntry, textOf } from "./read-feeds.ts";

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
    license: ${quoted}
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
