import { describe, expect, test } from "vitest";
import { calendarEventOf } from "../../../src/views/calendar/calendar-event-of.ts";
import type { CalendarEvent, PressCalendar } from "../../../src/views/calendar/press-calendar.ts";
import { renderCalendar } from "../../../src/views/calendar/render-calendar.ts";
import { context, type InvitationFields, invitation } from "./invitation.ts";
import { contentLines, grammarFaults, instantOf, readCalendar, readEvent, textOf } from "./read-calendar.ts";

const subscription = {
  name: "Pressinbjudningar från Exempelby kommun",
  description: "Pressträffar, visningar och invigningar.",
  url: "https://press.exempelby.example/pressinbjudningar.ics",
  refreshHours: 6,
};

function eventOf(fields: InvitationFields = {}): CalendarEvent {
  return calendarEventOf(invitation(fields), context);
}

function fileOf(event: CalendarEvent): string {
  return renderCalendar({ language: "sv", events: [event] });
}

/** The lines of the one event, without BEGIN and END. */
function eventLines(file: string): string[] {
  const lines = contentLines(file);
  return lines.slice(lines.indexOf("BEGIN:VEVENT") + 1, lines.indexOf("END:VEVENT"));
}

/** The start and the end as they are written. */
function timesOf(event: Partial<CalendarEvent>): string[] {
  return eventLines(fileOf({ ...eventOf(), ...event })).filter((line) => /^DT(START|END)/.test(line));
}

test("the values read back from the file", () => {
  const event = eventOf({
    updated: "2016-02-03T10:00:00+01:00",
    lead: "Rad ett.\nRad två; med tecken, och \\ mer.",
    topics: [
      { id: "bygg", name: "Bygga, bo", slug: "bygga-bo" },
      { id: "fritid", name: "Idrott; fritid", slug: "idrott" },
    ],
    event: {
      end: "2016-02-12T11:00:00+01:00",
      revision: 2,
      place: {
        name: "Stadshuset",
        address: "Storgatan 1, 123 45 Exempelby",
        position: [59.3712, -0.0000004],
      },
    },
  });
  const file = fileOf(event);
  const read = readEvent(file);
  const text = (name: string) => textOf(read, name);
  expect({
    uid: text("uid"),
    summary: text("summary"),
    description: text("description"),
    location: text("location"),
    url: text("url"),
    status: text("status"),
    transp: text("transp"),
    sequence: text("sequence"),
    dtstamp: text("dtstamp"),
    created: text("created"),
    modified: text("last-modified"),
    start: instantOf(read, "dtstart").toISOString(),
    end: instantOf(read, "dtend").toISOString(),
    categories: read.getFirstProperty("categories")?.getValues(),
    geo: eventLines(file).filter((line) => line.startsWith("GEO")),
    organizer: text("organizer"),
    organizerName: read.getFirstProperty("organizer")?.getParameter("cn"),
    contacts: read.getAllProperties("contact").map((contact) => contact.getFirstValue()),
  }).toStrictEqual({
    uid: "3f0a4d1e-6c1b-4b7e-9a51-0d6d3e5b8c21",
    summary: event.summary,
    description: event.description,
    location: "Stadshuset, Storgatan 1, 123 45 Exempelby",
    url: "https://press.exempelby.example/pressinbjudningar/2016/badhuset/",
    status: "CONFIRMED",
    transp: "OPAQUE",
    sequence: "2",
    dtstamp: "2016-02-03T09:00:00Z",
    created: "2016-02-01T08:00:00Z",
    modified: "2016-02-03T09:00:00Z",
    start: "2016-02-12T08:30:00.000Z",
    end: "2016-02-12T10:00:00.000Z",
    categories: ["Bygga, bo", "Idrott; fritid"],
    geo: ["GEO:59.371200;-0.000000"],
    organizer: "mailto:press@exempelby.example",
    organizerName: "Exempelby kommun",
    contacts: ["Exempelby kommun, press@exempelby.example"],
  });
});

describe("start and end", () => {
  const start = "2016-02-12T09:30:00+01:00";
  const written = "DTSTART;TZID=Europe/Stockholm:20160212T093000";
  test.each([
    ["no end", { start }, [written]],
    [
      "an end",
      { start, end: "2016-02-12T11:00:00+01:00" },
      [written, "DTEND;TZID=Europe/Stockholm:20160212T110000"],
    ],
    ["an end at the start", { start, end: start }, [written]],
    ["an end before the start", { start, end: "2016-02-12T08:00:00+01:00" }, [written]],
    [
      "an end without a time lasts to the end of its day",
      { start, end: "2016-02-13" },
      [written, "DTEND;TZID=Europe/Stockholm:20160214T000000"],
    ],
    [
      "before the rules of 1996, in UTC",
      { start: "1985-10-10T09:30:00+01:00", end: "1985-10-10T11:00:00+01:00" },
      ["DTSTART:19851010T083000Z", "DTEND:19851010T100000Z"],
    ],
    ["one day", { start: "2016-02-28" }, ["DTSTART;VALUE=DATE:20160228", "DTEND;VALUE=DATE:20160229"]],
    [
      "two days, the second of them a leap day",
      { start: "2016-02-28", end: "2016-02-29" },
      ["DTSTART;VALUE=DATE:20160228", "DTEND;VALUE=DATE:20160301"],
    ],
    [
      "a day before the start",
      { start: "2016-12-31", end: "2016-12-30" },
      ["DTSTART;VALUE=DATE:20161231", "DTEND;VALUE=DATE:20170101"],
    ],
    [
      "from a day to a moment counts whole days",
      { start: "2026-03-28", end: "2026-03-29T15:00:00+02:00" },
      ["DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260330"],
    ],
  ])("%s", (_name, times, lines) => {
    expect(timesOf(times)).toStrictEqual(lines);
  });
});

describe("status", () => {
  test.each([
    ["planned", "2016-02-12T09:30:00+01:00", "CONFIRMED", "OPAQUE"],
    ["moved", "2016-02-12T09:30:00+01:00", "CONFIRMED", "OPAQUE"],
    ["cancelled", "2016-02-12T09:30:00+01:00", "CANCELLED", "TRANSPARENT"],
    ["postponed", "2016-02-12T09:30:00+01:00", "CANCELLED", "TRANSPARENT"],
    ["planned", "2016-02-12", "CONFIRMED", "TRANSPARENT"],
  ] as const)("%s at %s: %s, %s", (status, start, expected, transparency) => {
    const read = readEvent(fileOf(eventOf({ event: { status, start } })));
    expect([textOf(read, "status"), textOf(read, "transp")]).toStrictEqual([expected, transparency]);
  });
});

test("a calendar to subscribe to names itself and says when to come back", () => {
  const file = renderCalendar({ language: "sv", subscription, events: [] });
  const lines = contentLines(file);
  expect(lines.slice(0, lines.indexOf("BEGIN:VTIMEZONE"))).toStrictEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Pressrum//eleventy-plugin-pressrum//SV",
    "NAME;LANGUAGE=sv:Pressinbjudningar från Exempelby kommun",
    "X-WR-CALNAME:Pressinbjudningar från Exempelby kommun",
    "SOURCE;VALUE=URI:https://press.exempelby.example/pressinbjudningar.ics",
    "DESCRIPTION;LANGUAGE=sv:Pressträffar\\, visningar och invigningar.",
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
  ]);
  expect(grammarFaults(file)).toStrictEqual([]);
  expect(
    readCalendar(file)
      .getAllSubcomponents()
      .map((component) => component.name),
  ).toStrictEqual(["vtimezone"]);
});

test("a calendar with a name only", () => {
  const { name, url } = subscription;
  const lines = contentLines(renderCalendar({ language: "sv", subscription: { name, url }, events: [] }));
  expect(lines.slice(3, lines.indexOf("BEGIN:VTIMEZONE"))).toStrictEqual([
    "NAME;LANGUAGE=sv:Pressinbjudningar från Exempelby kommun",
    "X-WR-CALNAME:Pressinbjudningar från Exempelby kommun",
    "SOURCE;VALUE=URI:https://press.exempelby.example/pressinbjudningar.ics",
  ]);
});

test("the file of one event has no name, so that it opens as an event", () => {
  const lines = contentLines(fileOf(eventOf()));
  expect(lines.slice(0, 4)).toStrictEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Pressrum//eleventy-plugin-pressrum//SV",
    "BEGIN:VTIMEZONE",
  ]);
});

test("nothing asks for an answer", () => {
  const lines = contentLines(renderCalendar({ language: "sv", subscription, events: [eventOf()] }));
  expect(lines.filter((line) => /^(METHOD|ATTENDEE)/.test(line))).toStrictEqual([]);
});

test("the event is the same in its own file and in the calendar, UID and all", () => {
  const event = eventOf();
  const single = eventLines(fileOf(event));
  expect(single[0]).toBe("UID:3f0a4d1e-6c1b-4b7e-9a51-0d6d3e5b8c21");
  expect(eventLines(renderCalendar({ language: "sv", subscription, events: [event] }))).toStrictEqual(single);
});

test("a language is named where it is not the calendar's", () => {
  const event = eventOf({
    title: "Lehdistötilaisuus",
    language: "fi",
    event: { place: { name: "Kaupungintalo" } },
  });
  const lines = eventLines(fileOf(event)).filter((line) => line.includes(";LANGUAGE="));
  expect(lines.map((line) => line.slice(0, line.indexOf(":")))).toStrictEqual([
    "SUMMARY;LANGUAGE=fi",
    "LOCATION;LANGUAGE=fi",
    "DESCRIPTION;LANGUAGE=fi",
  ]);
});

test("events keep the order they are given in", () => {
  const events = ["c", "a", "b"].map((uid) => ({ ...eventOf(), uid }));
  const uids = contentLines(renderCalendar({ language: "sv", events })).filter((line) =>
    line.startsWith("UID:"),
  );
  expect(uids).toStrictEqual(["UID:c", "UID:a", "UID:b"]);
});

test("equal values give equal bytes", () => {
  const calendar = (): PressCalendar => ({ language: "sv", subscription, events: [eventOf(), eventOf()] });
  expect(renderCalendar(calendar())).toBe(renderCalendar(calendar()));
});
