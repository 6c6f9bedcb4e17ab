/** The lists of a newsroom: what stands in each, and in which order. */

import { describe, expect, test } from "vitest";
import type { PressInvitation, PressItem, Topic } from "../../src/model/types.ts";
import { archivesOf, isInvitation, isPast, isRelease } from "../../src/views/archives.ts";
import { invitationItem, releaseItem } from "../builders.ts";

const now = new Date("2026-03-20T12:00:00+01:00");

function topic(id: string, name = id): Topic {
  return { id, name, slug: id };
}

function titles(items: readonly PressItem[]): readonly string[] {
  return items.map((item) => item.data.title);
}

function event(title: string, start: string, end?: string): PressItem<PressInvitation> {
  return invitationItem({ title, event: end === undefined ? { start } : { start, end } });
}

test("a newsroom without items", () => {
  expect(archivesOf([], [topic("miljö")], now)).toEqual({
    press: [],
    pressReleases: [],
    pressInvitations: [],
    upcomingPressInvitations: [],
    pastPressInvitations: [],
    pressTopics: [],
    pressYears: [],
  });
});

test("each kind in the order given", () => {
  const items = [releaseItem({ title: "b" }), invitationItem({ title: "c" }), releaseItem({ title: "a" })];
  const archives = archivesOf(items, [], now);
  expect(archives.press).toBe(items);
  expect(titles(archives.pressReleases)).toEqual(["b", "a"]);
  expect(titles(archives.pressInvitations)).toEqual(["c"]);
  expect(items.map(isInvitation)).toEqual([false, true, false]);
  expect(items.map(isRelease)).toEqual([true, false, true]);
});

test("the next event first, the latest of the past first", () => {
  const items = [
    event("today at 13", "2026-03-20T13:00:00+01:00", "2026-03-20T14:00:00+01:00"),
    event("long past", "2025-03-20T09:30:00+01:00"),
    event("next year", "2027-03-20"),
    event("yesterday", "2026-03-19T09:30:00+01:00"),
    event("this morning, end unknown", "2026-03-20T09:30:00+01:00"),
    event("this morning, over", "2026-03-20T09:30:00+01:00", "2026-03-20T11:00:00+01:00"),
  ];
  const { upcomingPressInvitations, pastPressInvitations } = archivesOf(items, [], now);
  expect(titles(upcomingPressInvitations)).toEqual(["this morning, end unknown", "today at 13", "next year"]);
  expect(titles(pastPressInvitations)).toEqual(["this morning, over", "yesterday", "long past"]);
});

test("events that begin at one moment keep the order of the items when they come, and the reverse when they are past", () => {
  const coming = ["b", "a", "c"].map((title) => event(title, "2026-04-01T10:00:00+02:00"));
  const past = ["b", "a", "c"].map((title) => event(title, "2026-02-01T10:00:00+01:00"));
  // The same instant, written as a day alone.
  coming.push(event("d", "2026-04-02"), event("e", "2026-04-02T00:00:00+02:00"));
  const archives = archivesOf([...coming, ...past], [], now);
  expect(titles(archives.upcomingPressInvitations)).toEqual(["b", "a", "c", "d", "e"]);
  expect(titles(archives.pastPressInvitations)).toEqual(["c", "a", "b"]);
});

test("a cancelled event stands where it would have been", () => {
  const item = invitationItem({ event: { start: "2026-03-21T09:30:00+01:00", status: "cancelled" } });
  expect(archivesOf([item], [], now).upcomingPressInvitations).toEqual([item]);
});

describe("isPast", () => {
  test.each([
    [
      "the last moment of its end",
      "2026-03-20T09:30:00+01:00",
      "2026-03-20T11:00:00+01:00",
      "2026-03-20T11:00:00+01:00",
      false,
    ],
    [
      "just after its end",
      "2026-03-20T09:30:00+01:00",
      "2026-03-20T11:00:00+01:00",
      "2026-03-20T10:00:00.001Z",
      true,
    ],
    [
      "the last moment of its day, end unknown",
      "2026-03-20T09:30:00+01:00",
      undefined,
      "2026-03-20T22:59:59.999Z",
      false,
    ],
    ["the next day, end unknown", "2026-03-20T09:30:00+01:00", undefined, "2026-03-20T23:00:00Z", true],
    ["the last moment of a day in summer", "2026-07-20", undefined, "2026-07-20T21:59:59.999Z", false],
    ["the day after a day in summer", "2026-07-20", undefined, "2026-07-20T22:00:00Z", true],
    ["the last moment of its last day", "2026-03-20", "2026-03-22", "2026-03-22T22:59:59.999Z", false],
    ["the day after its last day", "2026-03-20", "2026-03-22", "2026-03-22T23:00:00Z", true],
    ["the day when clocks go forward", "2026-03-29", undefined, "2026-03-29T21:59:59.999Z", false],
    ["the day when clocks go back", "2026-10-25", undefined, "2026-10-25T22:59:59.999Z", false],
    ["long before", "2026-03-20", undefined, "2020-01-01T00:00:00Z", false],
  ])("%s", (_, start, end, at, past) => {
    expect(isPast(event("a", start, end).data, new Date(at))).toBe(past);
  });
});

describe("topics", () => {
  const [miljo, skola, trafik] = [topic("miljö"), topic("skola"), topic("trafik")];

  test("in the order of the register, only those that have items, each in the order of the items", () => {
    const items = [
      releaseItem({ title: "a", topics: [skola] }),
      invitationItem({ title: "b", topics: [trafik, skola] }),
      releaseItem({ title: "c" }),
    ];
    const { pressTopics } = archivesOf(items, [trafik, miljo, skola], now);
    expect(pressTopics.map(({ id, items: own }) => [id, titles(own)])).toEqual([
      ["trafik", ["b"]],
      ["skola", ["a", "b"]],
    ]);
    expect(pressTopics[0]).toEqual({ ...trafik, items: [items[1]] });
  });

  test("by Swedish name without a register", () => {
    const names = ["Öar", "Ärtor", "Zoo", "Ån", "ö", "Vatten", "vägar", "W", "Éa", "Ed"];
    const items = names.map((name) => releaseItem({ topics: [topic(name)] }));
    const sorted = archivesOf(items, [], now).pressTopics.map(({ name }) => name);
    expect(sorted).toEqual(["Éa", "Ed", "Vatten", "vägar", "W", "Zoo", "Ån", "Ärtor", "ö", "Öar"]);
  });
});

test("years by the Swedish day, newest first", () => {
  const items = [
    releaseItem({ title: "a", date: "2027-01-01" }),
    releaseItem({ title: "b", date: "2026-12-31T23:59:59+01:00" }),
    releaseItem({ title: "c", date: "2026-01-01T00:00:00+01:00" }),
    releaseItem({ title: "d", date: "1999-07-01" }),
  ];
  expect(archivesOf(items, [], now).pressYears.map(({ year, items: own }) => [year, titles(own)])).toEqual([
    [2027, ["a"]],
    [2026, ["b", "c"]],
    [1999, ["d"]],
  ]);
});
