/** Decides when and where the event of a press text is, or leaves it undecided. */

import { isDay, type Moment } from "../../dates/moment.ts";
import { type ResolvedMention, resolveMention } from "../../dates/prose.ts";
import type { PressItemType } from "../../model/types.ts";
import type { Block } from "./blocks.ts";
import { fromInvitation, fromRelease } from "./event-in-prose.ts";
import { findMentioned, findSlots, type Mentioned, type Slot, withHours } from "./event-times.ts";
import { type EventDoubt, type FoundEvent, isComing, timesOf } from "./found-event.ts";

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
  const others = [...slot.others, ...slots.slice(1).flatMap((other) => [other.text, ...other.others])];
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
  const reasons = [...resolved.reasons, ...taken];
  // What no field says has to stay in the text.
  const isWhole = !resolved.reasons.includes("end-left-out");
  const lines = base.lines.filter((line) => isWhole || slot.placeLines.includes(line));
  return { ...base, lines, ...timesOf(resolved), reasons };
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
