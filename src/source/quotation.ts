/**
 * Quotes that say whose they are: the last line of a block quote, with a dash before the name, becomes the caption of a figure.
 *
 *     > Varje barn ska kunna simma.
 *     >
 *     > – Hedda Lindqvall, kommundirektör
 */

import type { StateCore, Token } from "markdown-it";

/** For texts that have been parted into blocks, and no further. */
export function attributeQuotes(state: StateCore): void {
  const settled: Token[] = [];
  // Where the quotes begin that have not ended yet.
  const begun: number[] = [];
  for (const token of state.tokens) {
    if (token.type === "blockquote_open") begun.push(settled.length);
    settled.push(token);
    const start = token.type === "blockquote_close" ? begun.pop() : undefined;
    if (start !== undefined) settled.push(...attributed(settled.splice(start), state));
  }
  state.tokens = settled;
}

/** The same block quote, as the figure that it is when it names its speaker. */
function attributed(quote: readonly Token[], { Token }: StateCore): readonly Token[] {
  const [open, close] = [quote[0], quote.at(-1)];
  const found = takeSpeaker(quote.slice(1, -1));
  if (!open || !close || !found) return quote;
  const figure = new Token("figure_open", "figure", 1);
  figure.attrSet("class", "pressrum-quote");
  const caption = new Token("figcaption_open", "figcaption", 1);
  const text = new Token("inline", "", 0);
  Object.assign(text, { content: found.speaker, map: found.map, children: [] });
  const after = [
    caption,
    text,
    new Token("figcaption_close", "figcaption", -1),
    new Token("figure_close", "figure", -1),
  ];
  for (const token of [figure, ...after]) token.block = true;
  return [figure, open, ...found.rest, close, ...after];
}

interface Attributed {
  readonly speaker: string;
  readonly map: Token["map"];
  /** The quote without the line. */
  readonly rest: readonly Token[];
}

/** The line that names the speaker, when the quote has one and says something before it. */
function takeSpeaker(quote: readonly Token[]): Attributed | undefined {
  const [open, text, close] = quote.slice(-3);
  if (open?.type === "paragraph_open" && text && close) {
    const lines = text.content.split("\n");
    const speaker = lines.pop() ?? "";
    const isAlone = lines.length === 0;
    if (!named.test(speaker) || (isAlone && quote.length === 3)) return undefined;
    if (isAlone) return { speaker, map: text.map, rest: quote.slice(0, -3) };
    text.content = lines.join("\n");
    return { speaker, map: text.map, rest: quote };
  }
  return speakerOfList(quote);
}

/** A hyphen instead of the dash makes a list of the line. */
function speakerOfList(quote: readonly Token[]): Attributed | undefined {
  const list = quote.slice(-7);
  const [text] = list.slice(3, 4);
  const types = list.map(({ type }) => type).join(" ");
  if (quote.length === 7 || types !== listOfOne || list[0]?.markup !== "-" || text === undefined)
    return undefined;
  const speaker = `– ${text.content}`;
  return named.test(speaker) ? { speaker, map: text.map, rest: quote.slice(0, -7) } : undefined;
}

const listOfOne =
  "bullet_list_open list_item_open paragraph_open inline paragraph_close list_item_close bullet_list_close";

/** A name and a title; a spoken line begins with a dash as well, but is a sentence. */
const named = /^\s*(?:[–—]|--)\s*(?=[*_[]*\p{Lu})[^\n]{1,160}(?<![.!?…”"])\s*$/u;
