/** Dates and times in the language of the words around them. */

import {
  formatDate,
  formatDateTime,
  formatDateTimeRange,
  formatLabelDateTime,
  formatMonth,
} from "../dates/format.ts";
import { isDay, type Moment } from "../dates/moment.ts";

/** How one language writes moments; Swedish time in all of them. A no-break space stands where a line must not break. */
export interface DateTexts {
  /** The language that they are in: Swedish ones also stand among words of a language that has none here. */
  readonly language: "sv" | "fi" | "en";
  /** `12 februari 2016 kl. 9.30`, or the day alone. */
  readonly moment: (moment: Moment) => string;
  /** When an event takes place: `fredag 12 februari 2016 kl. 9.30–11`. */
  readonly event: (start: Moment, end?: Moment) => string;
  /** The last moment for something, as it stands after `senast`: `fredag 12 februari 2016`. */
  readonly deadline: (moment: Moment) => string;
  /** `februari 2016` */
  readonly month: (moment: Moment) => string;
}

/** Swedish for a language that has no way of its own here; `language` is a BCP 47 tag. */
export function dateTextsOf(language: string): DateTexts {
  switch (language.split("-")[0]) {
    case "fi":
      return finnish;
    case "en":
      return english;
    default:
      return swedish;
  }
}

const nbsp = "\u00a0";

const swedish: DateTexts = {
  language: "sv",
  moment: (moment) => (isDay(moment) ? formatDate(moment) : formatDateTime(moment)),
  event: (start, end) => formatDateTimeRange(start, end),
  deadline: formatLabelDateTime,
  month: formatMonth,
};

/** Kielitoimiston ohjepankki: full stops in date and time, `klo`, an en dash between hours. */
const finnish: DateTexts = {
  language: "fi",
  moment: (moment) => withTime(finnishDate(moment), moment, (time) => ` klo${nbsp}${time}`),
  event: (start, end) => {
    const from = `${partOf(start, "fi", { weekday: "long" })} ${finnish.moment(start)}`;
    if (end === undefined || end === start) return from;
    if (start.slice(0, 10) !== end.slice(0, 10)) {
      return `${from} – ${partOf(end, "fi", { weekday: "long" })} ${finnish.moment(end)}`;
    }
    return isDay(end) ? from : `${from}${isDay(start) ? ` klo${nbsp}` : ""}–${clock(end)}`;
  },
  // `viimeistään` asks when: every weekday takes the same ending.
  deadline: (moment) => `${partOf(moment, "fi", { weekday: "long" })}na ${finnish.moment(moment)}`,
  month: (moment) => partOf(moment, "fi", { month: "long", year: "numeric" }),
};

/** As British authorities write to the press: day before month, twelve hours with a full stop. */
const english: DateTexts = {
  language: "en",
  moment: (moment) => withTime(englishDate(moment), moment, () => `, ${twelveHours(moment)}`),
  event: (start, end) => {
    const from = `${partOf(start, "en-GB", { weekday: "long" })} ${english.moment(start)}`;
    if (end === undefined || end === start) return from;
    if (start.slice(0, 10) !== end.slice(0, 10)) {
      return `${from} to ${partOf(end, "en-GB", { weekday: "long" })} ${english.moment(end)}`;
    }
    return isDay(end) ? from : `${from} to ${twelveHours(end)}`;
  },
  deadline: (moment) => `${partOf(moment, "en-GB", { weekday: "long" })} ${english.moment(moment)}`,
  month: (moment) => partOf(moment, "en-GB", { month: "long", year: "numeric" }),
};

function withTime(date: string, moment: Moment, time: (clock: string) => string): string {
  return isDay(moment) ? date : date + time(clock(moment));
}

function finnishDate(moment: Moment): string {
  const [year, month, day] = moment.slice(0, 10).split("-").map(Number);
  return `${day}.${month}.${year}`;
}

function englishDate(moment: Moment): string {
  const day = Number(moment.slice(8, 10));
  return `${day}${nbsp}${partOf(moment, "en-GB", { month: "long", year: "numeric" })}`;
}

/** `9.30`, `9` on the hour. */
function clock(moment: Moment): string {
  const [hour, minute] = [Number(moment.slice(11, 13)), moment.slice(14, 16)];
  return minute === "00" ? String(hour) : `${hour}.${minute}`;
}

function twelveHours(moment: Moment): string {
  const [hour, minute] = [Number(moment.slice(11, 13)), moment.slice(14, 16)];
  if (minute === "00" && hour % 12 === 0) return hour === 0 ? "12 midnight" : "12 noon";
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute === "00" ? "" : `.${minute}`}${nbsp}${hour < 12 ? "am" : "pm"}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day is written out in Swedish time already, so that it is read as if it were UTC. */
function partOf(moment: Moment, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = locale + Object.keys(options).join();
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    formatters.set(key, formatter);
  }
  return formatter.format(Date.parse(moment.slice(0, 10)));
}
