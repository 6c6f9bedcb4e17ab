/** The people to reach, with numbers that can be called. */

import type { ContactFields } from "../../model/fields.ts";
import { emailField } from "../../model/read-fields.ts";
import type { ForeignContact } from "../foreign-item.ts";
import { lineOfHtml } from "../html/text-of-html.ts";
import type { Tell } from "../report-line.ts";
import { findPhones } from "../text/phones.ts";

export function contactsOf(people: readonly ForeignContact[], tell: Tell): readonly ContactFields[] {
  return people.flatMap((person, place) => contactOf(person, `contacts[${place}]`, tell) ?? []);
}

function contactOf(person: ForeignContact, field: string, tell: Tell): ContactFields | undefined {
  const name = lineOfHtml(person.name);
  if (name === "") {
    tell("left-out", field, "contact-unnamed", { found: person.email ?? person.phones.join(", ") });
    return undefined;
  }
  const phones = [...new Set(person.phones.flatMap((written) => phonesOf(written, name, field, tell)))];
  const [phone] = phones;
  const email = emailOf(person.email, name, field, tell);
  return {
    name,
    ...present("role", person.role),
    ...present("organisation", person.organisation),
    ...(phone === undefined ? {} : { phone: phones.length === 1 ? phone : phones }),
    ...(email === undefined ? {} : { email }),
  };
}

function present(key: string, value: string | undefined): Readonly<Record<string, string>> {
  const line = value === undefined ? "" : lineOfHtml(value);
  return line === "" ? {} : { [key]: line };
}

/** A number that lacks a digit is told of, never mended. */
function phonesOf(written: string, name: string, field: string, tell: Tell): readonly string[] {
  const text = written.trim();
  if (text === "") return [];
  const { found } = findPhones(`tel. ${text}`);
  if (found.length === 0) tell("left-out", `${field}.phone`, "phone-broken", { found: text, name });
  return found.map(({ phone }) => phone.text.replaceAll("\u00a0", " "));
}

function emailOf(written: string | undefined, name: string, field: string, tell: Tell): string | undefined {
  const text = (written ?? "").trim().replace(/^mailto:/i, "");
  if (text === "") return undefined;
  const email = emailField(text, [], () => undefined);
  if (email === undefined) tell("left-out", `${field}.email`, "email-broken", { found: text, name });
  return email;
}
