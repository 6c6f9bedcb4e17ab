/** YAML as editors mean it: everything is text but true and false; nothing becomes a number or a date behind their back. */

import {
  boolCoreTag,
  EVENT_ID,
  FAILSAFE_SCHEMA,
  loadAll,
  nullCoreTag,
  parseEvents,
  YAMLException,
} from "js-yaml";
import type { FieldPath } from "../problems/problem.ts";
import { type FaultyLine, findYamlFault } from "./yaml-fault.ts";

/** `0701740605` keeps its zero and `2026-03-29` stays a day, because no number or timestamp is ever guessed. */
const editorSchema = FAILSAFE_SCHEMA.withTags(boolCoreTag, nullCoreTag);

export type YamlResult =
  | { readonly value: unknown }
  | {
      readonly problem: "yaml-broken" | "field-twice";
      readonly line: number | undefined;
      /** The mistake itself, when it can be told. */
      readonly values?: FaultyLine["values"] | undefined;
    };

/**
 * Reads one document. Fields without a value are left out, and so are lists and maps of nothing else: a template that has
 * not been filled in everywhere is no error.
 */
export function parseYaml(text: string): YamlResult {
  try {
    const documents = documentsOf(text);
    if (documents.length > 1) {
      return { problem: "yaml-broken", line: lineAt(text, text.lastIndexOf("\n---") + 1) };
    }
    return { value: withoutEmpty(documents[0]) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark === undefined ? undefined : error.mark.line + 1;
    if (error.reason === "duplicated mapping key") return { problem: "field-twice", line };
    const fault = findYamlFault(text);
    return { problem: "yaml-broken", line: fault?.line ?? line, values: fault?.values };
  }
}

/** Aliases could make a small text enormous; no editor needs them. */
function documentsOf(text: string): readonly unknown[] {
  return loadAll(text, { schema: editorSchema, maxAliases: 0 });
}

function withoutEmpty(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return plainText(value);
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const parts = value.map(withoutEmpty).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts;
  }
  const entries = Object.entries(value)
    .map(([key, part]) => [key, withoutEmpty(part)])
    .filter(([, part]) => part !== undefined);
  // Assigning would take a key `__proto__` for the prototype; this makes it a field like any other, and so an error.
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Escapes such as `"\0"` can write what no file may hold. */
function plainText(text: string): string | undefined {
  const plain = unfit.test(text) ? text.replace(unfitEach, "") : text;
  return blank.test(plain) ? undefined : plain;
}

const unfit = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;
const unfitEach = new RegExp(unfit, "gu");
const blank = /^\s*$/;

/** The line, from 1, where a field stands; of the nearest field around it when it is not there itself. */
export function lineOfField(text: string, path: FieldPath): number | undefined {
  try {
    const hasPlaces = path.some((part) => typeof part === "number");
    const written = hasPlaces ? writtenPath(documentsOf(text)[0], path) : path;
    const offset = offsetOfField(text, written);
    return offset === undefined ? undefined : lineAt(text, offset);
  } catch {
    return undefined;
  }
}

/** The same path with the places that parts of lists have in the text, where the empty ones count. */
function writtenPath(root: unknown, path: FieldPath): FieldPath {
  let value = root;
  return path.map((part) => {
    let place = part;
    if (Array.isArray(value) && typeof part === "number") {
      const filled = [...value.keys()].filter(
        (key) => withoutEmpty(Reflect.get(value as object, key)) !== undefined,
      );
      place = filled[part] ?? part;
    }
    value = value !== null && typeof value === "object" ? Reflect.get(value, place) : undefined;
    return place;
  });
}

/** The line, from 1, of a place in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** One open list or map while the events are walked. */
interface Level {
  readonly map: boolean;
  /** The place of the child that comes next. */
  index: number;
  /** The key that has been read and waits for its value. */
  key: string | undefined;
  /** Whether all places above this one are on the path. */
  readonly depth: number | undefined;
}

function offsetOfField(text: string, path: FieldPath): number | undefined {
  const levels: Level[] = [];
  let best: { depth: number; offset: number } | undefined;
  const found = (depth: number, offset: number): void => {
    if (offset >= 0 && (best === undefined || depth > best.depth)) best = { depth, offset };
  };
  /** How much of the path the value that begins here covers. */
  const enter = (offset: number): number | undefined => {
    const level = levels.at(-1);
    if (level === undefined) return 0;
    const part = level.map ? level.key : level.index;
    level.index += 1;
    level.key = undefined;
    if (level.depth === undefined || part !== path[level.depth]) return undefined;
    if (!level.map) found(level.depth + 1, offset);
    return level.depth + 1;
  };
  for (const event of parseEvents(text, {})) {
    const level = levels.at(-1);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const depth = enter(event.start);
        levels.push({ map: event.type === EVENT_ID.MAPPING, index: 0, key: undefined, depth });
        break;
      }
      case EVENT_ID.SCALAR:
        if (level?.map && level.key === undefined) {
          level.key = text.slice(event.valueStart, event.valueEnd);
          if (level.depth !== undefined && level.key === path[level.depth])
            found(level.depth + 1, event.valueStart);
        } else enter(event.valueStart);
        break;
      case EVENT_ID.POP:
        levels.pop();
        break;
      default:
        enter(-1);
    }
  }
  return best?.offset;
}
