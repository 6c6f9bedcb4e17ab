/** Makes a press item of a page as text, pasted or piped. */

import { isDay, type Moment } from "../../dates/moment.ts";
import type { ContactFields, EventFields, PlaceFields, RegistrationFields } from "../../model/fields.ts";
import { present } from "../../model/read-fields.ts";
import type { PressItemType } from "../../model/types.ts";
import { idByTitle } from "../id-by-title.ts";
import type { FailedItem, ImportedFields, ImportedItem } from "../imported-item.ts";
import { languageOfText } from "./language.ts";
import { type PageContacts, pageContacts } from "./page-contacts.ts";
import type { PageCode, PageReportLine, TellPage } from "./page-report.ts";
import { readPlace } from "./place.ts";
import { readTextPage, type TextPage } from "./read-page.ts";

/** Longer than any press text, with its page around it. */
export const longestPage = 200_000;
/** A line of this length is no prose. */
const longestLine = 10_000;

/**
 * `published` is the day or moment of publication; it is used when the page does not print it, and settles nothing
 * that the page says itself. `place` tells the file from others with a text of that title and day; a pasted text has
 * none. The page must not be longer than `longestPage`.
 */
export function importTextPage(text: string, published?: Moment, place?: string): ImportedItem | FailedItem {
  const broken = brokenPage(text);
  if (broken !== undefined) return failed("", broken, String(text.length));
  const page = readTextPage(text, published);
  const { title } = page.head;
  if (title === undefined) return failed("", "no-title");
  if (page.reference === undefined) return failed(title, "no-date");
  return makeItem(page, title, page.reference, place);
}

function brokenPage(text: string): PageCode | undefined {
  if (text.trim() === "") return "empty";
  const isLong = text.length > longestPage || text.split(/[\r\n]/u).some((line) => line.length > longestLine);
  return isLong ? "too-long" : undefined;
}

function failed(name: string, code: PageCode, found?: string): FailedItem {
  const line: PageReportLine = { kind: "left-out", code, values: { found } };
  return { source: "text", name, report: [line] };
}

function makeItem(page: TextPage, title: string, date: Moment, place: string | undefined): ImportedItem {
  const report: PageReportLine[] = [];
  const tell: TellPage = (kind, field, code, values) => report.push({ kind, field, code, values });
  const type = typeOf(page);
  tellHead(page, tell);
  tellEvent(page, tell);
  const isInvitation = type === "press-invitation";
  const people = pageContacts(page.contacts, isInvitation, page.head.organisation, tell);
  const language = languageOfText([page.lead ?? "", page.body].join("\n"));
  if (language !== "sv") tell("deduced", "language", "language-read", { found: language });
  const fields = present<ImportedFields>({
    title,
    date,
    updated: changeAfter(page, date),
    lead: page.lead,
    language: language === "sv" ? undefined : language,
    event: isInvitation ? eventOf(page, title, people) : undefined,
    contacts: people.contacts.length === 0 ? undefined : people.contacts,
    boilerplate: page.boilerplate?.text,
  });
  for (const found of page.leftOut) tell("left-out", undefined, "furniture", { found });
  return {
    source: "text",
    sourceId: idByTitle(title, date),
    byTitle: { place },
    type,
    fields,
    body: page.body,
    media: [],
    relations: [],
    report: [...liftedLines(fields, people, page.body), ...report],
  };
}

/** Without a time there is nothing to invite to: such a text is kept as a release, and the editor told. */
function typeOf({ kind, event }: TextPage): PressItemType {
  return kind.kind === "press-invitation" && event?.start !== undefined
    ? "press-invitation"
    : "press-release";
}

function tellHead({ head, kind, reference }: TextPage, tell: TellPage): void {
  const { stamp, organisation } = head;
  if (kind.by === "title" && stamp.kind === "press-release") {
    tell("deduced", "type", "kind-by-title", { found: "Pressmeddelande" });
  } else if (kind.by === "content") {
    tell("deduced", "type", "kind-by-content");
  } else if (kind.by === "assumed") {
    tell("needs-eye", "type", "kind-assumed");
  }
  if (stamp.published === undefined) tell("deduced", "date", "date-told", { found: reference });
  if (stamp.zoneCorrected !== undefined) {
    tell("deduced", "date", "date-calendar-zone", { found: stamp.zoneCorrected, moment: stamp.published });
  }
  if (organisation !== undefined) tell("left-out", undefined, "organisation-read", { found: organisation });
}

function tellEvent({ kind, event }: TextPage, tell: TellPage): void {
  if (kind.kind !== "press-invitation") return;
  if (event === undefined) {
    tell("needs-eye", "event.start", "event-missing");
    return;
  }
  const { text: found, start, doubt, reasons, others } = event;
  if (start === undefined) tell("needs-eye", "event.start", "event-undecided", { found, reason: doubt });
  else if (reasons.length > 0) {
    tell("deduced", "event.start", "event-deduced", { found, moment: start, reason: reasons.join(" ") });
  }
  if (start !== undefined && reasons.includes("end-left-out"))
    tell("needs-eye", "event.end", "event-end-before-start", { found });
  if (others.length > 0) tell("needs-eye", "event.start", "event-others", { found: others.join("; ") });
}

const cancelled = /(?<!\p{L})(?:inställd|inställt|ställs in|avlyst|cancelled)(?!\p{L})/iu;

function eventOf(page: TextPage, title: string, people: PageContacts): EventFields | undefined {
  const { event, deadline } = page;
  if (event?.start === undefined) return undefined;
  const registration = present<RegistrationFields>({ deadline, ...people.registration });
  return present<EventFields>({
    start: event.start,
    end: event.end,
    place: placeOf(event.place),
    attendingIntro: people.attending.length === 0 ? undefined : page.attendingIntro,
    attending: people.attending.length === 0 ? undefined : people.attending,
    registration: Object.keys(registration).length === 0 ? undefined : registration,
    status: cancelled.test(title) ? "cancelled" : undefined,
  });
}

function placeOf(text: string | undefined): PlaceFields | undefined {
  return text === undefined ? undefined : readPlace(text);
}

function changeAfter({ head }: TextPage, date: Moment): Moment | undefined {
  const { updated } = head.stamp;
  if (updated === undefined || updated.slice(0, 10) < date.slice(0, 10)) return undefined;
  if (isDay(updated) || isDay(date)) return updated.slice(0, 10) === date.slice(0, 10) ? undefined : updated;
  return Date.parse(updated) > Date.parse(date) ? updated : undefined;
}

/** Everything that stands in the file, in the order of writing. */
function liftedLines(fields: ImportedFields, people: PageContacts, body: string): readonly PageReportLine[] {
  const { title, date, updated, lead, language, event, boilerplate } = fields;
  const { place, registration } = event ?? {};
  const found: readonly (readonly [field: string, value: string | undefined])[] = [
    ["title", title],
    ["date", date],
    ["updated", updated],
    ["lead", lead],
    ["language", language],
    ["event.start", event?.start],
    ["event.end", event?.end],
    ["event.place", place === undefined ? undefined : Object.values(place).join(", ")],
    ["event.attending", namesOf(people.attending)],
    ["event.registration", registration === undefined ? undefined : Object.values(registration).join(", ")],
    ["contacts", namesOf(people.contacts)],
    ["boilerplate", boilerplate],
    ["body", body],
  ];
  return found.flatMap(([field, value]) =>
    value === undefined || value === "" ? [] : [lifted(field, value)],
  );
}

function namesOf(people: readonly ContactFields[]): string {
  return people.map(({ name }) => name).join(", ");
}

const longestShown = 80;

function lifted(field: string, value: string): PageReportLine {
  const [line = ""] = value.split("\n");
  const found = line.length > longestShown ? `${line.slice(0, longestShown)} …` : line;
  return { kind: "lifted", field, code: "lifted", values: { found } };
}
