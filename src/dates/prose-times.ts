/** Which of the hours that a mention gives is the Swedish one, and the instant at which it falls. */

import { FixedOffsetZone, IANAZone, type Zone } from "luxon";
import { type Moment, momentAt } from "./moment.ts";
import type { DayNumber } from "./prose-calendar.ts";
import type { Clock, WrittenHours } from "./prose-hours.ts";
import { instantAt } from "./zone.ts";

export type TimeReason =
  /** Swedish time was given beside that of another country. */
  | "swedish-time-given"
  /** Another country's time, converted. */
  | "zone-converted"
  /** The first of several hours. */
  | "first-of-several"
  /** An end before the start in the small hours is that of the next day. */
  | "past-midnight"
  /** An end before the start is left out. */
  | "end-left-out";

export type TimeDoubt =
  /** `lokal tid`, without saying where or what it is in Sweden. */
  | "local-time"
  /** `klockan nio`: morning or evening. */
  | "half-of-day"
  /** Swedish clocks skip it when summer time begins. */
  | "no-such-time";

export type HoursChosen =
  | { readonly hours: WrittenHours; readonly reasons: readonly TimeReason[] }
  | { readonly doubt: TimeDoubt };

const swedish = "Europe/Stockholm";

/** Chooses among the hours of one mention; there is at least one. */
export function chooseHours(all: readonly WrittenHours[]): HoursChosen {
  const [first] = all;
  const said = all.find((hours) => hours.zone === swedish);
  const plain = all.find((hours) => !hours.zoneNamed);
  const known = all.find((hours) => hours.zone !== undefined);
  const hours = said ?? plain ?? known;
  if (first === undefined || hours === undefined) return { doubt: "local-time" };
  if (hours.half) return { doubt: "half-of-day" };
  const reasons: TimeReason[] = [];
  const foreign = all.some((one) => one.zoneNamed && one.zone !== swedish);
  if (said !== undefined && foreign) reasons.push("swedish-time-given");
  if (hours.zone !== undefined && hours.zone !== swedish) reasons.push("zone-converted");
  if (all.filter((one) => !one.zoneNamed).length > 1) reasons.push("first-of-several");
  return { hours, reasons };
}

/** `undefined` for a time that clocks in the zone do not show that day. */
export function momentOn(day: DayNumber, clock: Clock, zone: string | undefined): Moment | undefined {
  const shown = day * 86_400_000 + (clock.hour * 60 + clock.minute) * 60_000;
  const instant = zone === undefined || zone === swedish ? instantAt(shown) : instantAbroad(shown, zone);
  return instant === undefined ? undefined : momentAt(instant);
}

const abroad = new Map<string, Zone>();

function instantAbroad(shown: number, name: string): number {
  let zone = abroad.get(name);
  if (zone === undefined) {
    zone = name.startsWith("UTC") ? FixedOffsetZone.parseSpecifier(name) : IANAZone.create(name);
    abroad.set(name, zone);
  }
  const guess = shown - zone.offset(shown) * 60_000;
  return shown - zone.offset(guess) * 60_000;
}
