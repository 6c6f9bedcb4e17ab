/** Reads a list of people under a label: one to a line, or one over several lines. */

import { type Block, type BlockLine, beginsWithPerson, isReachable, isSentence } from "./blocks.ts";
import { isDesk } from "./desks.ts";
import type { Line } from "./lines.ts";
import { isName, isOrganisationWord } from "./names.ts";
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
  const list: List = {
    people: [],
    stacked: false,
    organisation: labelledOrganisation(block),
    heading: undefined,
  };
  for (const line of joinTitles(block.lines)) {
    const prose = isSentence(line.text) && !beginsWithPerson(line.text);
    const parsed = prose ? peopleInSentence(block, line.text, list) : peopleIn(line.text);
    const used = parsed.filter((person) => takePerson(list, person, line));
    if (parsed.some((person) => person.name !== undefined)) list.stacked = isName(line.text);
    if (used.length === 0) {
      if (linkText.test(line.text)) lines.lifted.add(line.line);
      continue;
    }
    lines.reached.add(line.line);
    // What a list says beyond who they are stays in the text.
    const isAll = used.every((person) => person.leftover.length === 0);
    if (isAll && !prose) for (const one of [line.line, ...line.more]) lines.lifted.add(one);
  }
  return list.people.filter(isSomeone);
}

/** The words of a link, without its address: `e-post till Anna Berg`. */
const linkText = /^(?:skicka )?(?:e-?post|mejl|mejla|e-?mail)(?: till .{3,60})?$/iu;

interface List {
  readonly people: Person[];
  /** The last name stood alone on its line, so that its title follows on the next. */
  stacked: boolean;
  /** Of the people who follow, from the label or from a line of its own. */
  organisation: string | undefined;
  /** That line, until someone follows: a number under it is that of the house. */
  heading: string | undefined;
}

/** A line of a list, with those that it goes on over. */
interface ListLine extends BlockLine {
  readonly more: readonly Line[];
}

/** `Pressekreterare hos`, `miljöministern` and `Anna Berg` on three lines are one title. */
function joinTitles(lines: readonly BlockLine[]): readonly ListLine[] {
  const joined: ListLine[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous !== undefined && isOpenTitle(previous.text) && !isReachable(line.text)) {
      const text = `${previous.text} ${line.text}`;
      joined[joined.length - 1] = { ...previous, text, more: [...previous.more, line.line] };
    } else {
      joined.push({ ...line, more: [] });
    }
  }
  return joined;
}

/** Nothing but names: `Exempelby Energi`, `Region Exempelby`. */
function isNamedThroughout(text: string): boolean {
  const words = text.split(" ");
  return words.length <= 5 && words.every((word) => /^\p{Lu}\D*$/u.test(word) || isOrganisationWord(word));
}

/** A title that ends with `hos`, or with another title after it: whose it is stands on the next line. */
function isOpenTitle(text: string): boolean {
  if (/\s(?:hos|för|vid|till|på)$/u.test(text)) return text.length < 80;
  return /\shos\s[^,]*ministern?$/u.test(text) && text.length < 100;
}

/** Adds what a line says of someone to the list. False when the line says nothing of use. */
function takePerson(list: List, person: Person, { text, line }: BlockLine): boolean {
  const { people, organisation } = list;
  if (person.name !== undefined) {
    list.heading = undefined;
    people.push(organisation === undefined ? person : withOrganisation(person, organisation));
    return true;
  }
  if (isReached(person)) {
    if (list.heading === undefined) continueWith(people, person);
    else people.push({ ...person, desk: person.desk ?? list.heading });
    list.heading = undefined;
    return true;
  }
  const current = people.at(-1);
  if (current !== undefined && isReached(current) && line.afterGap && isDesk(text)) {
    // `Kommunens presstjänst` on a line of its own, with its number under it.
    list.heading = text;
    return true;
  }
  if (current === undefined || isReached(current)) {
    // `Exempelby kommun` on a line of its own stands over the people from there.
    if (person.organisation === undefined || person.role !== undefined || !isNamedThroughout(text))
      return false;
    list.organisation = person.organisation;
    if (current !== undefined) list.heading = person.organisation;
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

function peopleInSentence(block: Block, text: string, { people }: List): readonly Person[] {
  const named = peopleInProse(text, true);
  if (named.length > 0 || block.kind === "attending") return named;
  return deskIn(text).map((desk) => (people.length === 0 ? { ...desk, desk: block.label } : desk));
}

/** A sentence with a number and no name: the desk that the label names, with its opening hours. */
function deskIn(text: string): readonly Person[] {
  const people = parsePeople(text);
  const phones = people.flatMap((person) => person.phones);
  const emails = people.flatMap((person) => person.emails);
  if (phones.length === 0 || people.some((person) => person.name !== undefined)) return [];
  const desk = emptyPerson();
  for (const phone of phones) addPhone(desk, phone);
  return [{ ...desk, emails }];
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
