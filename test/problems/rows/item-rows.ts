/** Problems of one press release or invitation. */

import type { Problem } from "../../../src/problems/problem.ts";
import { plainInvitation, plainRelease, type ReadingSetup, readItem } from "../../builders.ts";
import type { Row } from "./row.ts";

export const itemRows: readonly Row[] = [
  {
    name: "missing title",
    problems: release("date: 2026-03-02 08.00\n"),
    sv: `pressmeddelanden/2026/bad.md
  title: rubriken saknas.
    → Skriv till exempel: title: Nytt badhus öppnar i höst`,
    en: `pressmeddelanden/2026/bad.md
  title: the title is missing.
    → Write for example: title: New swimming hall opens this autumn`,
  },
  {
    name: "missing date",
    problems: release("title: Nytt badhus\n"),
    sv: `pressmeddelanden/2026/bad.md
  date: datumet för publiceringen saknas.
    → Skriv till exempel: date: 2026-04-14 09.30`,
    en: `pressmeddelanden/2026/bad.md
  date: the date of publication is missing.
    → Write for example: date: 2026-04-14 09.30`,
  },
  {
    name: "title without a value",
    problems: release("title:\ndate: 2026-03-02\n"),
    sv: `pressmeddelanden/2026/bad.md
  title (rad 2): rubriken saknas.
    → Skriv till exempel: title: Nytt badhus öppnar i höst`,
  },
  {
    name: "weekday that does not fit the date",
    problems: release("title: Nytt badhus\ndate: tisdag 2 mars 2026 kl. 8\n"),
    sv: `pressmeddelanden/2026/bad.md
  date (rad 3): veckodagen i ”tisdag 2 mars 2026 kl. 8” stämmer inte. Den dagen är en måndag.
    → Kontrollera datumet. Om det är rätt: skriv måndag, eller ta bort veckodagen.`,
    en: `pressmeddelanden/2026/bad.md
  date (line 3): the weekday in “tisdag 2 mars 2026 kl. 8” does not fit. That day is a Monday.
    → Check the date. If it is right, write måndag, or remove the weekday.`,
  },
  {
    name: "end before start",
    problems: invitation("  end: 2026-03-20 09.00\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.end (rad 6): slutet ”2026-03-20 09.00” ligger inte efter starten ”2026-03-20 09.30”.
    → Skriv en sluttid som är senare än starten, eller ta bort raden.`,
    en: `pressinbjudningar/2026/bad.md
  event.end (line 6): the end “2026-03-20 09.00” does not come after the start “2026-03-20 09.30”.
    → Write an end later than the start, or remove the line.`,
  },
  {
    name: "end by the clock, before start",
    problems: invitation("  end: kl. 9\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.end (rad 6): slutet ”kl. 9” ligger inte efter starten ”2026-03-20 09.30”.
    → Skriv en sluttid som är senare än starten, eller ta bort raden.`,
  },
  {
    name: "registration deadline after the event",
    problems: invitation("  registration:\n    deadline: 2026-03-21\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.registration.deadline (rad 7): sista anmälningsdag ”2026-03-21” ligger efter pressträffen ”2026-03-20 09.30”.
    → Skriv en dag före pressträffen, eller ett klockslag innan den börjar.`,
    en: `pressinbjudningar/2026/bad.md
  event.registration.deadline (line 7): the last day to register “2026-03-21” comes after the event “2026-03-20 09.30”.
    → Write a day before the event, or a time before it begins.`,
  },
  {
    name: "invitation published after its event",
    problems: item("title: Nytt badhus\ndate: 2026-03-21\nevent:\n  start: 20 mars 2026 kl. 9.30\n", {
      type: "press-invitation",
    }),
    sv: `pressinbjudningar/2026/bad.md
  date (rad 3): inbjudan publiceras ”2026-03-21”, men pressträffen börjar redan ”20 mars 2026 kl. 9.30”.
    → Kontrollera båda tiderna: date är när inbjudan publiceras, event.start när pressträffen börjar.`,
    en: `pressinbjudningar/2026/bad.md
  date (line 3): the invitation is published “2026-03-21”, but by then the event has begun: “20 mars 2026 kl. 9.30”.
    → Check both times: date is when the invitation is published, event.start when the event begins.`,
  },
  {
    name: "unknown contact with a known one like it",
    problems: release(`${plainRelease}contacts:\n  - kim-exempel\n  - kim-exmpel\n`, {
      contacts: "kim-exempel:\n  name: Kim Exempel\n",
    }),
    sv: `pressmeddelanden/2026/bad.md
  contacts[1] (rad 6): kontakten ”kim-exmpel” finns inte i kontaktregistret.
    → Menade du ”kim-exempel”?`,
    en: `pressmeddelanden/2026/bad.md
  contacts[1] (line 6): there is no contact “kim-exmpel” in the contact register.
    → Did you mean “kim-exempel”?`,
  },
  {
    name: "unknown contact unlike all others",
    problems: release(`${plainRelease}contacts: robin\n`, {
      contacts: "kim-exempel:\n  name: Kim Exempel\n",
    }),
    sv: `pressmeddelanden/2026/bad.md
  contacts (rad 4): kontakten ”robin” finns inte i kontaktregistret.
    → Lägg till kontakten i registret, eller skriv name, phone och email direkt i texten.`,
    en: `pressmeddelanden/2026/bad.md
  contacts (line 4): there is no contact “robin” in the contact register.
    → Add the contact to the register, or write name, phone and email right in the text.`,
  },
  {
    name: "unknown topic with a known one like it",
    problems: release(`${plainRelease}topics: [skola, miljo]\n`, { topics: "miljö: Miljö\nskola: Skola\n" }),
    sv: `pressmeddelanden/2026/bad.md
  topics[1] (rad 4): ämnet ”miljo” finns inte i ämneslistan.
    → Menade du ”miljö”?`,
    en: `pressmeddelanden/2026/bad.md
  topics[1] (line 4): there is no topic “miljo” in the list of topics.
    → Did you mean “miljö”?`,
  },
  {
    name: "unknown topic unlike all others",
    problems: release(`${plainRelease}topics: trafik\n`, { topics: "miljö: Miljö\nskola: Skola\n" }),
    sv: `pressmeddelanden/2026/bad.md
  topics (rad 4): ämnet ”trafik” finns inte i ämneslistan.
    → Ämnena som finns är miljö, skola.`,
    en: `pressmeddelanden/2026/bad.md
  topics (line 4): there is no topic “trafik” in the list of topics.
    → The topics are miljö, skola.`,
  },
  {
    name: "unknown topic in a newsroom without topics",
    problems: release(`${plainRelease}topics: trafik\n`, { topics: "# inga än\n" }),
    sv: `pressmeddelanden/2026/bad.md
  topics (rad 4): ämnet ”trafik” finns inte i ämneslistan.
    → Lägg till ämnet i ämneslistan.`,
    en: `pressmeddelanden/2026/bad.md
  topics (line 4): there is no topic “trafik” in the list of topics.
    → Add the topic to the list of topics.`,
  },
  {
    name: "phone number that cannot be one",
    problems: release(`${plainRelease}contacts:\n  - name: Kim Exempel\n    phone: 031-390 06 0\n`),
    sv: `pressmeddelanden/2026/bad.md
  contacts[0].phone (rad 6): ”031-390 06 0” kan inte vara ett telefonnummer: det är för kort.
    → Skriv hela numret med riktnummer: 031-390 06 00, eller +46 31 390 06 00.`,
    en: `pressmeddelanden/2026/bad.md
  contacts[0].phone (line 6): “031-390 06 0” cannot be a phone number: it is too short.
    → Write the whole number with its area code: 031-390 06 00, or +46 31 390 06 00.`,
  },
  {
    name: "image without alt",
    problems: release(`${plainRelease}images:\n  - src: https://example.org/bad.jpg\n`),
    sv: `pressmeddelanden/2026/bad.md
  images[0].alt (rad 5): bilden ”https://example.org/bad.jpg” saknar beskrivning för den som inte ser den.
    → Skriv vad bilden visar: alt: Barn badar i det nya badhuset`,
    en: `pressmeddelanden/2026/bad.md
  images[0].alt (line 5): the image “https://example.org/bad.jpg” has no description for those who cannot see it.
    → Write what the image shows: alt: Children in the new swimming hall`,
  },
  {
    name: "misspelt key",
    problems: release(`${plainRelease}contcts:\n  - kim\n`),
    sv: `pressmeddelanden/2026/bad.md
  contcts (rad 4): fältet ”contcts” finns inte.
    → Menade du ”contacts”?`,
    en: `pressmeddelanden/2026/bad.md
  contcts (line 4): there is no field “contcts”.
    → Did you mean “contacts”?`,
  },
  {
    name: "key unlike any other",
    problems: release(`${plainRelease}etiketter: bad\n`),
    sv: `pressmeddelanden/2026/bad.md
  etiketter (rad 4): fältet ”etiketter” finns inte.
    → Ta bort raden, eller använd något av fälten type, id, title, date, updated, draft, embargo, lead, language, topics, contacts, images, attachments, related, translations, corrections, boilerplate, permalink, aliases, event eller imported.`,
  },
  {
    name: "misspelt key inside the event",
    problems: invitation("  registration:\n    deadlin: 2026-03-19\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.registration.deadlin (rad 7): fältet ”deadlin” finns inte.
    → Menade du ”deadline”?`,
  },
  {
    name: "key that is a trap for JavaScript",
    problems: release(`${plainRelease}__proto__:\n  draft: true\n`),
    sv: `pressmeddelanden/2026/bad.md
  __proto__ (rad 4): fältet ”__proto__” finns inte.
    → Ta bort raden, eller använd något av fälten type, id, title, date, updated, draft, embargo, lead, language, topics, contacts, images, attachments, related, translations, corrections, boilerplate, permalink, aliases, event eller imported.`,
  },
  {
    name: "invitation without an event",
    problems: item(plainRelease, { type: "press-invitation" }),
    sv: `pressinbjudningar/2026/bad.md
  event: en pressinbjudan behöver en tid för pressträffen.
    → Skriv så här:
      event:
        start: 2026-04-14 09.30
        place: Stadshuset`,
    en: `pressinbjudningar/2026/bad.md
  event: a press invitation needs a time for the event.
    → Write it like this:
      event:
        start: 2026-04-14 09.30
        place: Town Hall`,
  },
  {
    name: "event without a start",
    problems: item(`${plainRelease}event:\n  place: Stadshuset\n`, { type: "press-invitation" }),
    sv: `pressinbjudningar/2026/bad.md
  event.start (rad 4): tiden för pressträffen saknas.
    → Skriv till exempel: start: 2026-04-14 09.30`,
    en: `pressinbjudningar/2026/bad.md
  event.start (line 4): the time of the event is missing.
    → Write for example: start: 2026-04-14 09.30`,
  },
  {
    name: "event in a press release",
    problems: release(plainInvitation),
    sv: `pressmeddelanden/2026/bad.md
  event (rad 4): bara en pressinbjudan har tid och plats.
    → Flytta filen till mappen för pressinbjudningar, eller ta bort event.`,
    en: `pressmeddelanden/2026/bad.md
  event (line 4): only a press invitation has a time and a place.
    → Move the file to the folder of press invitations, or remove event.`,
  },
  {
    name: "type of the other folder",
    problems: release(`${plainRelease}type: press-invitation\n`),
    sv: `pressmeddelanden/2026/bad.md
  type (rad 4): här står ”press-invitation”, men filen ligger bland pressmeddelandena.
    → Flytta filen till rätt mapp, eller ta bort raden.`,
    en: `pressmeddelanden/2026/bad.md
  type (line 4): this is “press-invitation”, but the file is among the press releases.
    → Move the file to the right folder, or remove the line.`,
  },
  {
    name: "type of the other folder, among invitations",
    problems: invitation("type: press-release\n"),
    sv: `pressinbjudningar/2026/bad.md
  type (rad 6): här står ”press-release”, men filen ligger bland pressinbjudningarna.
    → Flytta filen till rätt mapp, eller ta bort raden.`,
  },
  {
    name: "change before publication",
    problems: release(`${plainRelease}updated: 2026-03-02 07.59\n`),
    sv: `pressmeddelanden/2026/bad.md
  updated (rad 4): ändringen ”2026-03-02 07.59” ligger före publiceringen ”2026-03-02 08.00”.
    → Skriv när texten senast ändrades, eller ta bort raden.`,
    en: `pressmeddelanden/2026/bad.md
  updated (line 4): the change “2026-03-02 07.59” comes before the publication “2026-03-02 08.00”.
    → Write when the text was last changed, or remove the line.`,
  },
  {
    name: "earlier time that is the same",
    problems: invitation("  previousStart: 20 mars 2026 kl. 9.30\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.previousStart (rad 6): den tidigare tiden ”20 mars 2026 kl. 9.30” är densamma som den nya.
    → Skriv tiden som gällde förut, eller ta bort raden.`,
    en: `pressinbjudningar/2026/bad.md
  event.previousStart (line 6): the earlier time “20 mars 2026 kl. 9.30” is the same as the new one.
    → Write the time that applied before, or remove the line.`,
  },
  {
    name: "status that cannot be chosen",
    problems: invitation("  status: okänd\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.status (rad 6): ”okänd” går inte att välja.
    → Skriv planned, moved, postponed eller cancelled.`,
    en: `pressinbjudningar/2026/bad.md
  event.status (line 6): “okänd” cannot be chosen.
    → Write planned, moved, postponed or cancelled.`,
  },
  {
    name: "status in Swedish",
    problems: invitation("  status: Inställt\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.status (rad 6): ”Inställt” går inte att välja.
    → Menade du ”cancelled”?`,
    en: `pressinbjudningar/2026/bad.md
  event.status (line 6): “Inställt” cannot be chosen.
    → Did you mean “cancelled”?`,
  },
  {
    name: "status nearly right",
    problems: invitation("  status: canceled\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.status (rad 6): ”canceled” går inte att välja.
    → Menade du ”cancelled”?`,
  },
  {
    name: "contact without a name",
    problems: release(`${plainRelease}contacts:\n  - phone: 031-390 06 00\n`),
    sv: `pressmeddelanden/2026/bad.md
  contacts[0].name (rad 5): namnet saknas.
    → Skriv namnet på en egen rad, efter name:`,
    en: `pressmeddelanden/2026/bad.md
  contacts[0].name (line 5): the name is missing.
    → Write the name on a line of its own, after name:`,
  },
  {
    name: "place without a name",
    problems: invitation("  place:\n    room: Stora salen\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.place.name (rad 6): platsens namn saknas.
    → Skriv till exempel: name: Stadshuset`,
    en: `pressinbjudningar/2026/bad.md
  event.place.name (line 6): the name of the place is missing.
    → Write for example: name: Town Hall`,
  },
  {
    name: "image without a file",
    problems: release(`${plainRelease}images:\n  - alt: Badhuset\n`),
    sv: `pressmeddelanden/2026/bad.md
  images[0].src (rad 5): filens namn saknas.
    → Skriv filens namn: src: badhuset.jpg`,
    en: `pressmeddelanden/2026/bad.md
  images[0].src (line 5): the name of the file is missing.
    → Write the name of the file: src: swimming-hall.jpg`,
  },
  {
    name: "correction without date and text",
    problems: release(`${plainRelease}corrections:\n  - text: Rätt tid är 18.\n  - date: 2026-03-03\n`),
    sv: `pressmeddelanden/2026/bad.md
  corrections[0].date (rad 5): rättelsens datum saknas.
    → Skriv dagen då texten rättades: date: 2026-04-15
  corrections[1].text (rad 6): rättelsens text saknas.
    → Skriv vad som är rätt: text: Mötet börjar klockan 18, inte klockan 19.`,
    en: `pressmeddelanden/2026/bad.md
  corrections[0].date (line 5): the date of the correction is missing.
    → Write the day when the text was corrected: date: 2026-04-15
  corrections[1].text (line 6): the text of the correction is missing.
    → Write what is right: text: The meeting begins at 6 pm, not at 7 pm.`,
  },
  {
    name: "link without title and address",
    problems: release(`${plainRelease}related:\n  - url: https://example.org/\n  - title: Om badhuset\n`),
    sv: `pressmeddelanden/2026/bad.md
  related[0].title (rad 5): länkens text saknas.
    → Skriv sidans rubrik: title: Om det nya badhuset
  related[1].url (rad 6): länkens adress saknas.
    → Skriv hela adressen: url: https://www.example.org/`,
    en: `pressmeddelanden/2026/bad.md
  related[0].title (line 5): the text of the link is missing.
    → Write the title of the page: title: About the new swimming hall
  related[1].url (line 6): the address of the link is missing.
    → Write the whole address: url: https://www.example.org/`,
  },
  {
    name: "images as one file name",
    problems: release(`${plainRelease}images: bad.jpg\n`),
    sv: `pressmeddelanden/2026/bad.md
  images (rad 4): här ska det stå en lista, men det står ”bad.jpg”.
    → Skriv så här:
      images:
        - src: badhuset.jpg
          alt: Barn badar i det nya badhuset`,
    en: `pressmeddelanden/2026/bad.md
  images (line 4): this should be a list, but it is “bad.jpg”.
    → Write it like this:
      images:
        - src: swimming-hall.jpg
          alt: Children in the new swimming hall`,
  },
  {
    name: "an image as a file name",
    problems: release(`${plainRelease}images:\n  - bad.jpg\n`),
    sv: `pressmeddelanden/2026/bad.md
  images[0] (rad 5): här ska det stå fält med värden, men det står ”bad.jpg”.
    → Skriv så här:
      images:
        - src: badhuset.jpg
          alt: Barn badar i det nya badhuset`,
  },
  {
    name: "event as a date",
    problems: item(`${plainRelease}event: 2026-03-20\n`, { type: "press-invitation" }),
    sv: `pressinbjudningar/2026/bad.md
  event (rad 4): här ska det stå fält med värden, men det står ”2026-03-20”.
    → Skriv så här:
      event:
        start: 2026-04-14 09.30
        place: Stadshuset`,
    en: `pressinbjudningar/2026/bad.md
  event (line 4): this should be fields with values, but it is “2026-03-20”.
    → Write it like this:
      event:
        start: 2026-04-14 09.30
        place: Town Hall`,
  },
  {
    name: "title as a list",
    problems: release("title:\n  - Nytt badhus\ndate: 2026-03-02\n"),
    sv: `pressmeddelanden/2026/bad.md
  title (rad 2): här ska det stå text, men det står en lista.
    → Skriv ett enda värde efter kolonet, på samma rad.`,
    en: `pressmeddelanden/2026/bad.md
  title (line 2): this should be text, but it is a list.
    → Write a single value after the colon, on the same line.`,
  },
  {
    name: "title true",
    problems: release("title: true\ndate: 2026-03-02\n"),
    sv: `pressmeddelanden/2026/bad.md
  title (rad 2): här ska det stå text, men det står true.
    → Sätt citattecken runt ordet: "true"`,
    en: `pressmeddelanden/2026/bad.md
  title (line 2): this should be text, but it is true.
    → Put quotation marks around the word: "true"`,
  },
  {
    name: "draft in Swedish",
    problems: release(`${plainRelease}draft: ja\n`),
    sv: `pressmeddelanden/2026/bad.md
  draft (rad 4): här ska det stå true eller false, men det står ”ja”.
    → Skriv true för ja eller false för nej.`,
    en: `pressmeddelanden/2026/bad.md
  draft (line 4): this should be true or false, but it is “ja”.
    → Write true for yes or false for no.`,
  },
  {
    name: "topic as a list",
    problems: release(`${plainRelease}topics:\n  - [miljö]\n`),
    sv: `pressmeddelanden/2026/bad.md
  topics[0] (rad 5): här ska det stå text, men det står en lista.
    → Skriv ett enda värde efter kolonet, på samma rad.`,
  },
  {
    name: "topics as fields",
    problems: release(`${plainRelease}topics:\n  miljö: Miljö\n`),
    sv: `pressmeddelanden/2026/bad.md
  topics (rad 4): här ska det stå text eller en lista, men det står fält med värden.
    → Skriv varje del på en egen rad, med bindestreck och blanksteg först.`,
    en: `pressmeddelanden/2026/bad.md
  topics (line 4): this should be text or a list, but it is fields with values.
    → Write each part on a line of its own, after a hyphen and a space.`,
  },
  {
    name: "registration as an address",
    problems: invitation("  registration: press@example.org\n"),
    sv: `pressinbjudningar/2026/bad.md
  event.registration (rad 6): här ska det stå fält med värden, men det står ”press@example.org”.
    → Skriv så här:
      registration:
        deadline: 2026-04-13
        email: press@example.org`,
    en: `pressinbjudningar/2026/bad.md
  event.registration (line 6): this should be fields with values, but it is “press@example.org”.
    → Write it like this:
      registration:
        deadline: 2026-04-13
        email: press@example.org`,
  },
];

function release(yaml: string, setup: ReadingSetup = {}): Row["problems"] {
  return item(yaml, setup);
}

/** `yaml` stands last in the event. */
function invitation(yaml: string): Row["problems"] {
  return item(plainInvitation + yaml, { type: "press-invitation" });
}

function item(yaml: string, setup: ReadingSetup): Row["problems"] {
  return () => {
    const problems: Problem[] = [];
    readItem(yaml, { media: () => ({ url: "/bad.jpg", type: "image/jpeg" }), ...setup, problems });
    return problems;
  };
}
