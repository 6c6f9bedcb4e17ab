/** Makes a deleted press file start a build while the site is served or watched; Eleventy 3 itself lets it pass. */

import { randomUUID } from "node:crypto";
import { type FSWatcher, mkdirSync, readdirSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { EleventyConfig } from "./eleventy-config.ts";

export interface DeletionWatch {
  /** Watches these folders and all below them from now on. */
  start(folders: readonly string[]): void;
}

/** The signal is a file that Eleventy watches: rewriting it is the only way to ask for a build without private API. */
export function deletionWatch(config: EleventyConfig): DeletionWatch {
  // Made only when it is needed: a plain build leaves nothing behind.
  const signal = join(tmpdir(), `pressrum-${randomUUID()}`, "deleted");
  config.addWatchTarget(signal);
  const watched = new Map<string, FSWatcher>();
  let isMade = false;
  return {
    start: (folders) => {
      if (!isMade) makeSignal(signal);
      isMade = true;
      for (const folder of folders.flatMap(foldersBelow)) {
        if (!watched.has(folder))
          watched.set(
            folder,
            watchFolder(folder, signal, () => watched.delete(folder)),
          );
      }
    },
  };
}

function makeSignal(signal: string): void {
  mkdirSync(dirname(signal), { mode: 0o700 });
  writeFileSync(signal, "");
  process.once("exit", () => rmSync(dirname(signal), { recursive: true, force: true }));
}

function watchFolder(folder: string, signal: string, gone: () => void): FSWatcher {
  let known = new Set(namesIn(folder));
  const watcher = watch(folder, { persistent: false }, () => {
    const names = new Set(namesIn(folder));
    const deleted = [...known].some((name) => !names.has(name));
    known = names;
    if (deleted) writeFileSync(signal, [...names].join("\n"));
  });
  watcher.on("error", () => {
    // The folder itself has been deleted; the one above it has told so.
    watcher.close();
    gone();
  });
  return watcher;
}

function foldersBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { withFileTypes: true, recursive: true });
  return [
    folder,
    ...names.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)),
  ];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
