/** Finds the real day behind a written one: year from the publication and the weekday, weeks, relative words. */

import type { WrittenDay } from "./prose-days.ts";

/** Days since 1970-01-01. */
export type DayNumber = number;

/** How a day was found when the words alone do not give it. */
export type DayReason =
  /** The only year near the publication in which the date is that weekday. */
  | "year-from-weekday"
  /** The year that brings the date nearest after the publication. */
  | "year-nearest"
  /** `i morgon`, counted from the publication. */
  | "relative-day"
  /** The first such weekday after the publication. */
  | "next-weekday"
  /** From Monday to Sunday of a week. */
  | "whole-week";

/** Why a day cannot be decided. */
export type DayDoubt =
  /** The words need a day of publication to be read. */
  | "no-reference"
  | "no-month"
  /** No such day: `31 april`. */
  | "no-such-day"
  /** The weekday is not that of the date. */
  | "weekday-mismatch"
  /** As near to one year as to the other. */
  | "year-unclear"
  /** `nästa fredag`, or a weekday that is that of the publication itself. */
  | "weekday-unclear"
  /** `07/08/2008` */
  | "ambiguous-date"
  /** A relative word and a date that do not agree. */
  | "words-disagree";

export type DayFound =
  | { readonly first: DayNumber; readonly last: DayNumber; readonly reason?: DayReason }
  | { readonly doubt: DayDoubt };

// Invitations are sent out months ahead, and releases tell of the last weeks. What lies between could be either year.
const farthestBack = 45;
const farthestAhead = 270;
/** With a weekday that fits, a year is certain within this distance. */
const farthestWithWeekday = 330;

/** `reference` is the day of publication. */
export function findDay(written: WrittenDay, reference: DayNumber | undefined): DayFound {
  if (written.form === "ambiguous" && !fitsReference(written, reference)) return { doubt: "ambiguous-date" };
  if (written.day !== undefined) return findDated(written, reference);
  if (reference === undefined) return { doubt: "no-reference" };
  if (written.relative !== undefined) return findRelative(written, reference);
  if (written.week !== undefined) return findWeek(written, reference);
  if (written.relativeWeek !== undefined) {
    const monday = reference - (weekdayOf(reference) - 1) + 7 * written.relativeWeek;
    return inWeek(monday, written.weekday);
  }
  return findWeekday(written, reference);
}

/** The first day at or after `start` that the words can mean, for the far end of a range. */
export function findLastDay(written: WrittenDay, start: DayNumber): DayFound {
  if (written.year !== undefined || written.day === undefined || written.month === undefined) {
    return findDay(written, written.day === undefined ? start : start + 1);
  }
  const year = yearOf(start);
  for (const candidate of [year, year + 1]) {
    const day = dayNumber(candidate, written.month, written.day);
    if (day !== undefined && day >= start) return checked(day, written.weekday);
  }
  return { doubt: "no-such-day" };
}

function weekdayOf(day: DayNumber): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `undefined` for a day that the month does not have. */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? time / 86_400_000 : undefined;
}

/** `2016-02-12` */
export function isoDay(day: DayNumber): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function yearOf(day: DayNumber): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

function findDated(written: WrittenDay, reference: DayNumber | undefined): DayFound {
  const { day = 0, month, year } = written;
  if (month === undefined) return findDayOfMonth(written, reference);
  if (year !== undefined) {
    const found = dayNumber(year, month, day);
    return found === undefined ? { doubt: "no-such-day" } : checked(found, written.weekday);
  }
  if (reference === undefined) return { doubt: "no-reference" };
  const near = [-1, 0, 1]
    .map((years) => dayNumber(yearOf(reference) + years, month, day))
    .filter((candidate) => candidate !== undefined);
  if (near.length === 0) return { doubt: "no-such-day" };
  const found =
    written.weekday === undefined ? findNear(near, reference) : findFitting(near, written.weekday, reference);
  return "doubt" in found || agrees(found.first, written, reference) ? found : { doubt: "words-disagree" };
}

function findNear(near: readonly DayNumber[], reference: DayNumber): DayFound {
  const day = near.find((one) => one >= reference - farthestBack && one <= reference + farthestAhead);
  return day === undefined ? { doubt: "year-unclear" } : { first: day, last: day, reason: "year-nearest" };
}

function findFitting(near: readonly DayNumber[], weekday: number, reference: DayNumber): DayFound {
  const fitting = near.filter(
    (day) => weekdayOf(day) === weekday && Math.abs(day - reference) <= farthestWithWeekday,
  );
  const [day] = fitting;
  if (day === undefined) return { doubt: "weekday-mismatch" };
  return fitting.length > 1
    ? { doubt: "year-unclear" }
    : { first: day, last: day, reason: "year-from-weekday" };
}

/** `i dag, torsdag den 29 juni` written the evening before: the full date is what the writer looked up. */
function agrees(day: DayNumber, written: WrittenDay, reference: DayNumber): boolean {
  return written.relative === undefined || Math.abs(day - reference - written.relative) <= 1;
}

/** `fredag den 12`: decided by the weekday, when one month of the next two fits. */
function findDayOfMonth(written: WrittenDay, reference: DayNumber | undefined): DayFound {
  if (reference === undefined || written.weekday === undefined) return { doubt: "no-month" };
  const fitting: DayNumber[] = [];
  for (let day = reference; day < reference + 62; day += 1) {
    const date = new Date(day * 86_400_000).getUTCDate();
    if (date === written.day && weekdayOf(day) === written.weekday) fitting.push(day);
  }
  const [day] = fitting;
  if (day === undefined || fitting.length > 1) return { doubt: "no-month" };
  return { first: day, last: day, reason: "year-from-weekday" };
}

function findRelative(written: WrittenDay, reference: DayNumber): DayFound {
  const day = reference + (written.relative ?? 0);
  if (written.weekday !== undefined && weekdayOf(day) !== written.weekday) return { doubt: "words-disagree" };
  return { first: day, last: day, reason: "relative-day" };
}

function findWeekday({ weekday = 0, which }: WrittenDay, reference: DayNumber): DayFound {
  if (which === "unclear") return { doubt: "weekday-unclear" };
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  if (which === "past") {
    const day = reference + ahead - 7;
    return { first: day, last: day, reason: "next-weekday" };
  }
  // Published on a Friday, `fredag` is today or a week off.
  if (ahead === 0) return { doubt: "weekday-unclear" };
  return { first: reference + ahead, last: reference + ahead, reason: "next-weekday" };
}

function findWeek(written: WrittenDay, reference: DayNumber): DayFound {
  const { week = 0, lastWeek = week, year } = written;
  const years = year === undefined ? [-1, 0, 1].map((step) => yearOf(reference) + step) : [year];
  const mondays = years.map((one) => mondayOf(one, week)).filter((monday) => monday !== undefined);
  const found = year === undefined ? findNear(mondays, reference) : mondays[0];
  if (found === undefined) return { doubt: "no-such-day" };
  if (typeof found !== "number" && "doubt" in found) return found;
  const whole = inWeek(typeof found === "number" ? found : found.first, written.weekday);
  return "doubt" in whole ? whole : { ...whole, last: whole.last + 7 * (lastWeek - week) };
}

function inWeek(monday: DayNumber, weekday: number | undefined): DayFound {
  if (weekday === undefined) return { first: monday, last: monday + 6, reason: "whole-week" };
  return { first: monday + weekday - 1, last: monday + weekday - 1, reason: "relative-day" };
}

/** ISO 8601: week 1 is the one with 4 January in it. `undefined` for a week 53 that the year does not have. */
function mondayOf(year: number, week: number): DayNumber | undefined {
  const fourth = dayNumber(year, 1, 4) ?? 0;
  const monday = fourth - (weekdayOf(fourth) - 1) + 7 * (week - 1);
  return yearOf(monday + 3) === year ? monday : undefined;
}

function checked(day: DayNumber, weekday: number | undefined): DayFound {
  if (weekday !== undefined && weekdayOf(day) !== weekday) return { doubt: "weekday-mismatch" };
  return { first: day, last: day };
}

/** A date that can be read in two ways is clear when one of them is the day of publication. */
function fitsReference({ year, month, day }: WrittenDay, reference: DayNumber | undefined): boolean {
  return (
    reference !== undefined && isoDay(reference) === isoDay(dayNumber(year ?? 0, month ?? 1, day ?? 1) ?? 0)
  );
}
