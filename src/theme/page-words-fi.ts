/** The words of pages around the items in Finnish. */

import type { PageWords } from "./page-words.ts";

export const pageWordsFi: PageWords = {
  showOnMap: "Näytä kartalla",
  calendarFile: "Kalenteritiedosto (.ics)",
  allEvents: "Kaikki mediatilaisuudet kalenteriisi",
  images: "Kuvat",
  downloadImage: "Lataa kuva",
  share: "Jaa ja kopioi",
  copyText: "Kopioi koko teksti",
  copyLink: "Kopioi linkki",
  copyAddress: "Kopioi osoite",
  copied: "Kopioitu",
  copyFailed: "Kopiointi ei onnistunut. Valitse teksti ja kopioi se itse.",
  sendByEmail: "Lähetä sähköpostilla",
  changes: "Muutokset",
  otherLanguages: "Muilla kielillä",
  nextEvent: "Seuraava mediatilaisuus",
  allReleases: "Kaikki tiedotteet",
  allInvitations: "Kaikki mediakutsut",
  allContacts: "Kaikki yhteystiedot medialle",
  pressContacts: "Yhteystiedot medialle",
  archive: "Arkisto",
  pictureBank: "Lehdistökuvat",
  pictureBankLead: "Tiedotteidemme kuvat, uusimmat ensin.",
  from: "Lähde",
  pixels: (width, height) => `${width} × ${height} kuvapistettä`,
  accessibility: "Saavutettavuus",
  notFoundTitle: "Sivua ei löydy",
  notFoundText: "Se on ehkä siirretty, tai osoite on väärä. Täältä voit etsiä lisää:",
  toStart: "Etusivulle",
  subscribeLead: "Saat uutiset heti, kun ne ilmestyvät, etkä tarvitse sähköpostiosoitetta.",
  feeds: "Uutissyötteet",
  feedsHelp:
    "Uutissyötettä luetaan syötteille tehdyllä sovelluksella tai toimituksen omassa järjestelmässä. Kopioi osoite ja lisää se sinne. RSS toimii lähes kaikkialla. Atom ja JSON kertovat saman niille, jotka haluavat ne mieluummin.",
  feedsByTopic: "Yhden aiheen syötteet",
  calendarHelp:
    "Mediatilaisuudet näkyvät silloin omassa kalenterissasi, ja muuttuneet tai perutut ajat muuttuvat myös siellä.",
  openInCalendar: "Avaa kalenterissa",
  calendarAddress: "Osoite liitettäväksi Google Kalenteriin tai Outlookiin",
  itemCount: (count) => (count === 1 ? "1 teksti" : `${count} tekstiä`),
};
