import { describe, expect, test } from "vitest";
import { findProseDates, type ProseDate } from "../../src/dates/prose.ts";

/** Thursday. */
const published = "2016-06-02T09:15:00+02:00";

/** `start / end`, or why there is neither. */
function told({ start, end, doubt }: ProseDate): string {
  if (doubt !== undefined) return doubt;
  if (end === undefined) return start ?? "";
  return `${start ?? ""} / ${end}`;
}

function read(text: string, reference?: string): readonly string[] {
  return findProseDates(text, reference).map((date) =>
    date.role === "when" ? told(date) : `${date.role}: ${told(date)}`,
  );
}

describe("a day and an hour", () => {
  test.each([
    ["Fredagen den 10 juni klockan 09.30", "2016-06-10T09:30:00+02:00"],
    ["fredag 10 juni kl 9", "2016-06-10T09:00:00+02:00"],
    ["Fredag 10 juni, kl.9:30.", "2016-06-10T09:30:00+02:00"],
    ["FREDAG 10 JUNI KL. 9.30", "2016-06-10T09:30:00+02:00"],
    ["fre 10 jun 9.30", "2016-06-10T09:30:00+02:00"],
    ["10 juni 2016 (fredag) klockan: 9.30", "2016-06-10T09:30:00+02:00"],
    ["kl. 9.30 fredag 10 juni", "2016-06-10T09:30:00+02:00"],
    ["fredag 10/6 kl 9", "2016-06-10T09:00:00+02:00"],
    ["10/6-16 kl 9", "2016-06-10T09:00:00+02:00"],
    ["10/6 2016 kl 9", "2016-06-10T09:00:00+02:00"],
    ["2016-06-10 kl. 9", "2016-06-10T09:00:00+02:00"],
    ["2016-06-10T09:30", "2016-06-10T09:30:00+02:00"],
    ["10.6.2016 kl. 9.30", "2016-06-10T09:30:00+02:00"],
    ["den 10:e juni klockan 9", "2016-06-10T09:00:00+02:00"],
    ["den tionde juni klockan halv tio på förmiddagen", "2016-06-10T09:30:00+02:00"],
    ["kl. 3 på eftermiddagen fredag 10 juni", "2016-06-10T15:00:00+02:00"],
    ["kl 0930 fredag 10 juni", "2016-06-10T09:30:00+02:00"],
    ["kl 1930 fredag 10 juni", "2016-06-10T19:30:00+02:00"],
    ["kl. 24 fredag 10 juni", "2016-06-11T00:00:00+02:00"],
    ["Den 10 juni hålls en pressträff i Stadshuset klockan 9.30.", "2016-06-10T09:30:00+02:00"],
    ["Mötet flyttas till fredag 10 juni kl. 9", "2016-06-10T09:00:00+02:00"],
    ["fredagskvällen den 10 juni klockan 19", "2016-06-10T19:00:00+02:00"],
    ["fredag kväll den 10 juni kl. 19", "2016-06-10T19:00:00+02:00"],
    ["rum 1.12, fredag 10 juni 9.30", "2016-06-10T09:30:00+02:00"],
    ["vid 18-tiden den 10 juni", "2016-06-10"],
    ["Friday 10 June 2016 at 3 pm", "2016-06-10T15:00:00+02:00"],
    ["fredag 10.6. kl. 9", "2016-06-10T09:00:00+02:00"],
    ["Media bjuds in till kl. 9 fredag 10 juni", "2016-06-10T09:00:00+02:00"],
    ["Skolgatan 30, fredag 10 juni kl. 9", "2016-06-10T09:00:00+02:00"],
  ])("%s is %s", (text, expected) => {
    expect(read(text, published)).toEqual([expected]);
  });
});

describe("from one time to another", () => {
  test.each([
    ["fredag 10 juni kl. 9–11", "2016-06-10T09:00:00+02:00 / 2016-06-10T11:00:00+02:00"],
    ["fredag 10 juni 17–19", "2016-06-10T17:00:00+02:00 / 2016-06-10T19:00:00+02:00"],
    ["fredag 10 juni kl.9:00 - ca 11.30", "2016-06-10T09:00:00+02:00 / 2016-06-10T11:30:00+02:00"],
    ["den 10 juni från klockan 9 till 11", "2016-06-10T09:00:00+02:00 / 2016-06-10T11:00:00+02:00"],
    ["den 10 juni mellan 9 och 11", "2016-06-10T09:00:00+02:00 / 2016-06-10T11:00:00+02:00"],
    ["mellan 9 och 11 den 10 juni", "2016-06-10T09:00:00+02:00 / 2016-06-10T11:00:00+02:00"],
    ["lördag 11 juni kl. 22–02", "2016-06-11T22:00:00+02:00 / 2016-06-12T02:00:00+02:00"],
    ["10 juni kl. 10 – 12 juni kl. 15", "2016-06-10T10:00:00+02:00 / 2016-06-12T15:00:00+02:00"],
    ["10–12 juni", "2016-06-10 / 2016-06-12"],
    ["fredag–söndag 10–12 juni", "2016-06-10 / 2016-06-12"],
    ["10-12/6", "2016-06-10 / 2016-06-12"],
    ["10/6–12/6", "2016-06-10 / 2016-06-12"],
    ["den 10 och 11 juni", "2016-06-10 / 2016-06-11"],
    ["mellan den 10 och 14 juni", "2016-06-10 / 2016-06-14"],
    ["fr.o.m. 10 juni t.o.m. 2 juli", "2016-06-10 / 2016-07-02"],
    ["30 december 2016–2 januari 2017", "2016-12-30 / 2017-01-02"],
    ["30 december–2 januari 2017", "2016-12-30 / 2017-01-02"],
    ["vecka 24", "2016-06-13 / 2016-06-19"],
    ["vecka 24–26", "2016-06-13 / 2016-07-03"],
    ["vecka 24 (11–17 juni)", "2016-06-11 / 2016-06-17"],
  ])("%s is %s", (text, expected) => {
    expect(read(text, published)).toEqual([expected]);
  });
});

describe("the year comes from the publication and the weekday", () => {
  test.each([
    ["tisdag 12 januari kl 10", "2015-12-20", "2016-01-12T10:00:00+01:00"],
    ["12 januari kl 10", "2015-12-20", "2016-01-12T10:00:00+01:00"],
    ["20 december", "2016-01-10", "2015-12-20"],
    ["söndag 20 december", "2016-01-10", "2015-12-20"],
    ["onsdag 29 februari 2012", "2016-01-10", "2012-02-29"],
  ])("%s, published %s, is %s", (text, reference, expected) => {
    expect(read(text, reference)).toEqual([expected]);
  });
});

describe("counted from the publication", () => {
  test.each([
    ["i morgon klockan 10", "2016-06-03T10:00:00+02:00"],
    ["imorgon fredag kl 10", "2016-06-03T10:00:00+02:00"],
    ["i kväll kl. 19", "2016-06-02T19:00:00+02:00"],
    ["på fredag kl. 13", "2016-06-03T13:00:00+02:00"],
    ["fredag nästa vecka kl. 13", "2016-06-10T13:00:00+02:00"],
    ["tisdag vecka 24 kl. 13", "2016-06-14T13:00:00+02:00"],
    ["v. 24, tisdag kl. 13", "2016-06-14T13:00:00+02:00"],
    ["i måndags", "2016-05-30"],
    ["Kl. 17 i dag, fredag den 3 juni", "2016-06-03T17:00:00+02:00"],
  ])("%s is %s", (text, expected) => {
    expect(read(text, published)).toEqual([expected]);
  });
});

describe("other clocks", () => {
  test.each([
    ["10 juni kl. 13.30 lokal tid (12.30 svensk tid)", "2016-06-10T12:30:00+02:00"],
    ["10 juni 12.20–12.45 (13.20–13.45 finsk tid)", "2016-06-10T12:20:00+02:00 / 2016-06-10T12:45:00+02:00"],
    ["10 juni kl. 13 brittisk tid", "2016-06-10T14:00:00+02:00"],
    ["Jun 10, 2016 09:15 CET", "2016-06-10T09:15:00+02:00"],
    ["10 juni kl. 13. Finsk polis deltar", "2016-06-10T13:00:00+02:00"],
    ["10 juni kl. 13 lokal tid", "local-time"],
  ])("%s is %s", (text, expected) => {
    expect(read(text, published)).toEqual([expected]);
  });
});

describe("deadlines and doors are kept apart", () => {
  test.each([
    ["Anmäl dig senast den 8 juni kl. 12", ["deadline:  / 2016-06-08T12:00:00+02:00"]],
    ["OSA senast 8/6", ["deadline:  / 2016-06-08"]],
    ["ansök senast 5/9", ["deadline:  / 2016-09-05"]],
    ["Sista anmälningsdag är onsdag 8 juni", ["deadline:  / 2016-06-08"]],
    ["Utställningen pågår till och med 8 juni", ["until:  / 2016-06-08"]],
    ["innan kl. 12 den 8 juni", ["before:  / 2016-06-08T12:00:00+02:00"]],
    ["före den 8 juni", ["before: day-counts"]],
    ["Fredag 10 juni kl. 10 (insläpp från 9.30)", ["2016-06-10T10:00:00+02:00", "doors: no-day"]],
    [
      "Dörrarna öppnar 9.30 och vi börjar kl. 10 fredag 10 juni",
      ["doors: no-day", "2016-06-10T10:00:00+02:00"],
    ],
    ["Fredag 10 juni, insläpp 9.30, start 10.00", ["2016-06-10T10:00:00+02:00", "doors: no-day"]],
    [
      "Samling 9.45 vid entrén. Pressträffen är den 10 juni kl. 10",
      ["gathering: no-day", "2016-06-10T10:00:00+02:00"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text, published)).toEqual(expected);
  });
});

describe("what the words do not decide", () => {
  test.each([
    ["kl. 9–11", "no-day"],
    ["måndag 10 juni kl. 9", "weekday-mismatch"],
    ["måndag 10 juni 2016", "weekday-mismatch"],
    ["31 juni", "no-such-day"],
    ["27 mars 2016 kl. 02.30", "no-such-time"],
    ["klockan nio fredag 10 juni", "half-of-day"],
    ["nästa fredag", "weekday-unclear"],
    ["på torsdag kl. 9", "weekday-unclear"],
    ["i morgon lördag", "words-disagree"],
    ["den 12", "no-month"],
    ["15 april", "year-unclear"],
    ["07/08/2016", "ambiguous-date"],
    ["den 3 eller 4 juni", "either"],
    ["9 juni kl. 10 eller 14", "either"],
    ["9 juni kl. 10–12 eller 13–15.", "either"],
    ["24/7", "fraction"],
    ["måndag–fredag kl. 10–16", "recurring"],
  ])("%s: %s", (text, expected) => {
    expect(read(text, published)).toEqual([expected]);
  });

  test.each(["fredag 10 juni kl. 9", "i morgon", "på fredag", "vecka 24", "fredagen den 10"])(
    "%s needs a publication",
    (text) => {
      expect(findProseDates(text).map((date) => date.doubt)).toEqual([
        text.endsWith("den 10") ? "no-month" : "no-reference",
      ]);
    },
  );

  test.each([
    ["9 juni kl. 10 eller 10 juni kl. 14", ["either", "either"]],
    ["9 juni kl. 10, alternativt den 10 juni kl. 14", ["either", "either"]],
    ["9 juni kl. 10 eller\n10 juni kl. 14", ["either", "either"]],
    ["9 juni kl. 10 eller kl. 14", ["either", "no-day"]],
    ["9 juni kl. 10 eller så ringer du före 14", ["2016-06-09T10:00:00+02:00"]],
    ["9 juni kl. 10 eller 14 dagar senare", ["2016-06-09T10:00:00+02:00"]],
    ["9 juni kl. 10 och 10 juni kl. 14", ["2016-06-09T10:00:00+02:00", "2016-06-10T14:00:00+02:00"]],
  ])("%j: of times joined by a word for or, neither is sure", (text, expected) => {
    expect(read(text, published)).toEqual(expected);
  });

  test("natten till den 10 juni: the ninth or the tenth", () => {
    expect(read("natten till den 10 juni", published)).toEqual(["night: either"]);
  });

  test("första torsdagen i varje månad: no coming Thursday", () => {
    expect(read("första torsdagen i varje månad", published)).toEqual([]);
    expect(read("första torsdagen i oktober", published)).toEqual([]);
  });

  test.each([
    "perioden 2016-2019",
    "10.50 kronor",
    "031-390 06 10",
    "i juni",
    "version 2.10.1",
    "2016-06-10T22:30:00Z",
    "A5:04",
  ])("%s is no time", (text) => {
    expect(findProseDates(text, published)).toEqual([]);
  });
});

describe("several times in one text", () => {
  test.each([
    [
      "onsdag 8 juni kl 10 och torsdag 9 juni kl 13",
      ["2016-06-08T10:00:00+02:00", "2016-06-09T13:00:00+02:00"],
    ],
    [
      "kl. 10 onsdag 8 juni, kl. 13 torsdag 9 juni",
      ["2016-06-08T10:00:00+02:00", "2016-06-09T13:00:00+02:00"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text, published)).toEqual(expected);
  });

  test("of days that do not follow on each other, the first is given and the rest reported", () => {
    const [series] = findProseDates("8/6, 15/6 och 22/6", published);
    expect(series).toMatchObject({ start: "2016-06-08", reasons: ["year-nearest", "series"] });
  });

  test("each tells its words and where they stand", () => {
    const text = "Välkommen fredagen den 10 juni klockan 9.30 till Stadshuset.";
    const [date] = findProseDates(text, published);
    expect(date).toMatchObject({ text: "fredagen den 10 juni klockan 9.30", index: 10 });
  });
});

// Anything worse than linear would not end within the time that a test has.
test("reads a long text without dates", () => {
  expect(findProseDates("12 och ".repeat(50_000), published)).toEqual([]);
});
