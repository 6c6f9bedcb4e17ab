/** A press feed as RSS 2.0, with the Atom, Content, Dublin Core, Media RSS and feed history modules. */

import { Feed, type FeedOptions, type Item } from "feed";
import { archiveLinks } from "./archive.ts";
import { cleanFeed } from "./clean-feed.ts";
import { entryIn, entryTexts, noMemory, type TextMemory, withEntries } from "./entry-texts.ts";
import { mediaContent } from "./media.ts";
import { generator, namespaces } from "./names.ts";
import type { FeedAttachment, FeedAuthor, FeedEntry, PressFeed } from "./press-feed.ts";
import { assertWellFormed } from "./well-formed.ts";
import { createSlots, element, escapeMarkup, feedText, type Slots, withProlog } from "./xml.ts";

const rootAttributes = {
  version: "2.0",
  "xmlns:atom": namespaces.atom,
  "xmlns:content": namespaces.content,
  "xmlns:dc": namespaces.dc,
  "xmlns:fh": namespaces.fh,
  "xmlns:media": namespaces.media,
} as const;

/**
 * The RSS 2.0 document, ending in a line feed; the same bytes for the same feed.
 *
 * @throws {Error} When an address or a date of the feed is none, or the document would not be well-formed XML.
 * The message names the feed's address and the place.
 */
export function renderRss(pressFeed: PressFeed, remember: TextMemory = noMemory): string {
  const feed = cleanFeed(pressFeed);
  const slots = createSlots();
  const channel = new Feed(channelFields(feed, slots));
  const frame = withProlog(slots.fill(channel.rss2()), "rss", rootAttributes, feed.stylesheet);
  return withEntries(assertWellFormed(frame, feed.selfUrl), "channel", itemTexts(feed, remember));
}

const itemTexts = entryTexts("rss", (entry, feedUrl) => {
  const slots = createSlots();
  const channel = new Feed({ title: "", copyright: "" });
  channel.addItem(itemFields(entry, slots));
  const document = withProlog(slots.fill(channel.rss2()), "rss", rootAttributes, undefined);
  return entryIn(assertWellFormed(document, feedUrl), "item");
});

function channelFields(feed: PressFeed, slots: Slots): FeedOptions {
  return {
    title: feedText(feed.title),
    description: feedText(feed.description),
    link: feed.pageUrl,
    language: feedText(feed.language),
    updated: feed.updated,
    generator,
    docs: "https://www.rssboard.org/rss-specification",
    feedLinks: { rss: feed.selfUrl },
    ...(isBitmap(feed.icon) && { image: feedText(feed.icon) }),
    copyright: slots.hold([...managingEditor(feed.publisher), ...archiveLinks(feed, "atom:link")]),
  };
}

/** RSS 2.0 `<image>`: GIF, JPEG or PNG. */
function isBitmap(icon: string | undefined): icon is string {
  return icon !== undefined && !new URL(icon).pathname.toLowerCase().endsWith(".svg");
}

/** RSS 2.0 wants an address and a name in parentheses, as in RFC 822; a name alone is not valid. */
function managingEditor({ name, email }: FeedAuthor): readonly string[] {
  const canStandInParentheses = name !== "" && !/[()\\]/.test(name);
  return email !== undefined && canStandInParentheses
    ? [element("managingEditor", {}, `${email} (${name})`)]
    : [];
}

function itemFields(entry: FeedEntry, slots: Slots): Item {
  const enclosure = entry.attachments[0] ?? entry.images[0];
  return {
    title: entry.title,
    link: entry.url,
    guid: feedText(entry.id),
    date: entry.published,
    // RSS Best Practices Profile: the description is read as HTML, the title as plain text.
    description: escapeMarkup(entry.summary ?? ""),
    content: entry.html,
    category: entry.categories.map(({ name, url }) => ({ name: feedText(name), domain: escapeMarkup(url) })),
    ...(enclosure !== undefined && { enclosure: enclosureFields(enclosure) }),
    extensions: [
      // `feed` writes titles as CDATA and parts only the first `]]>`: its own text writer escapes them all.
      { name: "title", objects: { _text: feedText(entry.title) } },
      { name: "slot", objects: { _text: slots.hold(itemElements(entry)) } },
    ],
  };
}

/** RSS 2.0: `length` is required; zero when it is not known. */
function enclosureFields({ url, type, size }: FeedAttachment): NonNullable<Item["enclosure"]> {
  return { url, length: size ?? 0, type: escapeMarkup(type) };
}

function itemElements(entry: FeedEntry): readonly string[] {
  return [
    // Not `<author>`, which must be an e-mail address.
    ...entry.authors.map((author) => element("dc:creator", {}, author.name)),
    ...(entry.language === undefined ? [] : [element("dc:language", {}, entry.language)]),
    // `pubDate` is the publication; RSS has no date of its own for a change.
    ...(entry.updated > entry.published ? [element("atom:updated", {}, entry.updated.toISOString())] : []),
    ...entry.images.map(mediaContent),
  ];
}
