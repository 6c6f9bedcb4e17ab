/** The options: what a site builder writes, and what is then decided. What is refused stands in test/problems. */

import { describe, expect, test } from "vitest";
import type { Settings } from "../src/options.ts";
import { readOptions } from "../src/read-options.ts";

const url = "https://press.example.org";

const defaults: Settings = {
  url,
  folders: { pressReleases: "pressmeddelanden", pressInvitations: "pressinbjudningar" },
  language: "sv",
  errors: "sv",
  now: undefined,
  preview: false,
  extraFields: [],
  feeds: {
    formats: ["rss", "atom", "json"],
    archive: true,
    hubs: [],
    press: { path: "/prenumerera/press", title: undefined, length: 50 },
    pressReleases: { path: "/prenumerera/pressmeddelanden", title: undefined, length: 50 },
    pressInvitations: { path: "/prenumerera/pressinbjudningar", title: undefined, length: 50 },
    topics: { path: "/prenumerera/amnen", title: undefined, length: 50 },
  },
  calendar: { path: "/prenumerera/pressinbjudningar.ics", title: undefined },
  pages: {
    items: true,
    start: "/",
    pressReleases: "/pressmeddelanden/",
    pressInvitations: "/pressinbjudningar/",
    topics: "/amnen/",
    archive: "/arkiv/",
    contacts: "/presskontakt/",
    pictures: "/pressbilder/",
    subscribe: "/prenumerera/",
    search: "/sok/",
    accessibility: "/tillganglighet/",
    notFound: "/404.html",
    sitemap: "/sitemap.xml",
    newsSitemap: "/sitemap-nyheter.xml",
    length: 20,
  },
  images: {
    widths: [480, 800, 1280],
    formats: ["avif", "webp"],
    path: "/bilder/",
    cache: ".cache/pressrum/images",
  },
  theme: expect.objectContaining({ palette: expect.anything() }),
  words: {},
  redirects: [],
  markdown: undefined,
  cache: true,
};

test("the address alone", () => {
  expect(readOptions({ url })).toEqual(defaults);
});

test("nothing that is written is changed", () => {
  const options = deepFreeze({
    url: "https://press.example.org/",
    feeds: { formats: ["rss"], press: { length: 5 } },
    folders: { pressReleases: "./press/" },
  });
  const before = JSON.stringify(options);
  readOptions(options);
  expect(JSON.stringify(options)).toBe(before);
});

const markdown = (): void => {};
const off = { press: false, pressReleases: false, pressInvitations: false, topics: false } as const;

const rows: readonly (readonly [options: object, settings: object])[] = [
  [
    { folders: { pressReleases: "press" } },
    { folders: { pressReleases: "press", pressInvitations: "pressinbjudningar" } },
  ],
  [{ folders: { pressReleases: "./press/nytt/" } }, { folders: { pressReleases: "press/nytt" } }],
  [{ folders: { pressReleases: "press\\nytt" } }, { folders: { pressReleases: "press/nytt" } }],
  [{ folders: { pressReleases: "a/../press" } }, { folders: { pressReleases: "press" } }],
  [{ folders: { pressInvitations: false } }, { folders: { pressInvitations: false } }],
  [
    { folders: { pressReleases: "press", pressInvitations: "pressinbjudningar" } },
    { folders: { pressReleases: "press" } },
  ],
  [{ language: "FI" }, { language: "fi" }],
  [{ errors: "en" }, { errors: "en" }],
  [{ now: "2026-03-02T08:00+01:00" }, { now: new Date("2026-03-02T07:00:00Z") }],
  [{ now: "2026-03-02T07:00:00.500Z" }, { now: new Date("2026-03-02T07:00:00Z") }],
  [{ now: "2026-03-02T07:00:00-05:00" }, { now: new Date("2026-03-02T12:00:00Z") }],
  [{ preview: true }, { preview: true }],
  [{ extraFields: ["diarienummer"] }, { extraFields: ["diarienummer"] }],
  [{ feeds: false }, { feeds: { ...defaults.feeds, ...off } }],
  [{ feeds: { formats: ["atom"], archive: false } }, { feeds: { formats: ["atom"], archive: false } }],
  [{ feeds: { archive: "all" } }, { feeds: { archive: "all" } }],
  [{ feeds: { hubs: ["https://hub.example.org"] } }, { feeds: { hubs: ["https://hub.example.org/"] } }],
  [
    { feeds: { length: 10, press: { length: 5, title: "Allt" }, topics: false } },
    {
      feeds: {
        press: { path: "/prenumerera/press", title: "Allt", length: 5 },
        pressReleases: { length: 10 },
        topics: false,
      },
    },
  ],
  [
    { feeds: { press: { path: "/flöden/v1.2/press" } } },
    { feeds: { press: { path: "/flöden/v1.2/press" } } },
  ],
  [{ calendars: false }, { calendar: false }],
  [
    { calendars: { title: "Träffar" } },
    { calendar: { path: "/prenumerera/pressinbjudningar.ics", title: "Träffar" } },
  ],
  [{ calendars: { path: "/kalender.ics" } }, { calendar: { path: "/kalender.ics" } }],
  [
    { pages: false },
    {
      pages: {
        items: false,
        start: false,
        pressReleases: false,
        pressInvitations: false,
        topics: false,
        length: 20,
      },
    },
  ],
  [
    { pages: { start: false, topics: "/ämnen/", length: 5 } },
    { pages: { items: true, start: false, topics: "/ämnen/", length: 5 } },
  ],
  [{ markdown }, { markdown }],
  [{ cache: false }, { cache: false }],
];

test.each(rows)("%j", (options, settings) => {
  expect(readOptions({ url, ...options })).toMatchObject(settings);
});

test.each([
  ["https://press.example.org/", "https://press.example.org"],
  ["https://example.org/press/", "https://example.org/press"],
  ["http://localhost:8080", "http://localhost:8080"],
  ["https://räksmörgås.example", "https://xn--rksmrgs-5wao1o.example"],
])("url: %s", (written, read) => {
  expect(readOptions({ url: written }).url).toBe(read);
});

describe("refused", () => {
  const refused: readonly (readonly [options: object, message: string])[] = [
    [{ url: "ftp://example.org" }, "url: "],
    [{ url: "https://example.org/?a=1" }, "url: "],
    [{ url: "https://example.org/?" }, "url: "],
    [{ url: "https://example.org/#a" }, "url: "],
    [{ url: "https://kim@example.org" }, "url: "],
    [{ url: "https://:hemligt@example.org" }, "url: "],
    [{ now: "2026-02-30T08:00+01:00" }, "now: "],
    [{ now: "9999-01-01T00:00Z" }, "now: "],
    [{ now: "2026-03-02" }, "now: "],
    [{ now: "2026-03-02T08:00" }, "now: "],
    [{ now: new Date(0) }, "now: "],
    [{ folders: { pressReleases: "" } }, "folders.pressReleases: "],
    [{ folders: { pressReleases: "." } }, "folders.pressReleases: "],
    [{ folders: { pressReleases: "./" } }, "folders.pressReleases: "],
    [{ folders: { pressReleases: "a/../.." } }, "folders.pressReleases: "],
    [{ folders: { pressReleases: "..\\press" } }, "folders.pressReleases: "],
    [{ folders: { pressReleases: "/press" } }, "folders.pressReleases: "],
    [{ folders: { pressReleases: "C:\\press" } }, "folders.pressReleases: "],
    [{ folders: { pressReleases: ".git" } }, "folders.pressReleases: "],
    [{ folders: { pressReleases: "press", pressInvitations: "press" } }, "folders.pressInvitations: "],
    [{ folders: { pressReleases: "press/a", pressInvitations: "press" } }, "folders.pressInvitations: "],
    [{ feeds: { press: { path: "press" } } }, "feeds.press.path: "],
    [{ feeds: { press: { path: "/" } } }, "feeds.press.path: "],
    [{ feeds: { press: { path: "/a/" } } }, "feeds.press.path: "],
    [{ feeds: { press: { path: "/a/../b" } } }, "feeds.press.path: "],
    [{ feeds: { press: { path: "/.a" } } }, "feeds.press.path: "],
    [{ feeds: { press: { path: "/a b" } } }, "feeds.press.path: "],
    [{ feeds: { press: { path: "//a" } } }, "feeds.press.path: "],
    [{ feeds: { press: { path: "/a?b" } } }, "feeds.press.path: "],
    [{ feeds: { press: { path: `/${"a".repeat(10_000)}!` } } }, "feeds.press.path: "],
    [{ feeds: { press: { length: 1.5 } } }, "feeds.press.length: "],
    [{ feeds: { press: { length: 10_001 } } }, "feeds.press.length: "],
    [{ feeds: { press: { length: Number.NaN } } }, "feeds.press.length: "],
    [{ feeds: { hubs: ["javascript:alert(1)"] } }, "feeds.hubs[0]: "],
    [{ calendars: { path: "/.ics" } }, "calendars.path: "],
    [{ calendars: { path: "kalender.ics" } }, "calendars.path: "],
    [{ pages: { start: "/press" } }, "pages.start: "],
    [{ pages: { start: "//" } }, "pages.start: "],
    [{ pages: { start: "/../" } }, "pages.start: "],
    [{ pages: { start: "/a?b/" } }, "pages.start: "],
    [{ pages: { length: 0 } }, "pages.length: "],
    [{ extraFields: [""] }, "extraFields[0]: "],
    [JSON.parse('{"__proto__": {"preview": true}}'), "__proto__: "],
  ];

  test.each(refused)("%j", (options, message) => {
    expect(() => readOptions({ url, ...options })).toThrow(
      `1 fel i 1 fil. Inget har publicerats.\n\naddPlugin(pressrum, …)\n  ${message}`,
    );
  });
});

function deepFreeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (typeof part === "object") deepFreeze(part);
  return Object.freeze(value);
}
