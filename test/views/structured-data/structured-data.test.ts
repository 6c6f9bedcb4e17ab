import type { GovernmentOrganization, NewsArticle, Event as SchemaEvent, WithContext } from "schema-dts";
import { describe, expect, test } from "vitest";
import type { Contact, Organisation, PressEvent, PressItem } from "../../../src/model/types.ts";
import {
  itemStructuredData,
  organisationStructuredData,
  type StructuredDataContext,
} from "../../../src/views/structured-data/structured-data.ts";
import { invitation } from "../calendar/invitation.ts";
import { absolute, organisation, release } from "../press-items.ts";

const context: StructuredDataContext = { absolute, organisation };

const fullOrganisation: Organisation = {
  name: "Exempelby kommun",
  url: "https://www.exempelby.example/",
  address: "Torget 1, 999 99 Exempelby",
  email: "kommun@exempelby.example",
  phone: { text: "031-390 06 00", e164: "+46313900600" },
  boilerplate: "Exempelby ligger mellan skogen och Kvarnsjön.",
  logo: "/logotyp.svg",
};

const desk: Contact = {
  name: "Presstjänsten",
  role: "svarar vardagar",
  phones: [
    { text: "031-390 06 01", e164: "+46313900601" },
    { text: "070-174 06 05", e164: "+46701740605" },
  ],
  email: "press@exempelby.example",
};
const unreachable: Contact = { name: "Asta Påhittad", phones: [] };
const guest: Contact = { name: "Bo Låtsas", organisation: "Exempelby bad AB", phones: [] };

/** What an item says, by the names of schema.org. */
function dataOf(item: PressItem, own: StructuredDataContext = context): Readonly<Record<string, unknown>> {
  return itemStructuredData(item, "Pressmeddelande", own);
}

describe("a release", () => {
  test("with nothing but what must be there", () => {
    const expected: WithContext<NewsArticle> = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": "urn:uuid:0b0f3a52-8c1e-4a58-9a3f-52f1b7c80a01",
      url: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/",
      mainEntityOfPage: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/",
      headline: "Ny badplats vid Kvarnsjön",
      genre: "Pressmeddelande",
      inLanguage: "sv",
      datePublished: "2026-06-01T09:30:00+02:00",
      author: { "@id": "https://press.exempelby.example/#organisation" },
      publisher: {
        "@type": "GovernmentOrganization",
        "@id": "https://press.exempelby.example/#organisation",
        name: "Exempelby kommun",
        url: "https://press.exempelby.example/",
      },
    };
    expect(itemStructuredData(release(), "Pressmeddelande", context)).toEqual(expected);
  });

  test("with everything", () => {
    const item = release({
      lead: "Kommunen öppnar en badplats med ramp.",
      language: "fi",
      updated: "2026-06-02T08:00:00+02:00",
      topics: [
        { id: "bad", name: "Fritid & bad", slug: "fritid-och-bad" },
        { id: "miljo", name: "Miljö", slug: "miljo" },
      ],
      contacts: [desk, unreachable, guest],
      images: [
        {
          url: "/pressmeddelanden/2026/ny-badplats/brygga.jpg",
          type: "image/jpeg",
          alt: "En brygga.",
          caption: "Bryggan blir klar till midsommar.",
          credit: "Asta Påhittad",
          width: 1600,
          height: 900,
        },
        { url: "https://bilder.example.org/karta.png", type: "image/png", alt: "" },
      ],
      corrections: [{ date: "2026-06-03", text: "Rampen är sex meter." }],
    });
    const expected: WithContext<NewsArticle> = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": "urn:uuid:0b0f3a52-8c1e-4a58-9a3f-52f1b7c80a01",
      url: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/",
      mainEntityOfPage: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/",
      headline: "Ny badplats vid Kvarnsjön",
      description: "Kommunen öppnar en badplats med ramp.",
      genre: "Lehdistötiedote",
      inLanguage: "fi",
      datePublished: "2026-06-01T09:30:00+02:00",
      dateModified: "2026-06-03",
      correction: [
        { "@type": "CorrectionComment", datePublished: "2026-06-03", text: "Rampen är sex meter." },
      ],
      keywords: ["Fritid & bad", "Miljö"],
      image: [
        {
          "@type": "ImageObject",
          contentUrl: "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/brygga.jpg",
          description: "En brygga.",
          caption: "Bryggan blir klar till midsommar.",
          creditText: "Asta Påhittad",
        },
        { "@type": "ImageObject", contentUrl: "https://bilder.example.org/karta.png" },
      ],
      author: { "@id": "https://press.exempelby.example/#organisation" },
      publisher: {
        "@type": "GovernmentOrganization",
        "@id": "https://press.exempelby.example/#organisation",
        name: "Exempelby kommun",
        url: "https://www.exempelby.example/",
        logo: "https://press.exempelby.example/logotyp.svg",
        description: "Exempelby ligger mellan skogen och Kvarnsjön.",
        email: "kommun@exempelby.example",
        telephone: "+46313900600",
        address: {
          "@type": "PostalAddress",
          streetAddress: "Torget 1",
          postalCode: "999 99",
          addressLocality: "Exempelby",
          addressCountry: "SE",
        },
        contactPoint: [
          {
            "@type": "ContactPoint",
            contactType: "press",
            name: "Presstjänsten",
            telephone: ["+46313900601", "+46701740605"],
            email: "press@exempelby.example",
          },
          { "@type": "ContactPoint", contactType: "press", name: "Asta Påhittad" },
        ],
      },
    };
    expect(itemStructuredData(item, "Lehdistötiedote", { absolute, organisation: fullOrganisation })).toEqual(
      expected,
    );
  });

  test("a day without a time stays a day", () => {
    expect(dataOf(release({ date: "2026-06-01" }))).toMatchObject({ datePublished: "2026-06-01" });
  });
});

describe("an invitation", () => {
  test("with nothing but what must be there", () => {
    const expected: WithContext<SchemaEvent> = {
      "@context": "https://schema.org",
      "@type": "Event",
      "@id": "urn:uuid:3f0a4d1e-6c1b-4b7e-9a51-0d6d3e5b8c21",
      url: "https://press.exempelby.example/pressinbjudningar/2016/badhuset/",
      name: "Pressträff om det nya badhuset",
      inLanguage: "sv",
      startDate: "2016-02-12T09:30:00+01:00",
      eventStatus: "https://schema.org/EventScheduled",
      organizer: {
        "@type": "GovernmentOrganization",
        "@id": "https://press.exempelby.example/#organisation",
        name: "Exempelby kommun",
        url: "https://press.exempelby.example/",
      },
    };
    expect(itemStructuredData(invitation(), "Pressinbjudan", context)).toEqual(expected);
  });

  test("with an end, a place and those who answer", () => {
    const item = invitation({
      lead: "Se badhuset före invigningen.",
      contacts: [unreachable],
      images: [{ url: "/badhuset.jpg", type: "image/jpeg", alt: "Badhuset." }],
      topics: [{ id: "bad", name: "Bad", slug: "bad" }],
      event: {
        end: "2016-02-12T11:00:00+01:00",
        place: {
          name: "Badhuset",
          room: "Foajén",
          address: "Badvägen 3, 999 99 Exempelby",
          entrance: "Entré från ån",
          position: [59.5, 16.25],
        },
      },
    });
    const expected: WithContext<SchemaEvent> = {
      "@context": "https://schema.org",
      "@type": "Event",
      "@id": "urn:uuid:3f0a4d1e-6c1b-4b7e-9a51-0d6d3e5b8c21",
      url: "https://press.exempelby.example/pressinbjudningar/2016/badhuset/",
      name: "Pressträff om det nya badhuset",
      description: "Se badhuset före invigningen.",
      inLanguage: "sv",
      keywords: ["Bad"],
      image: [
        {
          "@type": "ImageObject",
          contentUrl: "https://press.exempelby.example/badhuset.jpg",
          description: "Badhuset.",
        },
      ],
      startDate: "2016-02-12T09:30:00+01:00",
      endDate: "2016-02-12T11:00:00+01:00",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: {
        "@type": "Place",
        name: "Badhuset, Foajén",
        address: {
          "@type": "PostalAddress",
          streetAddress: "Badvägen 3",
          postalCode: "999 99",
          addressLocality: "Exempelby",
          addressCountry: "SE",
        },
        geo: { "@type": "GeoCoordinates", latitude: 59.5, longitude: 16.25 },
      },
      organizer: {
        "@type": "GovernmentOrganization",
        "@id": "https://press.exempelby.example/#organisation",
        name: "Exempelby kommun",
        url: "https://press.exempelby.example/",
        contactPoint: [{ "@type": "ContactPoint", contactType: "press", name: "Asta Påhittad" }],
      },
    };
    expect(itemStructuredData(item, "Pressinbjudan", context)).toEqual(expected);
  });

  const before = "2016-02-11T09:30:00+01:00";

  test.each<
    readonly [name: string, event: Partial<PressEvent>, status: string, previous: string | undefined]
  >([
    ["as planned", { status: "planned" }, "EventScheduled", undefined],
    ["moved in time", { status: "moved", previousStart: before }, "EventRescheduled", before],
    ["moved in place", { status: "moved" }, "EventScheduled", undefined],
    ["cancelled", { status: "cancelled" }, "EventCancelled", undefined],
    ["postponed", { status: "postponed" }, "EventPostponed", "2016-02-12T09:30:00+01:00"],
    ["postponed after a move", { status: "postponed", previousStart: before }, "EventPostponed", before],
    ["cancelled after a move", { status: "cancelled", previousStart: before }, "EventCancelled", before],
  ])("%s", (_name, event, status, previous) => {
    const data = dataOf(invitation({ event }));
    expect(data.eventStatus).toBe(`https://schema.org/${status}`);
    expect(data.previousStartDate).toBe(previous);
  });

  test.each([
    ["a name alone may be a video call", { name: "Teams" }, undefined],
    ["a room", { name: "Stadshuset", room: "Rekarnesalen" }, "Offline"],
    ["an address", { name: "Stadshuset", address: "Torget 1" }, "Offline"],
    ["an entrance", { name: "Stadshuset", entrance: "Från torget" }, "Offline"],
    ["a position", { name: "Stranden", position: [59, 16] as const }, "Offline"],
  ])("attendance at %s", (_name, place, mode) => {
    const data = dataOf(invitation({ event: { place } }));
    expect(data.eventAttendanceMode).toBe(mode && `https://schema.org/${mode}EventAttendanceMode`);
    expect(data.location).toMatchObject({ "@type": "Place" });
  });

  test("an address that is not written as Swedish ones are is not taken apart", () => {
    const place = { name: "Rådhuset", address: "Strandgata 1, Påhittvik" };
    expect(dataOf(invitation({ event: { place } })).location).toEqual({
      "@type": "Place",
      name: "Rådhuset",
      address: { "@type": "PostalAddress", streetAddress: "Strandgata 1, Påhittvik" },
    });
  });
});

test("the organisation of the start page is the publisher of its items", () => {
  const own = { absolute, organisation: fullOrganisation };
  const { publisher } = dataOf(release({ contacts: [desk] }), own);
  expect({ "@context": "https://schema.org", ...(publisher as object) }).toEqual(
    organisationStructuredData([desk], own),
  );
  expect(publisher).toMatchObject({
    "@type": "GovernmentOrganization",
    logo: "https://press.exempelby.example/logotyp.svg",
  });
});

test("the organisation, without contacts", () => {
  const expected: WithContext<GovernmentOrganization> = {
    "@context": "https://schema.org",
    "@type": "GovernmentOrganization",
    "@id": "https://press.exempelby.example/#organisation",
    name: "Exempelby kommun",
    url: "https://press.exempelby.example/",
  };
  expect(organisationStructuredData([], context)).toEqual(expected);
});

test.each(["javascript:alert(1)", "mailto:press@exempelby.example", "//example.org/x", "data:text/html,x"])(
  "an address that is none on the web is left out: %s",
  (url) => {
    const own = { absolute, organisation: { ...organisation, url, logo: url } };
    const image = { url, type: "image/jpeg", alt: "x" };
    const data = dataOf(release({ images: [image] }), own);
    expect(data.image).toBeUndefined();
    expect(data.publisher).toEqual({
      "@type": "GovernmentOrganization",
      "@id": "https://press.exempelby.example/#organisation",
      name: "Exempelby kommun",
      url: "https://press.exempelby.example/",
    });
  },
);
