/** A press invitation as an event of a calendar. */

import { instantOf } from "../../dates/moment.ts";
import type {
  Contact,
  Organisation,
  Place,
  PressEvent,
  PressInvitation,
  PressItem,
} from "../../model/types.ts";
import { contactLine, eventDescription } from "./event-description.ts";
import type { CalendarEvent, CalendarOrganizer } from "./press-calendar.ts";

export interface CalendarContext {
  /** Makes an address of the site absolute, with `pathPrefix`; leaves absolute addresses as they are. */
  readonly absolute: (url: string) => string;
  readonly organisation: Organisation;
}

/**
 * The same values for the event's own file and for the calendar that readers subscribe to.
 * The UID is the UUID of the invitation itself, so that the page, its place in the feeds and the event share one identity.
 */
export function calendarEventOf(item: PressItem<PressInvitation>, context: CalendarContext): CalendarEvent {
  const { data } = item;
  const { event } = data;
  const url = context.absolute(item.url);
  const organizer = organizerOf(context.organisation);
  return {
    uid: data.id.replace(/^urn:uuid:/, ""),
    url,
    summary: summaryPrefix(event) + data.title,
    description: eventDescription(data, url),
    start: event.start,
    ...(event.end !== undefined && { end: event.end }),
    ...(event.place && { location: locationOf(event.place) }),
    ...(event.place?.position && { position: event.place.position }),
    status: event.status,
    revision: event.revision,
    published: item.date,
    modified: lastChange(item),
    ...(organizer && { organizer }),
    contacts: contactLinesOf(data.contacts, context.organisation),
    categories: data.topics.map((topic) => topic.name),
    language: data.language,
  };
}

/**
 * A change must be seen in the month view, where only the title has room: many calendar apps show a cancelled event like
 * any other, and an event that has moved jumps without a word. A move without an earlier time may be of either kind.
 */
function summaryPrefix({ status, previousStart }: PressEvent): string {
  switch (status) {
    case "cancelled":
      return "INSTÄLLT: ";
    case "postponed":
      return "FRAMSKJUTET: ";
    case "moved":
      return previousStart === undefined ? "ÄNDRAT: " : "NY TID: ";
    case "planned":
      return "";
  }
}

function locationOf({ room, name, address }: Place): string {
  return [room, name, address].filter((part) => part !== undefined).join(", ");
}

/** Never before publication, as the start of a day alone would be. */
function lastChange({ date, data }: PressItem<PressInvitation>): Date {
  const updated = data.updated === undefined ? date : instantOf(data.updated);
  return new Date(Math.max(date.getTime(), updated.getTime()));
}

function organizerOf({ name, email }: Organisation): CalendarOrganizer | undefined {
  return email === undefined ? undefined : { name, email };
}

/** The press contacts; without any, the sender. */
function contactLinesOf(contacts: readonly Contact[], organisation: Organisation): readonly string[] {
  if (contacts.length > 0) return contacts.map(contactLine);
  const { name, phone, email } = organisation;
  const own = { name, phones: phone ? [phone] : [], ...(email !== undefined && { email }) };
  return [contactLine(own)];
}
