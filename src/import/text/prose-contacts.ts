/** The people whom a sentence tells the reader to turn to. */

import { isDesk } from "./desks.ts";
import { sentencesOf } from "./lines.ts";
import { findNames, isOrganisationWord, isRoleWord } from "./names.ts";
import type { Person } from "./people.ts";
import { parsePeople } from "./person.ts";

export interface ProsePerson extends Person {
  readonly group?: "registration" | "press-contact" | "attending";
}

const registers =
  /(?<!\p{L})(?:(?:för)?anmäl\p{L}*|o\.?s\.?a|ackredit\p{L}*|registrer\p{L}*|ansök\p{L}*|svara|boka)(?!\p{L})/iu;
const asks =
  /(?<!\p{L})(?:kontakta|kontaktas|kontakt|hänvisas|hänvisar|når|nås|ring|ringer|mejla|maila|hör av (?:dig|er)|vänd (?:dig|er)|frågor|besvaras|svarar på|lämnas av|upplysningar|e-post|e-posta|skicka|presskontakt|press contact|contact)(?!\p{L})/iu;
const attends = /(?<!\p{L})(?:medverkar|medverkande|närvarar)(?!\p{L})/iu;
/** `Deltar gör bland andra rektor Anna Berg.` */
const lists = /^(?:deltar|medverkar|närvarar) gör(?!\p{L})|^på plats finns(?!\p{L})/iu;
const meets = /(?<!\p{L})(?:press(?:träff|konferens|visning|möte|briefing)|medieträff|mediaträff)/iu;
/** What a name stands right after when the reader is told to turn to that person. */
const turn = /(?:^|[\s:(])(?:kontakta|till|av|hos|ring|mejla|maila|är|kontakt|contact|from)\s*:?\s*$/iu;
const strongTurn = /(?<!\p{L})(?:kontakta|ring|mejla|maila)(?!\p{L})/iu;
const joined = /(?:^|[\s,])(?:eller|och|samt|or|and)\s*$|[,;]\s*$/iu;

/**
 * `expected`: the sentence stands under a label that asks for people, so that a name at its start counts.
 * `registering`: that label is one for registration.
 */
export function peopleInProse(text: string, expected: boolean, registering = false): readonly ProsePerson[] {
  return sentencesOf(text).flatMap((sentence) => inSentence(sentence, expected, registering));
}

function inSentence(sentence: string, expected: boolean, registering: boolean): readonly ProsePerson[] {
  const isRegistration = registering || registers.test(sentence);
  const isContact = asks.test(sentence);
  if (
    !isRegistration &&
    !isContact &&
    (lists.test(sentence) || (attends.test(sentence) && meets.test(sentence)))
  )
    return attendingIn(sentence);
  const people = parsePeople(sentence);
  const reachable = people.filter((person) => person.phones.length > 0 || person.emails.length > 0);
  if (!isRegistration && !isContact && !expected) {
    return reachable.filter((person) => person.name !== undefined);
  }
  const turnedTo = namesTurnedTo(sentence, expected);
  const from = turnedTo[0];
  const sender = expected && from !== undefined && isSenderBefore(sentence.slice(0, from.index));
  const told = from === undefined ? reachable : parsePeople(sender ? sentence : sentence.slice(from.index));
  // An address without a name is of use for registrations; elsewhere there is no one to give it to.
  const accepted = told.filter(
    (person) =>
      (person.emails.length > 0 && (isRegistration || person.name !== undefined)) ||
      (person.name !== undefined && (person.phones.length > 0 || isTurnedTo(person, turnedTo))),
  );
  if (accepted.length === 0 && forMedia.test(sentence)) return desksIn(reachable);
  return accepted.map((person) => {
    const title = turnedTo.find(({ name }) => name === person.name)?.title ?? "";
    const kept = cleaned(person, isRegistration ? "registration" : undefined);
    return withTitle(kept, title);
  });
}

/** `Journalister når kommunens presstjänst på 031-…` */
const forMedia = /(?<!\p{L})(?:journalister|media|medier(?:na)?|press(?:en)?)(?!\p{L})/iu;

function desksIn(people: readonly Person[]): readonly ProsePerson[] {
  return people.filter(
    ({ name, desk, phones }) => name === undefined && desk !== undefined && isDesk(desk) && phones.length > 0,
  );
}

/** `projektledaren på Exempelbolaget,` is a title and an organisation. */
function withTitle(person: ProsePerson, written: string): ProsePerson {
  const words = written
    .replace(/[,\s]+$/u, "")
    .replace(/^(?:gärna|vänligen|även|också|direkt|i stället|istället|vår|vårt)(?:\s|$)/iu, "");
  if (words === "") return person;
  const at = /^(.*?)\s(?:på|hos|vid)\s(\p{Lu}.*)$/u.exec(words);
  const isSender =
    at === null && !words.split(" ").some(isRoleWord) && words.split(" ").some(isOrganisationWord);
  const role = person.role ?? (isSender ? undefined : (at?.[1] ?? words));
  const organisation = person.organisation ?? (isSender ? words : at?.[2]);
  return {
    ...person,
    ...(role === undefined ? {} : { role }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** `Exempelby kommun, Anna Berg, …` */
function isSenderBefore(before: string): boolean {
  return (
    /^[^,.:]{3,50},\s*$/u.test(before) && before.replace(",", "").trim().split(" ").some(isOrganisationWord)
  );
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
  const from = strongTurn.exec(sentence)?.index ?? 0;
  for (const name of findNames(sentence)) {
    if (name.index < from) continue;
    const start = titleStart(sentence, name.index);
    const before = sentence.slice(0, start);
    const joins = (turned.length > 0 || expected) && joined.test(before);
    if (turn.test(before) || joins || (expected && before.trim() === "")) {
      turned.push({ name: name.text, title: sentence.slice(start, name.index).trim(), index: start });
    }
  }
  return turned;
}

/** Where the title before a name begins: `pressekreterare Anna Berg`, `projektledaren på Exempelbolaget, Anna Berg`. */
function titleStart(sentence: string, nameIndex: number): number {
  const words = [...sentence.slice(0, nameIndex).matchAll(/\S+/gu)].toReversed().slice(0, 9);
  const turnAt = words.findIndex((word) => turn.test(` ${word[0]}`));
  const between = words.slice(0, turnAt === -1 ? 0 : turnAt);
  // After `kontakta`: words that hold a title or an organisation, up to a comma; or one word, however it is spelled.
  const apposed = between[0]?.[0].endsWith(",") === true && between.some(({ 0: word }) => isTitleWord(word));
  const single = between.length === 1 && /^\p{Ll}+$/u.test(between[0]?.[0] ?? "");
  if (apposed || single) return between.at(-1)?.index ?? nameIndex;
  let start = nameIndex;
  for (const word of words.slice(0, 5)) {
    if (!isRoleWord(word[0]) || /[.,:;]$/u.test(word[0]) || turn.test(` ${word[0]}`)) break;
    start = word.index;
  }
  return start;
}

function isTitleWord(word: string): boolean {
  const bare = word.replace(/[,;]$/u, "");
  return isRoleWord(bare) || isOrganisationWord(bare);
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
    return [{ name: name.text, role, phones: [], emails: [], broken: [], leftover: [], group: "attending" }];
  });
}
