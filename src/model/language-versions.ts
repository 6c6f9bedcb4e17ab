/** Which items say the same in other languages. One of them names the other; then both know. */

import type { Problem } from "../problems/problem.ts";
import type { ItemIndex } from "./newsroom.ts";
import type { CheckedItem } from "./read-item.ts";
import type { PressData } from "./types.ts";

/** The versions of each item that has any, itself among them. */
export type LanguageVersions = ReadonlyMap<CheckedItem, readonly CheckedItem[]>;

export function languageVersions(
  items: readonly CheckedItem[],
  index: ItemIndex,
  problems: Problem[],
): LanguageVersions {
  const groups = new Map<CheckedItem, Set<CheckedItem>>();
  const groupOf = (item: CheckedItem): Set<CheckedItem> => groups.get(item) ?? new Set([item]);
  for (const item of items) {
    for (const [place, path] of (item.translations ?? []).entries()) {
      const other = index.find(path, item.record.file);
      if (other === undefined) {
        if (!index.isFile(path, item.record.file)) problems.push(unknownPath(item, place, path, index));
        continue;
      }
      const together = new Set([...groupOf(item), ...groupOf(other)]);
      for (const version of together) groups.set(version, together);
    }
  }
  return new Map([...groups].map(([item, group]) => [item, [...group]]));
}

/** The field of an item's data: what is shown, in languages other than the item's own. */
export function translationsOf(
  item: CheckedItem,
  versions: LanguageVersions,
  visible: ReadonlySet<CheckedItem>,
): Pick<PressData, "translations"> {
  const others = (versions.get(item) ?? []).filter(
    (other) => other !== item && visible.has(other) && other.data.language !== item.data.language,
  );
  if (others.length === 0) return {};
  const translations = others.map(({ url, data }) => ({ title: data.title, url, language: data.language }));
  return { translations: translations.sort((a, b) => (a.language < b.language ? -1 : 1)) };
}

function unknownPath(item: CheckedItem, place: number, path: string, index: ItemIndex): Problem {
  return {
    file: item.record.file,
    line: item.record.lineOf(["translations", place]),
    field: `translations[${place}]`,
    code: "related-unknown",
    values: { found: path, nearest: index.nearest(path, item.record.file) },
  };
}
