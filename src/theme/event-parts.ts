/** The event of an invitation: its status, when, where, how to register, who takes part. */

import { dayOf, endOf } from "../dates/moment.ts";
import type { Place, PressEvent, Registration } from "../model/types.ts";
import { takesPlace } from "../views/event-status.ts";
import { houseOf } from "../views/house.ts";
import { type Html, type HtmlValue, html } from "../views/html.ts";
import { mapUrl } from "../views/map-url.ts";
import { contactList, emailLink, type PartContext, paragraphs, phoneLink, timeElement } from "./parts.ts";

/** Time and place as a list of terms. */
export function eventFacts(event: PressEvent, context: PartContext): Html {
  const { words } = context;
  return html`<dl>
<dt>${timeLabel(event, context)}</dt>
<dd>${eventTime(event, context)}</dd>
${
  event.place &&
  html`<dt>${words.place}</dt>
<dd>${placeLines(event.place, context)}</dd>
`
}</dl>
`;
}

/** How to come, and whom one meets there. */
export function eventPractice(event: PressEvent, context: PartContext): Html {
  // Nobody should register for what will not take place.
  const registration = takesPlace(event) ? event.registration : undefined;
  return html`${registration && registrationSection(registration, context)}${attendingSection(event, context)}`;
}

/** What stands before the time. A line through it is not heard, nor copied, so that words say that it does not hold. */
export function timeLabel(event: PressEvent, { words }: PartContext): string {
  return takesPlace(event) ? words.time : words.wasToBeHeld;
}

/** The day and hour of an event; struck through when it does not take place then. */
export function eventTime(event: PressEvent, context: PartContext): Html {
  const { start, end } = event;
  const time = timeElement(start, context.dates.event(start, end), context);
  return takesPlace(event) ? time : html`<s>${time}</s>`;
}

/**
 * That the event is over. What was built before it has the note too, hidden: the script shows it when the time has come, so that
 * no page is wrong for want of a build.
 */
export function pastNote(event: PressEvent, past: boolean, { words }: PartContext): Html | false {
  if (!takesPlace(event)) return false;
  const ends = endOf(event.end ?? dayOf(event.start)).toISOString();
  const hidden = !past && html` hidden data-pressrum-ends="${ends}"`;
  return html`<p class="pressrum-past"${hidden}>${words.eventPast}</p>
`;
}

/** Cancelled, postponed or moved, with the time that no longer holds. */
export function eventStatus(event: PressEvent, context: PartContext): Html | false {
  const { words, dates } = context;
  const { status, previousStart } = event;
  if (status === "planned") return false;
  return html`<p class="pressrum-status pressrum-${status}"><strong>${statusWord(event, context)}</strong>${
    previousStart !== undefined &&
    html`<br>
${words.previousStart}: <del>${timeElement(previousStart, dates.moment(previousStart), context)}</del>`
  }</p>
`;
}

/** What has happened to an event that is not as it was planned. A move with an earlier time is one of time. */
export function statusWord(
  { status, previousStart }: PressEvent,
  { words }: PartContext,
): string | undefined {
  switch (status) {
    case "planned":
      return undefined;
    case "moved":
      return previousStart === undefined ? words.moved : words.newTime;
    case "postponed":
    case "cancelled":
      return words[status];
  }
}

function placeLines(place: Place, { words }: PartContext): HtmlValue {
  const map = mapUrl(place);
  return [
    houseOf(place),
    place.address !== undefined &&
      html`<br>
${place.address}`,
    place.entrance !== undefined &&
      html`<br>
${words.entrance}: ${place.entrance}`,
    map !== undefined &&
      html`<br>
<a href="${map}">${words.showOnMap}</a>`,
  ];
}

function registrationSection(registration: Registration, context: PartContext): Html {
  const { words, href } = context;
  const ways: readonly (Html | undefined)[] = [
    registration.email === undefined ? undefined : emailLink(registration.email),
    registration.phone && phoneLink(registration.phone),
    registration.url === undefined
      ? undefined
      : html`<a href="${href(registration.url)}">${isPage(registration.url) ? words.registerOnline : registration.url}</a>`,
  ];
  const given = ways.filter((way) => way !== undefined);
  return html`<section class="pressrum-registration">
<h2>${words.practical}</h2>
${
  registration.deadline !== undefined &&
  html`<p>${words.registrationDeadline} ${timeElement(registration.deadline, context.dates.deadline(registration.deadline), context)}</p>
`
}${
  given.length > 0 &&
  html`<p>${given.map((way, index) => [
    index > 0 &&
      html`<br>
`,
    way,
  ])}</p>
`
}${registration.note !== undefined && paragraphs(registration.note)}</section>
`;
}

/** Not `mailto:` or `tel:`, which are read as they stand. */
function isPage(url: string): boolean {
  return /^(?:https?:|\/)/i.test(url);
}

function attendingSection(event: PressEvent, context: PartContext): Html | false {
  return (
    event.attending.length > 0 &&
    html`<section class="pressrum-attending">
<h2>${context.words.attending}</h2>
${
  event.attendingIntro !== undefined &&
  html`<p>${event.attendingIntro}</p>
`
}${contactList(event.attending)}
</section>
`
  );
}
