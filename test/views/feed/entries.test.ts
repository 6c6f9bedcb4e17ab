import { describe, expect, test } from "vitest";
import type { PressEvent, PressItem, Topic } from "../../../src/model/types.ts";
import { calendarEventOf } from "../../../src/views/calendar/calendar-event-of.ts";
import {
  authorOf,
  type EntryContext,
  entriesInOrder,
  newsroomEntries,
} from "../../../src/views/feed/entries.ts";
import { feedHtml } from "../../../src/views/feed/entry-html.ts";
import type { FeedEntry } from "../../../src/views/feed/press-feed.ts";
import { absoluteHref } from "../../../src/views/links.ts";
import { invitationItem, releaseItem } from "../../builders.ts";

const bad: Topic = { id: "bad", name: "Bad & sport", slug: "bad" };
const id = "urn:uuid:7a4a2d4e-9d0a-4a53-8a0b-1f6f1c1f2b30";

function context(fields: Partial<EntryContext> = {}): EntryContext {
  return {
    absolute: absoluteHref("https://press.example.org", "/p/"),
    language: "sv",
    organisation: { name: "Exempelby kommun", email: "press@example.org" },
    topicUrl: (slug) => `/amnen/${slug}/`,
    itemHtml: (item) => `<p>${item.data.title} <a href="b/">b</a> <a href="/c/">c</a></p>`,
    rootUrl: "https://press.example.org/p/",
    safeHtml: feedHtml,
    ...fields,
  };
}

function entriesOf(item: PressItem, fields: Partial<EntryContext> = {}): readonly FeedEntry[] {
  return newsroomEntries([item], context(fields))(item);
}

function entryOf(item: PressItem, fields: Partial<EntryContext> = {}): FeedEntry {
  const entry = entriesOf(item, fields).at(-1);
  if (entry === undefined) throw new Error("an item has an entry");
  return entry;
}

/** The item with another body. */
function withContent(item: PressItem, content: string): PressItem {
  return { ...item, content };
}

describe("the entry of an item", () => {
  test("says what every format needs, with absolute addresses", () => {
    const item = releaseItem({
      lead: "Badhuset öppnar.",
      topics: [bad],
      images: [
        {
          url: "/pressmeddelanden/2026/bad/a.jpg",
          type: "image/jpeg",
          size: 9,
          inputPath: "a.jpg",
          alt: "Ett bad",
          caption: "Badet.",
          credit: "Kim Exempel",
          width: 4,
          height: 3,
        },
      ],
      attachments: [{ url: "https://www.example.org/b.pdf", type: "application/pdf", title: "Karta" }],
    });
    expect({ ...entryOf(item) }).toEqual({
      id,
      url: "https://press.example.org/p/pressmeddelanden/2026/bad/",
      title: "Nytt badhus",
      summary: "Badhuset öppnar.",
      html: '<p>Nytt badhus <a href="https://press.example.org/p/pressmeddelanden/2026/bad/b/">b</a> <a href="https://press.example.org/p/c/">c</a></p>',
      published: new Date("2026-03-02T07:00:00Z"),
      updated: new Date("2026-03-02T07:00:00Z"),
      authors: [{ name: "Exempelby kommun", email: "press@example.org" }],
      categories: [{ name: "Bad & sport", url: "https://press.example.org/p/amnen/bad/" }],
      images: [
        {
          url: "https://press.example.org/p/pressmeddelanden/2026/bad/a.jpg",
          type: "image/jpeg",
          size: 9,
          alt: "Ett bad",
          caption: "Badet.",
          credit: "Kim Exempel",
          width: 4,
          height: 3,
        },
      ],
      attachments: [{ url: "https://www.example.org/b.pdf", type: "application/pdf", title: "Karta" }],
    });
  });

  test.each<[string, string, string]>([
    [
      "the beginning of the text",
      "<p>Badhuset <em>öppnar</em>.</p><p>Välkomna!</p>",
      "Badhuset öppnar. Välkomna!",
    ],
    ["nothing of a picture", '<p><img src="a.png" alt="Ett bad"></p>', ""],
    ["nothing of nothing", "", ""],
  ])("without a lead its summary is %s", (_name, content, summary) => {
    expect(entryOf(withContent(releaseItem(), content)).summary).toBe(summary);
  });

  test.each([
    ["sv", undefined],
    ["fi", "fi"],
  ])("in %s among Swedish ones has the language %s", (language, told) => {
    expect(entryOf(releaseItem({ language })).language).toBe(told);
  });

  test("content is read when a feed asks for it, and not held", () => {
    let reads = 0;
    const item = releaseItem();
    const late: PressItem = {
      ...item,
      get content(): string {
        throw new Error("the content is not there yet");
      },
    };
    const entry = entryOf(late, {
      itemHtml: () => {
        reads += 1;
        return "<p>Text.</p>";
      },
    });
    expect(reads).toBe(0);
    expect(entry.html).toBe("<p>Text.</p>");
    expect(reads).toBe(1);
    expect(() => entry.summary).toThrow("the content is not there yet");
  });

  test("`/` in the site's own content is what the site says it is", () => {
    expect(entryOf(releaseItem(), { rootUrl: "https://press.example.org/" }).html).toContain(
      '<a href="https://press.example.org/c/">c</a>',
    );
  });
});

const changes: readonly (readonly [string, Partial<PressEvent>, string, string])[] = [
  [
    "moved to another time",
    { status: "moved", previousStart: "2026-03-19" },
    "NY TID: ",
    "Ny tid. Tidigare tid: torsdag 19\u00a0mars 2026.",
  ],
  ["moved in some way", { status: "moved" }, "ÄNDRAT: ", "Tid eller plats är ändrad."],
  ["postponed", { status: "postponed" }, "FRAMSKJUTET: ", "Framskjutet. Ny tid meddelas."],
  ["cancelled", { status: "cancelled" }, "INSTÄLLT: ", "Inställt."],
];

describe.each(changes)("an event that is %s", (_name, event, prefix, sentence) => {
  const updated = "2026-03-10T13:00:00+01:00";
  const item = invitationItem({ lead: "Ingress.", event, updated, topics: [bad] });

  test("says so in its headline, which is that of the calendar", () => {
    expect(entryOf(item).title).toBe(`${prefix}Nytt badhus`);
    const calendar = { absolute: context().absolute, organisation: context().organisation };
    expect(calendarEventOf(item, calendar).summary).toBe(`${prefix}Nytt badhus`);
  });

  test("is news of its own from the moment when it changed", () => {
    const [news, own, ...others] = entriesOf(item);
    expect(others).toEqual([]);
    expect(own).toMatchObject({ id, published: new Date("2026-03-02T07:00:00Z") });
    expect(news).toMatchObject({
      url: own?.url,
      title: `${prefix}Nytt badhus`,
      summary: `${sentence} Ingress.`,
      html: own?.html,
      published: new Date(updated),
      updated: new Date(updated),
      categories: own?.categories,
    });
    expect(news?.id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5/);
  });

  test("is no news without a moment", () => {
    expect(entriesOf(invitationItem({ event })).map((entry) => entry.id)).toEqual([id]);
  });
});

describe("the news of a status", () => {
  const idOf = (event: Partial<PressEvent>, fields: Parameters<typeof invitationItem>[0] = {}) =>
    entriesOf(invitationItem({ updated: "2026-03-10", ...fields, event }))[0]?.id;
  const first = idOf({ status: "moved", revision: 1 });

  test("is new with each status and each revision, and otherwise stays the same", () => {
    const [other, again] = [
      idOf({ status: "cancelled", revision: 1 }),
      idOf({ status: "moved", revision: 2 }),
    ];
    expect(new Set([first, other, again, id]).size).toBe(4);
    const changed = { title: "Badhuset", updated: "2026-03-11" };
    expect(idOf({ status: "moved", revision: 1 }, changed)).toBe(first);
  });

  test("an event that is as planned has none", () => {
    expect(idOf({ status: "planned", revision: 1 })).toBe(id);
  });

  test("is never before the invitation, as the start of its day would be", () => {
    const [news, own] = entriesOf(invitationItem({ updated: "2026-03-02", event: { status: "cancelled" } }));
    expect(news?.published).toEqual(own?.published);
    expect(own?.updated.getTime()).toBe((news?.updated.getTime() ?? 0) + 1);
  });
});

describe("the time of the last change", () => {
  const date = "2026-03-02T08:00:00+01:00";

  test.each<[string, Parameters<typeof releaseItem>[0], string]>([
    ["is the publication", { date }, "2026-03-02T07:00:00.000Z"],
    ["is the update", { date, updated: "2026-03-03T08:00:00+01:00" }, "2026-03-03T07:00:00.000Z"],
    ["is never before the publication", { date, updated: "2026-03-02" }, "2026-03-02T07:00:00.000Z"],
    [
      "is the newest correction, a moment after that of the correction",
      {
        date,
        updated: "2026-03-03T08:00:00+01:00",
        corrections: [
          { date: "2026-03-05T08:00:00+01:00", text: "Ny." },
          { date: "2026-03-04T08:00:00+01:00", text: "Gammal." },
        ],
      },
      "2026-03-05T07:00:00.001Z",
    ],
  ])("%s", (_name, data, updated) => {
    expect(entryOf(releaseItem(data)).updated.toISOString()).toBe(updated);
  });

  test("no two entries share one, whatever their number", () => {
    const items = Array.from({ length: 1500 }, (_, index) =>
      releaseItem({
        id: `urn:uuid:7a4a2d4e-9d0a-4a53-8a0b-${String(index).padStart(12, "0")}`,
        date: "2026-03-02",
      }),
    );
    const entries = items.flatMap(newsroomEntries(items, context()));
    expect(entries).toHaveLength(1500);
    expect(new Set(entries.map(({ updated }) => updated.getTime())).size).toBe(1500);
    for (const { published, updated } of entries) {
      expect(updated.getTime() - published.getTime()).toBeGreaterThanOrEqual(0);
      expect(updated.getTime() - published.getTime()).toBeLessThan(2500);
    }
  });

  test("of an item with a day alone does not depend on what else is published that day", () => {
    const one = releaseItem({ date: "2026-03-02" });
    const other = releaseItem({ id: "urn:uuid:00000000-0000-4000-8000-000000000001", date: "2026-03-02" });
    const alone = newsroomEntries([one], context())(one);
    const together = newsroomEntries([other, one], context())(one);
    expect(together.map(({ updated }) => updated)).toEqual(alone.map(({ updated }) => updated));
  });
});

describe("a correction", () => {
  const corrected = releaseItem({
    topics: [bad],
    language: "fi",
    corrections: [
      { date: "2026-03-05", text: "Rätt tid är <nio>." },
      { date: "2026-03-04", text: "Två." },
      { date: "2026-03-04", text: "Tre." },
    ],
  });

  test("is an entry before the item's own, with an id within it, and leads to it", () => {
    const [first, ...others] = entriesOf(corrected);
    expect(others.map(({ title }) => title)).toEqual([
      "Rättelse: Nytt badhus",
      "Rättelse: Nytt badhus",
      "Nytt badhus",
    ]);
    expect(first).toMatchObject({
      url: "https://press.example.org/p/pressmeddelanden/2026/bad/",
      title: "Rättelse: Nytt badhus",
      summary: "Rätt tid är <nio>.",
      html: '<p>Rätt tid är &lt;nio&gt;.</p>\n<p><a href="https://press.example.org/p/pressmeddelanden/2026/bad/">Nytt badhus</a></p>\n',
      published: new Date("2026-03-04T23:00:00Z"),
      language: "fi",
      categories: [{ name: "Bad & sport", url: "https://press.example.org/p/amnen/bad/" }],
      images: [],
      attachments: [],
    });
  });

  test("has an id of its own, also when two are of one day", () => {
    const ids = entriesOf(corrected).map((entry) => entry.id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    expect(ids.at(-1)).toBe(id);
  });

  test("keeps its id when its text, the item's title or another correction changes", () => {
    const idsOf = (item: PressItem): readonly string[] => entriesOf(item).map((entry) => entry.id);
    const later = releaseItem({
      title: "Badhuset",
      corrections: [
        { date: "2026-03-06", text: "Ny." },
        { date: "2026-03-05", text: "Rätt tid är tio." },
      ],
    });
    expect(idsOf(later)[1]).toBe(idsOf(corrected)[0]);
  });
});

describe("entriesInOrder", () => {
  test("corrections stand among the items by their own days", () => {
    const old = releaseItem({
      title: "Gammal",
      date: "2026-01-01",
      corrections: [{ date: "2026-03-01", text: "Rätt." }],
    });
    const middle = invitationItem({ title: "Ny", date: "2026-02-01", id: id.replace("30", "31") });
    const items = [middle, old];
    expect(entriesInOrder(items, newsroomEntries(items, context())).map(({ title }) => title)).toEqual([
      "Rättelse: Gammal",
      "Ny",
      "Gammal",
    ]);
  });

  test("items of the same moment keep their order", () => {
    const items = ["a", "b", "c"].map((title, index) =>
      releaseItem({ title, id: id.replace("30", `4${index}`) }),
    );
    expect(entriesInOrder(items, newsroomEntries(items, context())).map(({ title }) => title)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  test("what is not of the newsroom has no entries", () => {
    expect(entriesInOrder([releaseItem()], newsroomEntries([], context()))).toEqual([]);
  });
});

test.each([
  [{ name: "Exempelby kommun" }, { name: "Exempelby kommun" }],
  [
    { name: "Exempelby kommun", email: "press@example.org", url: "https://www.example.org/" },
    { name: "Exempelby kommun", email: "press@example.org" },
  ],
])("authorOf(%j)", (organisation, author) => {
  expect(authorOf(organisation)).toEqual(author);
});
