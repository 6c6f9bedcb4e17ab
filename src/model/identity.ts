/** What an item is known by for ever. */

import { v5 as uuidV5, validate } from "uuid";
import { dayOf, type Moment } from "../dates/moment.ts";
import type { PressItemType } from "./types.ts";

/** The namespace of identities that are derived, drawn once (RFC 9562 §5.5). */
const namespace = "b8d7a9f2-6c0e-4d53-9a7b-3e1f5c2d8a60";

/** `urn:uuid:` of a UUID that front matter gives, with or without the prefix; `undefined` when it is none. */
export function identityOf(id: string): string | undefined {
  const uuid = id.toLowerCase().replace(/^urn:uuid:/, "");
  return validate(uuid) ? `urn:uuid:${uuid}` : undefined;
}

/** For an item without an id: holds as long as its date and file name do. */
export function derivedIdentity(type: PressItemType, date: Moment, slug: string): string {
  return `urn:uuid:${uuidV5(`${type}/${dayOf(date)}/${slug}`, namespace)}`;
}

/** For something that belongs to an item, or to the newsroom as a whole: a feed, a correction. */
export function identityWithin(parent: string, part: string): string {
  return `urn:uuid:${uuidV5(`${parent}/${part}`, namespace)}`;
}
