/** The labels that press texts use before a time, a place, people and practical matters. */

import { findNames } from "./names.ts";

export type LabelKind =
  | "time"
  | "place"
  | "time-and-place"
  | "program"
  | "registration"
  | "practical"
  | "attending"
  | "press-contact"
  | "for-information"
  | "about"
  | "facts"
  /** Furniture of the page that the text was copied from. */
  | "chrome";

export interface Label {
  readonly kind: LabelKind;
  /** As it is written, without the colon. */
  readonly words: string;
  /** What follows it on the line; empty for a heading. */
  readonly rest: string;
}

const meeting =
  "(?:press(?:träff|konferens|visning|möte|briefing|meeting)|medieträff|mediaträff|möte|evenemang|event|besök|invigning|aktivitet)\\p{L}*";
const forWhom = `(?: (?:för|vid|på|under|av|till) (?:\\p{L}+ )?(?:${meeting}|media|medier|journalister|press(?:en)?))?`;
const time =
  "(?:tid(?:punkt|er)?|datum|dag|när|starttid|klockslag|klockan|time|date|when|aika|ajankohta|milloin)";
const place =
  "(?:plats|var|lokal|adress|besöksadress|mötesplats|samlingsplats|samling|plats och lokal|plats/adress|place|venue|where|location|paikka|missä)";
const person = "(?:person(?:er)?|uppgifter|information|vägar)?";

// Each is matched against the whole of what stands before the colon, or the whole of a short line.
const table: readonly (readonly [LabelKind, string])[] = [
  [
    "time-and-place",
    `(?:${time}(?: och | & |, | ?/ ?|-, ?)+)*${time}(?:,? och | & | ?/ ?)${place}|${place}(?:,? och | & | ?/ ?)${time}`,
  ],
  ["time", `${time}(?:(?:,? och | & | ?/ ?)${time})*${forWhom}`],
  ["place", `${place}(?:(?:,? och | & | ?/ ?)(?:${place}|anmälan))*${forWhom}`],
  ["program", "program(?:met|punkter)?(?:[ ,:–-].{0,40})?|hålltider|schema|agenda|preliminärt program"],
  [
    "registration",
    "(?:press|för|medie)?(?:anmälan|anmälningar|ackreditering)(?: och .{1,30}| görs .{0,40}| till .{1,60}| sker .{0,40}| via .{1,30}| för .{1,30})?|anmäl (?:dig|er|deltagande|närvaro)(?: .{0,40})?|o\\.? ?s\\.? ?a\\.?|sista anmälningsdag|obligatorisk (?:för)?anmälan|registrering",
  ],
  [
    "practical",
    "praktisk(?:t|a)? ?(?:information|uppgifter|detaljer)?|inpassering|övrigt|övrig information|obs!?|observera|att tänka på|medtag|legitimation|parkering|vägbeskrivning|för media|till redaktionen|till redaktionerna",
  ],
  [
    "attending",
    `vem|vilka|vem/vilka|vilka medverkar|who|participants|speakers|medverka(?:nde|r)(?: (?:vid|i|på|under) .{1,40}| är| gör)?|deltaga(?:nde|re)(?: (?:vid|i|på|under) .{1,40})?|deltar(?: (?:vid|i|på|under|gör) .{1,40})?|närvara(?:nde|r)(?: (?:vid|i|på|under) .{1,40})?|på plats(?: (?:finns|är|kommer|deltar|vid|under|på) ?.{0,80})?|(?:vid|i|på|under) (?:${meeting}|tillfället) (?:medverkar|deltar|närvarar|finns|kommer)\\b.{0,120}|(?:\\p{L}+ och )?talare(?: .{0,30})?|talespersoner|intervjupersoner|möjliga intervjupersoner|personer att intervjua|tillgängliga för intervjuer?|(?:finns )?tillgängliga för (?:intervju|media|frågor).{0,40}|medverkar gör`,
  ],
  [
    "press-contact",
    `(?:andra |övriga |vår |våra )?(?:press|medie|media)?kontakt(?:er)?${person}(?: (?:för|till) (?:media|medier|press(?:en)?|journalister|mer information|frågor))?|pressansvarig(?:a)?|presstjänst(?:en)?|avsändare|kontakta oss|yhteystiedot|yhteyshenkilö(?:t)?|(?:press |media )?contacts?(?: person| information)?|media enquiries|press enquiries`,
  ],
  [
    "for-information",
    "(?:för )?(?:mer|ytterligare|vidare|övrig|mera) information(?: (?:och|eller|om|kring|samt|till|lämnas|ges|fås|kontakta|vänligen|för)\\b.{0,100})?,?|(?:för |vid |har du |eventuella |övriga |ytterligare )?(?:press|medie)?(?:frågor|upplysningar|intervju(?:er)?|kommentarer|intervjuförfrågningar)\\??(?: (?:och|eller|om|kring|angående|besvaras|lämnas|kontakta|samt|från|vänligen|till|för|gällande)\\b.{0,100})?,?|(?:vill du veta mer|vänligen kontakta|kontakta|information lämnas av|upplysningar lämnas av)\\??,?|for (?:more|further) information(?:,? .{0,40})?|lisätietoja(?: antaa| antavat)?",
  ],
  [
    "about",
    "(?:kort |fakta |mer |lite )?om (?:oss|\\p{Lu}.{1,70})|about (?:us|\\p{Lu}.{1,60})|\\p{Lu}.{1,40} i korthet|tieto(?:a|ja) \\p{L}.{1,40}|[Ff]akta ?/ ?\\p{Lu}.{1,60}",
  ],
  ["facts", "fakta(?:ruta)?|bakgrund|kort fakta|fakta:? .{1,60}|läs mer|faktauppgifter"],
  [
    "chrome",
    "ämnen|kategorier|regioner|taggar|tags?|etiketter|nyckelord|relaterat(?: material| innehåll)?|relaterade .{1,30}|dela(?: .{0,30})?|prenumerera(?: .{0,60})?|skriv ut|lyssna|sök|meny|gå direkt till innehåll(?:et)?|hoppa till (?:huvud)?innehåll(?:et)?|skip to (?:main )?content|till toppen|bifogade (?:filer|dokument)|bildbank(?:en)?|pressbilder|högupplösta bilder|länkar?|följ oss(?: .{0,60})?|kommentera|ladda ner.{0,30}|laddar\\.*|webb-tv|genvägar",
  ],
];

/** Read only with a colon after them: without it they begin sentences. */
const withColon: readonly (readonly [LabelKind, string])[] = [
  [
    "attending",
    "[^.!?]{0,120}\\b(?:medverkar|deltar|närvarar|finns på plats|på plats finns|svarar på frågor|svara på frågor|intervju(?:as|er)?|tillgängliga)(?!\\p{L})[^.!?]{0,80}",
  ],
  ["press-contact", "(?:press|medie|media)?kontakt(?:person)?(?:er)? [^.!?]{1,70}"],
  [
    "for-information",
    "[^.!?]{0,80}\\bkontakta(?!\\p{L})[^.!?]{0,50}|information om [^.!?]{1,80}|frågor [^.!?]{1,80}",
  ],
];

const compiled: readonly (readonly [LabelKind, RegExp])[] = table.map(([kind, source]) => [
  kind,
  new RegExp(`^(?:${source})$`, kind === "about" ? "u" : "iu"),
]);
const compiledWithColon: readonly (readonly [LabelKind, RegExp])[] = withColon.map(([kind, source]) => [
  kind,
  new RegExp(`^(?:${source})$`, "iu"),
]);
const aboutAnyCase = /^(?:(?:kort |fakta |mer |lite )?om|about|tietoa|tietoja)(?= )/iu;

/** `När? Onsdag 11 maj` */
const asks = /^(när|var|vem|vilka|when|where|who)\?\s+(?=[\p{Lu}\d])(.+)$/iu;

/** The label that a line begins with, or that it is. */
export function labelOf(text: string): Label | undefined {
  const asked = asks.exec(text);
  const askedKind = asked?.[1] === undefined ? undefined : kindOf(asked[1]);
  if (asked?.[1] !== undefined && asked[2] !== undefined && askedKind !== undefined)
    return { kind: askedKind, words: asked[1], rest: asked[2] };
  const colon = text.search(/ ?:(?=\s|$)/u);
  if (colon > 0 && colon < 130) {
    const words = text.slice(0, colon).trim();
    const kind = isContactItself(words) ? undefined : (kindOf(words) ?? kindIn(compiledWithColon, words));
    const rest = text.slice(colon).replace(/^ ?:\s*/u, "");
    if (kind !== undefined) return { kind, words, rest: rest.trim() };
  }
  if (text.length > 90 || /[.,;\d]$/u.test(text) || text.includes("@")) return undefined;
  const words = text.replace(/\s*[:?!]?$/u, "");
  const kind = kindOf(words);
  // `Vid frågor kontakta Anna Berg` names the person itself. A heading about the sender may hold any words.
  const isHeading = kind !== undefined && (kind === "about" || findNames(words).length === 0);
  return isHeading ? { kind, words, rest: "" } : undefined;
}

function kindOf(words: string): LabelKind | undefined {
  // `om` and `about` may be written in any case; the name after them may not.
  const named = words.replace(aboutAnyCase, (start) => start.toLowerCase());
  return compiled.find(([kind, form]) => form.test(kind === "about" ? named : words))?.[0];
}

/** `… kontakta Anna Berg, tel: 031-…`: the colon belongs to the number, and the line to the person. */
function isContactItself(words: string): boolean {
  if (/(?<!\p{L})(?:tel(?:efon)?|tfn|mobil|mob|e-?post|e-?mail|mejl|mail)\.?$/iu.test(words)) return true;
  return findNames(words).length > 0 && !/^(?:(?:press|medie)?kontakt|om |about )/iu.test(words);
}

function kindIn(forms: readonly (readonly [LabelKind, RegExp])[], words: string): LabelKind | undefined {
  return forms.find(([, form]) => form.test(words))?.[0];
}
