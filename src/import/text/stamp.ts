/** Reads the line that says what a page is and when it was published: `Pressmeddelande • Feb 11, 2016 09:15 CET`. */

import type { Moment } from "../../dates/moment.ts";
import { findProseDates } from "../../dates/prose.ts";
import { readMoment } from "../../dates/read-moment.ts";
import { isOrganisation } from "./names.ts";

export interface Stamp {
  readonly kind?: "press-release" | "press-invitation";
  readonly published?: Moment;
  readonly updated?: Moment;
  readonly organisation?: string;
  /** The zone that is written, when the calendar says another one for that day: `CET` in summer. */
  readonly zoneCorrected?: string;
}

const kinds =
  /(?<!\p{L})(?:(?<invitation>press-?inbjudan|mediainbjudan|medieinbjudan|inbjudan(?: till (?:media|press(?:en|träff|konferens)?))?|press invitation|evenemang|mediakutsu|lehdistökutsu)|(?<release>press-?meddelanden?|pressrelease|press release|nyhet(?:er)?|pressinformation|pressnytt|nyhetsbrev|news|blogginlägg|lehdistötiedote|tiedote))(?!\p{L})(?:\s*(?:nr\.?|nummer)\s*\d{1,4}(?:[/:]\d{2,4})?|\s+\d{1,3}\/\d{2,4}(?![\d/]))?/giu;
const published =
  /(?<!\p{L})(?:först )?(?:publicera(?:d|t|s|des)|publiceringsdatum|published|posted|datum|utskickat|skapad|julkaistu)(?!\p{L})(?: (?:den|av|on))?\s*:?/giu;
const updated =
  /(?<!\p{L})(?:(?:senast|sidan)? ?(?:uppdatera(?:d|t|s|des)|ändrad|ändrat|granskad)|uppdateringsdatum|updated|last updated|päivitetty)(?!\p{L})(?: (?:den|av|on))?\s*:?/iu;
const instant = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z| ?[+-]\d\d:?\d\d)/u;
const zone = /(?<!\p{L})(?:CEST|CET)(?!\p{L})/u;
const town = /^\s*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,?\s*(?:den)?\s*$/u;
const leftovers =
  /[\s\u00a0•·|,;:()[\]–—-]+|(?<!\p{L})(?:kl(?:ockan)?\.?|den|från|av|by|from|i|on|at)(?!\p{L})/giu;
const year = /(?:19|20)\d\d/u;

/** `undefined` when the line says anything else. */
export function readStamp(text: string): Stamp | undefined {
  if (text.length > 140) return undefined;
  const parted = partUpdated(text);
  const kind = kindOf(parted.main);
  const withoutKind = parted.main.replace(kinds, " ").replace(published, " ");
  const isPublished = parted.main.search(published) !== -1;
  const { date, rest: left } = takeDate(withoutKind);
  // `Exempelby den 11 februari 2016`
  const isDay = date?.length === 10 && /^\p{Lu}.*(?:\sden\s|\d{4}-\d\d-\d\d)/u.test(parted.main);
  // `Exempelby, 11 februari 2016 kl. 9.15`
  const isDateline = date !== undefined && date.length > 10 && /^\p{Lu}[\p{L}-]+,\s/u.test(parted.main);
  const rest = isDay || isDateline ? left.replace(town, " ") : left;
  const change = parted.updated === undefined ? undefined : takeDate(parted.updated).date;
  const organisation = organisationIn(rest);
  if (organisation === undefined && rest.replace(leftovers, "") !== "") return undefined;
  const said = kind !== undefined || date !== undefined || isPublished || parted.updated !== undefined;
  if (!said) return undefined;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { published: date }),
    ...(change === undefined ? {} : { updated: change }),
    ...(organisation === undefined || organisation === "" ? {} : { organisation }),
    ...correctedZone(parted.main, date),
  };
}

function partUpdated(text: string): { readonly main: string; readonly updated?: string } {
  const match = updated.exec(text);
  if (match === null) return { main: text };
  const after = text.slice(match.index + match[0].length);
  const next = after.search(published);
  return next === -1
    ? { main: text.slice(0, match.index), updated: after }
    : { main: text.slice(0, match.index) + after.slice(next), updated: after.slice(0, next) };
}

function kindOf(text: string): Stamp["kind"] {
  for (const { groups } of text.matchAll(kinds)) {
    if (groups?.invitation !== undefined) return "press-invitation";
  }
  return text.search(kinds) === -1 ? undefined : "press-release";
}

/** The date, with or without a time, and what is left of the line. Only with its year. */
function takeDate(text: string): {
  readonly date?: Moment;
  readonly undated?: boolean;
  readonly rest: string;
} {
  const exact = instant.exec(text);
  if (exact !== null) {
    const reading = readMoment(exact[0].replace(" ", "T").replace(" ", ""));
    if ("moment" in reading) return { date: reading.moment, rest: text.replace(exact[0], " ") };
  }
  const [found] = findProseDates(text);
  if (found === undefined || found.end !== undefined) return { rest: text };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found.text.length)}`;
  // A day without its year is a stamp all the same, but says no day.
  if (found.doubt === "no-reference") return { rest };
  return found.start === undefined || !year.test(found.text) ? { rest: text } : { date: found.start, rest };
}

/** What is left of a stamp is the sender, or nothing; anything longer is no stamp. `undefined` when it is neither. */
function organisationIn(rest: string): string | undefined {
  const words = rest
    .replace(/^[\s•·|,;:()–—-]+|[\s•·|,;:()–—-]+$/gu, "")
    .replace(/^(?:från|av|from)\s+/iu, "");
  if (words.replace(leftovers, "") === "") return "";
  return isOrganisation(words) ? words : undefined;
}

/** Stamps print `CET` in summer; the clock time is Swedish, and the calendar gives the offset. */
function correctedZone(text: string, date: Moment | undefined): Pick<Stamp, "zoneCorrected"> {
  const written = zone.exec(text)?.[0];
  if (written === undefined || date === undefined || date.length === 10) return {};
  const right = date.endsWith("+02:00") ? "CEST" : "CET";
  return written === right ? {} : { zoneCorrected: written };
}
