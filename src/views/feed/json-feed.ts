/** A press feed as JSON Feed 1.1. */

import { Feed, type FeedOptions, type Item } from "feed";
import { cleanFeed } from "./clean-feed.ts";
import { entryTexts, noMemory, type TextMemory } from "./entry-texts.ts";
import { namedFiles } from "./media.ts";
import type { FeedAuthor, FeedEntry, PressFeed } from "./press-feed.ts";
import { assertJsonFeed, assertJsonFeedItem } from "./well-formed.ts";

/** What `feed` writes: JSON Feed 1.0. */
interface WrittenFeed {
  readonly items: readonly object[];
}

/**
 * The JSON Feed 1.1 document, indented, ending in a line feed; the same bytes for the same feed.
 *
 * @throws {Error} When an address or a date of the feed is none, or the document lacks what JSON Feed requires.
 * The message names the feed's address and the place.
 */
export function renderJsonFeed(pressFeed: PressFeed, remember: TextMemory = noMemory): string {
  const feed = cleanFeed(pressFeed);
  const { items: _none, ...head } = written(new Feed(feedFields(feed)));
  const frame = `${JSON.stringify({ ...head, ...feedMembers(feed), items: [] }, null, 2)}\n`;
  return withItems(assertJsonFeed(frame, feed.selfUrl), itemTexts(feed, remember));
}

const itemTexts = entryTexts("json", (entry, feedUrl) => {
  const json = new Feed({ title: "", copyright: "" });
  json.addItem(itemFields(entry));
  const [item] = written(json).items;
  const text = JSON.stringify({ ...item, ...itemMembers(entry) }, null, 2);
  // A line feed in JSON is always between two members: inside a text it is written `\n`.
  return assertJsonFeedItem(text, feedUrl).replaceAll("\n", "\n    ");
});

function written(feed: Feed): WrittenFeed {
  return JSON.parse(feed.json1());
}

/** The list is the last member, and so it ends the frame. */
function withItems(frame: string, items: readonly string[]): string {
  if (items.length === 0) return frame;
  return `${frame.slice(0, frame.lastIndexOf("[]"))}[\n    ${items.join(",\n    ")}\n  ]\n}\n`;
}

function feedFields(feed: PressFeed): FeedOptions {
  return {
    title: feed.title,
    description: feed.description,
    link: feed.pageUrl,
    feedLinks: { json: feed.selfUrl },
    ...(feed.icon !== undefined && { image: feed.icon }),
  };
}

function itemFields(entry: FeedEntry): Item {
  const leadImage = entry.images[0];
  return {
    id: entry.id,
    title: entry.title,
    link: entry.url,
    date: entry.updated,
    published: entry.published,
    content: entry.html,
    ...(leadImage !== undefined && { image: leadImage.previewUrl ?? leadImage.url }),
  };
}

/** What is undefined is left out when the document is written. */
function feedMembers(feed: PressFeed): object {
  return {
    version: "https://jsonfeed.org/version/1.1",
    language: feed.language,
    authors: [author(feed.publisher)],
    next_url: feed.olderUrl,
    hubs: feed.archive ? undefined : unlessEmpty(feed.hubs.map((url) => ({ type: "WebSub", url }))),
  };
}

function itemMembers(entry: FeedEntry): object {
  return {
    summary: entry.summary,
    language: entry.language,
    authors: unlessEmpty(entry.authors.map(author)),
    tags: unlessEmpty(entry.categories.map((category) => category.name)),
    attachments: unlessEmpty(
      namedFiles(entry).map(({ file, title }) => ({
        url: file.url,
        mime_type: file.type,
        title,
        size_in_bytes: file.size,
      })),
    ),
  };
}

/** JSON Feed 1.1, "Top-level": an author's address may be a mailto link. */
function author({ name, email }: FeedAuthor): object {
  return { name, url: email === undefined ? undefined : new URL(`mailto:${email}`).href };
}

function unlessEmpty<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list;
}
