/** Finds the last time to register. */

import { isDay, type Moment } from "../../dates/moment.ts";
import { resolveMention } from "../../dates/prose.ts";
import { findMentions } from "../../dates/prose-mentions.ts";
import type { Block } from "./blocks.ts";
import { sentencesOf } from "./lines.ts";

const registers =
  /(?<!\p{L})(?:(?:för)?anmäl\p{L}*|o\.?s\.?a|ackredit\p{L}*|registrer\p{L}*|svara)(?!\p{L})/iu;

/** The first deadline in what is said of registration, if it does not lie after the event. */
export function findDeadline(
  blocks: readonly Block[],
  reference: Moment | undefined,
  start: Moment | undefined,
): Moment | undefined {
  return blocks
    .flatMap(registrationIn)
    .flatMap((sentence) => findMentions(sentence))
    .filter(({ role }) => role === "deadline" || role === "before")
    .map((mention) => resolveMention(mention, reference).end)
    .find((end) => end !== undefined && (start === undefined || !isAfter(end, start)));
}

function registrationIn(block: Block): readonly string[] {
  const sentences = block.lines.flatMap((line) => sentencesOf(line.text));
  return block.kind === "registration" ? sentences : sentences.filter((sentence) => registers.test(sentence));
}

function isAfter(one: Moment, other: Moment): boolean {
  if (isDay(one) || isDay(other)) return one.slice(0, 10) > other.slice(0, 10);
  return Date.parse(one) > Date.parse(other);
}
