/** Which feeds a newsroom has, and where each of them is. */

import type { Organisation, PressItem } from "../../model/types.ts";
import type { FeedFormat, FeedSettings, Settings } from "../../options.ts";
import type { Archives, TopicArchive } from "../archives.ts";

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
export function feedUrl({ path }: FeedFamily, format: FeedFormat): string {
  return path + formatEndings[format];
}

/** Address of a page of its archive, counted from the oldest. */
export function archiveUrl({ path }: FeedFamily, format: FeedFormat, page: number): string {
  return `${path}-arkiv-${page}${formatEndings[format]}`;
}
