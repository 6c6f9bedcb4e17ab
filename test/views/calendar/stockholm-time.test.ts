import { IANAZone } from "luxon";
import { describe, expect, test } from "vitest";
import { momentOf } from "../../../src/dates/moment.ts";
import { calendarEventOf } from "../../../src/views/calendar/calendar-event-of.ts";
import { renderCalendar } from "../../../src/views/calendar/render-calendar.ts";
import { context, invitation } from "./invitation.ts";
import { instantOf, readEvent } from "./read-calendar.ts";

function instantAfterReading(start: string): string {
  const event = calendarEventOf(invitation({ event: { start } }), context);
  return instantOf(readEvent(renderCalendar({ language: "sv", events: [event] })), "dtstart").toISOString();
}

describe("the file's own VTIMEZONE gives back the instant", () => {
  test.each([
    ["2016-02-12T09:30:00+01:00", "2016-02-12T08:30:00.000Z"],
    ["2016-07-12T09:30:00+02:00", "2016-07-12T07:30:00.000Z"],
    ["2026-03-28T10:00:00+01:00", "2026-03-28T09:00:00.000Z"],
    ["2026-03-29T01:59:59+01:00", "2026-03-29T00:59:59.000Z"],
    ["2026-03-29T03:00:00+02:00", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29T10:00:00+02:00", "2026-03-29T08:00:00.000Z"],
    ["2026-10-24T10:00:00+02:00", "2026-10-24T08:00:00.000Z"],
    ["2026-10-25T01:59:59+02:00", "2026-10-24T23:59:59.000Z"],
    ["2026-10-25T03:00:00+01:00", "2026-10-25T02:00:00.000Z"],
    ["2026-10-25T10:00:00+01:00", "2026-10-25T09:00:00.000Z"],
    ["1996-10-27T10:00:00+01:00", "1996-10-27T09:00:00.000Z"],
    ["1997-03-30T10:00:00+02:00", "1997-03-30T08:00:00.000Z"],
    ["1996-03-31T03:00:00+02:00", "1996-03-31T01:00:00.000Z"],
  ])("%s is %s", (start, instant) => {
    expect(instantAfterReading(start)).toBe(instant);
  });

  test("as the time zone database has it, the day before and after every change from 1997 to 2040", () => {
    const zone = IANAZone.create("Europe/Stockholm");
    const day = 86_400_000;
    const changes: number[] = [];
    for (let noon = Date.UTC(1997, 0, 1, 12); noon < Date.UTC(2041, 0, 1); noon += day) {
      if (zone.offset(noon) !== zone.offset(noon - day)) changes.push(noon);
    }
    expect(changes).toHaveLength(88);
    for (const noon of changes) {
      for (const instant of [noon - day, noon]) {
        expect(instantAfterReading(momentOf(new Date(instant)))).toBe(new Date(instant).toISOString());
      }
    }
  });
});
