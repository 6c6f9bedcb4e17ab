/** Problems of values that do not go together, in one text or between texts, in Swedish. */

import type { ItemProblemCode, ProblemValues, TextsOf } from "../problem.ts";
import { printable } from "../shown.ts";
import { meant, quote } from "./phrases.ts";

export const itemTexts: TextsOf<ItemProblemCode> = {
  "updated-before-date": (v) => ({
    what: `ändringen ${quote(v.found)} ligger före publiceringen ${quote(v.date)}.`,
    instead: "Skriv när texten senast ändrades, eller ta bort raden.",
  }),
  "end-before-start": (v) => ({
    what: `slutet ${quote(v.found)} ligger inte efter starten ${quote(v.start)}.`,
    instead: "Skriv en sluttid som är senare än starten, eller ta bort raden.",
  }),
  "deadline-after-event": (v) => ({
    what: `sista anmälningsdag ${quote(v.found)} ligger efter pressträffen ${quote(v.start)}.`,
    instead: "Skriv en dag före pressträffen, eller ett klockslag innan den börjar.",
  }),
  "published-after-event": (v) => ({
    what: `inbjudan publiceras ${quote(v.found)}, men pressträffen börjar redan ${quote(v.start)}.`,
    instead:
      "Kontrollera båda tiderna: date är när inbjudan publiceras, event.start när pressträffen börjar.",
  }),
  "previous-start-same": (v) => ({
    what: `den tidigare tiden ${quote(v.found)} är densamma som den nya.`,
    instead: "Skriv tiden som gällde förut, eller ta bort raden.",
  }),
  "change-not-dated": () => ({
    what: "händelsen har ställts in, skjutits fram eller flyttats, men updated saknas. Då märker de som prenumererar inte ändringen.",
    instead: `Skriv när den ändrades, och höj revision med ett:
updated: 2026-04-15 10.00`,
  }),
  "event-without-invitation": () => ({
    what: "bara en pressinbjudan har tid och plats.",
    instead: "Flytta filen till mappen för pressinbjudningar, eller ta bort event.",
  }),
  "type-of-other-folder": (v) => ({
    what: `här står ${quote(v.found)}, men filen ligger bland ${folderNames[String(v.expected)] ?? v.expected}.`,
    instead: "Flytta filen till rätt mapp, eller ta bort raden.",
  }),
  "contact-unknown": (v) => ({
    what: `kontakten ${quote(v.found)} finns inte i kontaktregistret.`,
    instead: meant(v, "Lägg till kontakten i registret, eller skriv name, phone och email direkt i texten."),
  }),
  "topic-unknown": (v) => ({
    what: `ämnet ${quote(v.found)} finns inte i ämneslistan.`,
    instead: meant(
      v,
      v.allowed ? `Ämnena som finns är ${printable(v.allowed)}.` : "Lägg till ämnet i ämneslistan.",
    ),
  }),
  "topic-address-twice": (v) => ({
    what: `ämnet får samma adress, ${quote(v.found)}, som ämnet ${quote(v.other)}.`,
    instead: "Ge det ena ämnet en egen adress: slug: natur-och-miljo",
  }),
  "related-unknown": (v) => ({
    what: `det finns inget pressmeddelande och ingen inbjudan i ${quote(v.found)}.`,
    instead: meant(
      v,
      /^[a-z]+:/i.test(String(v.found))
        ? `En sida på en annan webbplats skrivs så här:
related:
  - title: Om det nya badhuset
    url: https://www.example.org/`
        : "Skriv sökvägen till filen, räknat från den här filen: ../2025/nytt-badhus.md",
    ),
  }),
  "id-twice": (v) => ({
    what: `samma id används i ${printable(v.other)}.`,
    instead: "Varje text behöver ett eget id. Ta bort raden id ur den fil som är en kopia.",
  }),
  // The file is the first of them.
  "id-derived": (v) => ({
    what: `filen saknar id${others(v)}. Texten känns igen på datum och filnamn; byts de, ser den ny ut för den som prenumererar.`,
    instead: `Klistra in den här raden bland fälten: id: ${printable(v.id)}`,
  }),
  draft: () => ({
    what: "är ett utkast och publiceras inte.",
    instead: "Ta bort raden draft: true när texten är klar.",
  }),
  "not-yet": (v) => ({
    what: `publiceras först ${printable(v.when)}.`,
    instead: "Bygg webbplatsen då. Är datumet fel, ändra det.",
  }),
  // The picture is the first of them.
  "credit-missing": (v) => ({
    what: `bilden saknar fotograf (${v.count} av ${v.total} bilder). Medier får inte publicera en bild utan att ange vem som tagit den.`,
    instead: "Skriv namnet: credit: Kim Modig",
  }),
  "image-located": (v) => ({
    what: `filen säger var bilden är tagen (GPS), och den som laddar ner bilden kan läsa det (${v.count} av ${v.total} bilder).`,
    instead:
      "Ta bort platsen i ett bildprogram om den inte ska vara känd, till exempel när bilden är tagen hemma hos någon.",
  }),
  // The text is the first of them.
  "image-elsewhere": (v) => ({
    what: `texten visar en bild som ligger på en annan webbplats (${v.count} av ${v.total} texter gör det): ”${printable(v.found)}”. Bilden kan försvinna, och den webbplatsen ser vem som läser.`,
    instead: "Spara bilden i samma mapp som texten, och skriv filens namn i stället för adressen.",
  }),
  "id-derived-twice": (v) => ({
    what: `filen har samma datum och filnamn som ${printable(v.other)}, så de två går inte att skilja åt.`,
    instead: "Byt namn på den ena filen, eller ge den ett eget id.",
  }),
  "address-twice": (v, { field }) => ({
    what: `adressen ${quote(v.found)} används också av ${printable(v.other)}.`,
    instead: field?.startsWith("aliases")
      ? "Ta bort adressen i den ena filen."
      : "Byt namn på den ena filen, eller ge den en annan adress med permalink.",
  }),
};

const folderNames: Readonly<Record<string, string>> = {
  "press-release": "pressmeddelandena",
  "press-invitation": "pressinbjudningarna",
};

function others(v: ProblemValues): string {
  return Number(v.count) > 1 ? ` (det gör ${Number(v.count)} av ${v.total} texter)` : "";
}
