/** What a reader can do with an item: put it into a calendar, copy it, send it on. */

import type { PressEvent } from "../model/types.ts";
import { takesPlace } from "../views/event-status.ts";
import { cleanLine } from "../views/feed/clean-text.ts";
import { type Html, html } from "../views/html.ts";
import type { ItemPage } from "./item-page.ts";
import type { PartContext } from "./parts.ts";

/** Addresses that lead to calendars. */
export interface ItemCalendar {
  /** The event's own file. */
  readonly file: string;
  readonly google: string;
  readonly outlook: string;
  /** `webcal:` address of all press events. */
  readonly subscription: string;
}

/** An event that does not take place has its file only: that takes it away from a calendar that has it. */
export function calendarLinkList(calendar: ItemCalendar, event: PressEvent, context: PartContext): Html {
  const { words, href } = context;
  const services = takesPlace(event)
    ? [
        [calendar.google, "Google Kalender"],
        [calendar.outlook, "Outlook"],
      ]
    : [];
  return html`<div class="pressrum-calendar">
<h2>${calendarHeading(event, context)}</h2>
<ul>
<li><a href="${href(calendar.file)}">${words.calendarFile}</a></li>
${services.map(
  ([url, name]) => html`<li><a href="${url}">${name}</a></li>
`,
)}<li><a href="${calendar.subscription}">${words.allEvents}</a></li>
</ul>
</div>
`;
}

/** Nobody should add what does not take place. */
export function calendarHeading(event: PressEvent, { words }: PartContext): string {
  return takesPlace(event) ? words.addToCalendar : words.updateCalendar;
}

/** The buttons need the script, and are hidden without it. */
export function shareSection({ item, absoluteUrl }: ItemPage, { words }: PartContext): Html {
  const mail = `mailto:?subject=${encodeURIComponent(cleanLine(item.data.title))}&body=${encodeURIComponent(absoluteUrl)}`;
  return html`<section class="pressrum-share">
<h2>${words.share}</h2>
<p>${copyButton(words.copyText, "item", words)}
${copyButton(words.copyLink, absoluteUrl, words)}
<a href="${mail}">${words.sendByEmail}</a></p>
</section>
`;
}

/**
 * Copies `what`: a text, or `item` for the whole item of the page. `of` tells buttons with one label from each other, for those
 * who do not see what stands beside them (WCAG 2.4.6).
 */
export function copyButton(
  label: string,
  what: string,
  { copied, copyFailed }: PartContext["words"],
  of?: string,
): Html {
  return html`<button type="button" hidden data-pressrum-copy="${what}" data-pressrum-copied="${copied}" data-pressrum-failed="${copyFailed}">${label}${
    of !== undefined && html` <span class="pressrum-unseen">${of}</span>`
  }</button>`;
}
