/** Date filters for template engines: any date in, Swedish out. */

import { isDate } from "node:util/types";
import {
  formatDate,
  formatDateRange,
  formatDateTime,
  formatDateTimeRange,
  formatDateWithWeekday,
  formatLabelDate,
  formatLabelDateTime,
  formatMonth,
  formatTableDate,
  formatTableTime,
  formatTime,
  formatTimeRange,
  formatYear,
} from "./format.ts";
import { dayOf, instantOf, type Moment, momentOf } from "./moment.ts";
import { type MomentProblemCode, readMoment } from "./read-moment.ts";

/** `end` is for the ranges only. */
export type DateFilter = (value: unknown, end?: unknown) => string;

export type DateFilterName =
  | "swedishDate"
  | "swedishDateWithWeekday"
  | "swedishLabelDate"
  | "swedishTime"
  | "swedishDateTime"
  | "swedishLabelDateTime"
  | "swedishDateRange"
  | "swedishTimeRange"
  | "swedishDateTimeRange"
  | "swedishMonth"
  | "swedishYear"
  | "swedishTableDate"
  | "swedishTableTime"
  | "isoDateTime";

/**
 * The filters by name. Each takes a `Date` or anything that `readMoment` reads, and throws for anything else, so
 * that a page with a wrong date is never built. A range without an end shows the start alone.
 *
 * A `Date` at midnight, in Sweden or in UTC, is taken for a day: Eleventy's `page.date` of `2016-02-12` is the
 * latter, and the `date` of a press item without a time is the former.
 */
export const dateFilters: Readonly<Record<DateFilterName, DateFilter>> = {
  swedishDate: single("swedishDate", formatDate),
  swedishDateWithWeekday: single("swedishDateWithWeekday", formatDateWithWeekday),
  swedishLabelDate: single("swedishLabelDate", formatLabelDate),
  swedishTime: single("swedishTime", formatTime),
  swedishDateTime: single("swedishDateTime", formatDateTime),
  swedishLabelDateTime: single("swedishLabelDateTime", formatLabelDateTime),
  swedishDateRange: range("swedishDateRange", (start, end) => formatDateRange(start, end ?? start)),
  swedishTimeRange: range("swedishTimeRange", (start, end) => formatTimeRange(start, end ?? start)),
  swedishDateTimeRange: range("swedishDateTimeRange", (start, end) => formatDateTimeRange(start, end)),
  swedishMonth: single("swedishMonth", formatMonth),
  swedishYear: single("swedishYear", formatYear),
  swedishTableDate: single("swedishTableDate", formatTableDate),
  swedishTableTime: single("swedishTableTime", formatTableTime),
  isoDateTime: single("isoDateTime", (moment) => moment),
};

function single(name: DateFilterName, format: (moment: Moment) => string): DateFilter {
  return (value) => run(name, () => format(readArgument(value)));
}

function range(name: DateFilterName, format: (start: Moment, end?: Moment) => string): DateFilter {
  return (value, end) =>
    run(name, () => {
      const start = readArgument(value);
      const hasEnd = end !== undefined && end !== null && end !== "";
      return hasEnd ? format(start, readArgument(end)) : format(start);
    });
}

/** Says which filter it was: the engines name only the page. */
function run(name: DateFilterName, write: () => string): string {
  try {
    return write();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function readArgument(value: unknown): Moment {
  const reading = readMoment(value);
  if ("moment" in reading) return isSwedishMidnight(value) ? dayOf(reading.moment) : reading.moment;
  const found = value === undefined || value === null ? String(value) : `"${reading.found}"`;
  const reason = reasons[reading.problem] + (reading.weekday === undefined ? "" : ` (${reading.weekday})`);
  throw new RangeError(
    `${found} ${reason}. Give a Date, "2016-02-12", "2016-02-12 09:30" or "12 februari 2016".`,
  );
}

function isSwedishMidnight(value: unknown): boolean {
  return isDate(value) && instantOf(dayOf(momentOf(value))).getTime() === value.getTime();
}

/** For those who write templates; what editors write is checked, and explained, when it is read. */
const reasons: Readonly<Record<MomentProblemCode, string>> = {
  missing: "is not a date",
  "not-a-date": "is not a date",
  "ambiguous-date": "may be read in two ways",
  "no-year": "has no year",
  range: "is more than one date or time",
  "year-out-of-range": "is outside the years 1900–2199",
  "no-such-day": "is a day that does not exist",
  "no-such-time": "is a time that does not exist",
  "skipped-time": "is a time that summer time skips",
  "weekday-mismatch": "is another weekday",
};
