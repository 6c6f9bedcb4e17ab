import { expect, test } from "vitest";
import { monthName, monthNumbers, weekdayName, weekdayNames } from "../../src/dates/words.ts";

test.each([
  ["januari", 1],
  ["jan", 1],
  ["mars", 3],
  ["mar", 3],
  ["maj", 5],
  ["juni", 6],
  ["jun", 6],
  ["juli", 7],
  ["jul", 7],
  ["sept", 9],
  ["sep", 9],
  ["december", 12],
])("%s is month %d", (word, month) => {
  expect(monthNumbers.get(word)).toBe(month);
});

test.each([
  ["måndag", "måndag"],
  ["måndagen", "måndag"],
  ["mån", "måndag"],
  ["tors", "torsdag"],
  ["tor", "torsdag"],
  ["lördagen", "lördag"],
])("%s is %s", (word, weekday) => {
  expect(weekdayNames.get(word)).toBe(weekday);
});

test.each([
  [2016, 2, 12, "fredag"],
  [2016, 2, 29, "måndag"],
  [1900, 1, 1, "måndag"],
  [2000, 1, 1, "lördag"],
  [2026, 3, 29, "söndag"],
  [2199, 12, 31, "tisdag"],
])("%d-%d-%d is a %s", (year, month, day, weekday) => {
  expect(weekdayName(year, month, day)).toBe(weekday);
});

test.each([0, 13])("month %d has no name", (month) => {
  expect(() => monthName(month)).toThrow(`There is no month ${month}`);
});
