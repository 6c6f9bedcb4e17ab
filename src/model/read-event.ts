/** The event of an invitation: what it is, and what does not go together. */

import { dayOf, instantOf, isDay, type Moment } from "../dates/moment.ts";
import type { FieldPath, Reporter } from "../problems/problem.ts";
import type { ContactList, EventFields } from "./fields.ts";
import {
  countField,
  emailField,
  isOver,
  linkField,
  momentField,
  phoneField,
  positionField,
  present,
} from "./read-fields.ts";
import type { Contact, Place, PressEvent, Registration } from "./types.ts";

export type ContactReader = (contacts: ContactList | undefined, path: FieldPath) => readonly Contact[];

/** When the invitation goes out: as it was read, and as it was written. */
export interface Publication {
  readonly date: Moment | undefined;
  readonly written: string;
}

/** `undefined` when the event has no readable start. */
export function readEvent(
  fields: EventFields,
  published: Publication,
  contactsOf: ContactReader,
  report: Reporter,
): PressEvent | undefined {
  const path = (...parts: FieldPath): FieldPath => ["event", ...parts];
  const start = momentField(fields.start, path("start"), report);
  const end = momentField(withDayOf(fields.end, start), path("end"), report);
  const previousStart = momentField(fields.previousStart, path("previousStart"), report);
  const registration = readRegistration(fields.registration, report);
  const place = readPlace(fields.place, report);
  const revision = countField(fields.revision, path("revision"), report);
  const attending = contactsOf(fields.attending, path("attending"));
  if (start === undefined) return undefined;
  if (end !== undefined && !isLater(end, start)) {
    report(path("end"), "end-before-start", { found: fields.end, start: fields.start });
  }
  if (registration?.deadline !== undefined && isOver(start, registration.deadline)) {
    report(path("registration", "deadline"), "deadline-after-event", {
      found: fields.registration?.deadline,
      start: fields.start,
    });
  }
  if (published.date !== undefined && !isLater(start, published.date)) {
    report(["date"], "published-after-event", { found: published.written, start: fields.start });
  }
  if (previousStart !== undefined && instantOf(previousStart).getTime() === instantOf(start).getTime()) {
    report(path("previousStart"), "previous-start-same", { found: fields.previousStart });
  }
  return present<PressEvent>({
    start,
    end,
    place,
    attendingIntro: fields.attendingIntro,
    attending,
    registration,
    status: fields.status ?? (previousStart === undefined ? "planned" : "moved"),
    previousStart,
    revision: revision ?? 0,
  });
}

/** Later in time, or the same day when one of the two is a day alone. */
function isLater(one: Moment, other: Moment): boolean {
  if (isDay(one) || isDay(other)) return dayOf(one) >= dayOf(other);
  return instantOf(one) > instantOf(other);
}

const clockAlone = /^(?:kl(?:ockan|\.)?\s*)?\d{1,2}(?:[.:]\d{2})?$/i;

/** An end may be written as a time alone; it is on the day of the start, and cannot be read without one. */
function withDayOf(end: string | undefined, start: Moment | undefined): string | undefined {
  if (end === undefined || !clockAlone.test(end)) return end;
  if (start === undefined) return undefined;
  const clock = end.replace(/^\D*/, "");
  return `${dayOf(start)} ${/[.:]/.test(clock) ? clock : `${clock}.00`}`;
}

function readPlace(fields: EventFields["place"], report: Reporter): Place | undefined {
  if (fields === undefined) return undefined;
  const { name, room, address, entrance, position } = fields;
  return present<Place>({
    name,
    room,
    address,
    entrance,
    position: positionField(position, ["event", "place", "position"], report),
  });
}

function readRegistration(fields: EventFields["registration"], report: Reporter): Registration | undefined {
  if (fields === undefined) return undefined;
  const path = (name: string): FieldPath => ["event", "registration", name];
  return present<Registration>({
    deadline: momentField(fields.deadline, path("deadline"), report),
    email: emailField(fields.email, path("email"), report),
    phone: phoneField(fields.phone, path("phone"), report),
    url: linkField(fields.url, path("url"), report),
    note: fields.note,
  });
}
