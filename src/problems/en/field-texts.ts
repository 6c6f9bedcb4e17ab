/** Problems of single values, in English. */

import { type FieldProblemCode, optionsFile, type TextsOf } from "../problem.ts";
import { meant, quote } from "./phrases.ts";

const dateForms = "Write the date as 2026-04-14, and with a time as 2026-04-14 09.30.";

export const fieldTexts: TextsOf<FieldProblemCode> = {
  "date-not-a-date": (v) => ({
    what: `${quote(v.found)} cannot be read as a date.`,
    instead: dateForms,
  }),
  "date-ambiguous-date": (v) => ({
    what: `${quote(v.found)} can be read in two ways: which is the day and which is the month?`,
    instead: dateForms,
  }),
  "date-no-year": (v) => ({
    what: `${quote(v.found)} has no year of four digits.`,
    instead: dateForms,
  }),
  "date-range": (v, { field = "" }) => ({
    what: `${quote(v.found)} is two dates or two times in one field.`,
    instead: field.endsWith(".start")
      ? "Write when the event begins in start and when it ends in end."
      : "Write a single date, and at most one time.",
  }),
  "date-year-out-of-range": (v) => ({
    what: `the year in ${quote(v.found)} cannot be right.`,
    instead: "Write a year between 1900 and 2199.",
  }),
  "date-no-such-day": (v) => ({
    what: `the day in ${quote(v.found)} is not in the calendar.`,
    instead: `Check day and month. ${dateForms}`,
  }),
  "date-no-such-time": (v) => ({
    what: `the time in ${quote(v.found)} does not exist.`,
    instead: "Write a time between 00.00 and 23.59. Midnight is 00.00 of the next day.",
  }),
  "date-skipped-time": (v) => ({
    what: `the time in ${quote(v.found)} does not exist, for that night the clocks go forward to summer time.`,
    instead: "Write a time before 02.00 or from 03.00.",
  }),
  "date-weekday-mismatch": (v) => {
    const weekday = weekdays[String(v.weekday)] ?? "another weekday";
    return {
      what: `the weekday in ${quote(v.found)} does not fit. That day is ${weekday}.`,
      instead: `Check the date. If it is right, write ${v.weekday}, or remove the weekday.`,
    };
  },
  "phone-invalid": (v) => {
    const { why, instead } = phoneReasons[String(v.reason)] ?? { why: "it cannot be read" };
    return {
      what: `${quote(v.found)} cannot be a phone number: ${why}.`,
      instead: instead ?? "Write the whole number with its area code: 031-390 06 00, or +46 31 390 06 00.",
    };
  },
  "email-invalid": (v) => ({
    what: `${quote(v.found)} is not an email address.`,
    instead: "Write a single address, for example name@example.org.",
  }),
  "url-invalid": (v, { file }) => ({
    what: `${quote(v.found)} is not an address that can be published.`,
    instead:
      file === optionsFile
        ? "Write the whole address with https:// first."
        : "Write the whole web address with https:// first. Email is written mailto:name@example.org, and a page of this site with / first.",
  }),
  "path-invalid": (v) => ({
    what: `${quote(v.found)} cannot be the address of a page of this site.`,
    instead:
      "Write the address without the domain, with / first and last: /pressmeddelanden/2026/nytt-badhus/",
  }),
  "position-invalid": (v) => ({
    what: `${quote(v.found)} is not a place on the map.`,
    instead: "Write latitude and longitude with a decimal point: position: [59.3293, 18.0686]",
  }),
  "language-invalid": (v) => ({
    what: `${quote(v.found)} is not a language code.`,
    instead:
      "Write for example sv for Swedish, en for English, fi for Finnish, se for Northern Sámi or yi for Yiddish.",
  }),
  "number-invalid": (v) => ({
    what: `${quote(v.found)} is not a whole number from 0 up.`,
    instead: "Write a whole number in digits: revision: 1",
  }),
  "id-invalid": (v) => ({
    what: `${quote(v.found)} is not an id.`,
    instead: "Remove the line, or write a UUID: id: 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69",
  }),
  "image-without-alt": (v, { field }) => ({
    what: `the image ${quote(v.found)} has no description for those who cannot see it.`,
    instead:
      field === undefined
        ? "Write what the image shows within the brackets: ![Children in the new swimming hall](swimming-hall.jpg)"
        : "Write what the image shows: alt: Children in the new swimming hall",
  }),
  "not-an-image": (v) => ({
    what: `${quote(v.found)} is not an image.`,
    instead:
      "Choose an image (jpg, png, webp, avif, gif or svg). A document belongs under attachments, or as a link in the text.",
  }),
  "image-broken": () => ({
    what: "the picture is broken or incomplete and cannot be read.",
    instead: "Fetch the picture again, or open it in an image editor and save it as JPEG or PNG.",
  }),
  "image-too-large": (v) => ({
    what: `the picture is ${v.width} × ${v.height} pixels. That is more than ${v.most} million, which is the limit.`,
    instead:
      "Make the picture smaller in an image editor. 6000 pixels across are enough for a newspaper page.",
  }),
  "file-not-found": (v) => ({
    what: `the file ${quote(v.found)} does not exist.`,
    instead: meant(
      v,
      "Put the file in the same folder as the text and check the spelling. Capital letters count as different.",
    ),
  }),
  "file-outside": (v) => ({
    what: `the file ${quote(v.found)} may not be published from there: it is hidden, or lies outside the site's folder.`,
    instead: "Put the file in the same folder as the text and write only its name.",
  }),
  "file-is-folder": (v) => ({
    what: `${quote(v.found)} is a folder.`,
    instead: "Write the name of a file.",
  }),
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

const phoneReasons: Readonly<Record<string, { readonly why: string; readonly instead?: string }>> = {
  missing: { why: "it is empty" },
  extension: {
    why: "an extension cannot be called directly",
    instead: "Write the direct number, or that of the switchboard.",
  },
  "several-numbers": {
    why: "it is several numbers",
    instead: "Write each number on a line of its own, after a hyphen and a space.",
  },
  "has-words": { why: "it contains words", instead: "Write only the number." },
  "not-a-number": { why: "it contains other characters than digits, spaces and hyphens" },
  "no-area-code": { why: "the area code is missing" },
  "too-short": { why: "it is too short" },
  "too-long": { why: "it is too long" },
  "not-in-use": { why: "there is no such area code or series of numbers" },
};
