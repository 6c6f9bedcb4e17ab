/** Reads the people in one line: name, title, organisation, numbers and e-mail, in any order that press texts use. */

import { isOrganisationWord, isRoleWord } from "./names.ts";
import { addPhone, emptyPerson, isReached, type Person } from "./people.ts";
import { cutPieces, type Piece, preposition } from "./person-pieces.ts";
import { describe, wordsOf } from "./person-words.ts";

/** The people that `text` names, in order. The first may lack a name: it then goes on from the line before. */
export function parsePeople(text: string): readonly Person[] {
  const people: Person[] = [];
  let loose = "";
  for (const piece of cutPieces(text)) {
    if (piece.kind === "text") {
      loose += piece.text;
      continue;
    }
    if (piece.kind === "name") people.push(startNamed(people.at(-1), piece.text, loose));
    else addPiece(people, piece, loose);
    loose = "";
  }
  const last = people.at(-1);
  if (last === undefined) people.push(...unnamedIn(loose));
  else describe(last, loose);
  return people;
}

/** `loose` are the words between `previous` and the name. */
function startNamed(previous: Person | undefined, name: string, loose: string): Person {
  const { rest, title } = titleBefore(loose);
  const ahead = previous === undefined || isReached(previous) ? aheadOf(rest) : undefined;
  if (previous !== undefined) describe(previous, ahead?.before ?? rest);
  const person: Person = { ...emptyPerson(), name };
  if (previous === undefined && ahead === undefined) keepBefore(person, rest);
  if (title !== "") person.role = title;
  if (ahead !== undefined) describe(person, ahead.organisation);
  return person;
}

/** Words before the first name that say something: `Elever och lärare samt` Anna Berg. */
function keepBefore(person: Person, rest: string): void {
  const words = wordsOf(rest);
  if (words.split(" ").length > 1 && !/^(?:kontakta|ring|mejla|maila|vänligen)(?!\p{L})/iu.test(words))
    person.leftover.push(words);
}

function addPiece(people: Person[], piece: Piece, loose: string): void {
  let person = people.at(-1);
  if (person === undefined) {
    person = startDesk(loose);
    people.push(person);
  } else {
    describe(person, loose);
  }
  if (piece.kind === "email") person.emails.push(piece.text);
  else if (piece.kind === "broken") person.broken.push(piece.text);
  else if (piece.phone !== undefined) addPhone(person, piece.phone);
}

/** Words before any name, with a number after them: a desk that answers. */
function startDesk(loose: string): Person {
  // `Frågor? Kontakta pressjouren`: the desk is what the reader is told to turn to.
  const desk = wordsOf(
    loose.replace(
      /^.{0,60}?(?:kontakta|ring|mejla|maila|når)\s+(?:(?:journalister|medier(?:na)?|media|pressen)\s+)?/iu,
      "",
    ),
  );
  const switchboard = /^\s*(\p{L}+(?: \p{L}+){0,3} växel)\s*:?\s*$/iu.exec(loose)?.[1];
  if (switchboard !== undefined) return { ...emptyPerson(), desk: switchboard };
  return desk === "" ? emptyPerson() : { ...emptyPerson(), desk };
}

/** Words alone: the title or organisation of someone on another line. */
function unnamedIn(loose: string): readonly Person[] {
  const person = emptyPerson();
  describe(person, wordsOf(loose));
  return person.role === undefined && person.organisation === undefined ? [] : [person];
}

/** `Exempelby kommun, Anna Berg`: an organisation that stands before the name, first or in a sentence of its own. */
function aheadOf(rest: string): { readonly before: string; readonly organisation: string } | undefined {
  const match = /^(.*?[.:;]\s|)([\p{Lu}][^.:;,]{1,60})[,:]?\s*$/su.exec(rest);
  const organisation = match?.[2]?.trim() ?? "";
  const isOrganisation =
    organisation.split(" ").some(isOrganisationWord) && !organisation.split(" ").some(isRoleWord);
  return isOrganisation ? { before: match?.[1] ?? "", organisation } : undefined;
}

/** `pressekreterare` in `kontakta pressekreterare Anna Berg`: the title that stands right before a name. */
function titleBefore(loose: string): { readonly rest: string; readonly title: string } {
  // `Presschef: Anna Berg`
  const before = loose.replace(/(?<=\p{L}):\s*$/u, " ");
  const at = Math.max(...[",", ";", ":", "(", "|"].map((mark) => before.lastIndexOf(mark))) + 1;
  const words = before.slice(at).trim().split(/\s+/u).filter(Boolean);
  const joined = words.findLastIndex((word) =>
    /^(?:eller|och|samt|kontakta|till|av|är|and|or|by|ring|gärna|vänligen|även|också)$/iu.test(word),
  );
  const title = words.slice(joined + 1);
  const isTitle =
    title.length > 0 &&
    title.length <= 6 &&
    isRoleWord(title.at(-1) ?? "") &&
    !/kontakt(?:person(?:er)?)?$/iu.test(title.at(-1) ?? "") &&
    !preposition.test(title.join(" "));
  if (!isTitle) return { rest: loose, title: "" };
  return { rest: `${loose.slice(0, at)} ${words.slice(0, joined + 1).join(" ")}`, title: title.join(" ") };
}
