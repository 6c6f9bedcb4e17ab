/** Ties items to the newsroom's own registers of people and topics, where the two say the same. */

import { slugify } from "../../language/slug.ts";
import type { ContactFields, ContactList } from "../../model/fields.ts";
import type { Registers } from "../../model/registers.ts";
import type { Contact } from "../../model/types.ts";
import { readPhone } from "../../phone.ts";
import type { Tell } from "../report-line.ts";

/**
 * The register's keys of the topics. Without a register any topic is new: then the first spelling of each holds, since
 * two that give the same address would stop the build.
 */
export function knownTopics(
  topics: readonly string[],
  registers: Registers,
  spellings: Map<string, string>,
  tell: Tell,
): readonly string[] {
  const known = topics.flatMap((written) => {
    const slug = slugify(written);
    if (registers.topicsAreFixed) {
      const topic = [...registers.topics.values()].find(
        ({ id, name, slug: own }) =>
          id === written || own === slug || slugify(name) === slug || slugify(id) === slug,
      );
      if (topic === undefined) tell("left-out", "topics", "topic-unknown", { found: written });
      return topic?.id ?? [];
    }
    if (slug === "") return [];
    if (!spellings.has(slug)) spellings.set(slug, written);
    return spellings.get(slug) ?? [];
  });
  return [...new Set(known)];
}

/** A person of whom the item says nothing but what the register says is named by the register's key. */
export function knownContacts(
  contacts: ContactList,
  registers: Registers,
): readonly (string | ContactFields)[] {
  const people = [...registers.contacts];
  return [contacts].flat().map((contact) => {
    if (typeof contact === "string") return contact;
    const known = people.find(([, person]) => saysNoMore(contact, person));
    return known?.[0] ?? contact;
  });
}

function saysNoMore(contact: ContactFields, known: Contact): boolean {
  const numbers = [contact.phone ?? []].flat().map((written) => {
    const reading = readPhone(written);
    return "phone" in reading ? reading.phone.e164 : written;
  });
  return (
    contact.name === known.name &&
    numbers.every((number) => known.phones.some(({ e164 }) => e164 === number)) &&
    isSame(contact.email, known.email) &&
    isSame(contact.role, known.role) &&
    isSame(contact.organisation, known.organisation)
  );
}

function isSame(said: string | undefined, known: string | undefined): boolean {
  return said === undefined || said.toLowerCase() === known?.toLowerCase();
}
