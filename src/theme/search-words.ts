/** The words of the search page, in the languages of the theme. */

export interface SearchWords {
  /** The page, and the button on it. */
  readonly search: string;
  readonly searchLead: string;
  /** Before the field. */
  readonly searchFor: string;
  readonly type: string;
  readonly topic: string;
  readonly year: string;
  /** Every type, every topic or every year. */
  readonly all: string;
  /** Before their number. */
  readonly hits: string;
  readonly noHits: string;
  readonly noHitsHelp: string;
  readonly moreHits: string;
  readonly searchFailed: string;
  readonly newestFirst: string;
  readonly olderTexts: string;
}

export const searchWordsSv: SearchWords = {
  search: "Sök",
  searchLead: "Sök bland alla pressmeddelanden och pressinbjudningar.",
  searchFor: "Sök efter",
  type: "Typ",
  topic: "Ämne",
  year: "År",
  all: "Alla",
  hits: "Träffar",
  noHits: "Inga träffar.",
  noHitsHelp:
    "Kontrollera stavningen, skriv färre eller kortare ord, eller välj ”Alla” under typ, ämne och år.",
  moreHits: "Visa fler träffar",
  searchFailed: "Det går inte att söka just nu. Texterna finns i listan här nedanför.",
  newestFirst: "De nyaste texterna",
  olderTexts: "Äldre texter finns under",
};

export const searchWordsFi: SearchWords = {
  search: "Haku",
  searchLead: "Hae kaikista tiedotteista ja mediakutsuista.",
  searchFor: "Hakusanat",
  type: "Tyyppi",
  topic: "Aihe",
  year: "Vuosi",
  all: "Kaikki",
  hits: "Osumia",
  noHits: "Ei osumia.",
  noHitsHelp:
    "Tarkista oikeinkirjoitus, käytä vähemmän tai lyhyempiä sanoja, tai valitse ”Kaikki” tyypin, aiheen ja vuoden kohdalla.",
  moreHits: "Näytä lisää osumia",
  searchFailed: "Haku ei toimi juuri nyt. Tekstit ovat alla olevassa luettelossa.",
  newestFirst: "Uusimmat tekstit",
  olderTexts: "Vanhemmat tekstit:",
};

export const searchWordsEn: SearchWords = {
  search: "Search",
  searchLead: "Search all press releases and press invitations.",
  searchFor: "Search for",
  type: "Type",
  topic: "Topic",
  year: "Year",
  all: "All",
  hits: "Hits",
  noHits: "No hits.",
  noHitsHelp: "Check the spelling, write fewer or shorter words, or choose “All” under type, topic and year.",
  moreHits: "Show more hits",
  searchFailed: "Search does not work right now. The texts are in the list below.",
  newestFirst: "The newest texts",
  olderTexts: "Older texts are found under",
};
