/** What one build shows besides its items: lists, feeds, calendars, the addresses between them. Made once per build. */

import type { PressItem } from "../model/types.ts";
import { digestOf } from "../source/render-cache.ts";
import type { FeedLink } from "../theme/base-page.ts";
import type { ItemCalendar } from "../theme/item-actions.ts";
import { type ItemPage, itemNotices, itemParts } from "../theme/item-page.ts";
import { langOf, partContext } from "../theme/parts.ts";
import { script } from "../theme/script.ts";
import { searchScript } from "../theme/search-script.ts";
import { feedStylesOf } from "../theme/styles/feed-styles.ts";
import { stylesheetOf } from "../theme/styles/stylesheet.ts";
import { isInvitation, isPast } from "../views/archives.ts";
import { calendarEventOf } from "../views/calendar/calendar-event-of.ts";
import { calendarLinks, webcalUrl } from "../views/calendar/calendar-links.ts";
import type { PressCalendar } from "../views/calendar/press-calendar.ts";
import { type FeedDocuments, feedDocuments } from "../views/feed/documents.ts";
import { newsroomEntries } from "../views/feed/entries.ts";
import { feedHtml } from "../views/feed/entry-html.ts";
import type { TextMemory } from "../views/feed/entry-texts.ts";
import { feedFamilies, feedUrl, formatNames, formatTypes } from "../views/feed/families.ts";
import { html } from "../views/html.ts";
import { relativeMarkup, withoutSources } from "../views/links.ts";
import { listPages, topicUrlOf } from "../views/lists.ts";
import { periodLists } from "../views/period-lists.ts";
import type { Build } from "./assemble.ts";
import { pageContext } from "./page-context.ts";
import type { PressRoom } from "./press-room.ts";
import { redirects } from "./redirects.ts";
import {
  calendarTitle,
  calendarUrlOf,
  feedStylesheetUrl,
  type SiteDocument,
  type SiteFacts,
  type SitePage,
  scriptUrl,
  searchScriptUrl,
  stylesheetUrl,
} from "./site-facts.ts";
import { sitePagesOf } from "./site-pages.ts";
import { sitemapFiles } from "./sitemap-files.ts";

export interface Site extends SiteFacts {
  /** Pages that list no items. */
  readonly pages: readonly SitePage[];
  readonly documents: readonly SiteDocument[];
  /** One of each feed family. */
  readonly feeds: readonly FeedDocuments[];
}

const sites = new WeakMap<Build, Site>();

export function siteOf(room: PressRoom): Site {
  const build = room.current();
  const known = sites.get(build);
  if (known) return known;
  const site = makeSite(room, build);
  sites.set(build, site);
  return site;
}

/** Links that let browsers and readers find the feeds of everything, of releases and of invitations. */
export function feedLinksOf(site: Site): readonly FeedLink[] {
  const { formats } = site.room.settings.feeds;
  return site.families
    .filter((family) => !family.key.startsWith("topic:"))
    .flatMap((family) =>
      formats.map((format) => ({
        url: feedUrl(family, format),
        type: formatTypes[format],
        title: `${family.title} (${formatNames[format]})`,
      })),
    );
}

/** An item with what its page and its entry in feeds need to know. */
export function itemPageOf(site: SiteFacts, item: PressItem, content: string): ItemPage {
  return {
    item,
    content,
    organisation: site.organisation,
    calendar: itemCalendarOf(site, item),
    absoluteUrl: site.room.absolute(item.url),
    past: isInvitation(item) && isPast(item.data, site.build.loaded.now),
    topicUrl: site.room.settings.pages.topics === false ? () => undefined : site.topicUrl,
    topicLanguage: site.room.settings.language,
  };
}

function itemCalendarOf({ room, organisation }: SiteFacts, item: PressItem): ItemCalendar | undefined {
  const file = calendarUrlOf(room, item);
  const { calendar } = room.settings;
  if (file === undefined || calendar === false || !isInvitation(item)) return undefined;
  const event = calendarEventOf(item, { absolute: room.absolute, organisation });
  return { file, ...calendarLinks(event), subscription: webcalUrl(room.absolute(calendar.path)) };
}

/** The body of an item whose addresses hold on its own page. Joined templates are the site's own affair. */
export function contentOf(build: Build, item: PressItem): string {
  return build.folderItems.has(item) ? relativeMarkup(item.content, item.url) : item.content;
}

function makeSite(room: PressRoom, build: Build): Site {
  const { settings } = room;
  const { archives, loaded } = build;
  const { organisation } = loaded.registers;
  const topicUrl = topicUrlOf(settings.pages);
  const families = feedFamilies(build.published, settings, organisation, topicUrl);
  const { words, dates } = pageContext(room, "/");
  const { archive, length } = settings.pages;
  const lists = [
    ...listPages(archives, settings.pages, words),
    ...(archive === false ? [] : periodLists(archives.pressYears, archive, length, dates.month)),
  ];
  const answers = [...loaded.registers.contacts.values()];
  const site: SiteFacts = { room, build, archives, organisation, families, lists, answers, topicUrl };
  const pages = sitePagesOf(site);
  const feeds = feedsOf(site);
  const documents = [
    ...feeds.flatMap(({ subscription }) => subscription),
    ...calendarFiles(site),
    ...redirects(site),
    ...themeFiles(site),
    ...searchFiles(site),
    ...sitemapFiles(site, pages),
  ];
  return { ...site, pages, documents, feeds };
}

function feedsOf(site: SiteFacts): readonly FeedDocuments[] {
  const { room, build, organisation, topicUrl, families } = site;
  const { language } = room.settings;
  const context = partContext(language, room.absolute, room.settings.words);
  const itemHtml = (item: PressItem): string => {
    const { data } = item;
    const content = contentOf(build, item);
    const page = itemPageOf(site, item, build.folderItems.has(item) ? withoutSources(content) : content);
    return html`${itemNotices(data, context)}${
      data.lead !== undefined &&
      html`<p><strong${langOf(data, context)}>${data.lead}</strong></p>
`
    }${itemParts(page, context)}`.html;
  };
  const remember: TextMemory = (kind, input, make) =>
    room.cache.remember(`${kind} ${digestOf(input)}`, { make });
  const entriesOf = newsroomEntries(build.published.press, {
    absolute: room.absolute,
    language,
    organisation,
    topicUrl,
    itemHtml,
    rootUrl: room.templateRoot(),
    safeHtml: (markup, baseUrl, rootUrl) =>
      remember("feed", JSON.stringify([markup, baseUrl, rootUrl]), () => feedHtml(markup, baseUrl, rootUrl)),
  });
  return families.map((family) =>
    feedDocuments(family, {
      absolute: room.absolute,
      language,
      organisation,
      settings: room.settings.feeds,
      entriesOf,
      remember,
      stylesheet: hasTheme(room) ? feedStylesheetUrl : undefined,
    }),
  );
}

/** What writes calendars is loaded with the first of them. */
async function calendarText(calendar: PressCalendar): Promise<string> {
  const { renderCalendar } = await import("../views/calendar/render-calendar.ts");
  return renderCalendar(calendar);
}

function calendarFiles(site: SiteFacts): readonly SiteDocument[] {
  const { room, archives, organisation } = site;
  const { calendar, language } = room.settings;
  if (calendar === false) return [];
  const context = { absolute: room.absolute, organisation };
  const events = archives.pressInvitations.map((item) => ({ item, event: calendarEventOf(item, context) }));
  return [
    {
      url: calendar.path,
      render: () =>
        calendarText({
          language,
          subscription: {
            name: calendarTitle(site),
            description: `Pressinbjudningar från ${organisation.name}.`,
            url: room.absolute(calendar.path),
            refreshHours: 1,
          },
          events: events.filter(({ item }) => item.data.unpublished === undefined).map(({ event }) => event),
        }),
    },
    ...events.map(({ item, event }) => ({
      url: calendarUrlOf(room, item) ?? "",
      render: () => calendarText({ language, events: [event] }),
    })),
  ];
}

function themeFiles({ room }: SiteFacts): readonly SiteDocument[] {
  const { theme } = room.settings;
  if (!theme || !hasTheme(room)) return [];
  const { words } = pageContext(room, "/");
  return [
    { url: stylesheetUrl, render: () => stylesheetOf(theme.palette) },
    { url: scriptUrl, render: () => script },
    ...(hasFeeds(room) ? [{ url: feedStylesheetUrl, render: () => feedStylesOf(words.feedOpened) }] : []),
  ];
}

/** Also without the theme: what search does is no question of looks. */
function searchFiles({ room, archives }: SiteFacts): readonly SiteDocument[] {
  const { search } = room.settings.pages;
  return search === false || archives.press.length === 0
    ? []
    : [{ url: searchScriptUrl, render: () => searchScript }];
}

function hasTheme({ settings }: PressRoom): boolean {
  return settings.theme !== false && settings.pages.items;
}

/** JSON feeds have no stylesheet. */
function hasFeeds({ settings: { feeds } }: PressRoom): boolean {
  const { press, pressReleases, pressInvitations, topics } = feeds;
  return (
    [press, pressReleases, pressInvitations, topics].some((family) => family !== false) &&
    feeds.formats.some((format) => format !== "json")
  );
}
