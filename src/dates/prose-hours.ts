/** The hours that a run of tokens names, as they are written. */

import type { Parsed } from "./prose-days.ts";
import type { Token } from "./prose-tokens.ts";

/** A time of day. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** An hour, or a span of hours. */
export interface WrittenHours {
  readonly start: Clock;
  readonly end?: Clock;
  /** The zone that the words name; undefined with `named` true for one that cannot be told (`lokal tid`). */
  readonly zone?: string;
  readonly zoneNamed: boolean;
  /** `klockan nio`, or `kl. 9 pm`: true when it is not said which half of the day is meant. */
  readonly half: boolean;
}

interface ClockRead extends Clock {
  readonly spoken: boolean;
}

/**
 * Reads the hours that begin at `tokens[at]`. `afterDay`: a day stands right before, so that `17–19` alone are hours.
 * `between`: `och` joins the two ends of a span.
 */
export function readHours(
  tokens: readonly Token[],
  at: number,
  afterDay: boolean,
  between: boolean,
): Parsed<WrittenHours> | undefined {
  const clock = tokens[at]?.kind === "clock";
  const first = clock
    ? readClock(tokens, at + 1, true)
    : (readClock(tokens, at, false) ?? bareSpan(tokens, at, afterDay, between));
  if (first === undefined || (clock && tokens[at + 1]?.tight === false)) return undefined;
  const firstPart = partAt(tokens, first.next);
  const second = readEnd(tokens, firstPart?.next ?? first.next, between);
  const secondPart = second === undefined ? undefined : partAt(tokens, second.next);
  const zone = zoneAt(tokens, secondPart?.next ?? second?.next ?? firstPart?.next ?? first.next);
  const part = firstPart?.value ?? secondPart?.value;
  return {
    value: {
      start: inHalf(first.value, part),
      ...(second === undefined ? {} : { end: inHalf(second.value, secondPart?.value ?? part) }),
      ...zone.value,
      half: first.value.spoken && part === undefined,
    },
    next: zone.next,
  };
}

function readClock(tokens: readonly Token[], at: number, said: boolean): Parsed<ClockRead> | undefined {
  const token = tokens[at];
  switch (token?.kind) {
    case "time":
      return token.bare && !said ? undefined : clockOf(token.hour, token.minute, at);
    case "spoken-time":
      return { value: { hour: token.hour, minute: token.minute, spoken: true }, next: at + 1 };
    case "number":
      return (said || partAt(tokens, at + 1) !== undefined) && !token.ordinal
        ? clockOf(token.value, 0, at)
        : undefined;
    case "year":
      // After `kl`, 1930 is half past seven in the evening.
      return said ? clockOf(Math.trunc(token.year / 100), token.year % 100, at) : undefined;
    default:
      return undefined;
  }
}

function clockOf(hour: number, minute: number, at: number): Parsed<ClockRead> | undefined {
  const real = hour < 24 ? minute < 60 : hour === 24 && minute === 0;
  return real ? { value: { hour, minute, spoken: false }, next: at + 1 } : undefined;
}

/** `fredag 12 februari 17–19`, `mellan 9 och 11 den 3 mars`: plain numbers beside a day, rising, with no month after them. */
function bareSpan(
  tokens: readonly Token[],
  at: number,
  afterDay: boolean,
  between: boolean,
): Parsed<ClockRead> | undefined {
  const [first, link, second, follower] = tokens.slice(at, at + 4);
  if (first?.kind !== "number" || first.den || first.ordinal || !link?.tight || !second?.tight)
    return undefined;
  const beforeDay = between && follower?.tight === true && (follower.kind === "weekday" || follower.den);
  if (!afterDay && !beforeDay) return undefined;
  if (link.kind !== "to" && !(between && link.kind === "and")) return undefined;
  const rising =
    (second.kind === "number" && second.value > first.value && !isDay(tokens, at + 2)) ||
    (second.kind === "time" && !second.bare && second.hour >= first.value);
  return rising ? readClock(tokens, at, true) : undefined;
}

function readEnd(tokens: readonly Token[], at: number, between: boolean): Parsed<ClockRead> | undefined {
  const link = tokens[at];
  const links = link?.kind === "to" || (between && link?.kind === "and");
  if (!links || !link.tight) return undefined;
  const clock = tokens[at + 1]?.kind === "clock";
  const position = clock ? at + 2 : at + 1;
  if (!tokens[at + 1]?.tight || !tokens[position]?.tight || isDay(tokens, position)) return undefined;
  // `9.30–11`: a first time with a point makes the plain number after the dash a time too.
  return readClock(tokens, position, true);
}

function isDay(tokens: readonly Token[], at: number): boolean {
  const follower = tokens[at + 1];
  return tokens[at]?.kind === "number" && follower?.kind === "month" && follower.tight;
}

function partAt(tokens: readonly Token[], at: number): Parsed<"morning" | "afternoon"> | undefined {
  const part = tokens[at];
  return part?.kind === "part" && part.tight ? { value: part.part, next: at + 1 } : undefined;
}

function zoneAt(tokens: readonly Token[], at: number): Parsed<{ zone?: string; zoneNamed: boolean }> {
  const zone = tokens[at];
  if (zone?.kind !== "zone" || !zone.tight) return { value: { zoneNamed: false }, next: at };
  return {
    value: zone.zone === undefined ? { zoneNamed: true } : { zone: zone.zone, zoneNamed: true },
    next: at + 1,
  };
}

function inHalf({ hour, minute }: Clock, part: "morning" | "afternoon" | undefined): Clock {
  if (part === "afternoon" && hour < 12) return { hour: hour + 12, minute };
  if (part === "morning" && hour === 12) return { hour: 0, minute };
  return { hour, minute };
}
