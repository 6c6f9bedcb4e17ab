/** The times that a press text gives for its event, each with the words and the place beside it. */

import { findMentions, type Mention } from "../../dates/prose-mentions.ts";
import type { Block } from "./blocks.ts";
import { type Line, sentencesOf } from "./lines.ts";

/** A time under a label. */
export interface Slot {
  readonly mention: Mention;
  readonly text: string;
  /** Other times under the same label. */
  readonly others: readonly string[];
  /** Where it stands among the blocks. */
  readonly index: number;
  readonly lines: readonly Line[];
  /** From `Plats:`, or from what follows the time under `Tid och plats`. */
  readonly place?: string;
  readonly placeLines: readonly Line[];
}

/** A time in the title or in prose. */
export interface Mentioned {
  readonly mention: Mention;
  readonly text: string;
  readonly sentence: string;
  /** `-1` for the title. */
  readonly index: number;
  /** A line of its own, as headings are. */
  readonly heading: boolean;
  /** A line begins with it, as those of a timetable do. */
  readonly opensLine: boolean;
}

/** The labelled times, in order; `Datum` and `Tid` beside each other are one. */
export function findSlots(blocks: readonly Block[]): readonly Slot[] {
  const slots: Slot[] = [];
  for (const [index, block] of blocks.entries()) {
    const read = block.kind === "program" ? readProgram(block, index) : readSlot(block, index);
    if (read === undefined) continue;
    const previous = slots.at(-1);
    const merged = previous === undefined ? undefined : mergeSlots(previous, read);
    if (merged === undefined) slots.push(read);
    else slots[slots.length - 1] = merged;
  }
  return slots.map((slot) => (slot.place === undefined ? withPlace(slot, slots, blocks) : slot));
}

/** `Program onsdag 17 augusti` with hours under it: the first of them is the start. */
function readProgram(block: Block, index: number): Slot | undefined {
  const [day] = findMentions(block.label).filter((mention) => mention.role === "when");
  const [first] = findMentions(block.lines[0]?.text ?? "");
  if (day?.days === undefined || first?.role !== "when" || first.hours.length === 0 || first.index > 4)
    return undefined;
  const [{ start, zoneNamed, half } = { start: undefined, zoneNamed: false, half: false }] = first.hours;
  if (start === undefined) return undefined;
  const mention = { ...day, hours: [{ start, zoneNamed, half }] };
  return { mention, text: block.label, others: [], index, lines: [], placeLines: [] };
}

function readSlot(block: Block, index: number): Slot | undefined {
  if (block.kind !== "time" && block.kind !== "time-and-place") return undefined;
  const all = block.lines.map((line) => ({ ...line, mentions: findMentions(line.text).filter(isTime) }));
  const timed = all.filter((line) => line.mentions.length > 0);
  const text = timed.map((line) => line.text).join("\n");
  const mentions = findMentions(text).filter(isTime);
  const mention = joinMentions(mentions);
  if (mention === undefined) return undefined;
  const untimed = all.filter((line) => line.mentions.length === 0);
  const besideTime = block.kind === "time-and-place" && untimed.length === 0;
  // What a line says beyond the time stays in the text: `samling 9.45 vid entrén`.
  const isAll =
    isAllTime(besideTime ? text.slice(0, mention.end) : text, mention) &&
    !/^\s*\(/u.test(text.slice(mention.end));
  const label = block.labelLine === undefined ? [] : [block.labelLine];
  const lines = isAll ? [...label, ...timed.map(({ line }) => line)] : [];
  const others = mentions
    .filter((one) => one.index >= mention.end && one.days !== undefined && one.hours.length > 0)
    .map((one) => text.slice(one.index, one.end));
  const slot = { mention, text: text.slice(mention.index, mention.end), others, index, lines };
  if (block.kind === "time") return { ...slot, placeLines: [] };
  const place = besideTime ? afterTime(text, mention) : untimed.map((line) => line.text).join(", ");
  const placeLines = untimed.map(({ line }) => line);
  return place === "" ? { ...slot, placeLines } : { ...slot, place, placeLines };
}

/** `Tid och plats: fredag 12 mars kl. 10, Stadshuset` */
function afterTime(text: string, mention: Mention): string {
  return (
    text
      .slice(mention.end)
      .replace(/^(?:\s*\([^)]*\))?[\s,.;:–)-]+/u, "")
      .split("\n")[0] ?? ""
  );
}

/** Whether a line says nothing but the time. */
export function isAllTime(text: string, { index, end }: Mention): boolean {
  const rest = `${text.slice(0, index)} ${text.slice(end)}`.replace(
    /(?<!\p{L})(?:den|kl|klockan|från)(?!\p{L})/giu,
    "",
  );
  return !/[\p{L}\d]/u.test(rest);
}

function isTime({ role }: Mention): boolean {
  return role === "when" || role === "gathering";
}

/** The time of the event among the mentions of a label: a day and the hours nearest to it. */
function joinMentions(mentions: readonly Mention[]): Mention | undefined {
  const when = mentions.filter((mention) => mention.role === "when");
  const pool = when.some((mention) => mention.hours.length > 0) ? when : mentions;
  const full = pool.find((mention) => mention.days !== undefined && mention.hours.length > 0);
  if (full !== undefined) return { ...full, role: "when" };
  const day = pool.find((mention) => mention.days !== undefined);
  const hours = pool.find((mention) => mention.hours.length > 0);
  if (day === undefined || hours === undefined) return day ?? hours;
  return withHours(day, hours);
}

/** The day of one mention with the hours of another. */
export function withHours(day: Mention, hours: Mention): Mention {
  return {
    ...day,
    role: "when",
    hours: hours.hours,
    ...(hours.alternative ? { alternative: true } : {}),
    index: Math.min(day.index, hours.index),
    end: Math.max(day.end, hours.end),
  };
}

function mergeSlots(first: Slot, second: Slot): Slot | undefined {
  if (second.index - first.index > 2) return undefined;
  const [a, b] = [first.mention, second.mention];
  const complete = a.days === undefined ? b.hours.length === 0 : b.days === undefined && a.hours.length === 0;
  if (!complete) return undefined;
  const mention = a.days === undefined ? withHours(b, a) : withHours(a, b);
  return {
    ...second,
    mention,
    text: `${first.text} ${second.text}`,
    lines: [...first.lines, ...second.lines],
  };
}

/** The place that stands after a time and before the next one; or before the only time. */
function withPlace(slot: Slot, slots: readonly Slot[], blocks: readonly Block[]): Slot {
  const next = slots.find((other) => other.index > slot.index)?.index ?? blocks.length;
  const after = blocks
    .slice(slot.index + 1, Math.min(next, slot.index + 6))
    .find((block) => block.kind === "place");
  const before = slots.length === 1 ? blocks.find((block) => block.kind === "place") : undefined;
  const block = after ?? before;
  if (block === undefined || block.lines.length === 0) return slot;
  const label = block.labelLine === undefined ? [] : [block.labelLine];
  return {
    ...slot,
    place: placeText(block),
    placeLines: [...label, ...block.lines.map(({ line }) => line)],
  };
}

/** The lines of a place as one. */
export function placeText(block: Block): string {
  return block.lines
    .map((line) => line.text)
    .join(", ")
    .replaceAll(/,? \(|, \(/gu, " (");
}

/** Times in the title and in text without a label. */
export function findMentioned(title: string, blocks: readonly Block[]): readonly Mentioned[] {
  const titled = mentionsIn(title, -1, true, false);
  const written = blocks.flatMap((block, index) =>
    isProse(block)
      ? [block.label, ...block.lines.map((line) => line.text)].flatMap((text) =>
          sentencesOf(text).flatMap((sentence, at) =>
            mentionsIn(sentence, index, text.length < 70, at === 0),
          ),
        )
      : [],
  );
  return [...titled, ...written];
}

function isProse({ kind }: Block): boolean {
  return (
    kind === "text" || kind === "program" || kind === "practical" || kind === "facts" || kind === "place"
  );
}

function mentionsIn(sentence: string, index: number, heading: boolean, first: boolean): readonly Mentioned[] {
  return findMentions(sentence).map((mention) => ({
    mention,
    text: sentence.slice(mention.index, mention.end),
    sentence,
    index,
    heading,
    opensLine: first && mention.index <= 2,
  }));
}
