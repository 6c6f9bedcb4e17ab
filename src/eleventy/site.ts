/** What one build shows besides its items: lists, feeds, calendars, the addresses between them. Made once per build. */

import { folderOf } from "../model/addresses.ts";
import type { Organisation, PressItem } from "../model/types.ts";
import type { FeedLink, NavigationLink } from "../theme/base-page.ts";
import { type ItemPage, itemParts } from "../theme/item-page.ts";
import { langOf, type PartContext } from "../theme/parts.ts";
import { redirectPage } from "../theme/redirect-page.ts";
import { stylesheet } from "../theme/stylesheet.ts";
import { wordsSv } from "../theme/words.ts";
import { type Archives, isInvitation } from "../views/archives.ts";
import { calendarEventOf } from "../views/calendar/calendar-event-of.ts";
import { renderCalendar } from "../views/calendar/render-calendar.ts";
import { newsroomEntries } from "../views/feed/entries.ts";
import {
  type FeedFamily,
  feedDocuments,
  feedFamilies,
  feedUrl,
  formatNames,
  formatTypes,
} from "../views/feed/families.ts";
import { html } from "../views/html.ts";
import { relativeMarkup } from "../views/links.ts";
import { type ListPage, listPages, topicUrlOf } from "../views/lists.ts";
import type { Build } from "./assemble.ts";
import type { PressRoom } from "./press-room.ts";

/** A file that is no page: a feed, a calendar, a redirect, the stylesheet. */
export interface SiteDocument {
  readonly url: string;
  readonly render: () => string;
}

export interface Site {
  readonly room: PressRoom;
  readonly build: Build;
  readonly archives: Archives;
  readonly organisation: Organisation;
  readonly families: readonly FeedFamily[];
  readonly lists: readonly ListPage[];
  readonly documents: readonly SiteDocument[];
  readonly topicUrl: (slug: string) => string;
}

const sites = new WeakMap<Build, Site>();

export const stylesheetUrl = "/pressrum.css";

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

/** What the foot of a page offers to subscribe to. */
export function subscriptionsOf(site: Site): readonly NavigationLink[] {
  const { calendar } = site.room.settings;
  const links = feedLinksOf(site).map(({ url, title }) => ({ url, title }));
  return calendar ? [...links, { url: calendar.path, title: calendarTitle(site) }] : links;
}

/** Address of an invitation's own calendar file. */
export function calendarUrlOf(room: PressRoom, item: PressItem): string | undefined {
  if (!isInvitation(item) || room.settings.calendar === false) return undefined;
  return `${folderOf(item.url)}${item.fileSlug}.ics`;
}

/** An item with what its page and its entry in feeds need to know. */
export function itemPageOf(site: Site, item: PressItem, content: string): ItemPage {
  return {
    item,
    content,
    organisation: site.organisation,
    calendarUrl: calendarUrlOf(site.room, item),
    topicUrl: site.room.settings.pages.topics === false ? () => undefined : site.topicUrl,
  };
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
  const families = feedFamilies(archives, settings, organisation, topicUrl);
  const lists = listPages(archives, settings.pages, wordsSv);
  const site: Omit<Site, "documents"> = { room, build, archives, organisation, families, lists, topicUrl };
  return {
    ...site,
    documents: [...feedFiles(site), ...calendarFiles(site), ...redirects(site), styles(site)].flat(),
  };
}

function feedFiles(site: Omit<Site, "documents">): readonly SiteDocument[] {
  const { room, build, organisation, topicUrl, families } = site;
  const { language } = room.settings;
  const context: PartContext = { words: wordsSv, language, href: room.absolute };
  const itemHtml = (item: PressItem): string => {
    const { data } = item;
    const page = itemPageOf({ ...site, documents: [] }, item, contentOf(build, item));
    return html`${
      data.lead !== undefined &&
      html`<p><strong${langOf(data, context)}>${data.lead}</strong></p>
`
    }${itemParts(page, context)}`.html;
  };
  const entriesOf = newsroomEntries(build.archives.press, {
    absolute: room.absolute,
    language,
    organisation,
    topicUrl,
    itemHtml,
    rootUrl: room.templateRoot(),
  });
  return families.flatMap((family) =>
    feedDocuments(family, {
      absolute: room.absolute,
      language,
      organisation,
      settings: room.settings.feeds,
      entriesOf,
      stylesheet: undefined,
    }),
  );
}

function calendarFiles(site: Omit<Site, "documents">): readonly SiteDocument[] {
  const { room, archives, organisation } = site;
  const { calendar, language } = room.settings;
  if (calendar === false) return [];
  const context = { absolute: room.absolute, organisation };
  const events = archives.pressInvitations.map((item) => ({ item, event: calendarEventOf(item, context) }));
  return [
    {
      url: calendar.path,
      render: () =>
        renderCalendar({
          language,
          subscription: {
            name: calendarTitle(site),
            description: `Pressinbjudningar från ${organisation.name}.`,
            url: room.absolute(calendar.path),
            refreshHours: 1,
          },
          events: events.map(({ event }) => event),
        }),
    },
    ...events.map(({ item, event }) => ({
      url: calendarUrlOf(room, item) ?? "",
      render: () => renderCalendar({ language, events: [event] }),
    })),
  ];
}

function calendarTitle({ room, organisation }: Pick<Site, "room" | "organisation">): string {
  const { calendar } = room.settings;
  const title = calendar === false ? undefined : calendar.title;
  return title ?? `${organisation.name} – pressinbjudningar`;
}

function redirects({ room, archives }: Omit<Site, "documents">): readonly SiteDocument[] {
  return archives.press.flatMap((item) =>
    item.data.aliases.map((alias) => ({
      url: alias,
      render: () => redirectPage(alias, item, room.absolute(item.url), wordsSv).html,
    })),
  );
}

function styles({ room }: Omit<Site, "documents">): readonly SiteDocument[] {
  return room.settings.pages.items ? [{ url: stylesheetUrl, render: () => stylesheet }] : [];
}
