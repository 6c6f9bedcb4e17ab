/** The plugin's pages and files as virtual templates of Eleventy. */

import type { PressItem } from "../model/types.ts";
import { listPage, startPage } from "../theme/list-page.ts";
import type { PartContext } from "../theme/parts.ts";
import { wordsSv } from "../theme/words.ts";
import { relativeHref } from "../views/links.ts";
import type { ListPage } from "../views/lists.ts";
import type { EleventyConfig, TemplateData, TemplateFunction } from "./eleventy-config.ts";
import type { LayoutNames } from "./layouts.ts";
import { filePathOf } from "./media-output.ts";
import type { PressRoom } from "./press-room.ts";
import { type SiteDocument, siteOf } from "./site.ts";
import { hasOwnPage } from "./site-files.ts";

/** Collections that only the plugin's own templates paginate over. */
export const pageCollections = {
  releases: "pressrumReleasePages",
  invitations: "pressrumInvitationPages",
  lists: "pressrumListPages",
  documents: "pressrumDocuments",
} as const;

/** Everything that a page of ours may show, so that an incremental build makes it anew. */
const imports = { collections: ["press"] };

export function addPages(config: EleventyConfig, room: PressRoom, layouts: LayoutNames): void {
  const { pages } = room.settings;
  const add = (name: string, render: TemplateFunction, data: TemplateData): void => {
    config.addTemplate(`pressrum-${name}.11ty.js`, render, { eleventyExcludeFromCollections: true, ...data });
  };
  if (pages.items) {
    add("press-releases", itemBody, itemPages(pageCollections.releases, layouts["press-release"]));
    add("press-invitations", itemBody, itemPages(pageCollections.invitations, layouts["press-invitation"]));
  }
  // Without lists nothing may name their layout, which need not exist then.
  if (pages.pressReleases !== false || pages.pressInvitations !== false || pages.topics !== false) {
    add("lists", listBody(room), {
      pagination: { data: `collections.${pageCollections.lists}`, size: 1, alias: "list" },
      permalink: (data: TemplateData) => (paginatedItem(data) as ListPage).url,
      layout: layouts.list,
    });
  }
  if (pages.start !== false && !hasOwnPage(config, pages.start)) {
    const title = wordsSv.pressRoom;
    add("start", startBody(room), {
      title,
      permalink: pages.start,
      layout: layouts.start,
      eleventyImport: imports,
    });
  }
  add("documents", documentBody, {
    pagination: { data: `collections.${pageCollections.documents}`, size: 1, alias: "document" },
    permalink: (data: TemplateData) => filePathOf((paginatedItem(data) as SiteDocument).url),
    layout: false,
    eleventyImport: imports,
  });
}

/** Lists whose address the site has not taken for a page of its own. */
export function freeLists(config: EleventyConfig, lists: readonly ListPage[]): readonly ListPage[] {
  const taken = new Map<string, boolean>();
  return lists.filter(({ key, url, page }) => {
    if (page === 1) taken.set(key, hasOwnPage(config, url));
    return !taken.get(key);
  });
}

function itemPages(collection: string, layout: string): TemplateData {
  return {
    pagination: { data: `collections.${collection}`, size: 1, alias: "item" },
    permalink: (data: TemplateData) => filePathOf((paginatedItem(data) as PressItem).url),
    layout,
  };
}

function itemBody(data: TemplateData): string {
  return (paginatedItem(data) as PressItem).content;
}

function listBody(room: PressRoom): TemplateFunction {
  return (data) => {
    const list = paginatedItem(data) as ListPage;
    return listPage(list, pageContext(room, list.url)).html;
  };
}

function startBody(room: PressRoom): TemplateFunction {
  return (data) => {
    const { archives, organisation } = siteOf(room);
    const upcoming = new Set<PressItem>(archives.upcomingPressInvitations);
    const start = {
      title: `${wordsSv.pressRoom} ${organisation.name}`,
      upcoming: archives.upcomingPressInvitations,
      // A coming event is shown once, with the others.
      latest: archives.press.filter((item) => !upcoming.has(item)).slice(0, latestItems),
    };
    return startPage(start, pageContext(room, pageUrl(data) ?? "/")).html;
  };
}

const latestItems = 10;

function documentBody(data: TemplateData): string {
  return (paginatedItem(data) as SiteDocument).render();
}

/** How parts are written on a page of this address. */
export function pageContext(room: PressRoom, url: string): PartContext {
  return { words: wordsSv, language: room.settings.language, href: relativeHref(url) };
}

/** Address of the page; `undefined` when it has none. */
export function pageUrl(data: TemplateData): string | undefined {
  const page = data.page as { readonly url?: unknown } | undefined;
  return typeof page?.url === "string" ? page.url : undefined;
}

/** What a page of pagination is made of. Its alias is for layouts: a site's data of that name is merged into it. */
export function paginatedItem(data: TemplateData): unknown {
  const pagination = data.pagination as { readonly items?: readonly unknown[] } | undefined;
  return pagination?.items?.[0];
}
