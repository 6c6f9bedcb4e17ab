/** Reads a calendar file back: by the grammar of RFC 5545, and by ical.js as a calendar app would. */

import ICAL from "ical.js";

/** The physical lines. Fails when the file has a line end other than CRLF, or none at its end. */
export function physicalLines(file: string): string[] {
  const lines = file.split("\r\n");
  if (lines.pop() !== "") throw new Error("the file does not end with CRLF");
  if (lines.length === 0) throw new Error("the file is empty");
  return lines;
}

/** The content lines, unfolded (RFC 5545 §3.1). */
export function contentLines(file: string): string[] {
  return physicalLines(file).join("\r\n").replaceAll("\r\n ", "").split("\r\n");
}

/** The lines that break the grammar of RFC 5545 §3.1 (and §3.3.11 for the properties whose values are text). */
export function grammarFaults(file: string): string[] {
  return contentLines(file).filter((line) => {
    const parts = contentLine.exec(line);
    if (!parts) return true;
    const { name = "", value = "" } = parts.groups ?? {};
    return textProperties.has(name) && !(name === "CATEGORIES" ? textList : text).test(value);
  });
}

const contentLine =
  /^(?<name>[A-Z][A-Z0-9-]*)(?:;[A-Z][A-Z0-9-]*=(?:"[^\p{Cc}"]*"|[^\p{Cc}";:,]*))*:(?<value>(?:\t|\P{Cc})*)$/u;
const text = /^(?:[^\\;,]|\\[\\;,nN])*$/u;
const textList = /^(?:[^\\;]|\\[\\;,nN])*$/u;
const textProperties = new Set([
  "SUMMARY",
  "DESCRIPTION",
  "LOCATION",
  "CATEGORIES",
  "NAME",
  "X-WR-CALNAME",
  "UID",
  "STATUS",
  "TRANSP",
  "PRODID",
  "VERSION",
  "TZID",
  "TZNAME",
]);

export function readCalendar(file: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file));
}

/** Every event of the file, in its order. */
export function readEvents(file: string): ICAL.Component[] {
  return readCalendar(file).getAllSubcomponents("vevent");
}

/** The only event of the file. */
export function readEvent(file: string): ICAL.Component {
  const [event, ...others] = readEvents(file);
  if (!event || others.length > 0)
    throw new Error(`expected one event, found ${others.length + (event ? 1 : 0)}`);
  return event;
}

/** The value, as a string, of a property that stands once. */
export function textOf(component: ICAL.Component, name: string): string {
  const properties = component.getAllProperties(name);
  const [property] = properties;
  if (!property || properties.length !== 1) throw new Error(`${name} stands ${properties.length} times`);
  return String(property.getFirstValue());
}

/** The instant of a local time, by the VTIMEZONE of the file itself: ical.js knows no other time zones. */
export function instantOf(event: ICAL.Component, name: string): Date {
  const time = event.getFirstPropertyValue(name);
  if (!(time instanceof ICAL.Time)) throw new Error(`${name} is no time`);
  if (!time.zone.component) throw new Error(`the file does not define the time zone of ${name}`);
  return new Date(time.toUnixTime() * 1000);
}
