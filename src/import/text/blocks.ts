/** The lines of a page gathered under the labels that they belong to. */

import { type Label, type LabelKind, labelOf } from "./labels.ts";
import type { Line } from "./lines.ts";
import { findNames, isName, isOrganisationWord, isRoleWord } from "./names.ts";
import { findPhones } from "./phones.ts";

export interface BlockLine {
  /** Without the label. */
  readonly text: string;
  readonly line: Line;
}

export interface Block {
  readonly kind: LabelKind | "text";
  /** The words of the label; empty for text. */
  readonly label: string;
  /** The line that the label stands in. */
  readonly labelLine?: Line;
  readonly lines: readonly BlockLine[];
}

interface OpenBlock extends Block {
  readonly lines: BlockLine[];
}

const hasEmail = /\S@\S+\.\p{L}{2,}/u;
const signOff =
  /^(?:_{3,}|-{3,}|(?:med )?(?:(?:vänliga?|bästa|varma|hjärtliga|soliga) )?hälsning(?:ar)?|mvh|hälsar|(?:best|kind) regards)[,.!]?$/iu;

/** Every line stands in one block, in order. */
export function splitBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: OpenBlock[] = [];
  for (const [index, line] of lines.entries()) {
    const current = blocks.at(-1);
    const label = labelOf(line.text);
    if (
      label !== undefined &&
      !isTitleOfName(label, line, lines[index - 1]) &&
      !(current?.kind === "about" && label.kind === "about")
    ) {
      const rest = label.rest === "" ? [] : [{ text: label.rest, line }];
      blocks.push({ kind: label.kind, label: label.words, labelLine: line, lines: rest });
    } else if (signOff.test(line.text)) {
      blocks.push({ kind: "for-information", label: signOffLabel, labelLine: line, lines: [] });
    } else if (current !== undefined && goesOn(current, line)) {
      current.lines.push({ text: line.text, line });
    } else {
      blocks.push({ kind: "text", label: "", lines: [{ text: line.text, line }] });
    }
  }
  return blocks;
}

/** `Anna Berg`, and under it `Pressansvarig`: a title, not a heading. */
function isTitleOfName(label: Label, line: Line, above: Line | undefined): boolean {
  return (
    label.kind === "press-contact" &&
    label.rest === "" &&
    !line.afterGap &&
    above !== undefined &&
    isName(above.text)
  );
}

/** Under these stands a sentence that belongs to the page. */
const furnitureWithText = /^(?:bildbank|pressbilder|relatera|prenumerera|webb-tv|följ oss)/iu;
const signOffLabel = "—";

function goesOn(block: OpenBlock, line: Line): boolean {
  switch (block.kind) {
    case "text":
    case "about":
    case "facts":
    case "program":
      return true;
    case "time":
    case "place":
    case "time-and-place":
    case "registration":
    case "practical":
      return isNext(block, line);
    case "attending":
    case "press-contact":
    case "for-information":
      if (block.label === signOffLabel && block.lines.length > 0 && line.afterGap) return false;
      return isAboutPeople(line.text);
    case "chrome":
      if (furnitureWithText.test(block.label) && block.lines.length === 0 && !line.afterGap) return true;
      return line.text.length <= 60 && !isSentence(line.text);
  }
}

/** The line right under a label, and those that follow it without a gap. A label with words of its own has said it all. */
function isNext(block: OpenBlock, line: Line): boolean {
  if (block.lines.length === 0) return true;
  if (line.afterGap || block.lines.length >= 6) return false;
  return block.lines[0]?.line !== block.labelLine || (block.kind === "place" && isMoreOfPlace(line.text));
}

function isMoreOfPlace(text: string): boolean {
  return /^\(|^\d{3} ?\d{2} \p{L}|(?:gatan|vägen|torget|gata|väg|torg) \d/u.test(text) && text.length < 80;
}

/** A line of a list of people: someone, a way to reach them, or their title. */
function isAboutPeople(text: string): boolean {
  if (turnsToSomeone(text)) return false;
  if (isReachable(text)) return text.length < 400;
  if (isSentence(text)) return text.length < 160 && beginsWithPerson(text);
  return text.length < 160;
}

/** `Anmäl dig till Anna Berg, 031-…`: a sentence of its own, whatever it ends with. */
export function turnsToSomeone(text: string): boolean {
  return /^(?:(?:för)?anmäl(?:an|ningar)?|o\.?\s?s\.?\s?a\.?|ackreditering|meddela|svara)(?=\s)[^:]*?\s(?:till|hos|via|av|på)\s/iu.test(
    text,
  );
}

export function isReachable(text: string): boolean {
  return hasEmail.test(text) || findPhones(text).found.length > 0 || findPhones(text).broken.length > 0;
}

export function isSentence(text: string): boolean {
  const words = text.split(" ");
  return (/[.!?]["”’)]?$/u.test(text) && words.length > 5) || words.length > 18;
}

/** `Anna Berg, kommunikatör`, `kommundirektör Anna Berg`. */
export function beginsWithPerson(text: string): boolean {
  const [name] = findNames(text);
  if (name === undefined) return false;
  const before = text.slice(0, name.index).trim();
  if (before === "") return true;
  const words = before.split(/\s+/u);
  return (
    words.length <= 5 &&
    words.every((word) => isRoleWord(word) || isOrganisationWord(word) || /^\p{Ll}/u.test(word)) &&
    isRoleWord(words.at(-1) ?? "")
  );
}
