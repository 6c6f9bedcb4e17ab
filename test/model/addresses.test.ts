/** Addresses from the paths of files. */

import { expect, test } from "vitest";
import { addressOf, folderOf, outputFileOf, slugOf } from "../../src/model/addresses.ts";

test.each([
  ["2026/bad", "/pressmeddelanden/2026/bad/", "bad"],
  ["bad", "/pressmeddelanden/bad/", "bad"],
  ["2026/2026-03-29-bad", "/pressmeddelanden/2026/bad/", "bad"],
  ["2026-03-29", "/pressmeddelanden/2026-03-29/", "2026-03-29"],
  ["2026-03-29-", "/pressmeddelanden/2026-03-29/", "2026-03-29"],
  ["2026/bad/index", "/pressmeddelanden/2026/bad/", "bad"],
  ["2026-03-29-bad/index", "/pressmeddelanden/bad/", "bad"],
  ["index", "/pressmeddelanden/index/", "index"],
  ["2026/INDEX", "/pressmeddelanden/2026/index/", "index"],
  ["2026/Räddningstjänsten övar", "/pressmeddelanden/2026/raddningstjansten-ovar/", "raddningstjansten-ovar"],
  ["2026/Ra\u0308ddning", "/pressmeddelanden/2026/raddning/", "raddning"],
  ["Sommar & höst/Bad & sim", "/pressmeddelanden/sommar-och-host/bad-och-sim/", "bad-och-sim"],
  ["2026/بلدية", "/pressmeddelanden/2026/utan-namn/", "utan-namn"],
  ["بلدية/bad", "/pressmeddelanden/bad/", "bad"],
  ["a.b/c.d", "/pressmeddelanden/a-b/c-d/", "c-d"],
  ["../../etc/passwd", "/pressmeddelanden/etc/passwd/", "passwd"],
])("%s", (stem, address, slug) => {
  expect(addressOf("pressmeddelanden", stem)).toBe(address);
  expect(slugOf(stem)).toBe(slug);
});

test("the folder may lie deep, and have any name", () => {
  expect(addressOf("Om oss/Press", "bad")).toBe("/om-oss/press/bad/");
});

test("a long name ends between words", () => {
  expect(addressOf("p", "badhus-".repeat(40))).toBe(`/p/${"badhus-".repeat(14)}`.replace(/-$/, "/"));
});

test.each([
  ["/bad/", "/bad/index.html", "/bad/"],
  ["/bad.html", "/bad.html", "/bad/"],
  ["/2026/bad.htm", "/2026/bad.htm", "/2026/bad/"],
  ["/", "/index.html", "/"],
])("%s is written to %s, with its files in %s", (url, file, folder) => {
  expect(outputFileOf(url)).toBe(file);
  expect(folderOf(url)).toBe(folder);
});
