/** Problems of values that do not go together, in one text or between texts, in English. */

import type { ItemProblemCode, ProblemValues, TextsOf } from "../problem.ts";
import { printable } from "../shown.ts";
import { meant, quote } from "./phrases.ts";

export const itemTexts: TextsOf<ItemProblemCode> = {
  "updated-before-date": (v) => ({
    what: `the change ${quote(v.found)} comes before the publication ${quote(v.date)}.`,
    instead: "Write when the text was last changed, or remove the line.",
  }),
  "end-before-start": (v) => ({
    what: `the end ${quote(v.found)} does not come after the start ${quote(v.start)}.`,
    instead: "Write an end later than the start, or remove the line.",
  }),
  "deadline-after-event": (v) => ({
    what: `the last day to register ${quote(v.found)} comes after the event ${quote(v.start)}.`,
    instead: "Write a day before the event, or a time before it begins.",
  }),
  "published-after-event": (v) => ({
    what: `the invitation is published ${quote(v.found)}, but by then the event has begun: ${quote(v.start)}.`,
    instead: "Check both times: date is when the invitation is published, event.start when the event begins.",
  }),
  "previous-start-same": (v) => ({
    what: `the earlier time ${quote(v.found)} is the same as the new one.`,
    instead: "Write the time that applied before, or remove the line.",
  }),
  "change-not-dated": () => ({
    what: "the event has been cancelled, postponed or moved, but updated is missing. Then those who subscribe do not notice.",
    instead: `Write when it changed, and raise revision by one:
updated: 2026-04-15 10.00`,
  }),
  "event-without-invitation": () => ({
    what: "only a press invitation has a time and a place.",
    instead: "Move the file to the folder of press invitations, or remove event.",
  }),
  "type-of-other-folder": (v) => ({
    what: `this is ${quote(v.found)}, but the file is among the ${folderNames[String(v.expected)] ?? v.expected}.`,
    instead: "Move the file to the right folder, or remove the line.",
  }),
  "contact-unknown": (v) => ({
    what: `there is no contact ${quote(v.found)} in the contact register.`,
    instead: meant(v, "Add the contact to the register, or write name, phone and email right in the text."),
  }),
  "topic-unknown": (v) => ({
    what: `there is no topic ${quote(v.found)} in the list of topics.`,
    instead: meant(
      v,
      v.allowed ? `The topics are ${printable(v.allowed)}.` : "Add the topic to the list of topics.",
    ),
  }),
  "topic-address-twice": (v) => ({
    what: `the topic gets the same address, ${quote(v.found)}, as the topic ${quote(v.other)}.`,
    instead: "Give one of the topics an address of its own: slug: natur-och-miljo",
  }),
  "related-unknown": (v) => ({
    what: `there is no press release and no invitation at ${quote(v.found)}.`,
    instead: meant(
      v,
      /^[a-z]+:/i.test(String(v.found))
        ? `A page of another site is written like this:
related:
  - title: About the new swimming hall
    url: https://www.example.org/`
        : "Write the path of the file, counted from this file: ../2025/new-swimming-hall.md",
    ),
  }),
  "id-twice": (v) => ({
    what: `the same id is used in ${printable(v.other)}.`,
    instead: "Every text needs an id of its own. Remove the line id from the file that is a copy.",
  }),
  // The file is the first of them.
  "id-derived": (v) => ({
    what: `the file has no id${others(v)}. The text is known by date and file name; if these change, it looks new to subscribers.`,
    instead: `Paste this line among the fields: id: ${printable(v.id)}`,
  }),
  draft: () => ({
    what: "is a draft and is not published.",
    instead: "Remove the line draft: true when the text is ready.",
  }),
  "not-yet": (v) => ({
    what: `is not published before ${printable(v.when)}.`,
    instead: "Build the site then. If the date is wrong, change it.",
  }),
  // The picture is the first of them.
  "credit-missing": (v) => ({
    what: `the picture has no credit (${v.count} of ${v.total} pictures). The media may not publish a picture without naming who made it.`,
    instead: "Write the name: credit: Kim Modig",
  }),
  "image-located": (v) => ({
    what: `the file says where the picture was taken (GPS), and whoever downloads it can read that (${v.count} of ${v.total} pictures).`,
    instead:
      "Remove the position in an image editor unless it may be known; a picture may have been taken in someone's home.",
  }),
  // The text is the first of them.
  "image-elsewhere": (v) => ({
    what: `the text shows a picture of another site (${v.count} of ${v.total} texts do): “${printable(v.found)}”. The picture may go, and that site sees who reads.`,
    instead: "Save the picture in the folder of the text, and write the file's name instead of the address.",
  }),
  "id-derived-twice": (v) => ({
    what: `the file has the same date and file name as ${printable(v.other)}, so the two cannot be told apart.`,
    instead: "Rename one of the files, or give it an id of its own.",
  }),
  "address-twice": (v, { field }) => ({
    what: `the address ${quote(v.found)} is also used by ${printable(v.other)}.`,
    instead: field?.startsWith("aliases")
      ? "Remove the address from one of the files."
      : "Rename one of the files, or give it another address with permalink.",
  }),
};

const folderNames: Readonly<Record<string, string>> = {
  "press-release": "press releases",
  "press-invitation": "press invitations",
};

function others(v: ProblemValues): string {
  return Number(v.count) > 1 ? ` (${Number(v.count)} of ${v.total} texts have none)` : "";
}
