/** The part of an address that is made from a title. */

/** Longer slugs end at the last whole word before this. File systems take 255 bytes for a whole name. */
const longest = 100;

/**
 * `Räddningstjänst & miljö` → `raddningstjanst-och-miljo`. Lower-case a–z, 0–9 and single hyphens, at most 100
 * characters, cut between words. Letters that cannot be written so are dropped: the result is empty
 * when nothing is left, as for a title in Arabic, and the caller decides what then.
 */
export function slugify(text: string): string {
  // Most file names are slugs already.
  if (text.length <= longest && isSlug.test(text)) return text;
  const slug = text
    .replaceAll("&", " och ")
    .toLowerCase()
    .replace(special, (letter) => specials.get(letter) ?? "")
    .normalize("NFKD")
    .replace(unspoken, "")
    .replace(notPlain, "-")
    .replace(outerHyphens, "");
  if (slug.length <= longest) return slug;
  const cut = slug.lastIndexOf("-", longest);
  return slug.slice(0, cut > 0 ? cut : longest);
}

/** Letters of the Nordic and national minority languages, and of common names, that Unicode does not take apart. */
const specials: ReadonlyMap<string, string> = new Map([
  ["æ", "ae"],
  ["ø", "o"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["ð", "d"],
  ["đ", "d"],
  ["þ", "th"],
  ["ŋ", "n"],
  ["ŧ", "t"],
  ["ł", "l"],
  ["ı", "i"],
]);
const special: RegExp = new RegExp(`[${[...specials.keys()].join("")}]`, "gu");

const isSlug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Accents, invisible characters and apostrophes join what they stand between. */
const unspoken = /[\p{M}\p{Cf}'’]/gu;
const notPlain = /[^a-z0-9]+/gu;
const outerHyphens = /^-|-$/gu;
