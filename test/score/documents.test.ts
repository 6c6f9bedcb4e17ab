import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTextPage } from "../../src/import/text/read-page.ts";
import { type Expected, rateDocument } from "./rate.ts";
import { rateDates, ratePhones } from "./tables.ts";

const folder = join(import.meta.dirname, "documents");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** A release that does not say its year tells of no event until the day of publication is known. */
const missedWithoutReference: Readonly<Record<string, readonly string[]>> = { "029": ["place: missed"] };

test("there are documents to read", () => {
  expect(names.length).toBeGreaterThan(60);
});

describe("press texts of many layouts are read as a careful reader reads them", () => {
  test.each(names)("%s", (name) => {
    const expected = JSON.parse(read(`${name}.json`)) as Expected;
    const faults = (reference: string | undefined): readonly string[] =>
      rateDocument(expected, readTextPage(read(`${name}.txt`), reference), reference !== undefined)
        .filter(({ rating }) => rating !== "correct")
        .map(({ field, rating }) => `${field}: ${rating}`);
    expect(faults(undefined)).toEqual(missedWithoutReference[name] ?? []);
    if (expected.reference_date !== null) expect(faults(expected.reference_date)).toEqual([]);
  });
});

test.each([
  ["dates.tsv", rateDates, 160],
  ["phones.tsv", ratePhones, 70],
] as const)("every row of %s is right", (name, rateTable, least) => {
  const { rows } = rateTable(read(name));
  expect(rows.length).toBeGreaterThan(least);
  expect(rows.filter(({ rating }) => rating !== "correct")).toEqual([]);
});
