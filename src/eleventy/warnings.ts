/** What does not stop a build, but should be known: what waits, what changed unseen, what may lose its identity. */

import { formatDate, formatDateTime } from "../dates/format.ts";
import { instantOf, isDay } from "../dates/moment.ts";
import { type ForeignMark, foreignQuotationMark } from "../language/quotation-marks.ts";
import type { CheckedItem, FoundMedia } from "../model/read-item.ts";
import type { PressRecord } from "../model/record.ts";
import type { PressItem, Unpublished } from "../model/types.ts";
import { optionsFile, type Problem } from "../problems/problem.ts";

/** An item, and why it is not published when it is not. */
export interface ItemState {
  readonly item: CheckedItem;
  readonly unpublished: Unpublished | undefined;
}

/** `drafts` are records that were set aside unread; `marks` are the first marks that are not Swedish in the texts of items. */
export function warningsOf(
  drafts: readonly PressRecord[],
  states: readonly ItemState[],
  shown: readonly ItemState[],
  marks: ReadonlyMap<CheckedItem, ForeignMark>,
): readonly Problem[] {
  const visible = new Set(shown.map(({ item }) => item));
  const waiting = states.map(({ item }) => item).filter((item) => !visible.has(item));
  return [
    ...previewed(shown),
    ...drafts.map(({ file }): Problem => ({ file, code: "draft" })),
    ...waiting.map(notYet),
    ...shown
      .map(({ item }) => item)
      .filter(isChangeUndated)
      .map(undated),
    ...missingCredits(shown.map(({ item }) => item)),
    ...foreignMarks(
      shown.map(({ item }) => item),
      marks,
    ),
    ...derivedIds(shown.map(({ item }) => item)),
  ];
}

function previewed(shown: readonly ItemState[]): readonly Problem[] {
  const count = shown.filter(({ unpublished }) => unpublished !== undefined).length;
  return count === 0
    ? []
    : [{ file: optionsFile, field: "preview", code: "preview-shown", values: { count } }];
}

function notYet({ record, data }: CheckedItem): Problem {
  const { date, embargo = date } = data;
  const moment = instantOf(embargo) > instantOf(date) ? embargo : date;
  const when = isDay(moment) ? formatDate(moment) : formatDateTime(moment);
  return { file: record.file, code: "not-yet", values: { when } };
}

/** Calendars and feed readers look at the time of the change to know that there is one. */
function isChangeUndated({ data }: CheckedItem): boolean {
  return data.type === "press-invitation" && data.event.status !== "planned" && data.updated === undefined;
}

function undated({ record }: CheckedItem): Problem {
  return {
    file: record.file,
    line: record.lineOf(["event", "status"]),
    field: "updated",
    code: "change-not-dated",
  };
}

/** A newspaper must name the source of a picture (upphovsrättslagen 3 §). Told of the first alone, as ids are. */
function missingCredits(items: readonly CheckedItem[]): readonly Problem[] {
  const pictures = items.flatMap((item) => item.data.images.map((image, place) => ({ item, image, place })));
  const missing = pictures.filter(({ image }) => image.credit === undefined);
  const [first] = missing;
  if (first === undefined) return [];
  const { record } = first.item;
  return [
    {
      file: record.file,
      line: record.lineOf(["images", first.place]),
      field: `images[${first.place}].credit`,
      code: "credit-missing",
      values: { count: missing.length, total: pictures.length },
    },
  ];
}

/** Only said, never changed: what stands between the marks are someone's words. Told of the first alone. */
function foreignMarks(
  items: readonly CheckedItem[],
  marks: ReadonlyMap<CheckedItem, ForeignMark>,
): readonly Problem[] {
  const faulty = items.filter(isSwedish).flatMap((item) => foreignMarkOf(item, marks.get(item)) ?? []);
  const [first] = faulty;
  if (first === undefined) return [];
  return [{ ...first, values: { ...first.values, count: faulty.length, total: items.length } }];
}

function isSwedish({ data }: CheckedItem): boolean {
  return data.language.split("-")[0] === "sv";
}

function foreignMarkOf({ record, data }: CheckedItem, mark: ForeignMark | undefined): Problem | undefined {
  const { file, bodyLine, lineOf } = record;
  const problem = { file, code: "quotation-marks" } as const;
  for (const field of ["title", "lead"] as const) {
    const found = foreignQuotationMark(data[field] ?? "")?.found;
    if (found !== undefined) return { ...problem, line: lineOf([field]), field, values: { found } };
  }
  if (mark === undefined) return undefined;
  const line = bodyLine === undefined ? undefined : bodyLine + mark.line;
  return { ...problem, line, values: { found: mark.found } };
}

/** Those who are at home in a picture should not be found by it. Told of the first alone, as above. */
export function locatedPictures(media: readonly FoundMedia[]): readonly Problem[] {
  const pictures = new Map(media.filter(isPicture).map((file) => [file.inputPath, file]));
  const located = [...pictures.values()].filter((file) => file.located);
  const [first] = located;
  if (first?.inputPath === undefined) return [];
  const values = { count: located.length, total: pictures.size };
  return [{ file: first.inputPath, code: "image-located", values }];
}

/** The pages ask nothing of other sites, unless a text does. Told of the first alone, as above. */
export function foreignPictures(items: Iterable<PressItem>, siteUrl: string): readonly Problem[] {
  const all = [...items];
  const foreign = all.flatMap((item) => {
    const found = pictureAddresses(item).find((url) => !url.startsWith(siteUrl));
    return found === undefined ? [] : [{ item, found }];
  });
  const [first] = foreign;
  if (first === undefined) return [];
  const file = first.item.inputPath.replace(/^\.\//, "");
  const values = { found: first.found, count: foreign.length, total: all.length };
  return [{ file, code: "image-elsewhere", values }];
}

/** Absolute addresses of the pictures that a page shows. */
function pictureAddresses({ data, content }: PressItem): readonly string[] {
  const leading = data.images.map(({ url }) => url).filter((url) => /^https?:/.test(url));
  const inText = [...content.matchAll(/<img src="(https?:[^"]+)/g)];
  return [...leading, ...inText.map(([, url = ""]) => url.replaceAll("&amp;", "&"))];
}

function isPicture({ type, inputPath }: FoundMedia): boolean {
  return inputPath !== undefined && type.startsWith("image/");
}

/** Told of the first alone: a newsroom may have thousands. */
function derivedIds(items: readonly CheckedItem[]): readonly Problem[] {
  const derived = items.filter((item) => item.derived);
  const [first] = derived;
  if (first === undefined) return [];
  const values = { id: first.data.id.replace("urn:uuid:", ""), count: derived.length, total: items.length };
  return [{ file: first.record.file, code: "id-derived", values }];
}
