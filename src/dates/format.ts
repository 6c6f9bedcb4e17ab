/**
 * Writes dates and times as Swedish authorities do: Vägledning för webbutveckling, riktlinje 66;
 * Myndigheternas skrivregler (MSR) 11.4 and 12.2; Språkrådets Frågelådan.
 *
 * A no-break space stands between day and month and after `kl.` and `klockan`; all other spaces may break.
 * Ranges have an en dash without spaces.
 */

import { dayOf, instantOf, isDay, type Moment, weekdayOf } from "./moment.ts";
import { monthName } from "./words.ts";

const nbsp = "\u00a0";

/** `12 februari 2016` */
export function formatDate(moment: Moment): string {
  return `${dayAndMonth(moment)} ${formatYear(moment)}`;
}

/** `fredagen den 12 februari 2016`, for running text. */
export function formatDateWithWeekday(moment: Moment): string {
  return `${weekdayOf(moment)}en den ${formatDate(moment)}`;
}

/** `fredag 12 februari 2016`, for labels and lists. */
export function formatLabelDate(moment: Moment): string {
  return `${weekdayOf(moment)} ${formatDate(moment)}`;
}

/** `kl. 9.30`, `kl. 9` for a whole hour, `kl. 01` at night. Throws for a day without a time. */
export function formatTime(moment: Moment): string {
  return `kl.${nbsp}${clock(moment)}`;
}

/** `12 februari 2016 kl. 9.30`; for a day without a time, the date alone. */
export function formatDateTime(moment: Moment): string {
  return isDay(moment) ? formatDate(moment) : `${formatDate(moment)} ${formatTime(moment)}`;
}

/** `fredag 12 februari 2016 kl. 9.30`, for labels and lists; for a day without a time, the date alone. */
export function formatLabelDateTime(moment: Moment): string {
  return `${weekdayOf(moment)} ${formatDateTime(moment)}`;
}

/** `fredagen den 12 februari 2016 klockan 9.30`, for running text; for a day without a time, the date alone. */
export function formatDateTimeWithWeekday(moment: Moment): string {
  const date = formatDateWithWeekday(moment);
  return isDay(moment) ? date : `${date} klockan${nbsp}${clock(moment)}`;
}

/** `februari 2016` */
export function formatMonth(moment: Moment): string {
  return `${monthName(Number(moment.slice(5, 7)))} ${formatYear(moment)}`;
}

/** `2016` */
export function formatYear(moment: Moment): string {
  return moment.slice(0, 4);
}

/** `2016-02-12`, where room is short and every row has a date. */
export function formatTableDate(moment: Moment): string {
  return dayOf(moment);
}

/** `09.30`, where every row has as many digits. Throws for a day without a time. */
export function formatTableTime(moment: Moment): string {
  if (isDay(moment)) {
    throw new RangeError(
      `${moment} has no time of day. Give one, as in "${moment} 09:30", or show the date alone.`,
    );
  }
  return `${moment.slice(11, 13)}.${moment.slice(14, 16)}`;
}

/**
 * `12–14 februari 2016`, `12 februari–14 mars 2016`, `30 december 2016–2 januari 2017`.
 * One date when both are on the same day. Throws when the end is before the start.
 */
export function formatDateRange(start: Moment, end: Moment): string {
  assertOrder(start, end);
  if (dayOf(start) === dayOf(end)) return formatDate(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${dayNumber(start)}–${formatDate(end)}`;
  if (formatYear(start) === formatYear(end)) return `${dayAndMonth(start)}–${formatDate(end)}`;
  return `${formatDate(start)}–${formatDate(end)}`;
}

/**
 * `kl. 9–15.30`; one time when both are the same. The dates are not shown.
 * Throws for a day without a time and when the end is before the start.
 */
export function formatTimeRange(start: Moment, end: Moment): string {
  assertOrder(start, end);
  return start === end ? formatTime(start) : `${formatTime(start)}–${clock(end)}`;
}

/**
 * When something takes place, as far as it is known: `fredag 12 februari 2016 kl. 9.30–11` on one day,
 * `fredag 12 februari kl. 9.30 till söndag 14 februari 2016 kl. 15` on several, and without an end
 * `fredag 12 februari 2016 kl. 9.30`. Either end may be a day. With `weekday: false` the weekdays are left out;
 * two days are then a date range. Throws when the end is before the start.
 */
export function formatDateTimeRange(
  start: Moment,
  end?: Moment,
  { weekday = true }: { readonly weekday?: boolean } = {},
): string {
  const one = weekday ? formatLabelDateTime : formatDateTime;
  if (end === undefined || end === start) return one(start);
  assertOrder(start, end);
  if (dayOf(start) === dayOf(end)) {
    if (isDay(end)) return one(start);
    return isDay(start) ? `${one(start)} till ${formatTime(end)}` : `${one(start)}–${clock(end)}`;
  }
  if (isDay(start) && isDay(end) && !weekday) return formatDateRange(start, end);
  // Several words on each side: the word reads better than a dash, and the year is said once.
  const from =
    formatYear(start) === formatYear(end) ? one(start).replace(` ${formatYear(start)}`, "") : one(start);
  return `${from} till ${one(end)}`;
}

function dayNumber(moment: Moment): number {
  return Number(moment.slice(8, 10));
}

function dayAndMonth(moment: Moment): string {
  return `${dayNumber(moment)}${nbsp}${monthName(Number(moment.slice(5, 7)))}`;
}

/** Riktlinje 66: no minutes on the hour, no leading zero, but `01–06` at night. */
function clock(moment: Moment): string {
  const [hour = "", minute] = formatTableTime(moment).split(".");
  const shown = hour <= "06" ? hour : String(Number(hour));
  return minute === "00" ? shown : `${shown}.${minute}`;
}

function assertOrder(start: Moment, end: Moment): void {
  const both = isDay(start) || isDay(end);
  const wrong = both ? dayOf(end) < dayOf(start) : instantOf(end) < instantOf(start);
  if (wrong) throw new RangeError(`The end, ${end}, is before the start, ${start}.`);
}
