/** Everything that is wrong is told at once: all faults of a file, and all files. */

import { expect, test } from "vitest";
import { itemReader } from "../../src/model/read-item.ts";
import { PressrumError, throwProblems } from "../../src/problems/pressrum-error.ts";
import type { Problem, ProblemLanguage } from "../../src/problems/problem.ts";
import { readOptions } from "../../src/read-options.ts";
import { folderReader } from "../../src/source/press-folder.ts";
import { plainRelease, registers } from "../builders.ts";
import { type Files, inFolder } from "../temporary-folder.ts";

test("a file with a fault of every kind", () => {
  const file = `---
titel: Pressträff om badhuset
date: söndag 21 mars 2026
draft: nej
topics: [trafk]
contacts:
  - robin
  - name: Kim Exempel
    phone: 031-390 06 0
    epost: kim@example.org
images:
  - src: badhuset.jpg
event:
  start: 2026-03-20 09.30
  end: 09.00
  registration:
    deadline: 2026-03-22
    email: press
related:
  - title: Om badhuset
    url: www.example.org
---
Välkommen.
`;
  expect(
    messageOf({ "pressinbjudningar/2026/träff.md": file }, "sv"),
  ).toBe(`Pressrummet byggdes inte: 13 fel i 1 fil. Inget har publicerats.

pressinbjudningar/2026/träff.md
  title: rubriken saknas.
    → Skriv till exempel: title: Nytt badhus öppnar i höst
  titel (rad 2): fältet ”titel” finns inte.
    → Menade du ”title”?
  date (rad 3): veckodagen i ”söndag 21 mars 2026” stämmer inte. Den dagen är en lördag.
    → Kontrollera datumet. Om det är rätt: skriv lördag, eller ta bort veckodagen.
  draft (rad 4): här ska det stå true eller false, men det står ”nej”.
    → Skriv true för ja eller false för nej.
  topics[0] (rad 5): ämnet ”trafk” finns inte i ämneslistan.
    → Menade du ”trafik”?
  contacts[0] (rad 7): kontakten ”robin” finns inte i kontaktregistret.
    → Lägg till kontakten i registret, eller skriv name, phone och email direkt i texten.
  contacts[1].phone (rad 9): ”031-390 06 0” kan inte vara ett telefonnummer: det är för kort.
    → Skriv hela numret med riktnummer: 031-390 06 00, eller +46 31 390 06 00.
  contacts[1].epost (rad 10): fältet ”epost” finns inte.
    → Menade du ”email”?
  images[0].alt (rad 12): bilden ”badhuset.jpg” saknar beskrivning för den som inte ser den.
    → Skriv vad bilden visar: alt: Barn badar i det nya badhuset
  event.end (rad 15): slutet ”09.00” ligger inte efter starten ”2026-03-20 09.30”.
    → Skriv en sluttid som är senare än starten, eller ta bort raden.
  event.registration.deadline (rad 17): sista anmälningsdag ”2026-03-22” ligger efter pressträffen ”2026-03-20 09.30”.
    → Skriv en dag före pressträffen, eller ett klockslag innan den börjar.
  event.registration.email (rad 18): ”press” är ingen e-postadress.
    → Skriv en enda adress, till exempel namn@example.org.
  related[0].url (rad 21): ”www.example.org” är ingen adress som kan publiceras.
    → Skriv hela webbadressen med https:// först. E-post skrivs mailto:namn@example.org, och en sida här på webbplatsen med / först.`);
});

test("several files, those that can be read and those that cannot", () => {
  const files = {
    "pressinbjudningar/2026/a.md": "---\ntitle: Inbjudan: möt rektorn\n---\n",
    "pressinbjudningar/2026/b.md": `---\n${plainRelease}---\n`,
    "pressinbjudningar/2026/c.md": `---\n${plainRelease}event:\n  start: 2026-03-20 09.30\n---\n`,
  };
  expect(
    messageOf(files, "en"),
  ).toBe(`The press room was not built: 2 problems in 2 files. Nothing has been published.

pressinbjudningar/2026/a.md
  line 2: the fields cannot be read. The fault is on this line or above it.
    → Check colons, quotation marks and indents (spaces, not tabs).
      A value that contains a colon, or begins with a character such as * & ! % @ [ or {, needs quotation marks:
      title: "Invitation: meet the headmaster"

pressinbjudningar/2026/b.md
  event: a press invitation needs a time for the event.
    → Write it like this:
      event:
        start: 2026-04-14 09.30
        place: Town Hall`);
});

test("one problem in one file, in English", () => {
  const files = { "pressinbjudningar/2026/b.md": `---\n${plainRelease}---\n` };
  expect(messageOf(files, "en").split("\n")[0]).toBe(
    "The press room was not built: 1 problem in 1 file. Nothing has been published.",
  );
});

test("all faults of the options, in the language that they ask for", () => {
  const options = { errors: "en", url: "example.org", pages: { lenght: 10, start: "press" }, now: "i dag" };
  expect(() => readOptions(options)).toThrow(
    expect.objectContaining({
      message: `The press room was not built: 4 problems in 1 file. Nothing has been published.

addPlugin(pressrum, …)
  pages.lenght: there is no field “lenght”.
    → Did you mean “length”?
  url: “example.org” is not the whole address of the press room.
    → Write the address with https:// first, without question mark and #: url: "https://press.example.org"
  now: “i dag” is not a moment that is the same on every computer.
    → Write date, time and offset from UTC: now: "2026-03-02T08:00+01:00"
  pages.start: “press” cannot be the address of a page.
    → Write a path that begins and ends with /: "/pressmeddelanden/". With false there is no page.`,
    }),
  );
});

test("a fault that has been told is not told again by what depends on it", () => {
  const file = `---
title: [Badhuset]
date: [2026-03-02]
images:
  - bad.jpg
  - src: bad.jpg
topics:
  - [trafik]
contacts:
  - kim
event:
  place: Stadshuset
  end: 09.00
---
`;
  const message = messageOf({ "pressinbjudningar/2026/träff.md": file }, "sv");
  expect(message.match(/^ {2}\S+/gm)).toEqual([
    "  title",
    "  date",
    "  images[0]",
    "  topics[0]",
    "  event.start",
  ]);
});

test("nothing to tell, nothing thrown", () => {
  expect(() => throwProblems([], "sv")).not.toThrow();
});

test("the error has its problems as values", () => {
  const problem: Problem = { file: "bad.md", field: "title", code: "missing" };
  const error = new PressrumError([problem], "sv");
  expect(error).toBeInstanceOf(Error);
  expect(error.problems).toEqual([problem]);
});

/** The message of a build of these press invitations, in a newsroom with one contact and one topic. */
function messageOf(files: Files, language: ProblemLanguage): string {
  const problems: Problem[] = [];
  inFolder(files, () => {
    const folder = {
      type: "press-invitation",
      path: "pressinbjudningar",
      base: "pressinbjudningar",
    } as const;
    const read = itemReader({
      language: "sv",
      extraFields: [],
      registers: registers({ contacts: "kim:\n  name: Kim Exempel\n", topics: "trafik: Trafik\n" }),
      media: () => ({ url: "/bad.jpg", type: "image/jpeg" }),
    });
    for (const record of folderReader().read(folder, problems)) read(record, problems);
  });
  return new PressrumError(problems, language).message;
}
