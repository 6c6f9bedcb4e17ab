/** The event of an invitation on a page: its status, when, where, how to register, who takes part. */

import { formatDateTimeRange, formatLabelDate, formatLabelDateTime } from "../dates/format.ts";
import { isDay } from "../dates/moment.ts";
import type { Place, PressEvent, Registration } from "../model/types.ts";
import { type Html, type HtmlValue, html } from "../views/html.ts";
import {
  contactList,
  emailLink,
  type PartContext,
  paragraphs,
  phoneLink,
  timeElement,
  whenText,
} from "./parts.ts";

export function eventSection(event: PressEvent, context: PartContext): Html {
  const { words } = context;
  return html`<section class="pressrum-event">
${eventStatus(event, context)}<dl>
<dt>${words.time}</dt>
<dd>${eventTime(event)}</dd>
${
  event.place &&
  html`<dt>${words.place}</dt>
<dd>${placeLines(event.place, context)}</dd>
`
}</dl>
</section>
`;
}

/** How to come, and whom one meets there. */
export function eventPractice(event: PressEvent, context: PartContext): Html {
  return html`${event.registration && registrationSection(event.registration, context)}${attendingSection(event, context)}`;
}

/** The day and hour of an event, with the earlier one when it has been moved. */
export function eventTime({ start, end }: PressEvent): Html {
  if (end === undefined)
    return timeElement(start, isDay(start) ? formatLabelDate(start) : formatLabelDateTime(start));
  return timeElement(start, formatDateTimeRange(start, end));
}

function eventStatus(event: PressEvent, { words }: PartContext): Html | false {
  if (event.status === "planned") return false;
  const text = event.status === "cancelled" ? words.cancelled : words.moved;
  return html`<p class="pressrum-status"><strong>${text}</strong>${
    event.previousStart !== undefined &&
    html`<br>
${words.previousStart}: <del>${timeElement(event.previousStart, whenText(event.previousStart))}</del>`
  }</p>
`;
}

function placeLines(place: Place, { words }: PartContext): HtmlValue {
  const house = [place.name, place.room].filter((part) => part !== undefined).join(", ");
  return [
    house,
    place.address !== undefined &&
      html`<br>
${place.address}`,
    place.entrance !== undefined &&
      html`<br>
${words.entrance}: ${place.entrance}`,
  ];
}

function registrationSection(registration: Registration, context: PartContext): Html {
  const { words, href } = context;
  const ways: readonly (Html | undefined)[] = [
    registration.email === undefined ? undefined : emailLink(registration.email),
    registration.phone && phoneLink(registration.phone),
    registration.url === undefined
      ? undefined
      : html`<a href="${href(registration.url)}">${registration.url}</a>`,
  ];
  const given = ways.filter((way) => way !== undefined);
  return html`<section class="pressrum-registration">
<h2>${words.practical}</h2>
${
  registration.deadline !== undefined &&
  html`<p>${words.registrationDeadline} ${timeElement(registration.deadline, whenText(registration.deadline))}</p>
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
