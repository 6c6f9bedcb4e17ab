import { describe, expect, test } from "vitest";
import type { PressItem, Topic } from "../../src/model/types.ts";
import { readOptions } from "../../src/read-options.ts";
import { archivesOf } from "../../src/views/archives.ts";
import { type ListPage, listPages, topicUrlOf } from "../../src/views/lists.ts";
import { invitationItem, releaseItem } from "../builders.ts";

type Pages = Parameters<typeof listPages>[1];

const now = new Date("2026-03-02T08:00:00+01:00");
const names = { pressReleases: "Pressmeddelanden", pressInvitations: "Pressinbjudningar" };
const bad: Topic = { id: "bad", name: "Bad", slug: "badhus", description: "Allt om bad." };

function settings(pages: object = {}): Pages {
  return readOptions({ url: "https://press.example.org", pages }).pages;
}

function listsOf(items: readonly PressItem[], pages: object = {}): readonly ListPage[] {
  return listPages(archivesOf(items, [bad], now), settings(pages), names);
}

/** So many releases, newest first. */
function releases(count: number): readonly PressItem[] {
  return Array.from({ length: count }, (_, index) =>
    releaseItem({
      title: `M${count - index}`,
      date: `2026-01-${String(count - index).padStart(2, "0")}`,
      topics: [bad],
    }),
  );
}

describe("topicUrlOf", () => {
  test.each([
    [{}, "/amnen/bad/"],
    [{ topics: "/teman/" }, "/teman/bad/"],
    [{ topics: false }, "/"],
    [{ topics: false, start: "/pressrum/" }, "/pressrum/"],
    [{ topics: false, start: false }, "/"],
  ])("with %j: %s", (pages, url) => {
    expect(topicUrlOf(settings(pages))("bad")).toBe(url);
  });
});

describe("listPages", () => {
  test("an empty newsroom has a page of releases and one of invitations, so that links to them hold", () => {
    expect(listsOf([])).toEqual([
      {
        key: "pressReleases",
        url: "/pressmeddelanden/",
        title: "Pressmeddelanden",
        items: [],
        page: 1,
        pages: 1,
      },
      {
        key: "pressInvitations",
        url: "/pressinbjudningar/",
        title: "Pressinbjudningar",
        items: [],
        upcoming: [],
        page: 1,
        pages: 1,
      },
    ]);
  });

  test("a topic has its name, its description and its address", () => {
    const items = releases(1);
    expect(listsOf(items).find(({ key }) => key === "topic:bad")).toEqual({
      key: "topic:bad",
      url: "/amnen/badhus/",
      title: "Bad",
      description: "Allt om bad.",
      items,
      page: 1,
      pages: 1,
    });
  });

  test.each([
    [1, 2, [["M1"]]],
    [2, 2, [["M2", "M1"]]],
    [3, 2, [["M3", "M2"], ["M1"]]],
    [5, 2, [["M5", "M4"], ["M3", "M2"], ["M1"]]],
  ])("%i items on pages of %i: %j", (count, length, titles) => {
    const pages = listsOf(releases(count), { length }).filter(({ key }) => key === "pressReleases");
    expect(pages.map(({ items }) => items.map(({ data }) => data.title))).toEqual(titles);
    expect(pages.map(({ page }) => page)).toEqual(titles.map((_, index) => index + 1));
    expect(new Set(pages.map(({ pages: all }) => all))).toEqual(new Set([titles.length]));
  });

  test("pages are linked to their neighbours", () => {
    const pages = listsOf(releases(5), { length: 2 }).filter(({ key }) => key === "pressReleases");
    expect(pages.map(({ newerUrl, url, olderUrl }) => [newerUrl, url, olderUrl])).toEqual([
      [undefined, "/pressmeddelanden/", "/pressmeddelanden/sida-2/"],
      ["/pressmeddelanden/", "/pressmeddelanden/sida-2/", "/pressmeddelanden/sida-3/"],
      ["/pressmeddelanden/sida-2/", "/pressmeddelanden/sida-3/", undefined],
    ]);
  });

  test("coming events stand on the first page of invitations only, the next one first; the others are past", () => {
    const at = (start: string): PressItem =>
      invitationItem({ title: start, date: "2026-01-01", event: { start } });
    const items = ["2026-05-01", "2026-02-03", "2026-04-01", "2026-02-01", "2026-02-02"].map(at);
    const pages = listsOf(items, { length: 2 }).filter(({ key }) => key === "pressInvitations");
    const titles = (list: readonly PressItem[] | undefined): readonly string[] | undefined =>
      list?.map(({ data }) => data.title);
    expect(pages.map(({ upcoming }) => titles(upcoming))).toEqual([["2026-04-01", "2026-05-01"], []]);
    expect(pages.map(({ items: past }) => titles(past))).toEqual([
      ["2026-02-03", "2026-02-02"],
      ["2026-02-01"],
    ]);
  });

  test.each([
    ["releases", { pressReleases: false }, ["pressInvitations", "topic:bad"]],
    ["invitations", { pressInvitations: false }, ["pressReleases", "topic:bad"]],
    ["topics", { topics: false }, ["pressReleases", "pressInvitations"]],
    ["all", { pressReleases: false, pressInvitations: false, topics: false }, []],
  ])("without %s", (_name, pages, keys) => {
    expect(listsOf(releases(1), pages).map(({ key }) => key)).toEqual(keys);
  });
});
