import { describe, expect, test } from "vitest";
import type { Organisation, PressItem, Topic } from "../../../src/model/types.ts";
import type { PressrumOptions } from "../../../src/options.ts";
import { readOptions } from "../../../src/read-options.ts";
import { archivesOf } from "../../../src/views/archives.ts";
import { newsroomEntries } from "../../../src/views/feed/entries.ts";
import { feedHtml } from "../../../src/views/feed/entry-html.ts";
import { noMemory } from "../../../src/views/feed/entry-texts.ts";
import { type FeedFamily, feedDocuments, feedFamilies, feedUrl } from "../../../src/views/feed/families.ts";
import { absoluteHref } from "../../../src/views/links.ts";
import { topicUrlOf } from "../../../src/views/lists.ts";
import { invitationItem, releaseItem } from "../../builders.ts";

const bad: Topic = { id: "bad", name: "Bad $& sport", slug: "bad" };
const skola: Topic = { id: "skola", name: "Skola", slug: "skolan", description: "Allt om skolan." };
const organisation: Organisation = {
  name: "Exempelby kommun",
  email: "press@example.org",
  logo: "/vapen.png",
};
const absolute = absoluteHref("https://press.example.org", "/");

const items: readonly PressItem[] = [
  invitationItem({ title: "I", date: "2026-02-03", topics: [bad], id: idOf(3) }),
  releaseItem({ title: "R2", date: "2026-02-02", topics: [skola, bad], id: idOf(2) }),
  releaseItem({ title: "R1", date: "2026-02-01", id: idOf(1) }),
];

function idOf(number: number): string {
  return `urn:uuid:7a4a2d4e-9d0a-4a53-8a0b-${String(number).padStart(12, "0")}`;
}

function familiesOf(
  options: Partial<PressrumOptions> = {},
  all: readonly PressItem[] = items,
): readonly FeedFamily[] {
  const settings = readOptions({ url: "https://press.example.org", ...options });
  const archives = archivesOf(all, [skola, bad], new Date("2026-03-02T08:00:00+01:00"));
  return feedFamilies(archives, settings, organisation, topicUrlOf(settings.pages));
}

describe("feedFamilies", () => {
  test("are everything, releases, invitations, and topics in the order of the register", () => {
    expect(
      familiesOf().map(({ key, path, pageUrl, items: own }) => [
        key,
        path,
        pageUrl,
        own.map(({ data }) => data.title),
      ]),
    ).toEqual([
      ["press", "/prenumerera/press", "/", ["I", "R2", "R1"]],
      ["pressReleases", "/prenumerera/pressmeddelanden", "/pressmeddelanden/", ["R2", "R1"]],
      ["pressInvitations", "/prenumerera/pressinbjudningar", "/pressinbjudningar/", ["I"]],
      ["topic:skola", "/prenumerera/amnen/skolan", "/amnen/skolan/", ["R2"]],
      ["topic:bad", "/prenumerera/amnen/bad", "/amnen/bad/", ["I", "R2"]],
    ]);
  });

  test("are named by the sender and by what they hold", () => {
    expect(familiesOf().map(({ title, description }) => [title, description])).toEqual([
      ["Exempelby kommun – pressrum", "Pressmeddelanden och pressinbjudningar från Exempelby kommun."],
      ["Exempelby kommun – pressmeddelanden", "Pressmeddelanden från Exempelby kommun."],
      ["Exempelby kommun – pressinbjudningar", "Pressinbjudningar från Exempelby kommun."],
      ["Exempelby kommun – Skola", "Allt om skolan."],
      [
        "Exempelby kommun – Bad $& sport",
        "Pressmeddelanden och pressinbjudningar från Exempelby kommun om Bad $& sport.",
      ],
    ]);
  });

  test("an empty newsroom has three", () => {
    expect(familiesOf({}, []).map(({ key }) => key)).toEqual(["press", "pressReleases", "pressInvitations"]);
  });

  test.each<[string, PressrumOptions["feeds"], readonly string[]]>([
    ["none", false, []],
    ["not everything", { press: false }, ["pressReleases", "pressInvitations", "topic:skola", "topic:bad"]],
    ["no topics", { topics: false }, ["press", "pressReleases", "pressInvitations"]],
  ])("%s", (_name, feeds, keys) => {
    expect(familiesOf(feeds === undefined ? {} : { feeds }).map(({ key }) => key)).toEqual(keys);
  });

  test("pages that are switched off are replaced by the start page, and that by the root", () => {
    const off = { pressReleases: false, pressInvitations: false, topics: false } as const;
    expect(
      new Set(familiesOf({ pages: { ...off, start: "/pressrum/" } }).map(({ pageUrl }) => pageUrl)),
    ).toEqual(new Set(["/pressrum/"]));
    expect(new Set(familiesOf({ pages: false }).map(({ pageUrl }) => pageUrl))).toEqual(new Set(["/"]));
  });

  test("a title of the site's own; for topics with the name in it", () => {
    const families = familiesOf({
      feeds: { press: { title: "Allt" }, topics: { title: "Om {topic}: {topic}" } },
    });
    expect(families.map(({ title }) => title)).toEqual([
      "Allt",
      "Exempelby kommun – pressmeddelanden",
      "Exempelby kommun – pressinbjudningar",
      "Om Skola: Skola",
      "Om Bad $& sport: Bad $& sport",
    ]);
  });
});

test.each([
  ["rss", "/prenumerera/press.rss.xml"],
  ["atom", "/prenumerera/press.atom.xml"],
  ["json", "/prenumerera/press.json"],
] as const)("feedUrl in %s", (format, url) => {
  const [press] = familiesOf();
  expect(press && feedUrl(press, format)).toBe(url);
});

describe("feedDocuments", () => {
  /** Titles by address, of the JSON documents of everything. */
  function documentsOf(
    count: number,
    length: number,
    archive = true,
  ): Readonly<Record<string, readonly string[]>> {
    const all = Array.from({ length: count }, (_, index) =>
      releaseItem({ title: `M${count - index}`, date: "2026-01-01", id: idOf(count - index) }),
    );
    const options = { feeds: { length, archive, formats: ["json" as const] } };
    const settings = readOptions({ url: "https://press.example.org", ...options });
    const [press] = familiesOf(options, all);
    if (press === undefined) throw new Error("there is a feed of everything");
    const entriesOf = newsroomEntries(all, {
      absolute,
      language: "sv",
      organisation,
      topicUrl: (slug) => `/${slug}/`,
      itemHtml: () => "<p>Text.</p>",
      rootUrl: "https://press.example.org/",
      safeHtml: feedHtml,
    });
    const context = {
      absolute,
      language: "sv",
      organisation,
      settings: settings.feeds,
      entriesOf,
      remember: noMemory,
      stylesheet: undefined,
    };
    return Object.fromEntries(
      feedDocuments(press, context).map(({ url, render }) => [
        url,
        JSON.parse(render()).items.map((item: { title: string }) => item.title),
      ]),
    );
  }

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
    expect(documentsOf(count, length)).toEqual(documents);
  });

  test("without an archive older entries are left out", () => {
    expect(documentsOf(5, 2, false)).toEqual({ [`${path}.json`]: ["M5", "M4"] });
  });

  test("an archive of a thousand entries holds each of them", () => {
    const documents = documentsOf(1000, 7);
    const titles = new Set(Object.values(documents).flat());
    expect(titles.size).toBe(1000);
    for (const [url, own] of Object.entries(documents)) expect(own, url).toHaveLength(7);
  });
});
