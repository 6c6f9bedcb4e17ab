/** What the search page and its index are made of. */

import type { PressItem } from "../model/types.ts";
import type { SearchPage } from "../theme/search-page.ts";
import { type SearchRecord, searchLanguageOf, searchRecord } from "../theme/search-record.ts";
import type { Build } from "./assemble.ts";
import { pageContext } from "./page-context.ts";
import type { PressRoom } from "./press-room.ts";
import { type SiteFacts, searchScriptUrl } from "./site-facts.ts";

/** The folder of the index: its name says whose it is, so that no other index of the site stands in it. */
export function searchIndexUrl(searchUrl: string): string {
  return `${searchUrl}pressrum-pagefind/`;
}

export function searchPageOf({ room, build, archives }: SiteFacts, url: string): SearchPage {
  const { pages } = room.settings;
  const { words } = pageContext(room, url);
  const elsewhere = [
    [pages.archive, words.archive],
    [archives.pressTopics.length > 0 && pages.topics, words.topics],
  ] as const;
  return {
    url,
    archives,
    languages: build.loaded.canSearch ? languagesOf(room, archives.press) : [],
    indexUrl: searchIndexUrl(url),
    scriptUrl: searchScriptUrl,
    elsewhere: elsewhere.flatMap(([at, title]) => (at === false ? [] : [[at, title] as const])),
  };
}

export function searchRecordsOf(room: PressRoom, build: Build, url: string): readonly SearchRecord[] {
  const context = pageContext(room, url);
  return build.archives.press.map((item) => searchRecord(item, item.content, context));
}

function languagesOf({ settings }: PressRoom, items: readonly PressItem[]): readonly string[] {
  const own = searchLanguageOf(settings.language);
  const all = [...new Set(items.map(({ data }) => searchLanguageOf(data.language)))].sort();
  return [...all.filter((language) => language === own), ...all.filter((language) => language !== own)];
}
