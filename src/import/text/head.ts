/** The top of a page: sender, stamp and title, before the text begins. */

import type { Moment } from "../../dates/moment.ts";
import { findProseDates } from "../../dates/prose.ts";
import { isSentence } from "./blocks.ts";
import { labelOf } from "./labels.ts";
import { type Line, plain } from "./lines.ts";
import { isOrganisation } from "./names.ts";
import { readStamp, type Stamp } from "./stamp.ts";

export interface Head {
  readonly title?: string;
  readonly organisation?: string;
  readonly stamp: Stamp;
  /** Furniture of the page that stands among them. */
  readonly leftOut: readonly string[];
  /** What comes after the head. */
  readonly rest: readonly Line[];
}

const furniture =
  /^(?:hem|start|startsida|meny|sök|stäng|tillbaka|till startsidan|lyssna|skriv ut|nyheter|press(?:rum)?|aktuellt|nyheter och press(?:meddelanden)?|nyhetsarkiv|kommun (?:och|&) politik|.{0,60}logotyp.{0,60}|(?:image|bild)[: ].{0,80}|.{1,40} [/>»›] .{1,80}|.{1,40} \| (?:press\p{L}*|nyheter|nyhetsrum|aktuellt|start(?:sida)?))$/iu;
const furthest = 14;

interface HeadLines {
  readonly stamps: Stamp[];
  /** The lines of stamps that say what the page is. */
  readonly kindLines: Line[];
  /** Lines that can be the sender or the title. */
  readonly candidates: Line[];
  readonly leftOut: string[];
  /** A first line that is the sender, though no word of it says so. */
  readonly sender: Line | undefined;
}

/** Reads the head of the page. */
export function readHead(lines: readonly Line[]): Head {
  const sender = isSenderOver(lines) ? lines[0] : undefined;
  const read: HeadLines = { stamps: [], kindLines: [], candidates: [], leftOut: [], sender };
  let at = 0;
  while (at < Math.min(lines.length, furthest) && takeLine(read, lines[at], lines[at + 1])) at += 1;
  const { title, organisation } = settle(read);
  const stamp = mergeStamps(read.stamps);
  const from = organisation ?? stamp.organisation;
  const rest = lines.slice(at);
  const found = stamp.published === undefined ? withDateline(stamp, rest) : stamp;
  return {
    ...(title === undefined ? {} : { title }),
    ...(from === undefined ? {} : { organisation: from }),
    stamp: found.published === undefined ? withLaterStamp(found, rest) : found,
    leftOut: read.leftOut,
    rest,
  };
}

/** False when the text has begun. */
function takeLine(read: HeadLines, line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined) return false;
  const { stamps, kindLines, candidates, leftOut } = read;
  const stamp = readStamp(line.text);
  if (
    stamp !== undefined &&
    !isTitleLikeStamp(line, stamp, candidates, next) &&
    !isEventDay(line, next) &&
    !isEventIn(line, stamp, candidates)
  ) {
    stamps.push(stamp);
    if (stamp.kind !== undefined) kindLines.push(line);
  } else if (furniture.test(line.text) || labelOf(line.text)?.kind === "chrome") {
    leftOut.push(line.text);
  } else if (isCandidate(line, read, next)) {
    candidates.push(line);
  } else {
    return isRepeated(line, candidates);
  }
  return true;
}

/** `Datum: 2016-02-12` with `Tid:` under it, or with its weekday, is when the event is. */
function isEventDay(line: Line, next: Line | undefined): boolean {
  const label = labelOf(line.text);
  if (label?.kind !== "time") return false;
  return (
    /\p{L}dag(?!\p{L})/u.test(label.rest) || ["time", "place"].includes(labelOf(next?.text ?? "")?.kind ?? "")
  );
}

/** `Pressinbjudan 9 april 2020` is the title when nothing else can be: text follows, and no title came before. */
function isTitleLikeStamp(
  line: Line,
  stamp: Stamp,
  candidates: readonly Line[],
  next: Line | undefined,
): boolean {
  if (candidates.some((one) => !isOrganisation(one.text)) || stamp.kind === undefined) return false;
  const followed = next === undefined || isSentence(next.text) || labelOf(next.text) !== undefined;
  return followed && !/[•·]|-$/u.test(line.text) && readStamp(next?.text ?? "") === undefined;
}

/** `Exempelstad` over the title: one name and nothing else, with a line of more words under it that is no sentence. */
function isSenderOver([first, ...below]: readonly Line[]): boolean {
  const at = readStamp(below[0]?.text ?? "") === undefined ? 0 : 1;
  const [second, ...others] = below.slice(at);
  if (first === undefined || second === undefined || readStamp(first.text) !== undefined) return false;
  const [name, title] = [first.text.split(" "), second.text.split(" ")];
  const isNamed = name.length <= 3 && name.every((word) => /^\p{Lu}[\p{L}&-]*$/u.test(word));
  const isTitled = title.length > 3 && second.text.length <= 160 && !/[.:]$/u.test(second.text);
  return isNamed && isTitled && others.some((line) => isNamedIn(first.text, line.text));
}

/** A name in capitals is the same name. */
function isNamedIn(name: string, text: string): boolean {
  return name === name.toUpperCase() ? text.toLowerCase().includes(name.toLowerCase()) : text.includes(name);
}

/** `Exempelby, 27 april 2023 kl. 10` under an invitation's title is when it is. */
function isEventIn(line: Line, { kind, published = "" }: Stamp, candidates: readonly Line[]): boolean {
  if (kind !== undefined || published.length <= 10 || !/^\p{Lu}\p{Ll}+,\s/u.test(line.text)) return false;
  return candidates.some((one) => /inbjud|välkom|press(?:träff|konferens|visning|möte)/iu.test(one.text));
}

/** A line that can be the sender or the title. */
function isCandidate(
  line: Line,
  { candidates: earlier, sender }: HeadLines,
  next: Line | undefined,
): boolean {
  if (earlier.length === 0) return line.text.length <= 240;
  const titled = earlier.some((one) => one !== sender && !isOrganisation(one.text) && isTitle(one.text));
  if (isOrganisation(line.text)) return !titled || (next !== undefined && readStamp(next.text) !== undefined);
  return !titled;
}

/** The title again, as pages do above and below the picture. */
function isRepeated(line: Line, candidates: readonly Line[]): boolean {
  return candidates.some((one) => plain(one.text) === plain(line.text));
}

/** A line that says what the page is becomes the title when what else there is can be none. */
function settle({ candidates, kindLines, sender }: HeadLines): Pick<Head, "title" | "organisation"> {
  const isSender = (line: Line): boolean => line === sender || isOrganisation(line.text);
  const other = candidates.find((line) => !isSender(line) && isTitle(line.text));
  const title = other ?? kindLines[0] ?? candidates.findLast((line) => /\p{L}{2,}/u.test(line.text));
  const organisation = candidates.find((line) => line !== title && isSender(line));
  return {
    ...(title === undefined ? {} : { title: title.text }),
    ...(organisation === undefined ? {} : { organisation: organisation.text.replace(/^från /iu, "") }),
  };
}

/** Words, and not a paragraph of them. */
function isTitle(text: string): boolean {
  return text.length <= 240 && (/\p{L}{2,}.*\s.*\p{L}{2,}/u.test(text) || /\p{L}{9,}/u.test(text));
}

function mergeStamps(stamps: readonly Stamp[]): Stamp {
  const invitation = stamps.find((stamp) => stamp.kind === "press-invitation");
  const merged: Stamp = Object.assign({}, ...stamps.toReversed());
  return invitation === undefined ? merged : { ...merged, kind: "press-invitation" };
}

/** `Exempelby 2016-02-11. Kommunen har …`, `Exempelby, 11 februari 2016 – …`: a place and a day open the text. */
function withDateline(stamp: Stamp, rest: readonly Line[]): Stamp {
  const opening = rest[0]?.text ?? "";
  const match =
    /^\p{Lu}[\p{L} /-]{1,40}?[\s,(]+(?=\d|den )([^:–—.]{4,40}?\d{4}(?:-\d\d-\d\d)?)\)?\s?(?:[:–—.]|- )\s?\p{Lu}/u.exec(
      opening,
    );
  const [found] = match?.[1] === undefined ? [] : findProseDates(match[1]);
  const day = found?.start;
  return day === undefined || day.length > 10 || found?.end !== undefined
    ? stamp
    : { ...stamp, published: day };
}

/** Some pages print when they were published, or last changed, at the bottom. */
function withLaterStamp(stamp: Stamp, rest: readonly Line[]): Stamp {
  for (const line of rest) {
    if (!/^(?:publicera|published|julkaistu|senast|sidan|uppdatera|först)/iu.test(line.text)) continue;
    const { published, updated } = readStamp(line.text) ?? {};
    if (published !== undefined) return withPublished(stamp, published);
    if (updated !== undefined && stamp.updated === undefined) return { ...stamp, updated };
  }
  return stamp;
}

function withPublished(stamp: Stamp, published: Moment): Stamp {
  return { ...stamp, published };
}
