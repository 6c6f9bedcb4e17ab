/** The words of pages around the items in British English. */

import type { PageWords } from "./page-words.ts";

export const pageWordsEn: PageWords = {
  showOnMap: "Show on map",
  calendarFile: "Calendar file (.ics)",
  allEvents: "All press events, in your calendar",
  images: "Pictures",
  downloadImage: "Download the picture",
  share: "Share and copy",
  copyText: "Copy the whole text",
  copyLink: "Copy the link",
  copyAddress: "Copy the address",
  copied: "Copied",
  copyFailed: "It could not be copied. Select the text and copy it yourself.",
  sendByEmail: "Send by email",
  changes: "Changes",
  otherLanguages: "In other languages",
  nextEvent: "Next press event",
  allReleases: "All press releases",
  allInvitations: "All press invitations",
  allContacts: "All press contacts",
  pressContacts: "Press contacts",
  archive: "Archive",
  pictureBank: "Press pictures",
  pictureBankLead: "The pictures of our press releases, the newest first.",
  from: "From",
  pixels: (width, height) => `${width} × ${height} pixels`,
  accessibility: "Accessibility",
  notFoundTitle: "This page does not exist",
  notFoundText: "It may have been moved, or the address is wrong. Here you can look further:",
  toStart: "Start page of the press room",
  subscribeLead: "Get the news as it comes, without leaving an email address.",
  feeds: "News feeds",
  feedsHelp:
    "A news feed is read in an app or a program for feeds, or in the newsroom's own system. Copy the address and add it there. RSS works nearly everywhere. Atom and JSON say the same, for those who prefer them.",
  feedsByTopic: "Feeds for one topic",
  calendarHelp:
    "Press events then stand in your own calendar, and times that change or are cancelled change there too.",
  openInCalendar: "Open in the calendar",
  calendarAddress: "Address to paste into Google Calendar or Outlook",
  itemCount: (count) => (count === 1 ? "1 text" : `${count} texts`),
};
