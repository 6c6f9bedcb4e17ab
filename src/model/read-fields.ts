/** Readers of single values: text that has the right shape becomes a date, a number to call or an address, or a problem. */

import { endOf, instantOf, isDay, type Moment } from "../dates/moment.ts";
import { readMoment } from "../dates/read-moment.ts";
import { languageTag } from "../language/tag.ts";
import { parseUrl } from "../parse-url.ts";
import { type Phone, readPhone } from "../phone.ts";
import type { FieldPath, Reporter } from "../problems/problem.ts";
import type { OneOrMore } from "./fields.ts";

/** Each value with its path: a single one stands at the field itself, others at their place in its list. */
export function entriesOf<T extends string | object>(
  values: OneOrMore<T> | undefined,
  path: FieldPath,
): readonly (readonly [value: T, path: FieldPath])[] {
  if (values === undefined) return [];
  if (!isList(values)) return [[values, path]];
  return values.map((value, place) => [value, [...path, place]]);
}

function isList<T extends string | object>(values: OneOrMore<T>): values is readonly T[] {
  return Array.isArray(values);
}

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
  const link = linkOf(text);
  if (link === undefined) report(path, "url-invalid", { found: text });
  return link;
}

/** The link as browsers understand it; `undefined` when it must not be published. */
function linkOf(text: string): string | undefined {
  if (isRootPath(text)) return text;
  const url = parseUrl(text);
  return url && linkProtocols.has(url.protocol) ? url.href : undefined;
}

const linkProtocols: ReadonlySet<string> = new Set(["http:", "https:", "mailto:", "tel:"]);

/** `/x` is on this site; `//x` and `/\x` are other hosts to a browser. */
function isRootPath(text: string): boolean {
  return /^\/(?![/\\])/.test(text) && !unsafeInPath.test(text);
}

// Browsers drop tabs and newlines from an address, so that `/\t/host` would be another host.
const unsafeInPath = /[\p{Cc}\s"<>\\^`{|}]/u;

/** Where an item stands on this site: from the root, ending in `/` or `.html`. Without either, a `/` is added. */
export function permalinkField(
  text: string | undefined,
  path: FieldPath,
  report: Reporter,
): string | undefined {
  return pathField(text, /\/$|\.html?$/i, path, report);
}

/** An earlier address, which may have ended in anything: `/nyheter/4711.aspx`. */
export function aliasField(text: string, path: FieldPath, report: Reporter): string | undefined {
  return pathField(text, /\/$|\.[a-z0-9]+$/i, path, report);
}

function pathField(
  text: string | undefined,
  ending: RegExp,
  path: FieldPath,
  report: Reporter,
): string | undefined {
  if (text === undefined) return undefined;
  const normal = text.normalize("NFC").replace(nameWithoutEnding, "$&/");
  if (isRootPath(normal) && pagePath.test(normal) && ending.test(normal)) return normal;
  report(path, "path-invalid", { found: text });
  return undefined;
}

const nameWithoutEnding = /(?<=\/)[^/.]+$/;
/** No part begins or ends with a full stop: `..` leads elsewhere, servers read `.htaccess`, Windows drops the last one. */
const pagePath = /^\/(?:(?!\.)[^/?#%*:]*[^/?#%*:.]\/)*(?:(?!\.)[^/?#%*:]*[^/?#%*:.])?$/;

export function languageField(
  text: string | undefined,
  path: FieldPath,
  report: Reporter,
): string | undefined {
  if (text === undefined) return undefined;
  const language = languageTag(text);
  if (language === undefined) report(path, "language-invalid", { found: text });
  return language;
}

/** `[59.3293, 18.0686]`, or as maps give it: `59.3293, 18.0686`. */
export function positionField(
  value: OneOrMore<string> | undefined,
  path: FieldPath,
  report: Reporter,
): readonly [number, number] | undefined {
  if (value === undefined) return undefined;
  const found = typeof value === "string" ? value : value.join(", ");
  const degrees = /^([+-]?\d{1,3}(?:\.\d+)?)\s*,\s*([+-]?\d{1,3}(?:\.\d+)?)$/.exec(found);
  const [latitude, longitude] = [Number(degrees?.[1]), Number(degrees?.[2])];
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return [latitude, longitude];
  report(path, "position-invalid", { found });
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
