/** Addresses that put one event into a calendar on the web. */

import { instantOf, isDay, type Moment } from "../../dates/moment.ts";
import type { CalendarEvent } from "./press-calendar.ts";

export interface CalendarLinks {
  readonly google: string;
  /** Of Microsoft 365, where newsrooms have their accounts. */
  readonly outlook: string;
}

/** What calendars need; the file of the event has more. */
export type LinkedEvent = Pick<CalendarEvent, "summary" | "url" | "start" | "end" | "location">;

export function calendarLinks(event: LinkedEvent): CalendarLinks {
  const { summary, url, location = "" } = event;
  const [start, end] = spanOf(event);
  const allDay = isDay(event.start);
  const google = new URLSearchParams({
    action: "TEMPLATE",
    text: summary,
    dates: `${compact(start, allDay)}/${compact(end, allDay)}`,
    details: url,
    location,
  });
  const outlook = new URLSearchParams({
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: summary,
    startdt: allDay ? dayOfUtc(start) : start.toISOString(),
    enddt: allDay ? dayOfUtc(end) : end.toISOString(),
    ...(allDay && { allday: "true" }),
    body: url,
    location,
  });
  // Outlook shows a plus sign where a form would have a space.
  const query = String(outlook).replaceAll("+", "%20");
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.office.com/calendar/0/deeplink/compose?${query}`,
  };
}

/** The address that makes a calendar program subscribe to a file instead of reading it once. */
export function webcalUrl(absoluteUrl: string): string {
  return absoluteUrl.replace(/^https?:/, "webcal:");
}

const hour = 3_600_000;
const day = 24 * hour;

/** Both services ask for an end: an hour after the start when none is said, and for days the first day after. */
function spanOf({ start, end }: LinkedEvent): readonly [Date, Date] {
  if (isDay(start)) return [utcDay(start), new Date(utcDay(end ?? start).getTime() + day)];
  const from = instantOf(start);
  const to = end === undefined || isDay(end) ? from : instantOf(end);
  return [from, to > from ? to : new Date(from.getTime() + hour)];
}

function utcDay(moment: Moment): Date {
  return new Date(Date.parse(moment.slice(0, 10)));
}

function dayOfUtc(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** `20260324T090000Z`, or `20260324` for a day. */
function compact(date: Date, allDay: boolean): string {
  const text = date.toISOString().replace(/\.\d+|[-:]/g, "");
  return allDay ? text.slice(0, 8) : text;
}
