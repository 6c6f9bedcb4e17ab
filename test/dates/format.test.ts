import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatDateRange,
  formatDateTime,
  formatDateTimeRange,
  formatDateTimeWithWeekday,
  formatDateWithWeekday,
  formatLabelDate,
  formatLabelDateTime,
  formatMonth,
  formatTableDate,
  formatTableTime,
  formatTime,
  formatTimeRange,
  formatYear,
} from "../../src/dates/format.ts";

/** Every no-break space as `~`, so that the tables show where they stand. */
function shown(text: string): string {
  return text.replaceAll("\u00a0", "~");
}

const day = "2016-02-12";
const moment = "2016-02-12T09:30:00+01:00";
const hour = "2016-07-01T09:00:00+02:00";

describe("one moment", () => {
  test.each([
    [formatDate, day, "12~februari 2016"],
    [formatDate, moment, "12~februari 2016"],
    [formatDate, "2026-01-01", "1~januari 2026"],
    [formatDate, "2025-12-31T23:59:59+01:00", "31~december 2025"],
    [formatDateWithWeekday, day, "fredagen den 12~februari 2016"],
    [formatDateWithWeekday, "2026-03-29", "söndagen den 29~mars 2026"],
    [formatLabelDate, moment, "fredag 12~februari 2016"],
    [formatLabelDate, "2026-05-09", "lördag 9~maj 2026"],
    [formatDateTime, moment, "12~februari 2016 kl.~9.30"],
    [formatDateTime, hour, "1~juli 2016 kl.~9"],
    [formatDateTime, day, "12~februari 2016"],
    [formatLabelDateTime, moment, "fredag 12~februari 2016 kl.~9.30"],
    [formatLabelDateTime, day, "fredag 12~februari 2016"],
    [formatDateTimeWithWeekday, moment, "fredagen den 12~februari 2016 klockan~9.30"],
    [formatDateTimeWithWeekday, day, "fredagen den 12~februari 2016"],
    [formatMonth, moment, "februari 2016"],
    [formatMonth, "2026-10-25", "oktober 2026"],
    [formatYear, moment, "2016"],
    [formatTableDate, moment, "2016-02-12"],
    [formatTableDate, day, "2016-02-12"],
    [formatTableTime, moment, "09.30"],
    [formatTableTime, hour, "09.00"],
  ])("%o of %s is %s", (format, value, expected) => {
    expect(shown(format(value))).toBe(expected);
  });

  test.each([
    ["00:00", "kl.~00"],
    ["00:30", "kl.~00.30"],
    ["01:00", "kl.~01"],
    ["05:05", "kl.~05.05"],
    ["06:00", "kl.~06"],
    ["06:59", "kl.~06.59"],
    ["07:00", "kl.~7"],
    ["07:05", "kl.~7.05"],
    ["09:30", "kl.~9.30"],
    ["10:00", "kl.~10"],
    ["12:01", "kl.~12.01"],
    ["20:00", "kl.~20"],
    ["23:59", "kl.~23.59"],
  ])("formatTime at %s is %s", (time, expected) => {
    expect(shown(formatTime(`2016-02-12T${time}:00+01:00`))).toBe(expected);
  });

  test.each([formatTime, formatTableTime])("%o throws for a day alone", (format) => {
    expect(() => format(day)).toThrow(
      '2016-02-12 has no time of day. Give one, as in "2016-02-12 09:30", or show the date alone.',
    );
  });

  test("a month that does not exist throws", () => {
    expect(() => formatDate("2016-13-01")).toThrow("There is no month 13");
  });
});

describe("ranges", () => {
  test.each([
    ["2016-02-12", "2016-02-14", "12–14~februari 2016"],
    ["2016-02-01", "2016-02-29", "1–29~februari 2016"],
    ["2016-02-12", "2016-03-14", "12~februari–14~mars 2016"],
    ["2016-12-30", "2017-01-02", "30~december 2016–2~januari 2017"],
    ["2016-02-12", "2017-02-12", "12~februari 2016–12~februari 2017"],
    ["2016-02-12", "2016-02-12", "12~februari 2016"],
    ["2016-02-12T09:00:00+01:00", "2016-02-12T11:00:00+01:00", "12~februari 2016"],
    ["2016-02-12T09:00:00+01:00", "2016-02-14", "12–14~februari 2016"],
    ["2016-02-12T09:00:00+01:00", "2016-02-12", "12~februari 2016"],
  ])("formatDateRange(%s, %s) is %s", (start, end, expected) => {
    expect(shown(formatDateRange(start, end))).toBe(expected);
  });

  test.each([
    ["09:00", "15:30", "kl.~9–15.30"],
    ["09:00", "15:00", "kl.~9–15"],
    ["09:30", "11:00", "kl.~9.30–11"],
    ["01:00", "06:00", "kl.~01–06"],
    ["06:00", "09:00", "kl.~06–9"],
    ["09:30", "09:30", "kl.~9.30"],
  ])("formatTimeRange from %s to %s is %s", (start, end, expected) => {
    const range = formatTimeRange(`2016-02-12T${start}:00+01:00`, `2016-02-12T${end}:00+01:00`);
    expect(shown(range)).toBe(expected);
  });

  test("formatTimeRange over midnight shows the times alone", () => {
    expect(shown(formatTimeRange("2016-02-12T22:00:00+01:00", "2016-02-13T02:00:00+01:00"))).toBe(
      "kl.~22–02",
    );
  });

  test.each([
    [moment, undefined, "fredag 12~februari 2016 kl.~9.30", "12~februari 2016 kl.~9.30"],
    [moment, moment, "fredag 12~februari 2016 kl.~9.30", "12~februari 2016 kl.~9.30"],
    [
      moment,
      "2016-02-12T11:00:00+01:00",
      "fredag 12~februari 2016 kl.~9.30–11",
      "12~februari 2016 kl.~9.30–11",
    ],
    [
      moment,
      "2016-02-14T15:00:00+01:00",
      "fredag 12~februari kl.~9.30 till söndag 14~februari 2016 kl.~15",
      "12~februari kl.~9.30 till 14~februari 2016 kl.~15",
    ],
    [
      "2016-12-31T22:00:00+01:00",
      "2017-01-01T02:00:00+01:00",
      "lördag 31~december 2016 kl.~22 till söndag 1~januari 2017 kl.~02",
      "31~december 2016 kl.~22 till 1~januari 2017 kl.~02",
    ],
    [day, undefined, "fredag 12~februari 2016", "12~februari 2016"],
    [day, day, "fredag 12~februari 2016", "12~februari 2016"],
    [day, "2016-02-14", "fredag 12~februari till söndag 14~februari 2016", "12–14~februari 2016"],
    [
      "2016-12-30",
      "2017-01-02",
      "fredag 30~december 2016 till måndag 2~januari 2017",
      "30~december 2016–2~januari 2017",
    ],
    [moment, day, "fredag 12~februari 2016 kl.~9.30", "12~februari 2016 kl.~9.30"],
    [day, moment, "fredag 12~februari 2016 till kl.~9.30", "12~februari 2016 till kl.~9.30"],
    [
      moment,
      "2016-02-14",
      "fredag 12~februari kl.~9.30 till söndag 14~februari 2016",
      "12~februari kl.~9.30 till 14~februari 2016",
    ],
    [
      "2026-03-29T01:00:00+01:00",
      "2026-03-29T04:00:00+02:00",
      "söndag 29~mars 2026 kl.~01–04",
      "29~mars 2026 kl.~01–04",
    ],
    [
      "2026-10-25T02:30:00+02:00",
      "2026-10-25T02:15:00+01:00",
      "söndag 25~oktober 2026 kl.~02.30–02.15",
      "25~oktober 2026 kl.~02.30–02.15",
    ],
  ])("formatDateTimeRange(%s, %s) is %s", (start, end, label, plain) => {
    expect(shown(formatDateTimeRange(start, end))).toBe(label);
    expect(shown(formatDateTimeRange(start, end, { weekday: false }))).toBe(plain);
  });

  test.each([
    [formatDateRange, "2016-02-14", "2016-02-12"],
    [formatDateRange, moment, "2016-02-11"],
    [formatTimeRange, moment, "2016-02-12T09:00:00+01:00"],
    [formatDateTimeRange, moment, "2016-02-12T09:29:59+01:00"],
    [formatDateTimeRange, "2026-10-25T02:15:00+01:00", "2026-10-25T02:30:00+02:00"],
  ])("%o from %s to %s throws", (format, start, end) => {
    expect(() => format(start, end)).toThrow(`The end, ${end}, is before the start, ${start}.`);
  });

  test("formatTimeRange throws for a day alone", () => {
    expect(() => formatTimeRange(moment, day)).toThrow("2016-02-12 has no time of day");
    expect(() => formatTimeRange(day, day)).toThrow("2016-02-12 has no time of day");
  });
});
