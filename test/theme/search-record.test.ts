/** What the search index is told of an item. */

import { describe, expect, test } from "vitest";
import { partContext } from "../../src/theme/parts.ts";
import { searchLanguageOf, searchRecord } from "../../src/theme/search-record.ts";
import { invitationItem, releaseItem } from "../builders.ts";

const context = partContext("sv", (url) => url);

/** Values by the kind and name that Pagefind reads them under, and the text that is left. */
function read(markup: string): { readonly marks: readonly string[]; readonly text: string } {
  const marks = [
    ...markup.matchAll(/<i data-pagefind-(\w+)="(\w+)\[data-value\]" data-value="([^"]*)"><\/i>/g),
  ];
  const text = markup.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
  return {
    marks: marks.map(([, kind, name, value]) => `${kind} ${name}: ${value?.replaceAll("\u00a0", " ")}`),
    text: text.trim(),
  };
}

describe("a release", () => {
  const item = releaseItem({
    title: "Nytt badhus",
    lead: "Det öppnar i mars.",
    date: "2026-03-02T09:00:00+01:00",
    language: "sv",
    topics: [{ id: "bad", name: "Bad och sim", slug: "bad-och-sim" }],
    contacts: [{ name: "Jonas Fredlert", role: "fritidschef", phones: [] }],
    images: [{ url: "/a.jpg", type: "image/jpeg", alt: "Ett badhus", credit: "Kim Modig" }],
    attachments: [{ url: "/a.pdf", type: "application/pdf", title: "Ritning" }],
    corrections: [{ date: "2026-03-03", text: "Fel dag stod här." }],
    boilerplate: "Exempelby är en kommun.",
  });
  const { marks, text } = read(searchRecord(item, "<p>Sex banor.</p>", context).markup);

  test("can be chosen by type, year and topic, and shows kind and date", () => {
    expect(marks).toEqual([
      "filter typ: pressmeddelande",
      "filter ar: 2026",
      "filter amne: bad-och-sim",
      "sort tid: 1772438400000",
      "meta tid: x1772438400000",
      "meta kind: Pressmeddelande",
      "meta date: 2 mars 2026 kl. 9",
    ]);
  });

  test("begins with its title, and has all its own words but not those that are the same on every page", () => {
    expect(text).toBe(
      "Nytt badhus Det öppnar i mars. Sex banor. Fel dag stod här. Ett badhus, Kim Modig Ritning Jonas Fredlert, fritidschef Bad och sim",
    );
  });
});

test("an invitation shows when, where, and whether it is cancelled", () => {
  const item = invitationItem({
    event: {
      start: "2026-03-24T10:00:00+01:00",
      place: { name: "Åbadet", room: "Entréhallen", address: "Badvägen 2" },
      attending: [{ name: "Greta Almkvist", phones: [] }],
      status: "cancelled",
      revision: 1,
    },
  });
  const { marks, text } = read(searchRecord(item, "", context).markup);
  expect(marks).toContain("filter typ: pressinbjudan");
  expect(marks).toContain(
    "meta event: Inställt. Skulle ha hållits: tisdag 24 mars 2026 kl. 10. Plats: Åbadet, Entréhallen",
  );
  expect(text).toContain("Åbadet, Entréhallen, Badvägen 2");
  expect(text).toContain("Greta Almkvist");
});

test.each([
  ["planned", {}, "Tid: "],
  ["moved", { previousStart: "2026-03-19" }, "Ny tid. Tid: "],
  ["moved", {}, "Ändrad tid eller plats. Tid: "],
  ["postponed", {}, "Framskjutet, ny tid meddelas. Skulle ha hållits: "],
] as const)("the time of a %s event with %j begins with %s", (status, fields, words) => {
  const { markup } = searchRecord(invitationItem({ event: { status, ...fields } }), "", context);
  expect(read(markup).marks).toContain(`meta event: ${words}fredag 20 mars 2026 kl. 9.30`);
});

test("a draft in a preview says that it is one", () => {
  const { marks } = read(searchRecord(releaseItem({ unpublished: "draft" }), "", context).markup);
  expect(marks).toContain("meta note: Utkast. Visas bara i förhandsgranskningen.");
});

test.each([
  ["sv", "sv", false],
  ["sv-FI", "sv", true],
  ["fi", "fi", false],
])("a text in %s stands in the index of %s, and keeps its own tag: %s", (language, index, keeps) => {
  const record = searchRecord(releaseItem({ language }), "", context);
  expect(record.language).toBe(index);
  expect(searchLanguageOf(language)).toBe(index);
  expect(record.markup).toContain(`<html lang="${index}">`);
  expect(read(record.markup).marks.includes(`meta lang: ${language}`)).toBe(keeps);
});
