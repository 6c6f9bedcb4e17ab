/** Swedish time as iCalendar describes it (RFC 5545 §3.6.5). */

import type { Component } from "./jcal.ts";

export const stockholm = "Europe/Stockholm";

/** When the rules below begin, by Swedish clocks. An earlier moment cannot be told by them. */
export const rulesBegin = "1996-03-31T02:00:00";

/**
 * The rule of the European Union since 1996: summer time from the last Sunday in March to the last Sunday in October.
 * Exactly one rule for each, because Exchange and Outlook may refuse a file with more (MS-OXCICAL §2.1.3.1.1.19.2).
 */
export const stockholmTimezone: Component = [
  "vtimezone",
  [["tzid", {}, "text", stockholm]],
  [
    [
      "daylight",
      [
        ["dtstart", {}, "date-time", rulesBegin],
        ["rrule", {}, "recur", { freq: "YEARLY", bymonth: "3", byday: "-1SU" }],
        ["tzoffsetfrom", {}, "utc-offset", "+01:00"],
        ["tzoffsetto", {}, "utc-offset", "+02:00"],
        ["tzname", {}, "text", "CEST"],
      ],
      [],
    ],
    [
      "standard",
      [
        ["dtstart", {}, "date-time", "1996-10-27T03:00:00"],
        ["rrule", {}, "recur", { freq: "YEARLY", bymonth: "10", byday: "-1SU" }],
        ["tzoffsetfrom", {}, "utc-offset", "+02:00"],
        ["tzoffsetto", {}, "utc-offset", "+01:00"],
        ["tzname", {}, "text", "CET"],
      ],
      [],
    ],
  ],
];
