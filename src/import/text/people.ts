/** Someone to reach, as a press text names them. */

import type { Phone } from "../../phone.ts";

/** A desk that answers has a `desk` and no `name`. */
export interface Person {
  name?: string;
  desk?: string;
  role?: string;
  organisation?: string;
  phones: Phone[];
  emails: string[];
  /** Figures that look like a number that cannot be called. */
  broken: string[];
  /** Words beside them that are neither title nor organisation. */
  leftover: string[];
}

export function emptyPerson(): Person {
  return { phones: [], emails: [], broken: [], leftover: [] };
}

/** Whether there is any way to reach them, or figures that were meant as one. */
export function isReached({ phones, emails, broken }: Person): boolean {
  return phones.length + emails.length + broken.length > 0;
}

/** The same number twice, as national and as international, is one. */
export function addPhone(person: Person, phone: Phone): void {
  if (person.phones.every((known) => known.e164 !== phone.e164)) person.phones.push(phone);
}

/** Adds all ways to reach `other` to `person`. */
export function addReach(person: Person, other: Person): void {
  for (const phone of other.phones) addPhone(person, phone);
  person.emails.push(...other.emails.filter((email) => !person.emails.includes(email)));
  person.broken.push(...other.broken.filter((text) => !person.broken.includes(text)));
}
