/** Puts one build of the newsroom together: folder items and joined templates, checked, ordered, rendered. */

import type { ForeignMark } from "../language/quotation-marks.ts";
import { addressOf, outputFileOf } from "../model/addresses.ts";
import {
  checkUnique,
  indexItems,
  type PlacedItem,
  placeItems,
  pressItem,
  unpublishedAt,
} from "../model/newsroom.ts";
import { type CheckedItem, type FoundMedia, itemReader, type MediaReader } from "../model/read-item.ts";
import type { PressRecord } from "../model/record.ts";
import type { Registers } from "../model/registers.ts";
import type { MediaFile, PressItem } from "../model/types.ts";
import type { Settings } from "../options.ts";
import { throwProblems } from "../problems/pressrum-error.ts";
import type { Problem } from "../problems/problem.ts";
import { reporterFor } from "../problems/shape.ts";
import type { MarkdownContext, MarkdownRenderer, RenderedMarkdown } from "../source/markdown.ts";
import { pressTypeOf, type TemplateReader } from "../source/template-record.ts";
import { type Archives, archivesOf } from "../views/archives.ts";
import type { TemplateItem } from "./eleventy-config.ts";
import { foreignPictures, locatedPictures, warningsOf } from "./warnings.ts";

/** What one build has read before Eleventy looks at the site's templates. */
export interface Loaded {
  readonly now: Date;
  readonly preview: boolean;
  /** Whether the search index can be made on this machine. */
  readonly canSearch: boolean;
  readonly registers: Registers;
  readonly records: readonly PressRecord[];
  /** Files of the site's own templates that are not published yet: Eleventy does not hand them on. */
  readonly heldBack: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** All that one build publishes. */
export interface Build {
  /** Without the records: their texts are as large as all that is made of them. */
  readonly loaded: Omit<Loaded, "records">;
  readonly archives: Archives;
  /** Without what only a preview shows: for feeds and calendars, which are read elsewhere than on the pages that say so. */
  readonly published: Archives;
  /** The items of the press folders, which the plugin makes the pages of. */
  readonly folderItems: ReadonlySet<PressItem>;
  /** The items of templates that have joined, by the addresses of their pages. */
  readonly joinedItems: ReadonlyMap<string, PressItem>;
  /** Files beside items, to be copied. */
  readonly media: readonly MediaFile[];
  /** Pictures that pages show, of which copies are made. */
  readonly pictures: readonly FoundMedia[];
  /** What does not stop the build, but should be known. */
  readonly warnings: readonly Problem[];
}

export interface AssemblyContext {
  readonly settings: Settings;
  /** From the project's root, without slash at the end. */
  readonly outputFolder: string;
  readonly media: MediaReader;
  readonly render: MarkdownRenderer;
  readonly reader: TemplateReader;
}

/** @throws {PressrumError} with every problem of every file. */
export function assemble(
  loaded: Loaded,
  templates: readonly TemplateItem[],
  context: AssemblyContext,
): Build {
  const problems = [...loaded.problems];
  const { items: complete, joined, faulty } = readAll(loaded, templates, context, problems);
  // What cannot be read is there all the same: who links to it has made no mistake.
  const broken = loaded.problems.map(({ file }) => file);
  const files = [...loaded.records.map(({ file }) => file), ...loaded.heldBack, ...broken];
  const drafts = draftFiles(loaded);
  const isDraftItem = ({ record }: CheckedItem): boolean => drafts.has(record.file);
  // Drafts last: of two that have one address or id, the draft is at fault.
  checkUnique([...complete.filter((item) => !isDraftItem(item)), ...complete.filter(isDraftItem)], problems);
  const unfinished = new Set(problems.map(({ file }) => file).filter((file) => drafts.has(file)));
  const items = complete.filter(({ record }) => !unfinished.has(record.file));
  const index = indexItems(items, files);
  const states = items.map((item) => ({ item, unpublished: unpublishedAt(loaded.now, item) }));
  const shown = states.filter(({ unpublished }) => unpublished === undefined || loaded.preview);
  const visible = new Set(shown.map(({ item }) => item));
  const markdown: Omit<MarkdownContext, "report"> = {
    media: context.media,
    itemUrl: (path, fromFile) => {
      const other = index.find(path, fromFile);
      if (other === undefined) return index.isFile(path, fromFile) ? false : undefined;
      return visible.has(other) && other.url;
    },
  };
  const media: FoundMedia[] = [];
  const folderItems = new Set<PressItem>();
  const joinedItems = new Map<string, PressItem>();
  const foreignMarks = new Map<CheckedItem, ForeignMark>();
  const all: PressItem[] = [];
  for (const placed of placeItems(states, visible, index, problems)) {
    const template = joined.get(placed.checked);
    if (template) {
      const item = joinedItem(placed, template);
      joinedItems.set(item.url, item);
      all.push(item);
      continue;
    }
    // What is to be published later is rendered too: its faults should be found today, not at a build that no one sees.
    const { record, url } = placed.checked;
    const { html, media: own, foreignMark } = checkBody(record, url, context, markdown, problems);
    if (!visible.has(placed.checked)) continue;
    const item = folderItem(placed, html, context);
    folderItems.add(item);
    media.push(...own);
    if (foreignMark) foreignMarks.set(placed.checked, foreignMark);
    all.push(item);
  }
  for (const record of faulty)
    checkBody(record, addressOf(record.base, record.stem), context, markdown, problems);
  for (const { data } of all) media.push(...data.images, ...data.attachments);
  throwProblems(
    problems.filter(({ file }) => !drafts.has(file)),
    context.settings.errors,
  );
  const { records: _read, ...rest } = loaded;
  const topics = [...loaded.registers.topics.values()];
  const archives = archivesOf(all, topics, loaded.now);
  const published = all.filter(({ data }) => data.unpublished === undefined);
  return {
    loaded: rest,
    archives,
    published: published.length === all.length ? archives : archivesOf(published, topics, loaded.now),
    folderItems,
    joinedItems,
    media: media.filter((file) => file.inputPath !== undefined),
    pictures: media.filter((file) => file.fallback !== undefined),
    warnings: [
      ...warningsOf(loaded.preview ? [] : loaded.records.filter(isDraft), states, shown, foreignMarks),
      ...locatedPictures(media),
      ...foreignPictures(folderItems, context.settings.url),
      ...problems.filter(({ file }) => drafts.has(file)),
    ],
  };
}

interface ReadItems {
  readonly items: readonly CheckedItem[];
  readonly joined: ReadonlyMap<CheckedItem, TemplateItem>;
  /** Those whose fields have problems; their texts may have some as well. */
  readonly faulty: readonly PressRecord[];
}

function readAll(
  loaded: Loaded,
  templates: readonly TemplateItem[],
  { settings, media, reader }: AssemblyContext,
  problems: Problem[],
): ReadItems {
  const { language, extraFields } = settings;
  const read = itemReader({ language, extraFields, registers: loaded.registers, media });
  const items: CheckedItem[] = [];
  const faulty: PressRecord[] = [];
  for (const record of loaded.records) {
    if (isDraft(record) && !loaded.preview) continue;
    const item = read(record, problems);
    if (item) items.push(item);
    else faulty.push(record);
  }
  const joined = new Map<CheckedItem, TemplateItem>();
  for (const template of templates) {
    const type = pressTypeOf(template.data);
    // Without an address there is nothing to list or to subscribe to.
    if (type === undefined || template.url === false) continue;
    const record = reader.record(type, template.inputPath, template.data, extraFields);
    const item = read(record, problems, template.url);
    if (item) joined.set(item, template);
  }
  return { items: [...items, ...joined.keys()], joined, faulty };
}

/** Drafts that a preview reads: one that is not finished is left out, and told of, so that all others are shown. */
function draftFiles({ preview, records }: Loaded): ReadonlySet<string> {
  return new Set(preview ? records.filter(isDraft).map(({ file }) => file) : []);
}

/** A draft need not be complete, so that it is set aside before it is checked. */
function isDraft(record: PressRecord): boolean {
  return record.fields.draft === true;
}

/** An item of the site's own templates: Eleventy renders it, when it is its turn. */
function joinedItem(placed: PlacedItem, template: TemplateItem): PressItem {
  return pressItem(placed, template.outputPath || "", template.inputPath, () => template.templateContent);
}

function folderItem(placed: PlacedItem, html: string, { outputFolder }: AssemblyContext): PressItem {
  const { record, url } = placed.checked;
  return pressItem(placed, `./${outputFolder}${outputFileOf(url)}`, `./${record.file}`, html);
}

/** Renders the text of a record and reports what it shows or links to without success. */
function checkBody(
  record: PressRecord,
  url: string,
  { render }: AssemblyContext,
  markdown: Omit<MarkdownContext, "report">,
  problems: Problem[],
): RenderedMarkdown {
  const report = reporterFor(record.file, problems, record.lineOf);
  const { body, bodyLine, file, digest } = record;
  const source = {
    body,
    bodyLine,
    file,
    url,
    digest,
    // What, when and where stand before the text of an invitation.
    startsInView: record.type === "press-release",
  };
  return render(source, { ...markdown, report });
}
