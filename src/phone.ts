/** Reads telephone numbers and writes them as Swedish readers expect. */

import {
  type PhoneNumber,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from "libphonenumber-js/max";

/** A telephone number that has been read and can be called. */
export interface Phone {
  /** As Swedish readers expect it, with no-break spaces: `016-710 10 00`; a foreign one as `+358 9 1234567`. */
  readonly text: string;
  /** For `tel:` links, E.164: `+46167101000`. A short number such as 112 has no E.164 form and stands as it is. */
  readonly e164: string;
}

/**
 * Why a text is no number that can be called:
 * - `missing`: nothing is written
 * - `extension`: `anknytning 12`: a link cannot dial it
 * - `several-numbers`: each has a field of its own
 * - `has-words`: `tel. 016-710 10 00`, `016-710 10 00 (växel)`: the page adds what is needed
 * - `not-a-number`: other characters than digits, spaces, hyphens, points, slashes, parentheses and a first plus
 * - `no-area-code`: it begins with neither 0, 00 nor +
 * - `too-short`, `too-long`: by the numbering plan of its country
 * - `not-in-use`: right length, but no such area code or series
 */
export type PhoneProblemCode =
  | "missing"
  | "extension"
  | "several-numbers"
  | "has-words"
  | "not-a-number"
  | "no-area-code"
  | "too-short"
  | "too-long"
  | "not-in-use";

export interface PhoneProblem {
  readonly problem: PhoneProblemCode;
  /** The text without outer spaces. */
  readonly found: string;
}

export type PhoneReading = { readonly phone: Phone } | PhoneProblem;

/** The same few contacts stand under thousands of items. The limit is for texts from outside. */
const readings = new Map<string, PhoneReading>();
const mostReadings = 5000;
/** Two numbers with words between them find room; no text beyond it is about a number. */
const longest = 100;

/**
 * Reads a number in any usual spelling: `016-710 10 00`, `0167101000`, `016/710 10 00`, `+46 (0)16-710 10 00`,
 * `0046 16 710 10 00`, `46 16 710 10 00`, `+358 9 123 4567`, `112`, `114 14`.
 * A wrong number is reported, never repaired.
 */
export function readPhone(text: string): PhoneReading {
  if (text.length > longest) return { problem: "not-a-number", found: text.trim() };
  let reading = readings.get(text);
  if (reading === undefined) {
    reading = read(text);
    if (readings.size >= mostReadings) readings.clear();
    readings.set(text, reading);
  }
  return reading;
}

const invisible = /\p{Cf}/gu;
const dashes = /\p{Pd}|\u2212/gu;
const spaces = /\s+/gu;
const letters = /\p{L}/u;
const extension = /\d[ ,;(]*(?:ankn(?:ytning)?|ext(?:ension)?|x|#)[.:]? ?\d/iu;
const betweenNumbers = /[,;/]| (?:eller|och|alt\.?|or) /iu;
/** `016-710 10 00-05`, a series of numbers. */
const series = /-.* \d\d-\d\d$/u;
/** `08.00-16.30`, opening hours beside a number. */
const hours = /^\d\d\.\d\d ?- ?\d\d\.\d\d$/u;
const numberForm = /^\(?(?:\+ ?)?\d[\d \-./()]*$/u;

/** National short numbers (PTS, nummerplan), by their digits. */
const shortNumbers: ReadonlyMap<string, string> = new Map([
  ["112", "112"],
  ["1177", "1177"],
  ["11313", "113\u00a013"],
  ["11414", "114\u00a014"],
]);

function read(original: string): PhoneReading {
  const found = original.trim();
  // NFKC makes plain spaces, digits and signs of their typographic kin.
  const text = found
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(dashes, "-")
    .replace(spaces, " ")
    .trim();
  if (text === "") return { problem: "missing", found };
  if (extension.test(text)) return { problem: "extension", found };
  if (isSeveral(text) || series.test(text)) return { problem: "several-numbers", found };
  if (letters.test(text)) return { problem: "has-words", found };
  if (!numberForm.test(text) || hours.test(text)) return { problem: "not-a-number", found };

  const short = shortNumbers.get(digitsOf(text));
  if (short !== undefined) return { phone: { text: short, e164: digitsOf(text) } };
  const number = dialled(text);
  if (number === undefined) return { problem: "no-area-code", found };
  const phone = parse(number, text);
  return typeof phone === "string" ? { problem: phone, found } : { phone };
}

function isSeveral(text: string): boolean {
  const parts = text.split(betweenNumbers);
  return parts.length > 1 && parts.every((part) => "phone" in read(part));
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, "");
}

/** With the prefix that says how the digits are meant: `+46…` or `0…`. */
function dialled(text: string): string | undefined {
  const digits = digitsOf(text.replace("(0)", international.test(text) ? "" : "0"));
  if (/^\(?\+/u.test(text)) return `+${digits}`;
  if (digits.startsWith("00")) return `+${digits.slice(2)}`;
  if (digits.startsWith("0")) return digits;
  return international.test(text) ? `+${digits}` : undefined;
}

/** A plus, 00, or Sweden's 46 as a group of its own. */
const international = /^\(?(?:\+|00|46[ (-])/u;

function parse(number: string, text: string): Phone | PhoneProblemCode {
  const parsed = parsePhoneNumberFromString(number, "SE");
  if (parsed?.countryCallingCode !== "46") return parseForeign(parsed, number);
  const national = parsed.nationalNumber;
  if (!parsed.isValid() && !newerSeries.test(national)) return swedishProblem(national);
  if (lostDigit.test(text)) return "too-short";
  return { text: swedishText(national), e164: parsed.number };
}

/** Other countries' plans change without our knowing: a possible length is enough. */
function parseForeign(parsed: PhoneNumber | undefined, number: string): Phone | PhoneProblemCode {
  switch (validatePhoneNumberLength(number, "SE")) {
    case undefined:
      if (parsed === undefined) return "not-in-use";
      return { text: parsed.formatInternational().replaceAll(" ", "\u00a0"), e164: parsed.number };
    case "TOO_LONG":
      return "too-long";
    case "TOO_SHORT":
    // Between two lengths that occur: a digit is missing more often than there is one too many.
    case "INVALID_LENGTH":
      return "too-short";
    case "INVALID_COUNTRY":
    case "NOT_A_NUMBER":
      return "not-in-use";
  }
}

/** 010 and 077 have numbers in series that libphonenumber does not list. */
const newerSeries = /^(?:10|77)\d{7}$/u;

/** `016-710 10 0`: a six-digit number is possible there, but nobody ends a number with a single digit. */
const lostDigit = /\d{2} \d$/u;

/** National numbers have 7–9 digits without the first zero; mobile and 010 numbers always 9. */
function swedishProblem(national: string): PhoneProblemCode {
  if (national.length > 9) return "too-long";
  const least = /^(?:7|10)/u.test(national) ? 9 : 8;
  return national.length < least ? "too-short" : "not-in-use";
}

/** PTS's area codes without the zero: 08, those of three digits, those with a fourth inside such a series, the rest. */
const areaCode = /^(?:8|1[013689]|200|2[0136]|3[1356]|4[0246]|54|6[03]|77\d|7\d|900|90|\d{3})/u;

/** A hyphen after the area code, then pairs from the right; an odd count begins with three, eight digits are 3-3-2. */
function swedishText(national: string): string {
  const area = areaCode.exec(national)?.[0] ?? "";
  const rest = national.slice(area.length);
  const groups = rest.length === 8 ? eightDigits.exec(rest)?.slice(1) : rest.match(pairs);
  return `0${area}-${(groups ?? [rest]).join("\u00a0")}`;
}

const eightDigits = /^(\d{3})(\d{3})(\d{2})$/u;
const pairs = /^\d{3}(?=(?:\d{2})*$)|\d{2}/gu;
