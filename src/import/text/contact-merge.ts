/** The people of a whole text, each once. */

import { addReach, type Person } from "./people.ts";

export type ContactGroup = "attending" | "press-contact" | "for-information" | "registration";

export interface FoundContact extends Person {
  group: ContactGroup;
}

const rank: Readonly<Record<ContactGroup, number>> = {
  attending: 0,
  "press-contact": 1,
  "for-information": 2,
  registration: 3,
};

/** Someone named twice is one contact, in the group where they can be reached. */
export function mergeContacts(people: readonly FoundContact[]): readonly FoundContact[] {
  const merged: FoundContact[] = [];
  const someone = people.filter((person) => !isAddressOnly(person));
  for (const person of [...someone, ...people.filter(isAddressOnly)]) {
    const known =
      merged.find((other) => isSame(other, person)) ??
      merged.find((other) => isAddressOnly(person) && isNamedInAddress(other, person));
    if (known === undefined) {
      merged.push(person);
      continue;
    }
    if (rank[person.group] < rank[known.group]) known.group = person.group;
    addReach(known, person);
    if (person.role !== undefined) known.role ??= person.role;
    if (person.organisation !== undefined) known.organisation ??= person.organisation;
  }
  return merged;
}

/** A number or an address without anyone: the same as that of someone who is named. */
function isAddressOnly({ name, desk }: Person): boolean {
  return name === undefined && desk === undefined;
}

/** `anna.berg@example.se` is the address of Anna Berg, who has no other. */
function isNamedInAddress({ name, emails }: Person, { emails: [address = ""] }: Person): boolean {
  if (name === undefined || emails.length > 0) return false;
  const letters = (text: string): string =>
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[\s-]+/gu, ".");
  return address.toLowerCase().startsWith(`${letters(name)}@`);
}

function isReachedBy(one: Person, other: Person): boolean {
  return (
    one.emails.some((email) => other.emails.includes(email)) ||
    one.phones.some((phone) => other.phones.some((same) => same.e164 === phone.e164))
  );
}

function isSame(one: Person, other: Person): boolean {
  if (isAddressOnly(other) && isReachedBy(one, other)) return true;
  if (one.name !== undefined || other.name !== undefined)
    return one.name?.toLowerCase() === other.name?.toLowerCase();
  if (one.desk !== undefined && one.desk === other.desk) return true;
  return one.emails.some((email) => other.emails.includes(email));
}
