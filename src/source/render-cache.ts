/** What earlier builds have made. Its key says all that a thing was made from, so that what is found is never out of date. */

import { hash } from "node:crypto";
import { readTextStore, type TextStore, writeTextStore } from "./text-store.ts";

/** How something is made that an earlier build may have made; it must be plain data. */
export interface Recipe<T> {
  make(): T;
  /** How it is written in a file; without it, as JSON. */
  readonly format?: Format<T>;
  /** Whether what was found still holds; without it, the key says all. */
  holds?(known: T): boolean;
  /** Whether what was made may be kept; without it, always. */
  keeps?(made: T): boolean;
}

export interface Format<T> {
  write(made: T): string;
  read(text: string): T;
}

export interface RenderCache {
  /** What has been made before under this key; else what is made now. */
  remember<T>(key: string, recipe: Recipe<T>): T;
  /** Writes what has been asked for, and nothing else, at the end of a build. */
  save(): void;
}

/** Makes everything anew. */
export const noCache: RenderCache = { remember: (_key, { make }) => make(), save: () => {} };

/** Keeps what it makes in memory, for the next build of the process. */
export function memoryCache(): RenderCache {
  const kept = new Map<string, unknown>();
  return {
    remember: <T>(key: string, { make, holds, keeps }: Recipe<T>): T => {
      const known = kept.get(key) as T | undefined;
      if (known !== undefined && (holds?.(known) ?? true)) return known;
      const made = make();
      if (keeps?.(made) ?? true) kept.set(key, made);
      return made;
    },
    save: () => {},
  };
}

/**
 * Keeps it in a file, for the next process: what is asked for after `save` is made anew. `maker` stands for the code
 * that makes things: with other code nothing has been made yet.
 */
export function fileCache(file: string, maker: string): RenderCache {
  const writer = writeTextStore(file, maker);
  const used = new Set<string>();
  let store: TextStore | undefined;
  let isSaved = false;
  return {
    remember: <T>(name: string, { make, format = json as Format<T>, holds, keeps }: Recipe<T>): T => {
      if (isSaved) return make();
      // There are several for each item, and all are held to the end: names are long, digests are not.
      const key = digestOf(name);
      store ??= readTextStore(file, maker);
      const text = store.find(key);
      const known = text === undefined ? undefined : format.read(text);
      if (known !== undefined && (holds?.(known) ?? true)) {
        used.add(key);
        return known;
      }
      const made = make();
      if (keeps?.(made) ?? true) writer.add(key, format.write(made));
      return made;
    },
    save: () => {
      if (isSaved || store === undefined) return;
      isSaved = true;
      // What has not been asked for is left behind.
      const isSame = writer.size === 0 && used.size === store.size;
      for (const key of isSame ? [] : used) writer.add(key, store.find(key) ?? "");
      if (!isSame) writer.finish();
      store = undefined;
    },
  };
}

const json: Format<unknown> = { write: (made) => JSON.stringify(made), read: (text) => JSON.parse(text) };

/** Looks into the first, and then into the second. */
export function layeredCache(first: RenderCache, second: RenderCache): RenderCache {
  return {
    remember: (key, recipe) => first.remember(key, { ...recipe, make: () => second.remember(key, recipe) }),
    save: () => {
      first.save();
      second.save();
    },
  };
}

/** Stands for a content in a key. */
export function digestOf(content: string | Uint8Array): string {
  return hash("sha256", content, "base64url");
}
