/** The start page: who answers the press, what comes next, what is new. */

import type { Contact, PressInvitation, PressItem } from "../model/types.ts";
import { takesPlace } from "../views/event-status.ts";
import { type Html, html } from "../views/html.ts";
import { itemSection } from "./list-page.ts";
import { contactList, type PartContext } from "./parts.ts";

export interface StartPage {
  readonly title: string;
  /** Who answers the press; `undefined` without a register of contacts. */
  readonly contact: Contact | undefined;
  readonly upcoming: readonly PressItem<PressInvitation>[];
  readonly latest: readonly PressItem[];
  /** When the build was. */
  readonly now: Date;
  /** Pages that tell more; `undefined` where there is none. */
  readonly contactsUrl: string | undefined;
  readonly releasesUrl: string | undefined;
  readonly invitationsUrl: string | undefined;
}

export function startPage(start: StartPage, context: PartContext): Html {
  const { words } = context;
  const { upcoming, latest, contact, now } = start;
  const next = upcoming.find(({ data }) => takesPlace(data.event));
  const later = upcoming.filter((item) => item !== next);
  const all = later.length === 0 && moreLink(start.invitationsUrl, words.allInvitations, context);
  return html`<h1>${start.title}</h1>
<div class="pressrum-start">
${contact && contactSection(contact, start, context)}${
  latest.length === 0 &&
  upcoming.length === 0 &&
  html`<p>${words.noItems}</p>
`
}${next && itemSection(words.nextEvent, [next], context, { more: all, className: "pressrum-next", now })}${itemSection(words.upcomingPressEvents, later, context, { more: moreLink(start.invitationsUrl, words.allInvitations, context), now })}${itemSection(words.latest, latest, context, { more: moreLink(start.releasesUrl, words.allReleases, context), now })}</div>
`;
}

function contactSection(contact: Contact, { contactsUrl }: StartPage, context: PartContext): Html {
  const { words } = context;
  return html`<section class="pressrum-press-contact">
<h2>${words.pressContact}</h2>
<address>
${contactList([contact])}
</address>
${moreLink(contactsUrl, words.allContacts, context)}</section>
`;
}

function moreLink(url: string | undefined, title: string, { href }: PartContext): Html | false {
  return (
    url !== undefined &&
    html`<p class="pressrum-more"><a href="${href(url)}">${title}</a></p>
`
  );
}
