/** Press texts as HTML: no raw HTML, no headings above the page's own, pictures and links that lead where they should. */

import markdownIt, { type Token } from "markdown-it";
import type { MediaReader } from "../model/read-item.ts";
import type { MediaFile } from "../model/types.ts";
import type { Markdown } from "../options.ts";
import type { Reporter } from "../problems/shape.ts";

/** One text to render. */
export interface MarkdownSource {
  readonly body: string;
  /** Path of the file from the project's root. */
  readonly file: string;
  /** Address of the item. */
  readonly url: string;
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
  readonly media: readonly MediaFile[];
}

export type MarkdownRenderer = (source: MarkdownSource, context: MarkdownContext) => RenderedMarkdown;

/** `amend` is the site's own change to the parser. */
export function markdownRenderer(amend: ((markdown: Markdown) => void) | undefined): MarkdownRenderer {
  const markdown = markdownIt({ html: false, linkify: true });
  // Only addresses with a scheme and e-mail become links by themselves: "exempel.se" in a text may be a name.
  markdown.linkify.set({ fuzzyLink: false });
  amend?.(markdown);
  return (source, context) => {
    const environment = {};
    const tokens = markdown.parse(source.body, environment);
    const media: MediaFile[] = [];
    lowerHeadings(tokens);
    nameAlignment(tokens);
    for (const token of tokens) {
      for (const child of token.children ?? []) settleAddress(child, source, context, media);
    }
    return { html: markdown.renderer.render(tokens, markdown.options, environment), media };
  };
}

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

function settleAddress(
  token: Token,
  source: MarkdownSource,
  context: MarkdownContext,
  media: MediaFile[],
): void {
  if (token.type === "image") settleImage(token, source, context, media);
  else if (token.type === "link_open") settleLink(token, source, context, media);
}

function settleImage(
  token: Token,
  source: MarkdownSource,
  context: MarkdownContext,
  media: MediaFile[],
): void {
  const src = decode(String(token.attrGet("src") ?? ""));
  if (token.content.trim() === "") context.report([], "image-without-alt", { found: src });
  const found = context.media(src, source.file, source.url);
  if ("problem" in found) {
    context.report([], found.problem, { found: src, nearest: found.nearest });
    return;
  }
  token.attrSet("src", found.url);
  if (found.width !== undefined && found.height !== undefined) {
    token.attrSet("width", String(found.width));
    token.attrSet("height", String(found.height));
  }
  token.attrSet("loading", "lazy");
  if (found.inputPath !== undefined) media.push(found);
}

function settleLink(
  token: Token,
  source: MarkdownSource,
  context: MarkdownContext,
  media: MediaFile[],
): void {
  const href = String(token.attrGet("href") ?? "");
  // Links with a scheme, from the root, or within the page stand as they are.
  if (href === "" || /^([a-z][a-z0-9+.-]*:|[/#?])/i.test(href)) return;
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const target = decode(path);
  if (/\.md$/i.test(target)) {
    const url = context.itemUrl(target, source.file);
    if (url === undefined) context.report([], "related-unknown", { found: target });
    // What is not published yet is not told of: the text stays, the link goes nowhere but to this page.
    else token.attrSet("href", url === false ? source.url : url + rest);
    return;
  }
  const found = context.media(target, source.file, source.url);
  if ("problem" in found) context.report([], found.problem, { found: target, nearest: found.nearest });
  else {
    token.attrSet("href", found.url + rest);
    if (found.inputPath !== undefined) media.push(found);
  }
}

/** markdown-it has percent-encoded the address; a file name is what was meant. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
