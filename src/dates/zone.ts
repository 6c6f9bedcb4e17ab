/** Swedish clock time and the instants behind it. The rules of the zone are luxon's, which takes long over them. */

import { IANAZone } from "luxon";

const zone = IANAZone.create("Europe/Stockholm");

const minute = 60_000;
const hour = 60 * minute;
const week = 7 * 24 * hour;

/** Changed clocks have always stayed so for longer, also in 1947, so that no two changes fall between one look and the next. */
const month = 4 * week;

/** The offsets in minutes at instants that have been asked for. */
const offsets = new Map<number, number>();

/** Milliseconds to add to UTC for Swedish time, at an instant in epoch milliseconds. */
export function offsetAt(instant: number): number {
  return (offsetOfSpan(instant, month) ?? offsetOfSpan(instant, week) ?? zone.offset(instant)) * minute;
}

/** The offset of all the span that the instant is in; `undefined` when it changes there. */
function offsetOfSpan(instant: number, length: number): number | undefined {
  const start = Math.floor(instant / length) * length;
  const offset = knownOffset(start);
  return offset === knownOffset(start + length) ? offset : undefined;
}

function knownOffset(instant: number): number {
  let offset = offsets.get(instant);
  if (offset === undefined) {
    offset = zone.offset(instant);
    offsets.set(instant, offset);
  }
  return offset;
}

/**
 * The instant at which Swedish clocks show a time. `clock` is that time in epoch milliseconds as if it were UTC.
 * The hour that autumn repeats is read as its first, in summer time. `undefined` in the hour that spring skips.
 */
export function instantAt(clock: number): number | undefined {
  // Sweden has never been more than three hours ahead of UTC, so this lies before the moment that is sought.
  const before = clock - offsetAt(clock - 3 * hour);
  if (before + offsetAt(before) === clock) return before;
  const after = clock - offsetAt(clock);
  return after + offsetAt(after) === clock ? after : undefined;
}
