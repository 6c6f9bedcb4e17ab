/** Makes the search index with Pagefind, and keeps it up with what is published. */

import { mkdirSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { SearchRecord } from "../theme/search-record.ts";

/** Files of an index by their paths below its folder: `sv/pagefind.js`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Milliseconds that Pagefind may take for one answer. Its program does not always say that it has come to an end. */
const patience = { greeting: 30_000, work: 300_000 } as const;

/** An answer of Pagefind. When it is silent for too long its program is closed, and what is waited for fails. */
async function answered<Answer>(answer: Promise<Answer>, limit: number): Promise<Answer> {
  const { close } = await import("pagefind");
  const timer = setTimeout(() => void close(), limit);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether Pagefind has a program for this machine: it comes as an optional package of npm. */
export async function canIndex(): Promise<boolean> {
  try {
    const { createIndex } = await import("pagefind");
    const { index } = await answered(createIndex(), patience.greeting);
    if (index) await answered(index.deleteIndex(), patience.greeting);
    return index !== undefined;
  } catch {
    return false;
  }
}

/**
 * One index for each language. The order of the records decides nothing: the same records give the same bytes.
 * Throws with Pagefind's own words when it cannot read one.
 */
export async function indexFilesOf(records: readonly SearchRecord[]): Promise<IndexFiles> {
  const files = new Map<string, Uint8Array>();
  for (const language of new Set(records.map((record) => record.language))) {
    const own = records.filter((record) => record.language === language);
    for (const [path, content] of await filesOfLanguage(own)) files.set(`${language}/${path}`, content);
  }
  return files;
}

/** Sent at a time, so that a site that is served meanwhile is not kept waiting. */
const batch = 100;

async function filesOfLanguage(records: readonly SearchRecord[]): Promise<IndexFiles> {
  // The service is left to end with the process: the site may be using it for an index of its own.
  const { createIndex } = await import("pagefind");
  const { index, errors } = await answered(createIndex(), patience.greeting);
  if (index === undefined) throw new Error(errors.join("\n"));
  try {
    for (let first = 0; first < records.length; first += batch) {
      const sent = records
        .slice(first, first + batch)
        .map(({ url, markup }) => index.addHTMLFile({ url, content: markup }));
      const added = await answered(Promise.all(sent), patience.work);
      const faults = added.flatMap((answer) => answer.errors);
      if (faults.length > 0) throw new Error(faults.join("\n"));
    }
    const { files, errors: faults } = await answered(index.getFiles(), patience.work);
    if (faults.length > 0) throw new Error(faults.join("\n"));
    const hasOwnEndings = files.some(({ path }) => /^wasm\.(?!unknown\.)/.test(path));
    return new Map(
      files
        .filter(({ path }) => isNeeded(path, hasOwnEndings))
        .map(({ path, content }) => [path, content] as const),
    );
  } finally {
    await answered(index.deleteIndex(), patience.greeting);
  }
}

/** Pagefind brings ready-made search boxes as well, which no page of ours loads. */
function isNeeded(path: string, hasOwnEndings: boolean): boolean {
  if (path === "wasm.unknown.pagefind") return !hasOwnEndings;
  return !/^pagefind-.*\.(js|css)$/.test(path);
}

/** Writes what has changed since `before`, and clears the folder of what belongs to an earlier index. */
export async function writeIndex(folder: string, files: IndexFiles, before: IndexFiles): Promise<void> {
  for (const [path, content] of files) {
    const known = before.get(path);
    if (known !== undefined && Buffer.compare(known, content) === 0) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const kept = new Set([...files.keys()].map((path) => resolve(folder, path)));
  for (const path of await filesBelow(folder)) if (!kept.has(path)) await rm(path, { force: true });
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => resolve(entry.parentPath, entry.name));
}
