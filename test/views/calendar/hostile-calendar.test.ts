import { expect, test } from "vitest";
import { calendarEventOf } from "../../../src/views/calendar/calendar-event-of.ts";
import { renderCalendar } from "../../../src/views/calendar/render-calendar.ts";
import { invitation } from "./invitation.ts";
import { contentLines, grammarFaults, physicalLines, readEvents, textOf } from "./read-calendar.ts";

const nasty =
  'Bad\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:stulen\u2028ATTENDEE:mailto:x@y\u0085METHOD:REQUEST \\n \\, ; , : " ^ \u0000\u000b\u001f\ud83c 🏊';
const nastyLine =
  'Bad END:VEVENT BEGIN:VEVENT UID:stulen ATTENDEE:mailto:x@y METHOD:REQUEST \\n \\, ; , : " ^ 🏊';
const nastyText = nastyLine
  .replace("Bad END", "Bad\nEND")
  .replace(" BEGIN", "\nBEGIN")
  .replace(" UID", "\nUID")
  .replace(" ATTENDEE", "\nATTENDEE")
  .replace(" METHOD", "\nMETHOD")
  .replace("^ 🏊", "^  🏊");
const long = `${"mycket ".repeat(3000)}${"långtordutanmellanslag".repeat(500)}`;

const hostile = invitation({
  title: nasty,
  lead: nasty,
  topics: [{ id: "a", name: nasty, slug: "a" }],
  contacts: [{ name: nasty, role: nasty, phones: [], email: nasty }],
  event: {
    place: { name: nasty, room: nasty, address: nasty, entrance: long },
    attending: [{ name: long, phones: [] }],
    registration: { note: nasty, url: nasty },
  },
});

const file = renderCalendar({
  language: "sv",
  subscription: { name: nasty, description: nasty, url: "https://press.exempelby.example/a\r\nX-EVIL:1.ics" },
  events: [
    calendarEventOf(hostile, {
      absolute: (url) => `https://press.exempelby.example${url}?q=\r\nX-EVIL:2 "<å>`,
      organisation: { name: nasty, email: 'press\r\nX-EVIL:3"@exempelby.example' },
    }),
    calendarEventOf(invitation({ id: "urn:uuid:0c1d2e3f-0000-4000-8000-000000000002" }), {
      absolute: (url) => `https://press.exempelby.example${url}`,
      organisation: { name: "Exempelby kommun" },
    }),
  ],
});

test("the file is still lines of at most 75 octets that follow the grammar", () => {
  const lines = physicalLines(file);
  expect(lines.length).toBeGreaterThan(800);
  expect(lines.filter((line) => Buffer.byteLength(line, "utf8") > 75)).toStrictEqual([]);
  expect(grammarFaults(file)).toStrictEqual([]);
});

test("no text becomes a component or a property of its own", () => {
  const lines = contentLines(file);
  expect(lines.filter((line) => line.startsWith("BEGIN:"))).toStrictEqual([
    "BEGIN:VCALENDAR",
    "BEGIN:VTIMEZONE",
    "BEGIN:DAYLIGHT",
    "BEGIN:STANDARD",
    "BEGIN:VEVENT",
    "BEGIN:VEVENT",
  ]);
  const first = lines.indexOf("BEGIN:VEVENT");
  const names = lines.slice(first, lines.indexOf("END:VEVENT")).map((line) => line.split(/[:;]/)[0]);
  expect(names.join(" ")).toBe(
    "BEGIN UID DTSTAMP CREATED LAST-MODIFIED SEQUENCE STATUS TRANSP DTSTART SUMMARY LOCATION CATEGORIES ORGANIZER CONTACT URL DESCRIPTION",
  );
});

test("every text reads back as it was written, but for what no calendar may hold", () => {
  const [event, other, ...rest] = readEvents(file);
  if (!event || !other) throw new Error("the events are lost");
  expect(rest).toStrictEqual([]);
  expect(textOf(other, "uid")).toBe("0c1d2e3f-0000-4000-8000-000000000002");
  expect(textOf(event, "uid")).toBe("3f0a4d1e-6c1b-4b7e-9a51-0d6d3e5b8c21");
  expect(textOf(event, "summary")).toBe(nastyLine);
  expect(textOf(event, "location")).toBe(`${nastyLine}, ${nastyLine}, ${nastyLine}`);
  expect(event.getFirstProperty("categories")?.getValues()).toStrictEqual([nastyLine]);
  // By the line, since ical.js also undoes in parameters what is escaped in text only.
  const name = nastyLine.replaceAll("^", "^^").replaceAll('"', "^'");
  expect(contentLines(file)).toContain(`ORGANIZER;CN="${name}":mailto:press%20X-EVIL:3%22@exempelby.example`);
  expect(textOf(event, "contact")).toBe(`${nastyLine}, ${nastyLine}, ${nastyLine}`);
  expect(textOf(other, "contact")).toBe("Exempelby kommun");
  const paragraphs = textOf(event, "description").split("\n\n");
  expect(paragraphs).toStrictEqual([
    nastyText,
    `Anmälan\n${nastyText}\n${nastyText}`,
    long,
    `Medverkande\n${long}`,
    `Presskontakt\n${nastyText}, ${nastyText}, ${nastyText}`,
    expect.stringMatching(/^Läs hela inbjudan\nhttps:\/\/press\.exempelby\.example\//),
  ]);
});
