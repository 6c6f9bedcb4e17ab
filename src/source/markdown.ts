/** Press texts as HTML: no raw HTML, no headings above the page's own, pictures and links that lead where they should. */

import markdownIt, { type StateCore, type Token } from "markdown-it";
import { type ForeignMark, foreignQuotationMark } from "../language/quotation-marks.ts";
import { type FoundMedia, isImage, type MediaReader } from "../model/read-item.ts";
import type { ImageSource } from "../model/types.ts";
import type { Markdown } from "../options.ts";
import type { ProblemCode, ProblemValues, Reporter } from "../problems/problem.ts";
import { allowFactBoxes, type BoxFault, settleFactBoxes } from "./fact-box.ts";
import { attributeQuotes } from "./quotation.ts";

/** One text to render. */
export interface MarkdownSource {
  /** Asked for only when the text must be rendered. */
  readonly body: () => string;
  /** The line of the file on which the body begins. Without it, problems are told without their lines. */
  readonly bodyLine?: number | undefined;
  /** Path of the file from the project's root. */
  readonly file: string;
  /** Address of the item. */
  readonly url: string;
  /** Whether readers see its beginning when they open the page. A picture there must not wait until they scroll. */
  readonly startsInView?: boolean;
  /** Stands for the whole content of the file, so that what it was made into can be found again. */
  readonly digest?: string | undefined;
}

/** What a text may lead to. */
export interface MarkdownContext {
  readonly media: MediaReader;
  /** The address of another item's file; `undefined` when there is no such item, `false` when it is not published. */
  readonly itemUrl: (path: string, fromFile: string) => string | false | undefined;
  readonly report: Reporter;
}

export interface RenderedMarkdown {
  /** Addresses on this site begin at its root, without `pathPrefix`. */
  readonly html: string;
  /** The files beside the text that it shows or links to. */
  readonly media: readonly FoundMedia[];
  /** The first quotation mark that is not Swedish, whatever the language of the text. */
  readonly foreignMark?: ForeignMark;
}

export type MarkdownRenderer = (source: MarkdownSource, context: MarkdownContext) => RenderedMarkdown;

/** `amend` is the site's own change to the parser. */
export function markdownRenderer(amend: ((markdown: Markdown) => void) | undefined): MarkdownRenderer {
  const markdown = markdownIt({ html: false, linkify: true });
  // Only addresses with a scheme and e-mail become links by themselves: "exempel.se" in a text may be a name.
  markdown.linkify.set({ fuzzyLink: false });
  if (amend === undefined) markdown.linkify.pretest = mayHoldAddress;
  else amend(markdown);
  allowFactBoxes(markdown);
  addSources(markdown);
  markdown.core.ruler.before("inline", "pressrum-blocks", settleBlocks);
  return (source, context) => {
    const environment = { [faultsKey]: [] as BoxFault[] };
    const body = source.body();
    const tokens = markdown.parse(body, environment);
    const media: FoundMedia[] = [];
    nameAlignment(tokens);
    for (const fault of environment[faultsKey]) {
      const { code, values, line } = fault;
      context.report([], code, values, source.bodyLine === undefined ? undefined : source.bodyLine + line);
    }
    let line = source.bodyLine;
    let read = 0;
    for (const token of tokens) {
      // markdown-it counts lines from 0, and from the start of the body. Cells of a table have none of their own.
      if (source.bodyLine !== undefined && token.map) line = source.bodyLine + token.map[0];
      const isInView = source.startsInView === true && read < seenAtOnce;
      settleAddresses(token.children ?? [], { source, context, media, line, isInView });
      if (token.type === "inline") read += token.content.length;
    }
    const html = inOnePiece(markdown.renderer.render(tokens, markdown.options, environment));
    const foreignMark = foreignQuotationMark(body);
    return { html, media, ...(foreignMark && { foreignMark }) };
  };
}

/** Looks for nothing but what is linked: the parser's own first look is also for addresses without a scheme, and takes long. */
function mayHoldAddress(text: string): boolean {
  return text.includes("//") || text.includes("@");
}

/** Characters of text that leave room for a picture below them before anyone scrolls, under a title and a lead. */
const seenAtOnce = 300;

/** Where the rules of one text leave what they have found wrong with it. */
const faultsKey = Symbol("faults");

/** What must be known before the text of each block is read. */
function settleBlocks(state: StateCore): void {
  lowerHeadings(state.tokens);
  attributeQuotes(state);
  const faults = settleFactBoxes(state);
  (state.env[faultsKey] as BoxFault[] | undefined)?.push(...faults);
}

/**
 * The same text. What has been put together from hundreds of parts is kept as these parts by V8, until something has
 * to look through it; for thousands of texts they are three times the memory, which the garbage collector goes through.
 */
function inOnePiece(text: string): string {
  anything.test(text);
  return text;
}

const anything = /^/;

/** One paragraph, heading or the like. */
interface Passage {
  readonly source: MarkdownSource;
  readonly context: MarkdownContext;
  readonly media: FoundMedia[];
  /** The line of the file on which it begins. */
  readonly line: number | undefined;
  readonly isInView: boolean;
}

type PassageReporter = (code: ProblemCode, values: ProblemValues) => void;

/** The page's title is its only first heading (WCAG 1.3.1). */
function lowerHeadings(tokens: readonly Token[]): void {
  if (!tokens.some((token) => token.tag === "h1")) return;
  for (const token of tokens) {
    const level = /^h([1-5])$/.exec(token.tag)?.[1];
    if (level !== undefined) token.tag = `h${Number(level) + 1}`;
  }
}

/** A class for the alignment of a cell, because a strict Content-Security-Policy forbids the style attribute. */
function nameAlignment(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type !== "th_open" && token.type !== "td_open") continue;
    const side = /text-align:\s*(\w+)/.exec(String(token.attrGet("style") ?? ""))?.[1];
    if (side === undefined) continue;
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
    token.attrSet("class", `pressrum-${side}`);
  }
}

function settleAddresses(tokens: readonly Token[], passage: Passage): void {
  let { line } = passage;
  const report: PassageReporter = (code, values) => passage.context.report([], code, values, line);
  // Links do not stand in links, so that the next end is the end of this one.
  let goesNowhere = false;
  for (const token of tokens) {
    if (token.type === "softbreak" || token.type === "hardbreak") line = line === undefined ? line : line + 1;
    else if (token.type === "image") settleImage(token, passage, report);
    else if (token.type === "link_open") {
      goesNowhere = !settleLink(token, passage, report);
      token.hidden = goesNowhere;
    } else if (token.type === "link_close") token.hidden = goesNowhere;
  }
}

function settleImage(token: Token, passage: Passage, report: PassageReporter): void {
  const { source, context, media, isInView } = passage;
  const src = decode(String(token.attrGet("src") ?? ""));
  if (token.content.trim() === "") report("image-without-alt", { found: src });
  const found = context.media(src, source.file, source.url);
  if ("problem" in found) {
    report(found.problem, { found: src, nearest: found.nearest });
    return;
  }
  if (!isImage(found)) report("not-an-image", { found: src });
  const { url, width, height } = found.fallback ?? found;
  token.attrSet("src", url);
  if (width !== undefined && height !== undefined) {
    token.attrSet("width", String(width));
    token.attrSet("height", String(height));
  }
  if (!isInView || found.sources === undefined) token.attrSet("loading", "lazy");
  token.meta = { sources: found.sources };
  if (found.inputPath !== undefined || found.sources !== undefined) media.push(found);
}

/** Puts `<picture>` around images of which there are copies, whichever rule has written the image itself. */
function addSources({ renderer }: Markdown): void {
  const image = renderer.rules.image;
  renderer.rules.image = (tokens, index, options, environment, self) => {
    const written =
      image?.(tokens, index, options, environment, self) ?? self.renderToken(tokens, index, options);
    const { sources = [] } = (tokens[index]?.meta ?? {}) as Copies;
    return sources.length === 0
      ? written
      : `<picture>${sources.map(sourceElement).join("")}${written}</picture>`;
  };
}

type Copies = Pick<FoundMedia, "sources">;

/** Types and addresses of copies are ours, and hold nothing that must be escaped. */
function sourceElement({ type, files }: ImageSource): string {
  const srcset = files.map(({ url, width }) => `${url} ${width}w`).join(", ");
  return `<source type="${type}" srcset="${srcset}" sizes="${columnSizes}">`;
}

/** As wide as the column of text in the theme, and as the screen where that is narrower. */
const columnSizes = "(min-width: 44rem) 42rem, 100vw";

/** Whether the link leads somewhere. If not, its text stands without it. */
function settleLink(token: Token, { source, context, media }: Passage, report: PassageReporter): boolean {
  const href = String(token.attrGet("href") ?? "");
  // Other pages, places on this page, and pages of this site stand as they are.
  if (/^(?:(?:https?|mailto|tel):|[?#]|\/(?!\/)|$)/i.test(href)) return true;
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const target = decode(path);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.|[^/]*@)/i.test(target)) {
    report("url-invalid", { found: target });
    return false;
  }
  if (/\.md$/i.test(target)) {
    const url = context.itemUrl(target, source.file);
    if (url === undefined) report("related-unknown", { found: target });
    else if (url !== false) token.attrSet("href", url + rest);
    // What is not published yet is not told of.
    return typeof url === "string";
  }
  const found = context.media(target, source.file, source.url);
  if ("problem" in found) {
    report(found.problem, { found: target, nearest: found.nearest });
    return false;
  }
  token.attrSet("href", found.url + rest);
  const { sources: _sources, fallback: _fallback, ...file } = found;
  // A picture that is only linked to needs no copies.
  if (file.inputPath !== undefined) media.push(file);
  return true;
}

/** markdown-it has percent-encoded the address; a file name is what was meant. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
