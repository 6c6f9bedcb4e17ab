/** Makes Markdown of the lines that are left when the rest has been lifted. */

import { isSentence } from "./blocks.ts";
import { labelOf } from "./labels.ts";
import type { Line } from "./lines.ts";

export interface Body {
  /** The first paragraph, plain text. */
  readonly lead?: string;
  readonly markdown: string;
}

const longestLead = 700;
const quotation = /^[-–—]\s?(?=\S)/u;
const quotes =
  /(?<!\p{L})(?:säger|kommenterar|berättar|menar|fortsätter|tycker|konstaterar|förklarar)(?!\p{L})/u;

/** `lines` are those of the text, in order. */
export function writeBody(lines: readonly Line[]): Body {
  const [first, ...others] = lines;
  if (first !== undefined && others.length > 0 && isLead(first))
    return { lead: first.text, markdown: markdownOf(others) };
  return { markdown: markdownOf(lines) };
}

function isLead({ text, bullet }: Line): boolean {
  return (
    !bullet &&
    text.length <= longestLead &&
    isSentence(text) &&
    !quotation.test(text) &&
    labelOf(text) === undefined
  );
}

function markdownOf(lines: readonly Line[]): string {
  let markdown = "";
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const tight = previous !== undefined && line.bullet && previous.bullet;
    markdown += `${index === 0 ? "" : tight ? "\n" : "\n\n"}${markdownLine(line, lines[index + 1])}`;
  }
  return markdown;
}

function markdownLine(line: Line, next: Line | undefined): string {
  if (line.bullet)
    return quotes.test(line.text) ? `– ${escapeMarkdown(line.text)}` : `- ${escapeMarkdown(line.text)}`;
  // A spoken line begins with an en dash; a hyphen would make it a list.
  const text = line.text.replace(quotation, "– ");
  return isHeading(line, next) ? `## ${escapeMarkdown(text.replace(/:$/u, ""))}` : escapeMarkdown(text);
}

function isHeading(line: Line, next: Line | undefined): boolean {
  if (!line.afterGap || next === undefined || line.text.length > 70) return false;
  return (
    /^\p{Lu}/u.test(line.text) &&
    !/[.,;!"”)\d]$/u.test(line.text) &&
    !line.text.includes("@") &&
    !/: \S/u.test(line.text)
  );
}

const special = /[\\`*_[\]<>]|^(?:#{1,6}(?=\s)|[+-](?=\s)|=+$|~{3,}|:(?=:)|\|)|&(?=#?\w+;)/gmu;
const orderedItem = /^(\d{1,9})([.)])(?=\s)/u;

/** Plain text as Markdown: nothing in it becomes a tag, a link, a heading or a list. */
export function escapeMarkdown(text: string): string {
  return text.replace(special, "\\$&").replace(orderedItem, "$1\\$2");
}
