/** Cuts a line into names, numbers, addresses and the words between them. */

import type { Phone } from "../../phone.ts";
import { findNames } from "./names.ts";
import { findPhones } from "./phones.ts";

export interface Piece {
  readonly kind: "name" | "phone" | "broken" | "email" | "text";
  readonly text: string;
  readonly phone?: Phone;
}

interface Span {
  readonly index: number;
  readonly end: number;
  readonly piece: Piece;
}

const email =
  /[\p{L}\p{N}._%+-]+(?:@|\s?[([]\s?(?:at|a|snabel-?a)\s?[)\]]\s?)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/giu;
const atSign = /\s?[([]\s?(?:at|a|snabel-?a)\s?[)\]]\s?/iu;
const joiner =
  /(?:^|[\s,;])(?:eller|och|samt|alt\.?|alternativt|respektive|or|and|&)\s*(?:till\s+|av\s+)?$|[;/|]\s*$/iu;
/** `Anna Berg (S), Bo Ek (M)`: between two names of a list. */
const listed = /^\s*\(\p{Lu}{1,4}\),\s*$/u;
/** Before a name, these make it a part of a title. */
export const preposition: RegExp =
  /(?:^|\s)(?:i|för|på|vid|hos|av|till|inom|åt|från|med|om|under|kring|of|for|at|in)(?=\s|$)/iu;

/** The pieces of `text`, in order; nothing of it is dropped. */
export function cutPieces(text: string): readonly Piece[] {
  const spans = reachSpans(text);
  const names = findNames(text).map(
    ({ text: name, index, end }): Span => ({ index, end, piece: { kind: "name", text: name } }),
  );
  const pieces: Piece[] = [];
  let at = 0;
  // Where a name stands inside an address, the address comes first or reaches over it.
  for (const { index, end, piece } of [...spans, ...names].sort((a, b) => a.index - b.index)) {
    if (index < at) continue;
    if (index > at) pieces.push({ kind: "text", text: text.slice(at, index) });
    pieces.push(piece);
    at = end;
  }
  if (at < text.length) pieces.push({ kind: "text", text: text.slice(at) });
  return settleNames(pieces);
}

function reachSpans(text: string): readonly Span[] {
  const { found, broken } = findPhones(text);
  return [
    ...found.map(
      ({ phone, index, end }): Span => ({ index, end, piece: { kind: "phone", text: phone.text, phone } }),
    ),
    ...broken.map(
      ({ text: written, index, end }): Span => ({ index, end, piece: { kind: "broken", text: written } }),
    ),
    ...[...text.matchAll(email)].map((match): Span => {
      const piece = { kind: "email", text: match[0].replace(atSign, "@") } as const;
      return { index: match.index, end: match.index + match[0].length, piece };
    }),
  ];
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
    // What stands far before a name says nothing of it.
    const gap = before.slice(-200);
    before = "";
    if (piece.kind !== "name") {
      reached = true;
      return piece;
    }
    const clause = Math.max(...[":", ",", ";", "("].map((mark) => gap.lastIndexOf(mark)));
    const inTitle = preposition.test(gap.slice(Math.max(clause + 1, gap.length - 80)));
    if (!inTitle && (!named || reached || joiner.test(gap) || listed.test(gap))) {
      named = true;
      reached = false;
      return piece;
    }
    before = `${gap}${piece.text}`;
    return { kind: "text", text: piece.text };
  });
}
