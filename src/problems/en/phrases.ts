/** English phrases that several messages share. */

import type { ProblemValues } from "../problem.ts";
import { printable, shown } from "../shown.ts";

export function quote(value: string | number | undefined): string {
  return `“${shown(value)}”`;
}

/** The known name that is spelt most like what was written, or another way out. */
export function meant(values: ProblemValues, otherwise: string): string {
  return values.nearest === undefined ? otherwise : `Did you mean “${printable(values.nearest)}”?`;
}

/** `planned, moved or cancelled` */
export function anyOf(words: string): string {
  return words.replace(/, ([^,]*)$/, " or $1");
}
