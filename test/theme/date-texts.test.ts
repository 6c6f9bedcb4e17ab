import { describe, expect, test } from "vitest";
import { dateTextsOf } from "../../src/theme/date-texts.ts";

const morning = "2016-02-12T09:30:00+01:00";
const noon = "2016-02-12T12:00:00+01:00";
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("a moment", () => {
  test.each([
    ["sv", morning, "12 februari 2016 kl. 9.30"],
    ["sv", "2016-02-12", "12 februari 2016"],
    ["fi", morning, "12.2.2016 klo 9.30"],
    ["fi", noon, "12.2.2016 klo 12"],
    ["fi", "2016-02-12", "12.2.2016"],
    ["en", morning, "12 February 2016, 9.30 am"],
    ["en", "2016-02-12T15:00:00+01:00", "12 February 2016, 3 pm"],
    ["en", noon, "12 February 2016, 12 noon"],
    ["en", "2016-02-12T00:00:00+01:00", "12 February 2016, 12 midnight"],
    ["en-GB", "2016-02-12T00:30:00+01:00", "12 February 2016, 12.30 am"],
    ["yi", morning, "12 februari 2016 kl. 9.30"],
  ])("in %s: %s is %s", (language, moment, text) => {
    expect(plain(dateTextsOf(language).moment(moment))).toBe(text);
  });
});

test.each([
  ["sv", noon, "fredag 12 februari 2016 kl. 12"],
  ["fi", "2016-02-12", "perjantaina 12.2.2016"],
  ["fi", noon, "perjantaina 12.2.2016 klo 12"],
  ["en", "2016-02-12", "Friday 12 February 2016"],
  ["yi", "2016-02-12", "fredag 12 februari 2016"],
])("a deadline in %s: %s is %s", (language, moment, text) => {
  expect(plain(dateTextsOf(language).deadline(moment))).toBe(text);
});

describe("an event", () => {
  test.each([
    ["sv", morning, "2016-02-12T11:00:00+01:00", "fredag 12 februari 2016 kl. 9.30–11"],
    ["fi", morning, undefined, "perjantai 12.2.2016 klo 9.30"],
    ["fi", morning, "2016-02-12T11:00:00+01:00", "perjantai 12.2.2016 klo 9.30–11"],
    ["fi", "2016-02-12", "2016-02-14", "perjantai 12.2.2016 – sunnuntai 14.2.2016"],
    ["en", morning, "2016-02-12T11:00:00+01:00", "Friday 12 February 2016, 9.30 am to 11 am"],
    ["en", "2016-02-12", "2016-02-12", "Friday 12 February 2016"],
    ["en", morning, "2016-02-14", "Friday 12 February 2016, 9.30 am to Sunday 14 February 2016"],
  ])("in %s from %s to %s is %s", (language, start, end, text) => {
    expect(plain(dateTextsOf(language).event(start, end))).toBe(text);
  });
});

test.each([
  ["sv", "februari 2016"],
  ["fi", "helmikuu 2016"],
  ["en", "February 2016"],
])("a month in %s is %s", (language, text) => {
  expect(dateTextsOf(language).month("2016-02")).toBe(text);
});
