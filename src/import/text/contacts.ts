/** The people whom a press text names: those who attend, press contacts, and those who take registrations. */

import {
  type Block,
  type BlockLine,
  beginsWithPerson,
  isReachable,
  isSentence,
  turnsToSomeone,
} from "./blocks.ts";
import { type ContactLines, continueWith, readList } from "./contact-list.ts";
import { type ContactGroup, type FoundContact, mergeContacts } from "./contact-merge.ts";
import { isDesk } from "./desks.ts";
import { addReach, isReached, type Person } from "./people.ts";
import { parsePeople } from "./person.ts";
import { peopleInProse } from "./prose-contacts.ts";

export interface FoundContacts extends ContactLines {
  readonly people: readonly FoundContact[];
  /** What introduces those who attend. */
  readonly attendingIntro?: string;
}

/** Reads the people of all blocks. */
export function findContacts(blocks: readonly Block[]): FoundContacts {
  const people: FoundContact[] = [];
  const lines: ContactLines = { lifted: new Set(), reached: new Set() };
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
    const last = block.lines.findLastIndex(({ line }) => lines.reached.has(line));
    const isAll = block.lines.slice(0, last + 1).every(({ line }) => lines.lifted.has(line));
    if (block.labelLine !== undefined && isAll) lines.lifted.add(block.labelLine);
    if (group === "attending" && block.label.split(" ").length > 2) attendingIntro ??= `${block.label}:`;
  }
  const merged = withPressContact(mergeContacts(people));
  return attendingIntro === undefined
    ? { people: merged, ...lines }
    : { people: merged, ...lines, attendingIntro };
}

const answersThePress =
  /^(?:press\p{L}*|media\p{L}*|kommunikatör|kommunikationsansvarig|informatör)(?!\p{L})/iu;

/** Where no one else is given to reach, the press officer at the end of those who attend is the one. */
function withPressContact(people: readonly FoundContact[]): readonly FoundContact[] {
  const last = people.at(-1);
  if (
    last?.group !== "attending" ||
    people.some(({ group }) => group !== "attending" && group !== "registration")
  )
    return people;
  const { role = last.desk ?? "" } = last;
  return isReached(last) && answersThePress.test(role)
    ? [...people.slice(0, -1), { ...last, group: "press-contact" }]
    : people;
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

/** People in text without a label: a line with a number or an address, or a sentence that says whom to turn to. */
function readText(block: Block, lines: ContactLines): readonly FoundContact[] {
  const people: FoundContact[] = [];
  const registers = block.kind === "registration";
  const usual: ContactGroup = registers ? "registration" : "for-information";
  let last = -1;
  for (const [index, { text, line }] of block.lines.entries()) {
    if (isSentence(text) || !isReachable(text) || turnsToSomeone(text)) {
      const told = peopleInProse(text, registers, registers);
      people.push(...told.map((person) => ({ group: usual, ...person })));
      if (told.some(isReached)) lines.reached.add(line);
      continue;
    }
    const current = people.at(-1);
    const listed = readReachable(block.lines, index, lines);
    if (current !== undefined && last === index - 1 && listed.every(isOnlyReach)) {
      // The number on one line and the address on the next are those of the same person.
      for (const part of parsePeople(text)) addReach(current, part);
    } else if (listed.length > 0) {
      people.push(...listed.map((person) => ({ ...person, group: usual })));
    } else {
      people.push(
        ...peopleInProse(text, registers, registers).map((person) => ({ group: usual, ...person })),
      );
      continue;
    }
    last = index;
    lines.reached.add(line);
    if (block.kind === "text") lines.lifted.add(line);
  }
  return people;
}

function isOnlyReach({ name, desk }: Person): boolean {
  return name === undefined && desk === undefined;
}

/** A line with a number: the name stands in it, or in one of the lines right above. */
function readReachable(
  all: readonly BlockLine[],
  index: number,
  { lifted }: ContactLines,
): readonly Person[] {
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
      for (const part of parsePeople(between.text)) continueWith(people, part);
      lifted.add(between.line);
    }
    for (const part of parsed) continueWith(people, part);
    lifted.add(candidate.line);
    return people;
  }
  return parsed.filter((person) => person.name !== undefined || person.desk !== undefined);
}
