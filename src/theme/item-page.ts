/** The page of one press release or press invitation, in the order that a journalist reads. */

import type { Organisation, PressData, PressItem } from "../model/types.ts";
import { type Html, html, trusted } from "../views/html.ts";
import { eventPractice, eventSection } from "./event-parts.ts";
import {
  aboutSection,
  attachmentSection,
  correctionSection,
  imageFigures,
  langOf,
  type PartContext,
  pressContacts,
  relatedSection,
  timeElement,
  whenText,
} from "./parts.ts";

export interface ItemPage {
  readonly item: PressItem;
  /** The body as HTML, with addresses that hold on this page. */
  readonly content: string;
  readonly organisation: Organisation;
  /** Address of the calendar file of an invitation. */
  readonly calendarUrl: string | undefined;
  /** Address of a topic's page. */
  readonly topicUrl: (slug: string) => string | undefined;
}

export function itemPage(page: ItemPage, context: PartContext): Html {
  const { data } = page.item;
  return html`<article class="pressrum-item">
<header>
${unpublishedNote(data, context)}<p class="pressrum-kind">${kindOf(data, context)}</p>
<h1${langOf(data, context)}>${data.title}</h1>
<p class="pressrum-dates">${dates(data, context)}</p>
</header>
${
  data.lead !== undefined &&
  html`<p class="pressrum-lead"${langOf(data, context)}>${data.lead}</p>
`
}${itemParts(page, context)}${topicList(page, context)}</article>
`;
}

/** All that follows the lead; a feed's entry is this much. */
export function itemParts(page: ItemPage, context: PartContext): Html {
  const { data } = page.item;
  const event = data.type === "press-invitation" ? data.event : undefined;
  return html`${event && [eventSection(event, context), calendarLink(page, context), eventPractice(event, context)]}<div class="pressrum-body"${langOf(data, context)}>
${trusted(page.content)}</div>
${imageFigures(data.images, data, context)}${attachmentSection(data.attachments, context)}${relatedSection(data.related, context)}${correctionSection(data.corrections, context)}${pressContacts(data, context)}${aboutSection(data, page.organisation.name, context)}`;
}

export function kindOf(data: PressData, { words }: PartContext): string {
  return data.type === "press-invitation" ? words.pressInvitation : words.pressRelease;
}

export function unpublishedNote(data: PressData, { words }: PartContext): Html | false {
  return (
    data.unpublished !== undefined &&
    html`<p class="pressrum-unpublished"><strong>${words[data.unpublished]}</strong></p>
`
  );
}

function dates(data: PressData, { words }: PartContext): Html {
  return html`${words.published} ${timeElement(data.date, whenText(data.date))}${
    data.updated !== undefined &&
    html`. ${words.updated} ${timeElement(data.updated, whenText(data.updated))}`
  }`;
}

function calendarLink({ calendarUrl }: ItemPage, { words, href }: PartContext): Html | false {
  return (
    calendarUrl !== undefined &&
    html`<p class="pressrum-calendar"><a href="${href(calendarUrl)}">${words.addToCalendar}</a></p>
`
  );
}

function topicList({ item, topicUrl }: ItemPage, { words, href }: PartContext): Html | false {
  return (
    item.data.topics.length > 0 &&
    html`<footer class="pressrum-topics">
<h2>${words.topics}</h2>
<ul>
${item.data.topics.map((topic) => {
  const url = topicUrl(topic.slug);
  return html`<li>${url === undefined ? topic.name : html`<a href="${href(url)}">${topic.name}</a>`}</li>
`;
})}</ul>
</footer>
`
  );
}
