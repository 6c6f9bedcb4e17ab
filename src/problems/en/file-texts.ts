/** Problems of a file as a whole, and of the shape of its fields, in English. */

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
    what: "the file does not begin with a title and a date.",
    instead: `Begin the file like this, and write the text below:
---
title: New swimming hall opens this autumn
date: 2026-04-14 09.30
---`,
  }),
  "front-matter-open": () => ({
    what: "a line of three hyphens is missing after the fields.",
    instead: "Write --- on a line of its own between the last field and the text.",
  }),
  "yaml-broken": brokenYaml,
  "field-twice": () => ({
    what: "the same field already stands further up.",
    instead: "Keep one of the lines and remove the other.",
  }),
  "file-twice": (v) => ({
    what: `the same information is also found in ${printable(v.other)}.`,
    instead: "Keep one of the files and remove the other.",
  }),
  "link-without-file": () => ({
    what: "this is a link that leads to no file.",
    instead: "Put the file or the folder that it should lead to in its place.",
  }),
  "not-utf8": () => ({
    what: "the file is not saved as UTF-8, so å, ä and ö cannot be read.",
    instead: "Open the file and save it again with the encoding UTF-8.",
  }),
  "not-markdown": () => ({
    what: "the name of the file does not end in .md, so that it is not published.",
    instead: "Rename it so that it ends in .md, or put an underscore first in its name.",
  }),
  "text-cut": () => ({
    what: "a # after a space drops the rest of the line.",
    instead: 'Put quotation marks around the whole text: title: "We are #1 in Sweden"',
  }),
  missing: (_, problem) => missingText(problem),
  "wrong-kind": (v, problem) => {
    const names = problem.file === optionsFile ? { ...kinds, ...kindsOfOptions } : kinds;
    const expected = String(v.expected)
      .split("|")
      .map((one) => names[one] ?? one);
    const found = v.text === undefined ? (names[String(v.found)] ?? v.found) : quote(v.text);
    return {
      what: `this should be ${anyOf(expected.join(", "))}, but it is ${found}.`,
      instead: kindRemedy(String(v.expected), String(v.found), problem),
    };
  },
  "unknown-field": (v) => ({
    what: `there is no field ${quote(v.found)}.`,
    instead: meant(v, `Remove the line, or use one of the fields ${anyOf(String(v.allowed))}.`),
  }),
  "not-one-of": (v) => ({
    what: `${quote(v.found)} cannot be chosen.`,
    instead: meant(v, `Write ${anyOf(String(v.allowed))}.`),
  }),
  empty: () => ({
    what: "the field is empty.",
    instead: "Fill in a value, or remove the field.",
  }),
};

/** A mistake that can be told by the line alone; else the places to look. */
function brokenYaml({ fault, found }: ProblemValues): ProblemText {
  switch (fault) {
    case "tab":
      return { what: "the line begins with a tab.", instead: "Write spaces instead." };
    case "no-space":
      return {
        what: `there is no space after the colon in ${quote(found)}.`,
        instead: `Write ${printable(String(found).replace(":", ": "))}`,
      };
    case "no-colon":
      return {
        what: `there is no colon in ${quote(found)}.`,
        instead: "Write the field's name, a colon, a space and the value: title: New swimming centre",
      };
    case "open-quote":
      return {
        what: `the quotation mark in ${quote(found)} has no end.`,
        instead: "Put the same mark at the end of the line, or remove the first.",
      };
    default:
      return {
        what: "the fields cannot be read. The fault is on this line or above it.",
        instead: `Check colons, quotation marks and indents (spaces, not tabs).
A value that contains a colon, or begins with a character such as * & ! % @ [ or {, needs quotation marks:
title: "Invitation: meet the headmaster"`,
      };
  }
}

/** By the path of the field without places in lists; else by its last name. */
const missing: ReadonlyMap<string, ProblemText> = new Map(
  Object.entries({
    title: {
      what: "the title is missing.",
      instead: "Write for example: title: New swimming hall opens this autumn",
    },
    date: {
      what: "the date of publication is missing.",
      instead: "Write for example: date: 2026-04-14 09.30",
    },
    event: {
      what: "a press invitation needs a time for the event.",
      instead: `Write it like this:
event:
  start: 2026-04-14 09.30
  place: Town Hall`,
    },
    "event.start": {
      what: "the time of the event is missing.",
      instead: "Write for example: start: 2026-04-14 09.30",
    },
    "event.place.name": {
      what: "the name of the place is missing.",
      instead: "Write for example: name: Town Hall",
    },
    "corrections.date": {
      what: "the date of the correction is missing.",
      instead: "Write the day when the text was corrected: date: 2026-04-15",
    },
    "corrections.text": {
      what: "the text of the correction is missing.",
      instead: "Write what is right: text: The meeting begins at 6 pm, not at 7 pm.",
    },
    "related.title": {
      what: "the text of the link is missing.",
      instead: "Write the title of the page: title: About the new swimming hall",
    },
    "related.url": {
      what: "the address of the link is missing.",
      instead: "Write the whole address: url: https://www.example.org/",
    },
    name: { what: "the name is missing.", instead: "Write the name on a line of its own, after name:" },
    src: {
      what: "the name of the file is missing.",
      instead: "Write the name of the file: src: swimming-hall.jpg",
    },
  }),
);

const missingOption: ReadonlyMap<string, ProblemText> = new Map(
  Object.entries({
    url: {
      what: "the address of the press room is missing.",
      instead: 'Write for example: url: "https://press.example.org"',
    },
  }),
);

function missingText({ file, field = "" }: Problem): ProblemText {
  const path = field.replace(/\[\d+\]/g, "");
  const name = path.split(".").at(-1) ?? "";
  const known = file === optionsFile ? missingOption : missing;
  return (
    known.get(path) ??
    known.get(name) ?? { what: "the field is missing.", instead: `Write ${shown(name)}: and a value.` }
  );
}

const kinds: Readonly<Record<string, string>> = {
  text: "text",
  list: "a list",
  map: "fields with values",
  boolean: "true or false",
  number: "a number",
  nothing: "nothing",
  function: "a function",
};

const kindsOfOptions: Readonly<Record<string, string>> = { map: "an object" };

/** How the fields that hold other fields are written. */
const examples: ReadonlyMap<string, string> = new Map(
  Object.entries({
    event: "event:\n  start: 2026-04-14 09.30\n  place: Town Hall",
    place: "place:\n  name: Town Hall\n  room: Great Hall",
    registration: "registration:\n  deadline: 2026-04-13\n  email: press@example.org",
    attending: "attending:\n  - name: Kim Exempel\n    role: chief executive",
    contacts: "contacts:\n  - name: Kim Exempel\n    phone: 031-390 06 00",
    images: "images:\n  - src: swimming-hall.jpg\n    alt: Children in the new swimming hall",
    attachments: "attachments:\n  - src: map.pdf\n    title: Map of the swimming hall",
    related: "related:\n  - title: About the new swimming hall\n    url: https://www.example.org/",
    corrections: "corrections:\n  - date: 2026-04-15\n    text: The meeting begins at 6 pm, not at 7 pm.",
  }),
);

function kindRemedy(expected: string, found: string, { file, field = "" }: Problem): string {
  if (file === optionsFile) return "Change the value, or remove it to have the default.";
  const example = examples.get(field.replace(/\[\d+\]$/, "").replace(/^.*\./, ""));
  if (example !== undefined) return `Write it like this:\n${example}`;
  if (expected === "boolean") return "Write true for yes or false for no.";
  if (found === "true" || found === "false") return `Put quotation marks around the word: "${found}"`;
  if (expected.includes("list") && found === "map") return eachPart;
  if (expected.includes("text")) return "Write a single value after the colon, on the same line.";
  return expected === "map" ? "Write the fields on lines of their own, after two spaces." : eachPart;
}

const eachPart = "Write each part on a line of its own, after a hyphen and a space.";
