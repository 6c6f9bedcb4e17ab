/** The page of one press release or press invitation, in the order that a journalist reads. */

import type { Organisation, PressData, PressEvent, PressInvitation, PressItem } from "../model/types.ts";
import { type Html, type HtmlValue, html, trusted } from "../views/html.ts";
import { eventFacts, eventPractice, eventStatus, pastNote } from "./event-parts.ts";
import { imageFigures, imageSection } from "./image-figure.ts";
import { calendarHeading, calendarLinkList, type ItemCalendar, shareSection } from "./item-actions.ts";
import { langAttributes } from "./language-attributes.ts";
import {
  aboutSection,
  attachmentSection,
  langOf,
  languageLinks,
  type PartContext,
  pressContacts,
  relatedSection,
  timeElement,
  when,
} from "./parts.ts";

export interface ItemPage {
  readonly item: PressItem;
  /** The body as HTML, with addresses that hold on this page. */
  readonly content: string;
  readonly organisation: Organisation;
  /** Ways to a calendar; absent for a release, and for a site without calendars. */
  readonly calendar?: ItemCalendar | undefined;
  /** Address of the page itself, with host. */
  readonly absoluteUrl: string;
  /** Whether the event is over. */
  readonly past: boolean;
  /** Address of a topic's page. */
  readonly topicUrl: (slug: string) => string | undefined;
  /** BCP 47 tag of the names of topics: the newsroom's own. */
  readonly topicLanguage: string;
}

export function itemPage(page: ItemPage, context: PartContext): Html {
  const { data } = page.item;
  return html`<article class="pressrum-item">
${itemHeader(page, context)}${
  data.lead !== undefined &&
  html`<p class="pressrum-lead"${langOf(data, context)}>${data.lead}</p>
`
}${data.type === "press-invitation" && eventOf(data, page, context)}<div class="pressrum-body"${langOf(data, context)}>
${trusted(page.content)}</div>
${imageSection(data, context, isShort(page))}${attachmentSection(data.attachments, context)}${relatedSection(data.related, context)}${pressContacts(data, context)}${aboutSection(data, page.organisation.name, context)}${topicSection(page, context)}${shareSection(page, context)}${changeSection(data, context)}</article>
`;
}

/** A release of a few lines has its pictures in view when the page is opened. */
function isShort({ item, content }: ItemPage): boolean {
  return item.data.type === "press-release" && content.length < 2000 && textLength(content) < 300;
}

function textLength(markup: string): number {
  return markup.replaceAll(/<[^>]*>/g, "").length;
}

/** What stands before the lead in a feed's entry: what has become of the event, what was wrong, or when the text last changed. */
export function itemNotices(data: PressData, context: PartContext): HtmlValue {
  const { words } = context;
  return [
    data.type === "press-invitation" && eventStatus(data.event, context),
    data.corrections.map(
      ({ date, text }) =>
        html`<p><strong>${words.correction} ${when(date, context)}:</strong> <span${langOf(data, context)}>${text}</span></p>
`,
    ),
    data.corrections.length === 0 &&
      data.updated !== undefined &&
      html`<p>${words.updated} ${when(data.updated, context)}</p>
`,
  ];
}

/** All that follows the lead in a feed's entry. */
export function itemParts(page: ItemPage, context: PartContext): Html {
  const { data } = page.item;
  const event = data.type === "press-invitation" ? data.event : undefined;
  return html`${event && [eventFacts(event, context), calendarLink(event, page, context), eventPractice(event, context)]}<div class="pressrum-body"${langOf(data, context)}>
${trusted(page.content)}</div>
${imageFigures(data.images, data, context)}${attachmentSection(data.attachments, context)}${relatedSection(data.related, context)}${pressContacts(data, context)}${aboutSection(data, page.organisation.name, context)}`;
}

export function kindOf(data: PressData, { words }: PartContext): string {
  return data.type === "press-invitation" ? words.pressInvitation : words.pressRelease;
}

export function unpublishedNote(data: PressData, context: PartContext): Html | false {
  const { words } = context;
  const end = data.unpublished === "embargoed" && data.embargo;
  return (
    data.unpublished !== undefined &&
    html`<p class="pressrum-unpublished"><strong>${words[data.unpublished]}</strong>${end && html` ${words.embargoEnds} ${when(end, context)}.`}</p>
`
  );
}

function itemHeader({ item, past }: ItemPage, context: PartContext): Html {
  const { data } = item;
  const { words } = context;
  const event = data.type === "press-invitation" ? data.event : undefined;
  const contact =
    data.contacts.length > 0 &&
    html`<a class="pressrum-to-contact" href="#presskontakt">${words.pressContact}</a>`;
  return html`<header>
${unpublishedNote(data, context)}${event && eventStatus(event, context)}<p class="pressrum-kind">${kindOf(data, context)} <span class="pressrum-dates">${when(data.date, context)}</span></p>
<h1${langOf(data, context)}>${data.title}</h1>
${hasChanges(data) && html`<p class="pressrum-dates">${changeLine(data, context)}</p>\n`}${event && pastNote(event, past, context)}${languageLinks(data, context)}${contact && html`<p class="pressrum-shortcut">${contact}</p>\n`}</header>
`;
}

/** That something has changed is said above the text, what it was below it. */
function changeLine(data: PressData, context: PartContext): Html {
  const { words } = context;
  const [correction] = data.corrections;
  if (correction)
    return html`<a href="#andringar">${words.correction} ${timeElement(correction.date, context.dates.moment(correction.date), context)}</a>`;
  return html`${words.updated} ${data.updated !== undefined && when(data.updated, context)}`;
}

function hasChanges(data: PressData): boolean {
  return data.updated !== undefined || data.corrections.length > 0;
}

function eventOf({ event }: PressInvitation, page: ItemPage, context: PartContext): Html {
  return html`<div class="pressrum-event">
${eventFacts(event, context)}${page.calendar && !page.past && calendarLinkList(page.calendar, event, context)}</div>
${eventPractice(event, context)}`;
}

function calendarLink(event: PressEvent, { calendar }: ItemPage, context: PartContext): Html | false {
  return (
    calendar !== undefined &&
    html`<p class="pressrum-calendar"><a href="${context.href(calendar.file)}">${calendarHeading(event, context)}</a></p>
`
  );
}

function topicSection(page: ItemPage, context: PartContext): Html | false {
  const list = topicList(page, context);
  return (
    list &&
    html`<section class="pressrum-topics">
<h2>${context.words.topics}</h2>
${list}</section>
`
  );
}

/** The topics of an item, each with a link to its page where there is one. */
export function topicList({ item, topicUrl, topicLanguage }: ItemPage, context: PartContext): Html | false {
  const lang = langAttributes(topicLanguage, context.language);
  return (
    item.data.topics.length > 0 &&
    html`<ul>
${item.data.topics.map((topic) => {
  const url = topicUrl(topic.slug);
  return html`<li${lang}>${url === undefined ? topic.name : html`<a href="${context.href(url)}">${topic.name}</a>`}</li>
`;
})}</ul>
`
  );
}

/** Everything that has happened to the text since it was published, the newest first. */
function changeSection(data: PressData, context: PartContext): Html | false {
  const { words } = context;
  if (!hasChanges(data)) return false;
  return html`<section class="pressrum-corrections" id="andringar">
<h2>${words.changes}</h2>
<ul>
${data.corrections.map(
  (
    correction,
  ) => html`<li><strong>${words.correction}</strong> ${when(correction.date, context)}: <span${langOf(data, context)}>${correction.text}</span></li>
`,
)}${
  data.updated !== undefined &&
  html`<li>${words.updated} ${when(data.updated, context)}</li>
`
}<li>${words.published} ${when(data.date, context)}</li>
</ul>
</section>
`;
}
