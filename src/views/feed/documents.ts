/** The documents of a feed in every format: the one that readers subscribe to, and the pages of its archive. */

import { identityWithin } from "../../model/identity.ts";
import type { Organisation, PressItem } from "../../model/types.ts";
import type { FeedFormat, Settings } from "../../options.ts";
import type { Href } from "../links.ts";
import { renderAtom } from "./atom.ts";
import { isAtHand } from "./clean-feed.ts";
import { authorOf, type EntriesOf, entriesInOrder } from "./entries.ts";
import type { TextMemory } from "./entry-texts.ts";
import { archiveUrl, type FeedFamily, feedUrl } from "./families.ts";
import { renderJsonFeed } from "./json-feed.ts";
import type { FeedEntry, PressFeed } from "./press-feed.ts";
import { renderRss } from "./rss.ts";

/** The document that readers subscribe to, made into text when it is written. */
export interface FeedDocument {
  readonly url: string;
  readonly render: () => string;
}

/** A page of an archive in one format. */
export interface ArchivePage {
  readonly url: string;
  readonly text: string;
}

export interface FeedDocuments {
  readonly subscription: readonly FeedDocument[];
  /** From the oldest page on. There may be thousands: each is made when it is asked for, and forgotten. */
  readonly archive: () => Iterable<ArchivePage>;
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

const renderers: Readonly<Record<FeedFormat, (feed: PressFeed, remember: TextMemory) => string>> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
};

export function feedDocuments(family: FeedFamily, context: FeedContext): FeedDocuments {
  const { absolute, settings } = context;
  const { length } = family.settings;
  const isWhole = hasArchive(family, settings);
  const entries = entriesInOrder(
    isWhole ? family.items : newestItems(family.items, length),
    context.entriesOf,
  );
  const older = isWhole ? Math.max(0, Math.ceil(entries.length / length) - 1) : 0;
  const write = (format: FeedFormat, url: string, own: readonly FeedEntry[], links: Links): string =>
    renderers[format](
      { ...feedOf(family, context, url, feedUrl(family, format), own), ...links },
      context.remember,
    );
  const pageUrl = (format: FeedFormat, page: number): string => absolute(archiveUrl(family, format, page));
  return {
    subscription: settings.formats.map((format) => {
      const url = feedUrl(family, format);
      const own = entries.slice(0, length);
      return {
        url,
        render: () => write(format, url, own, older > 0 ? { olderUrl: pageUrl(format, older) } : {}),
      };
    }),
    *archive() {
      for (let page = 1; page <= older; page += 1) {
        // Pages are counted from the oldest, so that a page that is full never changes again (RFC 5005 §4).
        const end = entries.length - (page - 1) * length;
        // Copies of all others have their texts made once for all formats, and held for no longer.
        const own = entries
          .slice(Math.max(0, end - length), end)
          .map((entry) => (isAtHand(entry) ? entry : { ...entry }));
        for (const format of settings.formats) {
          const url = archiveUrl(family, format, page);
          const text = write(format, url, own, {
            archive: true,
            ...(page > 1 && { olderUrl: pageUrl(format, page - 1) }),
            ...(page < older && { newerUrl: pageUrl(format, page + 1) }),
          });
          yield { url, text };
        }
      }
    },
  };
}

type Links = Partial<Pick<PressFeed, "archive" | "olderUrl" | "newerUrl">>;

/** An item of two topics stands in four feeds: with archives of them all each text is written four times in each format. */
function hasArchive({ key }: FeedFamily, { archive, press }: Settings["feeds"]): boolean {
  if (archive !== true) return archive === "all";
  return key === "press" || (press === false && (key === "pressReleases" || key === "pressInvitations"));
}

/** Those that the newest entries come from: the first items, and what has been changed, which may be older. */
function newestItems(items: readonly PressItem[], length: number): readonly PressItem[] {
  return items.filter(
    ({ data }, place) => place < length || data.corrections.length > 0 || data.updated !== undefined,
  );
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
