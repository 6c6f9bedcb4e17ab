import { describe, expect, test } from "vitest";
import { cleanFeed } from "../../../src/views/feed/clean-feed.ts";
import type { FeedEntry, PressFeed } from "../../../src/views/feed/press-feed.ts";
import { bareEntry, fullEntry, leadImage, longFeed, pressFeed } from "./feeds.ts";

const self = "https://press.exempelby.example/press.xml";

function cleanEntry(fields: Partial<FeedEntry>): FeedEntry | undefined {
  return cleanFeed(pressFeed({ entries: [bareEntry(fields)] })).entries[0];
}

test("a feed that is clean stays the same", () => {
  expect(cleanFeed(longFeed)).toEqual(longFeed);
});

describe("texts", () => {
  test.each<[string, Partial<FeedEntry>, Partial<FeedEntry>]>([
    ["a title on one line", { title: " Ny\r\nbadplats\u0000 " }, { title: "Ny badplats" }],
    ["a summary on one line", { summary: "a\tb\n\nc" }, { summary: "a b c" }],
    [
      "]]> in HTML is written with a reference",
      { html: "<p>a ]]> b ]]></p>" },
      { html: "<p>a ]]&gt; b ]]&gt;</p>" },
    ],
    ["]]> that appears when a control goes", { html: "]\u0001]>" }, { html: "]]&gt;" }],
    [
      "an author without a name goes",
      { authors: [{ name: " " }, { name: "Bo" }] },
      { authors: [{ name: "Bo" }] },
    ],
    [
      "an address that is no e-mail goes",
      { authors: [{ name: "Bo", email: "bo" }] },
      { authors: [{ name: "Bo" }] },
    ],
    [
      "a category without a name goes",
      { categories: [{ name: "\u0007", url: "https://example.org/" }] },
      { categories: [] },
    ],
    [
      "addresses are written out",
      { url: "https://EXEMPELBY.example:443/å b" },
      { url: "https://exempelby.example/%C3%A5%20b" },
    ],
  ])("%s", (_name, fields, cleaned) => {
    expect(cleanEntry(fields)).toMatchObject(cleaned);
  });
});

test("a summary of nothing but spaces goes", () => {
  expect(cleanEntry({ summary: " \n" })).not.toHaveProperty("summary");
});

describe("files", () => {
  const file = { url: "https://example.org/a", type: "application/pdf" };

  test.each([
    ["a type that is none", { ...file, type: 'pdf" x="' }, { ...file, type: "application/octet-stream" }],
    ["no bytes", { ...file, size: 0 }, file],
    ["a size that is no whole number", { ...file, size: 1.5 }, file],
    ["a size that is no number", { ...file, size: Number.NaN }, file],
    ["an empty title", { ...file, title: " " }, file],
  ])("%s", (_name, attachment, cleaned) => {
    expect(cleanEntry({ attachments: [attachment] })?.attachments).toEqual([cleaned]);
  });

  test("an image keeps its own fields", () => {
    expect(cleanEntry({ images: [leadImage] })?.images).toEqual([leadImage]);
  });
});

describe("what no format can write is an error with its place", () => {
  const entry = (fields: Partial<FeedEntry>): Partial<PressFeed> => ({
    entries: [fullEntry, bareEntry({ id: "urn:x:2", ...fields })],
  });

  test.each<[string, Partial<PressFeed>, string]>([
    ["a relative page", { pageUrl: "/press/" }, 'pageUrl is not an absolute web address: "/press/"'],
    [
      "an older document by script",
      { olderUrl: "javascript:x" },
      'olderUrl is not an absolute web address: "javascript:x"',
    ],
    [
      "a hub without an address",
      { hubs: ["https://example.org/", ""] },
      'hubs[1] is not an absolute web address: ""',
    ],
    [
      "a stylesheet from a file",
      { stylesheet: "file:///a.css" },
      'stylesheet is not an absolute web address: "file:///a.css"',
    ],
    ["a relative entry", entry({ url: "a" }), 'entries[1].url is not an absolute web address: "a"'],
    [
      "a relative topic",
      entry({ categories: [{ name: "Bad", url: "/bad/" }] }),
      'entries[1].categories[0].url is not an absolute web address: "/bad/"',
    ],
    [
      "a relative image",
      entry({ images: [leadImage, { ...leadImage, url: "b.jpg" }] }),
      'entries[1].images[1].url is not an absolute web address: "b.jpg"',
    ],
    [
      "a relative attachment",
      entry({ attachments: [{ url: "c.pdf", type: "application/pdf" }] }),
      'entries[1].attachments[0].url is not an absolute web address: "c.pdf"',
    ],
    [
      "an id that is no URI",
      entry({ id: "ny badplats" }),
      'entries[1].id is not a URI in its normal form: "ny badplats"',
    ],
    [
      "an id that would be rewritten",
      entry({ id: "HTTPS://example.org" }),
      'entries[1].id is not a URI in its normal form: "HTTPS://example.org"',
    ],
    [
      "two entries with one id",
      entry({ id: fullEntry.id }),
      `entries[1].id is used before in the feed: "${fullEntry.id}"`,
    ],
    [
      "a feed that changed at no time",
      { updated: new Date("i går") },
      'updated is not a date: "Invalid Date"',
    ],
    [
      "an entry published at no time",
      entry({ published: new Date(Number.NaN) }),
      'entries[1].published is not a date: "Invalid Date"',
    ],
    [
      "an entry changed at no time",
      entry({ updated: new Date(Number.NaN) }),
      'entries[1].updated is not a date: "Invalid Date"',
    ],
  ])("%s", (_name, fields, message) => {
    expect(() => cleanFeed(pressFeed(fields))).toThrow(new Error(`Feed ${self}: ${message}`));
  });
});
