/** What each written form of a day or a time means. */

import {
  countries,
  dayParts,
  hours,
  months,
  ordinals,
  relatives,
  shortWeekdays,
  weekdays,
  zones,
} from "./prose-words.ts";

/** What a word beside a date makes of it: a last day, a day to hold out until, an hour before the start, or the night before. */
export type Cue = "deadline" | "before" | "until" | "doors" | "gathering" | "recurring" | "night";

export type DateForm =
  | "plain"
  /** Could also be a share of something: `1/2`, `24/7`. */
  | "fraction"
  /** Day and month may stand in either order: `07/08/2008`. */
  | "ambiguous";

export type WhichWeekday =
  | "coming"
  /** `i tisdags` */
  | "past"
  /** `nästa fredag` is the coming Friday to some readers and the one after it to others. */
  | "unclear";

export type TokenValue =
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: WhichWeekday }
  | { readonly kind: "number"; readonly value: number; readonly ordinal: boolean }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "year"; readonly year: number }
  | {
      readonly kind: "date";
      readonly year: number | undefined;
      readonly month: number;
      readonly day: number;
      readonly form: DateForm;
    }
  /** `bare`: four digits without a point, a time only after `kl.` */
  | { readonly kind: "time"; readonly hour: number; readonly minute: number; readonly bare: boolean }
  | { readonly kind: "spoken-time"; readonly hour: number; readonly minute: number }
  /** `start`: what follows is when it begins, whatever the doors do. */
  | { readonly kind: "clock" | "to" | "and" | "or" | "between" | "start" }
  | { readonly kind: "relative"; readonly days: number; readonly evening: boolean }
  | { readonly kind: "week"; readonly week: number; readonly lastWeek: number }
  | { readonly kind: "relative-week"; readonly weeks: number }
  | { readonly kind: "part"; readonly part: "morning" | "afternoon" }
  /** `zone` is undefined for local time somewhere that is not named. */
  | { readonly kind: "zone"; readonly zone: string | undefined }
  | { readonly kind: "cue"; readonly cue: Cue };

export function yearFirst(text: string): TokenValue | undefined {
  const [year = 0, month = 0, day = 0] = numbers(text);
  return date(year, month, day, "plain");
}

export function compact(text: string): TokenValue | undefined {
  return date(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)), "plain");
}

export function dayFirst(text: string): TokenValue | undefined {
  const [day = 0, month = 0, year = 0] = numbers(text);
  return date(year, month, day, "plain");
}

export function slashed(text: string): TokenValue | undefined {
  const [day = 0, month = 0, year] = numbers(text);
  if (year === undefined) {
    const fraction = (day < month && day <= 5 && month <= 10) || text === "24/7";
    return date(undefined, month, day, fraction ? "fraction" : "plain");
  }
  const full = year < 100 ? 2000 + year : year;
  // Two slashes are also how English writes month before day.
  const twoSlashes = text.indexOf("/") !== text.lastIndexOf("/");
  return date(full, month, day, twoSlashes && day <= 12 && day !== month ? "ambiguous" : "plain");
}

function numbers(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function date(year: number | undefined, month: number, day: number, form: DateForm): TokenValue | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { kind: "date", year, month, day, form }
    : undefined;
}

export function time(text: string): TokenValue {
  const [hour = 0, minute = 0] = numbers(text);
  return { kind: "time", hour, minute, bare: false };
}

export function bareTime(text: string): TokenValue {
  return { kind: "time", hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)), bare: true };
}

export function spokenTime(text: string): TokenValue | undefined {
  const words = text.toLowerCase().split(/\s+/);
  const hour = hours[words.at(-1) ?? ""];
  if (hour === undefined) return undefined;
  if (words.includes("halv")) return { kind: "spoken-time", hour: hour - 1, minute: 30 };
  if (words.includes("kvart")) {
    return words.includes("i")
      ? { kind: "spoken-time", hour: hour - 1, minute: 45 }
      : { kind: "spoken-time", hour, minute: 15 };
  }
  return { kind: "spoken-time", hour, minute: 0 };
}

export function number(text: string): TokenValue {
  return { kind: "number", value: Number.parseInt(text, 10), ordinal: /\D/.test(text) };
}

export function spelledOrdinal(text: string): TokenValue | undefined {
  const value = ordinals[text.toLowerCase().split(/\s+/).at(-1) ?? ""];
  return value === undefined ? undefined : { kind: "number", value, ordinal: true };
}

export function weekday(text: string): TokenValue | undefined {
  const [name = "", before] = text
    .toLowerCase()
    .replace(/\s+(?:kväll|morgon|bitti|eftermiddag|förmiddag)$/, "")
    .split(/\s+/)
    .toReversed();
  const bare = name.replace(/(?:ens?|s(?:morgon|förmiddag|eftermiddag|kväll)?(?:en)?)$/, "");
  const value = weekdays[name] ?? weekdays[bare] ?? shortWeekdays[name];
  if (value === undefined) return undefined;
  // `fredagens pressträff` can lie behind or ahead.
  const unclear = before !== undefined ? before !== "i" : name.endsWith("ens");
  return { kind: "weekday", weekday: value, which: unclear ? "unclear" : before === "i" ? "past" : "coming" };
}

export function month(text: string): TokenValue | undefined {
  const value = months[text.toLowerCase()];
  return value === undefined ? undefined : { kind: "month", month: value };
}

export function relative(text: string): TokenValue | undefined {
  const written = text.toLowerCase();
  const evening = /kväll/.test(written);
  const words = written.replace(/\s+(?:bitti|eftermiddag|förmiddag)$/, "").replace(/(?<=\S)\s+kväll$/, "");
  const key = words === "i" ? "ikväll" : words.replace(/\s+/g, "");
  const days = relatives[key];
  return days === undefined ? undefined : { kind: "relative", days, evening };
}

export function week(text: string): TokenValue | undefined {
  const [first = 0, last = first] = numbers(text);
  return first >= 1 && last >= first && last <= 53
    ? { kind: "week", week: first, lastWeek: last }
    : undefined;
}

export function dayPart(text: string): TokenValue | undefined {
  const part =
    dayParts[
      text
        .toLowerCase()
        .replaceAll(".", "")
        .replace(/^på\s+/, "")
    ];
  return part === undefined ? undefined : { kind: "part", part };
}

export function zone(text: string): TokenValue {
  const name = text.toLowerCase().replace(/[\s\u00a0]*(?:sommar|vinter|normal)?tid$/, "");
  return { kind: "zone", zone: zones[name] ?? countries[name] };
}

export function cue(value: Cue): () => TokenValue {
  return () => ({ kind: "cue", cue: value });
}
