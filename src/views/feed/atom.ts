/** A press feed as Atom 1.0 (RFC 4287), with Media RSS and feed history (RFC 5005). */

import { type Author, Feed, type FeedOptions, type Item } from "feed";
import { archiveLinks } from "./archive.ts";
import { cleanFeed } from "./clean-feed.ts";
import { entryIn, entryTexts, noMemory, type TextMemory, withEntries } from "./entry-texts.ts";
import { mediaContent, namedFiles } from "./media.ts";
import { generator, namespaces } from "./names.ts";
import type { FeedAuthor, FeedEntry, PressFeed } from "./press-feed.ts";
import { assertWellFormed } from "./well-formed.ts";
import { createSlots, element, escapeMarkup, feedText, type Slots, withProlog } from "./xml.ts";

/**
 * The Atom document, ending in a line feed; the same bytes for the same feed.
 *
 * @throws {Error} When an address or a date of the feed is none, or the document would not be well-formed XML.
 * The message names the feed's address and the place.
 */
export function renderAtom(pressFeed: PressFeed, remember: TextMemory = noMemory): string {
  const feed = cleanFeed(pressFeed);
  const slots = createSlots();
  const atom = new Feed(feedFields(feed, slots));
  const attributes = { ...rootAttributes, "xml:lang": feed.language };
  const frame = withProlog(slots.fill(atom.atom1()), "feed", attributes, feed.stylesheet);
  return withEntries(assertWellFormed(frame, feed.selfUrl), "feed", textsOf(feed, remember));
}

const rootAttributes = {
  xmlns: namespaces.atom,
  "xmlns:fh": namespaces.fh,
  "xmlns:media": namespaces.media,
} as const;

const textsOf = entryTexts("atom", (entry, feedUrl) => {
  const slots = createSlots();
  const atom = new Feed({ title: "", copyright: "" });
  atom.addItem(entryFields(entry, slots));
  const body = withEntryLanguage(slots.fill(atom.atom1()));
  return entryIn(assertWellFormed(withProlog(body, "feed", rootAttributes, undefined), feedUrl), "entry");
});

function feedFields(feed: PressFeed, slots: Slots): FeedOptions {
  return {
    id: feedText(feed.id),
    title: feedText(feed.title),
    description: feedText(feed.description),
    link: feed.pageUrl,
    updated: feed.updated,
    generator,
    feedLinks: { atom: feed.selfUrl },
    // RFC 4287 §4.1.1: every entry needs an author, its own or the feed's.
    author: person(feed.publisher),
    ...(feed.icon !== undefined && { favicon: feedText(feed.icon) }),
    copyright: slots.hold(archiveLinks(feed, "link")),
  };
}

function person({ name, email }: FeedAuthor): Author {
  return { name: feedText(name), ...(email !== undefined && { email: feedText(email) }) };
}

function entryFields(entry: FeedEntry, slots: Slots): Item {
  return {
    // `feed` writes title and summary as `type="html"` (RFC 4287 §3.1.1.2).
    title: languageMark(entry.language) + escapeMarkup(entry.title),
    id: entry.id,
    link: entry.url,
    date: entry.updated,
    published: entry.published,
    description: escapeMarkup(entry.summary ?? ""),
    content: entry.html,
    author: entry.authors.map(person),
    copyright: slots.hold(entryElements(entry)),
  };
}

/** `feed` writes raw `<` in categories, and guesses the type of an enclosure from its name. */
function entryElements(entry: FeedEntry): readonly string[] {
  return [
    ...entry.categories.map(({ name, url }) => element("category", { term: name, scheme: url, label: name })),
    ...namedFiles(entry).map(({ file, title }) =>
      element("link", { rel: "enclosure", href: file.url, type: file.type, length: file.size, title }),
    ),
    ...entry.images.map(mediaContent),
  ];
}

/**
 * `feed` has no field for the language of an entry: a mark before the title carries it to the entry's tag.
 * The mark is a noncharacter, which no other text still holds.
 */
function languageMark(language: string | undefined): string {
  return language === undefined ? "" : `\uFDD2${escapeMarkup(language)}\uFDD2`;
}

const markedEntry = /<entry>(\s*<title type="html"><!\[CDATA\[)\uFDD2([^\uFDD2]*)\uFDD2/;

function withEntryLanguage(document: string): string {
  return document.replace(markedEntry, '<entry xml:lang="$2">$1');
}
