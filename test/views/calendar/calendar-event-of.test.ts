import { describe, expect, test } from "vitest";
import type { Contact, PressEvent } from "../../../src/model/types.ts";
import { calendarEventOf } from "../../../src/views/calendar/calendar-event-of.ts";
import { context, type InvitationFields, invitation } from "./invitation.ts";

function eventOf(fields: InvitationFields) {
  return calendarEventOf(invitation(fields), context);
}

const nbsp = "\u00a0";

const mayor: Contact = {
  name: "Alva Lindqvist",
  role: "kommunstyrelsens ordförande (X)",
  phones: [
    { text: `031-390${nbsp}06${nbsp}01`, e164: "+46313900601" },
    { text: `070-174${nbsp}06${nbsp}05`, e164: "+46701740605" },
  ],
  email: "alva.lindqvist@exempelby.example",
};
const architect: Contact = { name: "Nils Åberg", role: "arkitekt", organisation: "Rit AB", phones: [] };
const pressDesk: Contact = {
  name: "Presstjänsten",
  phones: [{ text: `031-390${nbsp}06${nbsp}00`, e164: "+46313900600" }],
  email: "press@exempelby.example",
};

test("an invitation with nothing but what it must have", () => {
  expect(eventOf({})).toStrictEqual({
    uid: "3f0a4d1e-6c1b-4b7e-9a51-0d6d3e5b8c21",
    url: "https://press.exempelby.example/pressinbjudningar/2016/badhuset/",
    summary: "Pressträff om det nya badhuset",
    description: "Läs hela inbjudan\nhttps://press.exempelby.example/pressinbjudningar/2016/badhuset/",
    start: "2016-02-12T09:30:00+01:00",
    status: "planned",
    revision: 0,
    published: new Date("2016-02-01T08:00:00Z"),
    modified: new Date("2016-02-01T08:00:00Z"),
    organizer: { name: "Exempelby kommun", email: "press@exempelby.example" },
    contacts: ["Exempelby kommun, press@exempelby.example"],
    categories: [],
    language: "sv",
  });
});

test("an invitation with everything", () => {
  const event = eventOf({
    language: "fi",
    updated: "2016-02-03T10:00:00+01:00",
    lead: "Kommunen visar ritningarna.",
    topics: [
      { id: "fritid", name: "Idrott och fritid", slug: "idrott-och-fritid" },
      { id: "bygg", name: "Bygga, bo", slug: "bygga-bo" },
    ],
    contacts: [pressDesk],
    event: {
      end: "2016-02-12T11:00:00+01:00",
      revision: 3,
      place: {
        name: "Stadshuset",
        room: "Rådssalen",
        address: "Storgatan 1, 123 45 Exempelby",
        entrance: "Entré från torget.",
        position: [59.37, 16.51],
      },
      registration: {
        deadline: "2016-02-11T15:00:00+01:00",
        email: "press@exempelby.example",
        phone: { text: `031-390${nbsp}06${nbsp}00`, e164: "+46313900600" },
        url: "https://exempelby.example/anmal",
        note: "Ta med presskort.",
      },
      attendingIntro: "De svarar på frågor:",
      attending: [mayor, architect],
    },
  });
  expect(event).toMatchObject({
    end: "2016-02-12T11:00:00+01:00",
    location: "Stadshuset, Rådssalen, Storgatan 1, 123 45 Exempelby",
    position: [59.37, 16.51],
    revision: 3,
    modified: new Date("2016-02-03T09:00:00Z"),
    categories: ["Idrott och fritid", "Bygga, bo"],
    language: "fi",
  });
  expect(event.description.split("\n")).toStrictEqual([
    "Kommunen visar ritningarna.",
    "",
    "Anmälan senast torsdag 11 februari 2016 kl. 15",
    "press@exempelby.example",
    "031-390 06 00",
    "https://exempelby.example/anmal",
    "Ta med presskort.",
    "",
    "Entré från torget.",
    "",
    "Medverkande",
    "De svarar på frågor:",
    "Alva Lindqvist, kommunstyrelsens ordförande (X), 031-390 06 01, 070-174 06 05, alva.lindqvist@exempelby.example",
    "Nils Åberg, arkitekt, Rit AB",
    "",
    "Presskontakt",
    "Presstjänsten, 031-390 06 00, press@exempelby.example",
    "",
    "Läs hela inbjudan",
    "https://press.exempelby.example/pressinbjudningar/2016/badhuset/",
  ]);
});

describe("summary and first words of the description", () => {
  const changes: [string, Partial<PressEvent>, string, string][] = [
    ["planned", { status: "planned" }, "Pressträff", "Ingress."],
    ["cancelled", { status: "cancelled" }, "INSTÄLLT: Pressträff", "Inställt."],
    ["postponed", { status: "postponed" }, "FRAMSKJUTET: Pressträff", "Framskjutet. Ny tid meddelas."],
    [
      "moved from a known time",
      { status: "moved", previousStart: "2016-02-10T13:00:00+01:00" },
      "NY TID: Pressträff",
      "Ny tid. Tidigare tid: onsdag 10 februari 2016 kl. 13.",
    ],
    [
      "moved from a known day",
      { status: "moved", previousStart: "2016-02-10" },
      "NY TID: Pressträff",
      "Ny tid. Tidigare tid: onsdag 10 februari 2016.",
    ],
    ["moved in some way", { status: "moved" }, "ÄNDRAT: Pressträff", "Tid eller plats är ändrad."],
  ];
  test.each(changes)("%s", (_name, event, summary, firstWords) => {
    const result = eventOf({ title: "Pressträff", lead: "Ingress.", event });
    expect(result.summary).toBe(summary);
    expect(result.description.split("\n")[0]).toBe(firstWords);
  });
});

test.each([
  ["cancelled", "Inställt.\n\n"],
  ["postponed", "Framskjutet. Ny tid meddelas.\n\n"],
] as const)("a %s event asks nobody to register or to come in", (status, first) => {
  const { description } = eventOf({
    contacts: [pressDesk],
    event: {
      status,
      place: { name: "Stadshuset", entrance: "Entré från torget." },
      registration: { email: "anmalan@exempelby.example" },
    },
  });
  expect(description).toBe(
    `${first}Presskontakt\nPresstjänsten, 031-390 06 00, press@exempelby.example\n\n` +
      "Läs hela inbjudan\nhttps://press.exempelby.example/pressinbjudningar/2016/badhuset/",
  );
});

test.each([
  ["2016-02-11T15:30:00+01:00", "Anmälan senast torsdag 11 februari 2016 kl. 15.30"],
  ["2016-02-11", "Anmälan senast torsdag 11 februari 2016"],
  [undefined, "Anmälan"],
])("registration with the deadline %s: %s", (deadline, heading) => {
  const registration = { email: "a@exempelby.example", ...(deadline !== undefined && { deadline }) };
  const { description } = eventOf({ event: { registration } });
  expect(description.split("\n").slice(0, 2)).toStrictEqual([heading, "a@exempelby.example"]);
});

test.each([
  [{ name: "Stadshuset" }, "Stadshuset"],
  [{ name: "Stadshuset", room: "Rådssalen" }, "Stadshuset, Rådssalen"],
  [{ name: "Stadshuset", address: "Storgatan 1" }, "Stadshuset, Storgatan 1"],
])("place %o: %s", (place, location) => {
  expect(eventOf({ event: { place } }).location).toBe(location);
});

test.each([
  ["2016-02-03T10:00:00+01:00", "2016-02-03T09:00:00.000Z"],
  ["2016-02-03", "2016-02-02T23:00:00.000Z"],
  ["2016-02-01", "2016-02-01T08:00:00.000Z"],
])("updated %s: modified %s", (updated, modified) => {
  expect(eventOf({ updated }).modified.toISOString()).toBe(modified);
});

test("those who answer are the press contacts; without any, the sender", () => {
  const alva = { name: "Alva Lindqvist", phones: [], email: "alva@exempelby.example" };
  expect(eventOf({ contacts: [pressDesk, alva] }).contacts).toStrictEqual([
    "Presstjänsten, 031-390 06 00, press@exempelby.example",
    "Alva Lindqvist, alva@exempelby.example",
  ]);
  const event = calendarEventOf(invitation(), { ...context, organisation: { name: "Exempelby kommun" } });
  expect(event.contacts).toStrictEqual(["Exempelby kommun"]);
  expect(event).not.toHaveProperty("organizer");
});
