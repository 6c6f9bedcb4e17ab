/** The words of a page in its language: ours, with what the site has changed or added. */

import type { Words } from "./words.ts";
import { wordsEn } from "./words-en.ts";
import { wordsFi } from "./words-fi.ts";
import { wordsSv } from "./words-sv.ts";

/**
 * A site's own words by BCP 47 tag. Of a language that the theme has, those that should differ; of another, all of them.
 * Those under `sv-FI` are added to those under `sv`.
 */
export type OwnWords = Readonly<Record<string, Partial<Words>>>;

/** The words, and the tag of the language that they are in, for `lang`. */
export interface LocalWords {
  readonly words: Words;
  readonly language: string;
}

/**
 * `language` is a BCP 47 tag. A language without words of its own gets Swedish ones, and says so.
 * Give `own` after `missingWords` has found nothing.
 */
export function wordsFor(language: string, own: OwnWords = {}): LocalWords {
  const primary = primaryOf(language);
  const base = tables.get(primary);
  const added = [own[primary], primary === language ? undefined : own[language]];
  const changes = added.filter((words) => words !== undefined);
  if (base === undefined && changes.length === 0) return wordsFor("sv", own);
  const words = base ?? wordsSv;
  return { words: changes.length === 0 ? words : Object.assign({}, words, ...changes), language };
}

/** Words that are not there for a language that the theme does not have. */
export interface MissingWords {
  readonly language: string;
  readonly words: readonly (keyof Words)[];
}

/** Added languages that are not complete: their pages would be in two languages at once (WCAG 3.1.2). */
export function missingWords(own: OwnWords): readonly MissingWords[] {
  return Object.entries(own).flatMap(([language, written]) => {
    const primary = primaryOf(language);
    if (tables.has(primary)) return [];
    const given = { ...own[primary], ...written };
    const words = wordNames.filter((name) => given[name] === undefined);
    return words.length === 0 ? [] : [{ language, words }];
  });
}

const tables: ReadonlyMap<string, Words> = new Map([
  ["sv", wordsSv],
  ["fi", wordsFi],
  ["en", wordsEn],
]);

/** The names of all words. */
export const wordNames = Object.keys(wordsSv) as readonly (keyof Words)[];

function primaryOf(language: string): string {
  return language.split("-")[0] ?? language;
}
