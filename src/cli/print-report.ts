/** The report of an import, for people and for machines. */

import type { ImportResult, ItemResult, Outcome } from "../import/import-result.ts";
import type { ReportKind, ReportLanguage, ReportLine } from "../import/report-line.ts";
import { errorWords } from "../import/words/error-words.ts";
import { fieldName } from "../import/words/field-names.ts";
import { reportSentence } from "../import/words/report-words.ts";
import { shown } from "../import/words/shown.ts";
import { type ReportEnd, reportHeadings } from "./report-headings.ts";

export interface Report extends ImportResult {
  /** What is told of the source as a whole. */
  readonly notes: readonly ReportLine[];
  readonly dryRun: boolean;
}

export interface Counts {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly lines: Readonly<Record<ReportKind, number>>;
}

/** Item by item, with the counts last. Items that are unchanged are only counted. */
export function* reportText(report: Report, language: ReportLanguage): Generator<string> {
  const words = reportHeadings[language];
  for (const item of report.items) {
    if (item.outcome !== "unchanged") yield `${itemText(item, language)}\n\n`;
  }
  const notes = report.notes.map((line) => `  ${lineText(line, undefined, language)}`);
  if (notes.length > 0) yield `${[words.whole, ...notes].join("\n")}\n\n`;
  yield `${words.counts(countsOf(report), endOf(report))}\n`;
}

/** One JSON object, with a line for each item. */
export function* reportJson(report: Report, language: ReportLanguage): Generator<string> {
  const { stopped, dryRun, items, notes } = report;
  const withText = (line: ReportLine, source?: string): object => ({
    ...line,
    text: reportSentence(line, source, language),
  });
  yield `{\n"dryRun": ${dryRun},\n"counts": ${JSON.stringify(countsOf(report))},\n`;
  if (stopped !== undefined) {
    const { code, values } = stopped;
    yield `"stopped": ${JSON.stringify({ code, values, text: errorWords[language][code](values) })},\n`;
  }
  yield `"notes": ${JSON.stringify(notes.map((line) => withText(line)))},\n"items": [`;
  for (const [place, item] of items.entries()) {
    const told = { ...item, report: item.report.map((line) => withText(line, item.source)) };
    yield `${place === 0 ? "" : ","}\n${JSON.stringify(told)}`;
  }
  yield "\n]\n}\n";
}

function countsOf({ items, notes }: Pick<Report, "items" | "notes">): Counts {
  const outcomes = { new: 0, updated: 0, unchanged: 0, kept: 0, repeated: 0, failed: 0 };
  const lines = { lifted: 0, deduced: 0, "left-out": 0, "needs-eye": 0 };
  for (const { outcome } of items) outcomes[outcome] += 1;
  for (const { kind } of [...items.flatMap(({ report }) => report), ...notes]) lines[kind] += 1;
  return { outcomes, lines };
}

function endOf({ dryRun, stopped }: Report): ReportEnd {
  if (stopped !== undefined) return "stopped";
  return dryRun ? "dry" : "done";
}

function itemText(
  { outcome, title, file, from, source, report }: ItemResult,
  language: ReportLanguage,
): string {
  const words = reportHeadings[language];
  const lifted = report.filter(({ kind }) => kind === "lifted");
  const others = report.filter(({ kind }) => kind !== "lifted");
  const place = file ?? from ?? title;
  const names = lifted.map(({ field = "", values }) => {
    const name = fieldName(field, language);
    return values?.count === undefined ? name : `${name} (${values.count})`;
  });
  return [
    `${shown(place)} · ${words.outcomes[outcome]}`,
    ...(title === place || title === "" ? [] : [`  ${shown(title)}`]),
    ...(names.length === 0 ? [] : [`  ${words.kinds.lifted}: ${names.join(", ")}`]),
    ...others.map((line) => `  ${lineText(line, source, language)}`),
  ].join("\n");
}

function lineText(line: ReportLine, source: string | undefined, language: ReportLanguage): string {
  const field = line.field === undefined ? "" : `${fieldName(line.field, language)}: `;
  return `${reportHeadings[language].kinds[line.kind]} – ${field}${reportSentence(line, source, language)}`;
}
