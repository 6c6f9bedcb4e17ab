/** Quotation marks that are not Swedish. */

import { expect, test } from "vitest";
import { foreignQuotationMark } from "../../src/language/quotation-marks.ts";

test.each([
  ['Det är "klart".', '"', 0],
  ["Det är “klart”.", "“", 0],
  ["Det är „klart“.", "„", 0],
  ["Ett.\n\nTvå.\n“Tre”", "“", 3],
  ['`"a"` och "b"', '"', 0],
  ['```\n"a"\n```\nSe "b"', '"', 3],
  ['[a](b.md "c") och\n"d"', '"', 1],
])("%j has %s on line %i", (text, found, line) => {
  expect(foreignQuotationMark(text)).toEqual({ found, line });
});

test.each([
  "",
  "Det är ”klart” och ’rätt’.",
  "Det är »klart».",
  'En skärm på 55".',
  '`"a"`',
  '```js\n"a"\n```\nSlut.',
  '~~~\n"a"',
  '[a](b.md "c")',
  '[a]: b.md "c"',
])("%j has none", (text) => {
  expect(foreignQuotationMark(text)).toBeUndefined();
});
