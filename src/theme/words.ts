/** The visible words of the theme. */

import type { PageWords } from "./page-words.ts";
import type { SearchWords } from "./search-words.ts";

export interface Words extends PageWords, SearchWords {
  readonly pressRoom: string;
  readonly pressRelease: string;
  readonly pressReleases: string;
  readonly pressInvitation: string;
  readonly pressInvitations: string;
  readonly published: string;
  readonly updated: string;
  readonly time: string;
  readonly place: string;
  /** Before how to get in: an entrance, or someone who meets. */
  readonly entrance: string;
  readonly practical: string;
  /** The last day follows. */
  readonly registrationDeadline: string;
  readonly registerOnline: string;
  readonly attending: string;
  readonly addToCalendar: string;
  /** For an event that does not take place. */
  readonly updateCalendar: string;
  readonly cancelled: string;
  readonly moved: string;
  readonly newTime: string;
  /** That there is no new time yet. */
  readonly postponed: string;
  readonly previousStart: string;
  /** In place of `time`, before a time that does not hold. */
  readonly wasToBeHeld: string;
  readonly eventPast: string;
  readonly photo: string;
  readonly attachments: string;
  readonly related: string;
  readonly pressContact: string;
  readonly aboutSender: string;
  readonly topics: string;
  readonly correction: string;
  readonly upcomingPressEvents: string;
  readonly upcoming: string;
  readonly past: string;
  readonly noItems: string;
  readonly latest: string;
  readonly subscribe: string;
  readonly calendar: string;
  readonly newer: string;
  readonly older: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly skipToContent: string;
  readonly pages: string;
  readonly movedTo: string;
  readonly draft: string;
  readonly scheduled: string;
  readonly embargoed: string;
  /** Before the moment. */
  readonly embargoEnds: string;
}

export { wordsSv } from "./words-sv.ts";
