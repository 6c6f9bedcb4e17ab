/** The words of pages around the items: subscriptions, contacts, pictures, archive. */

export interface PageWords {
  readonly showOnMap: string;
  readonly calendarFile: string;
  readonly allEvents: string;
  readonly images: string;
  readonly downloadImage: string;
  /** Terms of use of a picture. */
  readonly license: string;
  readonly share: string;
  readonly copyText: string;
  readonly copyLink: string;
  readonly copyAddress: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly sendByEmail: string;
  readonly changes: string;
  readonly otherLanguages: string;
  readonly nextEvent: string;
  readonly allReleases: string;
  readonly allInvitations: string;
  readonly allContacts: string;
  readonly pressContacts: string;
  readonly archive: string;
  readonly pictureBank: string;
  readonly pictureBankLead: string;
  /** What those who use the pictures are asked to do. */
  readonly pictureBankTerms: string;
  readonly from: string;
  /** `1600 × 1067 pixlar` */
  readonly pixels: (width: number, height: number) => string;
  readonly accessibility: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly toStart: string;
  readonly subscribeLead: string;
  readonly feeds: string;
  readonly feedsHelp: string;
  /** Shown above a feed that someone has opened in a browser. */
  readonly feedOpened: string;
  readonly feedsByTopic: string;
  readonly calendarHelp: string;
  readonly openInCalendar: string;
  readonly calendarAddress: string;
  /** `1 text`, `3 texter` */
  readonly itemCount: (count: number) => string;
}
