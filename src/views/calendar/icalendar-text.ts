/** Writes jCal as iCalendar text: ical.js spells each property, the lines are kept here (RFC 5545 §3.1). */

import ICAL from "ical.js";
import type { Component, Property } from "./jcal.ts";

/** Lines end with CRLF, the last one too, and none is longer than 75 octets of UTF-8. */
export function icalendarText([name, properties, components]: Component): string {
  const component = name.toUpperCase();
  const lines = properties.map(propertyText).join("");
  return `BEGIN:${component}${crlf}${lines}${components.map(icalendarText).join("")}END:${component}${crlf}`;
}

function propertyText(property: Property): string {
  return fold(ICAL.stringify.property(property, design, true)) + crlf;
}

const crlf = "\r\n";

/** The types that ical.js 2.2 does not know. Without them it adds VALUE=TEXT, which not every reader understands. */
const design = {
  ...ICAL.design.icalendar,
  property: {
    ...ICAL.design.icalendar.property,
    name: { defaultType: "text" },
    "x-wr-calname": { defaultType: "text" },
    "x-published-ttl": { defaultType: "duration" },
  },
};

/** The folding of ical.js counts 75 octets without the space that begins a continued line, and so writes 76. */
function fold(line: string): string {
  if (line.length * mostOctetsPerCodeUnit <= longestLine) return line;
  let folded = "";
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const size = octetsOf(line.codePointAt(at) ?? 0);
    if (octets + size > longestLine) {
      folded += `${line.slice(from, at)}${crlf} `;
      from = at;
      octets = 1;
    }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  return folded + line.slice(from);
}

const longestLine = 75;
const mostOctetsPerCodeUnit = 3;

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
