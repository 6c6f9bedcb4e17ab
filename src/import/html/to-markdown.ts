/** HTML to Markdown that says the same, word for word. */

import markdownIt from "markdown-it";
import TurndownService from "turndown";
import { cleanHtml } from "./clean-html.ts";
import { type FoundMarkup, foundMarkup } from "./found-markup.ts";
import { addRules, escapeText, ownMarks, settleMarks } from "./markdown-rules.ts";
import { textOfClean, tidyText } from "./text-of-html.ts";

export interface MarkdownText {
  readonly markdown: string;
  /** The same as plain text, with empty lines between paragraphs. */
  readonly text: string;
  readonly found: FoundMarkup;
  /** Whether the Markdown says the same as the HTML. It fails only on markup that no editor makes. */
  readonly faithful: boolean;
}

/** `base` is the address that relative addresses start from. */
export function htmlToMarkdown(html: string, base: string | undefined): MarkdownText {
  const found = foundMarkup();
  const clean = cleanHtml(html.replace(ownMarks, ""), base, found);
  const text = textOfClean(clean);
  const markdown = convert(clean, found);
  if (saysTheSame(markdown, text)) return { markdown, text: tidyText(text), found, faithful: true };
  // Emphasis beside certain signs cannot be written in Markdown: the words go before it.
  found.unstressed = true;
  const plain = convert(clean.replace(stress, ""), found);
  return { markdown: plain, text: tidyText(text), found, faithful: saysTheSame(plain, text) };
}

const stress = /<\/?(?:strong|em|del)>/g;

/** Longer texts are not press releases, and would take minutes to convert. */
export const longestHtml = 600_000;

const service = new TurndownService({
  headingStyle: "atx",
  hr: "---",
  bulletListMarker: "-",
  codeBlockStyle: "fenced",
  emDelimiter: "*",
});
const escapeMarkdown = service.escape.bind(service);
service.escape = (text) => escapeText(text, escapeMarkdown);
const noteTable = addRules(service);

function convert(clean: string, found: FoundMarkup): string {
  noteTable.plain = false;
  const markdown = settleMarks(service.turndown(clean)).replace(/[^\S\n]+$/gm, (end) =>
    end === "  " ? end : "",
  );
  if (noteTable.plain) found.plainTable = true;
  return markdown.trim();
}

/** As the plugin reads it. */
const reader = markdownIt({ html: false, linkify: true });
/** Looking for addresses takes as long as all the rest, and most texts have none. */
const plainReader = markdownIt({ html: false });
const hasAddress = /:\/\/|@/;

function saysTheSame(markdown: string, text: string): boolean {
  const chosen = hasAddress.test(text) ? reader : plainReader;
  return letters(textOfClean(chosen.render(markdown))) === letters(text);
}

function letters(text: string): string {
  return text.replace(/\s+/g, "");
}
