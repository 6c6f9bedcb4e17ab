/** Feeds to test with. */

import type { FeedEntry, FeedImage, PressFeed } from "../../../src/views/feed/press-feed.ts";

/** An entry with nothing but what must be there. */
export function bareEntry(fields: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: "urn:uuid:0b0f3a52-8c1e-4a58-9a3f-52f1b7c80a01",
    url: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/",
    title: "Ny badplats vid Storsjön",
    summary: "Kommunen öppnar en badplats med ramp.",
    html: "<p>Kommunen öppnar en badplats med ramp.</p>",
    published: new Date("2026-06-01T07:30:00Z"),
    updated: new Date("2026-06-01T07:30:00Z"),
    authors: [],
    categories: [],
    images: [],
    attachments: [],
    ...fields,
  };
}

export const leadImage: FeedImage = {
  url: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/brygga.jpg",
  type: "image/jpeg",
  size: 184_320,
  width: 1600,
  height: 900,
  alt: "En brygga med ramp ner i vattnet.",
  caption: "Bryggan blir klar till midsommar.",
  credit: "Asta Påhittad/Exempelby kommun",
};

/** An entry that uses every field. */
export const fullEntry: FeedEntry = bareEntry({
  html: '<p>Kommunen öppnar en <a href="https://press.exempelby.example/amnen/bad/">badplats</a> med ramp.</p>\n<p>Frågor: <a href="tel:+46701740660">ring oss</a>.</p>',
  updated: new Date("2026-06-02T13:05:09Z"),
  authors: [{ name: "Asta Påhittad", email: "asta@exempelby.example" }, { name: "Bo Låtsas" }],
  categories: [
    { name: "Fritid & bad", url: "https://press.exempelby.example/amnen/bad/" },
    { name: "Tillgänglighet", url: "https://press.exempelby.example/amnen/?id=7&lang=sv" },
  ],
  images: [
    leadImage,
    {
      url: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/karta.png",
      type: "image/png",
      alt: "",
    },
  ],
  attachments: [
    {
      url: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/ritning.pdf",
      type: "application/pdf",
      size: 52_001,
      title: "Ritning över bryggan",
    },
    {
      url: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/intervju.mp3",
      type: "audio/mpeg",
      size: 2_400_000,
      title: "Intervju med Bo Låtsas",
    },
  ],
});

const finnishEntry: FeedEntry = bareEntry({
  id: "urn:uuid:0b0f3a52-8c1e-4a58-9a3f-52f1b7c80a02",
  url: "https://press.exempelby.example/pressmeddelanden/2026/uusi-uimaranta/",
  title: "Uusi uimaranta",
  summary: "Kunta avaa uimarannan.",
  html: "<p>Kunta avaa uimarannan.</p>",
  published: new Date("2026-05-30T07:30:00Z"),
  updated: new Date("2026-05-30T07:30:00Z"),
  language: "fi",
});

/** The document that readers subscribe to. */
export function pressFeed(fields: Partial<PressFeed> = {}): PressFeed {
  return {
    id: "urn:uuid:0b0f3a52-8c1e-4a58-9a3f-52f1b7c80a00",
    title: "Exempelby kommuns pressrum",
    description: "Pressmeddelanden och pressinbjudningar från Exempelby kommun.",
    language: "sv",
    pageUrl: "https://press.exempelby.example/",
    selfUrl: "https://press.exempelby.example/press.xml",
    currentUrl: "https://press.exempelby.example/press.xml",
    archive: false,
    updated: new Date("2026-06-02T13:05:09Z"),
    publisher: { name: "Exempelby kommun", email: "press@exempelby.example" },
    hubs: [],
    entries: [fullEntry, finnishEntry],
    ...fields,
  };
}

/** A feed whose older entries are on archive pages, with all that stands at the head of a feed. */
export const longFeed: PressFeed = pressFeed({
  icon: "https://press.exempelby.example/vapen.png",
  hubs: ["https://hub.exempelby.example/", "https://hub.example.org/?a=1&b=2"],
  stylesheet: "https://press.exempelby.example/feed.css?v=1&w=2",
  olderUrl: "https://press.exempelby.example/arkiv/2.xml",
});

export const archivePage: PressFeed = pressFeed({
  selfUrl: "https://press.exempelby.example/arkiv/2.xml",
  olderUrl: "https://press.exempelby.example/arkiv/1.xml",
  newerUrl: "https://press.exempelby.example/arkiv/3.xml",
  archive: true,
  hubs: ["https://hub.exempelby.example/"],
  entries: [finnishEntry],
  updated: finnishEntry.updated,
});

export const emptyFeed: PressFeed = pressFeed({ entries: [], updated: new Date("2026-01-01T00:00:00Z") });
