/** Files the words beside a name under title and organisation. */

import { findNames, isOrganisationWord, isRoleWord } from "./names.ts";
import type { Person } from "./people.ts";
import { preposition } from "./person-pieces.ts";

const labels =
  /(?<![\p{L}\p{N}])(?:titel|befattning|namn|tel(?:efon)?(?:nummer|nr)?|tlf|tfn|te\.?l\.?|phone|mob(?:il)?(?:telefon|nummer|nr)?|mobile|cell|direkt(?:nummer|telefon)?|växel(?:n)?|jour|fax|e-?post(?:adress)?|e-?mail|mejl|mail|epost till|via|adress|webb|twitter|skype|m|t|e)\s*(?:nummer)?\s*[.:](?=\s|$|[^\p{L}\p{N}])|(?<![\p{L}\p{N}-])(?:telefon(?:nummer)?|te\.?l|tfn|mobil(?:nummer)?|e-?post|e-?mail|mejl|mail|på|via|nås på|nås via|eller|alt|alternativt|och|samt|fax|växel|direkt)(?![\p{L}\p{N}-])\.?\s*:?\s*$/giu;

/** `Presskontakt Kommunikationschef`, as Mynewsdesk prints it: the title is what follows. */
const pressContact =
  /^\s*Presskontakt\s+(?=\p{Lu}\p{L}*(?:chef|ansvarig|kommunikatör|direktör|sekreterare))/u;

/** `(hon/henne)` */
const pronouns = /\((?:hon|han|hen|den|she|he|they)\s?\/\s?\p{L}+\)/giu;

const webAddress = /(?:https?:\/\/|www\.)\S+/giu;

/** Words without the labels of numbers and addresses, and without marks at the ends. */
export function wordsOf(text: string): string {
  let words = text.replace(pressContact, "").replace(webAddress, " ").replace(pronouns, " ");
  for (let round = 0; round < 3; round += 1) {
    words = words
      .replace(labels, " ")
      .replace(/^[\s,;:.|/•·–—()*-]+|[\s,;:|/•·–—(*-]+$/gu, "")
      .replace(/\s+/gu, " ");
  }
  const closed = words.includes("(") ? words : words.replace(/\)$/u, "");
  return closed.replace(/(?<=\p{Ll}{3})\.$/u, "");
}

/** What someone does at the event is no title: `presenterar rutinen`. */
const tells =
  /^(?:(?:och|eller|samt|alt|alternativt|på|via|till)$|(?:lämnar|presenterar|informerar|berättar|redovisar|talar|svarar|inleder|modererar|deltar|medverkar|håller|visar|finns|kan|kommer|är|nås|som|se|kontaktuppgifter|vänligen|senast|besök|läs|följ|gå|klicka|för|www|http|med reservation)(?!\p{L}))/iu;

/** In words. What is longer is a sentence. */
const longestTitle = 12;

/** `(S)` */
const party = /\(\p{Lu}{1,4}\)/u;

/** Files words under title or organisation. */
export function describe(person: Person, text: string): void {
  const found = party.exec(text)?.[0];
  const segments = text
    .replace(party, ",")
    .replace(pronouns, " ")
    .split(/\s*[,;|•\t]\s*|\s+[–—/-]\s+|(?<=\p{Ll})\.\s+(?=\p{Lu})/u);
  for (const segment of segments) {
    const words = wordsOf(segment).replace(/^(?:och|samt|eller)\s+/iu, "");
    if (words === "") continue;
    if (!tells.test(words) && words.split(" ").length <= longestTitle) file(person, words);
    else if (words.includes(" ")) person.leftover.push(words);
  }
  if (found !== undefined) person.role = person.role === undefined ? found : `${person.role} ${found}`;
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
