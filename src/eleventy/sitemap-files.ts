/** The files that tell search engines which pages there are. */

import { newsSitemap, sitemapDocuments, sitemapPages } from "../views/sitemap.ts";
import type { SiteDocument, SiteFacts, SitePage } from "./site-facts.ts";

export function sitemapFiles(site: SiteFacts, pages: readonly SitePage[]): readonly SiteDocument[] {
  const { room, build, archives, lists, organisation } = site;
  const settings = room.settings.pages;
  if (!settings.items) return [];
  const { absolute } = room;
  const { sitemap, newsSitemap: news } = settings;
  const found = pages.filter((page) => page.url !== settings.notFound);
  return [
    ...(sitemap === false
      ? []
      : sitemapDocuments(
          sitemap,
          [...sitemapPages({ items: archives.press, lists, start: settings.start }), ...found],
          absolute,
        )),
    ...(news === false
      ? []
      : [
          {
            url: news,
            render: () =>
              newsSitemap(archives.press, {
                absolute,
                publication: organisation.name,
                now: build.loaded.now,
              }),
          },
        ]),
  ];
}
