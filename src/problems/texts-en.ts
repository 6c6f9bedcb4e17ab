/** The problems in English, for newsrooms that ask for it: what is wrong, and what to write instead. */

import { bodyTexts } from "./en/body-texts.ts";
import { fieldTexts } from "./en/field-texts.ts";
import { fileTexts } from "./en/file-texts.ts";
import { itemTexts } from "./en/item-texts.ts";
import { siteTexts } from "./en/site-texts.ts";
import type { ProblemTexts } from "./problem.ts";

export const textsEn: ProblemTexts = {
  ...fileTexts,
  ...fieldTexts,
  ...bodyTexts,
  ...itemTexts,
  ...siteTexts,
};
