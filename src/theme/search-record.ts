/** What the search index knows of an item: its words, what it can be chosen by, and what a result shows of it. */

import { instantOf } from "../dates/moment.ts";
import type { Contact, PressData, PressEvent, PressItem } from "../model/types.ts";
import { houseOf } from "../views/house.ts";
import { type Html, type HtmlValue, html, trusted } from "../views/html.ts";
import { statusWord, timeLabel } from "./event-parts.ts";
import { kindOf } from "./item-page.ts";
import type { PartContext } from "./parts.ts";

/** A text as Pagefind takes it. */
export interface SearchRecord {
  /** From the root of the site. */
  readonly url: string;
  /** The language whose endings count: `sv`, also for `sv-FI`. */
  readonly language: string;
  /** A page with the text alone, without what is the same on all of them. */
  readonly markup: string;
}

/** What items can be chosen by, as it stands in addresses of the search page. */
export const typeKeys: Readonly<Record<PressData["type"], string>> = {
  "press-release": "pressmeddelande",
  "press-invitation": "pressinbjudan",
};

/** `context` is that of the search page; `content` the item's body as HTML. */
export function searchRecord(item: PressItem, content: string, context: PartContext): SearchRecord {
  const { data, url } = item;
  const language = searchLanguageOf(data.language);
  const event = data.type === "press-invitation" ? data.event : undefined;
  // The title comes first: the script tells by their places which of its words were found.
  const markup = html`<!doctype html>
<html lang="${language}">
<body>
<h1>${data.title}</h1>
${[
  mark("filter", "typ", typeKeys[data.type]),
  mark("filter", "ar", data.date.slice(0, 4)),
  data.topics.map(({ slug }) => mark("filter", "amne", slug)),
  mark("sort", "tid", String(instantOf(data.date).getTime())),
  // What a result shows is searched as well; a letter before the number keeps it from being found as one.
  mark("meta", "tid", `x${instantOf(data.date).getTime()}`),
  mark("meta", "kind", kindOf(data, context)),
  mark("meta", "date", context.dates.moment(data.date)),
  data.language !== language && mark("meta", "lang", data.language),
  event && mark("meta", "event", eventLine(event, context)),
  data.unpublished !== undefined && mark("meta", "note", context.words[data.unpublished]),
]}<p>${data.lead}</p>
${trusted(content)}
${[
  event && eventTexts(event),
  data.corrections.map(({ text }) => paragraph(text)),
  data.images.map(({ alt, caption, credit }) => paragraph(alt, caption, credit)),
  data.attachments.map(({ title }) => paragraph(title)),
  data.contacts.map(contactText),
  paragraph(data.topics.map(({ name }) => name).join(", ")),
]}</body>
</html>
`.html;
  return { url, language, markup };
}

/** The languages of the indexes: an item in `sv-FI` stands in the Swedish one. */
export function searchLanguageOf(tag: string): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}

/** `Inställt. Skulle ha hållits: tisdag 24 mars 2026 kl. 10. Plats: Åbadet` */
function eventLine(event: PressEvent, context: PartContext): string {
  const { words, dates } = context;
  const change = statusWord(event, context);
  const status = change === undefined ? "" : `${change}. `;
  const place = event.place === undefined ? "" : `. ${words.place}: ${houseOf(event.place)}`;
  return `${status}${timeLabel(event, context)}: ${dates.event(event.start, event.end)}${place}`;
}

function eventTexts({ place, attendingIntro, attending, registration }: PressEvent): HtmlValue {
  return [
    place && paragraph(houseOf(place), place.address, place.entrance),
    paragraph(attendingIntro),
    attending.map(contactText),
    paragraph(registration?.note),
  ];
}

function contactText({ name, role, organisation }: Contact): Html | false {
  return paragraph(name, role, organisation);
}

function paragraph(...texts: readonly (string | undefined)[]): Html | false {
  const text = texts.filter((part) => part !== undefined && part !== "").join(", ");
  return (
    text !== "" &&
    html`<p>${text}</p>
`
  );
}

/** A value that is no text of the page, as Pagefind reads it from an attribute. */
function mark(kind: "filter" | "sort" | "meta", name: string, value: string): Html {
  const attribute = trusted(`data-pagefind-${kind}`);
  return html`<i ${attribute}="${name}[data-value]" data-value="${value}"></i>
`;
}
