import { describe, expect, test } from "vitest";
import { readTextPage } from "../../src/import/text/read-page.ts";
import { type Expected, rateDocument } from "./rate.ts";
import { rateDates, ratePhones } from "./tables.ts";

const text = `Pressinbjudan: nytt badhus

Tid: fredag 12 februari kl. 10
Plats: Stadshuset, Sessionssalen

Presskontakt: Anna Berg, presschef, 031-390 06 10`;

const right: Expected = {
  kind: "press-invitation",
  title: "Pressinbjudan: nytt badhus",
  published: null,
  reference_date: "2016-02-11",
  event: {
    start: null,
    end: null,
    place: "Stadshuset, Sessionssalen",
    start_with_reference: "2016-02-12T10:00:00+01:00",
    end_with_reference: null,
  },
  contacts: [
    { name: "Anna Berg", role: "presschef", organisation: null, email: null, phones_e164: ["+46313900610"] },
  ],
  boilerplate: null,
};

function faults(expected: Expected, reference?: string): readonly string[] {
  return rateDocument(expected, readTextPage(text, reference), reference !== undefined)
    .filter(({ rating }) => rating !== "correct")
    .map(({ field, rating }) => `${field}: ${rating}`);
}

describe("a document", () => {
  test("that is read as expected has no faults", () => {
    expect(faults(right, "2016-02-11")).toEqual([]);
    expect(faults(right)).toEqual([]);
  });

  test("with another time is wrong, and with a time that was not found is missed", () => {
    const event = { ...right.event, start: "2016-02-12T10:00:00+01:00", start_with_reference: "2016-02-12" };
    const other = { ...right, event: event as Expected["event"] };
    expect(faults(other, "2016-02-11")).toEqual(["event start: wrong"]);
    expect(faults(other)).toEqual(["event start: missed"]);
  });

  test("without what was found has it invented", () => {
    expect(faults({ ...right, contacts: [], event: null }, "2016-02-11")).toEqual([
      "event start: invented",
      "place: invented",
      "contact name: invented",
    ]);
  });

  test("with another number has a wrong number", () => {
    const [contact] = right.contacts;
    const contacts = contact === undefined ? [] : [{ ...contact, phones_e164: ["+46313900611"] }];
    expect(faults({ ...right, contacts }, "2016-02-11")).toEqual(["contact phone: wrong"]);
  });
});

test("the tables are rated row by row", () => {
  const dates = [
    "expression\treference\texpected_start\texpected_end",
    "fredag 12 februari kl 10\t2016-02-11\t2016-02-12T10:00:00+01:00\t",
    "fredag 12 februari kl 10\t2016-02-11\t2016-02-12T11:00:00+01:00\t",
    "fredag 12 februari kl 10\t\t2016-02-12T10:00:00+01:00\t",
    "senast 12 februari\t2016-02-11\t\t2016-02-12",
  ].join("\n");
  expect(rateDates(dates).rows.map(({ rating }) => rating)).toEqual([
    "correct",
    "wrong",
    "missed",
    "correct",
  ]);
  const phones = "spelling\tcontext\texpected_e164\n031-390 06 10\t\t+46313900610\n031-390 06 1\tTel:\t\n";
  expect(ratePhones(phones)).toMatchObject({ correct: 2, wrong: 0, missed: 0 });
});
