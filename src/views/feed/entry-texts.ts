/** Entries as text: an entry stands in several feeds and their archives, and is written and checked once for each format. */

import type { FeedEntry } from "./press-feed.ts";

/** Writes an entry of `cleanFeed`. `feedUrl` is the feed that a fault is told of. */
export type EntryWriter = (entry: FeedEntry, feedUrl: string) => string;

/** The same writer, which keeps what it has written for as long as the entry is there. */
export function onceForEach(write: EntryWriter): EntryWriter {
  const texts = new WeakMap<FeedEntry, string>();
  return (entry, feedUrl) => {
    const text = texts.get(entry) ?? write(entry, feedUrl);
    texts.set(entry, text);
    return text;
  };
}

/** The only element of that name in an indented document, with the line end and the spaces before it. */
export function entryIn(document: string, name: string): string {
  const start = document.lastIndexOf("\n", document.indexOf(`<${name}`));
  const end = `</${name}>`;
  return document.slice(start, document.lastIndexOf(end) + end.length);
}

/** An indented document with these entries as the last that the element holds. */
export function withEntries(document: string, name: string, entries: readonly string[]): string {
  const end = document.lastIndexOf("\n", document.lastIndexOf(`</${name}>`));
  return document.slice(0, end) + entries.join("") + document.slice(end);
}
