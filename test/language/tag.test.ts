/** Names of languages as machines read them. */

import { expect, test } from "vitest";
import { languageTag } from "../../src/language/tag.ts";

test.each([
  ["sv", "sv"],
  ["SV", "sv"],
  ["swe", "sv"],
  ["sv-fi", "sv-FI"],
  ["se", "se"],
  ["fit", "fit"],
  ["rom", "rom"],
  ["yi", "yi"],
  ["sv-x-lattlast", "sv-x-lattlast"],
  ["svenska", undefined],
  ["swedish", undefined],
  ["x-lattlast", undefined],
  ["s", undefined],
  ["sv_SE", undefined],
  ["sv-", undefined],
  ["sv SE", undefined],
  ["åå", undefined],
  ["", undefined],
  ['sv"><script>', undefined],
])("languageTag(%j)", (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});
