/** What went wrong, where, and what was found: values only; the words stand in one table per language. */

/** The languages that problems are told in. */
export type ProblemLanguage = "sv" | "en";

/** Where a value stands inside its file: `["contacts", 1, "phone"]`. */
export type FieldPath = readonly (string | number)[];

/** One fault, as values. */
export interface Problem {
  /** The file from the project's root (`pressmeddelanden/2026/bad.md`), or `addPlugin(pressrum, …)` for options. */
  readonly file: string;
  /** The line of the file, from 1, when it is known. */
  readonly line?: number | undefined;
  /** The field as it is written, with places in lists: `contacts[1].phone`. Absent when the whole file is meant. */
  readonly field?: string | undefined;
  /** The key of the message. */
  readonly code: ProblemCode;
  /** What was found, and whatever else the message needs. */
  readonly values?: ProblemValues | undefined;
}

export type ProblemValues = Readonly<Record<string, string | number | undefined>>;

/** The words of one problem: what is wrong, and what to write instead. */
export interface ProblemText {
  readonly what: string;
  readonly instead: string;
}

/** Turns the values of a problem into words. */
export type ProblemTexts = Readonly<
  Record<ProblemCode, (values: ProblemValues, problem: Problem) => ProblemText>
>;

export type ProblemCode =
  // the file as a whole
  | "front-matter-missing"
  | "front-matter-open"
  | "yaml-broken"
  | "file-twice"
  | "not-utf8"
  // the shape of a field
  | "missing"
  | "wrong-kind"
  | "unknown-field"
  | "not-one-of"
  | "empty"
  // dates
  | "date-not-a-date"
  | "date-ambiguous-date"
  | "date-no-year"
  | "date-range"
  | "date-year-out-of-range"
  | "date-no-such-day"
  | "date-no-such-time"
  | "date-skipped-time"
  | "date-weekday-mismatch"
  | "date-needs-time"
  // what does not go together
  | "updated-before-date"
  | "end-before-start"
  | "deadline-after-event"
  | "published-after-event"
  | "previous-start-same"
  | "event-without-invitation"
  // contacts, topics, relations
  | "contact-unknown"
  | "topic-unknown"
  | "related-unknown"
  | "phone-invalid"
  | "email-invalid"
  | "url-invalid"
  | "path-invalid"
  | "position-invalid"
  | "language-invalid"
  | "number-invalid"
  // pictures and files
  | "image-without-alt"
  | "file-not-found"
  | "file-outside"
  | "file-is-folder"
  // identity
  | "id-invalid"
  | "id-twice"
  | "address-twice"
  | "id-derived"
  // options and the site
  | "url-option"
  | "url-and-path-prefix"
  | "now-invalid"
  | "folder-outside"
  | "folder-twice"
  | "feed-path"
  | "calendar-path"
  | "page-path"
  | "site-layout-outside";
