import { describe, expect, test } from "vitest";
import type { Organisation, PressItem } from "../../../src/model/types.ts";
import { readOptions } from "../../../src/read-options.ts";
import { archivesOf } from "../../../src/views/archives.ts";
import { feedDocuments } from "../../../src/views/feed/documents.ts";
import { newsroomEntries } from "../../../src/views/feed/entries.ts";
import { feedHtml } from "../../../src/views/feed/entry-html.ts";
import { noMemory } from "../../../src/views/feed/entry-texts.ts";
import { feedFamilies } from "../../../src/views/feed/families.ts";
import { absoluteHref } from "../../../src/views/links.ts";
import { topicUrlOf } from "../../../src/views/lists.ts";
import { invitationItem, releaseItem } from "../../builders.ts";

const organisation: Organisation = { name: "Exempelby kommun", email: "press@example.org" };
const absolute = absoluteHref("https://press.example.org", "/");

function idOf(number: number): string {
  return `urn:uuid:7a4a2d4e-9d0a-4a53-8a0b-${String(number).padStart(12, "0")}`;
}

/** Titles by address, of the JSON documents of everything. */
function documentsOf(
  items: readonly PressItem[],
  length: number,
  archive: boolean,
): Readonly<Record<string, readonly string[]>> {
  const feeds = { length, archive, formats: ["json" as const] };
  const settings = readOptions({ url: "https://press.example.org", feeds });
  const archives = archivesOf(items, [], new Date("2026-03-02T08:00:00+01:00"));
  const [press] = feedFamilies(archives, settings, organisation, topicUrlOf(settings.pages));
  if (press === undefined) throw new Error("there is a feed of everything");
  const documents = feedDocuments(press, {
    absolute,
    language: "sv",
    organisation,
    settings: settings.feeds,
    entriesOf: newsroomEntries(items, {
      absolute,
      language: "sv",
      organisation,
      topicUrl: (slug) => `/${slug}/`,
      itemHtml: () => "<p>Text.</p>",
      rootUrl: "https://press.example.org/",
      safeHtml: feedHtml,
    }),
    remember: noMemory,
    stylesheet: undefined,
  });
  const subscription = documents.subscription.map(({ url, render }) => [url, titlesOf(render())] as const);
  const pages = [...documents.archive()].map(({ url, text }) => [url, titlesOf(text)] as const);
  return Object.fromEntries([...subscription, ...pages]);
}

function titlesOf(json: string): readonly string[] {
  return JSON.parse(json).items.map((item: { readonly title: string }) => item.title);
}

function releases(count: number): readonly PressItem[] {
  return Array.from({ length: count }, (_, index) =>
    releaseItem({ title: `M${count - index}`, date: "2026-01-01", id: idOf(count - index) }),
  );
}

describe("feedDocuments", () => {
  const path = "/prenumerera/press";

  test.each<[number, number, Readonly<Record<string, readonly string[]>>]>([
    [0, 2, { [`${path}.json`]: [] }],
    [1, 2, { [`${path}.json`]: ["M1"] }],
    [2, 2, { [`${path}.json`]: ["M2", "M1"] }],
    // Pages of the archive are full; the newest of them shares entries with the document to subscribe to.
    [3, 2, { [`${path}.json`]: ["M3", "M2"], [`${path}-arkiv-1.json`]: ["M2", "M1"] }],
    [4, 2, { [`${path}.json`]: ["M4", "M3"], [`${path}-arkiv-1.json`]: ["M2", "M1"] }],
    [
      5,
      2,
      {
        [`${path}.json`]: ["M5", "M4"],
        [`${path}-arkiv-1.json`]: ["M2", "M1"],
        [`${path}-arkiv-2.json`]: ["M4", "M3"],
      },
    ],
  ])("%i entries, %i in a document", (count, length, documents) => {
    expect(documentsOf(releases(count), length, true)).toEqual(documents);
  });

  test("without an archive older entries are left out", () => {
    expect(documentsOf(releases(5), 2, false)).toEqual({ [`${path}.json`]: ["M5", "M4"] });
  });

  test("what has changed lately is among the newest, however old it is and also without an archive", () => {
    const event = { status: "cancelled" as const, revision: 1 };
    const old = { date: "2025-12-01", id: idOf(101) };
    const cancelled = invitationItem({ title: "Visning", updated: "2026-01-03", ...old, event });
    const corrected = releaseItem({
      title: "Badhus",
      date: "2025-12-02",
      id: idOf(102),
      corrections: [{ date: "2026-01-02", text: "Fel." }],
    });
    expect(documentsOf([...releases(5), corrected, cancelled], 3, false)).toEqual({
      [`${path}.json`]: ["INSTÄLLT: Visning", "Rättelse: Badhus", "M5"],
    });
  });

  test("an archive of a thousand entries holds each of them", () => {
    const documents = documentsOf(releases(1000), 7, true);
    const titles = new Set(Object.values(documents).flat());
    expect(titles.size).toBe(1000);
    for (const [url, own] of Object.entries(documents)) expect(own, url).toHaveLength(7);
  });
});
