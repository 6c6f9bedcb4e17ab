/** Reads the Markdown files of a press folder, each only once for as long as it stays the same. */

import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path/posix";
import type { PressRecord } from "../model/record.ts";
import type { PressItemType } from "../model/types.ts";
import type { Problem } from "../problems/problem.ts";
import { type BrokenFile, type SplitFile, splitFile } from "./front-matter.ts";

export interface PressFolder {
  readonly type: PressItemType;
  /** Path from the project's root: `site/pressmeddelanden`. */
  readonly path: string;
  /** Path from Eleventy's input folder: `pressmeddelanden`. */
  readonly base: string;
}

/** Reads folders again and again; what has not changed on disk is the same object as before. */
export interface FolderReader {
  read(folder: PressFolder, problems: Problem[]): readonly PressRecord[];
}

export function folderReader(): FolderReader {
  const known = new Map<string, KnownFile>();
  return {
    read: (folder, problems) => {
      const records: PressRecord[] = [];
      for (const path of markdownFiles(folder.path)) {
        const result = readKnown(known, folder, path);
        if ("problem" in result) {
          problems.push({
            file: path,
            line: result.line,
            code: result.problem,
            values: { reason: result.reason },
          });
        } else records.push(result);
      }
      return records;
    },
  };
}

interface KnownFile {
  readonly modified: number;
  readonly size: number;
  readonly result: PressRecord | BrokenFile;
}

// Synchronous on purpose: for thousands of small files it is several times faster than as many promises.
function readKnown(
  known: Map<string, KnownFile>,
  folder: PressFolder,
  path: string,
): PressRecord | BrokenFile {
  const { mtimeMs, size } = statSync(path);
  const before = known.get(path);
  if (before && before.modified === mtimeMs && before.size === size) return before.result;
  const split = splitFile(readFileSync(path));
  const result = "problem" in split ? split : recordOf(folder, path, split);
  known.set(path, { modified: mtimeMs, size, result });
  return result;
}

function recordOf(folder: PressFolder, path: string, split: SplitFile): PressRecord {
  return {
    type: folder.type,
    file: path,
    base: folder.base,
    stem: path.slice(folder.path.length + 1).replace(/\.md$/i, ""),
    ...split,
  };
}

/** All press items below a folder, in an order that is the same on every machine. */
export function markdownFiles(folder: string): readonly string[] {
  return filesBelow(folder)
    .filter((path) => isPressFile(path.slice(folder.length + 1)))
    .sort();
}

/** Names that begin with `_` or `.` are left alone, and so is an `index.md` at the top: it is the site's own list. */
function isPressFile(name: string): boolean {
  return /\.md$/i.test(name) && !/(^|\/)[._]/.test(name) && name.toLowerCase() !== "index.md";
}

function filesBelow(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // A newsroom without invitations has no folder for them.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesBelow(path);
    return [path];
  });
}
