/** The report of an import, for people and for machines. */

import type { ImportResult, ItemResult, Outcome } from "../import/import-result.ts";
import type { ReportKind, ReportLanguage, ReportLine } from "../import/report-line.ts";
import { errorWords } from "../import/words/error-words.ts";
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
export function reportText(report: Report, language: ReportLanguage): string {
  const words = reportHeadings[language];
  const items = report.items
    .filter(({ outcome }) => outcome !== "unchanged")
    .map((item) => itemText(item, language));
  const notes = report.notes.map((line) => `  ${lineText(line, undefined, language)}`);
  return [
    ...items,
    ...(notes.length === 0 ? [] : [[words.whole, ...notes].join("\n")]),
    words.counts(countsOf(report), endOf(report)),
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

export function reportJson(report: Report, language: ReportLanguage): string {
  const withText = (line: ReportLine, source: string | undefined): object => ({
    ...line,
    text: reportSentence(line, source, language),
  });
  const json = {
    dryRun: report.dryRun,
    counts: countsOf(report),
    items: report.items.map((item) => ({
      ...item,
      report: item.report.map((line) => withText(line, item.source)),
    })),
    notes: report.notes.map((line) => withText(line, undefined)),
    ...(report.stopped === undefined
      ? {}
      : {
          stopped: {
            code: report.stopped.code,
            values: report.stopped.values,
            text: errorWords[language][report.stopped.code](report.stopped.values),
          },
        }),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

export function countsOf({ items, notes }: Pick<Report, "items" | "notes">): Counts {
  const outcomes = { new: 0, updated: 0, unchanged: 0, kept: 0, failed: 0 };
  const lines = { lifted: 0, deduced: 0, "left-out": 0, "needs-eye": 0 };
  for (const { outcome } of items) outcomes[outcome] += 1;
  for (const { kind } of [...items.flatMap(({ report }) => report), ...notes]) lines[kind] += 1;
  return { outcomes, lines };
}

function endOf({ dryRun, stopped }: Report): ReportEnd {
  if (stopped !== undefined) return "stopped";
  return dryRun ? "dry" : "done";
}

function itemText({ outcome, title, file, source, report }: ItemResult, language: ReportLanguage): string {
  const words = reportHeadings[language];
  const lifted = report.filter(({ kind }) => kind === "lifted");
  const others = report.filter(({ kind }) => kind !== "lifted");
  const names = lifted.map(({ field = "", values }) =>
    values?.count === undefined ? field : `${field} (${values.count})`,
  );
  return [
    `${file ?? shown(title)} · ${words.outcomes[outcome]}`,
    ...(file === undefined ? [] : [`  ${shown(title)}`]),
    ...(names.length === 0 ? [] : [`  ${words.kinds.lifted}: ${names.join(", ")}`]),
    ...others.map((line) => `  ${lineText(line, source, language)}`),
  ].join("\n");
}

function lineText(line: ReportLine, source: string | undefined, language: ReportLanguage): string {
  const field = line.field === undefined ? "" : `${line.field}: `;
  return `${reportHeadings[language].kinds[line.kind]} – ${field}${reportSentence(line, source, language)}`;
}
