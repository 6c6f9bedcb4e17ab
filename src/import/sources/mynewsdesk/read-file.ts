/** Reads saved answers of Mynewsdesk's service, as JSON in its two shapes or as XML. */

import { ImportError } from "../../import-error.ts";
import { readText, readWhole, type Source } from "../../reading/source-file.ts";
import { readElements } from "../../reading/xml-elements.ts";
import { isRaw, listIn, type Raw, rawOf, textIn } from "./values.ts";

/** The eight kinds of material. */
export const materialTypes = [
  "pressrelease",
  "news",
  "blog_post",
  "event",
  "image",
  "video",
  "document",
  "contact_person",
] as const;

export type MaterialType = (typeof materialTypes)[number];

export interface Material {
  readonly type: MaterialType;
  /** The service's own number. */
  readonly id: string;
  readonly raw: Raw;
}

const mostBytes = 256 * 1_048_576;

/** `pressrelease/123` */
export function keyOf({ type, id }: Pick<Material, "type" | "id">): string {
  return `${type}/${id}`;
}

/** What was read, and the names of what is none of the eight kinds. */
export interface Materials {
  readonly materials: readonly Material[];
  readonly unknown: readonly string[];
}

/** @throws {ImportError} when the file is none of these. */
export async function readMaterial(source: Source): Promise<Materials> {
  const first = await firstSign(source);
  const raws =
    first === "<"
      ? await readXml(source)
      : itemsIn(parseJson(await readWhole(source, mostBytes), source.name));
  return materialsOf(raws);
}

/** The answer of one page of the live service: its materials and how many there are in all. */
export function readAnswer(
  text: string,
  name: string,
): { readonly items: readonly Material[]; readonly count: number; readonly total: number | undefined } {
  const json = parseJson(text, name);
  const raws = itemsIn(json);
  const total = isRaw(json)
    ? Number(textIn(json.total_count ?? json["total-count"]) || Number.NaN)
    : Number.NaN;
  return {
    items: materialsOf(raws).materials,
    count: raws.length,
    total: Number.isSafeInteger(total) ? total : undefined,
  };
}

async function firstSign(source: Source): Promise<string> {
  for await (const text of readText(source, mostBytes)) {
    const sign = text.trimStart().slice(0, 1);
    if (sign !== "") return sign;
  }
  throw new ImportError("source-empty", { name: source.name });
}

async function readXml(source: Source): Promise<readonly Raw[]> {
  const raws: Raw[] = [];
  const isItem = (path: string): boolean => /^(?:(?:search_result\/)?items\/item|item)$/.test(path);
  for await (const element of readElements(readText(source, mostBytes), isItem)) {
    const raw = rawOf(element);
    if (isRaw(raw)) raws.push(raw);
  }
  if (raws.length === 0) throw new ImportError("wrong-format", { name: source.name, expected: "Mynewsdesk" });
  return raws;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new ImportError("json-broken", { name, reason: error instanceof Error ? error.message : "" });
  }
}

/** `{ items: { item: […] } }`, `{ total_count, items: […] }`, `{ item: […] }`, a search result, or a bare list. */
function itemsIn(json: unknown): readonly unknown[] {
  const outer = isRaw(json) && isRaw(json.search_result) ? json.search_result : json;
  const items = isRaw(outer) && "items" in outer ? outer.items : outer;
  const isList = Array.isArray(items) || (isRaw(items) && ("item" in items || items !== outer));
  if (!isList || (isRaw(items) && "items" in items)) {
    throw new ImportError("wrong-format", { expected: "Mynewsdesk" });
  }
  return listIn(items, "item");
}

function materialsOf(raws: readonly unknown[]): Materials {
  const materials: Material[] = [];
  const unknown: string[] = [];
  for (const raw of raws) {
    const material = isRaw(raw) ? materialOf(raw) : undefined;
    if (material !== undefined) materials.push(material);
    else unknown.push((isRaw(raw) ? textIn(raw.type_of_media) || textIn(raw.header) : "") || "?");
  }
  return { materials, unknown };
}

function materialOf(raw: Raw): Material | undefined {
  const id = textIn(raw.id) || textIn(raw.item_id);
  const named = textIn(raw.type_of_media);
  const type = materialTypes.find((one) => one === named) ?? guessedType(raw, named);
  return type === undefined ? undefined : { type, id, raw };
}

/** Old answers to a question for one kind do not repeat it. */
function guessedType(raw: Raw, named: string): MaterialType | undefined {
  if (named !== "") return undefined;
  if (raw.start_at !== undefined) return "event";
  if (raw.document !== undefined) return "document";
  if (raw.header !== undefined && raw.body !== undefined) return "pressrelease";
  return raw.email !== undefined && raw.name !== undefined ? "contact_person" : undefined;
}
