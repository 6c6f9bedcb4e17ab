/** Rates the tables of expressions and spellings, row by row. */

import { findProseDates, type ProseDate } from "../../src/dates/prose.ts";
import { findPhones } from "../../src/import/text/phones.ts";
import { type Rating, sameInstant } from "./rate.ts";

export interface RatedRow {
  readonly line: number;
  readonly text: string;
  readonly rating: Rating;
  readonly expected: string;
  readonly found: string;
}

export interface RatedTable {
  readonly correct: number;
  readonly wrong: number;
  readonly missed: number;
  readonly rows: readonly RatedRow[];
}

/** `expression, reference, expected_start, expected_end`: a row is right when both start and end are. */
export function rateDates(table: string): RatedTable {
  const rows = rowsOf(table).map(({ line, cells: [text = "", reference = "", start = "", end = ""] }) => {
    const found = chooseDate(findProseDates(text, reference === "" ? undefined : reference));
    const pairs = [
      [start, found?.start ?? ""],
      [end, found?.end ?? ""],
    ] as const;
    return {
      line,
      text,
      rating: rateRow(pairs),
      expected: `${start} / ${end}`,
      found: `${found?.start ?? ""} / ${found?.end ?? ""}${found?.doubt === undefined ? "" : ` (${found.doubt})`}`,
    };
  });
  return counted(rows);
}

/** What the expression is about, before a deadline or the opening of doors beside it. */
function chooseDate(dates: readonly ProseDate[]): ProseDate | undefined {
  return (
    dates.find((date) => date.role === "when" && date.doubt === undefined) ??
    dates.find((date) => date.doubt === undefined) ??
    dates[0]
  );
}

/** `spelling, context, expected_e164` */
export function ratePhones(table: string): RatedTable {
  const rows = rowsOf(table).map(({ line, cells: [text = "", , expected = ""] }) => {
    const found = findPhones(text)
      .found.map(({ phone }) => phone.e164)
      .join(" ");
    return { line, text, rating: rateRow([[expected, found]]), expected, found };
  });
  return counted(rows);
}

function counted(rows: readonly RatedRow[]): RatedTable {
  const number = (rating: Rating): number => rows.filter((row) => row.rating === rating).length;
  return { correct: number("correct"), wrong: number("wrong"), missed: number("missed"), rows };
}

function rateRow(pairs: readonly (readonly [expected: string, found: string])[]): Rating {
  const ratings = pairs.map(([expected, found]): Rating => {
    if (found === "") return expected === "" ? "correct" : "missed";
    return expected !== "" && (expected === found || sameInstant(expected, found)) ? "correct" : "wrong";
  });
  if (ratings.includes("wrong")) return "wrong";
  return ratings.includes("missed") ? "missed" : "correct";
}

function rowsOf(table: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  return table
    .split(/\r?\n/u)
    .map((row, index) => ({ line: index + 1, cells: row.split("\t") }))
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}
