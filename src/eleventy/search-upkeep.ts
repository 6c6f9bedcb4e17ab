/** When the search index is made: at the end of a build, and while the site is served or watched when there is time for it. */

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describeByFile } from "../problems/pressrum-error.ts";
import { optionsFile, type Problem } from "../problems/problem.ts";
import type { SearchRecord } from "../theme/search-record.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { outputPath } from "./media-output.ts";
import type { PressRoom } from "./press-room.ts";
import { searchIndexUrl, searchRecordsOf } from "./search-facts.ts";
import { canIndex, type IndexFiles, indexFilesOf, writeIndex } from "./search-index.ts";

export interface SearchUpkeep {
  /** Whether an index can be made. Asked once: no program is installed while the site is served. */
  canSearch(): Promise<boolean>;
  /** A build has begun: whatever waits for a quiet moment waits on. */
  pause(): void;
  /** Pages have been written. The index of the last build is there when this is; that of another follows when it is quiet. */
  update(isLast: boolean): Promise<void>;
}

/** Milliseconds after a build while the site is served. Someone who writes saves more often than that. */
const quiet = 1500;
/** How many times as long as it takes it should be quiet: thousands of texts keep a processor busy for a while. */
const patience = 2;

export function searchUpkeep(config: EleventyConfig, room: PressRoom): SearchUpkeep {
  const { search } = room.settings.pages;
  let available: Promise<boolean> | undefined;
  let files: IndexFiles = new Map();
  let digest = "";
  let cost = 0;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const make = async (records: readonly SearchRecord[], folder: string): Promise<void> => {
    const now = digestOf(records);
    if (now === digest) return;
    const begin = performance.now();
    const made = await indexFilesOf(records);
    await writeIndex(folder, made, files);
    [files, digest, cost] = [made, now, performance.now() - begin];
  };
  const tell = (error: unknown): string => describeByFile([failure(error)], room.settings.errors);
  return {
    canSearch: () => {
      available ??= search === false ? Promise.resolve(false) : canIndex();
      return available;
    },
    pause: () => clearTimeout(timer),
    update: async (isLast) => {
      clearTimeout(timer);
      const build = room.current();
      if (search === false || !build.loaded.canSearch) return;
      // Whoever runs Eleventy may have gone to another folder by then.
      const output = resolve(room.folders.output);
      const folder = resolve(outputPath(searchIndexUrl(search), room.folders.output), "..");
      if (isLast) {
        await make(searchRecordsOf(room, build, search), folder).catch((error: unknown) => {
          throw Object.assign(new Error(tell(error)), { skipOriginalStack: true });
        });
        return;
      }
      const follow = (): void => {
        running = running
          .then(async () => {
            if (existsSync(output)) await make(searchRecordsOf(room, build, search), folder);
          })
          .catch((error: unknown) => config.logger.warn(tell(error)));
      };
      timer = setTimeout(follow, quiet + patience * cost);
      timer.unref();
    },
  };
}

function failure(error: unknown): Problem {
  const found = error instanceof Error ? error.message : String(error);
  return { file: optionsFile, field: "pages.search", code: "search-failed", values: { found } };
}

function digestOf(records: readonly SearchRecord[]): string {
  const hash = createHash("sha256");
  for (const { url, markup } of records) hash.update(`${url}\n${markup}\n`);
  return hash.digest("hex");
}
