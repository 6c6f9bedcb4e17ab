/** The written forms that a date or a time is made of, each with how it is read. */

import {
  anyOf,
  dayParts,
  hours,
  months,
  ordinals,
  relatives,
  shortWeekdays,
  weekdays,
  zones,
} from "./prose-words.ts";

/** What a word beside a date makes of it: a last day, a day to hold out until, or an hour before the start. */
export type Cue = "deadline" | "before" | "until" | "doors" | "gathering" | "recurring";

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
  | { readonly kind: "clock" | "to" | "and" | "between" }
  | { readonly kind: "relative"; readonly days: number; readonly evening: boolean }
  | { readonly kind: "week"; readonly week: number }
  | { readonly kind: "relative-week"; readonly weeks: number }
  | { readonly kind: "part"; readonly part: "morning" | "afternoon" }
  /** `zone` is undefined for local time somewhere that is not named. */
  | { readonly kind: "zone"; readonly zone: string | undefined }
  | { readonly kind: "cue"; readonly cue: Cue };

/** One written form: a regular expression's source, and what its text means. */
export interface Form {
  readonly source: string;
  readonly read: (text: string) => TokenValue | undefined;
}

const dash = "[-\u2010-\u2015\u2212]";
const space = "[\\s\u00a0]";
const stop = "(?![\\p{L}\\p{N}])";
// `10.50` is a price and `12` a count when one of these follows.
const uncounted = `(?!\\d|[.,:]\\d|${space}*(?:%|(?:procent|kronor|kr|miljoner|miljon|mnkr|mkr|tkr|meter|km|mil|grader|år|personer|stycken|st|gånger|platser|minuter)(?!\\p{L})))`;
const dayEnding = `${space}+(?:kväll|bitti|eftermiddag|förmiddag)`;

/** The dash of a range. It may touch what stands before it; no other form may. */
export const dashForm: Form = { source: `${dash}${dash}?`, read: () => ({ kind: "to" }) };

/** In order: the first that fits is taken, so that a longer form stands before its parts. No capturing groups. */
export const forms: readonly Form[] = [
  { source: `(?:19|20)\\d\\d${dash}\\d\\d${dash}\\d\\d(?!\\d)`, read: yearFirst },
  { source: `(?:19|20)\\d\\d(?:\\.\\d\\d?\\.|/\\d\\d?/)\\d\\d?${stop}`, read: yearFirst },
  { source: `(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${stop}`, read: compact },
  { source: `\\d\\d?(?:\\.\\d\\d?\\.|-\\d\\d?-)(?:19|20)\\d\\d${stop}`, read: dayFirst },
  { source: `\\d\\d?/\\d\\d?(?:/|${space}*${dash}|${space}+)(?:19|20)\\d\\d${stop}`, read: slashed },
  { source: `\\d\\d?/\\d\\d?${space}?[-–'’/]\\d\\d(?![/:.]\\d)${stop}`, read: slashed },
  { source: `\\d\\d?/\\d\\d?(?!/)${stop}`, read: slashed },
  { source: `(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?::[0-5]\\d)?(?:${space}?h)?${uncounted}${stop}`, read: time },
  { source: `(?:klockan|kl\\.?)${space}+(?:(?:halv|kvart över|kvart i)${space}+)?(?:${anyOf(hours)})${stop}`, read: spokenTime },
  { source: `kl(?:ockan|ockslag)?(?=[\\s\u00a0.:\\d])\\.?`, read: () => ({ kind: "clock" }) },
  { source: `(?:19|20)\\d\\d${uncounted}${stop}`, read: (text) => ({ kind: "year", year: Number(text) }) },
  { source: `(?:[01]\\d|2[0-4])[0-5]\\d${uncounted}${stop}`, read: bareTime },
  { source: `\\d\\d?(?::?(?:e|a|de|nde|onde)|st|nd|rd|th)?${uncounted}${stop}`, read: number },
  { source: `den${space}+(?:${anyOf(ordinals)})${stop}`, read: spelledOrdinal },
  { source: `i${space}+(?:mån|tis|ons|tors|fre|lör|sön)dags${stop}`, read: weekday },
  { source: `(?:nästa|nästkommande|förra)${space}+(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?${stop}`, read: weekday },
  // A day that something is moved to is a day to come to, not a last day.
  { source: `(?:(?:fram)?flytta\\p{L}*|skjut\\p{L}*)${space}+(?:(?:upp|fram)${space}+)?till${stop}`, read: () => undefined },
  { source: `(?:varje|alla|samtliga)${space}+\\p{L}+dag(?:ar|en)?${stop}`, read: cue("recurring") },
  { source: `(?:(?:mån|tis|ons|tors|fre|lör|sön)dagar|vardagar|helger)(?:na)?${stop}`, read: cue("recurring") },
  { source: `(?:${anyOf(weekdays)})(?:en|ens|s)?${stop}`, read: weekday },
  { source: `(?:${anyOf(shortWeekdays)})(?=,)`, read: weekday },
  { source: `(?:${anyOf(months)})${stop}`, read: month },
  { source: `(?:i${space}+)?(?:${anyOf(relatives)})(?:${dayEnding})?${stop}`, read: relative },
  {
    source: `i${space}+(?:dag|kväll|eftermiddag|morse|morgon|övermorgon|över morgon|går|förrgår)(?:${dayEnding})?${stop}`,
    read: relative,
  },
  { source: `(?:vecka|v\\.?)${space}?\\d\\d?(?![.:/]\\d)${stop}`, read: week },
  {
    source: `(?:nästa|nästkommande|kommande|denna|innevarande)${space}+vecka${stop}|den${space}+här${space}+veckan${stop}`,
    read: (text) => ({ kind: "relative-week", weeks: /^(?:nästa|nästk|komm)/i.test(text) ? 1 : 0 }),
  },
  { source: `mellan${stop}`, read: () => ({ kind: "between" }) },
  { source: `fram${space}+till(?:${space}+(?:och${space}+med|o${space}?m))?${stop}`, read: cue("until") },
  {
    source: `till${space}*och${space}*med${stop}|t\\.?${space}?o\\.?${space}?m\\.?${stop}|till${stop}|to${stop}`,
    read: () => ({ kind: "to" }),
  },
  { source: `(?:och|samt|eller|respektive|and)${stop}|&`, read: () => ({ kind: "and" }) },
  { source: `på${space}+(?:morgonen|förmiddagen|eftermiddagen|kvällen)${stop}|[fe]\\.?m\\b\\.?|[ap]\\.?m\\b\\.?`, read: dayPart },
  { source: `(?:${anyOf(zones)})(?:${space}+tid)?${stop}|\\p{L}{4,}sk${space}+tid${stop}|lokal${space}?tid${stop}`, read: zone },
  {
    source: `senast${stop}|(?:absolut${space}+)?sista${space}+(?:\\p{L}*dag|\\p{L}*dagen|\\p{L}*datum|ansökan|anmälan)${stop}|deadline${stop}|o\\.?${space}?s\\.?${space}?a\\b\\.?|anmälan${space}+stänger${stop}`,
    read: cue("deadline"),
  },
  { source: `(?:före|innan|before)${stop}`, read: cue("before") },
  {
    source: `(?:dörr(?:ar|arna|en)?|portarna|lokalen|salongen|entrén)${space}+öppn\\p{L}+${stop}|(?:insläpp|inpassering|registrering|incheckning|ackreditering|avprickning)\\p{L}*${stop}|plats(?:er)?${space}+intas${stop}|\\p{L}*(?:kaffe|fika|frukost|mingel|smörgås)${space}+(?:serveras|från|finns)${stop}|drop-?in${stop}`,
    read: cue("doors"),
  },
  { source: `(?:samling(?:en)?|samlas|fotosamling|uppställning)${stop}`, read: cue("gathering") },
];

function yearFirst(text: string): TokenValue | undefined {
  const [year = 0, month = 0, day = 0] = numbers(text);
  return date(year, month, day, "plain");
}

function compact(text: string): TokenValue | undefined {
  return date(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)), "plain");
}

function dayFirst(text: string): TokenValue | undefined {
  const [day = 0, month = 0, year = 0] = numbers(text);
  return date(year, month, day, "plain");
}

function slashed(text: string): TokenValue | undefined {
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
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { kind: "date", year, month, day, form } : undefined;
}

function time(text: string): TokenValue {
  const [hour = 0, minute = 0] = numbers(text);
  return { kind: "time", hour, minute, bare: false };
}

function bareTime(text: string): TokenValue {
  return { kind: "time", hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)), bare: true };
}

function spokenTime(text: string): TokenValue | undefined {
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

function number(text: string): TokenValue {
  return { kind: "number", value: Number.parseInt(text, 10), ordinal: /\D/.test(text) };
}

function spelledOrdinal(text: string): TokenValue | undefined {
  const value = ordinals[text.toLowerCase().split(/\s+/).at(-1) ?? ""];
  return value === undefined ? undefined : { kind: "number", value, ordinal: true };
}

function weekday(text: string): TokenValue | undefined {
  const [name = "", before] = text.toLowerCase().split(/\s+/).toReversed();
  const value = weekdays[name] ?? weekdays[name.replace(/(?:ens?|s)$/, "")] ?? shortWeekdays[name];
  if (value === undefined) return undefined;
  return { kind: "weekday", weekday: value, which: before === undefined ? "coming" : before === "i" ? "past" : "unclear" };
}

function month(text: string): TokenValue | undefined {
  const value = months[text.toLowerCase()];
  return value === undefined ? undefined : { kind: "month", month: value };
}

function relative(text: string): TokenValue | undefined {
  const written = text.toLowerCase();
  const evening = /kväll/.test(written);
  const words = written.replace(/\s+(?:bitti|eftermiddag|förmiddag)$/, "").replace(/(?<=\S)\s+kväll$/, "");
  const key = words === "i" ? "ikväll" : words.replace(/\s+/g, "");
  const days = relatives[key];
  return days === undefined ? undefined : { kind: "relative", days, evening };
}

function week(text: string): TokenValue | undefined {
  const value = numbers(text)[0] ?? 0;
  return value >= 1 && value <= 53 ? { kind: "week", week: value } : undefined;
}

function dayPart(text: string): TokenValue | undefined {
  const part = dayParts[text.toLowerCase().replaceAll(".", "").replace(/^på\s+/, "")];
  return part === undefined ? undefined : { kind: "part", part };
}

function zone(text: string): TokenValue {
  return { kind: "zone", zone: zones[text.toLowerCase().replace(/[\s\u00a0]*tid$/, "")] };
}

function cue(value: Cue): () => TokenValue {
  return () => ({ kind: "cue", cue: value });
}
