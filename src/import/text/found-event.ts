/** What is known of the event of a press text. */

import { instantOf, isDay, type Moment } from "../../dates/moment.ts";
import type { DateDoubt, DateReason, ResolvedMention } from "../../dates/prose.ts";
import type { Line } from "./lines.ts";

export type EventDoubt =
  | DateDoubt
  /** The title and the label give different times. */
  | "title-disagrees"
  /** The event would lie before the publication. */
  | "before-publication"
  /** Several days, and nothing that says which. */
  | "several-days"
  /** The doors open at one hour and something begins at another, and nothing says which is the start. */
  | "several-hours";

export interface FoundEvent {
  readonly start?: Moment;
  readonly end?: Moment;
  /** What was concluded beyond the words. */
  readonly reasons: readonly (DateReason | "day-from-text")[];
  readonly doubt?: EventDoubt;
  /** The words that the time was read from. */
  readonly text: string;
  readonly place?: string;
  /** Other times that the text gives. */
  readonly others: readonly string[];
  /** The labelled lines that the time and the place stand in. */
  readonly lines: readonly Line[];
}

/** The times of a mention that has been resolved. */
export function timesOf({ start, end }: ResolvedMention): Pick<FoundEvent, "start" | "end"> {
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** Whether something that begins at `start` lies ahead when the text is published. */
export function isComing(start: Moment, reference: Moment | undefined): boolean {
  if (reference === undefined) return true;
  if (isDay(start) || isDay(reference)) return start.slice(0, 10) >= reference.slice(0, 10);
  return Date.parse(start) > instantOf(reference).getTime();
}
