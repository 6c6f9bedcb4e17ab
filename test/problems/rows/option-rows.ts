/** Problems of the options. */

import { PressrumError } from "../../../src/problems/pressrum-error.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { readOptions } from "../../../src/read-options.ts";
import type { Row } from "./row.ts";

export const optionRows: readonly Row[] = [
  {
    name: "no options",
    problems: () => problemsOf(undefined),
    sv: `addPlugin(pressrum, …)
  url: pressrummets adress saknas.
    → Skriv till exempel: url: "https://press.example.org"`,
    en: `addPlugin(pressrum, …)
  url: the address of the press room is missing.
    → Write for example: url: "https://press.example.org"`,
  },
  {
    name: "options that are no object",
    problems: () => problemsOf("https://press.example.org"),
    sv: `addPlugin(pressrum, …)
  här ska det stå ett objekt, men det står ”https://press.example.org”.
    → Ändra värdet, eller ta bort det så gäller det som är förvalt.`,
    en: `addPlugin(pressrum, …)
  this should be an object, but it is “https://press.example.org”.
    → Change the value, or remove it to have the default.`,
  },
  {
    name: "address without https",
    problems: () => problemsOf({ url: "press.example.org" }),
    sv: `addPlugin(pressrum, …)
  url: ”press.example.org” är inte pressrummets hela adress.
    → Skriv adressen med https:// först, utan frågetecken och #: url: "https://press.example.org"`,
    en: `addPlugin(pressrum, …)
  url: “press.example.org” is not the whole address of the press room.
    → Write the address with https:// first, without question mark and #: url: "https://press.example.org"`,
  },
  {
    name: "empty address",
    problems: () => problemsOf({ url: " " }),
    sv: `addPlugin(pressrum, …)
  url: fältet är tomt.
    → Fyll i ett värde, eller ta bort fältet.`,
    en: `addPlugin(pressrum, …)
  url: the field is empty.
    → Fill in a value, or remove the field.`,
  },
  {
    name: "address as an empty list",
    problems: () => problemsOf({ url: [] }),
    sv: `addPlugin(pressrum, …)
  url: här ska det stå text, men det står en lista.
    → Ändra värdet, eller ta bort det så gäller det som är förvalt.`,
  },
  {
    name: "misspelt option",
    problems: options({ folder: {} }),
    sv: `addPlugin(pressrum, …)
  folder: fältet ”folder” finns inte.
    → Menade du ”folders”?`,
    en: `addPlugin(pressrum, …)
  folder: there is no field “folder”.
    → Did you mean “folders”?`,
  },
  {
    name: "misspelt feed",
    problems: options({ feeds: { pressrelease: false } }),
    sv: `addPlugin(pressrum, …)
  feeds.pressrelease: fältet ”pressrelease” finns inte.
    → Menade du ”pressReleases”?`,
  },
  {
    name: "feeds: true",
    problems: options({ feeds: true }),
    sv: `addPlugin(pressrum, …)
  feeds: här ska det stå false eller ett objekt, men det står true.
    → Ändra värdet, eller ta bort det så gäller det som är förvalt.`,
    en: `addPlugin(pressrum, …)
  feeds: this should be false or an object, but it is true.
    → Change the value, or remove it to have the default.`,
  },
  {
    name: "unknown format of feeds",
    problems: options({ feeds: { formats: ["rss", "xml"] } }),
    sv: `addPlugin(pressrum, …)
  feeds.formats[1]: ”xml” går inte att välja.
    → Skriv rss, atom eller json.`,
    en: `addPlugin(pressrum, …)
  feeds.formats[1]: “xml” cannot be chosen.
    → Write rss, atom or json.`,
  },
  {
    name: "length 0",
    problems: options({ feeds: { length: 0 } }),
    sv: `addPlugin(pressrum, …)
  feeds.length: ”0” kan inte vara ett antal.
    → Skriv ett heltal från 1 till 10000.`,
    en: `addPlugin(pressrum, …)
  feeds.length: “0” cannot be a count.
    → Write a whole number from 1 to 10000.`,
  },
  {
    name: "length as text",
    problems: options({ pages: { length: "tjugo" } }),
    sv: `addPlugin(pressrum, …)
  pages.length: ”tjugo” kan inte vara ett antal.
    → Skriv ett heltal från 1 till 10000.`,
  },
  {
    name: "feeds at an address with an ending",
    problems: options({ feeds: { press: { path: "/press.xml" } } }),
    sv: `addPlugin(pressrum, …)
  feeds.press.path: ”/press.xml” kan inte vara adressen till flöden.
    → Skriv en sökväg som börjar med / och inte har någon ändelse: "/prenumerera/press"`,
    en: `addPlugin(pressrum, …)
  feeds.press.path: “/press.xml” cannot be the address of feeds.
    → Write a path that begins with / and has no file extension: "/prenumerera/press"`,
  },
  {
    name: "calendar that is not .ics",
    problems: options({ calendars: { path: "/kalender/" } }),
    sv: `addPlugin(pressrum, …)
  calendars.path: ”/kalender/” kan inte vara adressen till kalendern.
    → Skriv en sökväg som börjar med / och slutar med .ics: "/prenumerera/pressinbjudningar.ics"`,
    en: `addPlugin(pressrum, …)
  calendars.path: “/kalender/” cannot be the address of the calendar.
    → Write a path that begins with / and ends with .ics: "/prenumerera/pressinbjudningar.ics"`,
  },
  {
    name: "page without slashes",
    problems: options({ pages: { start: "press" } }),
    sv: `addPlugin(pressrum, …)
  pages.start: ”press” kan inte vara adressen till en sida.
    → Skriv en sökväg som börjar och slutar med /: "/pressmeddelanden/". Med false blir det ingen sida.`,
    en: `addPlugin(pressrum, …)
  pages.start: “press” cannot be the address of a page.
    → Write a path that begins and ends with /: "/pressmeddelanden/". With false there is no page.`,
  },
  {
    name: "page: true",
    problems: options({ pages: { start: true } }),
    sv: `addPlugin(pressrum, …)
  pages.start: här ska det stå text eller false, men det står true.
    → Ändra värdet, eller ta bort det så gäller det som är förvalt.`,
    en: `addPlugin(pressrum, …)
  pages.start: this should be text or false, but it is true.
    → Change the value, or remove it to have the default.`,
  },
  {
    name: "moment without an offset",
    problems: options({ now: "2026-03-02 08:00" }),
    sv: `addPlugin(pressrum, …)
  now: ”2026-03-02 08:00” är ingen tidpunkt som är densamma på alla datorer.
    → Skriv datum, klockslag och förskjutning från UTC: now: "2026-03-02T08:00+01:00"`,
    en: `addPlugin(pressrum, …)
  now: “2026-03-02 08:00” is not a moment that is the same on every computer.
    → Write date, time and offset from UTC: now: "2026-03-02T08:00+01:00"`,
  },
  {
    name: "language by its name",
    problems: options({ language: "swedish" }),
    sv: `addPlugin(pressrum, …)
  language: ”swedish” är ingen språkkod.
    → Skriv till exempel sv för svenska, en för engelska, fi för finska, se för nordsamiska eller yi för jiddisch.`,
  },
  {
    name: "errors in another language",
    problems: options({ errors: "fi" }),
    sv: `addPlugin(pressrum, …)
  errors: ”fi” går inte att välja.
    → Skriv sv eller en.`,
    en: `addPlugin(pressrum, …)
  errors: “fi” cannot be chosen.
    → Write sv or en.`,
  },
  {
    name: "folder outside",
    problems: options({ folders: { pressReleases: "../press" } }),
    sv: `addPlugin(pressrum, …)
  folders.pressReleases: mappen ”../press” går inte att använda. Den måste ligga i Eleventys input-mapp.
    → Skriv mappens namn, räknat från input-mappen: "pressmeddelanden"`,
    en: `addPlugin(pressrum, …)
  folders.pressReleases: the folder “../press” cannot be used. It must lie in Eleventy's input folder.
    → Write the name of the folder, counted from the input folder: "pressmeddelanden"`,
  },
  {
    name: "one folder for both",
    problems: options({ folders: { pressReleases: "press", pressInvitations: "./press/inbjudningar/" } }),
    sv: `addPlugin(pressrum, …)
  folders.pressInvitations: mappen ”press/inbjudningar” är redan mappen för pressmeddelanden, eller ligger i eller runt den.
    → Ge pressmeddelanden och pressinbjudningar var sin mapp.`,
    en: `addPlugin(pressrum, …)
  folders.pressInvitations: the folder “press/inbjudningar” is already that of press releases, or lies in it or around it.
    → Give press releases and press invitations a folder each.`,
  },
  {
    name: "hub that is no address",
    problems: options({ feeds: { hubs: ["hub.example.org"] } }),
    sv: `addPlugin(pressrum, …)
  feeds.hubs[0]: ”hub.example.org” är ingen adress som kan publiceras.
    → Skriv hela adressen med https:// först.`,
  },
  {
    name: "preview as text",
    problems: options({ preview: "ja" }),
    sv: `addPlugin(pressrum, …)
  preview: här ska det stå true eller false, men det står ”ja”.
    → Ändra värdet, eller ta bort det så gäller det som är förvalt.`,
    en: `addPlugin(pressrum, …)
  preview: this should be true or false, but it is “ja”.
    → Change the value, or remove it to have the default.`,
  },
  {
    name: "markdown that is no function",
    problems: options({ markdown: {} }),
    sv: `addPlugin(pressrum, …)
  markdown: här ska det stå en funktion, men det står ett objekt.
    → Ändra värdet, eller ta bort det så gäller det som är förvalt.`,
    en: `addPlugin(pressrum, …)
  markdown: this should be a function, but it is an object.
    → Change the value, or remove it to have the default.`,
  },
];

export function options(value: object): Row["problems"] {
  return () => problemsOf({ url: "https://press.example.org", ...value });
}

function problemsOf(value: unknown): readonly Problem[] {
  try {
    readOptions(value);
  } catch (error) {
    if (error instanceof PressrumError) return error.problems;
    throw error;
  }
  return [];
}
