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

/** Where problems of one file are told. `line` is for what stands in no field. */
export type Reporter = (path: FieldPath, code: ProblemCode, values?: ProblemValues, line?: number) => void;

/** The words of one problem: what is wrong, and what to write instead. */
export interface ProblemText {
  readonly what: string;
  readonly instead: string;
}

/** Words for the problems of one subject. */
export type TextsOf<Code extends ProblemCode> = Readonly<
  Record<Code, (values: ProblemValues, problem: Problem) => ProblemText>
>;

export type ProblemTexts = TextsOf<ProblemCode>;

/** What errors call the options, which stand in no file that the plugin knows. */
export const optionsFile = "addPlugin(pressrum, …)";

export type ProblemCode =
  | FileProblemCode
  | FieldProblemCode
  | BodyProblemCode
  | ItemProblemCode
  | SiteProblemCode;

/** The file as a whole, and the shape of its fields. */
export type FileProblemCode =
  | "front-matter-missing"
  | "front-matter-open"
  | "yaml-broken"
  | "field-twice"
  | "file-twice"
  | "link-without-file"
  | "not-utf8"
  | "not-markdown"
  | "text-cut"
  | "missing"
  | "wrong-kind"
  | "unknown-field"
  | "not-one-of"
  | "empty";

/** One value that has the right shape and yet cannot be what it should. */
export type FieldProblemCode =
  | "date-not-a-date"
  | "date-ambiguous-date"
  | "date-no-year"
  | "date-range"
  | "date-year-out-of-range"
  | "date-no-such-day"
  | "date-no-such-time"
  | "date-skipped-time"
  | "date-weekday-mismatch"
  | "phone-invalid"
  | "email-invalid"
  | "url-invalid"
  | "path-invalid"
  | "position-invalid"
  | "language-invalid"
  | "number-invalid"
  | "id-invalid"
  | "image-without-alt"
  | "not-an-image"
  | "image-broken"
  | "image-too-large"
  | "file-not-found"
  | "file-outside"
  | "file-is-folder";

/** The text below the fields. */
export type BodyProblemCode = "box-unknown" | "box-open" | "box-not-begun" | "quotation-marks";

/** Values that do not go together, in one item or between items. */
export type ItemProblemCode =
  | "updated-before-date"
  | "end-before-start"
  | "deadline-after-event"
  | "published-after-event"
  | "previous-start-same"
  | "change-not-dated"
  | "event-without-invitation"
  | "type-of-other-folder"
  | "contact-unknown"
  | "topic-unknown"
  | "topic-address-twice"
  | "related-unknown"
  | "id-twice"
  | "id-derived"
  | "credit-missing"
  | "image-located"
  | "image-elsewhere"
  | "id-derived-twice"
  | "draft"
  | "not-yet"
  | "address-twice";

/** Options, and the site around the press room. */
export type SiteProblemCode =
  | "count-invalid"
  | "url-option"
  | "now-invalid"
  | "folder-outside"
  | "folder-misspelt"
  | "folder-twice"
  | "feed-path"
  | "calendar-path"
  | "page-path"
  | "page-file-path"
  | "colour-invalid"
  | "colour-contrast"
  | "words-missing"
  | "search-unavailable"
  | "search-failed"
  | "preview-shown"
  | "site-layout-outside";
