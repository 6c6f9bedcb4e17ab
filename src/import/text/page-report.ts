/** What the editor is told of a page that was read as text: codes, and their words. */

import type { DateReason } from "../../dates/prose.ts";
import type { ReportKind, ReportLanguage, ReportLine, ReportValues, ReportWords } from "../report-line.ts";
import { when, whenInSwedish } from "../words/shown.ts";
import type { EventDoubt } from "./found-event.ts";

export type PageCode =
  | "lifted"
  | "kind-by-title"
  | "kind-by-content"
  | "kind-assumed"
  | "date-told"
  | "date-calendar-zone"
  | "event-deduced"
  | "event-undecided"
  | "event-missing"
  | "event-others"
  | "event-end-before-start"
  | "event-cancelled"
  | "phone-broken"
  | "email-left-out"
  | "contact-unnamed"
  | "organisation-read"
  | "language-read"
  | "furniture"
  | "no-title"
  | "no-date"
  | "empty"
  | "too-long";

export type PageReportLine = ReportLine<PageCode>;

/** Adds a line to the report of a page. */
export type TellPage = (
  kind: ReportKind,
  field: string | undefined,
  code: PageCode,
  values?: ReportValues,
) => void;

const reasonsSv: Readonly<Record<DateReason | "day-from-text", string>> = {
  "year-from-weekday": "året följer av publiceringsdagen och veckodagen",
  "year-nearest": "året är det som ligger närmast efter publiceringen",
  "relative-day": "dagen är räknad från publiceringen",
  "next-weekday": "dagen är den närmaste med den veckodagen efter publiceringen",
  "whole-week": "veckan är från måndag till söndag",
  "swedish-time-given": "texten ger även svensk tid, som gäller här",
  "zone-converted": "tiden är omräknad till svensk tid",
  "first-of-several": "det är den första av flera tider",
  "past-midnight": "sluttiden är efter midnatt",
  "end-left-out": "sluttiden är utelämnad",
  series: "det är den första av flera dagar",
  "day-from-text": "dagen står i texten, inte vid tiden",
};

const reasonsEn: Readonly<Record<DateReason | "day-from-text", string>> = {
  "year-from-weekday": "the year follows from the day of publication and the weekday",
  "year-nearest": "the year is the one nearest after the publication",
  "relative-day": "the day is counted from the publication",
  "next-weekday": "the day is the first such weekday after the publication",
  "whole-week": "the week is from Monday to Sunday",
  "swedish-time-given": "the text gives Swedish time too, and that is used",
  "zone-converted": "the time has been converted to Swedish time",
  "first-of-several": "it is the first of several times",
  "past-midnight": "the end is after midnight",
  "end-left-out": "the end is left out",
  series: "it is the first of several days",
  "day-from-text": "the day stands in the text, not beside the time",
};

const doubtsSv: Readonly<Record<EventDoubt, string>> = {
  "no-reference": "publiceringsdagen behövs för att läsa den",
  "no-month": "månaden saknas",
  "no-such-day": "dagen finns inte",
  "weekday-mismatch": "veckodagen stämmer inte med datumet",
  "year-unclear": "året kan vara två olika",
  "weekday-unclear": "veckodagen kan vara i dag eller om en vecka",
  "ambiguous-date": "dag och månad kan läsas på två sätt",
  "words-disagree": "dagen sägs på två sätt som inte stämmer med varandra",
  "local-time": "det är lokal tid på en annan ort",
  "half-of-day": "det sägs inte om det är morgon eller kväll",
  "no-such-time": "klockan hoppar över den tiden när sommartiden börjar",
  "no-day": "dagen saknas",
  recurring: "den återkommer",
  "day-counts": "det sägs inte om den dagen räknas med",
  either: "det är den ena eller den andra",
  backwards: "slutet ligger före starten",
  fraction: "det kan vara en andel",
  "title-disagrees": "rubriken ger en annan tid",
  "before-publication": "den ligger före publiceringen",
  "several-days": "texten nämner flera dagar",
  "several-hours": "texten nämner både när dörrarna öppnar och en annan tid",
};

const doubtsEn: Readonly<Record<EventDoubt, string>> = {
  "no-reference": "the day of publication is needed to read it",
  "no-month": "the month is missing",
  "no-such-day": "there is no such day",
  "weekday-mismatch": "the weekday is not that of the date",
  "year-unclear": "it could be either of two years",
  "weekday-unclear": "the weekday could be today or a week from now",
  "ambiguous-date": "day and month can be read in two ways",
  "words-disagree": "the day is said in two ways that do not agree",
  "local-time": "it is local time in another place",
  "half-of-day": "it does not say whether it is morning or evening",
  "no-such-time": "clocks skip that time when summer time begins",
  "no-day": "the day is missing",
  recurring: "it recurs",
  "day-counts": "it does not say whether that day counts",
  either: "it is one or the other",
  backwards: "the end lies before the start",
  fraction: "it may be a share",
  "title-disagrees": "the title gives another time",
  "before-publication": "it lies before the publication",
  "several-days": "the text names several days",
  "several-hours": "the text names both when the doors open and another hour",
};

/** The words of a reason or a doubt, which stands in `values.reason`. */
function reasonIn(table: Readonly<Record<string, string>>, { reason }: ReportValues): string {
  return String(reason ?? "")
    .split(" ")
    .map((code) => table[code] ?? code)
    .join("; ");
}

const sv: ReportWords<PageCode> = {
  lifted: ({ found }) => `Hämtat: ${found ?? ""}`,
  "kind-by-title": ({ found }) =>
    `Rubriken gör texten till en inbjudan, fast det står ”${found ?? ""}” över den.`,
  "kind-by-content": () => "Tid, plats eller uppmaningen till medierna gör texten till en inbjudan.",
  "kind-assumed": () => "Inget säger vad texten är. Den har blivit ett pressmeddelande.",
  "date-told": ({ found }) => `Sidan säger inte när den publicerades. ${found ?? ""} är den dag som angavs.`,
  "date-calendar-zone": ({ found, moment }) =>
    `Stämpeln säger ${found ?? ""}, men den dagen gällde en annan tid. Klockslaget är behållet: ${whenInSwedish(moment)}.`,
  "event-deduced": (values) =>
    `”${values.found ?? ""}” är läst som ${whenInSwedish(values.moment)}: ${reasonIn(reasonsSv, values)}.`,
  "event-undecided": (values) =>
    `Tiden ”${values.found ?? ""}” går inte att avgöra: ${reasonIn(doubtsSv, values)}. Skriv in den för hand; tills dess är texten ett pressmeddelande.`,
  "event-missing": () =>
    "Inbjudan har ingen tid. Skriv in den för hand; tills dess är texten ett pressmeddelande.",
  "event-others": ({ found }) => `Texten har fler tider: ${found ?? ""}. De står kvar i texten.`,
  "event-end-before-start": ({ found }) =>
    `Slutet i ”${found ?? ""}” ligger före starten och är utelämnat. Orden står kvar i texten.`,
  "event-cancelled": () => "Rubriken säger att det är inställt.",
  "phone-broken": ({ found, name }) =>
    `Numret ”${found ?? ""}”${name === undefined ? "" : ` (${name})`} går inte att ringa. Rätta det.`,
  "email-left-out": ({ found, name }) =>
    `Adressen ${found ?? ""} (${name ?? ""}) är utelämnad: en kontakt har en adress.`,
  "contact-unnamed": ({ found }) =>
    `${found ?? ""} har inget namn. Kontakten heter Presskontakt tills någon ändrar det.`,
  "organisation-read": ({ found }) =>
    `Sidans avsändare är ${found ?? ""}. Den hör till organisationens uppgifter och står inte i filen.`,
  "language-read": ({ found }) => `Texten är på ${found ?? ""}.`,
  furniture: ({ found }) => `Hör till webbsidan: ${found ?? ""}`,
  "no-title": () => "Sidan har ingen rubrik. Skriv den på första raden.",
  "no-date": () => "Sidan säger inte när den publicerades. Ange dagen i kommandot: --published 2009-08-14.",
  empty: () => "Sidan är tom.",
  "too-long": ({ found }) => `Texten är längre än ett pressmeddelande kan vara (${found ?? ""} tecken).`,
};

const en: ReportWords<PageCode> = {
  lifted: ({ found }) => `Lifted: ${found ?? ""}`,
  "kind-by-title": ({ found }) => `The title makes it an invitation, though it is headed “${found ?? ""}”.`,
  "kind-by-content": () => "A time, a place or the call to the media makes it an invitation.",
  "kind-assumed": () => "Nothing says what the text is. It has become a press release.",
  "date-told": ({ found }) =>
    `The page does not say when it was published. ${found ?? ""} is the day that was given.`,
  "date-calendar-zone": ({ found, moment }) =>
    `The stamp says ${found ?? ""}, but another time held on that day. The clock time is kept: ${when(moment)}.`,
  "event-deduced": (values) =>
    `“${values.found ?? ""}” is read as ${when(values.moment)}: ${reasonIn(reasonsEn, values)}.`,
  "event-undecided": (values) =>
    `The time “${values.found ?? ""}” cannot be decided: ${reasonIn(doubtsEn, values)}. Write it by hand; until then it is a press release.`,
  "event-missing": () => "The invitation has no time. Write it by hand; until then it is a press release.",
  "event-others": ({ found }) => `The text has more times: ${found ?? ""}. They are left in the text.`,
  "event-end-before-start": ({ found }) =>
    `The end in “${found ?? ""}” lies before the start and is left out. The words are left in the text.`,
  "event-cancelled": () => "The title says that it is cancelled.",
  "phone-broken": ({ found, name }) =>
    `The number “${found ?? ""}”${name === undefined ? "" : ` (${name})`} cannot be called. Correct it.`,
  "email-left-out": ({ found, name }) =>
    `The address ${found ?? ""} (${name ?? ""}) is left out: a contact has one address.`,
  "contact-unnamed": ({ found }) =>
    `${found ?? ""} has no name. The contact is called Presskontakt until someone changes it.`,
  "organisation-read": ({ found }) =>
    `The sender of the page is ${found ?? ""}. It belongs to the organisation's own data and does not stand in the file.`,
  "language-read": ({ found }) => `The language of the text is ${found ?? ""}.`,
  furniture: ({ found }) => `Belongs to the web page: ${found ?? ""}`,
  "no-title": () => "The page has no title. Write it on the first line.",
  "no-date": () =>
    "The page does not say when it was published. Give the day in the command: --published 2009-08-14.",
  empty: () => "The page is empty.",
  "too-long": ({ found }) => `The text is longer than a press release can be (${found ?? ""} characters).`,
};

/** One sentence for each code. */
export const pageWords: Readonly<Record<ReportLanguage, ReportWords<PageCode>>> = { sv, en };
