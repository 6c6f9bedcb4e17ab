/** How parts are written on a page: in which words, with addresses relative to what. */

import type { PressItem } from "../model/types.ts";
import { type PartContext, partContext } from "../theme/parts.ts";
import { type Href, relativeHref } from "../views/links.ts";
import type { TemplateData } from "./eleventy-config.ts";
import type { PressRoom } from "./press-room.ts";

/** In the newsroom's own language. */
export function pageContext(room: PressRoom, url: string): PartContext {
  const { language, words, pages } = room.settings;
  // A server shows that page at any address, so that nothing can be relative to it.
  const href = url === pages.notFound ? rootHref(room) : relativeHref(url);
  return partContext(language, href, words);
}

/** With `pathPrefix`, unless Eleventy's HTML base plugin will add it. */
function rootHref(room: PressRoom): Href {
  if (room.templateRoot() === room.absolute("/")) return (url) => url;
  return (url) => (url.startsWith("/") ? room.absolute(url).replace(/^https?:\/\/[^/]*/, "") : url);
}

/** In the item's language, when there are words for it. */
export function itemContext({ settings }: PressRoom, item: PressItem): PartContext {
  const { language } = item.data;
  const own = partContext(language, relativeHref(item.url), settings.words);
  // Without words of its own an item stands among those of the newsroom.
  return own.language === language
    ? own
    : partContext(settings.language, relativeHref(item.url), settings.words);
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
