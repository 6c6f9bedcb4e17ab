/** A press invitation as an event of a calendar. */

import { instantOf } from "../../dates/moment.ts";
import type { Contact, Organisation, Place, PressInvitation, PressItem } from "../../model/types.ts";
import { titlePrefix } from "../event-status.ts";
import { houseOf } from "../house.ts";
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
    summary: titlePrefix(event) + data.title,
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

function locationOf(place: Place): string {
  return [houseOf(place), place.address].filter((part) => part !== undefined).join(", ");
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
