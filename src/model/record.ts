/** One Markdown file as it was read: the door between what people write and the model. */

import type { FieldPath } from "../problems/problem.ts";
import type { PressItemType } from "./types.ts";

export interface PressRecord {
  readonly type: PressItemType;
  /** Path from the project's root, as errors show it: `pressmeddelanden/2026/bad.md`. */
  readonly file: string;
  /** Where the record's address begins, without slashes at the ends: `pressmeddelanden`. */
  readonly base: string;
  /** Path inside the press folder, without extension: `2026/bad`. */
  readonly stem: string;
  /** Front matter: strings, booleans, lists and maps of these; never numbers, never dates, nothing empty. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Markdown. It is not kept, but made each time that someone asks. */
  readonly body: () => string;
  /** The line of the file, from 1, on which the body begins; absent when the body is not ours to check. */
  readonly bodyLine?: number;
  /** Stands for the whole content of the file; absent when nothing is to be remembered of it. */
  readonly digest?: string | undefined;
  /** The line of a field in the file, from 1. Slow: only for errors. */
  readonly lineOf: (path: FieldPath) => number | undefined;
}
