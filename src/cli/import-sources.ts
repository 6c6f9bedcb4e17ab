/** Opens the source that a command names. */

import type { Moment } from "../dates/moment.ts";
import type { ForeignItem } from "../import/foreign-item.ts";
import { ImportError } from "../import/import-error.ts";
import type { FailedItem, SourceEntry } from "../import/imported-item.ts";
import { bytesSource, fileSource, placeOf, readWhole, type Source } from "../import/reading/source-file.ts";
import type { Web } from "../import/reading/web.ts";
import type { ReportLanguage, ReportLine } from "../import/report-line.ts";
import { readFeed } from "../import/sources/feed/read-file.ts";
import { newsroomOf } from "../import/sources/mynewsdesk/items.ts";
import { fetchMaterial } from "../import/sources/mynewsdesk/live.ts";
import { folderStore, memoryStore } from "../import/sources/mynewsdesk/page-store.ts";
import { type Materials, readMaterial } from "../import/sources/mynewsdesk/read-file.ts";
import { readPage } from "../import/sources/page/read-file.ts";
import { readWordPress } from "../import/sources/wordpress/read-file.ts";
import { importTextPage } from "../import/text/import-page.ts";
import { targetFolder } from "../import/write/target-folder.ts";
import type { Terminal } from "./terminal.ts";

export interface OpenSource {
  readonly entries: AsyncIterable<ForeignItem | SourceEntry>;
  /** How many items there are, when it is known. */
  readonly total: number | undefined;
  readonly notes: readonly ReportLine[];
  /** To be called when everything has been written. */
  readonly done: () => void;
}

const open = (
  entries: AsyncIterable<ForeignItem | SourceEntry>,
  total?: number,
  notes: readonly ReportLine[] = [],
  done = (): void => undefined,
): OpenSource => ({ entries, total, notes, done });

const mostText = 2 * 1_048_576;

/** `-` is what is piped or pasted. */
export function openText(
  files: readonly string[],
  published: Moment | undefined,
  language: ReportLanguage,
  terminal: Terminal,
): OpenSource {
  async function* entries(): AsyncGenerator<SourceEntry> {
    for (const file of files) {
      const entry = await each(file, async () => {
        if (file === "-")
          return importTextPage(await readWhole(inputOf(terminal, language), mostText), published);
        return importTextPage(await readWhole(fileSource(file), mostText), published, placeOf(file));
      });
      yield file === "-" ? entry : { ...entry, from: file };
    }
  }
  return open(entries(), files.length);
}

function inputOf({ input, isTyped, complain }: Terminal, language: ReportLanguage): Source {
  if (isTyped)
    complain(
      language === "sv"
        ? "Klistra in texten och avsluta med Ctrl+D.\n"
        : "Paste the text and end with Ctrl+D.\n",
    );
  return { name: "-", read: () => input };
}

/** One file of several: what cannot be read of it does not stop the others. */
async function each<T>(name: string, read: () => Promise<T>): Promise<T | FailedItem> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { name, report: [{ kind: "left-out", code: error.code, values: error.values }] };
  }
}

export function openPages(files: readonly string[], published: Moment | undefined): OpenSource {
  async function* entries(): AsyncGenerator<ForeignItem | SourceEntry> {
    for (const file of files)
      yield { ...(await each(file, () => readPage(fileSource(file), published))), from: file };
  }
  return open(entries(), files.length);
}

export async function openFeed(place: string, web: Web): Promise<OpenSource> {
  if (!/^https?:\/\//i.test(place)) return open(readFeed(fileSource(place)));
  return open(readFeed(await fetched(place, web), place));
}

const mostFeed = 128 * 1_048_576;

async function fetched(address: string, web: Web): Promise<Source> {
  const answer = await web.get(address);
  const parts: Uint8Array[] = [];
  for await (const part of answer.read(mostFeed)) parts.push(part);
  return bytesSource(address, parts);
}

export async function openWordPress(file: string, types: readonly string[]): Promise<OpenSource> {
  const { items, count, notes } = await readWordPress(
    fileSource(file),
    types.length === 0 ? ["post"] : types,
  );
  return open(items(), count, notes);
}

export async function openMaterialFiles(files: readonly string[]): Promise<OpenSource> {
  const read: Materials[] = [];
  const failed: FailedItem[] = [];
  for (const file of files) {
    const result = await each(file, () => readMaterial(fileSource(file)));
    if ("name" in result) failed.push(result);
    else read.push(result);
  }
  return openMaterial(read, failed, () => undefined);
}

export interface Service {
  readonly address: string;
  readonly key: string;
}

/** Pages that have come are kept in the target until all is written, so that a stopped import can go on. */
export async function openService(
  { address, key }: Service,
  out: string,
  dryRun: boolean,
  web: Web,
  onPage: (fetched: number) => void,
): Promise<OpenSource> {
  const pages = dryRun ? memoryStore() : folderStore(targetFolder(out), address, key);
  const materials = await fetchMaterial({ service: address, key, web, pages, onPage });
  return openMaterial([materials], [], () => pages.clear(""));
}

function openMaterial(
  read: readonly Materials[],
  failed: readonly FailedItem[],
  done: () => void,
): OpenSource {
  const { items, notes } = newsroomOf(read.flatMap(({ materials }) => materials));
  const unknown = new Map<string, number>();
  for (const name of read.flatMap((one) => one.unknown)) unknown.set(name, (unknown.get(name) ?? 0) + 1);
  const left = [...unknown].map(
    ([name, count]): ReportLine => ({
      kind: "left-out",
      code: "materials-left-out",
      values: { name, count },
    }),
  );
  async function* entries(): AsyncGenerator<ForeignItem | FailedItem> {
    yield* failed;
    yield* items;
  }
  return open(entries(), items.length + failed.length, [...notes, ...left], done);
}
