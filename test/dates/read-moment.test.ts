import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatDateTime,
  formatDateTimeWithWeekday,
  formatDateWithWeekday,
  formatLabelDate,
  formatLabelDateTime,
  formatTableDate,
  formatTableTime,
} from "../../src/dates/format.ts";
import { momentOf } from "../../src/dates/moment.ts";
import { readMoment } from "../../src/dates/read-moment.ts";

describe("a day", () => {
  test.each([
    ["2016-02-12"],
    [" 2016-02-12 "],
    ["2016-2-12"],
    ["2016–02–12"],
    ["fredag 2016-02-12"],
    ["12 februari 2016"],
    ["12 Februari 2016"],
    ["den 12 februari 2016"],
    ["Den 12:e februari 2016"],
    ["fredag 12 februari 2016"],
    ["fredag den 12 februari 2016"],
    ["fredagen den 12 februari 2016"],
    ["Fredag, 12 februari 2016"],
    ["fre. 12 feb. 2016"],
    ["12 feb 2016"],
    ["12 februari, 2016"],
    ["12\u00a0februari  2016"],
    ["\u200e12 februari 2016\ufeff"],
  ])("%j", (text) => {
    expect(readMoment(text)).toEqual({ moment: "2016-02-12" });
  });

  test.each([
    ["1 jan 2026", "2026-01-01"],
    ["3 mars 2026", "2026-03-03"],
    ["3 mar 2026", "2026-03-03"],
    ["1 maj 2026", "2026-05-01"],
    ["30 sept 2026", "2026-09-30"],
    ["31 december 2025", "2025-12-31"],
    ["29 februari 2016", "2016-02-29"],
    ["1900-01-01", "1900-01-01"],
    ["2199-12-31", "2199-12-31"],
    ["söndag 29 mars 2026".normalize("NFD"), "2026-03-29"],
  ])("%j is %s", (text, moment) => {
    expect(readMoment(text)).toEqual({ moment });
  });
});

describe("a day with a time", () => {
  test.each([
    ["2016-02-12 09:30"],
    ["2016-02-12 9:30"],
    ["2016-02-12 9.30"],
    ["2016-02-12 09.30"],
    ["2016-02-12T09:30"],
    ["2016-02-12t09:30:00"],
    ["2016-02-12 09:30:00"],
    ["2016-02-12T09:30:00.999"],
    ["2016-02-12T09:30:00+01:00"],
    ["2016-02-12 09:30 +0100"],
    ["2016-02-12T08:30Z"],
    ["2016-02-12 08:30:00.000 Z"],
    ["2016-02-12T00:30:00-08:00"],
    ["2016-02-11T23:30-0900"],
    ["2016-02-12 22:30:00 +14"],
    ["2016-02-12 kl. 9.30"],
    ["2016-02-12, kl 09:30"],
    ["12 februari 2016 kl. 9.30"],
    ["12 februari 2016, kl. 9.30"],
    ["12 februari 2016 9.30"],
    ["fredag 12 februari 2016 kl. 9.30"],
    ["Fredagen den 12 februari 2016 klockan 09.30"],
    ["fredagen\u00a0den 12\u202ffebruari 2016 kl.\u00a09.30"],
    ["12 feb 2016 kl.9.30"],
  ])("%j", (text) => {
    expect(readMoment(text)).toEqual({ moment: "2016-02-12T09:30:00+01:00" });
  });

  test.each([
    ["12 februari 2016 kl. 9", "2016-02-12T09:00:00+01:00"],
    ["12 feb 2016 kl 9", "2016-02-12T09:00:00+01:00"],
    ["2016-02-12 klockan 15", "2016-02-12T15:00:00+01:00"],
    ["2016-07-12 00:00", "2016-07-12T00:00:00+02:00"],
    ["2016-07-12 23:59:59", "2016-07-12T23:59:59+02:00"],
    ["2025-12-31T23:30:00Z", "2026-01-01T00:30:00+01:00"],
    ["2026-03-29 01:59", "2026-03-29T01:59:00+01:00"],
    ["2026-03-29 03:00", "2026-03-29T03:00:00+02:00"],
    ["2026-03-29T02:30:00+01:00", "2026-03-29T03:30:00+02:00"],
    ["2026-10-25 01:30", "2026-10-25T01:30:00+02:00"],
    ["2026-10-25 03:00", "2026-10-25T03:00:00+01:00"],
  ])("%j is %s", (text, moment) => {
    expect(readMoment(text)).toEqual({ moment });
  });

  test("the hour that autumn repeats is its first, and the second can be asked for", () => {
    expect(readMoment("25 oktober 2026 kl. 2.30")).toEqual({ moment: "2026-10-25T02:30:00+02:00" });
    expect(readMoment("2026-10-25T02:30+01:00")).toEqual({ moment: "2026-10-25T02:30:00+01:00" });
  });
});

describe("what is refused", () => {
  test.each([
    ["", "missing"],
    [" \u00a0 ", "missing"],
    ["i morgon", "not-a-date"],
    ["2016", "not-a-date"],
    ["2016-02", "not-a-date"],
    ["februari 2016", "not-a-date"],
    ["20160212", "not-a-date"],
    ["12 smarch 2016", "not-a-date"],
    ["12 october 2016", "not-a-date"],
    ["frejdag 12 februari 2016", "not-a-date"],
    ["2016-02-12 9", "not-a-date"],
    ["2016-02-12 9,30", "not-a-date"],
    ["2016-02-12 kl. 9.3", "not-a-date"],
    ["2016-02-12 kl. 9.30 +01:00", "not-a-date"],
    ["2016-02-12 09:30 CET", "not-a-date"],
    ["2016-02-12x", "not-a-date"],
    ["2016-02-12T", "not-a-date"],
    ["kl. 9.30 den 12 februari 2016", "not-a-date"],
    ["12/2 2016", "ambiguous-date"],
    ["02/12/2016", "ambiguous-date"],
    ["12.02.2016", "ambiguous-date"],
    ["12-02-2016", "ambiguous-date"],
    ["12/2", "ambiguous-date"],
    ["fredag 12/2 kl. 9.30", "ambiguous-date"],
    ["12 februari", "no-year"],
    ["12 feb 16", "no-year"],
    ["12 februari -16", "no-year"],
    ["fredag 12 februari kl. 9.30", "no-year"],
    ["12–14 februari 2016", "range"],
    ["12-14 februari 2016", "range"],
    ["den 12 till den 14 februari 2016", "range"],
    ["12 februari–14 mars 2016", "range"],
    ["30 december 2016–2 januari 2017", "range"],
    ["2016-02-12 – 2016-02-14", "range"],
    ["2016-02-12 till 2016-02-14", "range"],
    ["12 februari 2016 kl. 9.30–11", "range"],
    ["2016-02-12 kl. 9-11", "range"],
    ["2016-02-12 9.30-11", "range"],
    ["2016-02-12 09:30-11:00", "range"],
    ["2016-02-12 kl. 9 till 11", "range"],
    ["0216-02-12", "year-out-of-range"],
    ["1899-12-31", "year-out-of-range"],
    ["12 februari 2200", "year-out-of-range"],
    ["2199-12-31T23:30:00Z", "year-out-of-range"],
    ["2016-02-30", "no-such-day"],
    ["29 februari 2015", "no-such-day"],
    ["2016-13-01", "no-such-day"],
    ["2016-00-10", "no-such-day"],
    ["0 februari 2016", "no-such-day"],
    ["31 april 2016", "no-such-day"],
    ["2016-02-12 24:00", "no-such-time"],
    ["12 februari 2016 kl. 24", "no-such-time"],
    ["2016-02-12 9.75", "no-such-time"],
    ["2016-02-12 09:30:60", "no-such-time"],
    ["2016-02-12T09:30+15:00", "no-such-time"],
    ["2016-02-12T09:30+01:60", "no-such-time"],
    ["2026-03-29 02:00", "skipped-time"],
    ["29 mars 2026 kl. 2.30", "skipped-time"],
  ])("%j: %s", (text, problem) => {
    expect(readMoment(text)).toEqual({ problem, found: text.trim() });
  });

  test.each([
    ["torsdag 12 februari 2016", "fredag"],
    ["Lördagen den 12 februari 2016 kl. 9.30", "fredag"],
    ["mån 29 mars 2026", "söndag"],
  ])("%j: weekday-mismatch, it is a %s", (text, weekday) => {
    expect(readMoment(text)).toEqual({ problem: "weekday-mismatch", weekday, found: text });
  });

  test("a wrong weekday is told before a wrong time", () => {
    expect(readMoment("torsdag 12 februari 2016 kl. 25")).toMatchObject({ problem: "weekday-mismatch" });
  });

  test.each([
    [undefined, "missing", ""],
    [null, "missing", ""],
    [2016, "not-a-date", "2016"],
    [20160212, "not-a-date", "20160212"],
    [Number.NaN, "not-a-date", "NaN"],
    [true, "not-a-date", "true"],
    [["2016-02-12"], "not-a-date", "[…]"],
    [{ start: "2016-02-12" }, "not-a-date", "{…}"],
    [Object.create(null), "not-a-date", "{…}"],
    [Symbol("dag"), "not-a-date", "Symbol(dag)"],
    [new Date(Number.NaN), "not-a-date", "Invalid Date"],
    [new Date("2500-01-01T00:00:00Z"), "year-out-of-range", "2500-01-01T00:00:00.000Z"],
    [DateTime.invalid("no reason"), "not-a-date", "Invalid DateTime"],
  ])("%s: %s", (value, problem, found) => {
    expect(readMoment(value)).toEqual({ problem, found });
  });
});

describe("dates that are no texts", () => {
  test.each([
    ["2016-02-12T00:00:00.000Z", "2016-02-12"],
    ["2026-03-29T00:00:00.000Z", "2026-03-29"],
    ["1900-01-01T00:00:00.000Z", "1900-01-01"],
    ["2016-02-12T08:30:00.000Z", "2016-02-12T09:30:00+01:00"],
    ["2016-02-11T23:00:00.000Z", "2016-02-12T00:00:00+01:00"],
    ["2016-02-12T00:00:00.001Z", "2016-02-12T01:00:00+01:00"],
  ])("new Date(%j) is %s", (instant, moment) => {
    expect(readMoment(new Date(instant))).toEqual({ moment });
  });

  test.each([
    ["UTC", "2016-02-12T01:00:00+01:00"],
    ["Europe/Stockholm", "2016-02-12T00:00:00+01:00"],
    ["America/New_York", "2016-02-12T06:00:00+01:00"],
  ])("a luxon DateTime at midnight in %s is %s", (zone, moment) => {
    expect(readMoment(DateTime.fromISO("2016-02-12", { zone }))).toEqual({ moment });
  });
});

describe("what we write, we read", () => {
  const start = Date.UTC(2014, 0, 1);
  const days = Array.from({ length: 5479 }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );

  test("every day of fifteen years, in every form", () => {
    expect(days.at(-1)).toBe("2028-12-31");
    const wrong = days.flatMap((day) =>
      [formatDate, formatDateWithWeekday, formatLabelDate, formatTableDate]
        .map((format) => ({ day, text: format(day) }))
        .filter(({ text }) => !isReadAs(text, day)),
    );
    expect(wrong).toEqual([]);
  });

  test("a time of every day of fifteen years, in every form", () => {
    const moments = days.map((_, index) =>
      // Another hour and minute each day.
      momentOf(new Date(start + index * 86_400_000 + (((index * 61) % 1440) + 180) * 60_000)),
    );
    const forms = [
      formatDateTime,
      formatLabelDateTime,
      formatDateTimeWithWeekday,
      (moment: string) => `${formatTableDate(moment)} ${formatTableTime(moment)}`,
    ];
    const wrong = moments.flatMap((moment) =>
      forms.map((format) => ({ moment, text: format(moment) })).filter(({ text }) => !isReadAs(text, moment)),
    );
    expect(new Set(moments.map((moment) => moment.slice(11, 13))).size).toBe(24);
    // Only the second of the two hours that autumn gives one name has no written form of its own.
    expect([...new Set(wrong.map(({ moment }) => moment))]).toEqual([
      "2023-10-29T02:47:00+01:00",
      "2027-10-31T02:10:00+01:00",
    ]);
  });

  function isReadAs(text: string, moment: string): boolean {
    const reading = readMoment(text);
    return "moment" in reading && reading.moment === moment;
  }
});
