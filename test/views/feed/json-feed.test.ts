import { describe, expect, test } from "vitest";
import { renderJsonFeed } from "../../../src/views/feed/json-feed.ts";
import { archivePage, bareEntry, emptyFeed, fullEntry, longFeed, pressFeed } from "./feeds.ts";
import { jsonFeedFaults } from "./validators.ts";

const folder = "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/";

describe("the schema of JSON Feed 1.1", () => {
  test.each([
    ["a feed with all there is", longFeed],
    ["an archive page", archivePage],
    ["an empty feed", emptyFeed],
    ["an entry with nothing to spare", pressFeed({ entries: [bareEntry({ html: "", summary: "" })] })],
  ])("%s is valid", (_name, feed) => {
    expect(jsonFeedFaults(renderJsonFeed(feed))).toEqual([]);
  });

  test.each([
    ["version 1", "https://jsonfeed.org/version/1.1", "https://jsonfeed.org/version/1"],
    ["a single author", '"authors": [', '"author": ['],
    ["a file without a type", '"mime_type"', '"type"'],
    ["a size in words", '"size_in_bytes": 52001', '"size_in_bytes": "52 kB"'],
    ["a date without a time", "2026-06-01T07:30:00.000Z", "2026-06-01"],
    ["an item without content", '"content_html"', '"content"'],
  ])("would find %s", (_name, right, wrong) => {
    const json = renderJsonFeed(longFeed);
    expect(json).toContain(right);
    expect(jsonFeedFaults(json.replace(right, wrong))).not.toEqual([]);
  });
});

describe("the feed", () => {
  test("has everything but its items", () => {
    const { items, ...head } = JSON.parse(renderJsonFeed(longFeed));
    expect(items).toHaveLength(2);
    expect(head).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "Exempelby kommuns pressrum",
      description: "Pressmeddelanden och pressinbjudningar från Exempelby kommun.",
      home_page_url: "https://press.exempelby.example/",
      feed_url: "https://press.exempelby.example/press.xml",
      icon: "https://press.exempelby.example/vapen.png",
      language: "sv",
      authors: [{ name: "Exempelby kommun", url: "mailto:press@exempelby.example" }],
      next_url: "https://press.exempelby.example/arkiv/2.xml",
      hubs: [
        { type: "WebSub", url: "https://hub.exempelby.example/" },
        { type: "WebSub", url: "https://hub.example.org/?a=1&b=2" },
      ],
    });
  });

  test("begins with its version", () => {
    expect(renderJsonFeed(longFeed).startsWith('{\n  "version": "https://jsonfeed.org/version/1.1",\n')).toBe(
      true,
    );
  });

  test("without items, hubs or older documents says nothing of them", () => {
    expect(JSON.parse(renderJsonFeed(emptyFeed))).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "Exempelby kommuns pressrum",
      description: "Pressmeddelanden och pressinbjudningar från Exempelby kommun.",
      home_page_url: "https://press.exempelby.example/",
      feed_url: "https://press.exempelby.example/press.xml",
      language: "sv",
      authors: [{ name: "Exempelby kommun", url: "mailto:press@exempelby.example" }],
      items: [],
    });
  });

  test("of an archive has its own address and the next older one, and no hub", () => {
    expect(JSON.parse(renderJsonFeed(archivePage))).toMatchObject({
      feed_url: "https://press.exempelby.example/arkiv/2.xml",
      next_url: "https://press.exempelby.example/arkiv/1.xml",
    });
    expect(JSON.parse(renderJsonFeed(archivePage))).not.toHaveProperty("hubs");
  });
});

describe("an item", () => {
  const itemOf = (fields: Parameters<typeof bareEntry>[0]): unknown =>
    JSON.parse(renderJsonFeed(pressFeed({ entries: [bareEntry(fields)] }))).items[0];

  test("has everything", () => {
    const [item] = JSON.parse(renderJsonFeed(pressFeed({ entries: [fullEntry] }))).items;
    expect(item).toEqual({
      id: "urn:uuid:0b0f3a52-8c1e-4a58-9a3f-52f1b7c80a01",
      url: folder,
      title: "Ny badplats vid Storsjön",
      summary: "Kommunen öppnar en badplats med ramp.",
      content_html: fullEntry.html,
      image: `${folder}brygga.jpg`,
      date_published: "2026-06-01T07:30:00.000Z",
      date_modified: "2026-06-02T13:05:09.000Z",
      authors: [{ name: "Asta Påhittad", url: "mailto:asta@exempelby.example" }, { name: "Bo Låtsas" }],
      tags: ["Fritid & bad", "Tillgänglighet"],
      attachments: [
        {
          url: `${folder}brygga.jpg`,
          mime_type: "image/jpeg",
          title: "Bryggan blir klar till midsommar.",
          size_in_bytes: 184_320,
        },
        { url: `${folder}karta.png`, mime_type: "image/png" },
        {
          url: `${folder}ritning.pdf`,
          mime_type: "application/pdf",
          title: "Ritning över bryggan",
          size_in_bytes: 52_001,
        },
        {
          url: `${folder}intervju.mp3`,
          mime_type: "audio/mpeg",
          title: "Intervju med Bo Låtsas",
          size_in_bytes: 2_400_000,
        },
      ],
    });
  });

  test("with nothing to spare says nothing of what it lacks", () => {
    expect(itemOf({ html: "", summary: "" })).toEqual({
      id: "urn:uuid:0b0f3a52-8c1e-4a58-9a3f-52f1b7c80a01",
      url: folder,
      title: "Ny badplats vid Storsjön",
      content_html: "",
      date_published: "2026-06-01T07:30:00.000Z",
      date_modified: "2026-06-01T07:30:00.000Z",
    });
  });

  test("has its own language where it differs", () => {
    expect(itemOf({ language: "fi" })).toHaveProperty("language", "fi");
    expect(itemOf({})).not.toHaveProperty("language");
  });

  test("gives two files of one title different titles: they are not two forms of one thing", () => {
    const file = { type: "application/pdf", title: "Karta" };
    const attachments = [
      { ...file, url: "https://example.org/1.pdf" },
      { ...file, url: "https://example.org/2.pdf" },
    ];
    expect(itemOf({ attachments })).toHaveProperty("attachments", [
      { url: "https://example.org/1.pdf", mime_type: "application/pdf", title: "Karta" },
      { url: "https://example.org/2.pdf", mime_type: "application/pdf" },
    ]);
  });
});
