/** Reads the people in one line: name, title, organisation, numbers and e-mail, in any order that press texts use. */

import type { Phone } from "../../phone.ts";
import { findNames, isOrganisationWord, isRoleWord } from "./names.ts";
import { findPhones } from "./phones.ts";

/** Someone to reach. A desk that answers has a `desk` and no `name`. */
export interface Person {
  name?: string;
  desk?: string;
  role?: string;
  organisation?: string;
  phones: Phone[];
  emails: string[];
  /** Figures that look like a number that cannot be called. */
  broken: string[];
}

interface Piece {
  readonly kind: "name" | "phone" | "broken" | "email" | "text";
  readonly text: string;
  readonly phone?: Phone;
}

const email =
  /[\p{L}\p{N}._%+-]+(?:@|\s?[([]\s?(?:at|a|snabel-?a)\s?[)\]]\s?)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/giu;
const joiner =
  /(?:^|[\s,;])(?:eller|och|samt|alt\.?|alternativt|respektive|or|and|&)\s*(?:till\s+|av\s+)?$|[;/|]\s*$/iu;
/** `Anna Berg (S), Bo Ek (M)`: between two names of a list. */
const listed = /^\s*\(\p{Lu}{1,4}\),\s*$/u;
const preposition =
  /(?:^|\s)(?:i|för|på|vid|hos|av|till|inom|åt|från|med|om|under|kring|of|for|at|in)(?=\s|$)/iu;

/** The people that `text` names, in order. The first may lack a name: it then goes on from the line before. */
export function parsePeople(text: string): readonly Person[] {
  const people: Person[] = [];
  let loose = "";
  for (const piece of settleNames(piecesOf(text))) {
    if (piece.kind === "text") {
      loose += piece.text;
      continue;
    }
    let person = people.at(-1);
    if (piece.kind === "name") {
      const { rest, title } = titleBefore(loose);
      const ahead = person === undefined || isReached(person) ? aheadOf(rest) : undefined;
      if (person !== undefined) describe(person, ahead?.before ?? rest);
      person = { ...emptyPerson(), name: piece.text };
      if (title !== "") person.role = title;
      if (ahead !== undefined) describe(person, ahead.organisation);
      people.push(person);
    } else {
      if (person === undefined) person = startUnnamed(people, loose);
      else describe(person, loose);
      if (piece.kind === "email") person.emails.push(piece.text);
      else if (piece.kind === "broken") person.broken.push(piece.text);
      else if (piece.phone !== undefined) addPhone(person, piece.phone);
    }
    loose = "";
  }
  const last = people.at(-1);
  if (last === undefined) takeLoose(people, loose);
  else describe(last, loose);
  return people;
}

function isReached(person: Person): boolean {
  return person.phones.length > 0 || person.emails.length > 0;
}

/** `Exempelby kommun, Anna Berg`: an organisation that stands before the name, first or in a sentence of its own. */
function aheadOf(rest: string): { readonly before: string; readonly organisation: string } | undefined {
  const match = /^(.*?[.:;]\s|)([\p{Lu}][^.:;,]{1,60})[,:]?\s*$/su.exec(rest);
  const organisation = match?.[2]?.trim() ?? "";
  const isOrganisation =
    organisation.split(" ").some(isOrganisationWord) && !organisation.split(" ").some(isRoleWord);
  return isOrganisation ? { before: match?.[1] ?? "", organisation } : undefined;
}

export function emptyPerson(): Person {
  return { phones: [], emails: [], broken: [] };
}

/** The same number twice, as national and as international, is one. */
export function addPhone(person: Person, phone: Phone): void {
  if (person.phones.every((known) => known.e164 !== phone.e164)) person.phones.push(phone);
}

function piecesOf(text: string): readonly Piece[] {
  const { found, broken } = findPhones(text);
  const emails = [...text.matchAll(email)];
  const spans = [
    ...found.map(({ phone, index, end }) => ({
      index,
      end,
      piece: { kind: "phone", text: phone.text, phone } as const,
    })),
    ...broken.map(({ text: written, index, end }) => ({
      index,
      end,
      piece: { kind: "broken", text: written } as const,
    })),
    ...emails.map((match) => ({
      index: match.index,
      end: match.index + match[0].length,
      piece: {
        kind: "email",
        text: match[0].replace(/\s?[([]\s?(?:at|a|snabel-?a)\s?[)\]]\s?/iu, "@"),
      } as const,
    })),
  ];
  const taken = (index: number): boolean => spans.some((span) => index >= span.index && index < span.end);
  const names = findNames(text)
    .filter((name) => !taken(name.index))
    .map(({ text: name, index, end }) => ({ index, end, piece: { kind: "name", text: name } as const }));
  const pieces: Piece[] = [];
  let at = 0;
  for (const { index, end, piece } of [...spans, ...names].sort((a, b) => a.index - b.index)) {
    if (index < at) continue;
    if (index > at) pieces.push({ kind: "text", text: text.slice(at, index) });
    pieces.push(piece);
    at = end;
  }
  if (at < text.length) pieces.push({ kind: "text", text: text.slice(at) });
  return pieces;
}

/**
 * Which of the words that could be names are people: the first, one after a number or an address, and one after
 * `eller`. `ordförande i Trygga Exempelby` and `sekreterare hos Anna Berg` are titles.
 */
function settleNames(pieces: readonly Piece[]): readonly Piece[] {
  let named = false;
  let reached = false;
  let before = "";
  return pieces.map((piece) => {
    if (piece.kind === "text") {
      before += piece.text;
      return piece;
    }
    const gap = before;
    before = "";
    if (piece.kind !== "name") {
      reached = true;
      return piece;
    }
    const inTitle = preposition.test(gap.slice(gap.lastIndexOf(":") + 1).replace(/.*[,;(]/su, ""));
    if (!inTitle && (!named || reached || joiner.test(gap) || listed.test(gap))) {
      named = true;
      reached = false;
      return piece;
    }
    before = `${gap}${piece.text}`;
    return { kind: "text", text: piece.text };
  });
}

/** `pressekreterare` in `kontakta pressekreterare Anna Berg`: the title that stands right before a name. */
function titleBefore(loose: string): { readonly rest: string; readonly title: string } {
  const at = Math.max(...[",", ";", ":", "(", "|"].map((mark) => loose.lastIndexOf(mark))) + 1;
  const words = loose.slice(at).trim().split(/\s+/u).filter(Boolean);
  const joined = words.findLastIndex((word) =>
    /^(?:eller|och|samt|kontakta|till|av|är|and|or|ring)$/iu.test(word),
  );
  const title = words.slice(joined + 1);
  const isTitle =
    title.length > 0 &&
    title.length <= 6 &&
    isRoleWord(title.at(-1) ?? "") &&
    !preposition.test(title.join(" "));
  if (!isTitle) return { rest: loose, title: "" };
  return { rest: `${loose.slice(0, at)} ${words.slice(0, joined + 1).join(" ")}`, title: title.join(" ") };
}

/** Words before any name, number or address: a desk when a number follows, else a title or an organisation. */
function startUnnamed(people: Person[], loose: string): Person {
  const person = emptyPerson();
  const desk = wordsOf(loose);
  if (desk !== "") person.desk = desk;
  people.push(person);
  return person;
}

function takeLoose(people: Person[], loose: string): void {
  const words = wordsOf(loose);
  if (words === "" || people.length > 0) return;
  const person = emptyPerson();
  describe(person, words);
  if (person.role !== undefined || person.organisation !== undefined) people.push(person);
}

const labels =
  /(?<![\p{L}\p{N}])(?:titel|befattning|namn|tel(?:efon)?(?:nummer|nr)?|tlf|tfn|te\.?l\.?|phone|mob(?:il)?(?:telefon|nummer|nr)?|mobile|cell|direkt(?:nummer|telefon)?|växel(?:n)?|jour|fax|e-?post(?:adress)?|e-?mail|mejl|mail|epost till|via|adress|webb|twitter|skype|m|t|e)\s*(?:nummer)?\s*[.:](?=\s|$|[^\p{L}\p{N}])|(?<![\p{L}\p{N}-])(?:telefon(?:nummer)?|te\.?l|tfn|mobil(?:nummer)?|e-?post|e-?mail|mejl|mail|på|via|nås på|nås via|eller|alt|alternativt|och|samt|fax)(?![\p{L}\p{N}-])\.?\s*:?\s*$/giu;

/** `Presskontakt Kommunikationschef`, as Mynewsdesk prints it: the title is what follows. */
const pressContact = /^\s*Presskontakt\s+(?=\p{Lu}\p{L}*(?:chef|ansvarig|kommunikatör|direktör|sekreterare))/u;

/** Words without the labels of numbers and addresses, and without marks at the ends. */
export function wordsOf(text: string): string {
  let words = text.replace(pressContact, "");
  for (let round = 0; round < 3; round += 1) {
    words = words
      .replace(labels, " ")
      .replace(/^[\s,;:.|/•·–—()*-]+|[\s,;:|/•·–—(*-]+$/gu, "")
      .replace(/\s+/gu, " ");
  }
  return words.replace(/(?<=\p{Ll}{3})\.$/u, "");
}

/** What someone does at the event is no title: `presenterar rutinen`. */
const tells =
  /^(?:(?:och|eller|samt|alt|alternativt|på|via|till)$|(?:lämnar|presenterar|informerar|berättar|redovisar|talar|svarar|inleder|modererar|deltar|medverkar|håller|visar|finns|kan|kommer|är|nås|som|se|kontaktuppgifter|vänligen|med reservation)(?!\p{L}))/iu;

/** Files words under title or organisation. */
export function describe(person: Person, text: string): void {
  const party = /\((?:S|M|C|V|L|MP|KD|SD|FP|FI|[A-ZÅÄÖ]{1,4})\)/u.exec(text)?.[0];
  const segments = text
    .replace(/\((?:S|M|C|V|L|MP|KD|SD|FP|FI|[A-ZÅÄÖ]{1,4})\)/u, ",")
    .split(/\s*[,;|•\t]\s*|\s+[–—/-]\s+|(?<=\p{Ll})\.\s+(?=\p{Lu})/u);
  for (const segment of segments) {
    const words = wordsOf(segment).replace(/^(?:och|samt|eller)\s+/iu, "");
    if (words !== "" && !tells.test(words)) file(person, words);
  }
  if (party !== undefined) person.role = person.role === undefined ? party : `${person.role} ${party}`;
}

function file(person: Person, words: string): void {
  const { title, organisation } = splitTitle(words);
  if (title !== "") person.role = person.role === undefined ? title : `${person.role}, ${title}`;
  if (organisation === "") return;
  person.organisation =
    person.organisation === undefined ? organisation : `${person.organisation}, ${organisation}`;
}

/** `presschef Exempelby kommun` is a title and an organisation; `ordförande i Trygga Exempelby` is a title. */
function splitTitle(words: string): { readonly title: string; readonly organisation: string } {
  const list = words.split(" ");
  const last = list.findLastIndex(isRoleWord);
  const lower = /^\p{Ll}/u.test(words);
  if (last === -1) {
    const isTitle = lower && !isOrganisationWord(list[0] ?? "");
    return isTitle ? { title: words, organisation: "" } : { title: "", organisation: words };
  }
  const rest = list.slice(last + 1);
  // `sekreterare hos ministern Anna Berg`: after a preposition the name belongs to the title.
  const attached = preposition.test(list.slice(0, last).join(" ")) && findNames(rest.join(" ")).length > 0;
  const named = !attached && rest.length > 0 && /^[\p{Lu}\d]/u.test(rest[0] ?? "");
  return named
    ? { title: list.slice(0, last + 1).join(" "), organisation: rest.join(" ") }
    : { title: words, organisation: "" };
}
