/** Lists of items: all releases, all invitations, a topic, a year. */

import type { PressInvitation, PressItem } from "../model/types.ts";
import { isInvitation, isPast } from "../views/archives.ts";
import { houseOf } from "../views/house.ts";
import { type Html, html } from "../views/html.ts";
import type { ListPage } from "../views/lists.ts";
import { eventTime, pastNote, statusWord, timeLabel } from "./event-parts.ts";
import { kindOf, unpublishedNote } from "./item-page.ts";
import { langOf, type PartContext, when } from "./parts.ts";

export function listPage(list: ListPage, now: Date, context: PartContext): Html {
  const { words } = context;
  const empty = list.items.length === 0 && (list.upcoming ?? []).length === 0;
  return html`<h1>${list.title}</h1>
${
  list.description !== undefined &&
  html`<p class="pressrum-lead">${list.description}</p>
`
}${
  empty &&
  html`<p>${words.noItems}</p>
`
}${
  list.upcoming === undefined
    ? itemList(list.items, { level: 2, now }, context)
    : [
        itemSection(words.upcoming, list.upcoming, context, { now }),
        itemSection(words.past, list.items, context),
      ]
}${pageLinks(list, context)}`;
}

export interface SectionOptions {
  /** What stands after the items. */
  readonly more?: Html | false;
  readonly className?: string;
  /** When the build was, so that an event says that it is over; left out where the heading says so of all. */
  readonly now?: Date;
}

/** Items under a heading; nothing when there are none. */
export function itemSection(
  title: string,
  items: readonly PressItem[],
  context: PartContext,
  { more = false, className, now }: SectionOptions = {},
): Html | false {
  return (
    items.length > 0 &&
    html`<section${className !== undefined && html` class="${className}"`}>
<h2>${title}</h2>
${itemList(items, { level: 3, now }, context)}${more}</section>
`
  );
}

interface EntryOptions {
  /** Of the heading. */
  readonly level: 2 | 3;
  readonly now: Date | undefined;
}

function itemList(items: readonly PressItem[], options: EntryOptions, context: PartContext): Html | false {
  return (
    items.length > 0 &&
    html`<ul class="pressrum-list">
${items.map(
  (item) => html`<li>${listEntry(item, options, context)}</li>
`,
)}</ul>
`
  );
}

function listEntry(item: PressItem, { level, now }: EntryOptions, context: PartContext): Html {
  const { data } = item;
  const { words } = context;
  const link = html`<a href="${context.href(item.url)}"${langOf(data, context)}>${data.title}</a>`;
  return html`<article>
${unpublishedNote(data, context)}${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
<p class="pressrum-kind">${kindOf(data, context)} <span class="pressrum-dates">${when(data.date, context)}</span>${
    data.updated !== undefined &&
    html` <span class="pressrum-dates">${words.updated} ${when(data.updated, context)}</span>`
  }</p>
${isInvitation(item) && [now && pastNote(item.data.event, isPast(item.data, now), context), eventLine(item, context)]}${
  data.lead !== undefined &&
  html`<p${langOf(data, context)}>${data.lead}</p>
`
}</article>`;
}

function eventLine(item: PressItem<PressInvitation>, context: PartContext): Html {
  const { words } = context;
  const { event } = item.data;
  const status = statusWord(event, context);
  return html`${
    status !== undefined &&
    html`<p class="pressrum-label pressrum-${event.status}">${status}</p>
`
  }<p class="pressrum-when">${timeLabel(event, context)}: <strong>${eventTime(event, context)}</strong>${
    event.place &&
    html`<br>
${words.place}: ${houseOf(event.place)}`
  }</p>
`;
}

function pageLinks(list: ListPage, { words, href }: PartContext): Html | false {
  return (
    list.pages > 1 &&
    html`<nav class="pressrum-pages" aria-label="${words.pages}">
<p>${words.pageOf(list.page, list.pages)}</p>
<ul>
${
  list.newerUrl !== undefined &&
  html`<li><a href="${href(list.newerUrl)}" rel="prev">${words.newer}</a></li>
`
}${
  list.olderUrl !== undefined &&
  html`<li><a href="${href(list.olderUrl)}" rel="next">${words.older}</a></li>
`
}</ul>
</nav>
`
  );
}
