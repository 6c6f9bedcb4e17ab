/** The Swedish words of the calendar, for reading and for writing. */

/** Lower case, as Swedish writes them. */
export type Weekday = "måndag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lördag" | "söndag";

/** From Monday. */
const weekdays: readonly Weekday[] = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

/** From January. */
const months: readonly string[] = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

/** A month by any of its spellings in lower case, without a point: `februari` and `feb` are 2. */
export const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...months.map((name, index): [string, number] => [name, index + 1]),
  ...months.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ["sept", 9],
]);

/** A weekday by any of its spellings in lower case, without a point: `fredag`, `fredagen`, `fre`. */
export const weekdayNames: ReadonlyMap<string, Weekday> = new Map([
  ...weekdays.map((name): [string, Weekday] => [name, name]),
  ...weekdays.map((name): [string, Weekday] => [`${name}en`, name]),
  ...weekdays.map((name): [string, Weekday] => [name.slice(0, 3), name]),
  ["tors", "torsdag"],
]);

/** `februari` for 2. */
export function monthName(month: number): string {
  const name = months[month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${month}`);
  return name;
}

/** The weekday of a day that exists, by the Gregorian calendar. */
export function weekdayName(year: number, month: number, day: number): Weekday {
  const name = weekdays[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7];
  if (name === undefined) throw new RangeError(`There is no day ${year}-${month}-${day}`);
  return name;
}
