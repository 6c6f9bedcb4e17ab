/** The plugin's pages and files as virtual templates of Eleventy. */

import type { PressItem } from "../model/types.ts";
import { listPage } from "../theme/list-page.ts";
import { startPage } from "../theme/start-page.ts";
import type { ListPage } from "../views/lists.ts";
import type { EleventyConfig, TemplateData, TemplateFunction } from "./eleventy-config.ts";
import type { LayoutNames } from "./layouts.ts";
import { filePathOf } from "./media-output.ts";
import { pageContext, pageUrl, paginatedItem } from "./page-context.ts";
import type { PressRoom } from "./press-room.ts";
import { siteOf } from "./site.ts";
import type { SiteDocument, SitePage } from "./site-facts.ts";
import { hasOwnPage } from "./site-files.ts";

/** Collections that only the plugin's own templates paginate over. */
export const pageCollections = {
  releases: "pressrumReleasePages",
  invitations: "pressrumInvitationPages",
  lists: "pressrumListPages",
  sitePages: "pressrumSitePages",
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
  if (pages.items) {
    add("site-pages", sitePageBody, {
      pagination: { data: `collections.${pageCollections.sitePages}`, size: 1, alias: "sitePage" },
      permalink: (data: TemplateData) => filePathOf((paginatedItem(data) as SitePage).url),
      layout: layouts.base,
      // For a frame of the site's own.
      eleventyComputed: { title: (data: TemplateData) => (paginatedItem(data) as SitePage).title },
    });
  }
  if (pages.start !== false && !hasOwnPage(config, pages.start)) {
    const title = pageContext(room, pages.start).words.pressRoom;
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

/** Pages whose address the site has not taken for one of its own. */
export function freePages(config: EleventyConfig, pages: readonly SitePage[]): readonly SitePage[] {
  return pages.filter(({ url }) => !hasOwnPage(config, url));
}

/** Documents, without the sitemaps that the site has of its own. */
export function freeDocuments(config: EleventyConfig, room: PressRoom): readonly SiteDocument[] {
  const { sitemap, newsSitemap } = room.settings.pages;
  const own = new Set([sitemap, newsSitemap].filter((url) => url !== false && hasOwnPage(config, url)));
  return siteOf(room).documents.filter(({ url }) => !own.has(url));
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
    return listPage(list, room.loaded().now, pageContext(room, list.url)).html;
  };
}

function startBody(room: PressRoom): TemplateFunction {
  return (data) => {
    const { archives, organisation, answers, build } = siteOf(room);
    const { pages } = room.settings;
    const context = pageContext(room, pageUrl(data) ?? "/");
    const upcoming = new Set<PressItem>(archives.upcomingPressInvitations);
    const start = {
      title: `${organisation.name} – ${context.words.pressRoom.toLowerCase()}`,
      contact: answers[0],
      upcoming: archives.upcomingPressInvitations,
      // A coming event is shown once, with the others.
      latest: archives.press.filter((item) => !upcoming.has(item)).slice(0, latestItems),
      now: build.loaded.now,
      contactsUrl: answers.length > 1 && pages.contacts ? pages.contacts : undefined,
      releasesUrl: pages.pressReleases || undefined,
      invitationsUrl: pages.pressInvitations || undefined,
    };
    return startPage(start, context).html;
  };
}

const latestItems = 10;

function sitePageBody(data: TemplateData): string {
  return (paginatedItem(data) as SitePage).render().html;
}

function documentBody(data: TemplateData): string | Promise<string> {
  return (paginatedItem(data) as SiteDocument).render();
}
