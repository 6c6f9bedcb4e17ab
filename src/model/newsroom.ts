/** From checked items to the newsroom of one build: what is published at `now`, in order, each with its relations. */

import { dirname, join } from "node:path/posix";
import { instantOf } from "../dates/moment.ts";
import { nearest } from "../language/nearest.ts";
import type { Problem } from "../problems/problem.ts";
import type { RelatedField } from "./fields.ts";
import type { CheckedItem } from "./read-item.ts";
import type { PressData, PressItem, RelatedLink, Unpublished } from "./types.ts";

/** An item whose place among the others is known. */
export interface PlacedItem {
  readonly checked: CheckedItem;
  readonly data: PressData;
}

/** Finds other items by what editors write: a path from the file that asks, an address, or an id. */
export interface ItemIndex {
  find(reference: string, fromFile: string): CheckedItem | undefined;
  /** The known path that is spelt most like the reference. */
  nearest(reference: string, fromFile: string): string | undefined;
}

/** Why an item is not published at `now`; `undefined` when it is. */
export function unpublishedAt(now: Date, item: CheckedItem): Unpublished | undefined {
  if (item.draft) return "draft";
  if (item.data.embargo !== undefined && instantOf(item.data.embargo) > now) return "embargoed";
  if (instantOf(item.data.date) > now) return "scheduled";
  return undefined;
}

/** Reports every id and every address that stands twice, aliases included. */
export function checkUnique(items: readonly CheckedItem[], problems: Problem[]): void {
  const ids = new Map<string, string>();
  const addresses = new Map<string, string>();
  const claim = (
    seen: Map<string, string>,
    key: string,
    item: CheckedItem,
    field: string,
    code: "id-twice" | "address-twice",
  ): void => {
    const other = seen.get(key);
    if (other === undefined) seen.set(key, item.record.file);
    else
      problems.push({
        file: item.record.file,
        line: item.record.lineOf([field]),
        field,
        code,
        values: { found: key, other },
      });
  };
  for (const item of items) {
    claim(ids, item.data.id, item, "id", "id-twice");
    claim(addresses, item.url, item, "permalink", "address-twice");
  }
  for (const item of items) {
    for (const alias of item.data.aliases) claim(addresses, alias, item, "aliases", "address-twice");
  }
}

export function indexItems(items: readonly CheckedItem[]): ItemIndex {
  const byReference = new Map<string, CheckedItem>();
  for (const item of items) {
    byReference.set(item.record.file, item);
    byReference.set(item.url, item);
    byReference.set(item.data.id, item);
    byReference.set(item.data.id.replace("urn:uuid:", ""), item);
  }
  return {
    find: (reference, fromFile) =>
      byReference.get(join(dirname(fromFile), reference.normalize("NFC"))) ?? byReference.get(reference),
    nearest: (reference, fromFile) => {
      const files = items.map((item) => item.record.file);
      return nearest(join(dirname(fromFile), reference), files);
    },
  };
}

/** The items that may be shown, newest first, with the relations that lead to something shown. */
export function placeItems(
  shown: readonly { readonly item: CheckedItem; readonly unpublished: Unpublished | undefined }[],
  index: ItemIndex,
  problems: Problem[],
): readonly PlacedItem[] {
  const visible = new Set(shown.map(({ item }) => item));
  return shown
    .map(({ item, unpublished }) => ({
      checked: item,
      data: {
        ...item.data,
        related: item.related.flatMap((field, place) =>
          relatedLink(field, place, item, index, visible, problems),
        ),
        ...(unpublished === undefined ? {} : { unpublished }),
      },
    }))
    .sort((a, b) => newestFirst(a.checked, b.checked));
}

/** Newest first; items of the same moment in the order of their addresses. */
function newestFirst(a: CheckedItem, b: CheckedItem): number {
  const difference = instantOf(b.data.date).getTime() - instantOf(a.data.date).getTime();
  if (difference !== 0) return difference;
  return a.url < b.url ? -1 : Number(a.url > b.url);
}

function relatedLink(
  field: RelatedField,
  place: number,
  item: CheckedItem,
  index: ItemIndex,
  visible: ReadonlySet<CheckedItem>,
  problems: Problem[],
): readonly RelatedLink[] {
  if (typeof field !== "string") return [field];
  const other = index.find(field, item.record.file);
  if (other === undefined) {
    problems.push({
      file: item.record.file,
      line: item.record.lineOf(["related", place]),
      field: `related[${place}]`,
      code: "related-unknown",
      values: { found: field, nearest: index.nearest(field, item.record.file) },
    });
    return [];
  }
  // A link to what is not shown yet would lead nowhere, and tell that it exists.
  return visible.has(other) ? [{ title: other.data.title, url: other.url }] : [];
}

/** The press item of a collection. Its `content` may be a getter; it is read from `body` when someone asks. */
export function pressItem(
  placed: PlacedItem,
  outputPath: string,
  inputPath: string,
  body: { readonly content: string },
): PressItem {
  const { checked, data } = placed;
  const date = instantOf(data.date);
  const page = {
    url: checked.url,
    date,
    inputPath,
    outputPath,
    fileSlug: checked.slug,
    filePathStem: `/${checked.record.base}/${checked.record.stem}`,
  };
  return {
    ...page,
    page,
    data,
    get content() {
      return body.content;
    },
    get templateContent() {
      return body.content;
    },
  };
}
