/** A press calendar as an iCalendar file (RFC 5545, and RFC 7986 for what a subscriber needs). */

import { dayOf, instantOf, isDay, type Moment, momentOf } from "../../dates/moment.ts";
import { takesPlace } from "../event-status.ts";
import { icalendarText } from "./icalendar-text.ts";
import {
  type Component,
  degrees,
  integer,
  line,
  list,
  mailbox,
  type Property,
  text,
  uri,
  utc,
} from "./jcal.ts";
import type { CalendarEvent, CalendarSubscription, PressCalendar } from "./press-calendar.ts";
import { rulesBegin, stockholm, stockholmTimezone } from "./stockholm-time.ts";

/**
 * The file for one event or for all. Equal values give equal bytes.
 * There is no METHOD: the file is published, not sent as an invitation that asks for an answer (RFC 5546 §1.4).
 * The time zone is always there, since a calendar must have at least one component (RFC 5545 §3.4).
 */
export function renderCalendar(calendar: PressCalendar): string {
  const properties = [line("version", "2.0"), line("prodid", product)];
  if (calendar.subscription) properties.push(...subscriptionOf(calendar.subscription, calendar.language));
  const events = calendar.events.map((event) => eventComponent(event, calendar.language));
  return icalendarText(["vcalendar", properties, [stockholmTimezone, ...events]]);
}

/** Without a version: a new release of the plugin must not change every file. */
const product = "-//Pressrum//eleventy-plugin-pressrum//SV";

/** RFC 7986 §5, and the older names that most calendar apps read. */
function subscriptionOf(subscription: CalendarSubscription, language: string): Property[] {
  const { name, description, url, refreshHours } = subscription;
  const properties = [line("name", name, language), line("x-wr-calname", name), uri("source", url)];
  if (description !== undefined) properties.push(text("description", description, language));
  if (refreshHours !== undefined) {
    const interval = `PT${Math.trunc(refreshHours)}H`;
    properties.push(
      ["refresh-interval", {}, "duration", interval],
      ["x-published-ttl", {}, "duration", interval],
    );
  }
  return properties;
}

function eventComponent(event: CalendarEvent, calendarLanguage: string): Component {
  const language = event.language === calendarLanguage ? undefined : event.language;
  const properties = [
    line("uid", event.uid),
    // Without METHOD it is the time of the last change (RFC 5545 §3.8.7.2).
    utc("dtstamp", event.modified),
    utc("created", event.published),
    utc("last-modified", event.modified),
    integer("sequence", event.revision),
    // A postponed event does not take place when it says. TENTATIVE would leave it standing at that hour, like any other in most
    // calendars; when there is a new time, the same UID and a higher SEQUENCE bring it back (RFC 5545 §3.8.1.11).
    line("status", takesPlace(event) ? "CONFIRMED" : "CANCELLED"),
    line("transp", takesTime(event) ? "OPAQUE" : "TRANSPARENT"),
    ...timesOf(event),
    line("summary", event.summary, language),
  ];
  if (event.location !== undefined) properties.push(line("location", event.location, language));
  if (event.position) properties.push(degrees("geo", event.position));
  if (event.categories.length > 0) properties.push(list("categories", event.categories));
  // RFC 5546 §3.2.1 wants it in what is published, and no ATTENDEE; those who answer need not be the sender.
  if (event.organizer) properties.push(mailbox("organizer", event.organizer));
  properties.push(...event.contacts.map((contact) => line("contact", contact)));
  properties.push(uri("url", event.url), text("description", event.description, language));
  return ["vevent", properties, []];
}

/** Whether the reader's calendar should show them as busy: not for what does not take place, nor all day long. */
function takesTime(event: CalendarEvent): boolean {
  return takesPlace(event) && !isDay(event.start);
}

/**
 * When the event is, without an end if none is known. A made-up length would be read as a fact; RFC 5545 §3.6.1 then
 * lets the event end as it begins, and calendar apps show it as their shortest block.
 * An end must be later than the start and of the same kind (§3.8.2.2). It is the first moment, or day, after the event.
 */
function timesOf({ start, end }: CalendarEvent): Property[] {
  if (isDay(start)) {
    const lastDay = end !== undefined && dayOf(end) > start ? dayOf(end) : start;
    return [
      ["dtstart", {}, "date", start],
      ["dtend", {}, "date", dayAfter(lastDay)],
    ];
  }
  const times = [timeOf("dtstart", start)];
  if (end !== undefined) {
    const until = isDay(end) ? momentOf(instantOf(dayAfter(end))) : end;
    if (until > start) times.push(timeOf("dtend", until));
  }
  return times;
}

/** By Swedish clocks, which a moment shows as it is; in UTC from before the rules that the file gives for them. */
function timeOf(name: string, moment: Moment): Property {
  if (moment < rulesBegin) return utc(name, instantOf(moment));
  return [name, { tzid: stockholm }, "date-time", moment.slice(0, 19)];
}

function dayAfter(day: Moment): Moment {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
