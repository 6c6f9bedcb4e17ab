/** Names of languages as machines read them. */

const primary = /^[a-z]{2,3}(?:-|$)/i;

/**
 * `SV` → `sv`, `swe` → `sv`, `sv-fi` → `sv-FI`: the tag as RFC 5646 §4.5 writes it. `undefined` for what is no tag, and for
 * `svenska`, which has the form of one but names no language: those are written with two or three letters.
 */
export function languageTag(text: string): string | undefined {
  if (!primary.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
