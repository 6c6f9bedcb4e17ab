/** Where the rest of a feed is, and who tells of news in it. */

import type { PressFeed } from "./press-feed.ts";
import { element } from "./xml.ts";

/**
 * The hubs (WebSub §4) of the document that is subscribed to, and the links between it and its archive
 * (RFC 5005 §4). An archive page does not change and has no hub.
 *
 * @param link The name of Atom's link element in this format: `link` or `atom:link`.
 */
export function archiveLinks(feed: PressFeed, link: "link" | "atom:link"): readonly string[] {
  const links = [
    ...(feed.archive ? [] : feed.hubs.map((href) => ({ rel: "hub", href }))),
    ...(feed.archive ? [{ rel: "current", href: feed.currentUrl }] : []),
    ...(feed.olderUrl === undefined ? [] : [{ rel: "prev-archive", href: feed.olderUrl }]),
    ...(feed.newerUrl === undefined ? [] : [{ rel: "next-archive", href: feed.newerUrl }]),
  ];
  return [
    ...links.map((attributes) => element(link, attributes)),
    ...(feed.archive ? [element("fh:archive", {})] : []),
  ];
}
