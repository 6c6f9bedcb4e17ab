/** Text that every feed format can hold: what XML forbids, or readers choke on, is taken out here and nowhere else. */

/**
 * What may not stay in a text is control characters but tab and line feed (XML 1.0 §2.2), noncharacters
 * (U+FDD0–FDEF, U+FFFE, U+FFFF and their like in every plane; Unicode §23.7) and halves of surrogate pairs.
 * This is all of that, and every character beyond U+FFFF: a quick look, since hardly any text holds one of them.
 */
const doubtful = /[^\t\n -~\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]/;
const lineEnd = /\r\n?/g;
const forbidden = /[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/gu;
const loneSurrogate = /\p{Surrogate}/gu;
const whitespace = /[\t\n ]+/g;

/**
 * The text without characters that a feed cannot hold. Line ends become line feeds (XML 1.0 §2.11),
 * half a surrogate pair becomes U+FFFD, everything else forbidden is left out.
 */
export function cleanText(text: string): string {
  if (!doubtful.test(text)) {
    return text;
  }
  return text.replace(lineEnd, "\n").replace(forbidden, "").replace(loneSurrogate, "\uFFFD");
}

/** `cleanText` on one line: runs of spaces, tabs and line feeds become one space. No-break spaces stay. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(whitespace, " ").trim();
}
