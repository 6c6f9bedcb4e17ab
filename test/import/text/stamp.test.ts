import { describe, expect, test } from "vitest";
import { readStamp } from "../../../src/import/text/stamp.ts";

describe("a stamp says what the page is, and when it was published", () => {
  test.each([
    [
      "Pressmeddelande   •   Mar 09, 2017 10:20 CET",
      { kind: "press-release", published: "2017-03-09T10:20:00+01:00" },
    ],
    [
      "Pressmeddelande - 9 Mars 2017 10:20",
      { kind: "press-release", published: "2017-03-09T10:20:00+01:00" },
    ],
    ["PRESSMEDDELANDE 9 mars 2017", { kind: "press-release", published: "2017-03-09" }],
    [
      "Pressinbjudan • 2017-03-09 10:20",
      { kind: "press-invitation", published: "2017-03-09T10:20:00+01:00" },
    ],
    ["Okt 03, 2017 08:00 CEST", { published: "2017-10-03T08:00:00+02:00" }],
    ["May 03, 2017 08:00 GMT", { published: "2017-05-03T10:00:00+02:00" }],
    ["2017-05-03T08:00:00Z", { published: "2017-05-03T10:00:00+02:00" }],
    ["Publicerad den 9 mars 2017 kl. 10.20", { published: "2017-03-09T10:20:00+01:00" }],
    ["Publicerad: 2017-03-09 Senast ändrad: 2017-03-10", { published: "2017-03-09", updated: "2017-03-10" }],
    ["Exempelby den 9 mars 2017", { published: "2017-03-09" }],
    ["2017-03-09 | Exempelby kommun", { published: "2017-03-09", organisation: "Exempelby kommun" }],
    [
      "9.3.2017 10:20:00 CET | Region Exempelby | Pressinbjudan",
      { kind: "press-invitation", published: "2017-03-09T10:20:00+01:00", organisation: "Region Exempelby" },
    ],
    ["Pressmeddelande nr 12/2017", { kind: "press-release" }],
    ["Pressmeddelande 9 mars", { kind: "press-release" }],
  ])("%s", (text, expected) => {
    expect(readStamp(text)).toEqual(expected);
  });

  test("CET on a summer day keeps the clock time, by the calendar", () => {
    expect(readStamp("Pressmeddelande • Jul 27, 2018 14:50 CET")).toEqual({
      kind: "press-release",
      published: "2018-07-27T14:50:00+02:00",
      zoneCorrected: "CET",
    });
  });

  test.each([
    "Pressinbjudan: Nytt badhus invigs",
    "Invigning fredag 12 februari 2016 kl 10",
    "Kommunen publicerade siffrorna 2017",
    "Publicerad för tre timmar sedan",
  ])("%s is none", (text) => {
    expect(readStamp(text)).toBeUndefined();
  });
});
