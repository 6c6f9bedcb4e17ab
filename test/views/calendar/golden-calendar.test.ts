import { expect, test } from "vitest";
import { calendarEventOf } from "../../../src/views/calendar/calendar-event-of.ts";
import { renderCalendar } from "../../../src/views/calendar/render-calendar.ts";
import { context, invitation } from "./invitation.ts";
import { grammarFaults, physicalLines } from "./read-calendar.ts";

const desk = {
  name: "Presstjänsten",
  phones: [{ text: "031-390\u00a006\u00a000", e164: "+46313900600" }],
  email: "press@exempelby.example",
};

const badhuset = invitation({
  updated: "2016-02-03T10:00:00+01:00",
  lead: "Byggstarten närmar sig. Kommunen visar ritningarna, berättar om kostnaden och svarar på frågor.",
  topics: [{ id: "fritid", name: "Idrott och fritid", slug: "idrott-och-fritid" }],
  contacts: [desk],
  event: {
    end: "2016-02-12T11:00:00+01:00",
    revision: 1,
    place: {
      name: "Stadshuset",
      room: "Rådssalen",
      address: "Storgatan 1, 123 45 Exempelby",
      entrance: "Entré från torget, anmäl er i receptionen.",
      position: [59.370987, 16.509645],
    },
    registration: {
      deadline: "2016-02-11T15:00:00+01:00",
      email: "press@exempelby.example",
      note: "Ta med presskort.",
    },
    attending: [
      {
        name: "Alva Lindqvist",
        role: "ordförande i fritidsnämnden",
        phones: [{ text: "070-174\u00a006\u00a005", e164: "+46701740605" }],
      },
      { name: "Nils Åberg", role: "arkitekt", organisation: "Rit AB", phones: [] },
    ],
  },
});

const skolbussen = invitation({
  id: "urn:uuid:7b1de0c2-95a4-4d0f-8f5e-4a1f2f6f9b02",
  fileSlug: "skolbussen",
  title: "Följ med på den nya skolbussen",
  contacts: [desk],
  event: { start: "2016-08-17", end: "2016-08-18" },
});

const bron = invitation({
  id: "urn:uuid:c0f3a6d8-2b7e-4c55-a3a0-9e8d7c6b5a03",
  fileSlug: "bron",
  title: "Invigning av bron",
  lead: "Bron invigs senare i år.",
  contacts: [desk],
  event: { start: "2016-05-20T13:00:00+02:00", status: "cancelled", revision: 2 },
});

const budgeten = invitation({
  id: "urn:uuid:1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c04",
  fileSlug: "budgeten",
  title: "Budgeten för nästa år",
  contacts: [desk],
  event: {
    start: "2016-10-31T10:00:00+01:00",
    previousStart: "2016-10-28T10:00:00+02:00",
    status: "moved",
    revision: 1,
  },
});

const eventOf = (item: typeof badhuset) => calendarEventOf(item, context);

const files: [string, string][] = [
  ["inbjudan.ics", renderCalendar({ language: "sv", events: [eventOf(badhuset)] })],
  [
    "prenumeration.ics",
    renderCalendar({
      language: "sv",
      subscription: {
        name: "Pressinbjudningar från Exempelby kommun",
        description: "Pressträffar, visningar och invigningar.",
        url: "https://press.exempelby.example/pressinbjudningar.ics",
        refreshHours: 6,
      },
      events: [budgeten, skolbussen, bron, badhuset].map(eventOf),
    }),
  ],
];

test.each(files)("%s", async (name, file) => {
  expect(grammarFaults(file)).toStrictEqual([]);
  expect(physicalLines(file).filter((line) => Buffer.byteLength(line, "utf8") > 75)).toStrictEqual([]);
  await expect(file).toMatchFileSnapshot(`../../golden/calendar/${name}`);
});
