/** The pages of every list: releases, invitations, topics. */

import type { PressInvitation, PressItem } from "../model/types.ts";
import type { Settings } from "../options.ts";
import type { Archives } from "./archives.ts";

/** One page of a list. */
export interface ListPage {
  /** `pressReleases`, `pressInvitations`, or `topic:` and the topic's id. */
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly description?: string;
  /** Newest first; past events only, where `upcoming` is set. */
  readonly items: readonly PressItem[];
  /** Coming events, the next one first; only in lists of invitations. */
  readonly upcoming?: readonly PressItem<PressInvitation>[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly newerUrl?: string;
  readonly olderUrl?: string;
}

/** Address of a topic's page; the start page's when topics have none. */
export function topicUrlOf(pages: Settings["pages"]): (slug: string) => string {
  return (slug) => (pages.topics === false ? pages.start || "/" : `${pages.topics}${slug}/`);
}

/** The names of the lists are the theme's words. */
export function listPages(
  archives: Archives,
  pages: Settings["pages"],
  names: { readonly pressReleases: string; readonly pressInvitations: string },
): readonly ListPage[] {
  const lists: ListPage[] = [];
  if (pages.pressReleases !== false) {
    const { pressReleases } = archives;
    lists.push(
      ...paged(
        { key: "pressReleases", url: pages.pressReleases, title: names.pressReleases },
        pressReleases,
        pages.length,
      ),
    );
  }
  if (pages.pressInvitations !== false) {
    const { upcomingPressInvitations, pastPressInvitations } = archives;
    const list = { key: "pressInvitations", url: pages.pressInvitations, title: names.pressInvitations };
    const [first, ...rest] = paged(list, pastPressInvitations, pages.length);
    if (first)
      lists.push(
        { ...first, upcoming: upcomingPressInvitations },
        ...rest.map((page) => ({ ...page, upcoming: [] })),
      );
  }
  if (pages.topics !== false) {
    for (const { id, name, description, items, slug } of archives.pressTopics) {
      const list = {
        key: `topic:${id}`,
        url: `${pages.topics}${slug}/`,
        title: name,
        ...(description !== undefined && { description }),
      };
      lists.push(...paged(list, items, pages.length));
    }
  }
  return lists;
}

export type ListHead = Pick<ListPage, "key" | "url" | "title" | "description">;

/** An empty list has one page, so that links to it hold. */
export function paged(list: ListHead, items: readonly PressItem[], length: number): readonly ListPage[] {
  const pages = Math.max(1, Math.ceil(items.length / length));
  const urlOf = (page: number): string => (page === 1 ? list.url : `${list.url}sida-${page}/`);
  return Array.from({ length: pages }, (_, index) => ({
    ...list,
    url: urlOf(index + 1),
    items: items.slice(index * length, (index + 1) * length),
    page: index + 1,
    pages,
    ...(index > 0 && { newerUrl: urlOf(index) }),
    ...(index + 1 < pages && { olderUrl: urlOf(index + 2) }),
  }));
}
