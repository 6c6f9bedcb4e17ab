/** Why a source cannot be read, or not to its end. */

import type { ReportValues } from "./report-line.ts";

/**
 * - `source-missing`, `source-is-folder`, `source-unreadable`: the file
 * - `source-empty`, `source-too-large`, `not-text`: what is in it
 * - `xml-broken`, `xml-dtd`, `xml-too-deep`, `xml-too-long`, `json-broken`: how it is built
 * - `wrong-format`: it is something else than was said
 * - `service-…`: the service on the net
 * - `target-…`: the folder to write in
 */
export type ImportErrorCode =
  | "source-missing"
  | "source-is-folder"
  | "source-unreadable"
  | "source-empty"
  | "source-too-large"
  | "not-text"
  | "xml-broken"
  | "xml-cut"
  | "xml-dtd"
  | "xml-too-deep"
  | "xml-too-long"
  | "json-broken"
  | "wrong-format"
  | "service-refused"
  | "service-failed"
  | "service-silent"
  | "service-address"
  | "target-outside"
  | "target-not-a-folder";

export class ImportError extends Error {
  override readonly name = "ImportError";
  readonly code: ImportErrorCode;
  readonly values: ReportValues;

  constructor(code: ImportErrorCode, values: ReportValues = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.code = code;
    this.values = values;
  }
}
