/** Pages of the press room that list no items: subscriptions, contacts, topics, years, pictures, and for lost readers. */

import { accessibilityPage } from "../theme/accessibility-page.ts";
import { archivePage } from "../theme/archive-page.ts";
import { contactsPage } from "../theme/contacts-page.ts";
import { notFoundPage } from "../theme/not-found-page.ts";
import type { PartContext } from "../theme/parts.ts";
import { picturesOf, picturesPage } from "../theme/pictures-page.ts";
import { searchPage } from "../theme/search-page.ts";
import { type SubscribePage, subscribePage } from "../theme/subscribe-page.ts";
import { topicsPage } from "../theme/topics-page.ts";
import { webcalUrl } from "../views/calendar/calendar-links.ts";
import { feedUrl, formatNames } from "../views/feed/families.ts";
import type { Html } from "../views/html.ts";
import { pageContext } from "./page-context.ts";
import { searchPageOf } from "./search-facts.ts";
import { calendarTitle, type SiteFacts, type SitePage } from "./site-facts.ts";

export function sitePagesOf(site: SiteFacts): readonly SitePage[] {
  const { pages } = site.room.settings;
  if (!pages.items) return [];
  const { archives, answers, organisation } = site;
  const { words } = pageContext(site.room, "/");
  const page = (
    url: string | false,
    title: string,
    render: (context: PartContext) => Html,
    description?: string,
  ): readonly SitePage[] =>
    url === false ? [] : [{ url, title, description, render: () => render(pageContext(site.room, url)) }];
  const statement = site.build.loaded.registers.accessibility;
  const subscriptions = subscriptionsOf(site);
  const pictures = picturesOf(archives.press);
  return [
    ...page(
      hasSubscriptions(subscriptions) && pages.subscribe,
      words.subscribe,
      (context) => subscribePage(subscriptions, context),
      words.subscribeLead,
    ),
    ...page(answers.length > 0 && pages.contacts, words.pressContacts, (context) =>
      contactsPage({ contacts: answers, organisation }, context),
    ),
    ...page(archives.pressTopics.length > 0 && pages.topics, words.topics, (context) =>
      topicsPage(archives.pressTopics, site.topicUrl, context),
    ),
    ...page(pages.archive, words.archive, (context) =>
      archivePage(archives.pressYears, pages.archive || "/", context),
    ),
    ...page(
      pictures.length > 0 && pages.pictures,
      words.pictureBank,
      (context) => picturesPage(pictures, context),
      words.pictureBankLead,
    ),
    ...(statement === undefined
      ? []
      : page(pages.accessibility, words.accessibility, (context) =>
          accessibilityPage(
            { statement, organisation, siteUrl: site.room.absolute(pages.start || "/") },
            context,
          ),
        )),
    ...page(
      archives.press.length > 0 && pages.search,
      words.search,
      (context) => searchPage(searchPageOf(site, pages.search || "/"), context),
      words.searchLead,
    ),
    ...page(pages.notFound, words.notFoundTitle, (context) => notFoundPage(linksForLost(site), context)),
  ];
}

/** A page about nothing would only disappoint those who open it. */
function hasSubscriptions({ feeds, topicFeeds, calendar }: SubscribePage): boolean {
  return calendar !== undefined || [...feeds, ...topicFeeds].some((feed) => feed.formats.length > 0);
}

function linksForLost({
  room,
  answers,
  archives,
}: SiteFacts): readonly (readonly [url: string, title: string])[] {
  const { pages } = room.settings;
  const { words } = pageContext(room, "/");
  const links = [
    [pages.start, words.toStart],
    [archives.press.length > 0 && pages.search, words.search],
    [pages.pressReleases, words.allReleases],
    [pages.pressInvitations, words.allInvitations],
    [pages.archive, words.archive],
    [answers.length > 0 && pages.contacts, words.allContacts],
  ] as const;
  return links.flatMap(([url, title]) => (url === false ? [] : [[url, title] as const]));
}

function subscriptionsOf(site: SiteFacts): SubscribePage {
  const { room, families, organisation } = site;
  const { feeds, calendar } = room.settings;
  const described = families.map((family) => ({
    title: shortTitle(family.title, organisation.name),
    description: family.description,
    isTopic: family.key.startsWith("topic:"),
    formats: feeds.formats.map((format) => ({
      name: formatNames[format],
      url: room.absolute(feedUrl(family, format)),
    })),
  }));
  return {
    feeds: described.filter((feed) => !feed.isTopic),
    topicFeeds: described.filter((feed) => feed.isTopic),
    calendar:
      calendar === false
        ? undefined
        : {
            title: shortTitle(calendarTitle(site), organisation.name),
            url: room.absolute(calendar.path),
            webcal: webcalUrl(room.absolute(calendar.path)),
          },
  };
}

/** The page itself says who sends: `Exempelby kommun – pressmeddelanden` is `Pressmeddelanden` there. */
function shortTitle(title: string, sender: string): string {
  const prefix = `${sender} – `;
  const short = title.startsWith(prefix) ? title.slice(prefix.length) : title;
  return short.charAt(0).toUpperCase() + short.slice(1);
}
