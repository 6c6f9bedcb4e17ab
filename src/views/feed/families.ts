/** Which feeds a newsroom has, and which documents each of them is made of. */

import { identityWithin } from "../../model/identity.ts";
import type { Organisation, PressItem } from "../../model/types.ts";
import type { FeedFormat, FeedSettings, Settings } from "../../options.ts";
import type { Archives, TopicArchive } from "../archives.ts";
import type { Href } from "../links.ts";
import { renderAtom } from "./atom.ts";
import { authorOf, type EntriesOf, entriesInOrder } from "./entries.ts";
import type { TextMemory } from "./entry-texts.ts";
import { renderJsonFeed } from "./json-feed.ts";
import type { FeedEntry, PressFeed } from "./press-feed.ts";
import { renderRss } from "./rss.ts";

/** The same items as RSS, Atom and JSON. */
export interface FeedFamily {
  /** `press`, `pressReleases`, `pressInvitations`, or `topic:` and the topic's id. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly settings: FeedSettings;
  /** Address without ending, from the root of the site. */
  readonly path: string;
  /** The page that shows the same items, from the root of the site. */
  readonly pageUrl: string;
  readonly items: readonly PressItem[];
}

/** A file of a feed, made into text when it is written. */
export interface FeedDocument {
  readonly url: string;
  readonly render: () => string;
}

export interface FeedContext {
  readonly absolute: Href;
  readonly language: string;
  readonly organisation: Organisation;
  readonly settings: Settings["feeds"];
  readonly entriesOf: EntriesOf;
  readonly remember: TextMemory;
  /** From the root of the site; `undefined`: none. */
  readonly stylesheet: string | undefined;
}

const formatEndings: Readonly<Record<FeedFormat, string>> = {
  rss: ".rss.xml",
  atom: ".atom.xml",
  json: ".json",
};

export const formatTypes: Readonly<Record<FeedFormat, string>> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

export const formatNames: Readonly<Record<FeedFormat, string>> = { rss: "RSS", atom: "Atom", json: "JSON" };

const renderers: Readonly<Record<FeedFormat, (feed: PressFeed, remember: TextMemory) => string>> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
};

/** The families in the order that readers meet them: everything, releases, invitations, topics. */
export function feedFamilies(
  archives: Archives,
  settings: Settings,
  organisation: Organisation,
  topicUrl: (slug: string) => string,
): readonly FeedFamily[] {
  const { feeds, pages } = settings;
  const home = pages.start || "/";
  const sender = organisation.name;
  const family = (
    key: string,
    own: FeedSettings | false,
    title: string,
    description: string,
    pageUrl: string,
    items: readonly PressItem[],
  ): readonly FeedFamily[] =>
    own
      ? [{ key, title: own.title ?? title, description, settings: own, path: own.path, pageUrl, items }]
      : [];
  return [
    ...family(
      "press",
      feeds.press,
      `${sender} – pressrum`,
      `Pressmeddelanden och pressinbjudningar från ${sender}.`,
      home,
      archives.press,
    ),
    ...family(
      "pressReleases",
      feeds.pressReleases,
      `${sender} – pressmeddelanden`,
      `Pressmeddelanden från ${sender}.`,
      pages.pressReleases || home,
      archives.pressReleases,
    ),
    ...family(
      "pressInvitations",
      feeds.pressInvitations,
      `${sender} – pressinbjudningar`,
      `Pressinbjudningar från ${sender}.`,
      pages.pressInvitations || home,
      archives.pressInvitations,
    ),
    ...archives.pressTopics.flatMap((topic) =>
      topicFamily(topic, feeds.topics, sender, topicUrl(topic.slug)),
    ),
  ];
}

function topicFamily(
  topic: TopicArchive,
  own: FeedSettings | false,
  sender: string,
  pageUrl: string,
): readonly FeedFamily[] {
  if (!own) return [];
  return [
    {
      key: `topic:${topic.id}`,
      title: (own.title ?? `${sender} – {topic}`).replaceAll("{topic}", () => topic.name),
      description:
        topic.description ?? `Pressmeddelanden och pressinbjudningar från ${sender} om ${topic.name}.`,
      settings: own,
      path: `${own.path}/${topic.slug}`,
      pageUrl,
      items: topic.items,
    },
  ];
}

/** Address of the document that readers subscribe to. */
export function feedUrl(family: FeedFamily, format: FeedFormat): string {
  return family.path + formatEndings[format];
}

/** Every document of a family in every format: the one to subscribe to, and its archive. */
export function feedDocuments(family: FeedFamily, context: FeedContext): readonly FeedDocument[] {
  const { length } = family.settings;
  const isWhole = hasArchive(family, context.settings);
  const entries = entriesInOrder(
    isWhole ? family.items : newestItems(family.items, length),
    context.entriesOf,
  );
  const older = isWhole ? Math.max(0, Math.ceil(entries.length / length) - 1) : 0;
  return context.settings.formats.flatMap((format) => {
    const archiveUrl = (page: number): string => `${family.path}-arkiv-${page}${formatEndings[format]}`;
    const currentUrl = feedUrl(family, format);
    const documentOf = (url: string, own: readonly FeedEntry[], links: Partial<PressFeed>): FeedDocument => ({
      url,
      render: () =>
        renderers[format]({ ...feedOf(family, context, url, currentUrl, own), ...links }, context.remember),
    });
    const { absolute } = context;
    const subscription = documentOf(currentUrl, entries.slice(0, length), {
      ...(older > 0 && { olderUrl: absolute(archiveUrl(older)) }),
    });
    // Pages are counted from the oldest, so that a page that is full never changes again (RFC 5005 §4).
    const archive = Array.from({ length: older }, (_, index) => {
      const page = index + 1;
      const end = entries.length - index * length;
      return documentOf(archiveUrl(page), entries.slice(Math.max(0, end - length), end), {
        archive: true,
        ...(page > 1 && { olderUrl: absolute(archiveUrl(page - 1)) }),
        ...(page < older && { newerUrl: absolute(archiveUrl(page + 1)) }),
      });
    });
    return [subscription, ...archive];
  });
}

/** An item of two topics stands in four feeds: with archives of them all each text is written four times in each format. */
function hasArchive({ key }: FeedFamily, { archive, press }: Settings["feeds"]): boolean {
  if (archive !== true) return archive === "all";
  return key === "press" || (press === false && (key === "pressReleases" || key === "pressInvitations"));
}

/** Those that the newest entries come from: the first items, and what has been corrected, which may be older. */
function newestItems(items: readonly PressItem[], length: number): readonly PressItem[] {
  return items.filter((item, place) => place < length || item.data.corrections.length > 0);
}

/** A feed without entries must have a date too; never that of the build, so that readers see no change. */
const beforeAnything = Date.UTC(2000, 0, 1);

function feedOf(
  family: FeedFamily,
  { absolute, language, organisation, settings, stylesheet }: FeedContext,
  url: string,
  currentUrl: string,
  entries: readonly FeedEntry[],
): PressFeed {
  return {
    // The sender stays when the site moves to another address.
    id: identityWithin(organisation.name, `feed/${family.key}`),
    title: family.title,
    description: family.description,
    language,
    pageUrl: absolute(family.pageUrl),
    selfUrl: absolute(url),
    currentUrl: absolute(currentUrl),
    archive: false,
    updated: new Date(Math.max(beforeAnything, ...entries.map((entry) => entry.updated.getTime()))),
    publisher: authorOf(organisation),
    ...(organisation.logo !== undefined && { icon: absolute(organisation.logo) }),
    hubs: settings.hubs,
    ...(stylesheet !== undefined && { stylesheet: absolute(stylesheet) }),
    entries,
  };
}
