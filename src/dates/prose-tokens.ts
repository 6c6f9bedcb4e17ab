/** Prose cut into the words and numbers that a date or a time can be made of. */

import { dashForm, forms } from "./prose-forms.ts";
import type { TokenValue } from "./prose-readings.ts";

export type Token = TokenValue & {
  /** Where it stands in the text. */
  readonly index: number;
  readonly end: number;
  /** Nothing but filling words and marks between this token and the one before it. */
  readonly tight: boolean;
  /** `den` stands right before it. */
  readonly den: boolean;
  /** A comma or a semicolon stands in the gap. */
  readonly comma: boolean;
  /** Other figures stand in the gap, as in a telephone number. */
  readonly figures: boolean;
  /** How many words lie between this token and the one before it. */
  readonly words: number;
  /** A sentence ends between this token and the one before it. */
  readonly sentence: boolean;
};

// No token but a dash begins inside a word, a number, an address or a path. `T` is that of ISO 8601.
const outside = "(?:(?<![\\p{L}\\p{N}_@/]|\\d[.,:])|(?<=\\dT))";
const everyForm = [...forms, dashForm];
const token = new RegExp(
  `${outside}(?:${forms.map((form) => `(${form.source})`).join("|")})|(${dashForm.source})`,
  "giu",
);

const filler =
  /^(?:[\s\u00a0,;:.()[\]|•·*_"”“T]|(?:den|det|år|på|under|med|start|starttid|startar|börjar|från|fr|ca|cirka|circa|c:a|ungefär|omkring|runt|vid|tidigast|prick|exakt|tid|tiden|datum|nu|kommande|redan|i|av|at|on|the|of|from|är|blir)(?![\p{L}\p{N}]))*$/iu;

/** Every token of `text` in order. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(token)) {
    const value = meaningOf(match);
    if (value === undefined) continue;
    const end = match.index + match[0].length;
    tokens.push({ ...value, ...describe(text.slice(previousEnd, match.index)), index: match.index, end });
    previousEnd = end;
  }
  return tokens;
}

function describe(gap: string): Pick<Token, "tight" | "den" | "comma" | "figures" | "words" | "sentence"> {
  return {
    // A longer gap is never only filling; the test need not look at it.
    tight: gap.length < 60 && filler.test(gap),
    den: /(?<!\p{L})den[\s\u00a0]*$/iu.test(gap.slice(-6)),
    comma: /[,;]/.test(gap),
    figures: /\d/.test(gap),
    words: gap.match(/\p{L}+/gu)?.length ?? 0,
    sentence: /[.!?](?:\s|$)|\n/.test(gap),
  };
}

function meaningOf(match: RegExpExecArray): TokenValue | undefined {
  const group = match.findIndex((text, index) => index > 0 && text !== undefined);
  return everyForm[group - 1]?.read(match[0]);
}
