/** One problem as an editor meets it: how it comes about, and every word that is then said. */

import type { Problem } from "../../../src/problems/problem.ts";

export interface Row {
  /** What is wrong. */
  readonly name: string;
  /** Reads something that is wrong, with the readers of the plugin. */
  readonly problems: () => readonly Problem[] | Promise<readonly Problem[]>;
  /** The text below the heading: file, field, line, what is wrong, what to write instead. */
  readonly sv: string;
  readonly en?: string;
}
