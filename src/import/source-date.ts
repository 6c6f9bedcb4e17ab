/** Reads dates as feeds and services write them. */

import type { Moment } from "../dates/moment.ts";
import { readMoment } from "../dates/read-moment.ts";

export interface SourceDate {
  readonly moment: Moment;
  /**
   * - `swedish`: no zone is given; read as Swedish time
   * - `calendar-zone`: the zone's name is not the one that holds on that day (`CET` in July); the calendar decides
   */
  readonly deduced?: "swedish" | "calendar-zone";
}

/**
 * ISO 8601, `2016-02-11 09:15:00`, `2016-02-11 08:15:00 UTC`, or RFC 822 §5 as RSS has it:
 * `Thu, 11 Feb 2016 09:15:00 +0100`. The weekday is not looked at. `undefined` when it is none of them.
 */
export function readSourceDate(written: string): SourceDate | undefined {
  const text = written.trim();
  if (text.length > 60) return undefined;
  const internet = internetDate.exec(text)?.groups;
  if (internet !== undefined) return readInternetDate(internet);
  const zoned = isoWithZone.exec(text)?.groups;
  if (zoned !== undefined) return withZone(zoned.date ?? "", zoned.zone ?? "");
  const reading = readMoment(text);
  if (!("moment" in reading)) return undefined;
  return noZone.test(text) ? { moment: reading.moment, deduced: "swedish" } : { moment: reading.moment };
}

const internetDate =
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\.?,?\s+(?<year>\d{4}|\d{2})\s+(?<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:\s*(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,5}))?$/i;
const isoWithZone = /^(?<date>\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*(?<zone>[A-Z]{2,5})$/;
const noZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?$/;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function readInternetDate(parts: Readonly<Record<string, string | undefined>>): SourceDate | undefined {
  const month = months.indexOf((parts.month ?? "").toLowerCase()) + 1;
  if (month === 0) return undefined;
  const year = Number(parts.year) < 100 ? 2000 + Number(parts.year) : Number(parts.year);
  const clock = (parts.clock ?? "").padStart((parts.clock ?? "").length < 6 ? 5 : 8, "0");
  const date = `${year}-${String(month).padStart(2, "0")}-${(parts.day ?? "").padStart(2, "0")}T${clock}`;
  return withZone(date, parts.zone ?? "");
}

/** RFC 822 §5.1, in hours. */
const zoneHours: Readonly<Record<string, number>> = {
  ...{ Z: 0, UT: 0, GMT: 0, UTC: 0 },
  ...{ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
};

/** What Swedish clocks are called, with the offset that the name stands for. */
const swedishZones: Readonly<Record<string, string>> = {
  CET: "+01:00",
  MET: "+01:00",
  CEST: "+02:00",
  MEST: "+02:00",
};

function withZone(date: string, zone: string): SourceDate | undefined {
  const seconds = /:\d{2}:\d{2}/.test(date) ? date : `${date}:00`;
  const name = zone.toUpperCase();
  if (zone === "") return readAs(seconds, "swedish");
  if (/^[+-]/.test(zone)) return readAs(`${seconds}${zone}`);
  const stated = swedishZones[name];
  if (stated !== undefined) {
    const swedish = readAs(seconds);
    return swedish === undefined || swedish.moment.endsWith(stated)
      ? swedish
      : { ...swedish, deduced: "calendar-zone" };
  }
  const hours = zoneHours[name];
  if (hours === undefined) return undefined;
  return readAs(`${seconds}${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`);
}

function readAs(iso: string, deduced?: "swedish"): SourceDate | undefined {
  const reading = readMoment(iso.replace(" ", "T"));
  if (!("moment" in reading)) return undefined;
  return deduced === undefined ? { moment: reading.moment } : { moment: reading.moment, deduced };
}
