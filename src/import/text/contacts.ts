/** The people whom a press text names: those who attend, press contacts, and those who take registrations. */

import type { Block, BlockLine } from "./blocks.ts";
import { beginsWithPerson, isReachable, isSentence } from "./blocks.ts";
import type { Line } from "./lines.ts";
import { isName, isOrganisationWord, isRoleWord } from "./names.ts";
import { addPhone, emptyPerson, type Person, parsePeople } from "./person.ts";
import { peopleInProse } from "./prose-contacts.ts";

export type ContactGroup = "attending" | "press-contact" | "for-information" | "registration";

export interface FoundContact extends Person {
  group: ContactGroup;
}

export interface FoundContacts {
  readonly people: readonly FoundContact[];
  /** Lines that say nothing but what has been lifted. */
  readonly lifted: ReadonlySet<Line>;
  /** Lines that name someone, lifted or not. */
  readonly reached: ReadonlySet<Line>;
  /** What introduces those who attend. */
  readonly attendingIntro?: string;
}

/** Reads the people of all blocks. */
export function findContacts(blocks: readonly Block[]): FoundContacts {
  const people: FoundContact[] = [];
  const lines: Lines = { lifted: new Set(), reached: new Set() };
  let attendingIntro: string | undefined;
  for (const block of blocks) {
    const group = groupOf(block);
    if (group === undefined) {
      people.push(...readText(block, lines));
      continue;
    }
    const found = readList(block, lines);
    people.push(...found.map((person) => ({ ...person, group })));
    if (found.length === 0) continue;
    if (block.labelLine !== undefined) lines.lifted.add(block.labelLine);
    if (group === "attending" && block.label.split(" ").length > 2) attendingIntro ??= block.label;
  }
  const merged = merge(people);
  return attendingIntro === undefined ? { people: merged, ...lines } : { people: merged, ...lines, attendingIntro };
}

interface Lines {
  readonly lifted: Set<Line>;
  readonly reached: Set<Line>;
}

function groupOf(block: Block): ContactGroup | undefined {
  switch (block.kind) {
    case "attending":
    case "press-contact":
    case "for-information":
      return block.kind;
    default:
      return undefined;
  }
}

/** A list of people under a label: one to a line, or one over several lines. */
function readList(block: Block, lines: Lines): readonly Person[] {
  const people: Person[] = [];
  let stacked = false;
  for (const { text, line } of block.lines) {
    const prose = isSentence(text) && !beginsWithPerson(text);
    const named = prose ? peopleInProse(text, true) : peopleIn(text);
    const parsed = prose && named.length === 0 && !attendingLabel(block) ? deskIn(block, text) : named;
    let used = false;
    for (const person of parsed) {
      if (person.name !== undefined) people.push(person);
      else if (!isReached(person) && !mayGoOn(text, line, stacked)) continue;
      else continueWith(people, person, line);
      used = true;
    }
    if (parsed.some((person) => person.name !== undefined)) stacked = isName(text);
    if (used) lines.reached.add(line);
    if (used && (!prose || parsed.some(isReached))) lines.lifted.add(line);
  }
  const organisation = labelledOrganisation(block);
  return people.filter(isSomeone).map((person) => withOrganisation(person, organisation));
}

function isReached({ phones, emails, broken }: Person): boolean {
  return phones.length + emails.length + broken.length > 0;
}

/** A title on a line of its own goes with the name above it; after a gap only where the name stood alone. */
function mayGoOn(text: string, line: Line, stacked: boolean): boolean {
  return text.length <= 70 && (!line.afterGap || stacked);
}

function attendingLabel({ kind }: Block): boolean {
  return kind === "attending";
}

/** A sentence with a number and no name: the desk that the label names, with its opening hours. */
function deskIn(block: Block, text: string): readonly Person[] {
  const people = parsePeople(text);
  const phones = people.flatMap((person) => person.phones);
  const emails = people.flatMap((person) => person.emails);
  if (phones.length === 0 || people.some((person) => person.name !== undefined)) return [];
  const desk = emptyPerson();
  for (const phone of phones) addPhone(desk, phone);
  return [{ ...desk, emails, desk: block.label }];
}

/** Without a way to reach them, words with a capital are people only where a person is expected: first, or after a title. */
function peopleIn(text: string): readonly Person[] {
  const people = parsePeople(text);
  if (isReachable(text) || beginsWithPerson(text)) return people;
  return people.some((person) => person.name !== undefined) ? [] : people;
}

/** `Kontakt Exempelby Energi: Anna Berg` names the organisation in the label. */
function labelledOrganisation(block: Block): string | undefined {
  const named = /^(?:press|medie)?kontakt(?:person)?(?:er)? (?:på |hos |för )?(\p{Lu}.{2,60})$/iu.exec(
    block.label,
  )?.[1];
  return named === undefined || !/^\p{Lu}/u.test(named) || isName(named) ? undefined : named;
}

function withOrganisation(person: Person, organisation: string | undefined): Person {
  return organisation === undefined || person.organisation !== undefined
    ? person
    : { ...person, organisation };
}

/** Adds a line without a name to the one before it, or begins a desk. */
function continueWith(people: Person[], part: Person, line: Line): void {
  const current = people.at(-1);
  const reached = isReached(part);
  if (current === undefined || startsDesk(current, part, line, reached)) {
    people.push(deskFrom(part, reached));
    return;
  }
  for (const phone of part.phones) addPhone(current, phone);
  current.emails.push(...part.emails.filter((email) => !current.emails.includes(email)));
  current.broken.push(...part.broken);
  const role = part.role ?? (part.desk !== undefined && current.role === undefined ? part.desk : undefined);
  if (current.name === undefined && current.desk === undefined) {
    if (role !== undefined) current.desk = role;
    return;
  }
  if (role !== undefined && current.role === undefined) current.role = role;
  if (part.organisation !== undefined) {
    current.organisation =
      current.organisation === undefined
        ? part.organisation
        : `${current.organisation}, ${part.organisation}`;
  }
}

/** `Presstjänsten: 040-…` after someone who can already be reached is a desk of its own. */
function startsDesk(current: Person, part: Person, line: Line, reached: boolean): boolean {
  const complete = current.phones.length > 0 || current.emails.length > 0;
  if (part.desk !== undefined && reached) return complete || current.desk !== undefined;
  return complete && !reached && line.afterGap;
}

function deskFrom(part: Person, reached: boolean): Person {
  const desk = part.desk ?? part.role ?? part.organisation;
  const person = { ...emptyPerson(), phones: part.phones, emails: part.emails, broken: part.broken };
  return desk === undefined || (!reached && desk.length > 60) ? person : { ...person, desk };
}

function isSomeone(person: Person): boolean {
  return person.name !== undefined || isReached(person);
}

/** People in text without a label: a line with a number or an address, or a sentence that says whom to turn to. */
function readText(block: Block, lines: Lines): readonly FoundContact[] {
  const people: FoundContact[] = [];
  const usual: ContactGroup = block.kind === "registration" ? "registration" : "for-information";
  for (const [index, { text, line }] of block.lines.entries()) {
    const listed = !isSentence(text) && isReachable(text) ? readReachable(block.lines, index, lines) : [];
    people.push(...listed.map((person) => ({ ...person, group: usual })));
    if (listed.length > 0) {
      lines.reached.add(line);
      if (block.kind === "text") lines.lifted.add(line);
      continue;
    }
    const told = peopleInProse(text, block.kind === "registration", block.kind === "registration");
    people.push(...told.map((person) => ({ group: usual, ...person })));
    if (told.some(isReached)) lines.reached.add(line);
  }
  return people;
}

/** A line with a number: the name stands in it, or in one of the lines right above. */
function readReachable(all: readonly BlockLine[], index: number, { lifted }: Lines): readonly Person[] {
  const parsed = parsePeople(all[index]?.text ?? "").filter(
    (person) => person.name !== undefined || person.desk === undefined || isDesk(person.desk),
  );
  const [first] = parsed;
  if (first === undefined || first.name !== undefined) return parsed;
  for (let above = index - 1; above >= Math.max(0, index - 4); above -= 1) {
    const candidate = all[above];
    if (candidate === undefined || isSentence(candidate.text) || isReachable(candidate.text)) break;
    if (!beginsWithPerson(candidate.text)) continue;
    const people: Person[] = [...parsePeople(candidate.text)];
    for (const between of all.slice(above + 1, index)) {
      for (const part of parsePeople(between.text)) continueWith(people, part, between.line);
      lifted.add(between.line);
    }
    for (const part of parsed) continueWith(people, part, candidate.line);
    lifted.add(candidate.line);
    return people;
  }
  return parsed.filter((person) => person.name !== undefined || person.desk !== undefined);
}

/** `Region Exempelbys presstjänst`, not the beginning of a sentence. */
function isDesk(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length <= 6 &&
    words.some((word) => isRoleWord(word) || isOrganisationWord(word) || answering.test(word))
  );
}

const answering =
  /^(?:växeln?|reception(?:en)?|kundcenter|kundtjänst|kontaktcenter|medborgarservice|jour|journummer)$/iu;

const rank: Readonly<Record<ContactGroup, number>> = {
  attending: 0,
  "press-contact": 1,
  "for-information": 2,
  registration: 3,
};

/** Someone named twice is one contact, in the group where they can be reached. */
function merge(people: readonly FoundContact[]): readonly FoundContact[] {
  const merged: FoundContact[] = [];
  const someone = people.filter((person) => !isAddressOnly(person));
  for (const person of [...someone, ...people.filter(isAddressOnly)]) {
    const known = merged.find((other) => isSame(other, person));
    if (known === undefined) {
      merged.push(person);
      continue;
    }
    if (rank[person.group] < rank[known.group]) known.group = person.group;
    for (const phone of person.phones) addPhone(known, phone);
    known.emails.push(...person.emails.filter((email) => !known.emails.includes(email)));
    known.broken.push(...person.broken.filter((text) => !known.broken.includes(text)));
    if (known.role === undefined && person.role !== undefined) known.role = person.role;
    if (known.organisation === undefined && person.organisation !== undefined)
      known.organisation = person.organisation;
  }
  return merged;
}

/** A number or an address without anyone: the same as that of someone who is named. */
function isAddressOnly({ name, desk }: Person): boolean {
  return name === undefined && desk === undefined;
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
