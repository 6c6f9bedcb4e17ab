/** A day, or a moment of a day, as one string that says which of the two it is. */

import { type Weekday, weekdayName } from "./words.ts";
import { instantAt, offsetAt } from "./zone.ts";

/**
 * Swedish time as ISO 8601: `2016-02-12` for a day, `2016-02-12T09:30:00+01:00` for a moment.
 * The offset is always that of Europe/Stockholm at that moment.
 */
export type Moment = string;

/** Years that a press room can have something to do with. Further off, a date is a slip of the pen. */
export const firstYear = 1900;
export const lastYear = 2199;

/** Whether it is a day alone, without a time. */
export function isDay(moment: Moment): boolean {
  return moment.length === 10;
}

/** The Swedish day: `2016-02-12`. */
export function dayOf(moment: Moment): Moment {
  return moment.slice(0, 10);
}

/** `fredag` */
export function weekdayOf(moment: Moment): Weekday {
  return weekdayName(Number(moment.slice(0, 4)), Number(moment.slice(5, 7)), Number(moment.slice(8, 10)));
}

/** The instant; for a day alone, the start of that day in Sweden. */
export function instantOf(moment: Moment): Date {
  const instant = isDay(moment) ? instantAt(Date.parse(moment)) : Date.parse(moment);
  if (instant === undefined || Number.isNaN(instant)) throw new RangeError(`"${moment}" is not a moment`);
  return new Date(instant);
}

/** The last instant that belongs to it: for a day alone, the last millisecond of that day in Sweden. */
export function endOf(moment: Moment): Date {
  if (!isDay(moment)) return instantOf(moment);
  const nextDay = new Date(Date.parse(moment) + 86_400_000).toISOString();
  return new Date(instantOf(dayOf(nextDay)).getTime() - 1);
}

/** An instant as a moment in Sweden, to the second. Throws a RangeError outside the years 1900–2199. */
export function momentOf(date: Date): Moment {
  const moment = momentAt(date.getTime());
  if (moment === undefined) {
    throw new RangeError(`${String(date)} is not a date in the years ${firstYear}–${lastYear}`);
  }
  return moment;
}

/** An instant in epoch milliseconds as a moment in Sweden; `undefined` outside the years 1900–2199. */
export function momentAt(instant: number): Moment | undefined {
  const offset = offsetAt(instant);
  const clock = new Date(instant + offset);
  const year = clock.getUTCFullYear();
  if (!(year >= firstYear && year <= lastYear)) return undefined;
  return `${clock.toISOString().slice(0, 19)}+0${offset / 3_600_000}:00`;
}
