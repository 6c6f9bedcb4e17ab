/** Decides when and where the event of a press text is, or leaves it undecided. */

import { instantOf, isDay, type Moment } from "../../dates/moment.ts";
import { type DateDoubt, type DateReason, type ResolvedMention, resolveMention } from "../../dates/prose.ts";
import type { PressItemType } from "../../model/types.ts";
import type { Block } from "./blocks.ts";
import { findMentioned, findSlots, type Mentioned, placeText, type Slot, withHours } from "./event-times.ts";
import { type Line, sentencesOf } from "./lines.ts";
import { placeAfter, placeInProse, placeTold } from "./place.ts";

export type EventDoubt =
  | DateDoubt
  /** The title and the label give different times. */
  | "title-disagrees"
  /** The event would lie before the publication. */
  | "before-publication"
  /** Several days, and nothing that says which. */
  | "several-days"
  /** The doors open at one hour and something begins at another, and nothing says which is the start. */
  | "several-hours";

export interface FoundEvent {
  readonly start?: Moment;
  readonly end?: Moment;
  /** What was concluded beyond the words. */
  readonly reasons: readonly (DateReason | "day-from-text")[];
  readonly doubt?: EventDoubt;
  /** The words that the time was read from. */
  readonly text: string;
  readonly place?: string;
  /** Other times that the text gives. */
  readonly others: readonly string[];
  /** The labelled lines that the time and the place stand in. */
  readonly lines: readonly Line[];
}

/** `undefined` when the text speaks of no event. `reference` is the publication. */
export function findEvent(
  title: string,
  blocks: readonly Block[],
  kind: PressItemType,
  reference: Moment | undefined,
): FoundEvent | undefined {
  const slots = findSlots(blocks);
  const mentioned = findMentioned(title, blocks);
  const [slot] = slots;
  if (slot !== undefined) return fromSlot(slot, slots, mentioned, reference);
  return kind === "press-invitation"
    ? fromInvitation(mentioned, blocks, reference)
    : fromRelease(title, mentioned, blocks, reference);
}

function fromSlot(
  slot: Slot,
  slots: readonly Slot[],
  mentioned: readonly Mentioned[],
  reference: Moment | undefined,
): FoundEvent {
  const others = slots.slice(1).map((other) => other.text);
  const base = {
    text: slot.text,
    others,
    lines: slots.length === 1 ? [...slot.lines, ...slot.placeLines] : [],
    ...(slot.place === undefined ? {} : { place: slot.place }),
  };
  const dated = slot.mention.days === undefined ? withDayFromText(slot, mentioned, reference) : slot.mention;
  if (typeof dated === "string") return { ...base, reasons: [], doubt: dated };
  const resolved = resolveMention(dated, reference);
  const doubt = resolved.doubt ?? doubtOf(resolved, mentioned, reference);
  if (doubt !== undefined) return { ...base, reasons: [], doubt };
  const taken = slot.mention.days === undefined ? (["day-from-text"] as const) : [];
  return { ...base, ...timesOf(resolved), reasons: [...resolved.reasons, ...taken] };
}

function timesOf({ start, end }: ResolvedMention): Pick<FoundEvent, "start" | "end"> {
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** `Tid: kl. 10` under a heading, or in a text, that gives one day. */
function withDayFromText(
  slot: Slot,
  mentioned: readonly Mentioned[],
  reference: Moment | undefined,
): Slot["mention"] | EventDoubt {
  const days = mentioned.filter(({ mention }) => mention.role === "when" && mention.days !== undefined);
  const coming = days
    .map((one) => ({ ...one, resolved: resolveMention({ ...one.mention, hours: [] }, reference) }))
    .filter(({ resolved }) => resolved.start !== undefined && isComing(resolved.start, reference));
  const above = coming.filter((one) => one.heading && one.index >= 0 && one.index <= slot.index);
  const chosen = above.at(-1) ?? coming[0];
  if (chosen === undefined) return reference === undefined ? "no-reference" : "no-day";
  const distinct = new Set(coming.map(({ resolved }) => resolved.start));
  if (distinct.size > 1 && above.length === 0) return "several-days";
  return withHours(chosen.mention, slot.mention);
}

function isComing(start: Moment, reference: Moment | undefined): boolean {
  if (reference === undefined) return true;
  if (isDay(start) || isDay(reference)) return start.slice(0, 10) >= reference.slice(0, 10);
  return Date.parse(start) > instantOf(reference).getTime();
}

function doubtOf(
  resolved: ResolvedMention,
  mentioned: readonly Mentioned[],
  reference: Moment | undefined,
): EventDoubt | undefined {
  const { start } = resolved;
  if (start === undefined) return "no-day";
  if (!isComing(start, reference)) return "before-publication";
  const inTitle = mentioned.filter(({ index, mention }) => index === -1 && mention.role === "when");
  for (const { mention } of inTitle) {
    const titled = resolveMention(mention, reference);
    if (titled.start !== undefined && differs(titled, resolved)) return "title-disagrees";
  }
  return undefined;
}

/** Another day; or, on the same day, another hour. A range in the title may hold the day. */
function differs(titled: ResolvedMention, resolved: ResolvedMention): boolean {
  const [a = "", b = ""] = [titled.start, resolved.start];
  const last = (titled.end ?? a).slice(0, 10);
  if (b.slice(0, 10) < a.slice(0, 10) || b.slice(0, 10) > last) return true;
  return !isDay(a) && !isDay(b) && a !== b && titled.end === undefined;
}

const aboutEvent =
  /(?<!\p{L})(?:press(?:träff|konferens|visning|möte|briefing|lunch|frukost)\p{L}*|välkom\p{L}*|inbjud\p{L}*|bjuder in|bjuds in|invig\p{L}*|fototillfälle|hålls|håller|äger rum|genomförs|arrangeras|anordnas|besöker|presenterar|möts|samlas|avgörs|pågår|firar|träffa)(?!\p{L})/iu;

/** In a release, an hour may be that of anything: only what people come to is an event. */
const gathers =
  /(?<!\p{L})(?:press(?:träff|konferens|visning|möte|briefing)\p{L}*|välkom\p{L}*|inbjud\p{L}*|bjuder in|bjuds in|invig\p{L}*|\p{L}*(?:seminari|föreläsning|konsert|utställning|ceremoni|mässa|festival|evenemang|öppet hus|vernissage|premiär|samtal|föreställning)\p{L}*|konferens\p{L}*|hålls|håller|äger rum|arrangeras|anordnas|arrangerar|anordnar|talar|slår\b.{0,30} upp)(?!\p{L})/iu;

interface Candidate extends Mentioned {
  readonly resolved: ResolvedMention & { readonly start: Moment };
}

function candidatesIn(mentioned: readonly Mentioned[], reference: Moment | undefined): readonly Candidate[] {
  return mentioned.flatMap((one) => {
    if (one.mention.role !== "when" || one.mention.days === undefined) return [];
    const resolved = resolveMention(one.mention, reference);
    const { start } = resolved;
    return start === undefined || !isComing(start, reference)
      ? []
      : [{ ...one, resolved: { ...resolved, start } }];
  });
}

/** In prose: the first time with an hour, best in a sentence about a meeting. */
function fromInvitation(
  mentioned: readonly Mentioned[],
  blocks: readonly Block[],
  reference: Moment | undefined,
): FoundEvent | undefined {
  const coming = candidatesIn(mentioned, reference);
  const timed = coming.filter(({ mention }) => mention.hours.length > 0);
  const chosen = timed.find(({ sentence }) => aboutEvent.test(sentence)) ?? timed[0];
  if (chosen !== undefined) {
    const listed = new Set(timed.filter(({ opensLine }) => opensLine).map(({ resolved }) => resolved.start));
    // A list of meetings on several days is no single one.
    return chosen.opensLine && listed.size > 1
      ? { ...doubtful("several-days", chosen, blocks), others: timed.slice(1).map(({ text }) => text) }
      : found(chosen, coming, blocks);
  }
  const [day] = coming;
  if (day === undefined) return undecided(mentioned, blocks, reference);
  const days = new Set(coming.map(({ resolved }) => resolved.start.slice(0, 10)));
  const hours = mentioned.filter(({ mention }) => mention.role === "when" && mention.days === undefined);
  if (days.size > 1) return doubtful("several-days", day, blocks);
  if (hours.length === 0) return found(day, coming, blocks);
  const timetable = isTimetable(hours);
  // With doors at one hour and something else at another, the two sentences do not say which is the start.
  const doors = mentioned.some(({ mention }) => mention.role === "doors" && mention.hours.length > 0);
  const [hour] = hours;
  const single = hours.length === 1 && !doors ? hour : undefined;
  const start = timetable ? hour : single;
  const resolved =
    start === undefined ? undefined : resolveMention(withHours(day.mention, start.mention), reference);
  if (start === undefined || resolved?.start === undefined) {
    return { ...doubtful("several-hours", day, blocks), others: hours.map(({ text }) => text) };
  }
  const event = found(
    { ...day, text: `${day.text} ${start.text}`, resolved: { ...resolved, start: resolved.start } },
    coming,
    blocks,
    start.sentence,
  );
  if (!timetable) return event;
  const { end: _, ...begins } = event;
  return { ...begins, others: [...event.others, ...hours.slice(1).map(({ text }) => text)] };
}

/** `10.00 Landshövdingen inviger`, `10.20 Provkörning`: lines that begin with rising hours. */
function isTimetable(hours: readonly Mentioned[]): boolean {
  const clocks = hours.map(({ mention }) => mention.hours[0]?.start);
  const minutes = clocks.map((clock) => (clock === undefined ? 0 : clock.hour * 60 + clock.minute));
  return (
    hours.length > 1 &&
    hours[0]?.opensLine === true &&
    hours[1]?.opensLine === true &&
    minutes.every((minute, index) => index === 0 || minute > (minutes[0] ?? 0))
  );
}

function doubtful(doubt: EventDoubt, one: Mentioned, blocks: readonly Block[]): FoundEvent {
  const place = placeBeside(one, blocks);
  return {
    text: one.text,
    reasons: [],
    doubt,
    others: [],
    lines: [],
    ...(place === undefined ? {} : { place }),
  };
}

/** In a release: the only hour that lies ahead, else the title's time, else the only day. */
function fromRelease(
  title: string,
  mentioned: readonly Mentioned[],
  blocks: readonly Block[],
  reference: Moment | undefined,
): FoundEvent | undefined {
  const coming = candidatesIn(mentioned, reference);
  const welcome = /^välkom(?:men|na)(?!\p{L})/iu.test(title);
  const timed = coming.filter(
    ({ mention, sentence }) => mention.hours.length > 0 && (welcome || gathers.test(sentence)),
  );
  const [only] = timed;
  const single = new Set(timed.map(({ resolved }) => resolved.start)).size === 1;
  if (only !== undefined && (single || welcome)) return found(only, coming, blocks);
  const [first] = coming;
  const distinct = new Set(coming.map(({ resolved }) => resolved.start));
  if (first === undefined || !aboutEvent.test(first.sentence) || (first.index !== -1 && distinct.size > 1))
    return undefined;
  return found(first, coming, blocks);
}

/** `more` is a sentence that the hour stands in, when the day stands in another. */
function found(
  chosen: Candidate,
  coming: readonly Candidate[],
  blocks: readonly Block[],
  more = "",
): FoundEvent {
  const place = placeBeside(chosen, blocks) ?? placeInProse(more);
  return {
    ...timesOf(chosen.resolved),
    reasons: chosen.resolved.reasons,
    text: chosen.text,
    others: coming.filter(({ resolved }) => resolved.start !== chosen.resolved.start).map(({ text }) => text),
    lines: [],
    ...(place === undefined ? {} : { place }),
  };
}

function placeBeside(chosen: Mentioned, blocks: readonly Block[]): string | undefined {
  const labelled = blocks.filter((block) => block.kind === "place" && block.lines.length > 0);
  const [only] = labelled;
  if (only !== undefined && labelled.length === 1) return placeText(only);
  const after = chosen.sentence.slice(chosen.mention.end);
  return placeInProse(chosen.sentence) ?? placeAfter(after) ?? placeTold(sentencesIn(blocks));
}

function sentencesIn(blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(({ kind }) => kind === "text")
    .flatMap(({ lines }) => lines.flatMap(({ text }) => sentencesOf(text)));
}

/** There are times, but none that can be decided. */
function undecided(
  mentioned: readonly Mentioned[],
  blocks: readonly Block[],
  reference: Moment | undefined,
): FoundEvent | undefined {
  const one = mentioned.find(
    ({ mention }) => mention.role === "when" && (mention.days !== undefined || mention.hours.length > 0),
  );
  if (one === undefined) return undefined;
  const { start, doubt } = resolveMention(one.mention, reference);
  return doubtful(doubt ?? (start === undefined ? "no-day" : "before-publication"), one, blocks);
}
