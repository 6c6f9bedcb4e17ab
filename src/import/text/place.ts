/** Reads where an event is: house, room, address and how to get in. */

import type { PlaceFields } from "../../model/fields.ts";

const street =
  /(?:\p{L}(?:gatan|vägen|gränd|gränden|allén?|stigen|leden|backen|torget|torg|esplanaden|kajen|bron|stråket|plan|plats|väg|gata|led|terrass)|(?:gatan|vägen|väg|gata|torg|plats|esplanad)|Box)\s+\d+\s?\p{L}?(?:[-–]\d+)?$|\p{L}+(?:gatan|vägen|gränden|stigen|leden)$|^\p{Lu}[\p{L}-]+(?: \p{L}+)? \d{1,3}\s?\p{Lu}?$/u;
const postcode = /^(?:S-|SE-)?\d{3} ?\d{2}(?:\s|$)/u;
const room =
  /(?:salen|rummet|hallen|foajén|foyern|auditoriet|aulan|kammaren|matsalen|restaurangen|studion|verkstan)$|(?<!\p{L})(?:sal|lokal|rum|konferensrum|pressrum|sammanträdesrum|mötesrum|våning|vån|plan|hus|aula|auditorium|foajé|entréplan|hall|hörsal)(?!\p{L})/iu;
/** `På plats eller digitalt.`: the house comes in the next sentence. */
const onSite = /^(?:fysiskt )?på plats(?: (?:och|eller|samt) (?:digitalt|via \p{L}+))?\.?$/iu;
const entrance =
  /(?<!\p{L})(?:ingång|entré|entrén|huvudentrén?|inpassering|receptionen|samling|mitt emot|bakom|intill|mittemot|följ skyltar)/iu;
const party =
  /^(?:platsen är|i|på|vid|hos|i mitten av|pressträffen (?:hålls|sker|äger rum)(?: på plats| utomhus| inomhus)?(?: i| på| vid)?)\s+(?=\p{Lu})/iu;

/** `undefined` when there are no words. `text` is what stood after `Plats:`. */
export function readPlace(text: string): PlaceFields | undefined {
  const { main, more } = firstSentence(text.trim());
  const aside = /\(([^()]*)\)/u.exec(main);
  const asideIsEntrance = aside?.[1] !== undefined && entrance.test(aside[1]);
  const written = asideIsEntrance ? main.replace(aside[0], " ") : main;
  const segments = (onSite.test(written) ? (placeInProse(more ?? "") ?? written) : written)
    .split(/\s*[,;]\s+|\s+[–|]\s+/u)
    .map((segment) => segment.replace(/\s+/gu, " ").replace(/^[\s,.]+|[\s,.]+$/gu, ""))
    .filter((segment) => segment !== "");
  if (segments.length === 0) return undefined;
  const parts = fileSegments(
    segments.map((segment, index) => (index === 0 ? segment.replace(party, "") : segment)),
  );
  const ways = [asideIsEntrance ? aside[1] : undefined, ...parts.entrance, more].filter(
    (way) => way !== undefined && way !== "",
  );
  return {
    name: parts.name,
    ...(parts.room.length === 0 ? {} : { room: parts.room.join(", ") }),
    ...(parts.address.length === 0 ? {} : { address: parts.address.join(", ") }),
    ...(ways.length === 0 ? {} : { entrance: ways.join(". ") }),
  };
}

interface Parts {
  readonly name: string;
  readonly room: readonly string[];
  readonly address: readonly string[];
  readonly entrance: readonly string[];
}

function fileSegments(segments: readonly string[]): Parts {
  const [first = "", second, ...others] = segments;
  // `Rekarnesalen, Stadshuset`: the house is the name.
  const swapped =
    second !== undefined && isRoom(first) && !isRoom(second) && !isAddress(second) && !entrance.test(second);
  const [name, rest] = swapped ? [second, [first, ...others]] : [first, segments.slice(1)];
  const parts = { name, room: [] as string[], address: [] as string[], entrance: [] as string[] };
  for (const segment of rest) {
    if (isRoom(segment) && parts.address.length === 0) parts.room.push(segment);
    else if (entrance.test(segment)) parts.entrance.push(segment);
    else parts.address.push(segment);
  }
  return parts;
}

function isRoom(segment: string): boolean {
  return room.test(segment) && !isAddress(segment);
}

function isAddress(segment: string): boolean {
  return street.test(segment) || postcode.test(segment);
}

/** Directions after the first sentence are how to get there. */
function firstSentence(text: string): { readonly main: string; readonly more?: string } {
  const match = /^(.{3,}?[^\s.]{3}[.!])\s+(?=\p{Lu})(.+)$/su.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return { main: text };
  return { main: match[1], more: match[2].replace(/\.$/u, "") };
}

const house =
  "(?:huset|salen|skolan|museet|biblioteket|torget|hallen|arenan?|kyrkan|sjukhuset|slottet|hotell(?:et)?|teatern|parken|rådhus|stadshus|gymnasiet|gymnasium|centrum|center|stationen|hamnen|bryggeriet|rummet|residenset|universitetet|campus|foajén|kulturhus|folkets hus|gården|kyrkogård(?:en)?|verket|verk|kajen|rosenbad|riksdagen)";
const inProse = new RegExp(
  `(?<!\\p{L})(?:i|på|vid|till|hos)\\s+((?:\\p{Lu}[\\p{L}\\d'-]*|${house})(?:\\s(?:i|på|\\p{L}*(?:rummet|salen|huset)|\\p{Lu}[\\p{L}\\d'-]*|\\d+\\s?[A-Z]?|${house}))*(?:,\\s(?:\\p{Lu}|rum|sal|lokal|plan|våning|entré|presscenter|konferensrum|sammanträdesrum|hörsal|aulan)[\\p{L}\\d -]{1,40})*)`,
  "gu",
);
const isStreet = /^\p{Lu}\p{L}*(?:gatan|vägen|torget|gränd|stigen|leden|platsen) \d+/u;
const isHouse = new RegExp(`${house}(?!\\p{L})`, "iu");

// `Exempels konsthall`: a name in the genitive, and the house that is theirs.
const rightAfter =
  /^[\s,]*(?:i|på|vid|hos)\s+(\p{Lu}[\p{L}\d'-]*(?:(?<=s)\s(?!(?:med|och|för|vid|från|till|under|efter|där|som|den|det|kommer|har)(?!\p{L}))\p{Ll}{3,})?(?:\s(?:i\s)?(?:\p{Lu}[\p{L}\d'-]*|\d+\s?[A-Z]?))*(?:,\s(?:\p{Lu}|rum|sal|lokal|plan|våning|entré|presscenter|konferensrum|sammanträdesrum|hörsal|aulan)[\p{L}\d -]{1,40})?)/u;

/** What stands right after the time with a preposition: `kl. 10 på Rival i Exempelby`. */
export function placeAfter(rest: string): string | undefined {
  return rightAfter.exec(rest)?.[1]?.trim();
}

const happens =
  /(?<!\p{L})(?:hålls|äger rum|arrangeras|anordnas|genomförs|(?:press(?:träff|konferens|visning|möte)|prisutdelning|invigning|ceremoni)(?:en|et|n)?(?: [\p{L}\d-]+ [\p{L}\d-]+)??)(?= (?:i|på|vid|hos) \p{Lu})/iu;

/** Where a sentence says that something is held, though the time stands elsewhere: `Seminariet hålls på Rival i Exempelby.` */
export function placeTold(sentences: readonly string[]): string | undefined {
  for (const sentence of sentences) {
    const match = happens.exec(sentence);
    if (match === null) continue;
    const place = placeAfter(sentence.slice(match.index + match[0].length));
    if (place !== undefined && !isCountry.test(place)) return place;
  }
  return undefined;
}

/** Too wide to go to. */
const isCountry = /^(?:Sverige|Norge|Danmark|Finland|Europa|USA|Kina|Norden|EU)s?$/u;

/** A house that the sentence about the event names: `i Stadshuset, Rekarnesalen`. */
export function placeInProse(sentence: string): string | undefined {
  for (const match of sentence.matchAll(inProse)) {
    const words = match[1]?.trim() ?? "";
    if (
      /^\p{Lu}/u.test(words) &&
      (isHouse.test(words) || isStreet.test(words)) &&
      words.split(" ").length <= 8
    )
      return words;
  }
  return undefined;
}
