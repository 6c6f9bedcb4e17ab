/** The visible words of the theme. */

export interface Words {
  readonly pressRoom: string;
  readonly pressRelease: string;
  readonly pressReleases: string;
  readonly pressInvitation: string;
  readonly pressInvitations: string;
  readonly published: string;
  readonly updated: string;
  readonly time: string;
  readonly place: string;
  readonly entrance: string;
  readonly practical: string;
  readonly registrationDeadline: string;
  readonly attending: string;
  readonly addToCalendar: string;
  readonly cancelled: string;
  readonly moved: string;
  readonly previousStart: string;
  readonly eventPast: string;
  readonly photo: string;
  readonly attachments: string;
  readonly related: string;
  readonly pressContact: string;
  readonly aboutSender: string;
  readonly topics: string;
  readonly correction: string;
  readonly upcomingPressEvents: string;
  readonly upcoming: string;
  readonly past: string;
  readonly noItems: string;
  readonly latest: string;
  readonly subscribe: string;
  readonly calendar: string;
  readonly newer: string;
  readonly older: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly skipToContent: string;
  readonly pages: string;
  readonly movedTo: string;
  readonly draft: string;
  readonly scheduled: string;
  readonly embargoed: string;
}

export const wordsSv: Words = {
  pressRoom: "Pressrum",
  pressRelease: "Pressmeddelande",
  pressReleases: "Pressmeddelanden",
  pressInvitation: "Pressinbjudan",
  pressInvitations: "Pressinbjudningar",
  published: "Publicerad",
  updated: "Uppdaterad",
  time: "Tid",
  place: "Plats",
  entrance: "Entré",
  practical: "Praktisk information",
  registrationDeadline: "Anmäl senast",
  attending: "Medverkande",
  addToCalendar: "Lägg till i kalendern",
  cancelled: "Inställt",
  moved: "Ändrad tid eller plats",
  previousStart: "Tidigare tid",
  eventPast: "Pressträffen har varit.",
  photo: "Bild",
  attachments: "Dokument",
  related: "Läs också",
  pressContact: "Presskontakt",
  aboutSender: "Om",
  topics: "Ämnen",
  correction: "Rättelse",
  upcomingPressEvents: "Kommande pressträffar",
  upcoming: "Kommande",
  past: "Tidigare",
  noItems: "Det finns inget här än.",
  latest: "Senaste nytt",
  subscribe: "Prenumerera",
  calendar: "Kalender",
  newer: "Nyare",
  older: "Äldre",
  pageOf: (page, pages) => `Sida ${page} av ${pages}`,
  skipToContent: "Hoppa till innehållet",
  pages: "Sidor",
  movedTo: "Sidan har flyttat till",
  draft: "Utkast. Visas bara i förhandsgranskningen.",
  scheduled: "Inte publicerad än. Visas bara i förhandsgranskningen.",
  embargoed: "Under embargo. Visas bara i förhandsgranskningen.",
};
