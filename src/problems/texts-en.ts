/** The problems in English, for the site builder who asked for it: what is wrong, and what to write instead. */

import type { ProblemTexts, ProblemValues } from "./problem.ts";

const quote = (value: string | number | undefined): string => `“${value ?? ""}”`;

const nearest = (values: ProblemValues, otherwise: string): string =>
  values.nearest === undefined ? otherwise : `Did you mean ${quote(values.nearest)}?`;

const dateForms = "Write the date as 2026-03-29, with a time as 2026-03-29 09.30.";

/** What to write in a field that is missing, by the field's own name. */
const missing: Readonly<Record<string, readonly [what: string, instead: string]>> = {
  title: ["the title is missing.", "Write for instance: title: New swimming hall opens this autumn"],
  date: ["the date of publication is missing.", "Write for instance: date: 2026-03-29 09.30"],
  event: [
    "a press invitation must tell the time and the place.",
    "Write event: and on the next line, after two spaces: start: 2026-03-29 09.30",
  ],
  start: ["the time of the event is missing.", "Write for instance: start: 2026-03-29 09.30"],
  name: ["the name is missing.", "Write for instance: name: Kim Exempel"],
  src: ["the name of the file is missing.", "Write the name of the file, for instance: src: swimming-hall.jpg"],
  text: [
    "the text is missing.",
    "Write what was wrong and what is right, for instance: text: The meeting begins at 18.00, not at 19.00.",
  ],
  url: ["the address is missing.", "Write the whole address, for instance: url: https://www.example.org/"],
};

const kinds: Readonly<Record<string, string>> = {
  text: "text",
  list: "a list",
  map: "fields with values",
  boolean: "true or false",
  number: "a number",
  nothing: "nothing",
  function: "a function",
};

const kind = (value: string | number | undefined): string => kinds[String(value)] ?? String(value);

const kindExamples: Readonly<Record<string, string>> = {
  text: "Write a single value after the colon.",
  list: "Write a list, a line for each part that begins with a hyphen: - first",
  map: "Write the fields on lines of their own below, after two spaces.",
  boolean: "Write true for yes or false for no.",
  number: "Write a number in digits.",
};

const phoneReasons: Readonly<Record<string, string>> = {
  "too-short": "it is too short",
  "too-long": "it is too long",
};

const weekdays: Readonly<Record<string, string>> = {
  måndag: "a Monday",
  tisdag: "a Tuesday",
  onsdag: "a Wednesday",
  torsdag: "a Thursday",
  fredag: "a Friday",
  lördag: "a Saturday",
  söndag: "a Sunday",
};

export const textsEn: ProblemTexts = {
  "front-matter-missing": () => ({
    what: "the file has no fields at the top.",
    instead: "Begin the file with a line of three hyphens (---), then title and date, then another line of ---.",
  }),
  "front-matter-open": () => ({
    what: "the fields at the top of the file have no end.",
    instead: "Write a line of three hyphens (---) after the last field, before the text.",
  }),
  "yaml-broken": () => ({
    what: "the fields cannot be read from this line on.",
    instead:
      'Check colons, indents and quotation marks. Put quotation marks around a value with a colon: title: "Invitation: meet the headmaster"',
  }),
  "file-twice": (v) => ({
    what: `the same information stands in ${v.other} too.`,
    instead: "Keep one of the files and delete the other.",
  }),
  "not-utf8": () => ({
    what: "the file is not saved as UTF-8, so å, ä and ö cannot be read.",
    instead: "Save the file again with the encoding UTF-8.",
  }),
  missing: (_v, problem) => {
    const name = problem.field?.split(".").at(-1) ?? "";
    const [what, instead] = missing[name] ?? ["the field is missing.", `Write ${name}: and a value.`];
    return { what, instead };
  },
  "wrong-kind": (v) => ({
    what: `${kind(v.expected)} is expected here, but ${kind(v.found)} was found.`,
    instead: kindExamples[String(v.expected)] ?? "Mend the value.",
  }),
  "unknown-field": (v) => ({
    what: `there is no field ${quote(v.found)}.`,
    instead: nearest(v, `Remove the line. The fields that can stand here are ${v.allowed}.`),
  }),
  "not-one-of": (v) => ({
    what: `${quote(v.found)} cannot be chosen.`,
    instead: nearest(v, `Write one of ${v.allowed}.`),
  }),
  empty: () => ({ what: "the field is empty.", instead: "Fill in a value or remove the line." }),
  "date-not-a-date": (v) => ({ what: `${quote(v.found)} cannot be read as a date.`, instead: dateForms }),
  "date-ambiguous-date": (v) => ({
    what: `${quote(v.found)} can be read in two ways: either number may be the month.`,
    instead: dateForms,
  }),
  "date-no-year": (v) => ({ what: `${quote(v.found)} has no year of four digits.`, instead: dateForms }),
  "date-range": (v) => ({
    what: `${quote(v.found)} is two dates or two times in one field.`,
    instead: "Write the beginning here. The end of an event is written in end.",
  }),
  "date-year-out-of-range": (v) => ({
    what: `the year in ${quote(v.found)} is not reasonable.`,
    instead: "Write a year between 1900 and 2199.",
  }),
  "date-no-such-day": (v) => ({ what: `there is no day ${quote(v.found)}.`, instead: dateForms }),
  "date-no-such-time": (v) => ({
    what: `there is no such time as in ${quote(v.found)}.`,
    instead: "Write a time between 00.00 and 23.59.",
  }),
  "date-skipped-time": (v) => ({
    what: `the time in ${quote(v.found)} does not exist that day, when the clocks go forward to summer time.`,
    instead: "Write a time before 2 o'clock or from 3 o'clock.",
  }),
  "date-weekday-mismatch": (v) => ({
    what: `the weekday in ${quote(v.found)} does not fit: the day is ${weekdays[String(v.weekday)] ?? v.weekday}.`,
    instead: `Check the date. If it is right, write ${v.weekday} or remove the weekday.`,
  }),
  "date-needs-time": (v) => ({
    what: `${quote(v.found)} is a day without a time.`,
    instead: "Write the time too: 2026-03-29 09.30",
  }),
  "updated-before-date": (v) => ({
    what: `the change ${quote(v.found)} comes before the publication ${quote(v.date)}.`,
    instead: "Write a time of change later than date, or remove the line.",
  }),
  "end-before-start": (v) => ({
    what: `the end ${quote(v.found)} does not come after the start ${quote(v.start)}.`,
    instead: "Write an end later than start, or remove the line.",
  }),
  "deadline-after-event": (v) => ({
    what: `the last day to register, ${quote(v.found)}, comes after the event ${quote(v.start)}.`,
    instead: "Write a time before the event.",
  }),
  "published-after-event": (v) => ({
    what: `the invitation is published ${quote(v.found)}, but the event is already ${quote(v.start)}.`,
    instead: "Check date and event.start. An invitation must be published before the event begins.",
  }),
  "previous-start-same": (v) => ({
    what: `the earlier time is the same as the new one, ${quote(v.found)}.`,
    instead: "Write the time that applied before, or remove the line.",
  }),
  "event-without-invitation": () => ({
    what: "a press release cannot have a time and a place.",
    instead: "Move the file to the folder of press invitations, or remove event.",
  }),
  "contact-unknown": (v) => ({
    what: `there is no contact ${quote(v.found)} in the contact register.`,
    instead: nearest(v, "Add the contact to the register, or write name, phone and email right here."),
  }),
  "topic-unknown": (v) => ({
    what: `there is no topic ${quote(v.found)} in the list of topics.`,
    instead: nearest(v, v.allowed ? `The topics are ${v.allowed}.` : "Add the topic to the file of topics."),
  }),
  "related-unknown": (v) => ({
    what: `there is no press release or invitation at ${quote(v.found)}.`,
    instead: nearest(v, "Write the path of the file, counted from this file: ../2025/new-swimming-hall.md"),
  }),
  "phone-invalid": (v) => ({
    what: `${quote(v.found)} cannot be a telephone number: ${phoneReasons[String(v.reason)] ?? "it cannot be called"}.`,
    instead: "Write the whole number with its area code: 031-390 06 00, or +46 31 390 06 00.",
  }),
  "email-invalid": (v) => ({
    what: `${quote(v.found)} is no e-mail address.`,
    instead: "Write the address as name@example.org.",
  }),
  "url-invalid": (v) => ({
    what: `${quote(v.found)} is no web address that can be published.`,
    instead: "Write the whole address with https:// first, or an address on this site that begins with /.",
  }),
  "path-invalid": (v) => ({
    what: `${quote(v.found)} is no address on the site.`,
    instead:
      "Begin with / and use no spaces, question marks or two full stops in a row: /pressmeddelanden/2026/nytt-badhus/",
  }),
  "position-invalid": (v) => ({
    what: `${quote(v.found)} is no position on the map.`,
    instead: "Write latitude and longitude in degrees: position: [59.3717, 16.5077]",
  }),
  "language-invalid": (v) => ({
    what: `${quote(v.found)} is no language code.`,
    instead: "Write sv for Swedish, fi for Finnish, en for English, se for Northern Sámi, yi for Yiddish.",
  }),
  "number-invalid": (v) => ({
    what: `${quote(v.found)} is no whole number from 0 up.`,
    instead: "Write a whole number: revision: 1",
  }),
  "image-without-alt": (v) => ({
    what: `the picture ${quote(v.found)} has no text alternative.`,
    instead: "Describe what it shows for those who cannot see it: alt: Children in the new swimming hall",
  }),
  "file-not-found": (v) => ({
    what: `there is no file ${quote(v.found)}.`,
    instead: nearest(v, "Put the file beside the text and check the spelling, capital letters too."),
  }),
  "file-outside": (v) => ({
    what: `the file ${quote(v.found)} lies outside the site's folder.`,
    instead: "Put the file beside the text and write only its name.",
  }),
  "file-is-folder": (v) => ({ what: `${quote(v.found)} is a folder.`, instead: "Write the name of a file." }),
  "id-invalid": (v) => ({
    what: `${quote(v.found)} is no valid identity.`,
    instead: "Write a UUID, for instance 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69, or remove the line.",
  }),
  "id-twice": (v) => ({
    what: `the identity ${quote(v.found)} is used by ${v.other} too.`,
    instead: "Every text must have its own. Remove the line id from the file that is a copy.",
  }),
  "address-twice": (v) => ({
    what: `the address ${quote(v.found)} is used by ${v.other} too.`,
    instead: "Rename one of the files, or change permalink.",
  }),
  "id-derived": (v) => ({
    what: `${v.count} of ${v.total} texts have no id and get an identity from date and file name.`,
    instead: `Do not rename the files, or give them an id of their own. The first one: ${v.first}`,
  }),
  "url-option": (v) => ({
    what: `url is ${quote(v.found)}, but must be the whole address of the press room.`,
    instead: 'Write for instance url: "https://press.example.org" without query and fragment.',
  }),
  "url-and-path-prefix": (v) => ({
    what: `url ends with ${quote(v.found)}, but pathPrefix is ${quote(v.prefix)}.`,
    instead: "Let url be the address without a path, and the path stand in pathPrefix.",
  }),
  "now-invalid": (v) => ({
    what: `now is ${quote(v.found)}, which cannot be read as a moment.`,
    instead: 'Write for instance now: "2026-03-02T08:00+01:00".',
  }),
  "folder-outside": (v) => ({
    what: `the folder ${quote(v.found)} lies outside the site's folder.`,
    instead: 'Write the folder as counted from Eleventy\'s input folder: "pressmeddelanden".',
  }),
  "folder-twice": (v) => ({
    what: `the folder ${quote(v.found)} is used for both press releases and press invitations.`,
    instead: "Give each a folder of its own, neither inside the other.",
  }),
  "feed-path": (v) => ({
    what: `${quote(v.found)} cannot be the address of feeds.`,
    instead: 'Write a path without ending that begins with /: "/prenumerera/press".',
  }),
  "calendar-path": (v) => ({
    what: `${quote(v.found)} cannot be the address of the calendar.`,
    instead: 'Write a path that begins with / and ends in .ics: "/prenumerera/pressinbjudningar.ics".',
  }),
  "page-path": (v) => ({
    what: `${quote(v.found)} cannot be the address of a page.`,
    instead:
      'Write a path that begins and ends with /: "/pressmeddelanden/", or false to switch the page off.',
  }),
  "site-layout-outside": (v) => ({
    what: `the folder of layouts ${quote(v.found)} lies outside Eleventy's input folder.`,
    instead: "Move it there, or set pages: false and write your own templates.",
  }),
};
