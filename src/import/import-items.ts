/** Writes the items of a source as Markdown that the plugin builds, and tells what became of each. */

import type { Registers } from "../model/registers.ts";
import { toItem } from "./convert/to-item.ts";
import type { ForeignItem } from "./foreign-item.ts";
import { ImportError } from "./import-error.ts";
import type { ImportResult, ItemResult } from "./import-result.ts";
import type { FailedItem, ImportedItem, SourceEntry } from "./imported-item.ts";
import type { Web } from "./reading/web.ts";
import { type ReportLine, tellerOf } from "./report-line.ts";
import { itemChecker } from "./write/check-item.ts";
import { identifier } from "./write/identify-item.ts";
import { knownItems, originKey, type PressFolders } from "./write/known-items.ts";
import { placer } from "./write/place-items.ts";
import { checkedItem, type PlacedItem } from "./write/settle-item.ts";
import { targetFolder } from "./write/target-folder.ts";
import { isAsImported, writeItem } from "./write/write-item.ts";

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
  const identify = identifier(known, async (item, before) => {
    if (item.type !== before.type) return false;
    const tried = { ...known, addresses: new Map(known.addresses), topics: new Map(known.topics) };
    const ready = checkedItem(item, place, check, { known: tried, ...settings });
    return "place" in ready && isAsImported(ready, before, target);
  });
  const results: ItemResult[] = [];
  const placed = new Map<string, string>();
  const waiting: PlacedItem[] = [];
  const tell = (result: ItemResult): void => {
    results.push(result);
    settings.onItem(results.length);
  };
  const write = async (item: PlacedItem): Promise<void> => {
    tell(await writeItem(item, placed, { target, ...settings }));
  };
  let stopped: ImportError | undefined;
  try {
    for await (const entry of entries) {
      const settling = settled(entry, settings.language);
      if ("name" in settling) {
        tell(failedResult(settling));
        continue;
      }
      const { item, repeats, settle } = await identify(settling);
      if (repeats !== undefined) {
        tell(repeatedResult(item, repeats));
        continue;
      }
      const ready = checkedItem(item, place, check, { known, ...settings });
      if ("name" in ready) {
        tell(failedResult(ready));
        continue;
      }
      settle(ready.place.name);
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
  const { from } = entry;
  try {
    return { ...toItem(entry, language), from };
  } catch (error) {
    return { ...unexpected(entry.title, error), from };
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

function failedResult({ name, source, from, report }: FailedItem): ItemResult {
  return { outcome: "failed", title: name, ...(source === undefined ? {} : { source }), from, report };
}

function repeatedResult({ fields, source, sourceId, from }: ImportedItem, other: string): ItemResult {
  const report: ReportLine[] = [];
  tellerOf(report)("left-out", undefined, "repeated", { other });
  return { outcome: "repeated", title: fields.title, source, sourceId, from, report };
}
