/** The sentence for a line of a report. */

import type { ReportLanguage, ReportLine, ReportValues } from "../report-line.ts";
import { pageWords } from "../text/page-report.ts";
import { errorWords } from "./error-words.ts";
import { sourceWordsEn } from "./source-words-en.ts";
import { sourceWordsSv } from "./source-words-sv.ts";

type Words = Readonly<Record<string, (values: ReportValues) => string>>;

const sourceWords: Readonly<Record<ReportLanguage, Words>> = { sv: sourceWordsSv, en: sourceWordsEn };

/** Plain text has words of its own for some codes; `source` says where the item comes from. */
export function reportSentence(
  line: ReportLine,
  source: string | undefined,
  language: ReportLanguage,
): string {
  const page: Words = pageWords[language];
  const own = source === "text" ? page[line.code] : undefined;
  // A file among several that cannot be read is told of as an item that has failed.
  const errors: Words = errorWords[language];
  const words = own ?? sourceWords[language][line.code] ?? page[line.code] ?? errors[line.code];
  return words === undefined ? line.code : words(line.values ?? {});
}
