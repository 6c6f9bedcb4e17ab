/** Why the plugin would stop at a value, in the words that its own errors have. */

import type { Problem, ProblemTexts } from "../../problems/problem.ts";
import type { ReportValues } from "../report-line.ts";
import { shown } from "./shown.ts";

/** `reason` is the code of the problem; the other values are its own. */
export function refusal(texts: ProblemTexts, { reason, ...values }: ReportValues): string {
  const code = Object.keys(texts).find((known): known is Problem["code"] => known === reason);
  return shown(code === undefined ? reason : texts[code](values, { file: "", code, values }).what);
}
