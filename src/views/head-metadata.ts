/** What the head of a page says to search engines and to those who share it. */

import type { Moment } from "../dates/moment.ts";
import type { Organisation, PressImage, PressItem } from "../model/types.ts";
import { type Html, html } from "./html.ts";
import { lastChange } from "./last-change.ts";
import type { Href } from "./links.ts";
import { webAddress } from "./web-address.ts";

/** The same text in another language. */
export interface LanguageVersion {
  /** BCP 47 tag. */
  readonly language: string;
  /** Absolute. */
  readonly url: string;
}

/** A picture to show beside a shared link. */
export interface SharedImage {
  /** Absolute. */
  readonly url: string;
  /** Media type. */
  readonly type: string;
  readonly alt: string;
  /** Pixels; both or none. */
  readonly size?: readonly [width: number, height: number];
}

/** All addresses are absolute: those who read them have seen no other page of the site. */
export interface HeadMetadata {
  /** Without the name of the site. */
  readonly title: string;
  /** Plain text of a sentence or two. */
  readonly description?: string | undefined;
  readonly url: string;
  /** BCP 47 tag of the page's main text. */
  readonly language: string;
  readonly siteName: string;
  /** Shown only in a preview: search engines that come by should not keep it. */
  readonly unpublished?: boolean | undefined;
  readonly image?: SharedImage | undefined;
  /** Only for items. */
  readonly article?: Article | undefined;
  /** The page in other languages; the page itself may be among them. Of two in one language the first counts. */
  readonly versions?: readonly LanguageVersion[] | undefined;
}

/** When an item was published, and what it is about. */
export interface Article {
  readonly published: Moment;
  /** The last change; absent when there has been none. */
  readonly modified?: Moment | undefined;
  /** Names of topics. */
  readonly topics: readonly string[];
}

export interface MetadataContext {
  readonly absolute: Href;
  readonly organisation: Organisation;
}

/** The metadata of an item's page. */
export function itemMetadata(
  { url, data }: PressItem,
  versions: readonly LanguageVersion[],
  { absolute, organisation }: MetadataContext,
): HeadMetadata {
  const modified = lastChange(data);
  return {
    title: data.title,
    description: data.lead,
    url: absolute(url),
    language: data.language,
    siteName: organisation.name,
    unpublished: data.unpublished !== undefined,
    image: sharedImage(data.images, absolute),
    article: {
      published: data.date,
      modified: modified === data.date ? undefined : modified,
      topics: data.topics.map((topic) => topic.name),
    },
    versions,
  };
}

/** Elements for `<head>`, each on a line: description, canonical address, language versions, Open Graph. */
export function headMetadata(page: HeadMetadata): Html {
  const versions = allVersions(page);
  return html`${
    page.unpublished &&
    html`<meta name="robots" content="noindex">
`
  }${
    page.description !== undefined &&
    html`<meta name="description" content="${page.description}">
`
  }<link rel="canonical" href="${page.url}">
${
  versions.length > 1 &&
  versions.map(
    ({ language, url }) => html`<link rel="alternate" hreflang="${language}" href="${url}">
`,
  )
}${openGraph(page, versions)}`;
}

/** Every version names all of them, itself too, or search engines do not believe it. */
function allVersions({ language, url, versions = [] }: HeadMetadata): readonly LanguageVersion[] {
  const byLanguage = new Map([[language, url]]);
  for (const version of versions) {
    if (!byLanguage.has(version.language)) byLanguage.set(version.language, version.url);
  }
  return [...byLanguage].map(([tag, address]) => ({ language: tag, url: address }));
}

/** The Open Graph protocol. A day without a time stays a day, which its DateTime allows. */
function openGraph(page: HeadMetadata, versions: readonly LanguageVersion[]): Html {
  const { article, image } = page;
  const [locale, ...others] = versions.map((version) => localeOf(version.language));
  return html`${property("og:type", article ? "article" : "website")}${property("og:title", page.title)}${property("og:description", page.description)}${property("og:url", page.url)}${property("og:site_name", page.siteName)}${property("og:locale", locale)}${others.map((other) => property("og:locale:alternate", other))}${
    article && [
      property("article:published_time", article.published),
      property("article:modified_time", article.modified),
      article.topics.map((topic) => property("article:tag", topic)),
    ]
  }${image && imageProperties(image)}`;
}

function imageProperties({ url, type, size, alt }: SharedImage): Html {
  // X reads Open Graph, but makes the picture small unless it is told otherwise.
  return html`${property("og:image", url)}${property("og:image:type", type)}${
    size && [property("og:image:width", String(size[0])), property("og:image:height", String(size[1]))]
  }${alt !== "" && property("og:image:alt", alt)}<meta name="twitter:card" content="summary_large_image">
`;
}

function property(name: string, content: string | undefined): Html | false {
  return (
    content !== undefined &&
    html`<meta property="${name}" content="${content}">
`
  );
}

/** The first picture in a format that those who show shared links can read. */
function sharedImage(images: readonly PressImage[], absolute: Href): SharedImage | undefined {
  for (const image of images) {
    // Of the copies the one that everyone reads: many refuse files as large as originals are.
    const { url, type, width, height } = image.fallback ?? image;
    const address = sharedTypes.has(type) ? webAddress(url, absolute) : undefined;
    if (address === undefined) continue;
    const sized = width !== undefined && height !== undefined;
    return { url: address, type, alt: image.alt, ...(sized && { size: [width, height] as const }) };
  }
  return undefined;
}

const sharedTypes: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp", "image/gif"]);

/**
 * `sv` → `sv_SE`: Open Graph wants a country too. Sweden's for its own languages, Britain's for English, and for others the
 * one that Unicode's likely subtags give. `undefined` for a language without a country.
 */
function localeOf(tag: string): string | undefined {
  const locale = locales.get(tag) ?? findLocale(tag);
  if (locale !== undefined) locales.set(tag, locale);
  return locale;
}

/** Every page asks, and finding out is slow. */
const locales = new Map<string, string>();

function findLocale(tag: string): string | undefined {
  const { language, region } = new Intl.Locale(tag);
  const country = region ?? countries.get(language) ?? new Intl.Locale(tag).maximize().region;
  return country !== undefined && /^[A-Z]{2}$/.test(country) ? `${language}_${country}` : undefined;
}

/** Swedish, the national minority languages (Språklagen 7 §) in the forms that municipalities write, and English. */
const countries: ReadonlyMap<string, string> = new Map([
  ...["sv", "se", "sma", "smj", "sju", "fit", "rom", "yi"].map((tag): [string, string] => [tag, "SE"]),
  ["en", "GB"],
]);
