/** Entries as text: an entry stands in several feeds, and is written and checked once for each format. */

import type { FeedEntry, PressFeed } from "./press-feed.ts";

/** Writes an entry of `cleanFeed`. `feedUrl` is the feed that a fault is told of. */
export type EntryWriter = (entry: FeedEntry, feedUrl: string) => string;

/** Gives what has been made of the same input before, else what `make` makes of it now. */
export type TextMemory = (kind: string, input: string, make: () => string) => string;

/** Remembers nothing. */
export const noMemory: TextMemory = (_kind, _input, make) => make();

/** The texts of a feed's entries. What a subscription shows is kept; archives are too many for that. */
export function entryTexts(
  kind: string,
  write: EntryWriter,
): (feed: PressFeed, remember: TextMemory) => readonly string[] {
  const kept = new WeakMap<FeedEntry, string>();
  return ({ archive, entries, selfUrl }, remember) =>
    entries.map((entry) => {
      const known = kept.get(entry);
      if (known !== undefined) return known;
      if (archive) return write(entry, selfUrl);
      const text = remember(kind, JSON.stringify(entry), () => write(entry, selfUrl));
      kept.set(entry, text);
      return text;
    });
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
