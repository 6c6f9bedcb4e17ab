/** Invented pages in the layouts that press texts are met in. */

import { readFileSync } from "node:fs";

export type PageName =
  | "newsroom-invitation"
  | "newsroom-page"
  | "ministry-page"
  | "release-in-prose"
  | "contradiction";

export function page(name: PageName): string {
  return readFileSync(new URL(`pages/${name}.txt`, import.meta.url), "utf8");
}
