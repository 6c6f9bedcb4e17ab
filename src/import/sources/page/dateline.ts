/** When a page says in its text that it was published: in the line at its top, or further down. */

import type { Moment } from "../../../dates/moment.ts";
import { findProseDates } from "../../../dates/prose.ts";
import { innerText, type XmlElement } from "../../reading/xml-element.ts";
import { readStamp, type Stamp } from "../../text/stamp.ts";
import { elementsIn, isFurniture } from "./main-part.ts";

export interface PageDate {
  /** ISO 8601, or as a `time` element has it. */
  readonly published: string;
  readonly updated?: Moment | undefined;
  readonly zoneCorrected?: string | undefined;
}

export interface Dateline extends PageDate {
  /** The block that says nothing else, which the text can do without. */
  readonly block: XmlElement;
}

export interface PageDates {
  readonly dateline: Dateline | undefined;
  /** From a line that says that it is the publication, wherever it stands. */
  readonly labelled: PageDate | undefined;
  /** A day that stands by itself: the only one, or one at the top. Nothing says what it is the day of. */
  readonly likely: { readonly published: string; readonly found: string } | undefined;
}

interface Block {
  readonly element: XmlElement;
  /** A paragraph of its own: no part of a list or a table, no heading, and not words beside others. */
  readonly isOwn: boolean;
}

/** How many blocks from the beginning of the text, or from its title, the line may stand. */
const nearest = 3;
const longest = 120;

export function pageDates(root: XmlElement, main: XmlElement, heading: XmlElement | undefined): PageDates {
  const all = blocksIn(root, true);
  const title = all.findIndex(({ element }) => element === heading);
  const below = title === -1 ? [] : all.slice(title + 1, title + 1 + nearest);
  const first = blocksIn(main, true).filter(({ element }) => element !== heading);
  const line = [...first.slice(0, nearest), ...below]
    .filter(({ isOwn }) => isOwn)
    .map(({ element }) => datelineIn(element))
    .find((one) => one !== undefined);
  const labelled = all
    .filter(({ element }) => isLabelled.test(lineOf(element)))
    .map(({ element }) => dateIn(element)?.date)
    .find((date) => date !== undefined);
  // A list of news has a day above each of them.
  if (line !== undefined && !isSaid(line.block) && hasOthers(line, all)) {
    return { dateline: undefined, labelled, likely: { ...line, found: lineOf(line.block) } };
  }
  return { dateline: line, labelled, likely: likelyDay(root, all) };
}

function hasOthers({ published }: Dateline, blocks: readonly Block[]): boolean {
  return blocks.some(({ element, isOwn }) => {
    const other = isOwn ? dateIn(element)?.date.published : undefined;
    return other !== undefined && other.slice(0, 10) !== published.slice(0, 10);
  });
}

const isLabelled = /^(?:först )?(?:publicera|publiceringsdatum|published|posted|julkaistu)/iu;
const saysPublished = /publicera|publiceringsdatum|published|posted|datum|utskickat|skapad|julkaistu/iu;
const weekday = /\p{L}dag(?!\p{L})/iu;

/** Beside a sender, or with its weekday, a day may as well be that of an event. */
function datelineIn(block: XmlElement): Dateline | undefined {
  const read = dateIn(block);
  if (read === undefined) return undefined;
  const isPlain = read.stamp.organisation === undefined && !weekday.test(lineOf(block));
  return isPlain || isSaid(block) ? { ...read.date, block } : undefined;
}

/** Whether its words make it a publication. */
function isSaid(block: XmlElement): boolean {
  return dateIn(block)?.stamp.kind !== undefined || saysPublished.test(lineOf(block));
}

/** A `time` element gives the moment that its words may only hint at: `i går`. */
function dateIn(block: XmlElement): { readonly stamp: Stamp; readonly date: PageDate } | undefined {
  const line = lineOf(block);
  if (line === "" || line.length >= longest) return undefined;
  const stamp = readStamp(lineOf(withTimes(block)));
  if (stamp?.published === undefined) return undefined;
  const day = stamp.published.slice(0, 10);
  const exact = timesIn(block).find((time) => time.startsWith(day));
  const { updated, zoneCorrected } = stamp;
  return { stamp, date: { published: exact ?? stamp.published, updated, zoneCorrected } };
}

/** A paragraph that is a day, if it is the only one; else a day in a cell or such, if the page names no other. */
function likelyDay(root: XmlElement, blocks: readonly Block[]): PageDates["likely"] {
  const paragraphs = blocks.flatMap(({ element, isOwn }) => {
    const line = isOwn ? datelineIn(element) : undefined;
    return line === undefined ? [] : [{ published: line.published, found: lineOf(element) }];
  });
  if (paragraphs.length > 0) return single(paragraphs);
  const others = blocks.flatMap(({ element }) => {
    const date = dateIn(element)?.date;
    return date === undefined ? [] : [{ published: date.published, found: lineOf(element) }];
  });
  const times = timesIn(root).map((time) => ({ published: time, found: time }));
  const [first] = [...times, ...others];
  const named = blocks.flatMap(({ element }) => findProseDates(lineOf(element).slice(0, mostRead)));
  const days = named.flatMap(({ start, end }) => [start ?? end ?? []].flat());
  return single([...times, ...others, ...days.map((published) => ({ published, found: "" }))]) && first;
}

/** Characters of a paragraph. */
const mostRead = 10_000;

function single<T extends { readonly published: string }>(found: readonly T[]): T | undefined {
  return new Set(found.map(({ published }) => published.slice(0, 10))).size === 1 ? found[0] : undefined;
}

function lineOf(element: XmlElement): string {
  return innerText(element).replace(/\s+/g, " ");
}

const beginsWithDay = /^\d{4}-\d\d-\d\d/;

function timesIn(element: XmlElement): readonly string[] {
  return elementsIn(element, /^time$/).flatMap(({ attributes: { datetime = "" } }) =>
    beginsWithDay.test(datetime) ? [datetime] : [],
  );
}

/** The same block with the days of its `time` elements in the place of their words. */
function withTimes(element: XmlElement): XmlElement {
  const day = element.name === "time" ? beginsWithDay.exec(element.attributes.datetime ?? "") : null;
  if (day !== null) return { ...element, content: [` ${day[0]} `] };
  return {
    ...element,
    content: element.content.map((part) => (typeof part === "string" ? part : withTimes(part))),
  };
}

const blockNames =
  /^(?:page|html|body|main|article|section|header|footer|div|address|p|h[1-6]|blockquote|pre|ul|ol|li|dl|dt|dd|figure|figcaption|table|caption|thead|tbody|tfoot|tr|td|th|nav|aside|form|hr)$/;
const fixedNames = /^(?:h[1-6]|blockquote|pre|ul|ol|dl|figure|table)$/;

/** The blocks that hold no others, in order. Words beside blocks are one of their own, and so is an element alone there. */
function blocksIn(element: XmlElement, isOwn: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let run: (string | XmlElement)[] = [];
  const endRun = (): void => {
    const parts = run.filter((part) => typeof part !== "string" || part.trim() !== "");
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && typeof only !== "string")
      blocks.push({ element: only, isOwn });
    else if (parts.length > 0)
      blocks.push({ element: { name: "", attributes: {}, content: run }, isOwn: false });
    run = [];
  };
  for (const part of element.content) {
    if (typeof part === "string" || !blockNames.test(part.name)) {
      if (typeof part === "string" || !isFurniture(part)) run.push(part);
      continue;
    }
    endRun();
    if (isFurniture(part)) continue;
    const mayGo = isOwn && !fixedNames.test(part.name);
    if (part.content.some((inner) => typeof inner !== "string" && blockNames.test(inner.name)))
      blocks.push(...blocksIn(part, mayGo));
    else if (innerText(part) !== "") blocks.push({ element: part, isOwn: mayGo });
  }
  endRun();
  return blocks;
}
