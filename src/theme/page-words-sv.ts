/** The words of pages around the items in Swedish. */

import type { PageWords } from "./page-words.ts";

export const pageWordsSv: PageWords = {
  showOnMap: "Visa på karta",
  calendarFile: "Kalenderfil (.ics)",
  allEvents: "Prenumerera på alla pressträffar",
  images: "Bilder",
  license: "Licens",
  downloadImage: "Ladda ner bilden",
  share: "Dela och kopiera",
  copyText: "Kopiera hela texten",
  copyLink: "Kopiera länken",
  copyAddress: "Kopiera adressen",
  copied: "Kopierat",
  copyFailed: "Det gick inte att kopiera. Markera texten och kopiera den själv.",
  sendByEmail: "Skicka med e-post",
  changes: "Ändringar",
  otherLanguages: "På andra språk",
  nextEvent: "Nästa pressträff",
  allReleases: "Alla pressmeddelanden",
  allInvitations: "Alla pressinbjudningar",
  allContacts: "Alla presskontakter",
  pressContacts: "Presskontakter",
  archive: "Arkiv",
  pictureBank: "Pressbilder",
  pictureBankLead: "Bilderna ur våra pressmeddelanden, de nyaste först.",
  pictureBankTerms: "Ange fotografens namn när du publicerar en bild.",
  from: "Ur",
  pixels: (width, height) => `${width} × ${height} pixlar`,
  accessibility: "Tillgänglighetsredogörelse",
  notFoundTitle: "Sidan finns inte",
  notFoundText: "Den kan ha flyttats, eller så är adressen fel. Här kan du leta vidare:",
  toStart: "Pressrummets startsida",
  subscribeLead: "Få nyheterna när de kommer, utan att lämna någon e-postadress.",
  feeds: "Nyhetsflöden",
  feedsHelp:
    "Ett nyhetsflöde läser du i en app eller ett program för flöden, eller i redaktionens eget system. Kopiera adressen och lägg in den där. RSS fungerar nästan överallt. Atom och JSON säger samma sak, för den som hellre vill ha dem.",
  feedOpened:
    "Det här är ett nyhetsflöde. Kopiera adressen och lägg in den i en app eller ett program för flöden.",
  feedsByTopic: "Flöden för ett ämne",
  calendarHelp:
    "Då står pressträffarna i din egen kalender, och tider som ändras eller ställs in ändras där också.",
  openInCalendar: "Öppna i kalendern",
  calendarAddress: "Adress att klistra in i Google Kalender eller Outlook",
  itemCount: (count) => (count === 1 ? "1 text" : `${count} texter`),
};
