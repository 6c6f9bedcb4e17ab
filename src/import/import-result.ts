/** What became of the items of a source. */

import type { ImportError } from "./import-error.ts";
import type { ReportLine } from "./report-line.ts";

/**
 * - `new`, `updated`, `unchanged`: the file is as the source has it
 * - `kept`: someone has edited the file, and it stays as it is
 * - `repeated`: the same import has had it already
 * - `failed`: the item is in no file
 */
export type Outcome = "new" | "updated" | "unchanged" | "kept" | "repeated" | "failed";

export interface ItemResult {
  readonly outcome: Outcome;
  readonly title: string;
  /** Path from the target; absent for an item that failed or was repeated. */
  readonly file?: string;
  /** The file that it was read from. */
  readonly from?: string | undefined;
  readonly source?: string;
  readonly sourceId?: string;
  readonly report: readonly ReportLine[];
}

export interface ImportResult {
  readonly items: readonly ItemResult[];
  /** What stopped the reading, when something did. What came before has been imported. */
  readonly stopped: ImportError | undefined;
}
