/** An ordinary Eleventy template as a press record: its own front matter first, the data cascade for the rest. */

import { readFileSync, statSync } from "node:fs";
import type { PressRecord } from "../model/record.ts";
import { fieldFits, itemFieldNames } from "../model/schema.ts";
import type { PressItemType } from "../model/types.ts";
import { type SplitFile, splitFile } from "./front-matter.ts";

type Data = Readonly<Record<string, unknown>>;

/** `press-release` or `press-invitation` when the template wants to join, else `undefined`. */
export function pressTypeOf(data: Data): PressItemType | undefined {
  return data.type === "press-release" || data.type === "press-invitation" ? data.type : undefined;
}

/** Reads the templates of one build, and the file of each once. */
export interface TemplateReader {
  /** Of the fields with these names, those that have a value. */
  fields(inputPath: string, data: Data, names: readonly string[]): Data;
  record(type: PressItemType, inputPath: string, data: Data, extraFields: readonly string[]): PressRecord;
}

/** Makes the reader of each build. Front matter that has not changed on disk since the build before is not read again. */
export function templateReaders(): () => TemplateReader {
  let known: ReadonlyMap<string, KnownFile> = new Map();
  return () => {
    const before = known;
    const seen = new Map<string, KnownFile>();
    known = seen;
    const ownOf = (file: string): OwnFields | undefined => {
      const found = seen.get(file) ?? knownFile(file, before.get(file));
      seen.set(file, found);
      return found.own;
    };
    return {
      fields: (inputPath, data, names) => {
        const file = fileOf(inputPath);
        return fieldsOf(file, ownOf(file), data, names);
      },
      record: (type, inputPath, data, extraFields) => {
        const file = fileOf(inputPath);
        const own = ownOf(file);
        return {
          type,
          file,
          base: "",
          stem: stemOf(file, data),
          fields: fieldsOf(file, own, data, [...itemFieldNames, ...extraFields]),
          body: () => "",
          lineOf: own?.lineOf ?? (() => undefined),
        };
      },
    };
  };
}

type OwnFields = Pick<SplitFile, "fields" | "lineOf">;

interface KnownFile {
  readonly modified: number;
  readonly size: number;
  readonly own: OwnFields | undefined;
}

function fileOf(inputPath: string): string {
  return inputPath.replace(/^\.\//, "");
}

/**
 * Front matter is read anew, because Eleventy's YAML turns days into UTC and numbers into numbers. A field that is not
 * in it is taken from the cascade (directory data, for instance) when it has the shape of ours: a site may use the same
 * name for data of its own.
 */
function fieldsOf(file: string, own: OwnFields | undefined, data: Data, names: readonly string[]): Data {
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    // The address is Eleventy's own affair here.
    if (name === "permalink" || name === "type") continue;
    const value = own?.fields[name] ?? cascadeValue(name, data[name]);
    if (value !== undefined) fields[name] = value;
  }
  // Eleventy takes the first date in the path, when the data has none.
  fields.date ??= /\d{4}-\d{2}-\d{2}/.exec(file)?.[0];
  return fields;
}

/** Path inside the input folder without extension, as Eleventy has it: the name of an `index` file is its folder's. */
function stemOf(file: string, data: Readonly<Record<string, unknown>>): string {
  const { filePathStem } = (data.page ?? {}) as { readonly filePathStem?: unknown };
  return typeof filePathStem === "string" ? filePathStem.replace(/^\//, "") : file.replace(/\.[^/]*$/, "");
}

const noFile: KnownFile = { modified: 0, size: 0, own: undefined };

/** The file as it is now; `before` itself when that is the same. */
function knownFile(file: string, before: KnownFile | undefined): KnownFile {
  if (/\.11ty\.\w+$/.test(file)) return noFile;
  // A virtual template has no file; all that it says is in its data.
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return noFile;
  const { mtimeMs, size } = stat;
  if (before && before.modified === mtimeMs && before.size === size) return before;
  return { modified: mtimeMs, size, own: ownFields(readFileSync(file)) };
}

/** Without the text below: it is Eleventy's affair, and would only stay in memory. */
function ownFields(bytes: Buffer): OwnFields | undefined {
  const split = splitFile(bytes);
  return "problem" in split ? undefined : { fields: split.fields, lineOf: split.lineOf };
}

function cascadeValue(name: string, value: unknown): unknown {
  const plain = plainValue(value);
  return plain !== undefined && fieldFits(name, plain) ? plain : undefined;
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
