/** Reads one saved web page: the facts of its head, and the text of its main part. */

import sanitize from "sanitize-html";
import type { Moment } from "../../../dates/moment.ts";
import type { ForeignItem } from "../../foreign-item.ts";
import { ImportError } from "../../import-error.ts";
import { placeOf, readWhole, type Source } from "../../reading/source-file.ts";
import { innerMarkup, innerText, type XmlElement } from "../../reading/xml-element.ts";
import { readElements } from "../../reading/xml-elements.ts";
import type { ReportLine } from "../../report-line.ts";
import { readSourceDate } from "../../source-date.ts";
import { type PageDate, type PageDates, pageDates } from "./dateline.ts";
import { factsOf } from "./facts.ts";
import { elementsIn, mainPart, textParts } from "./main-part.ts";
import { withSavedFiles } from "./saved-files.ts";

const mostBytes = 5 * 1_048_576;

/** `given` is used when the page does not say when it was published. @throws {ImportError} when it is no page. */
export async function readPage(source: Source, given: Moment | undefined): Promise<ForeignItem> {
  const html = await readWhole(source, mostBytes);
  const root = await treeOf(html);
  if (root === undefined || elementsIn(root, /^(?:p|div|h1|article|main)$/).length === 0) {
    throw new ImportError("wrong-format", { name: source.name, expected: "HTML" });
  }
  const facts = factsOf(html, root);
  const main = mainPart(root);
  const heading = elementsIn(main, /^h1$/)[0] ?? elementsIn(root, /^h1$/)[0];
  const { dateline, labelled, likely } = pageDates(root, main, heading);
  const read = dateline ?? labelled;
  const published = facts.published ?? read?.published ?? given ?? likely?.published;
  const isSaidAlready = dateline !== undefined && isSameDay(dateline.published, published);
  const parts = textParts(main, [heading, isSaidAlready ? dateline.block : undefined]);
  const { body, files } = withSavedFiles(parts.body, source.folder);
  return {
    source: "page",
    sourceId: facts.address ?? "",
    place: placeOf(source.name),
    title: escaped((heading === undefined ? "" : innerText(heading)) || facts.title),
    published,
    updated: facts.updated ?? read?.updated,
    language: facts.language,
    summary: parts.lead === undefined ? undefined : innerMarkup(parts.lead),
    saved: files,
    body: body
      .map((part) => (typeof part === "string" ? escaped(part) : innerMarkup(wrapped(part))))
      .join(""),
    address: facts.address,
    notes: facts.published === undefined ? dateNotes(read, given === undefined ? likely : undefined) : [],
  };
}

function isSameDay(one: string, other: string | undefined): boolean {
  const [a, b] = [one, other ?? ""].map((written) => readSourceDate(written)?.moment.slice(0, 10));
  return a !== undefined && a === b;
}

function dateNotes(read: PageDate | undefined, likely: PageDates["likely"]): readonly ReportLine[] {
  if (read === undefined) {
    if (likely === undefined) return [];
    return [{ kind: "deduced", field: "date", code: "date-from-text", values: { found: likely.found } }];
  }
  if (read.zoneCorrected === undefined) return [];
  const values = { found: read.zoneCorrected, moment: read.published };
  return [{ kind: "deduced", field: "date", code: "date-calendar-zone", values }];
}

function wrapped(element: XmlElement): XmlElement {
  return { name: "", attributes: {}, content: [element] };
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

const dropped = [
  "script",
  "style",
  "noscript",
  "template",
  "textarea",
  "option",
  "svg",
  "math",
  "canvas",
  "object",
];
const kept = [
  ...[
    "html",
    "head",
    "body",
    "main",
    "article",
    "section",
    "header",
    "footer",
    "nav",
    "aside",
    "div",
    "form",
  ],
  ...["meta", "link", "time", "address", "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"],
  ...[
    "pre",
    "code",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "figure",
    "figcaption",
    "strong",
    "b",
    "em",
    "i",
    "a",
  ],
  ...["img", "iframe", "video", "audio", "source", "span", "sup", "sub", "title", "button"],
  ...["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"],
];
const attributes = [
  ...[
    "class",
    "id",
    "role",
    "lang",
    "itemprop",
    "datetime",
    "pubdate",
    "content",
    "property",
    "name",
    "rel",
    "hidden",
  ],
  ...["href", "src", "data-src", "alt", "title", "width", "height", "start", "colspan", "aria-hidden"],
];

/** The sanitizer parses as browsers do, bounds the depth, and writes what an XML parser can read. */
async function treeOf(html: string): Promise<XmlElement | undefined> {
  const clean = sanitize(html, {
    allowedTags: kept,
    allowedAttributes: { "*": attributes },
    allowedSchemes: ["http", "https", "mailto", "tel"],
    nonTextTags: dropped,
    nestingLimit: 80,
    enforceHtmlBoundary: false,
    parseStyleAttributes: false,
    selfClosing: ["img", "br", "hr", "link", "meta", "source"],
  });
  for await (const element of readElements(once(`<page>${clean}</page>`), (path) => path === "page"))
    return element;
  return undefined;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
