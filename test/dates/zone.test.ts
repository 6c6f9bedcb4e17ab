import { IANAZone } from "luxon";
import { expect, test } from "vitest";
import { instantAt, offsetAt } from "../../src/dates/zone.ts";

const hour = 3_600_000;

test.each([
  ["2026-01-15T12:00:00Z", 1],
  ["2026-07-15T12:00:00Z", 2],
  ["2026-03-29T00:59:59Z", 1],
  ["2026-03-29T01:00:00Z", 2],
  ["2026-10-25T00:59:59Z", 2],
  ["2026-10-25T01:00:00Z", 1],
  ["1979-07-15T12:00:00Z", 1],
  ["2199-07-15T12:00:00Z", 2],
])("at %s Sweden is %d hours ahead", (instant, hours) => {
  expect(offsetAt(Date.parse(instant)) / hour).toBe(hours);
});

test.each([
  ["2026-03-29T01:59:59Z", "2026-03-29T00:59:59.000Z"],
  ["2026-03-29T03:00:00Z", "2026-03-29T01:00:00.000Z"],
  ["2026-10-25T01:59:59Z", "2026-10-24T23:59:59.000Z"],
  ["2026-10-25T02:00:00Z", "2026-10-25T00:00:00.000Z"],
  ["2026-10-25T02:59:59Z", "2026-10-25T00:59:59.000Z"],
  ["2026-10-25T03:00:00Z", "2026-10-25T02:00:00.000Z"],
  ["2026-01-01T00:00:00Z", "2025-12-31T23:00:00.000Z"],
])("Swedish clocks that show %s (without the Z) do so at %s", (clock, instant) => {
  expect(new Date(instantAt(Date.parse(clock)) ?? Number.NaN).toISOString()).toBe(instant);
});

test.each(["2026-03-29T02:00:00Z", "2026-03-29T02:30:00Z", "2026-03-29T02:59:59Z", "2027-03-28T02:15:00Z"])(
  "Swedish clocks never show %s (without the Z)",
  (clock) => {
    expect(instantAt(Date.parse(clock))).toBeUndefined();
  },
);

test("offsets agree with the platform's own calendar for every hour of twelve years", () => {
  const swedish = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Stockholm",
    dateStyle: "short",
    timeStyle: "medium",
  });
  const wrong: string[] = [];
  let hours = 0;
  for (let instant = Date.UTC(2015, 0, 1); instant < Date.UTC(2027, 0, 1); instant += hour) {
    hours += 1;
    const clock = new Date(instant + offsetAt(instant)).toISOString().slice(0, 19).replace("T", " ");
    if (swedish.format(instant) !== clock) wrong.push(new Date(instant).toISOString());
  }
  expect(hours).toBe(4383 * 24);
  expect(wrong).toEqual([]);
});

test("every week of three centuries has the offset that luxon has for it", () => {
  const zone = IANAZone.create("Europe/Stockholm");
  const [first, last] = [Date.UTC(1900, 0, 1, 1), Date.UTC(2200, 0, 1)];
  const wrong: string[] = [];
  for (let instant = first; instant < last; instant += 7 * 24 * hour) {
    if (offsetAt(instant) !== zone.offset(instant) * 60_000) wrong.push(new Date(instant).toISOString());
  }
  expect(wrong).toEqual([]);
});
