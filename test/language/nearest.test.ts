import { expect, test } from "vitest";
import { nearest } from "../../src/language/nearest.ts";

const fields = ["title", "date", "lead", "contacts", "topics", "embargo", "boilerplate", "registration"];

test.each([
  ["titel", "title"],
  ["tilte", "title"],
  ["Title", "title"],
  ["DATE", "date"],
  ["dat", "date"],
  ["led", "lead"],
  ["contact", "contacts"],
  ["kontacts", "contacts"],
  ["topic", "topics"],
  ["embargoo", "embargo"],
  ["boilerplait", "boilerplate"],
  ["registraton", "registration"],
])("%s is nearest to %s", (word, expected) => {
  expect(nearest(word, fields)).toBe(expected);
});

test.each(["", "x", "name", "author", "permalink", "publicerad", "regist"])("%j is near nothing", (word) => {
  expect(nearest(word, fields)).toBeUndefined();
});

test("of equals the first one wins", () => {
  expect(nearest("bat", ["cat", "hat"])).toBe("cat");
});

test("the closest wins whatever the order", () => {
  expect(nearest("contacts", ["contracts", "contact", "contacts"])).toBe("contacts");
});

test("any iterable will do, and an empty one has nothing", () => {
  expect(nearest("miljo", new Set(["miljö", "skola"]))).toBe("miljö");
  expect(nearest("miljö", [])).toBeUndefined();
});
