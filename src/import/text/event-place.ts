/** Finds where the event is in a text that tells its time without a label. */

import { findMentions } from "../../dates/prose-mentions.ts";
import { type Block, isReachable, isSentence } from "./blocks.ts";
import { isAllTime, type Mentioned, placeText } from "./event-times.ts";
import { sentencesOf } from "./lines.ts";
import { placeAfter, placeInProse, placeTold } from "./place.ts";

/** Under a label, beside the time, or where the text says that something is held. */
export function placeBeside(chosen: Mentioned, blocks: readonly Block[]): string | undefined {
  const labelled = blocks.filter((block) => block.kind === "place" && block.lines.length > 0);
  const [only] = labelled;
  if (only !== undefined && labelled.length === 1) return placeText(only);
  const after = chosen.sentence.slice(chosen.mention.end);
  return (
    placeUnder(chosen, blocks) ??
    placeOnLine(chosen) ??
    placeInProse(chosen.sentence) ??
    placeAfter(after) ??
    placeTold(sentencesIn(blocks))
  );
}

/** `Onsdag 2 april kl. 15`, and on the next line `Konserthuset, Storgatan 1`. */
export function placeUnder(
  { index, sentence, mention }: Mentioned,
  blocks: readonly Block[],
): string | undefined {
  if (mention.hours.length === 0 || !isAllTime(sentence, mention)) return undefined;
  const lines = blocks[index]?.lines ?? [];
  const at = lines.findIndex(({ text }) => text === sentence);
  const next = at === -1 ? undefined : lines[at + 1];
  if (next === undefined || next.line.afterGap || next.text.length > 90) return undefined;
  const isPlace = /^\p{Lu}/u.test(next.text) && !isSentence(next.text) && !isReachable(next.text);
  return isPlace && findMentions(next.text).length === 0 ? next.text : undefined;
}

/** `Fredag 22 september kl 10.30, Exempelby konsthall` */
function placeOnLine({ sentence, mention, opensLine }: Mentioned): string | undefined {
  const rest = /^[,;]?\s+(?:[–-]\s)?(\p{Lu}[^.!?:]{2,60})$/u.exec(sentence.slice(mention.end))?.[1];
  if (!opensLine || rest === undefined || mention.hours.length === 0) return undefined;
  return /[,;–-]/u.test(sentence.slice(mention.end, -rest.length)) &&
    rest.split(" ").length <= 7 &&
    !isReachable(rest) &&
    findMentions(rest).length === 0
    ? rest
    : undefined;
}

function sentencesIn(blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(({ kind }) => kind === "text")
    .flatMap(({ lines }) => lines.flatMap(({ text }) => sentencesOf(text)));
}
