/** Tells which text an item is: one of an earlier import, one that this import has had already, or a new one. */

import { createHash } from "node:crypto";
import type { ImportedItem } from "../imported-item.ts";
import { type ReportLine, tellerOf } from "../report-line.ts";
import { type KnownItem, type KnownItems, markLength, originKey } from "./known-items.ts";

/** An item under the id that it goes by. */
export interface Identified {
  readonly item: ImportedItem;
  /** The file of an item of this import that says the very same. */
  readonly repeats: string | undefined;
  /** To be called with the item's file when it has one. */
  readonly settle: (file: string) => void;
}

interface Written {
  readonly content: string;
  readonly file: string;
}

/**
 * Two texts never share an id, since the second would take the place of the first. `isAsImported` tells whether an item
 * would give the file that was written for it before.
 */
export function identifier(
  known: KnownItems,
  isAsImported: (item: ImportedItem, before: KnownItem) => Promise<boolean>,
): (item: ImportedItem) => Promise<Identified> {
  const written = new Map<string, Written[]>();
  const taken = new Set<string>();
  return async (item) => {
    const base = originKey(item);
    const content = contentOf(item);
    const had = written.get(base) ?? [];
    const kin = known.byBase.get(base) ?? [];
    const repeats = had.find((one) => one.content === content)?.file;
    const named = (sourceId: string): ImportedItem => ({ ...item, sourceId });
    const isTaken = (sourceId: string): boolean => taken.has(originKey(named(sourceId)));
    const wanted = wantedId(item);
    const free = kin.filter(({ sourceId }) => !isTaken(sourceId));
    const before = await beforeOf(free, item, wanted, async (one) => isAsImported(named(one.sourceId), one));
    const isNew = before === undefined;
    const isTakenUp = isTaken(wanted) || free.some(({ sourceId }) => sourceId === wanted);
    const id = isNew && isTakenUp ? `${item.sourceId} ${content}` : wanted;
    const other = had[0]?.file ?? kin[0]?.name;
    return {
      item: withQuestion(named(before?.sourceId ?? id), isNew ? other : undefined),
      repeats,
      settle: (file) => {
        taken.add(originKey(named(before?.sourceId ?? id)));
        written.set(base, [...had, { content, file }]);
      },
    };
  };
}

/** The one that the item is again, with the same words or with others. */
async function beforeOf(
  free: readonly KnownItem[],
  item: ImportedItem,
  wanted: string,
  isSame: (one: KnownItem) => Promise<boolean>,
): Promise<KnownItem | undefined> {
  const own = free.find(({ sourceId }) => sourceId === wanted);
  const isOwn = own !== undefined && isVersionOf(item, own);
  if (isOwn && free.length === 1) return own;
  for (const one of free) if (await isSame(one)) return one;
  if (isOwn) return own;
  return item.byTitle === undefined ? free.find((one) => hasTitleAndDay(item, one)) : undefined;
}

/**
 * What stands under one id in its source may change altogether. But pages that all call themselves by one address are
 * many, and of a pasted text nothing says that it is the one of the last time.
 */
function isVersionOf(item: ImportedItem, own: KnownItem): boolean {
  if (item.byTitle !== undefined) return item.byTitle.place !== undefined;
  if (item.source !== "page" || own.isEdited) return true;
  return own.title === item.fields.title || own.day === item.fields.date.slice(0, 10);
}

function hasTitleAndDay({ fields }: ImportedItem, { title, day }: KnownItem): boolean {
  return title === fields.title && day === fields.date.slice(0, 10);
}

function wantedId({ sourceId, byTitle }: ImportedItem): string {
  return byTitle?.place === undefined ? sourceId : `${sourceId} ${markOf(byTitle.place)}`;
}

function contentOf({ type, fields, body }: ImportedItem): string {
  return markOf(JSON.stringify([type, fields, body]));
}

function markOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, markLength);
}

function withQuestion(item: ImportedItem, other: string | undefined): ImportedItem {
  if (other === undefined) return item;
  const report: ReportLine[] = [...item.report];
  const code = item.byTitle === undefined ? "id-of-other" : "title-of-other";
  tellerOf(report)("needs-eye", undefined, code, { other });
  return { ...item, report };
}
