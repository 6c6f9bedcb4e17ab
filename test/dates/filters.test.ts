import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { type DateFilterName, dateFilters } from "../../src/dates/filters.ts";

/** Every no-break space as `~`, so that the tables show where they stand. */
function shown(text: string): string {
  return text.replaceAll("\u00a0", "~");
}

const moment = "2016-02-12 09:30";
const end = "2016-02-14 11:00";

const expectations: readonly [DateFilterName, string][] = [
  ["swedishDate", "12~februari 2016"],
  ["swedishDateWithWeekday", "fredagen den 12~februari 2016"],
  ["swedishLabelDate", "fredag 12~februari 2016"],
  ["swedishTime", "kl.~9.30"],
  ["swedishDateTime", "12~februari 2016 kl.~9.30"],
  ["swedishLabelDateTime", "fredag 12~februari 2016 kl.~9.30"],
  ["swedishDateRange", "12~februari 2016"],
  ["swedishTimeRange", "kl.~9.30"],
  ["swedishDateTimeRange", "fredag 12~februari 2016 kl.~9.30"],
  ["swedishMonth", "februari 2016"],
  ["swedishYear", "2016"],
  ["swedishTableDate", "2016-02-12"],
  ["swedishTableTime", "09.30"],
  ["isoDateTime", "2016-02-12T09:30:00+01:00"],
];
const names = expectations.map(([name]) => name);

test("these are the filters", () => {
  expect(Object.keys(dateFilters)).toEqual(names);
});

test.each(expectations)("%s gives %s", (name, expected) => {
  expect(shown(dateFilters[name](moment))).toBe(expected);
});

test.each([
  ["swedishDateRange", "12–14~februari 2016"],
  ["swedishTimeRange", "kl.~9.30–11"],
  ["swedishDateTimeRange", "fredag 12~februari kl.~9.30 till söndag 14~februari 2016 kl.~11"],
  ["swedishDate", "12~februari 2016"],
] as const)("%s with an end gives %s", (name, expected) => {
  expect(shown(dateFilters[name](moment, end))).toBe(expected);
});

test.each([undefined, null, ""])("a range whose end is %j shows the start alone", (nothing) => {
  expect(shown(dateFilters.swedishDateTimeRange(moment, nothing))).toBe("fredag 12~februari 2016 kl.~9.30");
  expect(shown(dateFilters.swedishTimeRange(moment, nothing))).toBe("kl.~9.30");
  expect(shown(dateFilters.swedishDateRange(moment, nothing))).toBe("12~februari 2016");
});

describe("what they take", () => {
  test.each([
    [new Date("2016-02-12T08:30:00Z"), "2016-02-12T09:30:00+01:00"],
    ["2016-02-12T09:30:00+01:00", "2016-02-12T09:30:00+01:00"],
    ["fredagen den 12 februari 2016 kl. 9.30", "2016-02-12T09:30:00+01:00"],
    [DateTime.fromISO("2016-02-12T08:30", { zone: "UTC" }), "2016-02-12T09:30:00+01:00"],
    ["2016-02-12", "2016-02-12"],
    ["2016-02-12 00:00", "2016-02-12T00:00:00+01:00"],
    // page.date of an Eleventy template with `date: 2016-02-12`
    [new Date("2016-02-12T00:00:00Z"), "2016-02-12"],
    // `date` of a press item with `date: 2016-02-12`, in winter and in summer
    [new Date("2016-02-11T23:00:00Z"), "2016-02-12"],
    [new Date("2016-06-30T22:00:00Z"), "2016-07-01"],
    [new Date("2016-06-30T23:00:00Z"), "2016-07-01T01:00:00+02:00"],
  ])("%s is %s", (value, expected) => {
    expect(dateFilters.isoDateTime(value)).toBe(expected);
  });
});

describe("what they refuse", () => {
  const instead = 'Give a Date, "2016-02-12", "2016-02-12 09:30" or "12 februari 2016".';

  test.each(names)("%s refuses undefined, by its name", (name) => {
    expect(() => dateFilters[name](undefined)).toThrow(
      new Error(`${name}: undefined is not a date. ${instead}`),
    );
  });

  test.each([
    [null, "null is not a date."],
    ["", '"" is not a date.'],
    ["i morgon", '"i morgon" is not a date.'],
    [2016, '"2016" is not a date.'],
    [{}, '"{…}" is not a date.'],
    [new Date(Number.NaN), '"Invalid Date" is not a date.'],
    ["12/2 2016", '"12/2 2016" may be read in two ways.'],
    ["12 februari", '"12 februari" has no year.'],
    ["12–14 februari 2016", '"12–14 februari 2016" is more than one date or time.'],
    ["2500-01-01", '"2500-01-01" is outside the years 1900–2199.'],
    ["2016-02-30", '"2016-02-30" is a day that does not exist.'],
    ["2016-02-12 25:00", '"2016-02-12 25:00" is a time that does not exist.'],
    ["2026-03-29 02:30", '"2026-03-29 02:30" is a time that summer time skips.'],
    ["torsdag 12 februari 2016", '"torsdag 12 februari 2016" is another weekday (fredag).'],
  ])("%j: %s", (value, message) => {
    expect(() => dateFilters.swedishDate(value)).toThrow(new Error(`swedishDate: ${message} ${instead}`));
  });

  test("a wrong end", () => {
    expect(() => dateFilters.swedishDateRange(moment, "snart")).toThrow(
      new Error(`swedishDateRange: "snart" is not a date. ${instead}`),
    );
  });

  test("an end before the start", () => {
    expect(() => dateFilters.swedishDateRange("2016-02-14", "2016-02-12")).toThrow(
      new Error("swedishDateRange: The end, 2016-02-12, is before the start, 2016-02-14."),
    );
  });

  test.each(["swedishTime", "swedishTableTime", "swedishTimeRange"] as const)("%s of a day alone", (name) => {
    expect(() => dateFilters[name]("2016-02-12")).toThrow(
      new Error(
        `${name}: 2016-02-12 has no time of day. Give one, as in "2016-02-12 09:30", or show the date alone.`,
      ),
    );
  });
});
