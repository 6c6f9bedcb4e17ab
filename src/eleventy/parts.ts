/** The parts of the ready-made pages as shortcodes, for sites with a design of their own. */

import type { Contact, PressImage, PressItem } from "../model/types.ts";
import { eventFacts, eventPractice, eventStatus } from "../theme/event-parts.ts";
import { imageFigure, inColumn } from "../theme/image-figure.ts";
import { calendarLinkList } from "../theme/item-actions.ts";
import { topicList } from "../theme/item-page.ts";
import { contactList, type PartContext } from "../theme/parts.ts";
import { isInvitation } from "../views/archives.ts";
import { type Html, html } from "../views/html.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { feedLinksFor, itemMetadataFor, subscriptionList } from "./frame.ts";
import { itemContext, pageContext } from "./page-context.ts";
import type { PressRoom } from "./press-room.ts";
import { itemPageOf, siteOf } from "./site.ts";

export function addParts(config: EleventyConfig, room: PressRoom): void {
  const add = (name: string, part: (url: string, value: unknown, more: unknown) => Html | false): void => {
    config.addShortcode(name, function (value, more) {
      return htmlOf(part(this.page?.url || "/", value, more));
    });
  };
  add("pressrumFeedLinks", (url) => feedLinksFor(room, url));
  add("pressrumSubscribe", (url) => subscriptionList(room, url));
  add("pressrumMetadata", (_url, value) => itemMetadataFor(room, itemFrom("pressrumMetadata", value)));
  add("pressrumContacts", (_url, value) => contactList(contactsFrom(value)));
  add("pressrumEvent", (url, value) => eventPart(room, url, itemFrom("pressrumEvent", value)));
  add("pressrumTopics", (url, value) => {
    const item = itemFrom("pressrumTopics", value);
    return topicList(itemPageOf(siteOf(room), item, ""), contextFor(room, url, item));
  });
  add("pressrumImage", (url, value, more) => {
    const item = itemFrom("pressrumImage", more);
    return imageFigure(imageFrom(value), item.data, contextFor(room, url, item), inColumn);
  });
}

/** In the item's language, with addresses that hold on the page where the part stands. */
function contextFor(room: PressRoom, url: string, item: PressItem): PartContext {
  return { ...itemContext(room, item), href: pageContext(room, url).href };
}

function eventPart(room: PressRoom, url: string, item: PressItem): Html | false {
  if (!isInvitation(item)) return false;
  const context = contextFor(room, url, item);
  const { calendar, past } = itemPageOf(siteOf(room), item, "");
  const { event } = item.data;
  return html`<div class="pressrum-event">
${eventStatus(event, context)}${eventFacts(event, context)}${calendar && !past && calendarLinkList(calendar, event, context)}</div>
${eventPractice(event, context)}`;
}

function htmlOf(part: Html | false): string {
  return part === false ? "" : part.html;
}

/** What is misspelt in a template must stop the build, not leave a hole in the page. */
function itemFrom(shortcode: string, value: unknown): PressItem {
  const item = value as Partial<PressItem> | undefined | null;
  if (typeof item === "object" && item !== null && typeof item.data?.title === "string")
    return item as PressItem;
  throw new TypeError(`${shortcode}: ${value === null ? "null" : typeof value} is no press item.`);
}

function contactsFrom(value: unknown): readonly Contact[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.every((contact) => typeof contact === "object" && contact !== null && "phones" in contact)) {
    return list as readonly Contact[];
  }
  throw new TypeError(
    "pressrumContacts: it takes a contact or a list of contacts, such as item.data.contacts.",
  );
}

function imageFrom(value: unknown): PressImage {
  const image = value as Partial<PressImage> | undefined | null;
  if (typeof image === "object" && image !== null && typeof image.url === "string")
    return image as PressImage;
  throw new TypeError("pressrumImage: it takes a picture, such as item.data.images[0], and its item.");
}
