/** The people of a page as front matter has them: press contacts, those who attend, and where to register. */

import type { ContactFields, RegistrationFields } from "../../model/fields.ts";
import { emailField } from "../../model/read-fields.ts";
import type { FoundContact } from "./contact-merge.ts";
import { isTitleCased } from "./names.ts";
import type { TellPage } from "./page-report.ts";

export interface PageContacts {
  readonly contacts: readonly ContactFields[];
  readonly attending: readonly ContactFields[];
  /** Where to register. */
  readonly registration: Pick<RegistrationFields, "email" | "phone">;
}

/** `sender` is the organisation of the page: a contact's own need not be said when it is the same. */
export function pageContacts(
  people: readonly FoundContact[],
  isInvitation: boolean,
  sender: string | undefined,
  tell: TellPage,
): PageContacts {
  const registrars = isInvitation ? people.filter(({ group }) => group === "registration") : [];
  const unnamed = registrars.filter(({ name, desk }) => name === undefined && desk === undefined);
  const attending = isInvitation ? people.filter(({ group }) => group === "attending") : [];
  const others = people.filter((person) => !attending.includes(person) && !unnamed.includes(person));
  const email = registrars.flatMap(validEmails)[0];
  const phone = registrars.flatMap(phonesOf)[0];
  return {
    contacts: contactsOf(others, "contacts", sender, tell),
    attending: contactsOf(attending, "event.attending", sender, tell),
    registration: {
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
    },
  };
}

function contactsOf(
  people: readonly FoundContact[],
  list: string,
  sender: string | undefined,
  tell: TellPage,
): readonly ContactFields[] {
  const contacts: ContactFields[] = [];
  for (const person of people) {
    const contact = contactOf(person, `${list}[${contacts.length}]`, sender, tell);
    if (contact !== undefined) contacts.push(contact);
  }
  return contacts;
}

function contactOf(
  person: FoundContact,
  field: string,
  sender: string | undefined,
  tell: TellPage,
): ContactFields | undefined {
  const { role, organisation } = person;
  const named = person.name ?? person.desk;
  for (const found of person.broken)
    tell("needs-eye", `${field}.phone`, "phone-broken", { found, name: named });
  const phone = phonesOf(person);
  const [email, ...others] = validEmails(person);
  if (named === undefined) {
    if (phone.length === 0 && email === undefined) return undefined;
    tell("needs-eye", field, "contact-unnamed", { found: [...phone, email ?? ""].join(" ").trim() });
  }
  const name = named ?? "Presskontakt";
  for (const found of others) tell("left-out", `${field}.email`, "email-left-out", { found, name });
  return {
    name,
    ...(role === undefined ? {} : { role: lowerFirst(role) }),
    ...(organisation === undefined || organisation === sender ? {} : { organisation }),
    ...(phone.length === 0 ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
}

function phonesOf({ phones }: FoundContact): readonly string[] {
  return phones.map(({ text }) => text.replaceAll("\u00a0", " "));
}

function validEmails({ emails }: FoundContact): readonly string[] {
  return emails.filter((email) => emailField(email, [], () => undefined) !== undefined);
}

/** Titles are written in lower case (Språkrådet); `VD` and names stay as they are. */
function lowerFirst(role: string): string {
  return isTitleCased(role) ? `${role.charAt(0).toLowerCase()}${role.slice(1)}` : role;
}
