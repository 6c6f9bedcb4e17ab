/** Makes a deleted press file start a build while the site is served or watched; Eleventy 3 itself lets it pass. */

import { randomUUID } from "node:crypto";
import {
  type Dirent,
  existsSync,
  type FSWatcher,
  mkdirSync,
  readdirSync,
  rmSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { EleventyConfig } from "./eleventy-config.ts";

/** One for the process: a changed configuration makes a new plugin. Eleventy names it when it has changed. */
const signal = join(tmpdir(), `pressrum-${randomUUID()}`, "a-file-has-been-deleted");

export interface DeletionWatch {
  /** Watches these folders and all that are below them now, and no others. To be called before each build reads them. */
  start(folders: readonly string[]): void;
}

/** The signal is a file that Eleventy watches: rewriting it is the only way to ask for a build without private API. */
export function deletionWatch(config: EleventyConfig): DeletionWatch {
  // Made only when it is needed: a plain build leaves nothing behind.
  config.addWatchTarget(signal);
  let watchers: readonly FSWatcher[] | undefined;
  return {
    start: (folders) => {
      if (watchers === undefined) makeSignal();
      // All anew: a folder that has been deleted and made again is another folder to the system.
      for (const watcher of watchers ?? []) watcher.close();
      watchers = folders.flatMap(foldersBelow).flatMap(watchFolder);
    },
  };
}

function makeSignal(): void {
  if (existsSync(signal)) return;
  mkdirSync(dirname(signal), { mode: 0o700 });
  writeFileSync(signal, "");
  process.once("exit", () => rmSync(dirname(signal), { recursive: true, force: true }));
}

/** None for a folder that has gone in the meantime; the one above it tells of that. */
function watchFolder(folder: string): readonly FSWatcher[] {
  let known = namesIn(folder);
  const look = (): void => {
    const names = namesIn(folder);
    const deleted = [...known].some((name) => !names.has(name));
    known = names;
    if (deleted) writeFileSync(signal, [...names].join("\n"));
  };
  try {
    const watcher = watch(folder, { persistent: false }, look);
    return [watcher.on("error", () => watcher.close())];
  } catch {
    return [];
  }
}

function foldersBelow(folder: string): readonly string[] {
  const below = entriesIn(folder).filter((entry) => entry.isDirectory());
  return [folder, ...below.flatMap((entry) => foldersBelow(join(folder, entry.name)))];
}

function namesIn(folder: string): ReadonlySet<string> {
  return new Set(entriesIn(folder).map((entry) => entry.name));
}

function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
