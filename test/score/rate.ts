/** Compares what the importer reads in a document with what a careful reader finds in it. */

import type { TextPage } from "../../src/import/text/read-page.ts";

/** What a careful reader finds, as `NNN.json` holds it. */
export interface Expected {
  readonly kind: "press-release" | "press-invitation" | "other";
  readonly title: string;
  readonly published: string | null;
  /** The same clock time with the offset of the calendar, where the stamp prints the wrong zone. */
  readonly published_by_calendar?: string | null;
  readonly reference_date: string | null;
  readonly event: ExpectedEvent | null;
  readonly contacts: readonly ExpectedContact[];
  /** How the text about the sender begins. */
  readonly boilerplate: string | null;
}

export interface ExpectedEvent {
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly start_with_reference: string | null;
  readonly end_with_reference: string | null;
}

export interface ExpectedContact {
  readonly name: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly phones_e164: readonly (string | null)[];
}

export type Rating = "correct" | "wrong" | "missed";

/** One field of one document. `invented`: the document has no such thing. */
export interface Rated {
  readonly field: string;
  readonly rating: Rating | "invented";
  readonly expected: string;
  readonly found: string;
}

/** Rates one document. `withReference`: the importer has been told the day of publication. */
export function rateDocument(expected: Expected, page: TextPage, withReference: boolean): readonly Rated[] {
  const rated = [
    rate("kind", expected.kind === "other" ? null : expected.kind, page.kind.kind),
    rate("title", expected.title, page.head.title, sameText),
    rate(
      "published",
      expected.published_by_calendar ?? expected.published,
      page.head.stamp.published,
      sameInstant,
    ),
    ...rateEvent(expected.event, page, withReference),
    rate("boilerplate", expected.boilerplate, page.boilerplate?.text, begins),
  ];
  return [
    ...rated.filter(({ field, rating }) => field !== "kind" || rating !== "invented"),
    ...rateContacts(expected, page),
  ];
}

function rateEvent(event: ExpectedEvent | null, page: TextPage, withReference: boolean): readonly Rated[] {
  const start = withReference ? event?.start_with_reference : event?.start;
  const end = withReference ? event?.end_with_reference : event?.end;
  return [
    rate("event start", start, page.event?.start, sameInstant),
    rate("event end", end, page.event?.end, sameInstant),
    rate("place", event?.place, page.event?.place, samePlace),
  ];
}

/** People are matched by name, then by a number or an address, then by title; each of their fields is rated. */
function rateContacts(expected: Expected, page: TextPage): readonly Rated[] {
  const left = [...page.contacts];
  const rated = expected.contacts.flatMap((contact) => {
    const phones = contact.phones_e164.filter((phone) => phone !== null);
    const name = contact.name ?? contact.role;
    const match =
      left.find((one) => sameText(name ?? "", one.name ?? one.desk ?? "")) ??
      left.find((one) => one.phones.some((phone) => phones.includes(phone.e164))) ??
      left.find((one) => contact.email !== null && one.emails.includes(contact.email));
    if (match !== undefined) left.splice(left.indexOf(match), 1);
    const role = contact.name === null ? null : joined(contact.role, contact.organisation);
    const whole =
      match === undefined ? undefined : (joined(match.role ?? null, match.organisation ?? null) ?? undefined);
    return [
      rate("contact name", name, match?.name ?? match?.desk, sameText),
      rate("contact role", role, whole, sameRole),
      ...phones.map((phone) => ratePhone(phone, match?.phones.map(({ e164 }) => e164) ?? [])),
      rate("contact e-mail", contact.email, match?.emails.join(" "), sameText),
    ];
  });
  const unknown = left.map((one) => rate("contact name", null, one.name ?? one.desk ?? one.emails.join(" ")));
  return [
    ...rated.filter(({ field, rating }) => rating !== "invented" || field === "contact name"),
    ...unknown,
  ];
}

function ratePhone(expected: string, found: readonly string[]): Rated {
  const rating = found.includes(expected) ? "correct" : found.length > 0 ? "wrong" : "missed";
  return { field: "contact phone", rating, expected, found: found.join(" ") };
}

function joined(role: string | null, organisation: string | null): string | null {
  return role === null && organisation === null
    ? null
    : [role, organisation].filter((part) => part !== null).join(" ");
}

function rate(
  field: string,
  expected: string | null | undefined,
  found: string | undefined,
  same: (expected: string, found: string) => boolean = (a, b) => a === b,
): Rated {
  const [wanted, got] = [expected ?? "", found ?? ""];
  if (wanted === "") return { field, rating: got === "" ? "correct" : "invented", expected: "", found: got };
  if (got === "") return { field, rating: "missed", expected: wanted, found: "" };
  return { field, rating: same(wanted, got) ? "correct" : "wrong", expected: wanted, found: got };
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\((?:s|m|c|v|l|mp|kd|sd)\)/gu, " ")
    .replace(/[^\p{L}\p{N}@]+/gu, " ")
    .trim();
}

function sameText(expected: string, found: string): boolean {
  return plain(expected) === plain(found);
}

/** Days are compared as days, and moments as instants. */
export function sameInstant(expected: string, found: string): boolean {
  const isDay = expected.length === 10 || found.length === 10;
  return isDay ? expected === found : Date.parse(expected) === Date.parse(found);
}

/** The words of one stand in the other, and at least half of them: directions may be kept with a place or not. */
function samePlace(expected: string, found: string): boolean {
  const [a, b] = [plain(expected), plain(found)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && (short.length * 2 >= long.length || short === a);
}

/** Title and organisation together: where one ends and the other begins is a matter of taste. */
function sameRole(expected: string, found: string): boolean {
  const words = (text: string): string => plain(text).split(" ").sort().join(" ");
  return words(expected) === words(found);
}

function begins(expected: string, found: string): boolean {
  return plain(found).startsWith(plain(expected));
}
