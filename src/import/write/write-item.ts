/** Writes one item to its file, unless someone has edited it or it stands there already. */

import { dirname, relative } from "node:path/posix";
import type { RelatedField } from "../../model/fields.ts";
import type { ItemResult } from "../import-result.ts";
import type { ImportedFields, ImportedItem } from "../imported-item.ts";
import type { Web } from "../reading/web.ts";
import { type ReportLine, type Tell, tellerOf } from "../report-line.ts";
import { fieldOrder, fileText } from "./file-text.ts";
import { type KnownItem, originKey } from "./known-items.ts";
import { type LocalNames, localMedia, withLocalLinks } from "./media-files.ts";
import type { PlacedItem } from "./settle-item.ts";
import type { TargetFolder } from "./target-folder.ts";

export interface WritingContext {
  readonly target: TargetFolder;
  readonly dryRun: boolean;
  readonly media: Web | undefined;
}

/** `files` are the paths of all items of this import, by their origin. */
export async function writeItem(
  placed: PlacedItem,
  files: ReadonlyMap<string, string>,
  { target, dryRun, media }: WritingContext,
): Promise<ItemResult> {
  const { item, place } = placed;
  const report: ReportLine[] = [...item.report];
  const tell = tellerOf(report);
  const { before, name } = place;
  const isEdited = before?.isEdited === true;
  const related = relatedFields(item, name, files, tell);
  const from = isEdited ? "look" : dryRun ? "foretell" : media;
  const names = await localMedia(item.media, name, target, from, tell);
  tellRemote(item, names, tell);
  const fields = withLocalFiles(related, names);
  const text = textOf(placed, fields, names);
  const result = {
    title: item.fields.title,
    file: name,
    source: item.source,
    sourceId: item.sourceId,
    from: item.from,
  };
  if (isEdited) {
    if (before.hash !== undefined && hashIn(text) !== before.hash)
      tell("needs-eye", undefined, "edited-by-hand");
    return { outcome: "kept", ...result, report };
  }
  const told = withLifted(report, fields, item.body);
  if (before !== undefined && before.name === name && before.hash === hashIn(text)) {
    return { outcome: "unchanged", ...result, report: told };
  }
  if (!dryRun) {
    target.write(name, text);
    if (before !== undefined && before.name !== name) target.remove(before.name);
  }
  return { outcome: before === undefined ? "new" : "updated", ...result, report: told };
}

/** Whether an item would give the file that was written for it before. */
export async function isAsImported(
  placed: PlacedItem,
  { name, hash }: KnownItem,
  target: TargetFolder,
): Promise<boolean> {
  const { item } = placed;
  const names = await localMedia(item.media, name, target, "look", () => undefined);
  const text = textOf(placed, withLocalFiles(item.fields, names), names);
  return hash !== undefined && hashIn(text) === hash;
}

/** The file's text. That of an item in which nothing has changed since it was checked is there already. */
function textOf({ item, text }: PlacedItem, fields: ImportedFields, names: LocalNames): string {
  if (fields === item.fields && names.size === 0) return text;
  return fileText(item, fields, withLocalLinks(item.body, names));
}

/** Every field of the file, unless the source's reader has told more of them. */
function withLifted(
  report: readonly ReportLine[],
  fields: ImportedFields,
  body: string,
): readonly ReportLine[] {
  if (report.some(({ kind, code }) => kind === "lifted" && code === "lifted")) return report;
  const names = [...fieldOrder.filter((name) => name in fields), ...(body === "" ? [] : ["body"])];
  const lifted = names.map((field): ReportLine => {
    const value: unknown = Reflect.get(fields, field);
    const values = Array.isArray(value) ? { count: value.length } : undefined;
    return { kind: "lifted", field, code: "lifted", values };
  });
  return [...lifted, ...report];
}

function hashIn(text: string): string | undefined {
  return /^ {2}hash: (\S+)\r?\n---/m.exec(text)?.[1];
}

/** Relations as paths from the file, which hold when the site moves. */
function relatedFields(
  item: ImportedItem,
  name: string,
  files: ReadonlyMap<string, string>,
  tell: Tell,
): ImportedFields {
  const paths = item.relations.flatMap((sourceId) => {
    const other = files.get(originKey({ source: item.source, sourceId }));
    if (other === undefined) tell("left-out", "related", "relation-missing", { found: sourceId });
    return other === undefined || other === name ? [] : [relative(dirname(name), other)];
  });
  if (paths.length === 0) return item.fields;
  const related: readonly RelatedField[] = [...paths, ...(item.fields.related ?? [])];
  return { ...item.fields, related };
}

function withLocalFiles(fields: ImportedFields, names: LocalNames): ImportedFields {
  if (names.size === 0) return fields;
  const local = <T extends { readonly src: string }>(file: T): T => ({
    ...file,
    src: names.get(file.src) ?? file.src,
  });
  return {
    ...fields,
    ...(fields.images === undefined ? {} : { images: fields.images.map(local) }),
    ...(fields.attachments === undefined ? {} : { attachments: fields.attachments.map(local) }),
  };
}

/** What still stands with the old vendor will be gone one day. */
function tellRemote({ media }: ImportedItem, names: LocalNames, tell: Tell): void {
  const remote = media.filter(({ address, path }) => path === undefined && !names.has(address));
  if (remote.length === 0) return;
  const hosts = new Set(remote.map(({ address }) => new URL(address).host));
  tell("needs-eye", "media", "media-remote", { count: remote.length, found: [...hosts].join(", ") });
}
