/** Lists of what was published in a year or a month. */

import type { PressItem } from "../model/types.ts";
import type { YearArchive } from "./archives.ts";
import { type ListPage, paged } from "./lists.ts";

/** A month with its items, newest first. */
export interface MonthArchive {
  /** `2026-02` */
  readonly month: string;
  readonly items: readonly PressItem[];
}

/** The months of a year that have items, newest first. */
export function monthsOf({ items }: YearArchive): readonly MonthArchive[] {
  const months = new Map<string, PressItem[]>();
  for (const item of items) {
    const month = item.data.date.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(item);
    else months.set(month, [item]);
  }
  return [...months].map(([month, own]) => ({ month, items: own }));
}

export function yearUrl(root: string, year: number): string {
  return `${root}${year}/`;
}

/** `/arkiv/2026/02/` */
export function monthUrl(root: string, month: string): string {
  return `${root}${month.replace("-", "/")}/`;
}

/** `monthName` gives `februari 2026` for `2026-02`. */
export function periodLists(
  years: readonly YearArchive[],
  root: string,
  length: number,
  monthName: (month: string) => string,
): readonly ListPage[] {
  return years.flatMap((year) => [
    ...paged(
      { key: `year:${year.year}`, url: yearUrl(root, year.year), title: String(year.year) },
      year.items,
      length,
    ),
    ...monthsOf(year).flatMap(({ month, items }) =>
      paged(
        { key: `month:${month}`, url: monthUrl(root, month), title: capitalised(monthName(month)) },
        items,
        length,
      ),
    ),
  ]);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
