/** Which data files are found, and what is read from them. */

import { expect, test } from "vitest";
import type { Problem } from "../../src/problems/problem.ts";
import { readDataFiles } from "../../src/source/data-files.ts";
import { type Files, inFolder } from "../temporary-folder.ts";

test("none", () => {
  expect(read({ "data/": "" })).toEqual({ records: {}, problems: [] });
});

test("no folder", () => {
  expect(read({})).toEqual({ records: {}, problems: [] });
});

test.each([
  ["YAML", "topics.yaml", "miljö: Miljö\n"],
  ["YAML with the short ending", "topics.yml", "miljö: Miljö\n"],
  ["JSON", "topics.json", '{ "miljö": "Miljö" }'],
  ["a byte order mark and Windows line ends", "topics.yaml", "\ufeffmiljö: Miljö\r\n"],
  ["letters in two parts", "topics.yaml", "miljo\u0308: Miljo\u0308\n"],
])("%s", (_, name, text) => {
  const { records, problems } = read({ [`data/${name}`]: text });
  expect(records).toEqual({
    topics: { file: `data/${name}`, value: { miljö: "Miljö" }, broken: false, lineOf: expect.any(Function) },
  });
  expect(problems).toEqual([]);
});

test("an empty file", () => {
  const { records, problems } = read({ "data/contacts.yaml": "# inga än\n" });
  expect(records.contacts).toMatchObject({ value: undefined, broken: false });
  expect(problems).toEqual([]);
});

test("a file that cannot be read is told of once, and is there all the same", () => {
  const { records, problems } = read({ "data/contacts.yaml": "kim: a: b\n" });
  expect(records.contacts).toMatchObject({ file: "data/contacts.yaml", value: undefined, broken: true });
  expect(problems).toEqual([{ file: "data/contacts.yaml", code: "yaml-broken", line: 1 }]);
});

test("lines of a JSON file", () => {
  const { records } = read({ "data/contacts.json": '{\n  "kim": {\n    "name": "Kim Exempel"\n  }\n}\n' });
  expect(records.contacts?.lineOf(["kim", "name"])).toBe(3);
});

function read(files: Files): { records: ReturnType<typeof readDataFiles>; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return { records: inFolder(files, () => readDataFiles("data", problems)), problems };
}
