/** What went wrong, where, and what to write instead: values first, words last. */

/** The languages that errors are written in. */
export type ProblemLanguage = "sv" | "en";

/** One fault, as values. The words for each `code` stand in one table per language. */
export interface Problem {
  /** The file as the site knows it (`pressmeddelanden/2026/bad.md`), or `addPlugin(pressrum, …)` for an option. */
  readonly file: string;
  /** The line of the file, from 1, when it is known. */
  readonly line?: number | undefined;
  /** The field as it is written, with a path into lists: `contacts[1].phone`. Absent when the whole file is meant. */
  readonly field?: string | undefined;
  /** The key of the message. */
  readonly code: string;
  /** What was found and whatever else the message needs. */
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined;
}

/** The words of one problem: what is wrong, and what to write instead. */
export interface ProblemText {
  readonly what: string;
  readonly instead: string;
}
