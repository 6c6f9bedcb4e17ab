/** Swedish clock time and the instants behind it. The rules of the zone are luxon's; each day is asked for once. */

import { IANAZone } from "luxon";

const zone = IANAZone.create("Europe/Stockholm");

const minute = 60_000;
const hour = 60 * minute;
const week = 7 * 24 * hour;

/** The offset of each UTC day that has been asked for; `undefined` for a day on which it changes. */
const offsets = new Map<number, number | undefined>();

/** Milliseconds to add to UTC for Swedish time, at an instant in epoch milliseconds. */
export function offsetAt(instant: number): number {
  const key = Math.floor(instant / week);
  let offset = offsets.get(key);
  if (offset === undefined && !offsets.has(key)) {
    const first = zone.offset(key * week);
    offset = first === zone.offset((key + 1) * week) ? first * minute : undefined;
    offsets.set(key, offset);
  }
  return offset ?? zone.offset(instant) * minute;
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
