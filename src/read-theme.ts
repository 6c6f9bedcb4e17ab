/** The look and the words of the pages, from what a site builder wrote. */

import { z } from "zod";
import { languageTag } from "./language/tag.ts";
import type { Settings } from "./options.ts";
import type { Reporter } from "./problems/problem.ts";
import { fields } from "./problems/shape.ts";
import { type ColourProblem, type ProfileColours, paletteOf } from "./theme/colours.ts";
import { missingWords, type OwnWords, wordNames } from "./theme/words-for.ts";

/** As it was written, when every colour is a text. */
type WrittenTheme = false | { readonly colours?: ProfileColours | undefined };

const colour = z.string().optional();

export const themeSchema: z.ZodType<WrittenTheme> = z.union([
  z.literal(false),
  fields({
    colours: fields({
      primary: z.string(),
      accent: colour,
      background: colour,
      text: colour,
      link: colour,
      onPrimary: colour,
      onAccent: colour,
    }).optional(),
  }),
]) as z.ZodType<WrittenTheme>;

/** A word is a text; the few that hold numbers are functions, as TypeScript tells those who write them. */
const word = z.union([
  z.string().trim().min(1),
  z.custom<(...values: never[]) => string>((value) => typeof value === "function", {
    params: { expected: "function" },
  }),
]);

export const wordsSchema: z.ZodType<Record<string, Record<string, unknown>>> = z.record(
  z.string(),
  fields(Object.fromEntries(wordNames.map((name) => [name, word.optional()]))),
);

/** What the theme is painted with when a site has no colours of its own. */
const ownPrimary = "#17536e";

export function readTheme(written: WrittenTheme | undefined, report: Reporter): Settings["theme"] {
  if (written === false) return false;
  const { palette, problems } = paletteOf(written?.colours ?? { primary: ownPrimary });
  if (palette) return { palette };
  for (const problem of problems) reportColour(problem, report);
  return false;
}

export function readWords(written: z.infer<typeof wordsSchema>, report: Reporter): OwnWords {
  for (const language of Object.keys(written)) {
    if (languageTag(language) === undefined)
      report(["words", language], "language-invalid", { found: language });
  }
  const words = written as OwnWords;
  for (const { language, words: missing } of missingWords(words)) {
    report(["words", language], "words-missing", { found: language, missing: missing.join(", ") });
  }
  return words;
}

function reportColour({ code, field, found, on, ratio, nearest }: ColourProblem, report: Reporter): void {
  report(["theme", "colours", field], code, { found, on, ratio, nearest });
}
