/** Problems of single values, in Swedish. */

import { type FieldProblemCode, optionsFile, type TextsOf } from "../problem.ts";
import { meant, quote } from "./phrases.ts";

const dateForms = "Skriv datumet som 2026-04-14, och med klockslag som 2026-04-14 09.30.";

export const fieldTexts: TextsOf<FieldProblemCode> = {
  "date-not-a-date": (v) => ({
    what: `${quote(v.found)} går inte att läsa som ett datum.`,
    instead: dateForms,
  }),
  "date-ambiguous-date": (v) => ({
    what: `${quote(v.found)} kan läsas på två sätt: vad är dag och vad är månad?`,
    instead: dateForms,
  }),
  "date-no-year": (v) => ({
    what: `${quote(v.found)} saknar årtal med fyra siffror.`,
    instead: dateForms,
  }),
  "date-range": (v, { field = "" }) => ({
    what: `${quote(v.found)} är två datum eller två klockslag i samma fält.`,
    instead: field.endsWith(".start")
      ? "Skriv när pressträffen börjar i start och när den slutar i end."
      : "Skriv ett enda datum, och högst ett klockslag.",
  }),
  "date-year-out-of-range": (v) => ({
    what: `årtalet i ${quote(v.found)} kan inte stämma.`,
    instead: "Skriv ett årtal mellan 1900 och 2199.",
  }),
  "date-no-such-day": (v) => ({
    what: `dagen i ${quote(v.found)} finns inte i kalendern.`,
    instead: `Kontrollera dag och månad. ${dateForms}`,
  }),
  "date-no-such-time": (v) => ({
    what: `klockslaget i ${quote(v.found)} finns inte.`,
    instead: "Skriv ett klockslag mellan 00.00 och 23.59. Midnatt är 00.00 dagen efter.",
  }),
  "date-skipped-time": (v) => ({
    what: `klockslaget i ${quote(v.found)} finns inte, för den natten ställs klockan fram till sommartid.`,
    instead: "Skriv ett klockslag före 02.00 eller från 03.00.",
  }),
  "date-weekday-mismatch": (v) => ({
    what: `veckodagen i ${quote(v.found)} stämmer inte. Den dagen är en ${v.weekday}.`,
    instead: `Kontrollera datumet. Om det är rätt: skriv ${v.weekday}, eller ta bort veckodagen.`,
  }),
  "phone-invalid": (v) => {
    const { why, instead } = phoneReasons[String(v.reason)] ?? { why: "det går inte att läsa" };
    return {
      what: `${quote(v.found)} kan inte vara ett telefonnummer: ${why}.`,
      instead: instead ?? "Skriv hela numret med riktnummer: 031-390 06 00, eller +46 31 390 06 00.",
    };
  },
  "email-invalid": (v) => ({
    what: `${quote(v.found)} är ingen e-postadress.`,
    instead: "Skriv en enda adress, till exempel namn@example.org.",
  }),
  "url-invalid": (v, { file }) => ({
    what: `${quote(v.found)} är ingen adress som kan publiceras.`,
    instead:
      file === optionsFile
        ? "Skriv hela adressen med https:// först."
        : "Skriv hela webbadressen med https:// först. E-post skrivs mailto:namn@example.org, och en sida här på webbplatsen med / först.",
  }),
  "path-invalid": (v) => ({
    what: `${quote(v.found)} kan inte vara adressen till en sida här på webbplatsen.`,
    instead: "Skriv adressen utan domän, med / först och sist: /pressmeddelanden/2026/nytt-badhus/",
  }),
  "position-invalid": (v) => ({
    what: `${quote(v.found)} är ingen plats på kartan.`,
    instead: "Skriv latitud och longitud med decimalpunkt: position: [59.3293, 18.0686]",
  }),
  "language-invalid": (v) => ({
    what: `${quote(v.found)} är ingen språkkod.`,
    instead:
      "Skriv till exempel sv för svenska, en för engelska, fi för finska, se för nordsamiska eller yi för jiddisch.",
  }),
  "number-invalid": (v) => ({
    what: `${quote(v.found)} är inget heltal från 0 och uppåt.`,
    instead: "Skriv ett heltal med siffror: revision: 1",
  }),
  "id-invalid": (v) => ({
    what: `${quote(v.found)} är inget id.`,
    instead: "Ta bort raden, eller skriv ett UUID: id: 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69",
  }),
  "image-without-alt": (v, { field }) => ({
    what: `bilden ${quote(v.found)} saknar beskrivning för den som inte ser den.`,
    instead:
      field === undefined
        ? "Skriv vad bilden visar inom hakparenteserna: ![Barn badar i det nya badhuset](badhuset.jpg)"
        : "Skriv vad bilden visar: alt: Barn badar i det nya badhuset",
  }),
  "not-an-image": (v) => ({
    what: `${quote(v.found)} är ingen bild.`,
    instead:
      "Välj en bild (jpg, png, webp, avif, gif eller svg). Ett dokument hör hemma under attachments, eller som en länk i texten.",
  }),
  "image-broken": () => ({
    what: "bilden är trasig eller ofullständig och går inte att läsa.",
    instead: "Hämta bilden på nytt, eller öppna den i ett bildprogram och spara den som JPEG eller PNG.",
  }),
  "image-too-large": (v) => ({
    what: `bilden är ${v.width} × ${v.height} pixlar. Det är mer än ${v.most} miljoner, som är gränsen.`,
    instead: "Minska bilden i ett bildprogram. 6000 pixlar på längden räcker till en tidningssida.",
  }),
  "file-not-found": (v) => ({
    what: `filen ${quote(v.found)} finns inte.`,
    instead: meant(
      v,
      "Lägg filen i samma mapp som texten och kontrollera stavningen. Stora och små bokstäver räknas som olika.",
    ),
  }),
  "file-outside": (v) => ({
    what: `filen ${quote(v.found)} får inte publiceras härifrån: den är dold, eller ligger utanför webbplatsens mapp.`,
    instead: "Lägg filen i samma mapp som texten och skriv bara filens namn.",
  }),
  "file-is-folder": (v) => ({
    what: `${quote(v.found)} är en mapp.`,
    instead: "Skriv namnet på en fil.",
  }),
};

const phoneReasons: Readonly<Record<string, { readonly why: string; readonly instead?: string }>> = {
  missing: { why: "det är tomt" },
  extension: {
    why: "en anknytning går inte att ringa direkt",
    instead: "Skriv direktnumret, eller växelns nummer.",
  },
  "several-numbers": {
    why: "det är flera nummer",
    instead: "Skriv varje nummer på en egen rad, med bindestreck och blanksteg först.",
  },
  "has-words": { why: "det innehåller ord", instead: "Skriv bara numret." },
  "not-a-number": { why: "det innehåller annat än siffror, mellanslag och bindestreck" },
  "no-area-code": { why: "riktnumret saknas" },
  "too-short": { why: "det är för kort" },
  "too-long": { why: "det är för långt" },
  "not-in-use": { why: "det finns inget sådant riktnummer eller ingen sådan nummerserie" },
};
