/** What one build shows besides its items, before it is made into pages and documents. */

import { folderOf } from "../model/addresses.ts";
import type { Contact, Organisation, PressItem } from "../model/types.ts";
import { type Archives, isInvitation } from "../views/archives.ts";
import type { FeedFamily } from "../views/feed/families.ts";
import type { Html } from "../views/html.ts";
import type { ListPage } from "../views/lists.ts";
import type { Build } from "./assemble.ts";
import type { PressRoom } from "./press-room.ts";

/** A file that is no page: a feed, a calendar, a redirect, the stylesheet. */
export interface SiteDocument {
  readonly url: string;
  readonly render: () => string | Promise<string>;
}

/** What pages and documents are made from. */
export interface SiteFacts {
  readonly room: PressRoom;
  readonly build: Build;
  readonly archives: Archives;
  readonly organisation: Organisation;
  readonly families: readonly FeedFamily[];
  readonly lists: readonly ListPage[];
  /** The contacts of the register, those who answer first. */
  readonly answers: readonly Contact[];
  readonly topicUrl: (slug: string) => string;
}

/** A page that lists no items. */
export interface SitePage {
  readonly url: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly render: () => Html;
}

export const stylesheetUrl = "/pressrum.css";
export const scriptUrl = "/pressrum.js";
export const searchScriptUrl = "/pressrum-sok.js";
export const feedStylesheetUrl = "/pressrum-flode.css";

/** Address of an invitation's own calendar file. */
export function calendarUrlOf(room: PressRoom, item: PressItem): string | undefined {
  if (!isInvitation(item) || room.settings.calendar === false) return undefined;
  return `${folderOf(item.url)}${item.fileSlug}.ics`;
}

export function calendarTitle({ room, organisation }: Pick<SiteFacts, "room" | "organisation">): string {
  const { calendar } = room.settings;
  const title = calendar === false ? undefined : calendar.title;
  return title ?? `${organisation.name} – pressinbjudningar`;
}
