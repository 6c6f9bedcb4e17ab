/** `lang` and `dir`, where a text is in another language than what stands around it. */

import { type Html, html } from "../views/html.ts";

/** Nothing when both are the same; `dir` only when the direction changes too. */
export function langAttributes(language: string, around: string): Html | false {
  if (language === around) return false;
  const direction = directionOf(language);
  return html` lang="${language}"${direction !== directionOf(around) && html` dir="${direction}"`}`;
}

/** The writing of Yiddish and Arabic, among others, runs from the right. */
export function directionOf(language: string): "ltr" | "rtl" {
  const direction = directions.get(language) ?? findDirection(language);
  directions.set(language, direction);
  return direction;
}

/** Every page asks, and finding out is slow. */
const directions = new Map<string, "ltr" | "rtl">();

function findDirection(language: string): "ltr" | "rtl" {
  const script = new Intl.Locale(language).maximize().script;
  return script !== undefined && rightToLeft.has(script) ? "rtl" : "ltr";
}

const rightToLeft: ReadonlySet<string> = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"]);
