/** Values from outside as a report can show them: on one line, short, and with nothing that steers a terminal. */

import { formatLabelDateTime } from "../../dates/format.ts";
import { readMoment } from "../../dates/read-moment.ts";

const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu;
const longest = 160;

export function shown(value: string | number | undefined): string {
  const line = String(value ?? "").replace(unprintable, " ");
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()} …`;
}

/** `2026-06-11T09:15:00+02:00` as people read it: `2026-06-11 09.15`. */
export function when(moment: string | number | undefined): string {
  return shown(moment).slice(0, 16).replace("T", " ").replace(":", ".");
}

/** The same for Swedish readers: `fredag 12 februari 2016 kl. 9.30`. */
export function whenInSwedish(moment: string | number | undefined): string {
  const reading = readMoment(String(moment ?? ""));
  return "moment" in reading ? formatLabelDateTime(reading.moment).replaceAll("\u00a0", " ") : when(moment);
}
