/** Reads the Markdown files of a press folder, each only once for as long as it stays the same. */

import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path/posix";
import { nearest } from "../language/nearest.ts";
import type { PressRecord } from "../model/record.ts";
import type { PressItemType } from "../model/types.ts";
import type { Problem } from "../problems/problem.ts";
import type { BrokenFile } from "./front-matter.ts";
import { type RememberedFile, rememberedFile } from "./remembered-file.ts";
import { noCache, type RenderCache } from "./render-cache.ts";

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

export function folderReader(cache: RenderCache = noCache): FolderReader {
  const known = new Map<string, KnownFile>();
  return {
    read: (folder, problems) =>
      pressFiles(folder.path).flatMap((name) => {
        const path = join(folder.path, name);
        const result = readKnown(known, folder, path, name, cache);
        if (!("problem" in result)) return [result];
        problems.push({
          file: path,
          line: result.line,
          code: result.problem,
          ...(result.values && { values: result.values }),
        });
        return [];
      }),
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
  name: string,
  cache: RenderCache,
): PressRecord | BrokenFile {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return { problem: "link-without-file", line: undefined };
  const { mtimeMs, size } = stat;
  const before = known.get(path);
  if (before && before.modified === mtimeMs && before.size === size) return before.result;
  const split: RememberedFile | BrokenFile = /\.md$/i.test(name)
    ? rememberedFile(readFileSync(path), cache)
    : { problem: "not-markdown", line: undefined };
  const result = "problem" in split ? split : recordOf(folder, path, name, split);
  known.set(path, { modified: mtimeMs, size, result });
  return result;
}

function recordOf(folder: PressFolder, path: string, name: string, split: RememberedFile): PressRecord {
  const { fields, body, bodyLine, lineOf, digest } = split;
  const stem = name.replace(/\.md$/i, "");
  return {
    type: folder.type,
    file: path,
    base: folder.base,
    stem,
    fields,
    body,
    bodyLine,
    digest,
    lineOf,
  };
}

/** Folders whose names are nearly those of press folders: drafts in them would be pages of the site. */
export function reportMisspelt(input: string, folders: readonly PressFolder[], problems: Problem[]): void {
  const bases = folders.map(({ base }) => base);
  for (const entry of entriesOf(input)) {
    const expected = entry.isDirectory() && !bases.includes(entry.name) && nearest(entry.name, bases);
    if (!expected || /^[._]/.test(entry.name)) continue;
    problems.push({ file: join(input, entry.name), code: "folder-misspelt", values: { expected } });
  }
}

/** The press items below a folder, as paths from it, in an order that is the same on every machine. */
function pressFiles(folder: string): readonly string[] {
  return namesBelow(folder, "").filter(isPressFile).sort();
}

/** An `index.md` at the top is the site's own list. Without an ending it is a link to a folder, which must not go unseen. */
function isPressFile(name: string): boolean {
  if (name.endsWith("/") || nearlyMarkdown.test(name)) return true;
  return /\.md$/i.test(name) && name.toLowerCase() !== "index.md";
}

/** What editors' programs make of `.md` when nobody looks. */
const nearlyMarkdown = /\.(?:md\.txt|markdown|mdown|md\.docx)$/i;

/** Names that begin with `_` or `.` are left alone. A link to a folder is not followed, and ends in `/`. */
function namesBelow(root: string, folder: string): readonly string[] {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    if (/^[._]/.test(entry.name) || entry.name === "node_modules") return [];
    const name = join(folder, entry.name);
    if (entry.isDirectory()) return namesBelow(root, name);
    return entry.isSymbolicLink() && isFolder(join(root, name)) ? [`${name}/`] : [name];
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A newsroom without invitations has no folder for them. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
