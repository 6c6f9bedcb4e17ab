/** The days that a run of tokens names, as they are written: nothing is looked up in a calendar here. */

import type { DateForm, WhichWeekday } from "./prose-readings.ts";
import type { Token } from "./prose-tokens.ts";

/** One day (or week) as the words give it; what they leave out is undefined. */
export interface WrittenDay {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly weekday?: number;
  readonly which?: WhichWeekday;
  /** Days from publication: `i morgon` is 1. */
  readonly relative?: number;
  readonly week?: number;
  /** With `week`: the last of several weeks, or the same. */
  readonly lastWeek?: number;
  /** Weeks from that of publication. */
  readonly relativeWeek?: number;
  readonly form?: DateForm;
}

/** Days that belong together: one, a list, or the first and last of a range. */
export interface WrittenDays {
  readonly days: readonly WrittenDay[];
  readonly range: boolean;
  /** Joined by `eller`: one of them. */
  readonly either: boolean;
}

export interface Parsed<T> {
  readonly value: T;
  /** The first token that was not used. */
  readonly next: number;
}

/** Reads the days that begin at `tokens[at]`. `between`: `och` joins the two ends of a range. */
export function readDays(
  tokens: readonly Token[],
  at: number,
  between: boolean,
): Parsed<WrittenDays> | undefined {
  const paired = readWeekdayPair(tokens, at);
  const days: WrittenDay[] = [];
  const ends: number[] = [];
  let next = paired === undefined ? at : paired.next;
  let range = false;
  let either = false;
  while (days.length < 40) {
    const parsed = readDay(tokens, next);
    if (parsed === undefined) break;
    days.push(parsed.value);
    ends.push(parsed.next);
    const link = linkAt(tokens, parsed.next);
    if (link === undefined) break;
    // A third day after a range begins something new.
    if (range || (link.range && days.length > 1)) break;
    either ||= tokens[parsed.next]?.kind === "or";
    range = link.range || (between && tokens[parsed.next]?.kind === "and");
    next = link.next;
  }
  const kept = keepDated(fillFromRight(days));
  const end = ends[kept.length - 1];
  if (kept.length === 0 || end === undefined) return undefined;
  const withWeekdays = kept.map((day, index) => ({ ...weekdayOf(paired?.value[index]), ...day }));
  return {
    value: { days: withWeekdays, range: range && kept.length === 2, either: either && kept.length > 1 },
    next: end,
  };
}

/** `fredag–söndag 12–14 februari`: the weekdays stand before the days. */
function readWeekdayPair(tokens: readonly Token[], at: number): Parsed<readonly number[]> | undefined {
  const [first, link, second, number] = tokens.slice(at, at + 4);
  if (first?.kind !== "weekday" || second?.kind !== "weekday" || number === undefined) return undefined;
  if ((link?.kind !== "to" && link?.kind !== "and") || !link.tight || !second.tight || !number.tight)
    return undefined;
  const dated = linkAt(tokens, at + 4) !== undefined && monthAhead(tokens, at + 3);
  return dated ? { value: [first.weekday, second.weekday], next: at + 3 } : undefined;
}

function weekdayOf(weekday: number | undefined): WrittenDay {
  return weekday === undefined ? {} : { weekday };
}

function readDay(tokens: readonly Token[], at: number): Parsed<WrittenDay> | undefined {
  const token = tokens[at];
  switch (token?.kind) {
    case "relative":
      return readAfter(tokens, at, { relative: token.days });
    case "weekday":
      return readAfter(tokens, at, { weekday: token.weekday, which: token.which });
    case "number":
    case "date":
    case "month": {
      const dated = readDated(tokens, at);
      return dated === undefined ? undefined : withTrailingWeekday(tokens, dated);
    }
    case "week":
      return withTrailingWeekday(
        tokens,
        withYear(tokens, at + 1, { week: token.week, lastWeek: token.lastWeek }),
      );
    case "relative-week":
      return { value: { relativeWeek: token.weeks }, next: at + 1 };
    default:
      return undefined;
  }
}

/** `i morgon fredag`, `fredag den 12 februari`, `tisdag vecka 12`: what a weekday or a relative word is followed by. */
function readAfter(tokens: readonly Token[], at: number, before: WrittenDay): Parsed<WrittenDay> {
  const follower = tokens[at + 1];
  const alone = { value: before, next: at + 1 };
  if (!follower?.tight) return alone;
  if (follower.kind === "weekday" && before.weekday !== undefined) return alone;
  if (follower.kind === "number" && !follower.den && !follower.ordinal && !monthAhead(tokens, at + 1))
    return alone;
  const rest = readDay(tokens, at + 1);
  return rest === undefined ? alone : { value: { ...before, ...rest.value }, next: rest.next };
}

function readDated(tokens: readonly Token[], at: number): Parsed<WrittenDay> | undefined {
  const token = tokens[at];
  const follower = tokens[at + 1];
  if (token?.kind === "date") {
    const { day, month, year, form } = token;
    if (year !== undefined) return { value: { day, month, year, form }, next: at + 1 };
    return withYear(tokens, at + 1, { day, month, form });
  }
  if (token?.kind === "month") {
    // `Feb 11, 2016`: without the year it could be anything.
    const year = tokens[at + 2];
    if (follower?.kind !== "number" || year?.kind !== "year" || !follower.tight || !year.tight)
      return undefined;
    return dayFrom(follower.value, { month: token.month, year: year.year }, at + 3);
  }
  if (token?.kind !== "number") return undefined;
  if (follower?.kind === "month" && follower.tight) {
    const dated = dayFrom(token.value, { month: follower.month }, at + 2);
    return dated === undefined ? undefined : withYear(tokens, at + 2, dated.value);
  }
  if (token.den || token.ordinal) return dayFrom(token.value, {}, at + 1);
  const before = tokens[at - 1];
  const inFigures = token.figures || (before?.kind === "number" && token.tight && !token.comma);
  if (!inFigures && monthAhead(tokens, at)) return dayFrom(token.value, {}, at + 1);
  return undefined;
}

function dayFrom(day: number, rest: WrittenDay, next: number): Parsed<WrittenDay> | undefined {
  return day >= 1 && day <= 31 ? { value: { ...rest, day }, next } : undefined;
}

function withYear(tokens: readonly Token[], next: number, day: WrittenDay): Parsed<WrittenDay> {
  const year = tokens[next];
  return year?.kind === "year" && year.tight
    ? { value: { ...day, year: year.year }, next: next + 1 }
    : { value: day, next };
}

/** `12 februari (fredag)`; but in `12 februari, lördag 13 februari` the weekday belongs to what follows. */
function withTrailingWeekday(tokens: readonly Token[], dated: Parsed<WrittenDay>): Parsed<WrittenDay> {
  const weekday = tokens[dated.next];
  const follower = tokens[dated.next + 1];
  if (weekday?.kind !== "weekday" || !weekday.tight || weekday.which !== "coming") return dated;
  const claimed =
    follower?.tight && (follower.kind === "number" || follower.kind === "date" || follower.kind === "to");
  return claimed ? dated : { value: { ...dated.value, weekday: weekday.weekday }, next: dated.next + 1 };
}

/** Whether the number at `at` is the first of some days whose month comes later: `12, 13 och 14 februari`. */
function monthAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 40; ) {
    const follower = tokens[index + 1];
    if (tokens[index]?.kind === "date") return true;
    if (follower?.kind === "month" && follower.tight) return true;
    const link = linkAt(tokens, index + 1);
    if (link === undefined) return false;
    // `Exempelgatan 30, torsdag 23 december`: a plain number and a day with its weekday are no list.
    const listed = tokens[link.next]?.kind === "weekday" && tokens[index + 1]?.kind === "weekday";
    if (listed && index === at && tokens[at - 1]?.kind !== "weekday") return false;
    index = tokens[link.next]?.kind === "weekday" ? link.next + 1 : link.next;
    if (tokens[index]?.kind !== "number" && tokens[index]?.kind !== "date") return false;
  }
  return false;
}

/** A dash, `till`, `och` or a comma, with the next day right after it. */
function linkAt(
  tokens: readonly Token[],
  at: number,
): { readonly range: boolean; readonly next: number } | undefined {
  const link = tokens[at];
  if (!link?.tight) return undefined;
  const isDay = (token: Token | undefined): boolean =>
    token?.tight === true && ["number", "date", "weekday"].includes(token.kind);
  if ((link.kind === "to" || link.kind === "and" || link.kind === "or") && isDay(tokens[at + 1])) {
    return { range: link.kind === "to", next: at + 1 };
  }
  if (!link.comma || link.sentence) return undefined;
  return isDay(link) ? { range: false, next: at } : undefined;
}

/** `12–14 februari 2016`: a day takes the month and year that it lacks from the one after it. */
function fillFromRight(days: readonly WrittenDay[]): readonly WrittenDay[] {
  const filled: WrittenDay[] = [];
  let later: WrittenDay = {};
  for (const day of days.toReversed()) {
    const month = day.month ?? (day.day === undefined ? undefined : later.month);
    const year = day.year ?? yearBefore(month, later);
    later = {
      ...day,
      ...(month === undefined ? {} : { month }),
      ...(year === undefined || day.day === undefined ? {} : { year }),
    };
    filled.unshift(later);
  }
  return filled;
}

/** `30 december–2 januari 2017` begins in 2016. */
function yearBefore(month: number | undefined, later: WrittenDay): number | undefined {
  if (month === undefined || later.year === undefined || later.month === undefined) return undefined;
  return month > later.month ? later.year - 1 : later.year;
}

/** Days after the last one that is a day at all belong to something else: `12 februari – 3 av fyra`. */
function keepDated(days: readonly WrittenDay[]): readonly WrittenDay[] {
  if (days.length < 2) return days;
  const last = days.findLastIndex((day) => day.day === undefined || day.month !== undefined);
  return last === -1 ? days.slice(0, 1) : days.slice(0, last + 1);
}
