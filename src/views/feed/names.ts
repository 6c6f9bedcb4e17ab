/** The names that stand at the head of a feed. */

/** What made the feed. Without a version: an upgrade alone must not change the bytes. */
export const generator = "eleventy-plugin-pressrum";

/** XML namespaces. */
export const namespaces = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  /** RFC 5005 §2. */
  fh: "http://purl.org/syndication/history/1.0",
  /** Media RSS 1.5.1. */
  media: "http://search.yahoo.com/mrss/",
} as const;
