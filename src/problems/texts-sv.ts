/** The problems in Swedish, for the editor who reads them: what is wrong, and what to write instead. */

import type { ProblemTexts, ProblemValues } from "./problem.ts";

const quote = (value: string | number | undefined): string => `”${value ?? ""}”`;

const nearest = (values: ProblemValues, otherwise: string): string =>
  values.nearest === undefined ? otherwise : `Menade du ${quote(values.nearest)}?`;

const dateForms = "Skriv datumet som 2026-03-29, med tid som 2026-03-29 09.30.";

/** What to write in a field that is missing, by the field's own name. */
const missing: Readonly<Record<string, readonly [what: string, instead: string]>> = {
  title: ["rubriken saknas.", "Skriv till exempel: title: Nytt badhus öppnar i höst"],
  date: ["datumet för publicering saknas.", "Skriv till exempel: date: 2026-03-29 09.30"],
  event: [
    "en pressinbjudan måste tala om tid och plats.",
    "Skriv till exempel: event: och på nästa rad, med två blanksteg först: start: 2026-03-29 09.30",
  ],
  start: ["tiden för pressträffen saknas.", "Skriv till exempel: start: 2026-03-29 09.30"],
  name: ["namnet saknas.", "Skriv till exempel: name: Kim Exempel"],
  src: ["filens namn saknas.", "Skriv filens namn, till exempel: src: badhuset.jpg"],
  text: [
    "texten saknas.",
    "Skriv vad som var fel och vad som är rätt, till exempel: text: Mötet börjar klockan 18, inte klockan 19.",
  ],
  url: ["adressen saknas.", "Skriv hela adressen, till exempel: url: https://www.exempel.se/"],
};

const kinds: Readonly<Record<string, string>> = {
  text: "text",
  list: "en lista",
  map: "fält med värden",
  boolean: "true eller false",
  number: "ett tal",
  nothing: "ingenting",
  function: "en funktion",
};

const kind = (value: string | number | undefined): string => kinds[String(value)] ?? String(value);

const kindExamples: Readonly<Record<string, string>> = {
  text: "Skriv ett enda värde efter kolonet.",
  list: "Skriv en lista, en rad för varje del med bindestreck först: - första",
  map: "Skriv fälten på egna rader under, med två blanksteg först.",
  boolean: "Skriv true för ja eller false för nej.",
  number: "Skriv ett tal med siffror.",
};

export const textsSv: ProblemTexts = {
  "front-matter-missing": () => ({
    what: "filen saknar fält överst.",
    instead:
      "Börja filen med en rad med tre bindestreck (---), sedan title och date, sedan en ny rad med tre bindestreck.",
  }),
  "front-matter-open": () => ({
    what: "fälten överst i filen har inget slut.",
    instead: "Skriv en rad med tre bindestreck (---) efter det sista fältet, före texten.",
  }),
  "yaml-broken": () => ({
    what: "fälten går inte att läsa från och med den här raden.",
    instead:
      'Kontrollera kolon, indrag och citattecken. Sätt citattecken runt ett värde som innehåller kolon: title: "Inbjudan: möt rektorn"',
  }),
  "file-twice": (v) => ({
    what: `samma uppgifter finns också i ${v.other}.`,
    instead: "Behåll den ena filen och ta bort den andra.",
  }),
  "not-utf8": () => ({
    what: "filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa.",
    instead: "Spara filen på nytt med teckenkodningen UTF-8.",
  }),
  missing: (_v, problem) => {
    const name = problem.field?.split(".").at(-1) ?? "";
    const [what, instead] = missing[name] ?? ["fältet saknas.", `Skriv ${name}: och ett värde.`];
    return { what, instead };
  },
  "wrong-kind": (v) => ({
    what: `här ska stå ${kind(v.expected)}, men det står ${kind(v.found)}.`,
    instead: kindExamples[String(v.expected)] ?? "Rätta värdet.",
  }),
  "unknown-field": (v) => ({
    what: `fältet ${quote(v.found)} finns inte.`,
    instead: nearest(v, `Ta bort raden. Fälten som finns här är ${v.allowed}.`),
  }),
  "not-one-of": (v) => ({
    what: `${quote(v.found)} går inte att välja.`,
    instead: nearest(v, `Skriv något av ${v.allowed}.`),
  }),
  empty: () => ({ what: "fältet är tomt.", instead: "Fyll i ett värde eller ta bort raden." }),
  "date-not-a-date": (v) => ({
    what: `${quote(v.found)} går inte att läsa som ett datum.`,
    instead: dateForms,
  }),
  "date-ambiguous-date": (v) => ({
    what: `${quote(v.found)} kan läsas på två sätt: det går inte att se vad som är dag och vad som är månad.`,
    instead: dateForms,
  }),
  "date-no-year": (v) => ({
    what: `${quote(v.found)} saknar ett årtal med fyra siffror.`,
    instead: dateForms,
  }),
  "date-range": (v) => ({
    what: `${quote(v.found)} är två datum eller två tider i samma fält.`,
    instead: "Skriv början här. Slutet på en pressträff skrivs i end.",
  }),
  "date-year-out-of-range": (v) => ({
    what: `året i ${quote(v.found)} är inte rimligt.`,
    instead: "Skriv ett årtal mellan 1900 och 2199.",
  }),
  "date-no-such-day": (v) => ({
    what: `dagen ${quote(v.found)} finns inte i kalendern.`,
    instead: dateForms,
  }),
  "date-no-such-time": (v) => ({
    what: `klockslaget i ${quote(v.found)} finns inte.`,
    instead: "Skriv en tid mellan 00.00 och 23.59.",
  }),
  "date-skipped-time": (v) => ({
    what: `klockslaget i ${quote(v.found)} finns inte den dagen, för då ställs klockan fram till sommartid.`,
    instead: "Skriv en tid före klockan 2 eller från klockan 3.",
  }),
  "date-weekday-mismatch": (v) => ({
    what: `veckodagen i ${quote(v.found)} stämmer inte: dagen är en ${v.weekday}.`,
    instead: `Kontrollera datumet. Är det rätt, skriv ${v.weekday} eller ta bort veckodagen.`,
  }),
  "date-needs-time": (v) => ({
    what: `${quote(v.found)} är en dag utan klockslag.`,
    instead: "Skriv klockslaget också: 2026-03-29 09.30",
  }),
  "updated-before-date": (v) => ({
    what: `ändringen ${quote(v.found)} ligger före publiceringen ${quote(v.date)}.`,
    instead: "Skriv en ändringstid som är senare än date, eller ta bort raden.",
  }),
  "end-before-start": (v) => ({
    what: `slutet ${quote(v.found)} ligger inte efter starten ${quote(v.start)}.`,
    instead: "Skriv en sluttid som är senare än start, eller ta bort raden.",
  }),
  "deadline-after-event": (v) => ({
    what: `sista anmälningsdag ${quote(v.found)} ligger efter pressträffen ${quote(v.start)}.`,
    instead: "Skriv en tid före pressträffen.",
  }),
  "published-after-event": (v) => ({
    what: `inbjudan publiceras ${quote(v.found)}, men pressträffen är redan ${quote(v.start)}.`,
    instead: "Kontrollera date och event.start. En inbjudan måste publiceras innan pressträffen börjar.",
  }),
  "previous-start-same": (v) => ({
    what: `den tidigare tiden är densamma som den nya, ${quote(v.found)}.`,
    instead: "Skriv tiden som gällde förut, eller ta bort raden.",
  }),
  "event-without-invitation": () => ({
    what: "ett pressmeddelande kan inte ha tid och plats.",
    instead: "Flytta filen till mappen för pressinbjudningar, eller ta bort event.",
  }),
  "contact-unknown": (v) => ({
    what: `kontakten ${quote(v.found)} finns inte i kontaktregistret.`,
    instead: nearest(v, "Lägg till kontakten i registret, eller skriv name, phone och email direkt här."),
  }),
  "topic-unknown": (v) => ({
    what: `ämnet ${quote(v.found)} finns inte i ämneslistan.`,
    instead: nearest(
      v,
      v.allowed ? `Ämnena som finns är ${v.allowed}.` : "Lägg till ämnet i filen med ämnen.",
    ),
  }),
  "related-unknown": (v) => ({
    what: `det finns inget pressmeddelande och ingen inbjudan i ${quote(v.found)}.`,
    instead: nearest(v, "Skriv sökvägen till filen, räknat från den här filen: ../2025/nytt-badhus.md"),
  }),
  "phone-invalid": (v) => ({
    what: `${quote(v.found)} kan inte vara ett telefonnummer: ${phoneReasons[String(v.reason)] ?? "det går inte att ringa"}.`,
    instead: "Skriv hela numret med riktnummer: 016-710 10 00, eller från utlandet +46 16 710 10 00.",
  }),
  "email-invalid": (v) => ({
    what: `${quote(v.found)} är ingen e-postadress.`,
    instead: "Skriv adressen som namn@exempel.se.",
  }),
  "url-invalid": (v) => ({
    what: `${quote(v.found)} är ingen webbadress som kan publiceras.`,
    instead:
      "Skriv hela adressen med https:// först, eller en adress på den egna webbplatsen som börjar med /.",
  }),
  "path-invalid": (v) => ({
    what: `${quote(v.found)} är ingen adress på webbplatsen.`,
    instead:
      "Börja med / och skriv utan mellanslag, frågetecken och punkter i följd: /pressmeddelanden/2026/nytt-badhus/",
  }),
  "position-invalid": (v) => ({
    what: `${quote(v.found)} är inget läge på kartan.`,
    instead: "Skriv latitud och longitud i grader: position: [59.3717, 16.5077]",
  }),
  "language-invalid": (v) => ({
    what: `${quote(v.found)} är ingen språkkod.`,
    instead: "Skriv sv för svenska, fi för finska, en för engelska, se för nordsamiska, yi för jiddisch.",
  }),
  "number-invalid": (v) => ({
    what: `${quote(v.found)} är inget heltal från 0 och uppåt.`,
    instead: "Skriv ett heltal: revision: 1",
  }),
  "image-without-alt": (v) => ({
    what: `bilden ${quote(v.found)} saknar alt-text.`,
    instead: "Beskriv vad bilden visar för den som inte ser den: alt: Barn badar i det nya badhuset",
  }),
  "file-not-found": (v) => ({
    what: `filen ${quote(v.found)} finns inte.`,
    instead: nearest(
      v,
      "Lägg filen bredvid texten och kontrollera stavningen, även stora och små bokstäver.",
    ),
  }),
  "file-outside": (v) => ({
    what: `filen ${quote(v.found)} ligger utanför webbplatsens mapp.`,
    instead: "Lägg filen bredvid texten och skriv bara filens namn.",
  }),
  "file-is-folder": (v) => ({ what: `${quote(v.found)} är en mapp.`, instead: "Skriv namnet på en fil." }),
  "id-invalid": (v) => ({
    what: `${quote(v.found)} är ingen giltig identitet.`,
    instead: "Skriv en UUID, till exempel 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69, eller ta bort raden.",
  }),
  "id-twice": (v) => ({
    what: `identiteten ${quote(v.found)} används också av ${v.other}.`,
    instead: "Varje text måste ha sin egen identitet. Ta bort raden id i den fil som är en kopia.",
  }),
  "address-twice": (v) => ({
    what: `adressen ${quote(v.found)} används också av ${v.other}.`,
    instead: "Byt namn på den ena filen, eller ändra permalink.",
  }),
  "id-derived": (v) => ({
    what: `${v.count} av ${v.total} texter saknar id och får en identitet av datum och filnamn.`,
    instead: `Byt inte namn på filerna, eller ge dem ett eget id. Först i listan: ${v.first}`,
  }),
  "url-option": (v) => ({
    what: `url är ${quote(v.found)}, men måste vara pressrummets hela adress.`,
    instead: 'Skriv till exempel url: "https://press.exempel.se" utan frågetecken och fragment.',
  }),
  "url-and-path-prefix": (v) => ({
    what: `url slutar med ${quote(v.found)}, men pathPrefix är ${quote(v.prefix)}.`,
    instead: "Låt url vara adressen utan sökväg, och sökvägen stå i pathPrefix.",
  }),
  "now-invalid": (v) => ({
    what: `now är ${quote(v.found)}, som inte går att läsa som en tid.`,
    instead: 'Skriv till exempel now: "2026-03-02T08:00+01:00".',
  }),
  "folder-outside": (v) => ({
    what: `mappen ${quote(v.found)} ligger utanför webbplatsens mapp.`,
    instead: 'Skriv mappens namn räknat från Eleventys input-mapp: "pressmeddelanden".',
  }),
  "folder-twice": (v) => ({
    what: `mappen ${quote(v.found)} används för både pressmeddelanden och pressinbjudningar.`,
    instead: "Ge dem var sin mapp som inte ligger i varandra.",
  }),
  "feed-path": (v) => ({
    what: `${quote(v.found)} går inte att använda som adress för flöden.`,
    instead: 'Skriv en sökväg utan ändelse som börjar med /: "/prenumerera/press".',
  }),
  "calendar-path": (v) => ({
    what: `${quote(v.found)} går inte att använda som adress för kalendern.`,
    instead: 'Skriv en sökväg som börjar med / och slutar med .ics: "/prenumerera/pressinbjudningar.ics".',
  }),
  "page-path": (v) => ({
    what: `${quote(v.found)} går inte att använda som adress för en sida.`,
    instead:
      'Skriv en sökväg som börjar och slutar med /: "/pressmeddelanden/", eller false för att stänga av sidan.',
  }),
  "site-layout-outside": (v) => ({
    what: `mappen för layouter ${quote(v.found)} ligger utanför Eleventys input-mapp.`,
    instead: "Flytta den dit, eller sätt pages: false och skriv egna mallar.",
  }),
};

const phoneReasons: Readonly<Record<string, string>> = {
  "too-short": "det är för kort",
  "too-long": "det är för långt",
  "not-a-number": "det innehåller annat än siffror, mellanslag och bindestreck",
  "no-such-area": "riktnumret finns inte",
  extension: "anknytningar går inte att ringa direkt",
};
