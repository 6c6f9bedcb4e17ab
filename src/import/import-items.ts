/** Writes the items of a source as Markdown that the plugin builds, and tells what became of each. */

import type { Registers } from "../model/registers.ts";
import { toItem } from "./convert/to-item.ts";
import type { ForeignItem } from "./foreign-item.ts";
import { ImportError } from "./import-error.ts";
import type { ImportResult, ItemResult } from "./import-result.ts";
import type { FailedItem, SourceEntry } from "./imported-item.ts";
import type { Web } from "./reading/web.ts";
import { type ReportLine, tellerOf } from "./report-line.ts";
import { itemChecker } from "./write/check-item.ts";
import { knownItems, originKey, type PressFolders } from "./write/known-items.ts";
import { placer } from "./write/place-items.ts";
import { checkedItem, type PlacedItem } from "./write/settle-item.ts";
import { targetFolder } from "./write/target-folder.ts";
import { writeItem } from "./write/write-item.ts";

export interface ImportSettings {
  /** The site's input folder. */
  readonly out: string;
  readonly folders: PressFolders;
  /** The site's own language. */
  readonly language: string;
  readonly registers: Registers;
  /** Reports without writing. */
  readonly dryRun: boolean;
  /** Fetches pictures and documents; without it their addresses are kept. */
  readonly media: Web | undefined;
  /** Called after each item. */
  readonly onItem: (done: number) => void;
}

/** A broken item never stops the rest; a broken source ends them. */
export async function importItems(
  entries: AsyncIterable<ForeignItem | SourceEntry>,
  settings: ImportSettings,
): Promise<ImportResult> {
  const target = targetFolder(settings.out);
  const known = knownItems(target, settings.folders);
  const place = placer(known, settings.folders, settings.media !== undefined && !settings.dryRun);
  const check = itemChecker(settings.registers, settings.language);
  const results: ItemResult[] = [];
  const placed = new Map<string, string>();
  const waiting: PlacedItem[] = [];
  const write = async (item: PlacedItem): Promise<void> => {
    results.push(await writeItem(item, placed, { target, ...settings }));
    settings.onItem(results.length);
  };
  let stopped: ImportError | undefined;
  try {
    for await (const entry of entries) {
      const item = settled(entry, settings.language);
      const ready = "source" in item ? checkedItem(item, place, check, { known, ...settings }) : item;
      if ("name" in ready) {
        results.push(failedResult(ready));
        settings.onItem(results.length);
        continue;
      }
      placed.set(originKey(ready.item), ready.place.name);
      // Relations need to know where the others stand, so such items wait for them.
      if (ready.item.relations.length > 0) waiting.push(ready);
      else await write(ready);
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    stopped = error;
  }
  for (const item of waiting) await write(item);
  return { items: results, stopped };
}

function settled(entry: ForeignItem | SourceEntry, language: string): SourceEntry {
  if ("fields" in entry || "name" in entry) return entry;
  try {
    return toItem(entry, language);
  } catch (error) {
    return unexpected(entry.title, error);
  }
}

/** Whatever goes wrong with one item is told of it alone. */
function unexpected(name: string, error: unknown): FailedItem {
  const report: ReportLine[] = [];
  tellerOf(report)("left-out", undefined, "unexpected", {
    reason: error instanceof Error ? error.message : String(error),
  });
  return { name, report };
}

function failedResult({ name, report }: FailedItem): ItemResult {
  return { outcome: "failed", title: name, report };
}
