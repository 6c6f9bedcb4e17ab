/** What the editor is told of imported items, in Swedish. */

import { textsSv } from "../../problems/texts-sv.ts";
import type { ReportValues, ReportWords, SourceCode } from "../report-line.ts";
import { refusal } from "./refusal.ts";
import { shown, whenInSwedish } from "./shown.ts";

function quote(value: ReportValues[string]): string {
  return `”${shown(value)}”`;
}

const dateNames: Readonly<Record<string, string>> = { created: "skapades", updated: "ändrades" };

export const sourceWordsSv: ReportWords<SourceCode> = {
  lifted: () => "finns i filen.",
  "date-swedish": (v) => `${quote(v.found)} anger ingen tidszon och är läst som svensk tid.`,
  "date-calendar-zone": (v) =>
    `tidszonen i ${quote(v.found)} stämmer inte med kalendern den dagen. Klockslaget är läst som svensk tid: ${whenInSwedish(v.moment)}.`,
  "date-from-other": (v) =>
    `publiceringsdatum saknas. Datumet är när texten ${dateNames[String(v.name)] ?? "ändrades"}: ${shown(v.found)}.`,
  "date-from-text": (v) => `inget säger när sidan publicerades. Dagen är tagen ur texten: ${quote(v.found)}.`,
  "date-unreadable": (v) => `${quote(v.found)} går inte att läsa som ett datum.`,
  "updated-same-day": (v) =>
    `ändrades samma dag som det publicerades (${shown(v.found)}), vilket inte visas.`,
  "updated-before-date": (v) => `ändringen (${shown(v.found)}) ligger före publiceringen.`,
  "language-unknown": (v) => `${quote(v.found)} är ingen språkkod.`,
  "phone-broken": (v) => `${quote(v.found)} (${shown(v.name)}) är inget nummer som går att ringa.`,
  "email-broken": (v) => `${quote(v.found)} (${shown(v.name)}) är ingen e-postadress.`,
  "contact-unnamed": (v) => `en kontakt utan namn: ${shown(v.found)}.`,
  "address-broken": (v) => `${quote(v.found)} är ingen webbadress som kan publiceras.`,
  "alias-not-a-page": (v) => `den gamla adressen ${shown(v.found)} kan inte få en sida som leder vidare.`,
  "alias-taken": (v) =>
    `den gamla adressen ${shown(v.found)} hör redan till ${shown(v.other)}. Är det samma text, importerad två gånger?`,
  "topic-unknown": (v) => `ämnet ${quote(v.found)} finns inte i pressrummets lista över ämnen.`,
  "value-left-out": (v) => `${shown(v.name)} (${shown(v.found)}) har ingen motsvarighet.`,
  "field-refused": (v) => `kan inte publiceras som det är: ${refusal(textsSv, v)}`,

  "lead-repeated": () => "första stycket är samma som ingressen och är borttaget ur texten.",
  "title-from-text": () => "rubrik saknas i källan. Textens första ord står som rubrik.",
  "links-lost": (v) => `länken ${quote(v.found)} går inte att publicera. Orden finns kvar.`,
  "markup-removed": (v) => `element som inte kan vara text: ${shown(v.found)}.`,
  "embed-linked": (v) => `inbäddat innehåll har blivit en länk: ${shown(v.found)}.`,
  "table-headings": () => "en tabell saknade rubriker. Dess första rad har blivit rubriker.",
  "emphasis-dropped": () =>
    "fet och kursiv stil är borttagen, eftersom texten annars inte hade blivit densamma.",
  "text-differs": () => "texten har inte kunnat återges ord för ord. Jämför den med källan.",
  "text-empty": () => "texten är tom.",
  "text-cut": () => "källan verkar bara ge början av texten.",
  "shortcode-removed": (v) => `koden [${shown(v.found)}] kan inte utföras här och är borttagen.`,

  "image-without-alt": (v) =>
    `bilden ${shown(v.found)} saknar beskrivning och ligger därför som bilaga. Skriv vad den visar och flytta den till images.`,
  "image-in-text-without-alt": (v) =>
    `bilden ${shown(v.found)} saknar beskrivning och har blivit en länk. Skriv vad den visar: ![Beskrivning](adress)`,
  "media-remote": (v) =>
    `${v.count === 1 ? "en fil ligger" : `${v.count} filer ligger`} kvar på ${shown(v.found)}. Hämta med --media.`,
  "media-saved": (v) => `${v.count === 1 ? "en fil är hämtad" : `${v.count} filer är hämtade`}.`,
  "media-failed": (v) => `filen ${shown(v.found)} har inte hämtats: ${mediaReason(v)}`,
  "media-unlinked": (v) =>
    `${mediaNames[String(v.name)] ?? shown(v.name)} ${quote(v.found)} hör inte till någon text: ${shown(v.address)}`,
  "contact-unlinked": (v) => `kontakten hör inte till någon text: ${shown(v.found)}.`,

  "kind-from-type": (v) => `källans ${quote(v.found)} har blivit ett pressmeddelande.`,
  "event-merged": (v) => `evenemanget ${quote(v.found)} hör till inbjudan och ger dess tid och plats.`,
  "event-from-text": (v) =>
    `texten är en inbjudan, och tiden är läst ur orden ${quote(v.found)}: ${whenInSwedish(v.moment)}.`,
  "event-without-time": (v) =>
    v.found === ""
      ? "inbjudan saknar tid och har därför blivit ett pressmeddelande."
      : `tiden går inte att läsa ur ${quote(v.found)}. Texten har därför blivit ett pressmeddelande.`,
  "event-before-publication": (v) =>
    `evenemanget (${shown(v.found)}) ligger före publiceringen (${whenInSwedish(v.published)}). Texten har därför blivit ett pressmeddelande, med tid och plats sist.`,
  "event-end-before-start": (v) =>
    `sluttiden (${shown(v.found)}) ligger före starttiden (${shown(v.start)}).`,
  "event-end-in-text": (v) =>
    `slutet i ${quote(v.found)} ligger före starten och är utelämnat. Orden står kvar i texten.`,
  "event-others-in-text": (v) => `texten har fler tider: ${shown(v.found)}. De står kvar i texten.`,
  "relation-missing": (v) => `hör ihop med ${shown(v.found)}, som inte finns bland det importerade.`,
  draft: () => "är inte publicerad i källan och har blivit ett utkast.",
  "edited-by-hand": () => "filen har ändrats för hand, och källan har också ändrats. Filen är orörd.",
  repeated: (v) => `är samma text som ${shown(v.other)} och har inte skrivits en gång till.`,
  "title-of-other": (v) =>
    `${shown(v.other)} har samma rubrik och dag, men inte samma text. Är det två versioner av en text? Ta då bort den ena.`,
  "id-of-other": (v) =>
    `källan kallar den här texten och ${shown(v.other)} detsamma, men de är inte samma text. Är det två versioner av en text? Ta då bort den ena.`,
  "no-title": () => "rubrik och text saknas.",
  "no-date": () => "publiceringsdatum saknas.",
  "no-date-on-page": () =>
    "sidan säger inte när den publicerades. Ange dagen i kommandot: --published 2009-08-14.",
  "no-id": () => "källan ger inget id.",
  "too-long": () => "texten är för lång för att vara ett pressmeddelande.",
  unexpected: (v) => `något oväntat hände: ${shown(v.reason)}`,

  "comments-left-out": (v) =>
    `${v.count} ${v.count === 1 ? "kommentar" : "kommentarer"}. De är personuppgifter och lämnas kvar i källan.`,
  "kinds-left-out": (v) => `${v.count} av typen ${quote(v.name)}. De tas med av --type ${shown(v.name)}.`,
  "materials-left-out": (v) => `${v.count} av typen ${quote(v.name)}.`,
  "protected-left-out": (v) => `${v.count} med lösenord.`,
  "trash-left-out": (v) => `${v.count} i papperskorgen.`,
};

const mediaNames: Readonly<Record<string, string>> = {
  image: "bilden",
  video: "filmen",
  document: "dokumentet",
};

function mediaReason({ reason, status, limit }: ReportValues): string {
  switch (reason) {
    case "type":
      return "den är av ett slag som inte kan publiceras härifrån.";
    case "source-too-large":
      return `den är större än ${limit} MB.`;
    case "service-refused":
    case "service-failed":
      return `servern svarar ${status}.`;
    default:
      return "servern svarar inte.";
  }
}
