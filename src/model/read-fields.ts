/** Readers of single values: text that has the right shape becomes a date, a number to call or an address, or a problem. */

import { endOf, instantOf, isDay, type Moment } from "../dates/moment.ts";
import { readMoment } from "../dates/read-moment.ts";
import { type Phone, readPhone } from "../phone.ts";
import type { FieldPath } from "../problems/problem.ts";
import type { Reporter } from "../problems/shape.ts";

export function momentField(value: unknown, path: FieldPath, report: Reporter): Moment | undefined {
  if (value === undefined) return undefined;
  const reading = readMoment(value);
  if ("moment" in reading) return reading.moment;
  if (reading.problem === "missing") report(path, "missing");
  else report(path, `date-${reading.problem}`, { found: reading.found, weekday: reading.weekday });
  return undefined;
}

/** Whether `one` is over before `other` begins. A day lasts until midnight. */
export function isOver(one: Moment, other: Moment): boolean {
  return (isDay(one) ? endOf(one) : instantOf(one)) < instantOf(other);
}

export function phoneField(text: string | undefined, path: FieldPath, report: Reporter): Phone | undefined {
  if (text === undefined) return undefined;
  const reading = readPhone(text);
  if ("phone" in reading) return reading.phone;
  report(path, "phone-invalid", { found: text, reason: reading.problem });
  return undefined;
}

/** One `@`, a dot in the domain, no space and nothing that would end a `mailto:` address or a header. */
const plainEmail = /^[^\s@<>"'(),:;\\[\]?&#%]+@[^\s@<>"'(),:;\\[\]?&#%.]+(\.[^\s@<>"'(),:;\\[\]?&#%.]+)+$/u;

export function emailField(text: string | undefined, path: FieldPath, report: Reporter): string | undefined {
  if (text === undefined || plainEmail.test(text)) return text;
  report(path, "email-invalid", { found: text });
  return undefined;
}

/** A link that may be published: http, https, mailto or tel, or a path from the root of the site. */
export function linkField(text: string | undefined, path: FieldPath, report: Reporter): string | undefined {
  if (text === undefined) return undefined;
  if (isRootPath(text)) return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && linkProtocols.has(url.protocol)) return url.href;
  report(path, "url-invalid", { found: text });
  return undefined;
}

const linkProtocols: ReadonlySet<string> = new Set(["http:", "https:", "mailto:", "tel:"]);

/** `/x` is on this site; `//x` and `/\x` are other hosts to a browser. */
export function isRootPath(text: string): boolean {
  return /^\/(?![/\\])/.test(text) && !hasUnsafeCharacter.test(text);
}

// Browsers drop tabs and newlines from an address, so that `/\t/host` would be another host.
const hasUnsafeCharacter = /[\p{Cc}\s"<>\\^`{|}]/u;

/** Where a page of this site stands: from the root, no `..`, ending in `/` or a file name with an ending. */
export function pathField(text: string | undefined, path: FieldPath, report: Reporter): string | undefined {
  if (text === undefined) return undefined;
  const normal = text.normalize("NFC");
  if (isPagePath(normal)) return normal;
  report(path, "path-invalid", { found: text });
  return undefined;
}

function isPagePath(text: string): boolean {
  if (!isRootPath(text) || /[?#%*:]/.test(text)) return false;
  const parts = text.slice(1).split("/");
  const last = parts.at(-1) ?? "";
  return (
    parts.every((part, index) => (part === "" ? index === parts.length - 1 : !/^\.+$/.test(part))) &&
    (last === "" || /\.[a-z0-9]+$/i.test(last))
  );
}

export function languageField(
  text: string | undefined,
  path: FieldPath,
  report: Reporter,
): string | undefined {
  if (text === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    report(path, "language-invalid", { found: text });
    return undefined;
  }
}

export function positionField(
  value: readonly [string, string] | undefined,
  path: FieldPath,
  report: Reporter,
): readonly [number, number] | undefined {
  if (value === undefined) return undefined;
  const [latitude, longitude] = [Number(value[0]), Number(value[1])];
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return [latitude, longitude];
  report(path, "position-invalid", { found: value.join(", ") });
  return undefined;
}

export function countField(text: string | undefined, path: FieldPath, report: Reporter): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  report(path, "number-invalid", { found: text });
  return undefined;
}

/** The same object without the fields that have no value. */
export function present<T extends object>(value: { [Key in keyof T]: T[Key] | undefined }): T {
  const kept: Partial<T> = {};
  for (const key of Object.keys(value) as (keyof T)[]) {
    const part = value[key];
    if (part !== undefined) kept[key] = part;
  }
  return kept as T;
}
