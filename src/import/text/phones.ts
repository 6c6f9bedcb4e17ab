/** Finds telephone numbers in running text, and those that look like one but cannot be called. */

import { type Phone, readPhone } from "../../phone.ts";

export interface FoundPhone {
  readonly phone: Phone;
  readonly index: number;
  readonly end: number;
}

/** Figures that a label calls a number, or that begin like one, with a digit missing or too many. */
export interface BrokenPhone {
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

export interface Phones {
  readonly found: readonly FoundPhone[];
  readonly broken: readonly BrokenPhone[];
}

// A run of figures with the marks that numbers are written with. Dates, times and amounts are sorted out below.
const run =
  /(?<![\p{L}\p{N}@/]|\d[.,:])(?:\(?\+ ?|\(?00|\(?0)\d?(?:[\d()]|[ \u00a0]{0,3}[-–—‐‑/.][ \u00a0]{0,3}(?=[\d(])|[ \u00a0]{1,3}(?=[\d(])){4,40}/gu;
const fax = /\bfax\s*[.:]?\s*$/iu;
const label =
  /(?:tel(?:efon)?|tfn|tlf|mob(?:il)?|phone|ring|telefonnummer|mobilnummer|direkt|växel)(?:nr)?[.:]?\s*$/iu;
const clock = /^\d{1,2}[.:]\d{2}(?:\D|$)/u;
const isoDate = /^(?:19|20)\d\d[-–]\d\d[-–]\d\d/u;

/** Every number in `text`, in order. */
export function findPhones(text: string): Phones {
  const found: FoundPhone[] = [];
  const broken: BrokenPhone[] = [];
  for (const match of text.matchAll(run)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (fax.test(before) || clock.test(match[0]) || isoDate.test(match[0])) continue;
    const written = match[0].replace(/[\s(.\-–/]+$/u, "");
    const split = splitNumbers(written);
    if (split !== undefined) {
      for (const { phone, start, length } of split) {
        found.push({ phone, index: match.index + start, end: match.index + start + length });
      }
    } else if (label.test(before) || looksCallable(written)) {
      broken.push({ text: written, index: match.index, end: match.index + written.length });
    }
  }
  return { found, broken };
}

interface Part {
  readonly phone: Phone;
  readonly start: number;
  readonly length: number;
}

/** One number, or several with nothing but spaces or a stroke between them. */
function splitNumbers(written: string): readonly Part[] | undefined {
  const whole = readPhone(written);
  if ("phone" in whole) return [{ phone: whole.phone, start: 0, length: written.length }];
  for (const cut of written.matchAll(/\s*[/\s]\s*(?=\(?(?:\+|0))/gu)) {
    const first = readPhone(written.slice(0, cut.index));
    if (!("phone" in first)) continue;
    const start = cut.index + cut[0].length;
    const rest = splitNumbers(written.slice(start));
    if (rest === undefined) continue;
    return [
      { phone: first.phone, start: 0, length: cut.index },
      ...rest.map((part) => ({ ...part, start: part.start + start })),
    ];
  }
  return undefined;
}

/** `070-123 45 6`: an area code and figures in groups. */
function looksCallable(written: string): boolean {
  const digits = written.replace(/\D/gu, "");
  return /^0\d{1,3}\s?[-–/]\s?\d/u.test(written) && digits.length >= 6 && digits.length <= 12;
}
