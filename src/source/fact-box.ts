/**
 * Fact boxes. They begin with `::: fakta Rubrik` and end with `:::`, each on a line of its own: the fenced block of Pandoc and
 * many others, whose text can still be read where no one knows of it.
 */

import type { StateCore, Token } from "markdown-it";
import container from "markdown-it-container";
import { nearest } from "../language/nearest.ts";
import type { Markdown } from "../options.ts";
import type { ProblemCode, ProblemValues } from "../problems/problem.ts";

/** A box that is not written as it must be. `line` is that of the text, from 0. */
export interface BoxFault {
  readonly code: ProblemCode;
  readonly values: ProblemValues;
  readonly line: number;
}

/** After the site's own containers, which then go first: what is left and begins with `:::` is a box, or misspelt. */
export function allowFactBoxes(markdown: Markdown): void {
  container(markdown, "facts", {
    validate: () => true,
    render: (tokens, index, options, _environment, renderer) => renderer.renderToken(tokens, index, options),
  });
}

/**
 * Makes each box an `aside` whose heading stands below the heading that it is placed under (WCAG 1.3.1), and its own headings
 * below that. For texts that have been parted into blocks, and no further.
 */
export function settleFactBoxes(state: StateCore): readonly BoxFault[] {
  const faults: BoxFault[] = [];
  const settled: Token[] = [];
  const lines = state.src.split("\n");
  const holders = boxesWithBoxes(state.tokens);
  // The heading that the text around has come to; the page's title stands above it all.
  let around = 1;
  let depth = 0;
  for (const token of state.tokens) {
    settled.push(token);
    if (token.type === opening) {
      // What is wrong with a box in another follows from what is wrong with the other.
      if (depth === 0) faults.push(...boxFaults(token, lines, holders.has(token)));
      token.tag = "aside";
      token.attrSet("class", "pressrum-facts");
      settled.push(...headingOf(token, Math.min(around + 1, 6), state));
      depth += 1;
    } else if (token.type === closing) {
      token.tag = "aside";
      depth -= 1;
    } else if (token.type === "inline") faults.push(...colonFaults(token));
    const level = Number(/^h([1-6])$/.exec(token.tag)?.[1]);
    if (level > 0 && depth > 0) token.tag = `h${Math.min(Math.max(level, around + 2), 6)}`;
    else if (level > 0) around = level;
  }
  state.tokens = settled;
  return faults;
}

/** The words that begin a box, in the language of the text. Without a heading the word itself is the heading. */
const names = ["fakta", "facts"];

const opening = "container_facts_open";
const closing = "container_facts_close";

function boxesWithBoxes(tokens: readonly Token[]): ReadonlySet<Token> {
  const holders = new Set<Token>();
  const around: Token[] = [];
  for (const token of tokens) {
    if (token.type === opening) {
      const holder = around.at(-1);
      if (holder) holders.add(holder);
      around.push(token);
    } else if (token.type === closing) around.pop();
  }
  return holders;
}

function boxFaults(box: Token, lines: readonly string[], holdsAnother: boolean): readonly BoxFault[] {
  const [line = 0, end = 0] = box.map ?? [];
  const { name } = partsOf(box);
  if (name === "") return [{ code: "box-not-begun", values: {}, line }];
  if (!names.includes(name.toLowerCase())) {
    const values = { found: `::: ${name}`, nearest: nearest(name, names) };
    return [{ code: "box-unknown", values, line }];
  }
  const isClosed = /^[\s>]*:{3,}\s*$/.test(lines[end] ?? "");
  return isClosed && !holdsAnother ? [] : [{ code: "box-open", values: {}, line }];
}

/** With a colon too few it is a paragraph that begins with colons. */
function colonFaults({ content, map }: Token): readonly BoxFault[] {
  if (!content.includes("::")) return [];
  return content.split("\n").flatMap((text, index): readonly BoxFault[] => {
    const found = tooFewColons.exec(text)?.[0];
    const line = (map?.[0] ?? 0) + index;
    return found === undefined ? [] : [{ code: "box-unknown", values: { found }, line }];
  });
}

const tooFewColons = /^::\s*(?:fakta|facts)(?![\p{L}\p{N}])/iu;

function headingOf(box: Token, level: number, { Token }: StateCore): readonly Token[] {
  const { name, title } = partsOf(box);
  const begin = new Token("heading_open", `h${level}`, 1);
  const text = new Token("inline", "", 0);
  text.content = title || name.charAt(0).toUpperCase() + name.slice(1);
  text.map = box.map;
  text.children = [];
  const end = new Token("heading_close", `h${level}`, -1);
  begin.block = true;
  end.block = true;
  return [begin, text, end];
}

function partsOf({ info }: Token): { readonly name: string; readonly title: string } {
  const [, name = "", title = ""] = /^\s*(\S*)\s*(.*?)[\s:]*$/s.exec(info) ?? [];
  return { name, title };
}
