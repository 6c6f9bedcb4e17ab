import { expect, test } from "vitest";
import { fieldName } from "../../src/import/words/field-names.ts";
import { reportSentence } from "../../src/import/words/report-words.ts";
import { fieldOrder } from "../../src/import/write/file-text.ts";
import { filesIn, importTo, inputOf, newFolder } from "../cli/run-command.ts";
import { buildSite } from "../eleventy/build-site.ts";

test.each([
  ["title", "rubrik"],
  ["body", "text"],
  ["topics", "ämnen"],
  ["event.start", "start (evenemang)"],
  ["contacts[1].phone", "telefon (kontakt 2)"],
  ["attachments[0]", "bilaga 1"],
  ["event.place.name", "namn (plats, evenemang)"],
  ["__proto__", "__proto__"],
])("%s is %s in Swedish, and itself in English", (field, name) => {
  expect(fieldName(field, "sv")).toBe(name);
  expect(fieldName(field, "en")).toBe(field);
});

test("every field that an import can fill in has a Swedish name", () => {
  const unfilled = ["id", "embargo", "corrections", "permalink", "imported"];
  const fields = fieldOrder.filter((field) => !unfilled.includes(field));
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.filter((field) => fieldName(field, "sv") === field)).toEqual([]);
});

test.each([
  ["sv", "kan inte publiceras som det är: faktarutan som börjar här har inget slut."],
  ["en", "cannot be published as it is: the fact box that begins here has no end."],
] as const)("what the plugin would stop at is told in its words: %s", (language, words) => {
  const line = {
    kind: "needs-eye",
    field: "body",
    code: "field-refused",
    values: { reason: "box-open" },
  } as const;
  expect(reportSentence(line, "page", language)).toBe(words);
  const unknown = { ...line, values: { reason: "x-y" } };
  expect(reportSentence(unknown, "page", language)).toMatch(/: x-y$/);
});

test("a text with the signs of a fact box is imported as it stands, and built", async () => {
  const folder = newFolder();
  const text =
    "Nytt badhus i Exempelby\n\nPublicerad: 2016-02-11\n\nEtt helt stycke text om badhuset.\n\n::: fakta Test\n";
  const ran = await importTo(folder, ["text", "-"], { input: inputOf(text) });
  expect(ran.code).toBe(0);
  const site = await buildSite(filesIn(folder), { options: { now: "2030-01-01T08:00:00+01:00" } });
  const html = site.at("/pressmeddelanden/2016/nytt-badhus-i-exempelby/");
  expect(html).toContain("::: fakta Test");
  expect(html).not.toContain("pressrum-facts");
});
