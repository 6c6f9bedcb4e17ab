/** What front matter and data files hold once their shape has been checked: text, not yet looked up or read as dates. */

import type { EventStatus } from "./types.ts";

/** A single value may be written without a list. */
export type OneOrMore<T> = T | readonly T[];

/** A contact written in place, or in the register. */
export interface ContactFields {
  readonly name: string;
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
  readonly phone?: OneOrMore<string> | undefined;
  readonly email?: string | undefined;
}

/** Keys of the register, and contacts written in place. */
export type ContactList = OneOrMore<string | ContactFields>;

export interface PlaceFields {
  readonly name: string;
  readonly room?: string | undefined;
  readonly address?: string | undefined;
  readonly entrance?: string | undefined;
  readonly position?: OneOrMore<string> | undefined;
}

export interface RegistrationFields {
  readonly deadline?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
}

export interface EventFields {
  readonly start: string;
  readonly end?: string | undefined;
  readonly place?: PlaceFields | undefined;
  readonly attendingIntro?: string | undefined;
  readonly attending?: ContactList | undefined;
  readonly registration?: RegistrationFields | undefined;
  readonly status?: EventStatus | undefined;
  readonly previousStart?: string | undefined;
  readonly revision?: string | undefined;
}

export interface ImageFields {
  readonly src: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly license?: string | undefined;
}

export interface AttachmentFields {
  readonly src: string;
  readonly title?: string | undefined;
}

/** Another item's file or address, or a link of its own. */
export type RelatedField = string | { readonly title: string; readonly url: string };

export interface CorrectionFields {
  readonly date: string;
  readonly text: string;
}

/** Where an imported item comes from, and what it was when it was written: its writer alone uses it. */
export interface ImportedField {
  /** The kind of source: `mynewsdesk`. */
  readonly source: string;
  /** What the source calls the item. */
  readonly id: string;
  /** Of the file as it was written, so that a new import can tell whether someone has edited it. */
  readonly hash: string;
}

/** The front matter of a press item. */
export interface ItemFields {
  readonly type?: "press-release" | "press-invitation" | undefined;
  readonly id?: string | undefined;
  readonly title: string;
  readonly date: string;
  readonly updated?: string | undefined;
  readonly draft?: boolean | undefined;
  readonly embargo?: string | undefined;
  readonly lead?: string | undefined;
  readonly language?: string | undefined;
  readonly topics?: OneOrMore<string> | undefined;
  readonly contacts?: ContactList | undefined;
  readonly images?: readonly ImageFields[] | undefined;
  readonly attachments?: readonly AttachmentFields[] | undefined;
  readonly related?: readonly RelatedField[] | undefined;
  readonly translations?: readonly string[] | undefined;
  readonly corrections?: readonly CorrectionFields[] | undefined;
  readonly boilerplate?: string | undefined;
  readonly permalink?: string | undefined;
  readonly aliases?: OneOrMore<string> | undefined;
  readonly event?: EventFields | undefined;
  readonly imported?: ImportedField | undefined;
}

export interface OrganisationFields {
  readonly name: string;
  readonly url?: string | undefined;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly boilerplate?: string | undefined;
  readonly logo?: string | undefined;
}

export interface TopicFields {
  readonly name: string;
  readonly slug?: string | undefined;
  readonly description?: string | undefined;
}
