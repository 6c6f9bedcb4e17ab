/** What a newsroom is: the values that every page, feed and calendar is made from. */

import type { Moment } from "../dates/moment.ts";
import type { Phone } from "../phone.ts";
import type { Attachment, PressImage } from "./media.ts";

export type { Phone } from "../phone.ts";
export type { AccessibilityStatement, Conformance, Deficiency } from "./accessibility.ts";
export type { Attachment, ImageCopy, ImageSource, MediaFile, PressImage } from "./media.ts";

/** The two kinds of press item. */
export type PressItemType = "press-release" | "press-invitation";

/** Where an item stands when it is not published. Shown only by a preview. */
export type Unpublished = "draft" | "scheduled" | "embargoed";

/** Someone whom a journalist can reach, or who takes part in an event. */
export interface Contact {
  /** The key in the contact register; absent for a contact written in place. */
  readonly id?: string;
  /** A person's name, or the name of a desk that answers: `Presstjänsten`. */
  readonly name: string;
  /** Title in lower case: `kommundirektör`. */
  readonly role?: string;
  /** The organisation, when it is not the newsroom's own. */
  readonly organisation?: string;
  /** Numbers in the order they were written; empty when there is none. */
  readonly phones: readonly Phone[];
  readonly email?: string;
}

/** A topic that items are filed under, from the newsroom's register. */
export interface Topic {
  /** The key that front matter uses. */
  readonly id: string;
  readonly name: string;
  /** The part of the address that names the topic; made from the name when it is not set. */
  readonly slug: string;
  readonly description?: string;
}

/** Another page, or another press item, that belongs with this one. */
export interface RelatedLink {
  readonly title: string;
  /** From the root of the site without `pathPrefix`, or absolute. */
  readonly url: string;
}

/** The same item in another language. */
export interface Translation extends RelatedLink {
  /** BCP 47 tag. */
  readonly language: string;
}

/** A material change that the readers are told of. */
export interface Correction {
  readonly date: Moment;
  /** Plain text: what was wrong and what is right. */
  readonly text: string;
}

/** Where an event takes place. Every part is optional but the name. */
export interface Place {
  /** The house or site: `Stadshuset`. */
  readonly name: string;
  /** `Rekarnesalen` */
  readonly room?: string;
  /** Street, postal code and town on one line. */
  readonly address?: string;
  /** How to get in: `Entré från torget, anmäl er i receptionen`. */
  readonly entrance?: string;
  /** Latitude and longitude in degrees, WGS 84. */
  readonly position?: readonly [latitude: number, longitude: number];
}

/** How a journalist says that they will come. */
export interface Registration {
  /** Last moment; a day alone means the whole day. */
  readonly deadline?: Moment;
  readonly email?: string;
  readonly phone?: Phone;
  readonly url?: string;
  /** Plain text: `Ta med presskort.` */
  readonly note?: string;
}

/** `moved` covers a new time and a new place. `postponed` has no new time yet: `start` is then the one that no longer holds. */
export type EventStatus = "planned" | "moved" | "postponed" | "cancelled";

/** What an invitation invites to. */
export interface PressEvent {
  readonly start: Moment;
  readonly end?: Moment;
  readonly place?: Place;
  /** Plain text before the list of those who take part. */
  readonly attendingIntro?: string;
  /** Those who take part and answer questions. */
  readonly attending: readonly Contact[];
  readonly registration?: Registration;
  readonly status: EventStatus;
  /** When it would have been, for a moved event. */
  readonly previousStart?: Moment;
  /** Rises by one with every change of time, place or status (RFC 5545 §3.8.7.4). */
  readonly revision: number;
}

interface PressItemFields {
  /** Stable for ever: `urn:uuid:…`. RSS guid, Atom id and JSON id. */
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  /** Publication. */
  readonly date: Moment;
  /** Last change that a reader should know of; absent when there has been none. */
  readonly updated?: Moment;
  /** Plain text. */
  readonly lead?: string;
  /** BCP 47 tag; the newsroom's own when front matter gives none. */
  readonly language: string;
  readonly topics: readonly Topic[];
  /** Press contacts. */
  readonly contacts: readonly Contact[];
  /** The first one is the lead image. */
  readonly images: readonly PressImage[];
  readonly attachments: readonly Attachment[];
  readonly related: readonly RelatedLink[];
  /** Absent when there is none. */
  readonly translations?: readonly Translation[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** Not shown before this moment, wherever `date` stands. */
  readonly embargo?: Moment;
  /** Plain text about the organisation. */
  readonly boilerplate?: string;
  /** Earlier addresses of this item, from the root of the site. */
  readonly aliases: readonly string[];
  /** Front-matter fields that the site has declared with `extraFields`, as YAML strings, lists and maps. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** Set only in a preview. */
  readonly unpublished?: Unpublished;
}

/** News that the municipality sends out. */
export interface PressRelease extends PressItemFields {
  readonly type: "press-release";
}

/** News that journalists are asked to come and hear. */
export interface PressInvitation extends PressItemFields {
  readonly type: "press-invitation";
  readonly event: PressEvent;
}

export type PressData = PressRelease | PressInvitation;

/** An item as templates meet it: shaped like any item of an Eleventy collection. */
export interface PressItem<Data extends PressData = PressData> {
  /** From the root of the site, without `pathPrefix`. */
  readonly url: string;
  /** The moment of publication (the start of the Swedish day for a day alone). */
  readonly date: Date;
  /** `./pressmeddelanden/2026/bad.md` */
  readonly inputPath: string;
  readonly outputPath: string;
  readonly fileSlug: string;
  readonly page: PressPage;
  readonly data: Data;
  /** The body as HTML. Rendered on first use, once. */
  readonly content: string;
  readonly templateContent: string;
}

/** The part of Eleventy's `page` that plugins and filters look at. */
export interface PressPage {
  readonly url: string;
  readonly date: Date;
  readonly inputPath: string;
  readonly outputPath: string;
  readonly fileSlug: string;
  readonly filePathStem: string;
}

/** The sender. */
export interface Organisation {
  readonly name: string;
  /** The main website. */
  readonly url?: string;
  /** Postal or visiting address, one line. */
  readonly address?: string;
  readonly email?: string;
  readonly phone?: Phone;
  /** About the organisation, plain text, after every item. */
  readonly boilerplate?: string;
  /** Logotype, an address from the root of the site or absolute. */
  readonly logo?: string;
}
