import { expect, test } from "vitest";
import { freeName, safeName } from "../../../src/import/write/safe-name.ts";

test.each([
  ["Räddningstjänsten & miljö", "raddningstjansten-och-miljo"],
  ["../../etc/passwd", "etc-passwd"],
  ["..\\..\\windows\\system32", "windows-system32"],
  ["/absolut", "absolut"],
  ["CON", "con-1"],
  ["nul", "nul-1"],
  ["Index", "index-1"],
  ["\u0000\u202E", "reserv"],
  ["مرحبا", "reserv"],
  ["a".repeat(300), "a".repeat(100)],
])("%s is named %s", (text, name) => {
  expect(safeName(text, "reserv")).toBe(name);
});

test("a text without any letter that can be written has a name all the same", () => {
  expect(safeName("مرحبا", "…")).toBe("utan-namn");
});

test("a name that is taken is given a number", () => {
  const taken = new Set(["bad", "bad-2"]);
  expect(freeName("bad", (name) => taken.has(name))).toBe("bad-3");
  expect(freeName("hus", (name) => taken.has(name))).toBe("hus");
});
