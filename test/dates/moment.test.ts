import { describe, expect, test } from "vitest";
import { dayOf, endOf, instantOf, isDay, momentAt, momentOf, weekdayOf } from "../../src/dates/moment.ts";

test.each([
  ["2016-02-12", true],
  ["2016-02-12T09:30:00+01:00", false],
])("isDay(%s) is %s", (moment, expected) => {
  expect(isDay(moment)).toBe(expected);
});

test.each([
  ["2016-02-12", "2016-02-12"],
  ["2016-02-12T00:00:00+01:00", "2016-02-12"],
  ["2016-07-31T23:59:59+02:00", "2016-07-31"],
])("dayOf(%s) is %s", (moment, expected) => {
  expect(dayOf(moment)).toBe(expected);
});

test.each([
  ["2016-02-12", "fredag"],
  ["2016-02-12T09:30:00+01:00", "fredag"],
  ["2026-03-29T00:30:00+01:00", "söndag"],
  ["2025-12-31T23:59:59+01:00", "onsdag"],
])("weekdayOf(%s) is %s", (moment, expected) => {
  expect(weekdayOf(moment)).toBe(expected);
});

describe("instantOf", () => {
  test.each([
    ["2016-02-12", "2016-02-11T23:00:00.000Z"],
    ["2016-07-01", "2016-06-30T22:00:00.000Z"],
    ["2026-03-29", "2026-03-28T23:00:00.000Z"],
    ["2026-03-30", "2026-03-29T22:00:00.000Z"],
    ["2026-10-25", "2026-10-24T22:00:00.000Z"],
    ["2026-10-26", "2026-10-25T23:00:00.000Z"],
    ["2026-01-01", "2025-12-31T23:00:00.000Z"],
    ["2016-02-12T09:30:00+01:00", "2016-02-12T08:30:00.000Z"],
    ["2026-10-25T02:30:00+02:00", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00.000Z"],
  ])("of %s is %s", (moment, expected) => {
    expect(instantOf(moment).toISOString()).toBe(expected);
  });

  test.each(["", "i morgon", "2016-02-3x"])("throws for %j", (text) => {
    expect(() => instantOf(text)).toThrow(`"${text}" is not a moment`);
  });
});

describe("endOf", () => {
  test.each([
    ["2016-02-12", "2016-02-12T22:59:59.999Z"],
    ["2016-02-29", "2016-02-29T22:59:59.999Z"],
    ["2026-03-28", "2026-03-28T22:59:59.999Z"],
    ["2026-03-29", "2026-03-29T21:59:59.999Z"],
    ["2026-10-25", "2026-10-25T22:59:59.999Z"],
    ["2025-12-31", "2025-12-31T22:59:59.999Z"],
    ["2016-02-12T09:30:00+01:00", "2016-02-12T08:30:00.000Z"],
  ])("of %s is %s", (moment, expected) => {
    expect(endOf(moment).toISOString()).toBe(expected);
  });
});

describe("momentOf", () => {
  test.each([
    ["2016-02-12T08:30:00Z", "2016-02-12T09:30:00+01:00"],
    ["2016-02-12T08:30:59.999Z", "2016-02-12T09:30:59+01:00"],
    ["2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00"],
    ["2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00"],
    ["2026-10-25T00:30:00Z", "2026-10-25T02:30:00+02:00"],
    ["2026-10-25T01:30:00Z", "2026-10-25T02:30:00+01:00"],
    ["2025-12-31T23:00:00Z", "2026-01-01T00:00:00+01:00"],
    ["1970-01-01T00:00:00Z", "1970-01-01T01:00:00+01:00"],
    ["1969-12-31T22:59:59.500Z", "1969-12-31T23:59:59+01:00"],
    ["1899-12-31T23:00:00Z", "1900-01-01T00:00:00+01:00"],
    ["2199-12-31T22:59:59Z", "2199-12-31T23:59:59+01:00"],
  ])("of %s is %s", (instant, expected) => {
    expect(momentOf(new Date(instant))).toBe(expected);
  });

  test.each(["1899-12-31T22:59:59Z", "2199-12-31T23:00:00Z", "no date"])("throws for %s", (text) => {
    expect(() => momentOf(new Date(text))).toThrow("is not a date in the years 1900–2199");
  });

  test("momentAt has nothing for them", () => {
    expect([momentAt(Date.parse("2199-12-31T23:00:00Z")), momentAt(Number.NaN)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test("every day of twenty years begins where the day before ends", () => {
  const wrong: string[] = [];
  let ended = Date.parse("2009-12-31T22:59:59.999Z");
  let days = 0;
  for (let utc = Date.UTC(2010, 0, 1); utc < Date.UTC(2030, 0, 1); utc += 86_400_000) {
    const day = new Date(utc).toISOString().slice(0, 10);
    const start = instantOf(day);
    if (start.getTime() !== ended + 1 || momentOf(start).slice(0, 19) !== `${day}T00:00:00`) wrong.push(day);
    ended = endOf(day).getTime();
    days += 1;
  }
  expect(days).toBe(7305);
  expect(wrong).toEqual([]);
});
