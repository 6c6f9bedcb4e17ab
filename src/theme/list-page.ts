/** Lists of items: all releases, all invitations, a topic, a year. */

import type { PressInvitation, PressItem } from "../model/types.ts";
import { isInvitation } from "../views/archives.ts";
import { type Html, html } from "../views/html.ts";
import type { ListPage } from "../views/lists.ts";
import { eventTime, houseOf, pastNote, statusWord } from "./event-parts.ts";
import { kindOf, unpublishedNote } from "./item-page.ts";
import { langOf, type PartContext, when } from "./parts.ts";

export function listPage(list: ListPage, context: PartContext): Html {
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
    ? itemList(list.items, { level: 2, areToCome: false }, context)
    : [
        itemSection(words.upcoming, list.upcoming, context, { areToCome: true }),
        itemSection(words.past, list.items, context),
      ]
}${pageLinks(list, context)}`;
}

export interface SectionOptions {
  /** What stands after the items. */
  readonly more?: Html | false;
  readonly className?: string;
  /** Whether the heading says that the events are to come: when one is over before the next build, it says so. */
  readonly areToCome?: boolean;
}

/** Items under a heading; nothing when there are none. */
export function itemSection(
  title: string,
  items: readonly PressItem[],
  context: PartContext,
  { more = false, className, areToCome = false }: SectionOptions = {},
): Html | false {
  return (
    items.length > 0 &&
    html`<section${className !== undefined && html` class="${className}"`}>
<h2>${title}</h2>
${itemList(items, { level: 3, areToCome }, context)}${more}</section>
`
  );
}

interface EntryOptions {
  /** Of the heading. */
  readonly level: 2 | 3;
  readonly areToCome: boolean;
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

function listEntry(item: PressItem, { level, areToCome }: EntryOptions, context: PartContext): Html {
  const { data } = item;
  const link = html`<a href="${context.href(item.url)}"${langOf(data, context)}>${data.title}</a>`;
  return html`<article>
${unpublishedNote(data, context)}${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
<p class="pressrum-kind">${kindOf(data, context)} <span class="pressrum-dates">${when(data.date, context)}</span></p>
${isInvitation(item) && [areToCome && pastNote(item.data.event, false, context), eventLine(item, context)]}${
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
  }<p class="pressrum-when">${words.time}: <strong>${eventTime(event, context)}</strong>${
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
