/** From checked items to the newsroom of one build: what is published at `now`, in order, each with its relations. */

import { dirname, join, relative } from "node:path/posix";
import { instantOf } from "../dates/moment.ts";
import { nearest } from "../language/nearest.ts";
import type { Problem } from "../problems/problem.ts";
import { outputFileOf } from "./addresses.ts";
import type { RelatedField } from "./fields.ts";
import { languageVersions, translationsOf } from "./language-versions.ts";
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
  /** Whether there is such a file, although it is no item: a draft, or one with faults of its own. */
  isFile(reference: string, fromFile: string): boolean;
  /** The path, from the file that asks, that is spelt most like the reference. */
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
  const ids = new Map<string, CheckedItem>();
  const addresses = new Map<string, CheckedItem>();
  for (const item of items) {
    const other = claim(ids, item.data.id, item);
    if (other) problems.push(sameIdentity(item, other));
    const neighbour = claim(addresses, addressKey(item.url), item);
    if (neighbour) problems.push(sameAddress(item, neighbour, item.url, "permalink"));
  }
  // Aliases last, so that the fault is told of the alias and not of the item that stands there.
  for (const item of items) {
    for (const alias of item.data.aliases) {
      const other = claim(addresses, addressKey(alias), item);
      if (other && other !== item) problems.push(sameAddress(item, other, alias, "aliases"));
    }
  }
}

/** Takes what nobody has yet; else gives the one who has it. */
function claim(taken: Map<string, CheckedItem>, key: string, item: CheckedItem): CheckedItem | undefined {
  const other = taken.get(key);
  if (other === undefined) taken.set(key, item);
  return other;
}

/** Two addresses are one when they are written to one file, also where large and small letters are the same. */
function addressKey(url: string): string {
  return outputFileOf(url).toLowerCase();
}

function sameIdentity(item: CheckedItem, other: CheckedItem): Problem {
  const values = { found: item.data.id, other: other.record.file };
  if (item.derived) return { file: item.record.file, code: "id-derived-twice", values };
  return { file: item.record.file, line: item.record.lineOf(["id"]), field: "id", code: "id-twice", values };
}

/** The field is named only when it is there: most addresses come from file names. */
function sameAddress(item: CheckedItem, other: CheckedItem, url: string, field: string): Problem {
  const { file, fields, lineOf } = item.record;
  const values = { found: url, other: other.record.file };
  return field in fields
    ? { file, line: lineOf([field]), field, code: "address-twice", values }
    : { file, code: "address-twice", values };
}

/** `files` are those of all records, also of what is no item. */
export function indexItems(items: readonly CheckedItem[], files: Iterable<string> = []): ItemIndex {
  const byReference = new Map<string, CheckedItem>();
  const names = new Set<string>();
  // A file system may give `å` as two characters; editors and front matter have it as one.
  for (const file of files) names.add(file.normalize("NFC"));
  for (const item of items) {
    const file = item.record.file.normalize("NFC");
    names.add(file);
    byReference.set(file, item);
    byReference.set(item.url, item);
    byReference.set(item.data.id, item);
    byReference.set(item.data.id.replace("urn:uuid:", ""), item);
  }
  const fileOf = (reference: string, fromFile: string): string =>
    join(dirname(fromFile), reference).normalize("NFC");
  return {
    find: (reference, fromFile) =>
      byReference.get(fileOf(reference, fromFile)) ?? byReference.get(reference.normalize("NFC")),
    isFile: (reference, fromFile) => names.has(fileOf(reference, fromFile)),
    nearest: (reference, fromFile) => {
      const file = nearest(fileOf(reference, fromFile), names);
      return file === undefined ? undefined : relative(dirname(fromFile), file);
    },
  };
}

/** The items newest first, with the relations that lead to something `visible`. */
export function placeItems(
  items: readonly { readonly item: CheckedItem; readonly unpublished: Unpublished | undefined }[],
  visible: ReadonlySet<CheckedItem>,
  index: ItemIndex,
  problems: Problem[],
): readonly PlacedItem[] {
  const languages = languageVersions(
    items.map(({ item }) => item),
    index,
    problems,
  );
  return items
    .map(({ item, unpublished }) => ({ item, unpublished, time: instantOf(item.data.date).getTime() }))
    .sort((a, b) => b.time - a.time || byAddress(a.item, b.item))
    .map(({ item, unpublished }) => ({
      checked: item,
      data: {
        ...item.data,
        related: item.related.flatMap((field, place) =>
          relatedLink(field, place, item, index, visible, problems),
        ),
        ...translationsOf(item, languages, visible),
        ...(unpublished === undefined ? {} : { unpublished }),
      },
    }));
}

/** Items of the same moment need an order that does not depend on the machine. */
function byAddress(a: CheckedItem, b: CheckedItem): number {
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
    if (index.isFile(field, item.record.file)) return [];
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

/** The press item of a collection. A function gives content that is not there before someone asks. */
export function pressItem(
  placed: PlacedItem,
  outputPath: string,
  inputPath: string,
  content: string | (() => string),
): PressItem {
  const { checked, data } = placed;
  const date = instantOf(data.date);
  const page = {
    url: checked.url,
    date,
    inputPath,
    outputPath,
    fileSlug: checked.slug,
    filePathStem: join("/", checked.record.base, checked.record.stem),
  };
  const item = Object.assign(Object.create(itemPrototype) as PressItem, page, { page, data });
  if (typeof content === "string") return Object.assign(item, { content, templateContent: content });
  // Objects with getters of their own are large: only for those who need them.
  const getter = { enumerable: true, get: content };
  return Object.defineProperties(item, { content: getter, templateContent: getter });
}

/**
 * Of all plain objects in collections Eleventy thinks that they may be templates of its own, and looks each of them up among
 * these, in every collection, to give it its content.
 */
const itemPrototype: object = {};
