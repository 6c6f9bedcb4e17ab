import { describe, expect, test } from "vitest";
import { renderRss } from "../../../src/views/feed/rss.ts";
import { archivePage, bareEntry, emptyFeed, fullEntry, leadImage, longFeed, pressFeed } from "./feeds.ts";
import { all, one, readXml, type XmlElement } from "./read-xml.ts";

function channelOf(xml: string): XmlElement {
  return one(readXml(xml), "channel");
}

function itemOf(fields: Parameters<typeof bareEntry>[0]): XmlElement {
  return one(channelOf(renderRss(pressFeed({ entries: [bareEntry(fields)] }))), "item");
}

function names(element: XmlElement): readonly string[] {
  return element.children.map((child) => child.name);
}

describe("the document", () => {
  test("declares every module, always", () => {
    for (const feed of [longFeed, emptyFeed]) {
      expect(readXml(renderRss(feed)).attributes).toEqual({
        version: "2.0",
        "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:fh": "http://purl.org/syndication/history/1.0",
        "xmlns:media": "http://search.yahoo.com/mrss/",
      });
    }
  });

  test("has a stylesheet of type text/css", () => {
    expect(renderRss(longFeed).split("\n")[1]).toBe(
      '<?xml-stylesheet type="text/css" href="https://press.exempelby.example/feed.css?v=1&amp;w=2"?>',
    );
  });

  test("has no stylesheet when there is none", () => {
    expect(renderRss(pressFeed())).not.toContain("xml-stylesheet");
  });

  test("ends in a line feed", () => {
    expect(renderRss(emptyFeed).endsWith("</rss>\n")).toBe(true);
  });
});

describe("the channel", () => {
  const channel = channelOf(renderRss(longFeed));

  test.each([
    ["title", "Exempelby kommuns pressrum"],
    ["link", "https://press.exempelby.example/"],
    ["description", "Pressmeddelanden och pressinbjudningar från Exempelby kommun."],
    ["language", "sv"],
    ["lastBuildDate", "Tue, 02 Jun 2026 13:05:09 GMT"],
    ["generator", "eleventy-plugin-pressrum"],
    ["managingEditor", "press@exempelby.example (Exempelby kommun)"],
  ])("%s", (name, text) => {
    expect(one(channel, name).text).toBe(text);
  });

  test("has a picture with the channel's title and link", () => {
    expect(one(channel, "image").children.map(({ name, text }) => [name, text])).toEqual([
      ["title", "Exempelby kommuns pressrum"],
      ["url", "https://press.exempelby.example/vapen.png"],
      ["link", "https://press.exempelby.example/"],
    ]);
  });

  test("has no picture of a type that RSS does not know", () => {
    const svg = pressFeed({ icon: "https://press.exempelby.example/vapen.SVG?v=1" });
    expect(all(channelOf(renderRss(svg)), "image")).toEqual([]);
  });

  test("links to itself, its hubs and its archive", () => {
    expect(all(channel, "atom:link").map((link) => link.attributes)).toEqual([
      { rel: "hub", href: "https://hub.exempelby.example/" },
      { rel: "hub", href: "https://hub.example.org/?a=1&b=2" },
      { rel: "prev-archive", href: "https://press.exempelby.example/arkiv/2.xml" },
      { rel: "self", href: "https://press.exempelby.example/press.xml", type: "application/rss+xml" },
    ]);
    expect(names(channel)).not.toContain("fh:archive");
  });

  test("puts all its own elements before the items", () => {
    const order = names(channel);
    expect(order.indexOf("item")).toBe(order.length - 2);
    expect(order.slice(-2)).toEqual(["item", "item"]);
  });

  test.each([
    ["no address", { name: "Exempelby kommun" }],
    ["an address that is none", { name: "Exempelby kommun", email: "press(at)exempelby.example" }],
    ["a name that breaks the parentheses", { name: "Kommun (press", email: "press@exempelby.example" }],
  ])("has no editor with %s", (_name, publisher) => {
    expect(names(channelOf(renderRss(pressFeed({ publisher }))))).not.toContain("managingEditor");
  });
});

describe("an archive page", () => {
  const channel = channelOf(renderRss(archivePage));

  test("says that it is one, and where the others are (RFC 5005 §4)", () => {
    expect(one(channel, "fh:archive").text).toBe("");
    expect(all(channel, "atom:link").map((link) => link.attributes)).toEqual([
      { rel: "current", href: "https://press.exempelby.example/press.xml" },
      { rel: "prev-archive", href: "https://press.exempelby.example/arkiv/1.xml" },
      { rel: "next-archive", href: "https://press.exempelby.example/arkiv/3.xml" },
      { rel: "self", href: "https://press.exempelby.example/arkiv/2.xml", type: "application/rss+xml" },
    ]);
  });
});

describe("an empty feed", () => {
  const channel = channelOf(renderRss(emptyFeed));

  test("has no items and the date that it was given", () => {
    expect(names(channel)).not.toContain("item");
    expect(one(channel, "lastBuildDate").text).toBe("Thu, 01 Jan 2026 00:00:00 GMT");
  });
});

describe("an item", () => {
  const item = one(channelOf(renderRss(pressFeed({ entries: [fullEntry] }))), "item");

  test("has its elements in this order, description before content", () => {
    expect(names(item)).toEqual([
      "title",
      "link",
      "guid",
      "pubDate",
      "description",
      "content:encoded",
      "category",
      "category",
      "enclosure",
      "dc:creator",
      "dc:creator",
      "atom:updated",
      "media:content",
      "media:content",
    ]);
  });

  test.each([
    ["title", "Ny badplats vid Storsjön"],
    ["link", "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/"],
    ["guid", "urn:uuid:0b0f3a52-8c1e-4a58-9a3f-52f1b7c80a01"],
    ["pubDate", "Mon, 01 Jun 2026 07:30:00 GMT"],
    ["atom:updated", "2026-06-02T13:05:09.000Z"],
    ["description", "Kommunen öppnar en badplats med ramp."],
    ["content:encoded", fullEntry.html],
  ])("%s", (name, text) => {
    expect(one(item, name).text).toBe(text);
  });

  test("has an id that is no link", () => {
    expect(one(item, "guid").attributes).toEqual({ isPermaLink: "false" });
  });

  test("names its authors without an <author>, which would have to be an address", () => {
    expect(all(item, "dc:creator").map((creator) => creator.text)).toEqual(["Asta Påhittad", "Bo Låtsas"]);
  });

  test("has its topics with their addresses", () => {
    expect(all(item, "category").map(({ text, attributes }) => [text, attributes])).toEqual([
      ["Fritid & bad", { domain: "https://press.exempelby.example/amnen/bad/" }],
      ["Tillgänglighet", { domain: "https://press.exempelby.example/amnen/?id=7&lang=sv" }],
    ]);
  });

  test("has its pictures as Media RSS with text alternative, caption and credit", () => {
    const [lead, map] = all(item, "media:content");
    expect(lead?.attributes).toEqual({
      url: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/brygga.jpg",
      type: "image/jpeg",
      medium: "image",
      fileSize: "184320",
      width: "1600",
      height: "900",
    });
    expect(lead?.children.map(({ name, text }) => [name, text])).toEqual([
      ["media:title", "Bryggan blir klar till midsommar."],
      ["media:description", "En brygga med ramp ner i vattnet."],
      ["media:credit", "Asta Påhittad/Exempelby kommun"],
    ]);
    expect(map?.attributes).toEqual({
      url: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/karta.png",
      type: "image/png",
      medium: "image",
    });
    expect(map?.children).toEqual([]);
  });

  test("has no date of change when it has not changed", () => {
    expect(names(itemOf({}))).not.toContain("atom:updated");
  });

  test("has its own language where it differs", () => {
    expect(one(itemOf({ language: "fi" }), "dc:language").text).toBe("fi");
    expect(names(itemOf({}))).not.toContain("dc:language");
  });
});

describe("the one enclosure", () => {
  const pdf = { url: "https://example.org/a.pdf?b&c", type: "application/pdf", size: 7, title: "A & B" };
  const mp3 = { url: "https://example.org/a.mp3", type: "audio/mpeg" };
  const { url, type } = leadImage;

  test.each([
    ["the first attachment", [pdf, mp3], [leadImage], { url: pdf.url, type: "application/pdf", length: "7" }],
    ["of unknown length", [mp3], [], { url: mp3.url, type: "audio/mpeg", length: "0" }],
    ["else the lead image", [], [leadImage], { url, type, length: "184320" }],
  ])("is %s", (_name, attachments, images, attributes) => {
    expect(one(itemOf({ attachments, images }), "enclosure").attributes).toEqual(attributes);
  });

  test("is absent without files", () => {
    expect(names(itemOf({}))).not.toContain("enclosure");
  });
});
