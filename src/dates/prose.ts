/** Reads Swedish expressions of day and time out of free prose. What the words do not decide is left undecided. */

import type { Moment } from "./moment.ts";
import {
  type DayDoubt,
  type DayNumber,
  type DayReason,
  dayNumber,
  findDay,
  findLastDay,
  isoDay,
} from "./prose-calendar.ts";
import type { WrittenDay, WrittenDays } from "./prose-days.ts";
import type { Clock, WrittenHours } from "./prose-hours.ts";
import { findMentions, type Mention, type MentionRole } from "./prose-mentions.ts";
import { chooseHours, momentOn, type TimeDoubt, type TimeReason } from "./prose-times.ts";

/** What was concluded beyond the words themselves. `series`: the first of several days that do not follow on each other. */
export type DateReason = DayReason | TimeReason | "series";

/** Why a time is left undecided. */
export type DateDoubt =
  | DayDoubt
  | TimeDoubt
  /** An hour without a day. */
  | "no-day"
  /** `varje tisdag` */
  | "recurring"
  /** `före den 3 mars`: whether that day counts is not said. */
  | "day-counts"
  /** `den 3 eller 4 mars`, `3 mars kl. 10 eller 14` */
  | "either"
  /** The end lies before the start. */
  | "backwards"
  /** `1/2` may be a share. */
  | "fraction";

/** One time that a text speaks of. */
export interface ProseDate {
  /** `when` for the time of what the text is about; a deadline and an end to hold out until have only `end`. */
  readonly role: MentionRole;
  readonly start?: Moment;
  readonly end?: Moment;
  /** Empty when the words say it all. */
  readonly reasons: readonly DateReason[];
  /** Set when neither start nor end could be decided. */
  readonly doubt?: DateDoubt;
  /** The words, and where they stand. */
  readonly text: string;
  readonly index: number;
}

/**
 * Every time in `text`, in order. `reference` is the publication, as a day or a moment: without it years are not
 * guessed, and `i morgon` is undecided. Times are Swedish unless the text names another zone.
 */
export function findProseDates(text: string, reference?: Moment): readonly ProseDate[] {
  return findMentions(text).map((mention) => ({
    ...resolveMention(mention, reference),
    role: mention.role,
    text: text.slice(mention.index, mention.end),
    index: mention.index,
  }));
}

/** What a mention comes to. */
export interface ResolvedMention {
  readonly start?: Moment;
  readonly end?: Moment;
  readonly reasons: readonly DateReason[];
  readonly doubt?: DateDoubt;
}

/** Finds the day and instant that a mention means. */
export function resolveMention(mention: Mention, reference: Moment | undefined): ResolvedMention {
  if (mention.role === "recurring") return undecided("recurring");
  if (mention.days === undefined) return undecided("no-day");
  if (mention.alternative) return undecided("either");
  // `natten till den 3 mars` begins the day before.
  if (mention.role === "night") return undecided("either");
  const days = resolveDays(
    mention.days,
    mention.last?.days,
    referenceDay(reference),
    mention.hours.length > 0,
    mention.role === "when",
  );
  if ("doubt" in days) return undecided(days.doubt);
  const when = mention.hours.length === 0 ? wholeDays(days) : withHours(days, mention);
  return asRole(when, mention);
}

function undecided(doubt: DateDoubt): ResolvedMention {
  return { reasons: [], doubt };
}

function referenceDay(reference: Moment | undefined): DayNumber | undefined {
  if (reference === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = reference.slice(0, 10).split("-").map(Number);
  return dayNumber(year, month, day);
}

interface ResolvedDays {
  readonly first: DayNumber;
  /** The same as `first` for a single day. */
  readonly last: DayNumber;
  readonly reasons: readonly DateReason[];
}

function resolveDays(
  written: WrittenDays,
  farEnd: WrittenDays | undefined,
  reference: DayNumber | undefined,
  timed: boolean,
  plain: boolean,
): ResolvedDays | { readonly doubt: DateDoubt } {
  const [first, ...others] =
    farEnd === undefined ? written.days : [...written.days.slice(0, 1), ...farEnd.days];
  if (first === undefined) return { doubt: "no-day" };
  if (written.either) return { doubt: "either" };
  // `måndag–fredag kl. 10–16` are opening hours.
  if (timed && written.range && written.days.every(isWeekdayOnly)) return { doubt: "recurring" };
  // After `senast` it is a day.
  const bare = plain && first.weekday === undefined && others.length === 0 && !timed;
  if (first.form === "fraction" && bare) return { doubt: "fraction" };
  const start = findDay(first, reference);
  if ("doubt" in start) return start;
  const reasons: DateReason[] = start.reason === undefined ? [] : [start.reason];
  if (others.length === 0) return { first: start.first, last: start.last, reasons };
  const range = farEnd !== undefined || written.range;
  let last = start.last;
  let unbroken = true;
  for (const other of others) {
    const found = findLastDay(other, last);
    if ("doubt" in found) return found;
    if (found.last < last) return { doubt: "backwards" };
    unbroken &&= found.first === last + 1;
    last = found.last;
  }
  if (range || unbroken) return { first: start.first, last, reasons };
  return { first: start.first, last: start.last, reasons: [...reasons, "series"] };
}

function isWeekdayOnly({ weekday, day, week }: WrittenDay): boolean {
  return weekday !== undefined && day === undefined && week === undefined;
}

function wholeDays({ first, last, reasons }: ResolvedDays): ResolvedMention {
  return first === last
    ? { start: isoDay(first), reasons }
    : { start: isoDay(first), end: isoDay(last), reasons };
}

function withHours(days: ResolvedDays, mention: Mention): ResolvedMention {
  const chosen = chooseHours(mention.hours);
  if ("doubt" in chosen) return undecided(chosen.doubt);
  const { hours } = chosen;
  const start = momentOn(days.first, hours.start, hours.zone);
  if (start === undefined) return undecided("no-such-time");
  const reasons = [...days.reasons, ...chosen.reasons];
  const end = endOf(days, hours, mention.last?.hours);
  if (end === undefined) return { start, reasons };
  const finish = typeof end === "string" ? end : momentOn(end.day, end.clock, hours.zone);
  if (finish === undefined || isBackwards(start, finish))
    return { start, reasons: [...reasons, "end-left-out"] };
  const overnight = typeof end !== "string" && end.day > days.last;
  return { start, end: finish, reasons: overnight ? [...reasons, "past-midnight"] : reasons };
}

type End = Moment | { readonly day: DayNumber; readonly clock: Clock } | undefined;

function endOf(days: ResolvedDays, hours: WrittenHours, lastHours: WrittenHours | undefined): End {
  const clock = lastHours?.end ?? lastHours?.start ?? hours.end;
  if (clock === undefined) return days.first === days.last ? undefined : isoDay(days.last);
  const overnight = days.first === days.last && hours.start.hour >= 16 && clock.hour <= 6;
  return { day: overnight ? days.last + 1 : days.last, clock };
}

function isBackwards(start: Moment, end: Moment): boolean {
  return end.length === 10 ? end < start.slice(0, 10) : Date.parse(end) <= Date.parse(start);
}

/** A deadline and `till och med` have an end and no start. */
function asRole(when: ResolvedMention, mention: Mention): ResolvedMention {
  const { start, end, reasons } = when;
  if (start === undefined) return when;
  switch (mention.role) {
    case "deadline":
    case "until":
      return { end: end ?? start, reasons };
    case "before":
      return start.length === 10 ? undecided("day-counts") : { end: start, reasons };
    case "when":
    case "doors":
    case "gathering":
    case "recurring":
    case "night":
      return when;
  }
}
