/** An ordinary Eleventy template as a press record: its own front matter first, the data cascade for the rest. */

import { readFileSync, statSync } from "node:fs";
import type { PressRecord } from "../model/record.ts";
import { itemFieldNames } from "../model/schema.ts";
import type { PressItemType } from "../model/types.ts";
import { type SplitFile, splitFile } from "./front-matter.ts";

/** `press-release` or `press-invitation` when the template wants to join, else `undefined`. */
export function pressTypeOf(data: Readonly<Record<string, unknown>>): PressItemType | undefined {
  return data.type === "press-release" || data.type === "press-invitation" ? data.type : undefined;
}

export type TemplateReader = (
  type: PressItemType,
  inputPath: string,
  data: Readonly<Record<string, unknown>>,
  extraFields: readonly string[],
  fits: (name: string, value: unknown) => boolean,
) => PressRecord;

/** Reads templates again and again; front matter that has not changed on disk is read once. */
export function templateReader(): TemplateReader {
  const known = new Map<string, KnownFile>();
  return (type, inputPath, data, extraFields, fits) => {
    const file = inputPath.replace(/^\.\//, "");
    return templateRecord(
      type,
      file,
      ownFrontMatter(known, file),
      data,
      [...itemFieldNames, ...extraFields],
      fits,
    );
  };
}

interface KnownFile {
  readonly modified: number;
  readonly size: number;
  readonly own: SplitFile | undefined;
}

/**
 * Front matter is read anew, because Eleventy's YAML turns days into UTC and numbers into numbers. A field that is not
 * in it is taken from the cascade (directory data, for instance) when `fits` says that it has the shape of ours:
 * a site may use the same name for data of its own.
 */
function templateRecord(
  type: PressItemType,
  file: string,
  own: SplitFile | undefined,
  data: Readonly<Record<string, unknown>>,
  names: readonly string[],
  fits: (name: string, value: unknown) => boolean,
): PressRecord {
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    // The address is Eleventy's own affair here.
    if (name === "permalink" || name === "type") continue;
    const value = own?.fields[name] ?? cascadeValue(name, data[name], fits);
    if (value !== undefined) fields[name] = value;
  }
  // Eleventy takes the first date in the path, when the data has none.
  fields.date ??= /\d{4}-\d{2}-\d{2}/.exec(file)?.[0];
  return {
    type,
    file,
    base: "",
    stem: stemOf(file, data),
    fields,
    body: () => "",
    lineOf: own?.lineOf ?? (() => undefined),
  };
}

/** Path inside the input folder without extension, as Eleventy has it: the name of an `index` file is its folder's. */
function stemOf(file: string, data: Readonly<Record<string, unknown>>): string {
  const { filePathStem } = (data.page ?? {}) as { readonly filePathStem?: unknown };
  return typeof filePathStem === "string" ? filePathStem.replace(/^\//, "") : file.replace(/\.[^/]*$/, "");
}

function ownFrontMatter(known: Map<string, KnownFile>, file: string): SplitFile | undefined {
  if (/\.11ty\.\w+$/.test(file)) return undefined;
  // A virtual template has no file; all that it says is in its data.
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const { mtimeMs, size } = stat;
  const before = known.get(file);
  if (before && before.modified === mtimeMs && before.size === size) return before.own;
  const split = splitFile(readFileSync(file));
  const own = "problem" in split ? undefined : split;
  known.set(file, { modified: mtimeMs, size, own });
  return own;
}

function cascadeValue(
  name: string,
  value: unknown,
  fits: (name: string, value: unknown) => boolean,
): unknown {
  const plain = plainValue(value);
  return plain !== undefined && fits(name, plain) ? plain : undefined;
}

/** As the YAML reader would have given it: text, booleans, lists and maps. */
function plainValue(value: unknown): unknown {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (value instanceof Date) return plainDate(value);
  if (Array.isArray(value)) return value.map(plainValue).filter((part) => part !== undefined);
  if (value === null || typeof value !== "object") return undefined;
  const entries = Object.entries(value).map(([key, part]) => [key, plainValue(part)] as const);
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

/** Midnight UTC is what YAML makes of a day alone. */
function plainDate(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const iso = date.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso;
}
