/** The layout around every page of ours: which title, metadata, menu and files it has. */

import type { PressItem } from "../model/types.ts";
import { type BasePage, basePage, feedLinks, type NavigationLink } from "../theme/base-page.ts";
import { kindOf } from "../theme/item-page.ts";
import { webcalUrl } from "../views/calendar/calendar-links.ts";
import { type HeadMetadata, headMetadata, itemMetadata } from "../views/head-metadata.ts";
import { type Html, html, trusted } from "../views/html.ts";
import type { ListPage } from "../views/lists.ts";
import { jsonLd } from "../views/structured-data/json-ld.ts";
import { itemStructuredData, organisationStructuredData } from "../views/structured-data/structured-data.ts";
import type { TemplateData, TemplateFunction } from "./eleventy-config.ts";
import { itemContext, pageContext, pageUrl, paginatedItem } from "./page-context.ts";
import { itemOf } from "./page-item.ts";
import type { PressRoom } from "./press-room.ts";
import { feedLinksOf, type Site, siteOf } from "./site.ts";
import { calendarTitle, scriptUrl, stylesheetUrl } from "./site-facts.ts";

export function frame(room: PressRoom): TemplateFunction {
  return (data) => {
    const site = siteOf(room);
    const url = pageUrl(data) ?? "/";
    const { theme } = room.settings;
    const head = headOf(site, data, url);
    const page: BasePage = {
      url,
      title: head.title,
      metadata: head.metadata,
      main: trusted(String(data.content)),
      language: head.language,
      organisation: site.organisation,
      ...sharedPartsOf(site).links,
      ...(theme && { stylesheet: stylesheetUrl, script: scriptUrl }),
    };
    return basePage(page, pageContext(room, url)).html;
  };
}

/** Autodiscovery links for the head of a layout of the site's own. */
export function feedLinksFor(room: PressRoom, url: string): Html {
  return html`${feedLinks(feedLinksOf(siteOf(room)), pageContext(room, url))}`;
}

/** Description, address, Open Graph and JSON-LD for the head of an item's page in a layout of the site's own. */
export function itemMetadataFor(room: PressRoom, item: PressItem): Html {
  return itemHead(siteOf(room), item).metadata;
}

/** A list of links to the feeds and the calendar. */
export function subscriptionList(room: PressRoom, url: string): Html {
  const { href } = pageContext(room, url);
  const site = siteOf(room);
  const { calendar } = room.settings;
  const links = feedLinksOf(site).map((feed) => [href(feed.url), feed.title] as const);
  const all = calendar
    ? [...links, [webcalUrl(room.absolute(calendar.path)), calendarTitle(site)] as const]
    : links;
  return html`<ul class="pressrum-subscriptions">
${all.map(
  ([address, title]) => html`<li><a href="${address}">${title}</a></li>
`,
)}</ul>
`;
}

interface Head {
  readonly title: string;
  readonly metadata: Html;
  readonly language: string;
}

function headOf(site: Site, data: TemplateData, url: string): Head {
  const item = itemOf(site.build, data);
  return item ? itemHead(site, item) : pageHead(site, data, url);
}

function itemHead(site: Site, item: PressItem): Head {
  const { room, organisation } = site;
  const context = itemContext(room, item);
  const metadata = { absolute: room.absolute, organisation };
  const versions = (item.data.translations ?? []).map(({ language, url }) => ({
    language,
    url: room.absolute(url),
  }));
  return {
    title: `${item.data.title} – ${organisation.name}`,
    metadata: html`${headMetadata(itemMetadata(item, versions, metadata))}${jsonLd(itemStructuredData(item, kindOf(item.data, context), metadata))}`,
    language: context.language,
  };
}

function pageHead(site: Site, data: TemplateData, url: string): Head {
  const { room, organisation } = site;
  const { words, language } = pageContext(room, url);
  const { title, description } = titleOf(site, data);
  const pageTitle = `${title || words.pressRoom} – ${organisation.name}`;
  if (url === room.settings.pages.notFound) return { title: pageTitle, metadata: lostMetadata, language };
  const isStart = url === room.settings.pages.start;
  const metadata: HeadMetadata = {
    title: title || words.pressRoom,
    description,
    url: room.absolute(url),
    language,
    siteName: organisation.name,
  };
  return {
    title: pageTitle,
    metadata: html`${headMetadata(metadata)}${
      isStart &&
      jsonLd(organisationStructuredData([...site.answers], { absolute: room.absolute, organisation }))
    }`,
    language,
  };
}

/** The page for lost readers is shown at any address, and has none of its own for others to find. */
const lostMetadata = html`<meta name="robots" content="noindex">
`;

function titleOf(
  site: Site,
  data: TemplateData,
): { readonly title: string | undefined; readonly description?: string | undefined } {
  const given = paginatedItem(data);
  if (isListOf(site, given)) {
    const { words } = pageContext(site.room, given.url);
    const page = given.pages > 1 ? `, ${words.pageOf(given.page, given.pages).toLowerCase()}` : "";
    return { title: given.title + page, description: given.description };
  }
  const sitePage = site.pages.find((page) => page === given);
  if (sitePage !== undefined) return sitePage;
  return { title: typeof data.title === "string" ? data.title : undefined, description: undefined };
}

/** What is the same on every page of a build. */
interface SharedParts {
  readonly links: Pick<BasePage, "navigation" | "feeds" | "footer">;
  /** For telling whether a page is a list: there may be thousands. */
  readonly lists: ReadonlySet<unknown>;
}

const sharedParts = new WeakMap<Site, SharedParts>();

function sharedPartsOf(site: Site): SharedParts {
  const known = sharedParts.get(site);
  if (known) return known;
  const links = { navigation: menuOf(site), feeds: feedLinksOf(site), footer: footerOf(site) };
  const made = { links, lists: new Set(site.lists) };
  sharedParts.set(site, made);
  return made;
}

function isListOf(site: Site, given: unknown): given is ListPage {
  return sharedPartsOf(site).lists.has(given);
}

function menuOf(site: Site): readonly NavigationLink[] {
  const { pages } = site.room.settings;
  const { words } = pageContext(site.room, "/");
  return present([
    [pages.start, words.pressRoom],
    [pages.pressReleases, words.pressReleases],
    [pages.pressInvitations, words.pressInvitations],
    [made(site, pages.topics), words.topics],
    [made(site, pages.pictures), words.pictureBank],
    [made(site, pages.contacts), words.pressContacts],
    [made(site, pages.subscribe), words.subscribe],
    [made(site, pages.search), words.search],
  ]);
}

function footerOf(site: Site): readonly NavigationLink[] {
  const { pages } = site.room.settings;
  const { words } = pageContext(site.room, "/");
  return present([
    [pages.archive, words.archive],
    [made(site, pages.accessibility), words.accessibility],
  ]);
}

/** The address of a page that there is something to show on. */
function made({ pages }: Site, url: string | false): string | false {
  return pages.some((page) => page.url === url) && url;
}

function present(links: readonly (readonly [string | false, string])[]): readonly NavigationLink[] {
  return links.flatMap(([url, title]) => (url === false ? [] : [{ url, title }]));
}
