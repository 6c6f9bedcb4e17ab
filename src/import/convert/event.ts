/** The event of an invitation: from the source's own fields, or from its words. */

import { dayOf, instantOf, isDay, type Moment } from "../../dates/moment.ts";
import type { EventFields } from "../../model/fields.ts";
import { linkField } from "../../model/read-fields.ts";
import type { PressItemType } from "../../model/types.ts";
import type { ForeignEvent } from "../foreign-item.ts";
import { lineOfHtml } from "../html/text-of-html.ts";
import type { Tell } from "../report-line.ts";
import { readPlace } from "../text/place.ts";
import { readTextPage } from "../text/read-page.ts";
import { dateOf } from "./dates.ts";

export interface FoundKind {
  readonly type: PressItemType;
  readonly event?: EventFields;
  /** Lines for the end of the text, for a time and a place that no field can hold. */
  readonly extra?: string;
}

/** `published` is when the item went out. Without a start there is no invitation, and without an event neither. */
export function eventOf(event: ForeignEvent, published: Moment, tell: Tell): FoundKind {
  const place = lineOfHtml(event.place ?? "");
  const start = dateOf(event.start, "event.start", tell);
  const end = start === undefined ? undefined : endOf(event, start, tell);
  if (start === undefined || !isLater(start, published)) {
    const found = event.start ?? "";
    const code = start === undefined ? "event-without-time" : "event-before-publication";
    tell("needs-eye", "event.start", code, { found, published });
    const lines = [
      found === "" ? "" : `Tid: ${spoken(found, event.end)}`,
      place === "" ? "" : `Plats: ${place}`,
    ];
    return { type: "press-release", extra: lines.filter((line) => line !== "").join("  \n") };
  }
  const url = signUpOf(event.signUp, tell);
  return {
    type: "press-invitation",
    event: {
      start,
      ...(end === undefined ? {} : { end }),
      ...(place === "" ? {} : { place: readPlace(place) ?? { name: place } }),
      ...(url === undefined ? {} : { registration: { url } }),
    },
  };
}

function spoken(start: string, end: string | undefined): string {
  return end === undefined ? start : `${start} – ${end}`;
}

function endOf(event: ForeignEvent, start: Moment, tell: Tell): Moment | undefined {
  const end = dateOf(event.end, "event.end", tell);
  if (end === undefined || end === start) return undefined;
  if (isLater(end, start)) return end;
  tell("left-out", "event.end", "event-end-before-start", { found: event.end, start: event.start });
  return undefined;
}

function signUpOf(written: string | undefined, tell: Tell): string | undefined {
  if (written === undefined || written.trim() === "") return undefined;
  const url = linkField(written.trim(), [], () => undefined);
  if (url === undefined || url.startsWith("/")) {
    tell("left-out", "event.registration.url", "address-broken", { found: written });
    return undefined;
  }
  return url;
}

/** As the model compares: a day alone lasts the whole day. */
function isLater(one: Moment, other: Moment): boolean {
  if (isDay(one) || isDay(other)) return dayOf(one) >= dayOf(other);
  return instantOf(one) > instantOf(other);
}

/** What makes a text worth reading for an event. Most releases have none of it. */
const speaksOfPress =
  /press(?:inbjudan|träff|konferens|visning|möte|briefing|frukost)|(?:medie|media)(?:inbjudan|träff|visning)|fototillfälle|inbjud|(?:media|medier|journalister|pressen) (?:är|hälsas|bjuds)|press (?:invitation|conference)/iu;

/**
 * An invitation that its source keeps among the releases. The time is taken
 * over only when the words decide it.
 */
export function eventInText(title: string, text: string, published: Moment, tell: Tell): FoundKind {
  const release: FoundKind = { type: "press-release" };
  if (!speaksOfPress.test(title) && !speaksOfPress.test(text)) return release;
  const page = readTextPage(`${title}\n\n${text}`, published);
  if (page.kind.kind !== "press-invitation") return release;
  const start = page.event?.start;
  if (page.event === undefined || start === undefined || !isLater(start, published)) {
    // The words of the title are an invitation, those of the text may speak of one that has been.
    if (page.kind.by === "title") tell("needs-eye", "event.start", "event-without-time", { found: title });
    return release;
  }
  const { end, place, text: words } = page.event;
  tell("deduced", "event", "event-from-text", { found: words, moment: start });
  if (page.event.reasons.includes("end-left-out") || (end !== undefined && !isLater(end, start)))
    tell("needs-eye", "event.end", "event-end-in-text", { found: words });
  if (page.event.others.length > 0)
    tell("needs-eye", "event.start", "event-others-in-text", { found: page.event.others.join("; ") });
  return {
    type: "press-invitation",
    event: {
      start,
      ...(end === undefined || !isLater(end, start) ? {} : { end }),
      ...(place === undefined ? {} : { place: readPlace(place) ?? { name: place } }),
    },
  };
}
