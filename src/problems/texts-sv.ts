/** The problems in Swedish, for the editor who reads them: what is wrong, and what to write instead. */

import type { ProblemTexts } from "./problem.ts";
import { bodyTexts } from "./sv/body-texts.ts";
import { fieldTexts } from "./sv/field-texts.ts";
import { fileTexts } from "./sv/file-texts.ts";
import { itemTexts } from "./sv/item-texts.ts";
import { siteTexts } from "./sv/site-texts.ts";

export const textsSv: ProblemTexts = {
  ...fileTexts,
  ...fieldTexts,
  ...bodyTexts,
  ...itemTexts,
  ...siteTexts,
};
