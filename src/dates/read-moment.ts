/** Reads a date, with or without a time, as an editor writes it in a field of its own. */

import { isDate } from "node:util/types";
import { dayOf, firstYear, lastYear, type Moment, momentAt } from "./moment.ts";
import { monthNumbers, type Weekday, weekdayName, weekdayNames } from "./words.ts";
import { instantAt } from "./zone.ts";

/**
 * Why a value is no date:
 * - `missing`: nothing is written
 * - `not-a-date`: in no form that is read
 * - `ambiguous-date`: `12/2 2016`, `02/12/2016`: either number may be the month
 * - `no-year`: `12 februari`, `12 feb 16`: a page outlives its year
 * - `range`: two dates or times in one field: `12–14 februari 2016`, `2016-02-12 kl. 9–11`
 * - `year-out-of-range`: before 1900 or after 2199
 * - `no-such-day`: `2016-02-30`
 * - `no-such-time`: `24.00`, `9.75`
 * - `skipped-time`: Swedish clocks jump over it, as over 2.00–2.59 when summer time begins
 * - `weekday-mismatch`: the date is another weekday, given in `weekday`
 */
export type MomentProblemCode =
  | "missing"
  | "not-a-date"
  | "ambiguous-date"
  | "no-year"
  | "range"
  | "year-out-of-range"
  | "no-such-day"
  | "no-such-time"
  | "skipped-time"
  | "weekday-mismatch";

export interface MomentProblem {
  readonly problem: MomentProblemCode;
  /** The value as it can be shown to the one who wrote it; empty when it is missing. */
  readonly found: string;
  /** With `weekday-mismatch`: the right one. */
  readonly weekday?: Weekday;
}

export type MomentReading = { readonly moment: Moment } | MomentProblem;

/**
 * Reads `2016-02-12`, `2016-02-12 09:30`, `2016-02-12T09:30:00+01:00`, `12 februari 2016`,
 * `fredagen den 12 februari 2016 kl. 9.30` and the spellings between them.
 *
 * - A time without offset is Swedish. In the hour that autumn repeats it is the first one, in summer time.
 * - A time with an offset or Z is kept as an instant, in Swedish time. Fractions of seconds are dropped.
 * - A weekday must fit its date.
 * - A `Date` at midnight UTC is a day: that is what YAML and Eleventy make of `2016-02-12`. Any other `Date`,
 *   and every luxon `DateTime`, is an instant.
 */
export function readMoment(value: unknown): MomentReading {
  if (typeof value === "string") return readText(value);
  if (value === undefined || value === null) return { problem: "missing", found: "" };
  if (isDate(value)) return readDate(value);
  if (isLuxon(value)) return readInstant(value.toMillis(), String(value));
  return { problem: "not-a-date", found: show(value) };
}

function readDate(value: Date): MomentReading {
  if (Number.isNaN(value.getTime())) return { problem: "not-a-date", found: String(value) };
  const reading = readInstant(value.getTime(), value.toISOString());
  const isMidnight = value.getTime() % 86_400_000 === 0;
  return isMidnight && "moment" in reading ? { moment: dayOf(reading.moment) } : reading;
}

function readInstant(instant: number, found: string): MomentReading {
  if (Number.isNaN(instant)) return { problem: "not-a-date", found };
  const moment = momentAt(instant);
  return moment === undefined ? { problem: "year-out-of-range", found } : { moment };
}

const weekdayPart = `(?:(?<weekday>${[...weekdayNames.keys()].join("|")})[.,]* )?`;
const digitsPart = String.raw`(?<isoYear>\d{4})[-‐‑–](?<isoMonth>\d{1,2})[-‐‑–](?<isoDay>\d{1,2})(?=t\d|[ ,]|$)`;
const wordsPart = String.raw`(?:den )?(?<day>\d{1,2})(?::[ae])? (?<month>\p{L}+)\.?(?:,? (?<year>\d{4}))?(?=[ ,]|$)`;
const dateForm = new RegExp(`^${weekdayPart}(?:${digitsPart}|${wordsPart})`, "u");

const clockPart = String.raw`(?<hour>\d{1,2})(?:[.:](?<minute>\d{2})(?:[.:](?<second>\d{2})(?:[.,]\d+)?)?)?`;
const offsetPart = String.raw`(?: ?(?<offset>z|[+-]\d{2}(?::?\d{2})?))?`;
const timeForm = new RegExp(
  String.raw`^(?:t|,? (?<klockan>kl(?:ockan|\.)? ?)?)${clockPart}${offsetPart}$`,
  "u",
);
const timeRangeForm = /\d ?[-–—]| (?:till|och) /u;

const digitDateForm = /^(?:\p{L}+ )?\d{1,2}[-/.]\d{1,2}(?:[-/. ]+\d{2,4})?(?=[ ,]|$)/u;
const rangeForm = /[–—]| (?:-|till|och) |^(?:\p{L}+ )*\d{1,2}-\d{1,2} \p{L}/u;

const invisible = /\p{Cf}/gu;
const spaces = /\s+/gu;

function readText(value: string): MomentReading {
  const found = value.normalize("NFC").replace(invisible, "").replace(spaces, " ").trim();
  const text = found.toLowerCase();
  if (text === "") return { problem: "missing", found };

  const dateMatch = dateForm.exec(text);
  const parts = dateMatch?.groups;
  const year = parts?.isoYear ?? parts?.year;
  const month = parts?.isoMonth ?? monthNumbers.get(parts?.month ?? "");
  if (dateMatch === null || parts === undefined || month === undefined) {
    return { problem: unreadable(text), found };
  }
  const rest = text.slice(dateMatch[0].length);
  if (year === undefined) return { problem: rangeForm.test(rest) ? "range" : "no-year", found };

  const day = readDay(Number(year), Number(month), Number(parts.isoDay ?? parts.day), parts.weekday);
  if ("problem" in day) return { ...day, found };
  const reading = rest === "" ? day : readTime(day.moment, rest);
  return "problem" in reading ? { ...reading, found } : reading;
}

/** Without `found`, which is the same whatever part of the text is wrong. */
type Reading = { readonly moment: Moment } | Omit<MomentProblem, "found">;

function unreadable(text: string): MomentProblemCode {
  if (rangeForm.test(text)) return "range";
  return digitDateForm.test(text) ? "ambiguous-date" : "not-a-date";
}

function readDay(year: number, month: number, day: number, weekday: string | undefined): Reading {
  if (year < firstYear || year > lastYear) return { problem: "year-out-of-range" };
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return { problem: "no-such-day" };
  const right = weekdayName(year, month, day);
  if (weekday !== undefined && weekdayNames.get(weekday) !== right) {
    return { problem: "weekday-mismatch", weekday: right };
  }
  return { moment: date.toISOString().slice(0, 10) };
}

function readTime(day: Moment, text: string): Reading {
  const parts = timeForm.exec(text)?.groups;
  if (parts === undefined || !isTimeOfDay(parts, text)) {
    return { problem: timeRangeForm.test(text) ? "range" : "not-a-date" };
  }
  const [hour, minute, second] = [Number(parts.hour), Number(parts.minute ?? 0), Number(parts.second ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return { problem: "no-such-time" };
  const clock = Date.parse(day) + ((hour * 60 + minute) * 60 + second) * 1000;
  const offset = parts.offset === undefined ? undefined : offsetOf(parts.offset);
  if (Number.isNaN(offset)) return { problem: "no-such-time" };
  const instant = offset === undefined ? instantAt(clock) : clock - offset;
  if (instant === undefined) return { problem: "skipped-time" };
  const moment = momentAt(instant);
  return moment === undefined ? { problem: "year-out-of-range" } : { moment };
}

/**
 * A number alone is an hour only after `kl.`, which takes no offset. A hyphen is an offset only in what a machine
 * writes, with `T` or seconds: an editor's `09:30-11:00` is from one time to another.
 */
function isTimeOfDay(parts: Readonly<Record<string, string | undefined>>, text: string): boolean {
  if (parts.klockan !== undefined) return parts.offset === undefined;
  if (parts.minute === undefined) return false;
  return !parts.offset?.startsWith("-") || parts.second !== undefined || text.startsWith("t");
}

/** `z`, `+01:00`, `+0100` or `+01` in milliseconds; NaN for what no zone of the world has. */
function offsetOf(text: string): number {
  if (text === "z") return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(3).replace(":", ""))];
  if (hours > 14 || minutes > 59) return Number.NaN;
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** luxon marks its own, so that a `DateTime` from another copy of luxon is known too. */
function isLuxon(value: unknown): value is { toMillis(): number } {
  return typeof value === "object" && value !== null && "isLuxonDateTime" in value;
}

function show(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Array.isArray(value) ? "[…]" : "{…}";
}
