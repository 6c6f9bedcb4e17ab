/** What the editor is told of an imported item: values only; the words stand in one table per language. */

import type { ProblemLanguage } from "../problems/problem.ts";

/**
 * - `lifted`: stands in the source and is now in the file
 * - `deduced`: follows from the source, with the reason
 * - `left-out`: stands in the source but not in the file, with the reason
 * - `needs-eye`: someone must look before the item is right
 */
export type ReportKind = "lifted" | "deduced" | "left-out" | "needs-eye";

export interface ReportLine<Code extends string = string> {
  readonly kind: ReportKind;
  /** The front-matter field it is about, with places in lists: `event.start`, `contacts[1].phone`; `body` for the text. */
  readonly field?: string | undefined;
  /** The key of the words. */
  readonly code: Code;
  /** What was found, and whatever else the words need. */
  readonly values?: ReportValues | undefined;
}

export type ReportValues = Readonly<Record<string, string | number | undefined>>;

/** Words for the codes of one subject: one sentence, without the name of the field before it. */
export type ReportWords<Code extends string> = Readonly<Record<Code, (values: ReportValues) => string>>;

export type ReportLanguage = ProblemLanguage;
