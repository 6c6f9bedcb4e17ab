import { expect, test } from "vitest";
import { type PostalAddress, readPostalAddress } from "../../src/language/postal-address.ts";

test.each<readonly [line: string, address: PostalAddress]>([
  ["Torget 1, 999 99 Exempelby", { street: "Torget 1", postalCode: "999 99", town: "Exempelby" }],
  ["Torget 1, 99999 Exempelby", { street: "Torget 1", postalCode: "999 99", town: "Exempelby" }],
  ["Torget 1, 999\u00a099 Exempelby", { street: "Torget 1", postalCode: "999 99", town: "Exempelby" }],
  ["Torget 1 999 99 Exempelby", { street: "Torget 1", postalCode: "999 99", town: "Exempelby" }],
  ["Torget 1, SE-999 99 Exempelby", { street: "Torget 1", postalCode: "999 99", town: "Exempelby" }],
  ["Torget 1, S-999 99 Exempelby ", { street: "Torget 1", postalCode: "999 99", town: "Exempelby" }],
  [
    "Kulturhuset, Storgatan 12 B, 999 99 Östra Å-by",
    { street: "Kulturhuset, Storgatan 12 B", postalCode: "999 99", town: "Östra Å-by" },
  ],
  ["Box 100, 999 99 Exempelby", { street: "Box 100", postalCode: "999 99", town: "Exempelby" }],
  ["Box 123 45, 999 99 Exempelby", { street: "Box 123 45", postalCode: "999 99", town: "Exempelby" }],
  ["999 99 Exempelby", { postalCode: "999 99", town: "Exempelby" }],
  ["Torget 1, Exempelby", { street: "Torget 1, Exempelby" }],
  ["Torget 1", { street: "Torget 1" }],
  ["Torget 1, 099 99 Exempelby", { street: "Torget 1, 099 99 Exempelby" }],
  ["Torget 1, 999 999 Exempelby", { street: "Torget 1, 999 999 Exempelby" }],
  ["Torget 1, 999 99", { street: "Torget 1, 999 99" }],
  ["Torget 1, 999 99 Exempelby, Norge", { street: "Torget 1, 999 99 Exempelby, Norge" }],
  ["Karl Johans gate 1, 0154 Oslo", { street: "Karl Johans gate 1, 0154 Oslo" }],
  ["", { street: "" }],
])("%j", (line, address) => {
  expect(readPostalAddress(line)).toEqual(address);
});

test.each([
  ["spaces", " ".repeat(50_000)],
  ["commas", ",".repeat(50_000)],
  ["codes", "999 99 a".repeat(20_000)],
  ["codes without a town", "999 99 ".repeat(20_000)],
  ["a street that ends in spaces", `Torget${" ".repeat(50_000)}1`],
])("a long line of %s is read at once", (_name, line) => {
  const start = performance.now();
  readPostalAddress(line);
  readPostalAddress(`${line} 999 99 Exempelby`);
  expect(performance.now() - start).toBeLessThan(500);
});
