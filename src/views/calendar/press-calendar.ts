/** A calendar as values, before it becomes iCalendar text. */

import type { Moment } from "../../dates/moment.ts";
import type { EventStatus } from "../../model/types.ts";

/** Whom an event's reader may write to. */
export interface CalendarOrganizer {
  readonly name: string;
  readonly email: string;
}

export interface CalendarEvent {
  /** A UUID that never changes; the same in the event's own file and in the calendar that readers subscribe to. */
  readonly uid: string;
  /** Absolute address of the invitation. */
  readonly url: string;
  /** One line of plain text, as it is to be read in a calendar: a cancelled event says so here. */
  readonly summary: string;
  /** Plain text, any number of lines. */
  readonly description: string;
  /** A day alone makes the event last all day. */
  readonly start: Moment;
  /** The last moment; a day alone counts to its end. Left out of the file when it is not after `start`. */
  readonly end?: Moment;
  /** One line, as one would write it in the search box of a map. */
  readonly location?: string;
  /** Latitude and longitude in degrees, WGS 84. */
  readonly position?: readonly [latitude: number, longitude: number];
  readonly status: EventStatus;
  /** Rises with every change of time, place or status. */
  readonly revision: number;
  readonly published: Date;
  /** Never before `published`. */
  readonly modified: Date;
  readonly organizer?: CalendarOrganizer;
  /** Those who answer, each on a line: name, telephone, e-mail. */
  readonly contacts: readonly string[];
  readonly categories: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
}

/** What the readers who subscribe to a calendar get to know of it. */
export interface CalendarSubscription {
  /** The name that their calendar app shows. */
  readonly name: string;
  readonly description?: string;
  /** Absolute address of the calendar file itself. */
  readonly url: string;
  /** Whole hours between two fetches; calendar apps choose for themselves when it is absent. */
  readonly refreshHours?: number;
}

/** One file: either a calendar to subscribe to, or events to put into one's own calendar. */
export interface PressCalendar {
  /** BCP 47 tag. */
  readonly language: string;
  /** Absent in the file of a single event: Outlook opens a file with a name as a calendar of its own (MS-OXCICAL, X-WR-CALNAME). */
  readonly subscription?: CalendarSubscription;
  readonly events: readonly CalendarEvent[];
}
