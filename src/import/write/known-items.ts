/** What stands in the press folders before an import: files of earlier imports, and what editors have written. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path/posix";
import { readMoment } from "../../dates/read-moment.ts";
import { slugify } from "../../language/slug.ts";
import { addressOf } from "../../model/addresses.ts";
import type { PressItemType } from "../../model/types.ts";
import { splitFile } from "../../source/front-matter.ts";
import { isAsWritten, type Origin } from "./file-text.ts";
import type { TargetFolder } from "./target-folder.ts";

/** The press folders below the target: `pressmeddelanden`. */
export type PressFolders = Readonly<Record<PressItemType, string>>;

export interface KnownItem {
  readonly sourceId: string;
  /** Path from the target: `pressmeddelanden/2016/nytt-badhus.md`. */
  readonly name: string;
  readonly type: PressItemType;
  readonly title: string | undefined;
  /** `2016-02-11` */
  readonly day: string | undefined;
  /** Of the file as it was imported; absent when it does not say that it was. */
  readonly hash: string | undefined;
  /** Whether someone has edited it since it was imported. */
  readonly isEdited: boolean;
}

export interface KnownItems {
  /** The file that an item was imported to. */
  readonly byOrigin: ReadonlyMap<string, KnownItem>;
  /** The same by what their ids begin with, where a mark tells several apart. */
  readonly byBase: ReadonlyMap<string, readonly KnownItem[]>;
  /** Files that do not say that they were imported, by their own ids. */
  readonly byId: ReadonlyMap<string, KnownItem>;
  /** The file of each address, earlier addresses included. */
  readonly addresses: Map<string, string>;
  /** The name of each topic, by the part of the address that it gives. */
  readonly topics: Map<string, string>;
}

export function originKey({ source, sourceId }: Origin): string {
  return `${source} ${sourceId}`;
}

/** Digits of the mark at the end of an id: `2016-02-11-nytt-badhus 0f2c8e1b9a44`. */
export const markLength = 12;
const mark = new RegExp(` [0-9a-f]{${markLength}}$`);

type Found = {
  -readonly [Key in keyof KnownItems]: KnownItems[Key] extends ReadonlyMap<string, infer Value>
    ? Map<string, Value>
    : never;
};

export function knownItems(target: TargetFolder, folders: PressFolders): KnownItems {
  const known: Found = {
    byOrigin: new Map(),
    byBase: new Map(),
    byId: new Map(),
    addresses: new Map(),
    topics: new Map(),
  };
  for (const type of ["press-release", "press-invitation"] as const) {
    for (const name of markdownFiles(target.root, folders[type]))
      addFile(known, type, name, target, folders[type]);
  }
  return known;
}

function addFile(
  known: Found,
  type: PressItemType,
  name: string,
  target: TargetFolder,
  folder: string,
): void {
  const { addresses, topics } = known;
  const bytes = readFileSync(join(target.root, name));
  const split = splitFile(bytes);
  addresses.set(addressOf(folder, name.slice(folder.length + 1).replace(/\.md$/i, "")), name);
  if ("problem" in split) return;
  const { permalink, aliases, imported, id, title, date } = split.fields;
  for (const address of textsIn(permalink, aliases)) addresses.set(address, name);
  for (const topic of textsIn(split.fields.topics)) topics.set(slugify(topic), topic);
  const reading = readMoment(date);
  const facts = {
    name,
    type,
    title: typeof title === "string" ? title : undefined,
    day: "moment" in reading ? reading.moment.slice(0, 10) : undefined,
  };
  const origin = originOf(imported);
  if (origin === undefined) {
    const [own] = textsIn(id);
    if (own !== undefined)
      known.byId.set(own.toLowerCase(), { ...facts, sourceId: "", hash: undefined, isEdited: true });
    return;
  }
  const { sourceId, hash } = origin;
  const item = { ...facts, sourceId, hash, isEdited: !isAsWritten(bytes.toString("utf8"), hash) };
  known.byOrigin.set(originKey(origin), item);
  const base = originKey({ ...origin, sourceId: sourceId.replace(mark, "") });
  known.byBase.set(base, [...(known.byBase.get(base) ?? []), item]);
}

function textsIn(...values: readonly unknown[]): readonly string[] {
  return values.flat().filter((value) => typeof value === "string");
}

function originOf(imported: unknown): (Origin & { readonly hash: string }) | undefined {
  if (typeof imported !== "object" || imported === null) return undefined;
  const [source, id, hash] = ["source", "id", "hash"].map((key): unknown => Reflect.get(imported, key));
  return typeof source === "string" && typeof id === "string" && typeof hash === "string"
    ? { source, sourceId: id, hash }
    : undefined;
}

/** As the plugin finds them. */
function markdownFiles(root: string, folder: string): readonly string[] {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(join(root, folder));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    if (/^[._]/.test(entry.name) || entry.name === "node_modules") return [];
    const name = join(folder, entry.name);
    if (entry.isDirectory()) return markdownFiles(root, name);
    return /\.md$/i.test(entry.name) ? [name] : [];
  });
}

function readEntries(path: string) {
  return readdirSync(path, { withFileTypes: true });
}
