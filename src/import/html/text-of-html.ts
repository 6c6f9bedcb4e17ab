/** The words of HTML, without the markup. */

import sanitize from "sanitize-html";

const lineEnd = /<br \/>|<\/(?:li|dd|tr)>/g;
const blockEnd =
  /<hr \/>|<\/(?:p|div|section|article|h[1-6]|ul|ol|dt|blockquote|figcaption|figure|pre|table)>/g;
const cellEnd = /<\/t[dh]>/g;
const tag = /<[^>]*>/g;
const reference = /&(amp|lt|gt|quot|#39);/g;
const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const spaces = /[^\S\n]+/g;
const aroundBreak = / *\n */g;
const gaps = /\n{3,}/g;

/** Words of clean, well-formed markup, as `cleanHtml` and markdown-it give it. Blocks end with an empty line. */
export function textOfClean(clean: string): string {
  return clean
    .replace(/\n/g, " ")
    .replace(lineEnd, "\n")
    .replace(blockEnd, "\n\n")
    .replace(cellEnd, " ")
    .replace(tag, "")
    .replace(reference, (_, name: string) => characters[name] ?? "");
}

/** The value of an attribute in such markup. */
export function decoded(value: string): string {
  return value.replace(reference, (_, name: string) => characters[name] ?? "");
}

/** Plain text with an empty line between paragraphs, from any HTML or from text that only has character references. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return tidyText(html);
  const clean = sanitize(html, {
    allowedTags: ["p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "td", "th", "blockquote"],
    allowedAttributes: {},
    nestingLimit: 60,
    enforceHtmlBoundary: false,
  });
  return tidyText(textOfClean(clean));
}

/** The same on one line. */
export function lineOfHtml(html: string): string {
  return textOfHtml(html).replace(/\s+/g, " ").trim();
}

/** Without spaces at the ends of lines, and with at most one empty line. */
export function tidyText(text: string): string {
  return text.replace(spaces, " ").replace(aroundBreak, "\n").replace(gaps, "\n\n").trim();
}
