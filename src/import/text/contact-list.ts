/** Reads a list of people under a label: one to a line, or one over several lines. */

import { type Block, type BlockLine, beginsWithPerson, isReachable, isSentence } from "./blocks.ts";
import type { Line } from "./lines.ts";
import { isName, isOrganisationWord, isRoleWord } from "./names.ts";
import { addPhone, addReach, emptyPerson, isReached, type Person } from "./people.ts";
import { parsePeople } from "./person.ts";
import { peopleInProse } from "./prose-contacts.ts";

/** The lines that people have been read from. */
export interface ContactLines {
  /** Those that say nothing but what has been lifted. */
  readonly lifted: Set<Line>;
  readonly reached: Set<Line>;
}

/** The people of a block. */
export function readList(block: Block, lines: ContactLines): readonly Person[] {
  const list: List = { people: [], stacked: false, organisation: labelledOrganisation(block) };
  for (const line of block.lines) {
    const prose = isSentence(line.text) && !beginsWithPerson(line.text);
    const parsed = prose ? peopleInSentence(block, line.text) : peopleIn(line.text);
    const used = parsed.filter((person) => takePerson(list, person, line));
    if (parsed.some((person) => person.name !== undefined)) list.stacked = isName(line.text);
    if (used.length === 0) continue;
    lines.reached.add(line.line);
    // What a list says beyond who they are stays in the text.
    const isAll = used.every((person) => person.leftover.length === 0);
    if (isAll && (!prose || used.some(isReached))) lines.lifted.add(line.line);
  }
  return list.people.filter(isSomeone);
}

interface List {
  readonly people: Person[];
  /** The last name stood alone on its line, so that its title follows on the next. */
  stacked: boolean;
  /** Of the people who follow, from the label or from a line of its own. */
  organisation: string | undefined;
}

/** Adds what a line says of someone to the list. False when the line says nothing of use. */
function takePerson(list: List, person: Person, { text, line }: BlockLine): boolean {
  const { people, organisation } = list;
  if (person.name !== undefined) {
    people.push(organisation === undefined ? person : withOrganisation(person, organisation));
    return true;
  }
  if (isReached(person)) {
    continueWith(people, person);
    return true;
  }
  const current = people.at(-1);
  if (current === undefined || isReached(current)) {
    // `Exempelby kommun` on a line of its own stands over the people from there.
    if (person.organisation === undefined || person.role !== undefined || text.length > 60) return false;
    list.organisation = person.organisation;
    return true;
  }
  if (text.length > 70 || (line.afterGap && !list.stacked)) return false;
  continueWith(people, person);
  return true;
}

function withOrganisation(person: Person, organisation: string): Person {
  if (person.organisation !== undefined) return person;
  const role = person.role?.endsWith(` ${organisation}`)
    ? person.role.slice(0, -organisation.length - 1)
    : person.role;
  return role === undefined ? { ...person, organisation } : { ...person, role, organisation };
}

function peopleInSentence(block: Block, text: string): readonly Person[] {
  const named = peopleInProse(text, true);
  return named.length > 0 || block.kind === "attending" ? named : deskIn(block, text);
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
  const titledAtEnd =
    people.length === 1 &&
    people[0]?.role !== undefined &&
    text.replace(/[,:]$/u, "").endsWith(people[0].name ?? " ");
  if (isReachable(text) || beginsWithPerson(text) || titledAtEnd) return people;
  return people.some((person) => person.name !== undefined) ? [] : people;
}

/** `Kontakt Exempelby Energi: Anna Berg` names the organisation in the label. */
function labelledOrganisation(block: Block): string | undefined {
  const named = /^(?:press|medie)?kontakt(?:person)?(?:er)? (?:på |hos |för )?(\p{Lu}.{2,60})$/iu.exec(
    block.label,
  )?.[1];
  return named === undefined || !/^\p{Lu}/u.test(named) || isName(named) ? undefined : named;
}

/** Adds a line without a name to the person before it, or begins a desk. */
export function continueWith(people: Person[], part: Person): void {
  const current = people.at(-1);
  if (current === undefined || startsDesk(current, part)) {
    people.push(deskFrom(part));
    return;
  }
  addReach(current, part);
  const role = part.role ?? part.desk;
  if (current.name === undefined && current.desk === undefined) {
    if (role !== undefined) current.desk = role;
    return;
  }
  if (role !== undefined) current.role ??= role;
  if (part.organisation === undefined) return;
  current.organisation =
    current.organisation === undefined ? part.organisation : `${current.organisation}, ${part.organisation}`;
}

/** `Presstjänsten: 040-…` after someone who can already be reached is a desk of its own. */
function startsDesk(current: Person, part: Person): boolean {
  return part.desk !== undefined && isReached(part) && (isReached(current) || current.desk !== undefined);
}

function deskFrom(part: Person): Person {
  const desk = part.desk ?? part.role ?? part.organisation;
  const person = { ...emptyPerson(), phones: part.phones, emails: part.emails, broken: part.broken };
  return desk === undefined || !isDesk(desk) ? person : { ...person, desk };
}

function isSomeone(person: Person): boolean {
  return person.name !== undefined || isReached(person);
}

/** `Region Exempelbys presstjänst`, not the beginning of a sentence. */
export function isDesk(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length <= 6 &&
    words.some((word) => isRoleWord(word) || isOrganisationWord(word) || answering.test(word))
  );
}

const answering =
  /^(?:växeln?|reception(?:en)?|kundcenter|kundtjänst|kontaktcenter|medborgarservice|jour|journummer)$/iu;
