/** Markdown files whose fields are read once, for as long as the file stays the same. */

import { type BrokenFile, bodyOf, type SplitFile, splitFile } from "./front-matter.ts";
import { digestOf, noCache, type RenderCache } from "./render-cache.ts";

export interface RememberedFile extends SplitFile {
  /** Stands for the whole content of the file; absent when nothing is remembered. */
  readonly digest?: string;
}

type Head = Pick<SplitFile, "fields" | "bodyLine">;

/** The file as `splitFile` gives it. Of one that is known from before, only its fields are at hand: the rest is read when asked for. */
export function rememberedFile(bytes: Buffer, cache: RenderCache): RememberedFile | BrokenFile {
  if (cache === noCache) return splitFile(bytes);
  const digest = digestOf(bytes);
  const read: { split?: SplitFile } = {};
  const head = cache.remember<Head | BrokenFile>(`file ${digest}`, {
    make: () => {
      const split = splitFile(bytes);
      if ("problem" in split) return split;
      read.split = split;
      return { fields: split.fields, bodyLine: split.bodyLine };
    },
    keeps: (made) => !("problem" in made),
  });
  if ("problem" in head) return head;
  if (read.split) return { ...read.split, digest };
  return { ...head, digest, body: () => bodyOf(bytes), lineOf: (path) => wholeFile(bytes).lineOf(path) };
}

function wholeFile(bytes: Buffer): SplitFile {
  const split = splitFile(bytes);
  if ("problem" in split) throw new Error("A file that was whole has a problem now.");
  return split;
}
