import { expect, test } from "vitest";
import { readSourceDate } from "../../src/import/source-date.ts";

test.each([
  ["2016-02-11T08:15:00Z", "2016-02-11T09:15:00+01:00", undefined],
  ["2016-02-11T09:15:00+01:00", "2016-02-11T09:15:00+01:00", undefined],
  ["2016-07-11T09:15:00+01:00", "2016-07-11T10:15:00+02:00", undefined],
  ["2016-02-11T08:15:00.123Z", "2016-02-11T09:15:00+01:00", undefined],
  ["2016-02-11 08:15:00 UTC", "2016-02-11T09:15:00+01:00", undefined],
  ["2016-02-11 09:15:00", "2016-02-11T09:15:00+01:00", "swedish"],
  ["2016-07-11 09:15", "2016-07-11T09:15:00+02:00", "swedish"],
  ["2016-02-11", "2016-02-11", undefined],
  ["Thu, 11 Feb 2016 09:15:00 +0100", "2016-02-11T09:15:00+01:00", undefined],
  ["Thu, 11 Feb 2016 08:15:00 GMT", "2016-02-11T09:15:00+01:00", undefined],
  ["11 Feb 16 08:15 UT", "2016-02-11T09:15:00+01:00", undefined],
  ["Mon, 11 Feb 2016 03:15:00 EST", "2016-02-11T09:15:00+01:00", undefined],
  ["Thu, 11 Feb 2016 09:15:00 CET", "2016-02-11T09:15:00+01:00", undefined],
  ["Mon, 11 Jul 2016 09:15:00 CEST", "2016-07-11T09:15:00+02:00", undefined],
  ["Mon, 11 Jul 2016 09:15:00 CET", "2016-07-11T09:15:00+02:00", "calendar-zone"],
  ["Thu, 11 Feb 2016 09:15:00 CEST", "2016-02-11T09:15:00+01:00", "calendar-zone"],
  ["Thu, 1 Dec 2016 9:15:00", "2016-12-01T09:15:00+01:00", "swedish"],
])("%s is %s (%s)", (written, moment, deduced) => {
  expect(readSourceDate(written)).toEqual(deduced === undefined ? { moment } : { moment, deduced });
});

test.each([
  [""],
  ["i morgon"],
  ["0000-00-00 00:00:00"],
  ["2016-02-30T09:15:00Z"],
  ["Thu, 31 Feb 2016 09:15:00 +0100"],
  ["Thu, 11 Mai 2016 09:15:00 +0100"],
  ["Thu, 11 Feb 2016 09:15:00 BST"],
  ["2016-03-27 02:30:00"],
  ["11/02/2016 09:15"],
  ["9".repeat(100)],
])("%s is no date", (written) => {
  expect(readSourceDate(written)).toBeUndefined();
});
