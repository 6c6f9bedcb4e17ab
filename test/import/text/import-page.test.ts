import { describe, expect, test } from "vitest";
import type { FailedItem, ImportedItem } from "../../../src/import/imported-item.ts";
import { importTextPage, longestPage } from "../../../src/import/text/import-page.ts";
import { type PageName, page } from "./pages.ts";

function imported(name: PageName, published?: string): ImportedItem {
  const entry = importTextPage(page(name), published);
  if (!("fields" in entry)) throw new Error(`${name} was not imported`);
  return entry;
}

/** Without what was lifted: that is in the fields. */
function told(entry: ImportedItem | FailedItem): readonly string[] {
  return entry.report
    .filter(({ kind }) => kind !== "lifted")
    .map(({ kind, field, code, values }) =>
      [kind, field, code, values?.reason ?? values?.found].filter((part) => part !== undefined).join(" "),
    );
}

test("a newsroom's invitation: the title decides against the stamp, and the year follows from the weekday", () => {
  const item = imported("newsroom-invitation");
  expect(item.type).toBe("press-invitation");
  expect(item.sourceId).toBe(
    "2017-03-09-pressinbjudan-exempelby-kommun-och-raddningstjansten-visar-den-nya-brandstationen",
  );
  expect(item.fields).toEqual({
    title: "Pressinbjudan: Exempelby kommun och räddningstjänsten visar den nya brandstationen",
    date: "2017-03-09T10:20:00+01:00",
    lead: "Efter två års bygge flyttar räddningstjänsten i Exempelby till nya lokaler vid Kvarnbacken. Stationen får plats för fler fordon och en egen övningshall.",
    event: {
      start: "2017-03-14T13:30:00+01:00",
      place: { name: "Brandstationen", room: "Övningshallen" },
      attendingIntro: "Vid visningen medverkar följande personer för att svara på frågor:",
      attending: [
        { name: "Anna-Karin von Berg", role: "ordförande i Trygga Exempelby", phone: ["070-174 06 05"] },
        { name: "Bo Ek", role: "kommundirektör", phone: ["070-174 06 12"] },
        { name: "Cecilia Dahlgren Öst", role: "brand- och säkerhetssamordnare", phone: ["031-390 06 10"] },
      ],
    },
    boilerplate:
      "Exempelby - staden vid ån - har ett strategiskt läge mellan två större städer och växer varje år. Exempelby är en av landets äldsta städer med 31 000 invånare.",
  });
  expect(item.body).toBe(
    "Avtalet om driften gäller 2017-2020. Under 2016 gjordes 312 utryckningar från den gamla stationen.",
  );
  expect(told(item)).toEqual([
    "deduced type kind-by-title Pressmeddelande",
    "left-out organisation-read Exempelby kommun",
    "deduced event.start event-deduced year-from-weekday",
  ]);
});

test("a page copied with its furniture: a call to the media makes an invitation, the doors stay in the text", () => {
  const item = imported("newsroom-page", "2017-05-12");
  expect(item.type).toBe("press-invitation");
  expect(item.fields).toEqual({
    title: "Elever ritar sin egen skolgård i Exempelby",
    date: "2017-05-12",
    lead: "Under våren har eleverna i Åskolan arbetat med hur deras skolgård ska se ut. Nu visar de sina modeller för kommunens arkitekter.",
    event: {
      start: "2017-05-17T09:15:00+02:00",
      end: "2017-05-17T10:45:00+02:00",
      place: { name: "Åskolans aula", address: "Skolgatan 4, Exempelby" },
      registration: { deadline: "2017-05-16T12:00:00+02:00", email: "press@exempelby.example" },
    },
    contacts: [
      { name: "Doris Lindqvist", role: "kommunikationschef", phone: ["040-628 04 10"] },
      { name: "Presskontakt", phone: ["08-465 004 00"] },
    ],
    boilerplate: "Exempelby kommun är länets minsta kommun till ytan och samlar 31 000 invånare kring ån.",
  });
  expect(item.body).toBe(
    [
      "Pressen hälsas välkommen att träffa elever och lärare.",
      "Tid: klockan 9.15–10.45 (samling 9.00 vid entrén)",
      "Anmälan: Senast tisdag 16 maj kl. 12 till press@exempelby.example",
    ].join("\n\n"),
  );
  expect(told(item)).toEqual([
    "deduced type kind-by-content",
    "deduced date date-told 2017-05-12",
    "deduced event.start event-deduced year-from-weekday",
    "left-out furniture Gå direkt till innehåll",
    "left-out furniture Ämnen",
    "left-out furniture Skola, förskola",
    "left-out furniture Regioner",
    "left-out furniture Exempelby",
  ]);
});

test("a ministry's page: Swedish time beside another, the deadline apart, a title broken over three lines", () => {
  const item = imported("ministry-page");
  expect(item.fields).toEqual({
    title: "Pressträff om vattnet i Exempelsjön",
    date: "2024-08-12",
    lead: "Onsdag den 14 augusti håller miljöministern en pressträff tillsammans med forskare från Exempeluniversitetet.",
    event: {
      start: "2024-08-14T15:00:00+02:00",
      place: { name: "Vattenhuset", entrance: "ingång Strandgatan 1" },
      registration: { deadline: "2024-08-14T13:30:00+02:00" },
    },
    contacts: [
      { name: "Elin Falk", role: "presskommunikatör", phone: ["08-465 004 01"] },
      {
        name: "Gustav Hed",
        role: "pressekreterare hos miljöministern Hanna Ivarsdotter",
        phone: ["070-174 06 33"],
      },
    ],
  });
  expect(told(item)).toContain("deduced event.start event-deduced year-from-weekday swedish-time-given");
});

test("a release: contacts under a label and in a sentence, a number with a digit missing is told and left out", () => {
  const item = imported("release-in-prose", "2019-04-02");
  expect(item.type).toBe("press-release");
  expect(item.fields.contacts).toEqual([
    {
      name: "LG Nord",
      organisation: "Exempelbolaget",
      phone: ["0980-31 92 10", "070-174 06 44"],
      email: "lg.nord@exempelbolaget.example",
    },
    {
      name: "Olle Palm",
      role: "avtalschef",
      organisation: "Exempelby kommun",
      email: "olle.palm@exempelby.example",
    },
  ]);
  expect(told(item)).toEqual([
    "needs-eye type kind-assumed",
    "deduced date date-told 2019-04-02",
    "needs-eye contacts[1].phone phone-broken 031-390 06 2",
  ]);
});

test("two times that contradict each other: neither is taken, and the words stay in the text", () => {
  const item = imported("contradiction");
  expect(item.type).toBe("press-release");
  expect(item.fields.event).toBeUndefined();
  expect(item.body).toContain("Tid: Onsdag 9 december kl. 11.30");
  expect(told(item)).toContain("needs-eye event.start event-undecided title-disagrees");
});

describe("the same page", () => {
  test("gives the same item, whichever line ends and spaces it has", () => {
    const text = page("newsroom-invitation");
    const other = `\uFEFF${text.replaceAll("\n", "\r\n").replaceAll(" ", "\u00a0")}`;
    expect(importTextPage(other)).toEqual(importTextPage(text));
  });

  test("is dated by itself, not by the day that was given", () => {
    expect(imported("newsroom-invitation", "2020-01-01").fields.date).toBe("2017-03-09T10:20:00+01:00");
  });
});

describe("what cannot be an item", () => {
  test.each([
    ["nothing", " \n ", "empty"],
    ["a page without a day", "Nytt badhus\n\nKommunen bygger ett nytt badhus vid ån i Exempelby.", "no-date"],
    ["figures", "12\n34\n", "no-title"],
    ["more than any press text", "ord ".repeat(longestPage / 4 + 1), "too-long"],
    ["one endless line", `Rubrik\n\n${"a".repeat(20_000)}`, "too-long"],
  ])("%s", (_, text, code) => {
    const entry = importTextPage(text);
    expect("fields" in entry).toBe(false);
    expect(entry.report.map((line) => line.code)).toEqual([code]);
  });
});

describe("hostile text ends, and stays text", () => {
  const lines: readonly (readonly [string, string])[] = [
    ["letters", "a".repeat(3_000)],
    ["names", "Anna Berg ".repeat(300)],
    ["figures", "12-".repeat(1_000)],
    ["dots", "a.".repeat(1_500)],
    ["brackets", "(".repeat(3_000)],
    ["addresses", "a@".repeat(1_500)],
    ["labels", "Tid: ".repeat(1_800)],
    ["times", "kl 10-".repeat(1_500)],
  ];
  test.each(lines)("%s", (_, line) => {
    expect(importTextPage(`Rubrik om något\n\n${line}\n${line}`, "2016-01-01")).toHaveProperty("type");
  });

  test("markup and links become plain words", () => {
    const entry = importTextPage(
      "Nytt badhus öppnar\n\n<script>alert(1)</script> [länk](javascript:x)\n\n# Inte rubrik",
      "2016-01-01",
    );
    expect("body" in entry && entry.body).toBe(
      "\\<script\\>alert(1)\\</script\\> \\[länk\\](javascript:x)\n\nInte rubrik",
    );
  });
});

test("where no one else is given to reach, the press officer at the end of those who attend is the one", () => {
  const entry = importTextPage(
    "Pressinbjudan: nytt badhus\n\nTid: fredag 12 februari kl. 10\n\nPå plats finns:\nAnna Berg, badhuschef\n\nBo Ek\nPressansvarig\n031-390 06 10",
    "2016-02-11",
  );
  if (!("fields" in entry)) throw new Error("not imported");
  expect(entry.fields.event?.attending).toEqual([{ name: "Anna Berg", role: "badhuschef" }]);
  expect(entry.fields.contacts).toEqual([{ name: "Bo Ek", role: "pressansvarig", phone: ["031-390 06 10"] }]);
});

describe("a time that is not sure", () => {
  const invite = (time: string): ImportedItem => {
    const text = `Pressinbjudan: nytt badhus\n\nVälkommen.\n\nTid: ${time}\nPlats: Stadshuset`;
    const entry = importTextPage(text, "2013-03-01");
    if (!("fields" in entry)) throw new Error("not imported");
    return entry;
  };
  test.each([
    ["9 mars kl. 10 eller 10 mars kl. 14"],
    ["9 mars kl. 10 eller kl. 14"],
    ["9 mars kl. 10 eller 14"],
    ["kl. 10 eller 14 den 9 mars"],
  ])("%s is none, and stays in the text", (time) => {
    const item = invite(time);
    expect(item.type).toBe("press-release");
    expect(item.body).toContain(`Tid: ${time}`);
    expect(told(item)).toContain("needs-eye event.start event-undecided either");
  });

  test("in prose is none either, whatever other time is sure", () => {
    const text =
      "Pressinbjudan: nytt badhus\n\nVälkommen till en pressträff 9 mars kl. 10 eller 10 mars kl. 14. Badet öppnar 12 mars kl. 18.";
    const item = importTextPage(text, "2013-03-01");
    expect(told(item)).toContain("needs-eye event.start event-undecided either");
  });

  test("an end before the start is told of, and stays in the text", () => {
    const item = invite("12 juni 2013 kl 18-17");
    expect(item.fields.event).toEqual({
      start: "2013-06-12T18:00:00+02:00",
      place: { name: "Stadshuset" },
    });
    expect(item.body).toContain("Tid: 12 juni 2013 kl 18-17");
    expect(item.body).not.toContain("Plats");
    expect(told(item)).toContain("needs-eye event.end event-end-before-start 12 juni 2013 kl 18-17");
  });

  test("a second time under the same label is told of, and stays in the text", () => {
    const item = invite("9 mars kl. 10 och 10 mars kl. 14");
    expect(item.fields.event?.start).toBe("2013-03-09T10:00:00+01:00");
    expect(item.body).toContain("10 mars kl. 14");
    expect(told(item)).toContain("needs-eye event.start event-others 10 mars kl. 14");
  });
});
