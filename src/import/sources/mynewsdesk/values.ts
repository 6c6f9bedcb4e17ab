/** The service writes the same value in several shapes, by version and format. Here they are one. */

import type { XmlElement } from "../../reading/xml-element.ts";

export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text or a number; of an object the part that holds its words. Empty when there is none. */
export function textIn(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return textIn(value[0]);
  if (!isRaw(value)) return "";
  const words = value.text ?? value.name ?? value.title ?? value.value;
  return isRaw(words) ? "" : textIn(words);
}

/** `"2016-02-11 09:15:00"`, or the exact one of `{ "datetime": "2016-02-11T08:15:00Z", "text": "…" }`. */
export function dateIn(value: unknown): string | undefined {
  return optional(isRaw(value) && value.datetime !== undefined ? value.datetime : value);
}

export function optional(value: unknown): string | undefined {
  return textIn(value) || undefined;
}

/** `[a, b]`, `{ "tag": [a, b] }`, `{ "tag": a }` and `a` alike. */
export function listIn(value: unknown, singular: string): readonly unknown[] {
  if (value === undefined || value === null || value === "") return [];
  if (Array.isArray(value)) return value;
  if (isRaw(value) && singular in value) return listIn(value[singular], singular);
  return isRaw(value) && Object.keys(value).length === 0 ? [] : [value];
}

/** XML in the shape of the service's JSON. An attribute is a field; text beside fields is `text`. */
export function rawOf(element: XmlElement): unknown {
  const fields = new Map<string, unknown>(Object.entries(element.attributes));
  let text = "";
  for (const part of element.content) {
    if (typeof part === "string") text += part;
    else {
      const value = rawOf(part);
      const known = fields.get(part.name);
      if (known === undefined) fields.set(part.name, value);
      else fields.set(part.name, Array.isArray(known) ? [...known, value] : [known, value]);
    }
  }
  if (fields.size === 0) return text.trim();
  if (text.trim() !== "") fields.set("text", text.trim());
  return Object.fromEntries(fields);
}
