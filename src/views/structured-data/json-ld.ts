/** Values of schema.org in a page. */

import { type Html, trusted } from "../html.ts";

/** One thing in the words of schema.org, as JSON-LD has it. */
export interface JsonLd {
  readonly "@context": "https://schema.org";
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/**
 * The script element that holds the value. Browsers never run it, so that a Content-Security-Policy needs no hash for it
 * (HTML §4.12.1, data block).
 */
export function jsonLd(value: JsonLd): Html {
  const json = JSON.stringify(value).replace(unfit, escapeOf);
  return trusted(`<script type="application/ld+json">${json}</script>\n`);
}

/**
 * `<` could end the element or begin a comment inside it (HTML §4.12.1.3). U+2028 and U+2029 end lines of script. Control
 * characters and noncharacters are faults in a page (HTML §13.2.3.5); `JSON.stringify` has escaped those below U+0020 and
 * halves of surrogate pairs.
 */
const unfit = /[<\u007f-\u009f\u2028\u2029]|\p{Noncharacter_Code_Point}/gu;

function escapeOf(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
