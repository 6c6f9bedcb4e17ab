/** Problems of the options, and of the site around the press room, in English. */

import type { SiteProblemCode, TextsOf } from "../problem.ts";
import { printable } from "../shown.ts";
import { quote } from "./phrases.ts";

export const siteTexts: TextsOf<SiteProblemCode> = {
  "count-invalid": (v) => ({
    what: `${quote(v.found)} cannot be a count.`,
    instead: "Write a whole number from 1 to 10000.",
  }),
  "url-option": (v) => ({
    what: `${quote(v.found)} is not the whole address of the press room.`,
    instead:
      'Write the address with https:// first, without question mark and #: url: "https://press.example.org"',
  }),
  "now-invalid": (v) => ({
    what: `${quote(v.found)} is not a moment that is the same on every computer.`,
    instead: 'Write date, time and offset from UTC: now: "2026-03-02T08:00+01:00"',
  }),
  "folder-misspelt": (v) => ({
    what: `the folder has nearly the name ${quote(v.expected)}. Its texts do not become press items, and drafts are not protected.`,
    instead: `Rename the folder to ${printable(v.expected)}.`,
  }),
  "folder-outside": (v) => ({
    what: `the folder ${quote(v.found)} cannot be used. It must lie in Eleventy's input folder.`,
    instead: 'Write the name of the folder, counted from the input folder: "pressmeddelanden"',
  }),
  "folder-twice": (v) => ({
    what: `the folder ${quote(v.found)} is already that of press releases, or lies in it or around it.`,
    instead: "Give press releases and press invitations a folder each.",
  }),
  "feed-path": (v) => ({
    what: `${quote(v.found)} cannot be the address of feeds.`,
    instead: 'Write a path that begins with / and has no file extension: "/prenumerera/press"',
  }),
  "calendar-path": (v) => ({
    what: `${quote(v.found)} cannot be the address of the calendar.`,
    instead: 'Write a path that begins with / and ends with .ics: "/prenumerera/pressinbjudningar.ics"',
  }),
  "page-path": (v) => ({
    what: `${quote(v.found)} cannot be the address of a page.`,
    instead: 'Write a path that begins and ends with /: "/pressmeddelanden/". With false there is no page.',
  }),
  "page-file-path": (v) => ({
    what: `${quote(v.found)} cannot be the address of a file.`,
    instead: `Write a path that begins with / and ends with ${v.ending}. With false there is no file.`,
  }),
  "colour-invalid": (v) => ({
    what: `${quote(v.found)} cannot be read as a colour.`,
    instead: 'Write the colour with # and six characters: primary: "#1f5f7a"',
  }),
  "colour-contrast": (v) => ({
    what: `${quote(v.found)} on ${v.on} has the contrast ${v.ratio} : 1. Text needs at least 4.5 : 1 (WCAG 1.4.3, level AA).`,
    instead: `The nearest colour that can be read is ${quote(v.nearest)}. Without the line, a readable colour is chosen.`,
  }),
  "words-missing": (v) => ({
    what: `the language ${quote(v.found)} lacks words: ${v.missing}.`,
    instead: "Write all words, so that no page is in two languages.",
  }),
  "search-unavailable": (v) => ({
    what: `the search index cannot be made on this machine (${v.found}): Pagefind's program is missing. The search page shows a list instead.`,
    instead: "Install again without --omit=optional, or write pages: { search: false }.",
  }),
  "preview-shown": (v) => ({
    what: `the preview is on, and the pages show ${v.count === 1 ? "one text" : `${v.count} texts`} not yet published.`,
    instead: "Build without --serve before you publish the site; then they are gone.",
  }),
  "search-failed": (v) => ({
    what: `the search index could not be made: ${quote(v.found)}`,
    instead: "Build again. If that does not help, write pages: { search: false }.",
  }),
  "site-layout-outside": (v) => ({
    what: `the folder of layouts, ${quote(v.found)}, lies outside Eleventy's input folder.`,
    instead: "Move it there, or write pages: false and make your own templates.",
  }),
};
