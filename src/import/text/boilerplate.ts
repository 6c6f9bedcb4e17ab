/** Finds the standing text about the sender at the end of a page. */

import { type Block, type BlockLine, isReachable, isSentence } from "./blocks.ts";
import { type Line, plain } from "./lines.ts";
import { isOrganisationWord } from "./names.ts";

export interface Boilerplate {
  readonly text: string;
  /** The lines that it stands in, with its heading. */
  readonly lines: readonly Line[];
}

const presents =
  /^(?:\p{Lu}[^.!?]{5,60}[.!]\s(?=\p{Lu}))?(?:\p{Lu}|[”"“])[^.!?]{1,90}?(?<!\p{L})(?:är|har|arbetar|består|ansvarar|erbjuder|driver|verkar|samlar|utvecklar|gör|finns|ingår|ägs|grundades|bildades|förvaltar|producerar|ger|ska|vill|is|makes|has|was|helps|provides| – | — | - )(?!\p{L})/u;
/** `Trafikkontoret planerar, bygger och sköter …` */
const works = /^\p{Lu}[\p{L}\d&-]*(?: [\p{L}\d&-]+){0,4}? \p{Ll}+(?:ar|er|år|ör)(?![\p{L}\p{N}])/u;
const spoken = /^[-–—]\s|["”]?,? säger (?:\p{Lu}|\p{L}+ \p{Lu})/u;
const shortest = 60;
/** What companies must say of how a release was made public. */
const disclosure =
  /^(?:denna|detta|ovanstående|informationen?)(?!\p{L})[^.]{0,60}(?:lämnades|offentliggjordes|är sådan|skyldigt|offentliggörande|marknadsmissbruk)|^this (?:information|disclosure)/iu;

/**
 * `reached`: the lines that name people to reach; what follows the last of them may be the standing text.
 * `contactsOf`: the organisations of those people.
 */
export function findBoilerplate(
  blocks: readonly Block[],
  reached: ReadonlySet<Line>,
  organisation: string | undefined,
  contactsOf: readonly string[],
): Boilerplate | undefined {
  const senders = organisation === undefined ? contactsOf : [organisation, ...contactsOf];
  return (
    underHeading(blocks) ??
    afterContacts(blocks, reached, senders) ??
    beforeContacts(blocks, reached) ??
    underFacts(blocks, senders) ??
    lastParagraph(blocks, organisation)
  );
}

/** `Om Exempelby kommun` */
function underHeading(blocks: readonly Block[]): Boilerplate | undefined {
  const block = blocks.find((one) => one.kind === "about" && one.lines.some(isPresentation));
  if (block?.labelLine === undefined) return undefined;
  const stop = block.lines.findIndex((line) => !isSentence(line.text) && isReachable(line.text));
  const lines = stop === -1 ? block.lines : block.lines.slice(0, stop);
  return lines.length === 0 ? undefined : boilerplateOf(lines, [block.labelLine]);
}

/** `Fakta Naturum Exempelby`, when that is the sender. */
function underFacts(blocks: readonly Block[], senders: readonly string[]): Boilerplate | undefined {
  const block = blocks.findLast((one) => one.kind === "facts" && one.lines.some(isPresentation));
  const name = /^(?:kort )?fakta (?:om )?(\p{Lu}.+)$/iu.exec(block?.label ?? "")?.[1];
  const [first] = block?.lines ?? [];
  if (block?.labelLine === undefined || name === undefined || first === undefined) return undefined;
  const isSender =
    senders.some((sender) => plain(sender) === plain(name)) || name.split(" ").some(isOrganisationWord);
  return isSender && plain(first.text).startsWith(plain(name))
    ? boilerplateOf(block.lines, [block.labelLine])
    : undefined;
}

function afterContacts(
  blocks: readonly Block[],
  reached: ReadonlySet<Line>,
  senders: readonly string[],
): Boilerplate | undefined {
  const flat = blocks.flatMap((block) => (isFurniture(block) ? [] : block.lines));
  const last = flat.findLastIndex((line) => reached.has(line.line));
  return last === -1 ? undefined : from(flat.slice(last + 1), senders);
}

/** `Länsstyrelsen är en myndighet som …` as the last paragraph before the contacts. */
function beforeContacts(blocks: readonly Block[], reached: ReadonlySet<Line>): Boilerplate | undefined {
  const contact = blocks.findIndex((block) => block.lines.some((line) => reached.has(line.line)));
  const before = blocks
    .slice(0, contact === -1 ? 0 : contact)
    .flatMap((block) => (block.kind === "chrome" ? [] : block.lines));
  const last = before.at(-1);
  if (last === undefined || before.length < 3 || !isParagraph(last) || !introduces(last.text))
    return undefined;
  return boilerplateOf([last], []);
}

function introduces(text: string): boolean {
  const opening =
    /^((?:[\p{L}\d&-]+ ){1,4}?)(?:är (?:en|ett|den|Sveriges|landets|Nordens|Europas|världens)|arbetar (?:för|med)|ansvarar för)(?!\p{L})/u.exec(
      text,
    );
  return opening?.[1]?.trim().split(" ").some(isOrganisationWord) === true;
}

/** A text without contacts may still end with its sender presenting itself. */
function lastParagraph(blocks: readonly Block[], organisation: string | undefined): Boilerplate | undefined {
  const flat = blocks.flatMap((block) => (block.kind === "text" ? block.lines : []));
  const last = flat.at(-1);
  if (flat.length < 4 || last === undefined || !isParagraph(last)) return undefined;
  const heading = flat.at(-2);
  const name = plain(organisation ?? lastWordOf(heading));
  return name !== "" && plain(last.text).startsWith(name) ? from(flat.slice(-1), [name]) : undefined;
}

function lastWordOf(heading: BlockLine | undefined): string {
  if (heading === undefined || isSentence(heading.text) || heading.text.length > 60) return "";
  const word = heading.text.split(" ").at(-1) ?? "";
  return /^\p{Lu}\p{L}{3,}/u.test(word) ? word : "";
}

function from(lines: readonly BlockLine[], senders: readonly string[]): Boilerplate | undefined {
  const first = lines.findIndex((line) => isParagraph(line) && !disclosure.test(line.text));
  const opening = lines[first];
  if (opening === undefined || first > 3 || spoken.test(opening.text)) return undefined;
  const isSenders = senders.some((sender) => plain(opening.text).startsWith(plain(sender)));
  if (!presents.test(opening.text) && !(isSenders && works.test(opening.text))) return undefined;
  return boilerplateOf(
    lines.slice(first),
    lines.slice(0, first).map(({ line }) => line),
  );
}

function isFurniture({ kind }: Block): boolean {
  return kind === "chrome" || kind === "facts";
}

/** Under a heading of its own it may be short. */
function isPresentation({ text }: BlockLine): boolean {
  return text.length >= shortest / 2 && isSentence(text) && !isReachable(text);
}

function isParagraph({ text }: BlockLine): boolean {
  return text.length >= shortest && !isReachable(text);
}

function boilerplateOf(lines: readonly BlockLine[], headings: readonly Line[]): Boilerplate {
  return {
    text: lines.map((line) => line.text).join("\n\n"),
    lines: [...headings, ...lines.map(({ line }) => line)],
  };
}
