/** The addresses of a newsroom for search engines: sitemaps.org's protocol, and Google's extension for news. */

import type { Moment } from "../dates/moment.ts";
import type { PressItem } from "../model/types.ts";
import { cleanLine, cleanText } from "./feed/clean-text.ts";
import { element } from "./feed/xml.ts";
import { lastChangeOf } from "./last-change.ts";
import type { Href } from "./links.ts";
import type { ListPage } from "./lists.ts";

/** A page that search engines may show. */
export interface SitemapPage {
  /** From the root of the site. */
  readonly url: string;
  /** Absent for a page that has no date of its own. */
  readonly modified?: Moment;
}

/** A file of the sitemap, made into text when it is written. */
export interface SitemapDocument {
  /** From the root of the site. */
  readonly url: string;
  readonly render: () => string;
}

export interface SitemapContent {
  /** Newest first; what only a preview shows is left out. */
  readonly items: readonly PressItem[];
  readonly lists: readonly ListPage[];
  /** Address of the start page; `false` when there is none. */
  readonly start: string | false;
}

/** The pages of a newsroom: start, lists, items. A list has changed when one of its items has. */
export function sitemapPages({ items, lists, start }: SitemapContent): readonly SitemapPage[] {
  const published = items.filter(isPublished);
  return [
    ...(start === false ? [] : [pageOf(start, published)]),
    ...lists.map((list) => pageOf(list.url, [...(list.upcoming ?? []), ...list.items].filter(isPublished))),
    ...published.map((item) => pageOf(item.url, [item])),
  ];
}

/**
 * One sitemap at `url`, a root-relative address that ends in `.xml`. Over 50 000 pages it is an index, and the pages stand in
 * files beside it: `/sitemap.xml` leads to `/sitemap-1.xml` and so on. Pages keep their order.
 */
export function sitemapDocuments(
  url: string,
  pages: readonly SitemapPage[],
  absolute: Href,
): readonly SitemapDocument[] {
  const sitemap = (own: readonly SitemapPage[]): string =>
    xmlDocument(
      "urlset",
      { xmlns: sitemapNamespace },
      own.map((page) => element("url", {}, addressOf(page, absolute))),
    );
  if (pages.length <= maxPages) return [{ url, render: () => sitemap(pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / maxPages) }, (_, index) => {
    const own = pages.slice(index * maxPages, (index + 1) * maxPages);
    return { url: url.replace(/\.xml$/, `-${index + 1}.xml`), render: () => sitemap(own) };
  });
  const index = (): string =>
    xmlDocument(
      "sitemapindex",
      { xmlns: sitemapNamespace },
      parts.map((part) => element("sitemap", {}, addressOf(part, absolute))),
    );
  return [{ url, render: index }, ...parts];
}

export interface NewsSitemapContext {
  readonly absolute: Href;
  /** The sender's name, as Google knows it. */
  readonly publication: string;
  readonly now: Date;
}

/**
 * The items of the 48 hours before `now`, at most the 1000 newest (Google, News sitemaps). It may be empty, which Google
 * allows. `items` are newest first; what only a preview shows is left out.
 */
export function newsSitemap(
  items: readonly PressItem[],
  { absolute, publication, now }: NewsSitemapContext,
): string {
  const recent = items.filter((item) => isPublished(item) && isRecent(item, now)).slice(0, maxNews);
  return xmlDocument(
    "urlset",
    { xmlns: sitemapNamespace, "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9" },
    recent.map(({ url, data }) =>
      element("url", {}, [
        ...addressOf({ url }, absolute),
        element("news:news", {}, [
          element("news:publication", {}, [
            element("news:name", {}, cleanLine(publication)),
            element("news:language", {}, newsLanguage(data.language)),
          ]),
          element("news:publication_date", {}, data.date),
          element("news:title", {}, cleanLine(data.title)),
        ]),
      ]),
    ),
  );
}

const sitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
/** At most 50 000 addresses and 50 MB: the one comes before the other while addresses are shorter than 900 characters. */
const maxPages = 50_000;
const maxNews = 1000;
const newsHours = 48;

function isPublished(item: PressItem): boolean {
  return item.data.unpublished === undefined;
}

function isRecent({ date }: PressItem, now: Date): boolean {
  const age = now.getTime() - date.getTime();
  return age >= 0 && age <= newsHours * 3_600_000;
}

function pageOf(url: string, items: readonly PressItem[]): SitemapPage {
  const modified = lastChangeOf(items);
  return modified === undefined ? { url } : { url, modified };
}

/** Our moments are in the format that `lastmod` asks for (W3C Datetime), days alone included. */
function addressOf({ url, modified }: SitemapPage, absolute: Href): readonly string[] {
  return [
    element("loc", {}, cleanText(absolute(url))),
    ...(modified === undefined ? [] : [element("lastmod", {}, modified)]),
  ];
}

/** ISO 639; of all longer tags only those of Chinese have a meaning here. */
function newsLanguage(tag: string): string {
  const [language = tag, ...rest] = tag.toLowerCase().split("-");
  if (language !== "zh") return language;
  return rest.some((part) => part === "tw" || part === "hant") ? "zh-tw" : "zh-cn";
}

/** One element of the root per line. */
function xmlDocument(
  root: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[],
): string {
  const lines = children.map((child) => `${child}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(root, attributes, ["\n", ...lines])}\n`;
}
