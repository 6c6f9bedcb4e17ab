import { describe, expect, test } from "vitest";
import { renderAtom } from "../../../src/views/feed/atom.ts";
import { archivePage, bareEntry, emptyFeed, fullEntry, longFeed, pressFeed } from "./feeds.ts";
import { all, one, readXml, type XmlElement } from "./read-xml.ts";
import { atomFaults } from "./validators.ts";

const feed = readXml(renderAtom(longFeed));
const entry = one(readXml(renderAtom(pressFeed({ entries: [fullEntry] }))), "entry");

function links(element: XmlElement): readonly Readonly<Record<string, string>>[] {
  return all(element, "link").map((link) => link.attributes);
}

describe("RELAX NG of RFC 4287", () => {
  test.each([
    ["a feed with all there is", longFeed],
    ["an archive page", archivePage],
    ["an empty feed", emptyFeed],
    ["an entry with nothing to spare", pressFeed({ entries: [bareEntry({ html: "", summary: "" })] })],
  ])("%s is valid", async (_name, value) => {
    expect(await atomFaults(renderAtom(value))).toEqual([]);
  });

  test.each([
    ["no updated", "<updated>2026-06-02T13:05:09.000Z</updated>", ""],
    ["no id", /<id>urn:uuid:[^<]*a00<\/id>/, ""],
    ["a day for a date", "2026-06-02T13:05:09.000Z", "2026-06-02"],
    ["two titles", "<title>", "<title>a</title><title>"],
    ["an unknown element", "<subtitle>", "<lead/><subtitle>"],
    ["an unknown attribute", 'rel="self"', 'rel="self" lang="sv"'],
    ["a language that is none", 'xml:lang="sv"', 'xml:lang="på svenska"'],
    ["a media type that is none", 'type="application/pdf"', 'type="pdf"'],
    ["an e-mail that is none", "asta@exempelby.example", "asta"],
    ["a category without a term", 'term="Tillgänglighet"', ""],
  ])("would find %s", async (_name, right, wrong) => {
    const xml = renderAtom(longFeed);
    const broken = xml.replace(right, wrong);
    expect(broken).not.toBe(xml);
    expect(await atomFaults(broken)).not.toEqual([]);
  });
});

describe("the feed", () => {
  test("declares its language and the modules", () => {
    expect(feed.attributes).toEqual({
      xmlns: "http://www.w3.org/2005/Atom",
      "xmlns:fh": "http://purl.org/syndication/history/1.0",
      "xmlns:media": "http://search.yahoo.com/mrss/",
      "xml:lang": "sv",
    });
  });

  test.each([
    ["id", "urn:uuid:0b0f3a52-8c1e-4a58-9a3f-52f1b7c80a00"],
    ["title", "Exempelby kommuns pressrum"],
    ["subtitle", "Pressmeddelanden och pressinbjudningar från Exempelby kommun."],
    ["updated", "2026-06-02T13:05:09.000Z"],
    ["generator", "eleventy-plugin-pressrum"],
    ["icon", "https://press.exempelby.example/vapen.png"],
  ])("%s", (name, text) => {
    expect(one(feed, name).text).toBe(text);
  });

  test("has the publisher as author, for entries without one (§4.1.1)", () => {
    expect(one(feed, "author").children.map(({ name, text }) => [name, text])).toEqual([
      ["name", "Exempelby kommun"],
      ["email", "press@exempelby.example"],
    ]);
  });

  test("links to its page, itself, its hubs and its archive", () => {
    expect(links(feed)).toEqual([
      { rel: "alternate", href: "https://press.exempelby.example/" },
      { rel: "self", href: "https://press.exempelby.example/press.xml" },
      { rel: "hub", href: "https://hub.exempelby.example/" },
      { rel: "hub", href: "https://hub.example.org/?a=1&b=2" },
      { rel: "prev-archive", href: "https://press.exempelby.example/arkiv/2.xml" },
    ]);
    expect(all(feed, "fh:archive")).toEqual([]);
  });

  test("has a stylesheet of type text/css", () => {
    expect(renderAtom(longFeed).split("\n")[1]).toBe(
      '<?xml-stylesheet type="text/css" href="https://press.exempelby.example/feed.css?v=1&amp;w=2"?>',
    );
  });

  test("without entries has the date that it was given", () => {
    const empty = readXml(renderAtom(emptyFeed));
    expect(all(empty, "entry")).toEqual([]);
    expect(one(empty, "updated").text).toBe("2026-01-01T00:00:00.000Z");
  });
});

test("an archive page says that it is one, and where the others are (RFC 5005 §4)", () => {
  const page = readXml(renderAtom(archivePage));
  expect(one(page, "fh:archive").text).toBe("");
  expect(links(page)).toEqual([
    { rel: "alternate", href: "https://press.exempelby.example/" },
    { rel: "self", href: "https://press.exempelby.example/arkiv/2.xml" },
    { rel: "current", href: "https://press.exempelby.example/press.xml" },
    { rel: "prev-archive", href: "https://press.exempelby.example/arkiv/1.xml" },
    { rel: "next-archive", href: "https://press.exempelby.example/arkiv/3.xml" },
  ]);
});

describe("an entry", () => {
  test.each([
    ["title", "Ny badplats vid Storsjön", { type: "html" }],
    ["summary", "Kommunen öppnar en badplats med ramp.", { type: "html" }],
    ["content", fullEntry.html, { type: "html" }],
    ["id", "urn:uuid:0b0f3a52-8c1e-4a58-9a3f-52f1b7c80a01", {}],
    ["published", "2026-06-01T07:30:00.000Z", {}],
    ["updated", "2026-06-02T13:05:09.000Z", {}],
  ])("%s", (name, text, attributes) => {
    const element = one(entry, name);
    expect(element.text).toBe(text);
    expect(element.attributes).toEqual(attributes);
  });

  test("has all its authors", () => {
    expect(
      all(entry, "author").map((author) => author.children.map(({ name, text }) => [name, text])),
    ).toEqual([
      [
        ["name", "Asta Påhittad"],
        ["email", "asta@exempelby.example"],
      ],
      [["name", "Bo Låtsas"]],
    ]);
  });

  test("has its topics with their addresses", () => {
    expect(all(entry, "category").map((category) => category.attributes)).toEqual([
      { term: "Fritid & bad", scheme: "https://press.exempelby.example/amnen/bad/", label: "Fritid & bad" },
      {
        term: "Tillgänglighet",
        scheme: "https://press.exempelby.example/amnen/?id=7&lang=sv",
        label: "Tillgänglighet",
      },
    ]);
  });

  test("links to its page and all its files, with type and real length", () => {
    const folder = "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/";
    expect(links(entry)).toEqual([
      { href: folder },
      {
        rel: "enclosure",
        href: `${folder}brygga.jpg`,
        type: "image/jpeg",
        length: "184320",
        title: "Bryggan blir klar till midsommar.",
      },
      { rel: "enclosure", href: `${folder}karta.png`, type: "image/png" },
      {
        rel: "enclosure",
        href: `${folder}ritning.pdf`,
        type: "application/pdf",
        length: "52001",
        title: "Ritning över bryggan",
      },
      {
        rel: "enclosure",
        href: `${folder}intervju.mp3`,
        type: "audio/mpeg",
        length: "2400000",
        title: "Intervju med Bo Låtsas",
      },
    ]);
  });

  test("has its pictures as Media RSS", () => {
    const [lead] = all(entry, "media:content");
    expect(lead?.children.map(({ name, text }) => [name, text])).toEqual([
      ["media:title", "Bryggan blir klar till midsommar."],
      ["media:description", "En brygga med ramp ner i vattnet."],
      ["media:credit", "Asta Påhittad/Exempelby kommun"],
    ]);
  });

  test.each([
    ["none", undefined, {}],
    ["Finnish", "fi", { "xml:lang": "fi" }],
    ["Northern Sámi", "se", { "xml:lang": "se" }],
    ["hostile", '" x="<&', { "xml:lang": '" x="<&' }],
  ])("has its own language: %s", (_name, language, attributes) => {
    const own = language === undefined ? bareEntry() : bareEntry({ language });
    const title = bareEntry().title;
    const read = one(readXml(renderAtom(pressFeed({ entries: [own] }))), "entry");
    expect(read.attributes).toEqual(attributes);
    expect(one(read, "title").text).toBe(title);
  });

  test("without an author of its own has none", () => {
    const bare = one(readXml(renderAtom(pressFeed({ entries: [bareEntry()] }))), "entry");
    expect(all(bare, "author")).toEqual([]);
  });
});

test("entries of one moment keep the order that they were given in", () => {
  const ids = Array.from({ length: 20 }, (_, index) => `urn:x:${index}`);
  const entries = ids.map((id) => bareEntry({ id }));
  const read = all(readXml(renderAtom(pressFeed({ entries }))), "entry");
  expect(read.map((each) => one(each, "id").text)).toEqual(ids);
  expect(new Set(read.map((each) => one(each, "updated").text))).toEqual(
    new Set(["2026-06-01T07:30:00.000Z"]),
  );
});
