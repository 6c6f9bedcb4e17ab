/** The door of this room: one feed, made fit for every format before any of them is written. */

import { parseUrl } from "../../parse-url.ts";
import { cleanLine, cleanText } from "./clean-text.ts";
import type {
  FeedAttachment,
  FeedAuthor,
  FeedCategory,
  FeedEntry,
  FeedImage,
  PressFeed,
} from "./press-feed.ts";

/**
 * The same feed with clean text and written-out addresses. Names that are empty go, and what they name with them.
 *
 * @throws {Error} When an address is not an absolute http or https address, an id is no URI or is used twice, or a
 * date is no date. The message begins with the feed's own address and says where: `entries[2].images[0].url`.
 */
export function cleanFeed(feed: PressFeed): PressFeed {
  const check = checksFor(feed.selfUrl);
  return withoutAbsent<PressFeed>({
    ...feed,
    id: check.unused(check.id(feed.id, "id"), "id"),
    title: cleanLine(feed.title),
    description: cleanLine(feed.description),
    language: cleanLine(feed.language),
    pageUrl: check.address(feed.pageUrl, "pageUrl"),
    selfUrl: check.address(feed.selfUrl, "selfUrl"),
    currentUrl: check.address(feed.currentUrl, "currentUrl"),
    olderUrl: check.optionalAddress(feed.olderUrl, "olderUrl"),
    newerUrl: check.optionalAddress(feed.newerUrl, "newerUrl"),
    updated: check.date(feed.updated, "updated"),
    publisher: cleanAuthor(feed.publisher),
    icon: check.optionalAddress(feed.icon, "icon"),
    hubs: feed.hubs.map((hub, index) => check.address(hub, `hubs[${index}]`)),
    stylesheet: check.optionalAddress(feed.stylesheet, "stylesheet"),
    entries: feed.entries.map((entry, index) => {
      const clean = cleanEntryOnce(entry, `entries[${index}]`, check);
      check.unused(entry.id, `entries[${index}].id`);
      return clean;
    }),
  });
}

interface Checks {
  readonly address: (value: string, place: string) => string;
  readonly optionalAddress: (value: string | undefined, place: string) => string | undefined;
  readonly id: (value: string, place: string) => string;
  readonly unused: (id: string, place: string) => string;
  readonly date: (value: Date, place: string) => Date;
}

function checksFor(feedUrl: string): Checks {
  const ids = new Set<string>();
  const fault = (place: string, what: string, value: string): Error =>
    new Error(`Feed ${feedUrl}: ${place} ${what}: ${JSON.stringify(value)}`);
  const address = (value: string, place: string): string => {
    const url = parseUrl(value);
    if (url?.protocol !== "https:" && url?.protocol !== "http:") {
      throw fault(place, "is not an absolute web address", value);
    }
    return url.href;
  };
  return {
    address,
    optionalAddress: (value, place) => (value === undefined ? undefined : address(value, place)),
    // RFC 4287 §4.2.6: an IRI, compared character by character. `feed` rewrites what is no URI in its normal form.
    id: (value, place) => {
      if (parseUrl(value)?.href !== value) {
        throw fault(place, "is not a URI in its normal form", value);
      }
      return value;
    },
    unused: (id, place) => {
      if (ids.has(id)) {
        throw fault(place, "is used before in the feed", id);
      }
      ids.add(id);
      return id;
    },
    date: (value, place) => {
      if (Number.isNaN(value.getTime())) {
        throw fault(place, "is not a date", String(value));
      }
      return value;
    },
  };
}

/** An entry stands in several feeds, each in three formats: it is cleaned the first time. */
const cleanEntries = new WeakMap<FeedEntry, FeedEntry>();

/** Whether the entry stands in a feed that has been written, so that its text is at hand. */
export function isAtHand(entry: FeedEntry): boolean {
  return cleanEntries.has(entry);
}

function cleanEntryOnce(entry: FeedEntry, place: string, check: Checks): FeedEntry {
  const clean = cleanEntries.get(entry) ?? cleanEntry(entry, place, check);
  cleanEntries.set(entry, clean);
  return clean;
}

function cleanEntry(entry: FeedEntry, place: string, check: Checks): FeedEntry {
  // `]]>` would end the CDATA section that holds the HTML; to HTML the reference is the same text.
  const html = cleanText(entry.html).replaceAll("]]>", "]]&gt;");
  return withoutAbsent<FeedEntry>({
    ...entry,
    id: check.id(entry.id, `${place}.id`),
    url: check.address(entry.url, `${place}.url`),
    title: cleanLine(entry.title),
    summary: cleanLine(entry.summary ?? "") || undefined,
    html,
    published: check.date(entry.published, `${place}.published`),
    updated: check.date(entry.updated, `${place}.updated`),
    language: entry.language === undefined ? undefined : cleanLine(entry.language),
    authors: entry.authors.map(cleanAuthor).filter(isNamed),
    categories: entry.categories
      .map(
        (category, index): FeedCategory => ({
          name: cleanLine(category.name),
          url: check.address(category.url, `${place}.categories[${index}].url`),
        }),
      )
      .filter(isNamed),
    images: entry.images.map((image, index) => cleanImage(image, `${place}.images[${index}]`, check)),
    attachments: entry.attachments.map((file, index) =>
      cleanFile(file, `${place}.attachments[${index}]`, check),
    ),
  });
}

function isNamed(value: { readonly name: string }): boolean {
  return value.name !== "";
}

const emailAddress = /^[^\s@<>()]+@[^\s@<>()]+$/;

function cleanAuthor(author: FeedAuthor): FeedAuthor {
  const email = cleanLine(author.email ?? "");
  return withoutAbsent<FeedAuthor>({
    name: cleanLine(author.name),
    email: emailAddress.test(email) ? email : undefined,
  });
}

const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/;

function cleanFile(file: FeedAttachment, place: string, check: Checks): FeedAttachment {
  const type = cleanLine(file.type);
  return withoutAbsent<FeedAttachment>({
    url: check.address(file.url, `${place}.url`),
    // RFC 6838 §4.2; RFC 2046 §4.5.1 for what is not known.
    type: mediaType.test(type) ? type : "application/octet-stream",
    size: wholeNumber(file.size),
    title: cleanLine(file.title ?? "") || undefined,
  });
}

function cleanImage(image: FeedImage, place: string, check: Checks): FeedImage {
  return withoutAbsent<FeedImage>({
    ...cleanFile(image, place, check),
    previewUrl:
      image.previewUrl === undefined ? undefined : check.address(image.previewUrl, `${place}.previewUrl`),
    alt: cleanLine(image.alt),
    caption: cleanLine(image.caption ?? "") || undefined,
    credit: cleanLine(image.credit ?? "") || undefined,
    width: wholeNumber(image.width),
    height: wholeNumber(image.height),
  });
}

/** An empty file or picture says nothing: zero is treated as unknown. */
function wholeNumber(value: number | undefined): number | undefined {
  return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** Leaves out the fields that are undefined. */
function withoutAbsent<Value extends object>(
  fields: {
    readonly [Key in keyof Value]: Value[Key] | undefined;
  },
): Value {
  const present: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) {
      present[name] = value;
    }
  }
  return present as Value;
}
