/** Problems of single values: each in the field of a press release or invitation where it is met. */

import type { Problem } from "../../../src/problems/problem.ts";
import { plainInvitation, plainRelease, readItem } from "../../builders.ts";
import type { Row } from "./row.ts";

export const valueRows: readonly Row[] = [
  {
    name: "no date at all",
    problems: date("nästa vecka"),
    sv: `pressmeddelanden/2026/bad.md
  date (rad 3): ”nästa vecka” går inte att läsa som ett datum.
    → Skriv datumet som 2026-04-14, och med klockslag som 2026-04-14 09.30.`,
    en: `pressmeddelanden/2026/bad.md
  date (line 3): “nästa vecka” cannot be read as a date.
    → Write the date as 2026-04-14, and with a time as 2026-04-14 09.30.`,
  },
  {
    name: "date of two meanings",
    problems: date("02/03/2026"),
    sv: `pressmeddelanden/2026/bad.md
  date (rad 3): ”02/03/2026” kan läsas på två sätt: vad är dag och vad är månad?
    → Skriv datumet som 2026-04-14, och med klockslag som 2026-04-14 09.30.`,
    en: `pressmeddelanden/2026/bad.md
  date (line 3): “02/03/2026” can be read in two ways: which is the day and which is the month?
    → Write the date as 2026-04-14, and with a time as 2026-04-14 09.30.`,
  },
  {
    name: "date without a year",
    problems: date("2 mars"),
    sv: `pressmeddelanden/2026/bad.md
  date (rad 3): ”2 mars” saknar årtal med fyra siffror.
    → Skriv datumet som 2026-04-14, och med klockslag som 2026-04-14 09.30.`,
    en: `pressmeddelanden/2026/bad.md
  date (line 3): “2 mars” has no year of four digits.
    → Write the date as 2026-04-14, and with a time as 2026-04-14 09.30.`,
  },
  {
    name: "two dates",
    problems: date("2–3 mars 2026"),
    sv: `pressmeddelanden/2026/bad.md
  date (rad 3): ”2–3 mars 2026” är två datum eller två klockslag i samma fält.
    → Skriv ett enda datum, och högst ett klockslag.`,
    en: `pressmeddelanden/2026/bad.md
  date (line 3): “2–3 mars 2026” is two dates or two times in one field.
    → Write a single date, and at most one time.`,
  },
  {
    name: "start with its end",
    problems: start("2026-03-20 kl. 9–11"),
    sv: `pressinbjudningar/2026/bad.md
  event.start (rad 5): ”2026-03-20 kl. 9–11” är två datum eller två klockslag i samma fält.
    → Skriv när pressträffen börjar i start och när den slutar i end.`,
    en: `pressinbjudningar/2026/bad.md
  event.start (line 5): “2026-03-20 kl. 9–11” is two dates or two times in one field.
    → Write when the event begins in start and when it ends in end.`,
  },
  {
    name: "year far off",
    problems: date("20260-03-02"),
    sv: `pressmeddelanden/2026/bad.md
  date (rad 3): ”20260-03-02” går inte att läsa som ett datum.
    → Skriv datumet som 2026-04-14, och med klockslag som 2026-04-14 09.30.`,
    en: `pressmeddelanden/2026/bad.md
  date (line 3): “20260-03-02” cannot be read as a date.
    → Write the date as 2026-04-14, and with a time as 2026-04-14 09.30.`,
  },
  {
    name: "year of another age",
    problems: date("1826-03-02"),
    sv: `pressmeddelanden/2026/bad.md
  date (rad 3): årtalet i ”1826-03-02” kan inte stämma.
    → Skriv ett årtal mellan 1900 och 2199.`,
    en: `pressmeddelanden/2026/bad.md
  date (line 3): the year in “1826-03-02” cannot be right.
    → Write a year between 1900 and 2199.`,
  },
  {
    name: "day that is not in the calendar",
    problems: date("2026-02-30"),
    sv: `pressmeddelanden/2026/bad.md
  date (rad 3): dagen i ”2026-02-30” finns inte i kalendern.
    → Kontrollera dag och månad. Skriv datumet som 2026-04-14, och med klockslag som 2026-04-14 09.30.`,
    en: `pressmeddelanden/2026/bad.md
  date (line 3): the day in “2026-02-30” is not in the calendar.
    → Check day and month. Write the date as 2026-04-14, and with a time as 2026-04-14 09.30.`,
  },
  {
    name: "hour that is not on the clock",
    problems: start("2026-03-20 24.00"),
    sv: `pressinbjudningar/2026/bad.md
  event.start (rad 5): klockslaget i ”2026-03-20 24.00” finns inte.
    → Skriv ett klockslag mellan 00.00 och 23.59. Midnatt är 00.00 dagen efter.`,
    en: `pressinbjudningar/2026/bad.md
  event.start (line 5): the time in “2026-03-20 24.00” does not exist.
    → Write a time between 00.00 and 23.59. Midnight is 00.00 of the next day.`,
  },
  {
    name: "hour that summer time skips",
    problems: start("2026-03-29 02.30"),
    sv: `pressinbjudningar/2026/bad.md
  event.start (rad 5): klockslaget i ”2026-03-29 02.30” finns inte, för den natten ställs klockan fram till sommartid.
    → Skriv ett klockslag före 02.00 eller från 03.00.`,
    en: `pressinbjudningar/2026/bad.md
  event.start (line 5): the time in “2026-03-29 02.30” does not exist, for that night the clocks go forward to summer time.
    → Write a time before 02.00 or from 03.00.`,
  },
  {
    name: "phone number with an extension",
    problems: phone("031-390 06 00 ankn. 12"),
    sv: `pressmeddelanden/2026/bad.md
  contacts[0].phone (rad 6): ”031-390 06 00 ankn. 12” kan inte vara ett telefonnummer: en anknytning går inte att ringa direkt.
    → Skriv direktnumret, eller växelns nummer.`,
    en: `pressmeddelanden/2026/bad.md
  contacts[0].phone (line 6): “031-390 06 00 ankn. 12” cannot be a phone number: an extension cannot be called directly.
    → Write the direct number, or that of the switchboard.`,
  },
  {
    name: "two phone numbers",
    problems: phone("031-390 06 00, 070-174 06 05"),
    sv: `pressmeddelanden/2026/bad.md
  contacts[0].phone (rad 6): ”031-390 06 00, 070-174 06 05” kan inte vara ett telefonnummer: det är flera nummer.
    → Skriv varje nummer på en egen rad, med bindestreck och blanksteg först.`,
    en: `pressmeddelanden/2026/bad.md
  contacts[0].phone (line 6): “031-390 06 00, 070-174 06 05” cannot be a phone number: it is several numbers.
    → Write each number on a line of its own, after a hyphen and a space.`,
  },
  {
    name: "phone number with words",
    problems: phone("växeln 031-390 06 00"),
    sv: `pressmeddelanden/2026/bad.md
  contacts[0].phone (rad 6): ”växeln 031-390 06 00” kan inte vara ett telefonnummer: det innehåller ord.
    → Skriv bara numret.`,
    en: `pressmeddelanden/2026/bad.md
  contacts[0].phone (line 6): “växeln 031-390 06 00” cannot be a phone number: it contains words.
    → Write only the number.`,
  },
  {
    name: "phone number with other signs",
    problems: phone("031*390"),
    sv: `pressmeddelanden/2026/bad.md
  contacts[0].phone (rad 6): ”031*390” kan inte vara ett telefonnummer: det innehåller annat än siffror, mellanslag och bindestreck.
    → Skriv hela numret med riktnummer: 031-390 06 00, eller +46 31 390 06 00.`,
    en: `pressmeddelanden/2026/bad.md
  contacts[0].phone (line 6): “031*390” cannot be a phone number: it contains other characters than digits, spaces and hyphens.
    → Write the whole number with its area code: 031-390 06 00, or +46 31 390 06 00.`,
  },
  {
    name: "phone number without area code",
    problems: phone("390 06 00"),
    sv: `pressmeddelanden/2026/bad.md
  contacts[0].phone (rad 6): ”390 06 00” kan inte vara ett telefonnummer: riktnumret saknas.
    → Skriv hela numret med riktnummer: 031-390 06 00, eller +46 31 390 06 00.`,
    en: `pressmeddelanden/2026/bad.md
  contacts[0].phone (line 6): “390 06 00” cannot be a phone number: the area code is missing.
    → Write the whole number with its area code: 031-390 06 00, or +46 31 390 06 00.`,
  },
  {
    name: "phone number too long",
    problems: phone("031-390 06 00 00 00"),
    sv: `pressmeddelanden/2026/bad.md
  contacts[0].phone (rad 6): ”031-390 06 00 00 00” kan inte vara ett telefonnummer: det är för långt.
    → Skriv hela numret med riktnummer: 031-390 06 00, eller +46 31 390 06 00.`,
    en: `pressmeddelanden/2026/bad.md
  contacts[0].phone (line 6): “031-390 06 00 00 00” cannot be a phone number: it is too long.
    → Write the whole number with its area code: 031-390 06 00, or +46 31 390 06 00.`,
  },
  {
    name: "phone number of no area",
    problems: phone("0999-390 06"),
    sv: `pressmeddelanden/2026/bad.md
  contacts[0].phone (rad 6): ”0999-390 06” kan inte vara ett telefonnummer: det finns inget sådant riktnummer eller ingen sådan nummerserie.
    → Skriv hela numret med riktnummer: 031-390 06 00, eller +46 31 390 06 00.`,
    en: `pressmeddelanden/2026/bad.md
  contacts[0].phone (line 6): “0999-390 06” cannot be a phone number: there is no such area code or series of numbers.
    → Write the whole number with its area code: 031-390 06 00, or +46 31 390 06 00.`,
  },
  {
    name: "phone number of nothing visible",
    problems: phone('"\\u200b"'),
    sv: `pressmeddelanden/2026/bad.md
  contacts[0].phone (rad 6): ”​” kan inte vara ett telefonnummer: det är tomt.
    → Skriv hela numret med riktnummer: 031-390 06 00, eller +46 31 390 06 00.`,
    en: `pressmeddelanden/2026/bad.md
  contacts[0].phone (line 6): “​” cannot be a phone number: it is empty.
    → Write the whole number with its area code: 031-390 06 00, or +46 31 390 06 00.`,
  },
  {
    name: "no e-mail address",
    problems: contact("email: press(at)example.org"),
    sv: `pressmeddelanden/2026/bad.md
  contacts[0].email (rad 6): ”press(at)example.org” är ingen e-postadress.
    → Skriv en enda adress, till exempel namn@example.org.`,
    en: `pressmeddelanden/2026/bad.md
  contacts[0].email (line 6): “press(at)example.org” is not an email address.
    → Write a single address, for example name@example.org.`,
  },
  {
    name: "address without https",
    problems: release("related:\n  - title: Om badhuset\n    url: www.example.org\n"),
    sv: `pressmeddelanden/2026/bad.md
  related[0].url (rad 6): ”www.example.org” är ingen adress som kan publiceras.
    → Skriv hela webbadressen med https:// först. E-post skrivs mailto:namn@example.org, och en sida här på webbplatsen med / först.`,
    en: `pressmeddelanden/2026/bad.md
  related[0].url (line 6): “www.example.org” is not an address that can be published.
    → Write the whole web address with https:// first. Email is written mailto:name@example.org, and a page of this site with / first.`,
  },
  {
    name: "address that runs a program",
    problems: release("related:\n  - title: Om badhuset\n    url: javascript:alert(1)\n"),
    sv: `pressmeddelanden/2026/bad.md
  related[0].url (rad 6): ”javascript:alert(1)” är ingen adress som kan publiceras.
    → Skriv hela webbadressen med https:// först. E-post skrivs mailto:namn@example.org, och en sida här på webbplatsen med / först.`,
  },
  {
    name: "page address with a domain",
    problems: release("permalink: https://example.org/nytt-badhus/\n"),
    sv: `pressmeddelanden/2026/bad.md
  permalink (rad 4): ”https://example.org/nytt-badhus/” kan inte vara adressen till en sida här på webbplatsen.
    → Skriv adressen utan domän, med / först och sist: /pressmeddelanden/2026/nytt-badhus/`,
    en: `pressmeddelanden/2026/bad.md
  permalink (line 4): “https://example.org/nytt-badhus/” cannot be the address of a page of this site.
    → Write the address without the domain, with / first and last: /pressmeddelanden/2026/nytt-badhus/`,
  },
  {
    name: "earlier address that climbs",
    problems: release("aliases:\n  - /nyheter/1/\n  - /nyheter/../2/\n"),
    sv: `pressmeddelanden/2026/bad.md
  aliases[1] (rad 6): ”/nyheter/../2/” kan inte vara adressen till en sida här på webbplatsen.
    → Skriv adressen utan domän, med / först och sist: /pressmeddelanden/2026/nytt-badhus/`,
  },
  {
    name: "position with decimal commas",
    problems: invitation("  place:\n    name: Stadshuset\n    position: 59,3293 18,0686\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.place.position (rad 8): ”59,3293 18,0686” är ingen plats på kartan.
    → Skriv latitud och longitud med decimalpunkt: position: [59.3293, 18.0686]`,
    en: `pressinbjudningar/2026/bad.md
  event.place.position (line 8): “59,3293 18,0686” is not a place on the map.
    → Write latitude and longitude with a decimal point: position: [59.3293, 18.0686]`,
  },
  {
    name: "language by its name",
    problems: release("language: svenska\n"),
    sv: `pressmeddelanden/2026/bad.md
  language (rad 4): ”svenska” är ingen språkkod.
    → Skriv till exempel sv för svenska, en för engelska, fi för finska, se för nordsamiska eller yi för jiddisch.`,
    en: `pressmeddelanden/2026/bad.md
  language (line 4): “svenska” is not a language code.
    → Write for example sv for Swedish, en for English, fi for Finnish, se for Northern Sámi or yi for Yiddish.`,
  },
  {
    name: "revision in words",
    problems: invitation("  revision: två\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.revision (rad 6): ”två” är inget heltal från 0 och uppåt.
    → Skriv ett heltal med siffror: revision: 1`,
    en: `pressinbjudningar/2026/bad.md
  event.revision (line 6): “två” is not a whole number from 0 up.
    → Write a whole number in digits: revision: 1`,
  },
  {
    name: "id that is no UUID",
    problems: release("id: badhuset\n"),
    sv: `pressmeddelanden/2026/bad.md
  id (rad 4): ”badhuset” är inget id.
    → Ta bort raden, eller skriv ett UUID: id: 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69`,
    en: `pressmeddelanden/2026/bad.md
  id (line 4): “badhuset” is not an id.
    → Remove the line, or write a UUID: id: 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69`,
  },
  {
    name: "value of many lines",
    problems: release(`language: |\n  ${"svenska ".repeat(20)}\n  finska\n`),
    sv: `pressmeddelanden/2026/bad.md
  language (rad 4): ”svenska svenska svenska svenska svenska svenska svenska svenska svenska svenska …” är ingen språkkod.
    → Skriv till exempel sv för svenska, en för engelska, fi för finska, se för nordsamiska eller yi för jiddisch.`,
  },
  {
    name: "value that steers a terminal",
    problems: release('language: "\\e[2Jsvenska"\n'),
    sv: `pressmeddelanden/2026/bad.md
  language (rad 4): ”[2Jsvenska” är ingen språkkod.
    → Skriv till exempel sv för svenska, en för engelska, fi för finska, se för nordsamiska eller yi för jiddisch.`,
  },
];

function release(yaml: string): Row["problems"] {
  return read(plainRelease + yaml);
}

function date(value: string): Row["problems"] {
  return read(`title: Nytt badhus\ndate: ${value}\n`);
}

function invitation(yaml: string): Row["problems"] {
  return () => problemsOf(plainInvitation + yaml, "press-invitation");
}

function start(value: string): Row["problems"] {
  return () => problemsOf(`${plainRelease}event:\n  start: ${value}\n`, "press-invitation");
}

function phone(value: string): Row["problems"] {
  return contact(`phone: ${value}`);
}

function contact(yaml: string): Row["problems"] {
  return release(`contacts:\n  - name: Kim Exempel\n    ${yaml}\n`);
}

function read(yaml: string): Row["problems"] {
  return () => problemsOf(yaml, "press-release");
}

function problemsOf(yaml: string, type: "press-release" | "press-invitation"): readonly Problem[] {
  const problems: Problem[] = [];
  readItem(yaml, { type, problems });
  return problems;
}
