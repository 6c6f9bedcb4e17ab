/** The people whom a sentence tells the reader to turn to. */

import { sentencesOf } from "./lines.ts";
import { findNames, isRoleWord } from "./names.ts";
import { type Person, parsePeople } from "./person.ts";

export interface ProsePerson extends Person {
  readonly group?: "registration" | "press-contact" | "attending";
}

const registers =
  /(?<!\p{L})(?:(?:för)?anmäl\p{L}*|o\.?s\.?a|ackredit\p{L}*|registrer\p{L}*|svara|boka)(?!\p{L})/iu;
const asks =
  /(?<!\p{L})(?:kontakta|kontaktas|kontakt|ring|ringer|mejla|maila|hör av (?:dig|er)|vänd (?:dig|er)|frågor|besvaras|svarar på|lämnas av|upplysningar|e-post|e-posta|skicka|presskontakt|press contact|contact)(?!\p{L})/iu;
const attends = /(?<!\p{L})(?:medverkar|medverkande|närvarar)(?!\p{L})/iu;
const meets = /(?<!\p{L})(?:press(?:träff|konferens|visning|möte|briefing)|medieträff|mediaträff)/iu;
const turn = /(?:^|[\s:(])(?:kontakta|till|av|hos|ring|mejla|maila|med|är|kontakt|contact|from)\s*:?\s*$/iu;
const joined = /(?:^|[\s,])(?:eller|och|samt|or|and)\s*$|[,;]\s*$/iu;

/** `expected`: the sentence stands under a label that asks for people, so that a name at its start counts. */
export function peopleInProse(text: string, expected: boolean): readonly ProsePerson[] {
  return sentencesOf(text).flatMap((sentence) => inSentence(sentence, expected));
}

function inSentence(sentence: string, expected: boolean): readonly ProsePerson[] {
  const isRegistration = registers.test(sentence);
  const isContact = asks.test(sentence);
  if (!isRegistration && !isContact && attends.test(sentence) && meets.test(sentence))
    return attendingIn(sentence);
  const people = parsePeople(sentence);
  const reachable = people.filter((person) => person.phones.length > 0 || person.emails.length > 0);
  if (!isRegistration && !isContact && !expected) {
    return reachable.filter((person) => person.name !== undefined);
  }
  const turnedTo = namesTurnedTo(sentence, expected);
  const from = turnedTo[0];
  const told = from === undefined ? reachable : parsePeople(sentence.slice(from.index));
  // An address without a name is of use for registrations; elsewhere there is no one to give it to.
  const accepted = told.filter(
    (person) =>
      (person.emails.length > 0 && (isRegistration || person.name !== undefined)) ||
      (person.name !== undefined && (person.phones.length > 0 || isTurnedTo(person, turnedTo))),
  );
  return accepted.map((person) => {
    const title = turnedTo.find(({ name }) => name === person.name)?.title ?? "";
    const kept = cleaned(person, isRegistration ? "registration" : undefined);
    return kept.role === undefined && title !== "" ? { ...kept, role: title } : kept;
  });
}

interface Turned {
  readonly name: string;
  readonly title: string;
  /** Where the title before the name begins. */
  readonly index: number;
}

/** Names right after `kontakta`, `till` and the like, with nothing but a title between, and those joined to them. */
function namesTurnedTo(sentence: string, expected: boolean): readonly Turned[] {
  const turned: Turned[] = [];
  for (const name of findNames(sentence)) {
    const start = titleStart(sentence, name.index);
    const before = sentence.slice(0, start);
    const first = turned.length === 0;
    if (turn.test(before) || (expected && before.trim() === "") || (!first && joined.test(before))) {
      turned.push({ name: name.text, title: sentence.slice(start, name.index).trim(), index: start });
    }
  }
  return turned;
}

function titleStart(sentence: string, nameIndex: number): number {
  const before = sentence.slice(0, nameIndex);
  let start = nameIndex;
  const words = [...before.matchAll(/[^\s]+/gu)].toReversed().slice(0, 5);
  for (const [index, word] of words.entries()) {
    if (/[.,:;]$/u.test(word[0]) || turn.test(` ${word[0]}`)) break;
    // One unknown word between `till` and a name is a title too, however it is spelled.
    const previous = words[index + 1]?.[0] ?? "";
    const known = isRoleWord(word[0]) || (index === 0 && /^\p{Ll}+$/u.test(word[0]) && turn.test(` ${previous}`));
    if (!known) break;
    start = word.index;
  }
  return start;
}

function isTurnedTo(person: Person, turned: readonly Turned[]): boolean {
  return turned.some(({ name }) => name === person.name);
}

/** In a sentence, what follows the name may be the rest of the sentence: only a title after a comma is one. */
function cleaned(person: Person, group: ProsePerson["group"]): ProsePerson {
  const { role, organisation, ...rest } = person;
  delete rest.desk;
  const kept: ProsePerson = group === undefined ? { ...rest } : { ...rest, group };
  if (role !== undefined && isTitle(role)) kept.role = role;
  if (organisation !== undefined && organisation.split(" ").length <= 5) kept.organisation = organisation;
  return kept;
}

function isTitle(role: string): boolean {
  const words = role.split(" ");
  return words.length <= 10 && (words.some(isRoleWord) || words.length === 1) && words[0] !== "se";
}

/** `Vid pressträffen medverkar rektor Anna Berg och prorektor Bo Ek.` Only people with a title are sure. */
function attendingIn(sentence: string): readonly ProsePerson[] {
  return findNames(sentence).flatMap((name): readonly ProsePerson[] => {
    const start = titleStart(sentence, name.index);
    if (start === name.index) return [];
    const role = sentence.slice(start, name.index).trim();
    return [{ name: name.text, role, phones: [], emails: [], broken: [], group: "attending" }];
  });
}
