import { describe, expect, test } from "vitest";
import { calendarLinks, webcalUrl } from "../../../src/views/calendar/calendar-links.ts";

const event = { summary: "Visning & fika + frågor", url: "https://press.example.org/x/" };

function queryOf(url: string): Record<string, string> {
  return Object.fromEntries(new URL(url).searchParams);
}

describe("Google Calendar", () => {
  test.each([
    [
      "a time with an end",
      "2026-03-24T10:00:00+01:00",
      "2026-03-24T11:30:00+01:00",
      "20260324T090000Z/20260324T103000Z",
    ],
    [
      "a time without an end lasts an hour",
      "2026-07-01T10:00:00+02:00",
      undefined,
      "20260701T080000Z/20260701T090000Z",
    ],
    [
      "a time whose end is a day lasts an hour",
      "2026-03-24T10:00:00+01:00",
      "2026-03-24",
      "20260324T090000Z/20260324T100000Z",
    ],
    ["a day ends when the next begins", "2026-03-24", undefined, "20260324/20260325"],
    ["days", "2026-03-30", "2026-04-01", "20260330/20260402"],
  ])("%s", (_, start, end, dates) => {
    const { google } = calendarLinks({ ...event, start, ...(end !== undefined && { end }) });
    expect(queryOf(google)).toEqual({
      action: "TEMPLATE",
      text: event.summary,
      details: event.url,
      location: "",
      dates,
    });
  });
});

test("Outlook for those who work has the same event, and no plus sign for a space", () => {
  const { outlook } = calendarLinks({
    ...event,
    start: "2026-03-24T10:00:00+01:00",
    end: "2026-03-24T11:30:00+01:00",
    location: "Åbadet, Badvägen 2",
  });
  expect(new URL(outlook).host).toBe("outlook.office.com");
  expect(outlook).not.toMatch(/\+/);
  expect(queryOf(outlook)).toMatchObject({
    subject: event.summary,
    startdt: "2026-03-24T09:00:00.000Z",
    enddt: "2026-03-24T10:30:00.000Z",
    body: event.url,
    location: "Åbadet, Badvägen 2",
  });
});

test("a whole day in Outlook", () => {
  expect(queryOf(calendarLinks({ ...event, start: "2026-03-24" }).outlook)).toMatchObject({
    startdt: "2026-03-24",
    enddt: "2026-03-25",
    allday: "true",
  });
});

test("a calendar to subscribe to", () => {
  expect(webcalUrl("https://press.example.org/a.ics")).toBe("webcal://press.example.org/a.ics");
});
