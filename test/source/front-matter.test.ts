/** How a file is parted into fields and text. */

import { expect, test } from "vitest";
import { splitFile } from "../../src/source/front-matter.ts";
import { textOf } from "../../src/source/text.ts";

interface Parts {
  readonly fields: object;
  readonly body: string;
  readonly bodyLine: number;
}

const rows: readonly (readonly [text: string, parts: Parts])[] = [
  ["---\ntitle: a\n---\nText\n", { fields: { title: "a" }, body: "Text\n", bodyLine: 4 }],
  ["---\ntitle: a\n---\n\n\nText", { fields: { title: "a" }, body: "\n\nText", bodyLine: 4 }],
  ["---\ntitle: a\n---", { fields: { title: "a" }, body: "", bodyLine: 3 }],
  ["---\ntitle: a\n---\n", { fields: { title: "a" }, body: "", bodyLine: 4 }],
  ["---\r\ntitle: a\r\n---\r\nText\r\n", { fields: { title: "a" }, body: "Text\r\n", bodyLine: 4 }],
  ["\ufeff---\ntitle: a\n---\nText", { fields: { title: "a" }, body: "Text", bodyLine: 4 }],
  ["---  \ntitle: a\n---\t\nText", { fields: { title: "a" }, body: "Text", bodyLine: 4 }],
  ["---\n---\nText", { fields: {}, body: "Text", bodyLine: 3 }],
  ["---\n# title:\n---\nText", { fields: {}, body: "Text", bodyLine: 4 }],
  [
    "---\ntitle: a\n---\nText\n\n---\n\nMer",
    { fields: { title: "a" }, body: "Text\n\n---\n\nMer", bodyLine: 4 },
  ],
  ["---\ntitle: a\nlead: --- b\n---\n", { fields: { title: "a", lead: "--- b" }, body: "", bodyLine: 5 }],
  ["---\nlead: |\n  a\n  ---\n  b\n---\n", { fields: { lead: "a\n---\nb\n" }, body: "", bodyLine: 7 }],
  ["---\ntitle: a\n# ----\nlead: b\n---\n", { fields: { title: "a", lead: "b" }, body: "", bodyLine: 6 }],
  ["---\ntitle: ra\u0308ddning\n---\na\u030a", { fields: { title: "räddning" }, body: "å", bodyLine: 4 }],
  [
    "---\ntitle: a\u0002b\u000bc\n---\nd\u0000e\u0085f",
    { fields: { title: "abc" }, body: "def", bodyLine: 4 },
  ],
];

test.each(rows)("%j", (text, parts) => {
  const split = splitFile(Buffer.from(text));
  if ("problem" in split) throw new Error(split.problem);
  expect({ ...split, body: split.body() }).toMatchObject(parts);
});

test.each([
  ["", "front-matter-missing", 1],
  ["Text", "front-matter-missing", 1],
  ["\n---\ntitle: a\n---\n", "front-matter-missing", 1],
  [" ---\ntitle: a\n---\n", "front-matter-missing", 1],
  ["----\ntitle: a\n----\n", "front-matter-missing", 1],
  ["—\ntitle: a\n—\n", "front-matter-missing", 1],
  ["---", "front-matter-missing", 1],
  ["---\n", "front-matter-open", 1],
  ["---\ntitle: a\n", "front-matter-open", 1],
  ["---\ntitle: a\n ---\nText", "front-matter-open", 1],
  ["---\ntitle: a: b\n---\n", "yaml-broken", 2],
  ["---\n\n\ntitle: a: b\n---\n", "yaml-broken", 4],
  ["---\ntext\n---\n", "yaml-broken", 2, { fault: "no-colon", found: "text" }],
  ["---\n- a\n---\n", "yaml-broken", 2],
  ["---\ntitle: a\ntitle: b\n---\n", "field-twice", 3],
])("%j: %s", (text, problem, line, values?: object) => {
  expect(splitFile(Buffer.from(text))).toEqual({ problem, line, values });
});

test.each([
  ["Latin-1", Buffer.from("---\ntitle: Räddning\n---\n", "latin1")],
  ["UTF-16", Buffer.from("\ufeff---\ntitle: Räddning\n---\n", "utf16le")],
  ["an image", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
])("%s is not UTF-8", (_, bytes) => {
  expect(splitFile(bytes)).toEqual({ problem: "not-utf8", line: undefined });
  expect(textOf(bytes)).toBeUndefined();
});

test.each([
  ["---\ntitle: a\ndate: b\n---\n", 3],
  ["\ufeff---\r\n\r\ntitle: a\r\ndate: b\r\n---\r\n", 4],
])("lines are those of the file: %j", (text, line) => {
  const split = splitFile(Buffer.from(text));
  expect("lineOf" in split && split.lineOf(["date"])).toBe(line);
});
