/** Reads WordPress's export (WXR), item by item, in two passes: first the attachments, then the texts. */

import { parseUrl } from "../../../parse-url.ts";
import type { ForeignImage, ForeignItem } from "../../foreign-item.ts";
import { ImportError } from "../../import-error.ts";
import { readText, type Source } from "../../reading/source-file.ts";
import { childOf, childrenOf, innerText, type XmlElement } from "../../reading/xml-element.ts";
import { readElements } from "../../reading/xml-elements.ts";
import type { ReportLine, SourceCode } from "../../report-line.ts";
import { contentOf } from "./content.ts";

export interface WordPressExport {
  /** How many texts there are to import. */
  readonly count: number;
  /** What is left out of the whole, known when the texts have been read. */
  readonly notes: readonly ReportLine[];
  items(): AsyncGenerator<ForeignItem>;
}

const mostBytes = 4 * 1024 * 1_048_576;

/** An attachment, by the number that texts know it by. */
export type Attachments = ReadonlyMap<string, Attachment>;

export interface Attachment extends ForeignImage {
  readonly title: string;
  /** The text that it was uploaded to. */
  readonly parent: string;
  readonly isImage: boolean;
}

/**
 * `types` are WordPress's own names of the texts to read: `post`, and what a theme has added.
 *
 * @throws {ImportError} when it is no export.
 */
export async function readWordPress(source: Source, types: readonly string[]): Promise<WordPressExport> {
  const attachments = new Map<string, Attachment>();
  const left = { comments: 0, protected: 0, trash: 0, others: new Map<string, number>() };
  let count = 0;
  let isExport = false;
  let language: string | undefined;
  try {
    for await (const element of readElements(readText(source, mostBytes), isRead)) {
      if (element.name === "wp:wxr_version") isExport = true;
      else if (element.name === "language") language = innerText(element);
      else if (valueIn(element, "wp:post_type") !== "attachment") count += countText(element, types, left);
      else attachments.set(valueIn(element, "wp:post_id"), attachmentOf(element));
    }
  } catch (error) {
    // A file that is cut off is read to where it ends, by the second pass, which tells of it.
    const isCut = error instanceof ImportError && /^xml-(?:cut|broken)$/.test(error.code) && count > 0;
    if (!isCut) throw error;
  }
  if (!isExport) throw new ImportError("wrong-format", { name: source.name, expected: "WordPress (WXR)" });
  return { count, notes: notesOf(left), items: () => itemsOf(source, types, attachments, language) };
}

interface LeftOut {
  comments: number;
  protected: number;
  trash: number;
  /** How many there are of each kind that is not asked for. */
  readonly others: Map<string, number>;
}

/** One for a text that is to be imported. */
function countText(element: XmlElement, types: readonly string[], left: LeftOut): 0 | 1 {
  const type = valueIn(element, "wp:post_type");
  left.comments += childrenOf(element, "wp:comment").length;
  if (!types.includes(type)) left.others.set(type, (left.others.get(type) ?? 0) + 1);
  else if (isTrash(element)) left.trash += 1;
  else if (valueIn(element, "wp:post_password") !== "") left.protected += 1;
  else return 1;
  return 0;
}

function isRead(path: string): boolean {
  return (
    path === "rss/channel/item" || path === "rss/channel/wp:wxr_version" || path === "rss/channel/language"
  );
}

async function* itemsOf(
  source: Source,
  types: readonly string[],
  attachments: Attachments,
  language: string | undefined,
): AsyncGenerator<ForeignItem> {
  const byParent = new Map<string, Attachment[]>();
  for (const attachment of attachments.values()) {
    const own = byParent.get(attachment.parent);
    if (own === undefined) byParent.set(attachment.parent, [attachment]);
    else own.push(attachment);
  }
  for await (const element of readElements(readText(source, mostBytes), isRead)) {
    const isText = element.name === "item" && types.includes(valueIn(element, "wp:post_type"));
    if (!isText || isTrash(element) || valueIn(element, "wp:post_password") !== "") continue;
    yield itemOf(element, attachments, byParent, language);
  }
}

function isTrash(element: XmlElement): boolean {
  return /^(?:trash|auto-draft|inherit)$/.test(valueIn(element, "wp:status"));
}

function valueIn(element: XmlElement, name: string): string {
  return innerText(childOf(element, name));
}

function metaOf(element: XmlElement, key: string): string {
  const meta = childrenOf(element, "wp:postmeta").find((one) => valueIn(one, "wp:meta_key") === key);
  return meta === undefined ? "" : valueIn(meta, "wp:meta_value");
}

function attachmentOf(element: XmlElement): Attachment {
  const address = valueIn(element, "wp:attachment_url") || valueIn(element, "guid");
  return {
    address,
    title: valueIn(element, "title"),
    parent: valueIn(element, "wp:post_parent"),
    isImage: /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(address),
    alt: metaOf(element, "_wp_attachment_image_alt"),
    caption: valueIn(element, "excerpt:encoded"),
  };
}

function itemOf(
  element: XmlElement,
  attachments: Attachments,
  byParent: ReadonlyMap<string, readonly Attachment[]>,
  language: string | undefined,
): ForeignItem {
  const id = valueIn(element, "wp:post_id");
  const notes: ReportLine[] = [];
  const content = contentOf(valueIn(element, "content:encoded"), attachments, notes);
  const lead = attachments.get(metaOf(element, "_thumbnail_id"));
  const beside = (byParent.get(id) ?? []).filter(
    (one) => one !== lead && !content.html.includes(fileStem(one.address)),
  );
  return {
    source: "wordpress",
    // The number is the export's own, so the site's address belongs to the name.
    sourceId: id === "" ? "" : `${siteOf(element)}#${id}`,
    title: valueIn(element, "title"),
    published: publishedIn(element, "wp:post_date"),
    created: valueIn(element, "pubDate"),
    updated: publishedIn(element, "wp:post_modified"),
    language,
    summary: valueIn(element, "excerpt:encoded"),
    body: content.html,
    address: valueIn(element, "link"),
    topics: topicsIn(element),
    images: [
      ...(lead === undefined ? [] : [lead]),
      ...content.gallery,
      ...beside.filter((one) => one.isImage),
    ],
    files: beside.filter((one) => !one.isImage),
    draft: !/^(?:publish|future)$/.test(valueIn(element, "wp:status") || "publish"),
    notes,
  };
}

/** `badhus-300x200.jpg` in the text is the attachment `badhus.jpg` in another size. */
function fileStem(address: string): string {
  return (address.split("/").at(-1) ?? address).replace(/\.[a-z0-9]+$/i, "");
}

function siteOf(element: XmlElement): string {
  const guid = valueIn(element, "guid");
  const url = parseUrl(guid) ?? parseUrl(valueIn(element, "link"));
  return url?.host ?? "wordpress";
}

/** The date in UTC where there is one: a draft has `0000-00-00`. The other is in the site's own zone. */
function publishedIn(element: XmlElement, name: string): string | undefined {
  const utc = valueIn(element, `${name}_gmt`);
  if (/^[1-9]/.test(utc)) return `${utc.replace(" ", "T")}Z`;
  const local = valueIn(element, name);
  return /^[1-9]/.test(local) ? local : undefined;
}

/** WordPress files what has no category under one of its own. */
const noTopic = /^(?:uncategori[sz]ed|okategoriserade?|allmänt)$/i;

function topicsIn(element: XmlElement): readonly string[] {
  return childrenOf(element, "category")
    .filter(({ attributes }) => /^(?:category|post_tag)$/.test(attributes.domain ?? "category"))
    .map(innerText)
    .filter((topic) => !noTopic.test(topic));
}

function notesOf(left: LeftOut): readonly ReportLine[] {
  const notes: ReportLine[] = [];
  const add = (code: SourceCode, count: number, name?: string): void => {
    if (count > 0) notes.push({ kind: "left-out", code, values: { count, name } });
  };
  add("comments-left-out", left.comments);
  add("protected-left-out", left.protected);
  add("trash-left-out", left.trash);
  for (const [name, count] of left.others) add("kinds-left-out", count, name);
  return notes;
}
