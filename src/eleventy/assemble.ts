/** Puts one build of the newsroom together: folder items and joined templates, checked, ordered, rendered. */

import { outputFileOf } from "../model/addresses.ts";
import {
  checkUnique,
  indexItems,
  type PlacedItem,
  placeItems,
  pressItem,
  unpublishedAt,
} from "../model/newsroom.ts";
import { type CheckedItem, itemReader, type MediaReader } from "../model/read-item.ts";
import type { PressRecord } from "../model/record.ts";
import type { Registers } from "../model/registers.ts";
import { fieldFits } from "../model/schema.ts";
import type { MediaFile, PressItem } from "../model/types.ts";
import type { Settings } from "../options.ts";
import { throwProblems } from "../problems/pressrum-error.ts";
import type { Problem } from "../problems/problem.ts";
import { reporterFor } from "../problems/shape.ts";
import type { MarkdownContext, MarkdownRenderer } from "../source/markdown.ts";
import { pressTypeOf, templateRecord } from "../source/template-record.ts";
import { type Archives, archivesOf } from "../views/archives.ts";
import type { TemplateItem } from "./eleventy-config.ts";

/** What one build has read before Eleventy looks at the site's templates. */
export interface Loaded {
  readonly now: Date;
  readonly preview: boolean;
  readonly registers: Registers;
  readonly records: readonly PressRecord[];
  readonly problems: readonly Problem[];
}

/** All that one build publishes. */
export interface Build {
  readonly loaded: Loaded;
  readonly archives: Archives;
  /** The items of the press folders, which the plugin makes the pages of. */
  readonly folderItems: ReadonlySet<PressItem>;
  /** The items of templates that have joined, by the addresses of their pages. */
  readonly joinedItems: ReadonlyMap<string, PressItem>;
  /** Files beside items, to be copied. */
  readonly media: readonly MediaFile[];
  /** Files of the items whose id was made from date and file name. */
  readonly derived: readonly string[];
}

export interface AssemblyContext {
  readonly settings: Settings;
  /** From the project's root, without slash at the end. */
  readonly outputFolder: string;
  readonly media: MediaReader;
  readonly render: MarkdownRenderer;
}

/** @throws {PressrumError} with every problem of every file. */
export function assemble(
  loaded: Loaded,
  templates: readonly TemplateItem[],
  context: AssemblyContext,
): Build {
  const problems = [...loaded.problems];
  const { items, joined } = readAll(loaded, templates, context, problems);
  checkUnique(items, problems);
  const index = indexItems(items);
  const shown = items
    .map((item) => ({ item, unpublished: unpublishedAt(loaded.now, item) }))
    .filter(({ unpublished }) => unpublished === undefined || loaded.preview);
  const visible = new Set(shown.map(({ item }) => item));
  const markdown: Omit<MarkdownContext, "report"> = {
    media: context.media,
    itemUrl: (path, fromFile) => {
      const other = index.find(path, fromFile);
      return other && (visible.has(other) ? other.url : false);
    },
  };
  const media: MediaFile[] = [];
  const folderItems = new Set<PressItem>();
  const joinedItems = new Map<string, PressItem>();
  const all = placeItems(shown, index, problems).map((placed) => {
    const template = joined.get(placed.checked);
    if (template) {
      const item = joinedItem(placed, template);
      joinedItems.set(item.url, item);
      return item;
    }
    const item = folderItem(placed, context, markdown, media, problems);
    folderItems.add(item);
    return item;
  });
  for (const { data } of all) media.push(...data.images, ...data.attachments);
  throwProblems(problems, context.settings.errors);
  return {
    loaded,
    archives: archivesOf(all, [...loaded.registers.topics.values()], loaded.now),
    folderItems,
    joinedItems,
    media: media.filter((file) => file.inputPath !== undefined),
    derived: shown.filter(({ item }) => item.derived).map(({ item }) => item.record.file),
  };
}

interface ReadItems {
  readonly items: readonly CheckedItem[];
  readonly joined: ReadonlyMap<CheckedItem, TemplateItem>;
}

function readAll(
  loaded: Loaded,
  templates: readonly TemplateItem[],
  { settings, media }: AssemblyContext,
  problems: Problem[],
): ReadItems {
  const { language, extraFields } = settings;
  const read = itemReader({ language, extraFields, registers: loaded.registers, media });
  const items = loaded.records.flatMap((record) =>
    isDraft(record) && !loaded.preview ? [] : (read(record, problems) ?? []),
  );
  const joined = new Map<CheckedItem, TemplateItem>();
  for (const template of templates) {
    const type = pressTypeOf(template.data);
    // Without an address there is nothing to list or to subscribe to.
    if (type === undefined || template.url === false) continue;
    const record = templateRecord(type, template.inputPath, template.data, extraFields, fieldFits);
    const item = read(record, problems, template.url);
    if (item) joined.set(item, template);
  }
  return { items: [...items, ...joined.keys()], joined };
}

/** A draft need not be complete, so that it is set aside before it is checked. */
function isDraft(record: PressRecord): boolean {
  return record.fields.draft === true;
}

/** An item of the site's own templates: Eleventy renders it, when it is its turn. */
function joinedItem(placed: PlacedItem, template: TemplateItem): PressItem {
  return pressItem(placed, template.outputPath || "", template.inputPath, {
    get content() {
      return template.templateContent;
    },
  });
}

function folderItem(
  placed: PlacedItem,
  { outputFolder, render }: AssemblyContext,
  markdown: Omit<MarkdownContext, "report">,
  media: MediaFile[],
  problems: Problem[],
): PressItem {
  const { record, url } = placed.checked;
  const report = reporterFor(record.file, problems, record.lineOf);
  const rendered = render({ body: record.body, file: record.file, url }, { ...markdown, report });
  media.push(...rendered.media);
  return pressItem(placed, `./${outputFolder}${outputFileOf(url)}`, `./${record.file}`, {
    content: rendered.html,
  });
}
