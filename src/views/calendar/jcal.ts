/** The parts that an iCalendar file is built of, as jCal values (RFC 7265). No value can break out of its line. */

/** Name, parameters, value type, values (RFC 7265 §3.4). */
export type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: (string | string[] | Record<string, string>)[],
];

/** Name, properties, components (RFC 7265 §3.3). */
export type Component = [name: string, properties: Property[], components: Component[]];

/** Text of one line: titles, places, names. `language` is a BCP 47 tag, when it must be said. */
export function line(name: string, value: string, language?: string): Property {
  return [name, languageOf(language), "text", oneLine(value)];
}

/** Text that keeps its line breaks. */
export function text(name: string, value: string, language?: string): Property {
  return [name, languageOf(language), "text", clean(value)];
}

/** A list of words in one property. */
export function list(name: string, values: readonly string[]): Property {
  return [name, {}, "text", ...values.map(oneLine)];
}

/** An absolute address, in the ASCII form that RFC 3986 asks for. */
export function uri(name: string, value: string): Property {
  return [name, {}, "uri", new URL(value).href];
}

/** Someone with a mail address. Quotation marks in the name are spelled by RFC 6868. */
export function mailbox(name: string, person: { readonly name: string; readonly email: string }): Property {
  return [name, { cn: oneLine(person.name) }, "cal-address", `mailto:${encodeURI(oneLine(person.email))}`];
}

/** A moment in UTC, whole seconds. */
export function utc(name: string, instant: Date): Property {
  return [name, {}, "date-time", `${instant.toISOString().slice(0, 19)}Z`];
}

/** A whole number. */
export function integer(name: string, value: number): Property {
  return [name, {}, "integer", String(Math.trunc(value))];
}

/** Degrees with six decimals (RFC 5545 §3.8.1.6), also where JavaScript would write `1e-7`. */
export function degrees(name: string, values: readonly number[]): Property {
  return [name, {}, "float", values.map((value) => value.toFixed(6))];
}

function languageOf(language: string | undefined): Record<string, string> {
  return language === undefined ? {} : { language: oneLine(language) };
}

function oneLine(value: string): string {
  return clean(value).replace(whitespace, " ").trim();
}

function clean(value: string): string {
  return value.replace(lineBreak, "\n").replace(forbidden, "");
}

const whitespace = /\s+/g;

// NEL, LS and PS are lawful, but a reader that splits text by Unicode's rules takes them for the end of the line.
const lineBreak = /\r\n?|[\u0085\u2028\u2029]/g;

// Control characters but the tab (RFC 5545 §3.1), halves of surrogate pairs, and code points that are no characters.
const forbidden = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
