/** What builds have written, so that the next one can clear away what it no longer writes itself. */

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { join } from "node:path/posix";

/** Paths from the project's root. */
type Paths = ReadonlySet<string>;

/** One build in one output folder. */
export interface WrittenBuild {
  /** From the project's root, without slash at the end. */
  readonly folder: string;
  /** All that the plugin has written now. */
  readonly paths: Paths;
  /** What others have written now. */
  readonly others: Paths;
  /** Milliseconds since 1970. */
  readonly begun: number;
  /** Whether pages show what is not public: then the next process must know of them, too. */
  readonly isPreview: boolean;
}

/** By output folder, for as long as the process lives: a changed configuration makes a new plugin, but not a new folder. */
const written = new Map<string, Paths>();

/**
 * Removes what an earlier build of this process, or a preview of any process, has written and this one has not. A file that
 * has been written since this build began is someone else's, and stays.
 */
export function replaceOutputs({ folder, paths, others, begun, isPreview }: WrittenBuild): void {
  const place = resolve(folder);
  const previewed = readPreviewed(folder);
  for (const path of new Set([...(written.get(place) ?? []), ...previewed])) {
    if (!paths.has(path) && !others.has(path) && isOlder(path, begun)) rmSync(path, { force: true });
  }
  written.set(place, paths);
  if (isPreview && !isSame(paths, previewed)) writePreviewed(folder, paths);
  else if (!isPreview && previewed.size > 0) writePreviewed(folder, new Set());
}

function isOlder(path: string, begun: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.mtimeMs < begun;
}

function isSame(one: Paths, other: Paths): boolean {
  return one.size === other.size && [...one].every((path) => other.has(path));
}

/** The lists of all output folders that a preview has been written to. */
const record = ".cache/pressrum/previewed.json";

function readPreviewed(folder: string): Paths {
  const list = readRecord()[folder];
  if (!Array.isArray(list)) return new Set();
  // The file may be anyone's by now: nothing outside the output folder is touched.
  return new Set(list.filter((path) => typeof path === "string" && isBelow(path, folder)));
}

function isBelow(path: string, folder: string): boolean {
  return join(path) === path && !path.startsWith("..") && (folder === "." || path.startsWith(`${folder}/`));
}

function writePreviewed(folder: string, paths: Paths): void {
  const { [folder]: _before, ...others } = readRecord();
  const all = paths.size === 0 ? others : { ...others, [folder]: [...paths] };
  if (Object.keys(all).length === 0) {
    rmSync(record, { force: true });
    return;
  }
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify(all));
}

function readRecord(): Readonly<Record<string, unknown>> {
  try {
    const content: unknown = JSON.parse(readFileSync(record, "utf8"));
    return typeof content === "object" && content !== null ? { ...content } : {};
  } catch {
    return {};
  }
}
