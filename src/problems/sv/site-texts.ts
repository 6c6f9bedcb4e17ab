/** Problems of the options, and of the site around the press room, in Swedish. */

import type { SiteProblemCode, TextsOf } from "../problem.ts";
import { printable } from "../shown.ts";
import { quote } from "./phrases.ts";

export const siteTexts: TextsOf<SiteProblemCode> = {
  "count-invalid": (v) => ({
    what: `${quote(v.found)} kan inte vara ett antal.`,
    instead: "Skriv ett heltal från 1 till 10000.",
  }),
  "url-option": (v) => ({
    what: `${quote(v.found)} är inte pressrummets hela adress.`,
    instead: 'Skriv adressen med https:// först, utan frågetecken och #: url: "https://press.example.org"',
  }),
  "now-invalid": (v) => ({
    what: `${quote(v.found)} är ingen tidpunkt som är densamma på alla datorer.`,
    instead: 'Skriv datum, klockslag och förskjutning från UTC: now: "2026-03-02T08:00+01:00"',
  }),
  "folder-misspelt": (v) => ({
    what: `mappen heter nästan ${quote(v.expected)}. Texterna i den blir inte pressmeddelanden, och utkast skyddas inte.`,
    instead: `Byt namn på mappen till ${printable(v.expected)}.`,
  }),
  "folder-outside": (v) => ({
    what: `mappen ${quote(v.found)} går inte att använda. Den måste ligga i Eleventys input-mapp.`,
    instead: 'Skriv mappens namn, räknat från input-mappen: "pressmeddelanden"',
  }),
  "folder-twice": (v) => ({
    what: `mappen ${quote(v.found)} är redan mappen för pressmeddelanden, eller ligger i eller runt den.`,
    instead: "Ge pressmeddelanden och pressinbjudningar var sin mapp.",
  }),
  "feed-path": (v) => ({
    what: `${quote(v.found)} kan inte vara adressen till flöden.`,
    instead: 'Skriv en sökväg som börjar med / och inte har någon ändelse: "/prenumerera/press"',
  }),
  "calendar-path": (v) => ({
    what: `${quote(v.found)} kan inte vara adressen till kalendern.`,
    instead: 'Skriv en sökväg som börjar med / och slutar med .ics: "/prenumerera/pressinbjudningar.ics"',
  }),
  "page-path": (v) => ({
    what: `${quote(v.found)} kan inte vara adressen till en sida.`,
    instead:
      'Skriv en sökväg som börjar och slutar med /: "/pressmeddelanden/". Med false blir det ingen sida.',
  }),
  "page-file-path": (v) => ({
    what: `${quote(v.found)} kan inte vara adressen till en fil.`,
    instead: `Skriv en sökväg som börjar med / och slutar med ${v.ending}. Med false blir det ingen fil.`,
  }),
  "colour-invalid": (v) => ({
    what: `${quote(v.found)} kan inte läsas som färg.`,
    instead: 'Skriv färgen med # och sex tecken: primary: "#1f5f7a"',
  }),
  "colour-contrast": (v) => ({
    what: `${quote(v.found)} mot ${v.on} har kontrasten ${decimal(v.ratio)} : 1. Text måste ha minst 4,5 : 1 (WCAG 1.4.3, nivå AA).`,
    instead: `Närmaste färg som går att läsa är ${quote(v.nearest)}. Stryker du raden, väljs en läsbar färg.`,
  }),
  "words-missing": (v) => ({
    what: `språket ${quote(v.found)} saknar ord: ${v.missing}.`,
    instead: "Skriv alla ord, så att sidorna inte blir på två språk.",
  }),
  "search-unavailable": (v) => ({
    what: `sökregistret kan inte göras på den här datorn (${v.found}), för Pagefinds program saknas. Söksidan visar en lista i stället.`,
    instead: "Installera om utan --omit=optional, eller skriv pages: { search: false }.",
  }),
  "preview-shown": (v) => ({
    what: `förhandsgranskningen är på, och sidorna visar ${v.count === 1 ? "en text som inte är publicerad" : `${v.count} texter som inte är publicerade`}.`,
    instead: "Bygg utan --serve innan du lägger ut webbplatsen; då försvinner de.",
  }),
  "search-failed": (v) => ({
    what: `sökregistret gick inte att göra: ${quote(v.found)}`,
    instead: "Bygg igen. Går det inte då heller, skriv pages: { search: false }.",
  }),
  "site-layout-outside": (v) => ({
    what: `mappen för layouter, ${quote(v.found)}, ligger utanför Eleventys input-mapp.`,
    instead: "Flytta den dit, eller skriv pages: false och gör egna mallar.",
  }),
};

function decimal(number: unknown): string {
  return String(number).replace(".", ",");
}
