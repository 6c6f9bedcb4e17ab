/** Problems of the text below the fields, in English. */

import type { BodyProblemCode, TextsOf } from "../problem.ts";
import { printable } from "../shown.ts";
import { meant, quote } from "./phrases.ts";

export const bodyTexts: TextsOf<BodyProblemCode> = {
  "box-unknown": (v) => ({
    what: `${quote(v.found)} does not begin a fact box.`,
    instead: meant(v, "Write three colons, the word facts and the heading: ::: facts The hall in figures"),
  }),
  "box-open": () => ({
    what: "the fact box that begins here has no end.",
    instead: "Write ::: on a line of its own after the last line of the box. A box cannot stand in another.",
  }),
  "box-not-begun": () => ({
    what: "the line “:::” ends a fact box, but none has begun.",
    instead: "Remove the line, or begin the box with a line like this: ::: facts The hall in figures",
  }),
  // The text is the first of them.
  "quotation-marks": (v) => ({
    what: `the text has the quotation mark ${printable(v.found)}${Number(v.count) > 1 ? ` (so have ${v.count} of ${v.total} texts)` : ""}. In Swedish it is ” both before and after.`,
    instead: "Write ”like this”. The text is published as it is.",
  }),
};
