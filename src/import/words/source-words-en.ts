/** What the editor is told of imported items, in English. */

import { textsEn } from "../../problems/texts-en.ts";
import type { ReportValues, ReportWords, SourceCode } from "../report-line.ts";
import { refusal } from "./refusal.ts";
import { shown, when } from "./shown.ts";

function quote(value: ReportValues[string]): string {
  return `“${shown(value)}”`;
}

const dateNames: Readonly<Record<string, string>> = { created: "created", updated: "changed" };

export const sourceWordsEn: ReportWords<SourceCode> = {
  lifted: () => "is in the file.",
  "date-swedish": (v) => `${quote(v.found)} has no time zone and is read as Swedish time.`,
  "date-calendar-zone": (v) =>
    `the zone in ${quote(v.found)} is not that of the calendar on that day. The clock is read as Swedish time: ${when(v.moment)}.`,
  "date-from-other": (v) =>
    `there is no date of publication. The date is when the text was ${dateNames[String(v.name)] ?? "changed"}: ${shown(v.found)}.`,
  "date-from-text": (v) =>
    `nothing says when the page was published. The day is taken from the text: ${quote(v.found)}.`,
  "date-unreadable": (v) => `${quote(v.found)} cannot be read as a date.`,
  "updated-same-day": (v) => `was changed on the day of publication (${shown(v.found)}), which is not shown.`,
  "updated-before-date": (v) => `the change (${shown(v.found)}) lies before the publication.`,
  "language-unknown": (v) => `${quote(v.found)} is no language tag.`,
  "phone-broken": (v) => `${quote(v.found)} (${shown(v.name)}) is no number that can be called.`,
  "email-broken": (v) => `${quote(v.found)} (${shown(v.name)}) is no e-mail address.`,
  "contact-unnamed": (v) => `a contact without a name: ${shown(v.found)}.`,
  "address-broken": (v) => `${quote(v.found)} is no web address that can be published.`,
  "alias-not-a-page": (v) => `the old address ${shown(v.found)} cannot have a page that leads on.`,
  "alias-taken": (v) =>
    `the old address ${shown(v.found)} belongs to ${shown(v.other)} already. Is it the same text, imported twice?`,
  "topic-unknown": (v) => `the topic ${quote(v.found)} is not in the press room's list of topics.`,
  "value-left-out": (v) => `${shown(v.name)} (${shown(v.found)}) has no counterpart.`,
  "field-refused": (v) => `cannot be published as it is: ${refusal(textsEn, v)}`,

  "lead-repeated": () => "the first paragraph is the same as the lead and has been taken out of the text.",
  "title-from-text": () => "the source has no title. The first words of the text stand as one.",
  "links-lost": (v) => `the link ${quote(v.found)} cannot be published. Its words are kept.`,
  "markup-removed": (v) => `elements that cannot be text: ${shown(v.found)}.`,
  "embed-linked": (v) => `embedded content has become a link: ${shown(v.found)}.`,
  "table-headings": () => "a table had no headings. Its first row has become headings.",
  "emphasis-dropped": () =>
    "bold and italics are gone, since the text would not have come out the same with them.",
  "text-differs": () => "the text could not be rendered word for word. Compare it with the source.",
  "text-empty": () => "the text is empty.",
  "text-cut": () => "the source seems to give only the beginning of the text.",
  "shortcode-removed": (v) => `the code [${shown(v.found)}] cannot be carried out here and is gone.`,

  "image-without-alt": (v) =>
    `the image ${shown(v.found)} has no description and is therefore an attachment. Write what it shows and move it to images.`,
  "image-in-text-without-alt": (v) =>
    `the image ${shown(v.found)} has no description and has become a link. Write what it shows: ![Description](address)`,
  "media-remote": (v) =>
    `${v.count === 1 ? "one file is" : `${v.count} files are`} still on ${shown(v.found)}. Fetch with --media.`,
  "media-saved": (v) => `${v.count === 1 ? "one file has" : `${v.count} files have`} been fetched.`,
  "media-failed": (v) => `the file ${shown(v.found)} has not been fetched: ${mediaReason(v)}`,
  "media-unlinked": (v) => `the ${shown(v.name)} ${quote(v.found)} belongs to no text: ${shown(v.address)}`,
  "contact-unlinked": (v) => `the contact belongs to no text: ${shown(v.found)}.`,

  "kind-from-type": (v) => `${quote(v.found)} of the source has become a press release.`,
  "event-merged": (v) =>
    `the event ${quote(v.found)} belongs to the invitation and gives its time and place.`,
  "event-from-text": (v) =>
    `the text is an invitation, and its time is read from the words ${quote(v.found)}: ${when(v.moment)}.`,
  "event-without-time": (v) =>
    v.found === ""
      ? "the invitation has no time and has therefore become a press release."
      : `no time can be read from ${quote(v.found)}. The text has therefore become a press release.`,
  "event-before-publication": (v) =>
    `the event (${shown(v.found)}) lies before the publication (${when(v.published)}). The text has therefore become a press release, with time and place at its end.`,
  "event-end-before-start": (v) => `the end (${shown(v.found)}) lies before the start (${shown(v.start)}).`,
  "event-end-in-text": (v) =>
    `the end in ${quote(v.found)} lies before the start and is left out. The words are left in the text.`,
  "event-others-in-text": (v) => `the text has more times: ${shown(v.found)}. They are left in the text.`,
  "relation-missing": (v) => `belongs with ${shown(v.found)}, which is not among what has been imported.`,
  draft: () => "is not published in the source and has become a draft.",
  "edited-by-hand": () =>
    "the file has been edited by hand, and the source has changed too. The file is untouched.",
  repeated: (v) => `is the same text as ${shown(v.other)} and has not been written once more.`,
  "title-of-other": (v) =>
    `${shown(v.other)} has the same title and day, but not the same text. Are they two versions of one text? Then remove one of them.`,
  "id-of-other": (v) =>
    `the source calls this text and ${shown(v.other)} the same, but they are not the same text. Are they two versions of one text? Then remove one of them.`,
  "no-title": () => "there is neither title nor text.",
  "no-date": () => "there is no date of publication.",
  "no-date-on-page": () =>
    "the page does not say when it was published. Give the day in the command: --published 2009-08-14.",
  "no-id": () => "the source gives no id.",
  "too-long": () => "the text is too long to be a press release.",
  unexpected: (v) => `something unexpected happened: ${shown(v.reason)}`,

  "comments-left-out": (v) =>
    `${v.count} ${v.count === 1 ? "comment" : "comments"}. They are personal data and are left in the source.`,
  "kinds-left-out": (v) =>
    `${v.count} of the type ${quote(v.name)}. They are taken along by --type ${shown(v.name)}.`,
  "materials-left-out": (v) => `${v.count} of the type ${quote(v.name)}.`,
  "protected-left-out": (v) => `${v.count} with a password.`,
  "trash-left-out": (v) => `${v.count} in the trash.`,
};

function mediaReason({ reason, status, limit }: ReportValues): string {
  switch (reason) {
    case "type":
      return "it is of a kind that cannot be published from here.";
    case "source-too-large":
      return `it is larger than ${limit} MB.`;
    case "service-refused":
    case "service-failed":
      return `the server answers ${status}.`;
    default:
      return "the server does not answer.";
  }
}
