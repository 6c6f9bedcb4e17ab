/** What the editor is told of an imported item: values only; the words stand in one table per language. */

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

/** The languages of the report. */
export type ReportLanguage = "sv" | "en";

/** Adds a line to a report. */
export type Tell = (
  kind: ReportKind,
  field: string | undefined,
  code: SourceCode,
  values?: ReportValues,
) => void;

export function tellerOf(report: ReportLine[]): Tell {
  return (kind, field, code, values) => {
    report.push({ kind, field, code, values });
  };
}

/** What is told of items from structured sources. The reader of plain text has codes of its own. */
export type SourceCode = FieldCode | TextCode | MediaCode | ItemCode | FileCode;

/** Single values. */
export type FieldCode =
  | "lifted"
  | "date-swedish"
  | "date-calendar-zone"
  | "date-from-other"
  | "date-from-text"
  | "date-unreadable"
  | "updated-same-day"
  | "updated-before-date"
  | "language-unknown"
  | "phone-broken"
  | "email-broken"
  | "contact-unnamed"
  | "address-broken"
  | "alias-not-a-page"
  | "alias-taken"
  | "topic-unknown"
  | "value-left-out"
  | "field-refused";

/** The text and its markup. */
export type TextCode =
  | "lead-repeated"
  | "title-from-text"
  | "links-lost"
  | "markup-removed"
  | "embed-linked"
  | "table-headings"
  | "emphasis-dropped"
  | "text-differs"
  | "text-empty"
  | "text-cut"
  | "shortcode-removed";

/** Pictures and documents. */
export type MediaCode =
  | "image-without-alt"
  | "image-in-text-without-alt"
  | "media-remote"
  | "media-saved"
  | "media-failed"
  | "media-unlinked"
  | "contact-unlinked";

/** The item as a whole. */
export type ItemCode =
  | "kind-from-type"
  | "event-merged"
  | "event-from-text"
  | "event-without-time"
  | "event-before-publication"
  | "event-end-before-start"
  | "event-end-in-text"
  | "event-others-in-text"
  | "relation-missing"
  | "draft"
  | "edited-by-hand"
  | "repeated"
  | "title-of-other"
  | "id-of-other"
  | "no-title"
  | "no-date"
  | "no-date-on-page"
  | "no-id"
  | "too-long"
  | "unexpected";

/** The source as a whole. */
export type FileCode =
  | "comments-left-out"
  | "kinds-left-out"
  | "materials-left-out"
  | "protected-left-out"
  | "trash-left-out";
