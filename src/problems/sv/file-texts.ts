/** Problems of a file as a whole, and of the shape of its fields, in Swedish. */

import {
  type FileProblemCode,
  optionsFile,
  type Problem,
  type ProblemText,
  type ProblemValues,
  type TextsOf,
} from "../problem.ts";
import { printable, shown } from "../shown.ts";
import { anyOf, meant, quote } from "./phrases.ts";

export const fileTexts: TextsOf<FileProblemCode> = {
  "front-matter-missing": () => ({
    what: "filen börjar inte med rubrik och datum.",
    instead: `Börja filen så här, och skriv texten under:
---
title: Nytt badhus öppnar i höst
date: 2026-04-14 09.30
---`,
  }),
  "front-matter-open": () => ({
    what: "det saknas en rad med tre bindestreck efter fälten.",
    instead: "Skriv --- på en egen rad mellan det sista fältet och texten.",
  }),
  "yaml-broken": brokenYaml,
  "field-twice": () => ({
    what: "samma fält står redan längre upp.",
    instead: "Behåll den ena raden och ta bort den andra.",
  }),
  "file-twice": (v) => ({
    what: `samma uppgifter finns också i ${printable(v.other)}.`,
    instead: "Behåll den ena filen och ta bort den andra.",
  }),
  "link-without-file": () => ({
    what: "det här är en länk som inte leder till någon fil.",
    instead: "Ersätt länken med filen eller mappen som den ska leda till.",
  }),
  "not-utf8": () => ({
    what: "filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa.",
    instead: "Öppna filen och spara den igen med teckenkodningen UTF-8.",
  }),
  "not-markdown": () => ({
    what: "filens namn slutar inte på .md, så den publiceras inte.",
    instead: "Byt namn på filen så att den slutar på .md, eller sätt ett understreck först i namnet.",
  }),
  "text-cut": () => ({
    what: "tecknet # efter ett blanksteg gör att resten av raden faller bort.",
    instead: 'Sätt citattecken runt hela texten: title: "Vi är #1 i Sverige"',
  }),
  missing: (_, problem) => missingText(problem),
  "wrong-kind": (v, problem) => {
    const names = problem.file === optionsFile ? { ...kinds, ...kindsOfOptions } : kinds;
    const expected = String(v.expected)
      .split("|")
      .map((one) => names[one] ?? one);
    const found = v.text === undefined ? (names[String(v.found)] ?? v.found) : quote(v.text);
    return {
      what: `här ska det stå ${anyOf(expected.join(", "))}, men det står ${found}.`,
      instead: kindRemedy(String(v.expected), String(v.found), problem),
    };
  },
  "unknown-field": (v) => ({
    what: `fältet ${quote(v.found)} finns inte.`,
    instead: meant(v, `Ta bort raden, eller använd något av fälten ${anyOf(String(v.allowed))}.`),
  }),
  "not-one-of": (v) => ({
    what: `${quote(v.found)} går inte att välja.`,
    instead: meant(v, `Skriv ${anyOf(String(v.allowed))}.`),
  }),
  empty: () => ({
    what: "fältet är tomt.",
    instead: "Fyll i ett värde, eller ta bort fältet.",
  }),
};

/** A mistake that can be told by the line alone; else the places to look. */
function brokenYaml({ fault, found }: ProblemValues): ProblemText {
  switch (fault) {
    case "tab":
      return { what: "raden börjar med en tabb.", instead: "Skriv blanksteg i stället." };
    case "no-space":
      return {
        what: `det saknas ett blanksteg efter kolonet i ${quote(found)}.`,
        instead: `Skriv ${printable(String(found).replace(":", ": "))}`,
      };
    case "no-colon":
      return {
        what: `det saknas ett kolon i ${quote(found)}.`,
        instead: "Skriv fältets namn, ett kolon, ett blanksteg och värdet: title: Nytt badhus",
      };
    case "open-quote":
      return {
        what: `citattecknet i ${quote(found)} har inget slut.`,
        instead: "Sätt ett likadant citattecken sist på raden, eller ta bort det första.",
      };
    default:
      return {
        what: "fälten går inte att läsa. Felet finns på den här raden eller ovanför.",
        instead: `Kontrollera kolon, citattecken och indrag (blanksteg, inte tabb).
Ett värde som innehåller kolon, eller börjar med ett tecken som * & ! % @ [ eller {, behöver citattecken:
title: "Inbjudan: möt rektorn"`,
      };
  }
}

/** By the path of the field without places in lists; else by its last name. */
const missing: ReadonlyMap<string, ProblemText> = new Map(
  Object.entries({
    title: { what: "rubriken saknas.", instead: "Skriv till exempel: title: Nytt badhus öppnar i höst" },
    date: {
      what: "datumet för publiceringen saknas.",
      instead: "Skriv till exempel: date: 2026-04-14 09.30",
    },
    event: {
      what: "en pressinbjudan behöver en tid för pressträffen.",
      instead: `Skriv så här:
event:
  start: 2026-04-14 09.30
  place: Stadshuset`,
    },
    "event.start": {
      what: "tiden för pressträffen saknas.",
      instead: "Skriv till exempel: start: 2026-04-14 09.30",
    },
    "event.place.name": { what: "platsens namn saknas.", instead: "Skriv till exempel: name: Stadshuset" },
    "corrections.date": {
      what: "rättelsens datum saknas.",
      instead: "Skriv dagen då texten rättades: date: 2026-04-15",
    },
    "corrections.text": {
      what: "rättelsens text saknas.",
      instead: "Skriv vad som är rätt: text: Mötet börjar klockan 18, inte klockan 19.",
    },
    "related.title": {
      what: "länkens text saknas.",
      instead: "Skriv sidans rubrik: title: Om det nya badhuset",
    },
    "related.url": {
      what: "länkens adress saknas.",
      instead: "Skriv hela adressen: url: https://www.example.org/",
    },
    name: { what: "namnet saknas.", instead: "Skriv namnet på en egen rad, efter name:" },
    src: { what: "filens namn saknas.", instead: "Skriv filens namn: src: badhuset.jpg" },
  }),
);

const missingOption: ReadonlyMap<string, ProblemText> = new Map(
  Object.entries({
    url: {
      what: "pressrummets adress saknas.",
      instead: 'Skriv till exempel: url: "https://press.example.org"',
    },
  }),
);

function missingText({ file, field = "" }: Problem): ProblemText {
  const path = field.replace(/\[\d+\]/g, "");
  const name = path.split(".").at(-1) ?? "";
  const known = file === optionsFile ? missingOption : missing;
  return (
    known.get(path) ??
    known.get(name) ?? { what: "fältet saknas.", instead: `Skriv ${shown(name)}: och ett värde.` }
  );
}

const kinds: Readonly<Record<string, string>> = {
  text: "text",
  list: "en lista",
  map: "fält med värden",
  boolean: "true eller false",
  number: "ett tal",
  nothing: "ingenting",
  function: "en funktion",
};

const kindsOfOptions: Readonly<Record<string, string>> = { map: "ett objekt" };

/** How the fields that hold other fields are written. */
const examples: ReadonlyMap<string, string> = new Map(
  Object.entries({
    event: "event:\n  start: 2026-04-14 09.30\n  place: Stadshuset",
    place: "place:\n  name: Stadshuset\n  room: Stora salen",
    registration: "registration:\n  deadline: 2026-04-13\n  email: press@example.org",
    attending: "attending:\n  - name: Kim Exempel\n    role: kommundirektör",
    contacts: "contacts:\n  - name: Kim Exempel\n    phone: 031-390 06 00",
    images: "images:\n  - src: badhuset.jpg\n    alt: Barn badar i det nya badhuset",
    attachments: "attachments:\n  - src: karta.pdf\n    title: Karta över badhuset",
    related: "related:\n  - title: Om det nya badhuset\n    url: https://www.example.org/",
    corrections: "corrections:\n  - date: 2026-04-15\n    text: Mötet börjar klockan 18, inte klockan 19.",
  }),
);

function kindRemedy(expected: string, found: string, { file, field = "" }: Problem): string {
  if (file === optionsFile) return "Ändra värdet, eller ta bort det så gäller det som är förvalt.";
  const example = examples.get(field.replace(/\[\d+\]$/, "").replace(/^.*\./, ""));
  if (example !== undefined) return `Skriv så här:\n${example}`;
  if (expected === "boolean") return "Skriv true för ja eller false för nej.";
  if (found === "true" || found === "false") return `Sätt citattecken runt ordet: "${found}"`;
  if (expected.includes("list") && found === "map") return eachPart;
  if (expected.includes("text")) return "Skriv ett enda värde efter kolonet, på samma rad.";
  return expected === "map" ? "Skriv fälten på egna rader, med två blanksteg först." : eachPart;
}

const eachPart = "Skriv varje del på en egen rad, med bindestreck och blanksteg först.";
