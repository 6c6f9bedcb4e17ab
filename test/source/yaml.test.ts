/** YAML as editors mean it. */

import { describe, expect, test } from "vitest";
import { lineOfField, parseYaml } from "../../src/source/yaml.ts";

describe("values", () => {
  const rows: readonly (readonly [yaml: string, value: unknown])[] = [
    ["a: text", { a: "text" }],
    ["phone: 0701740605", { phone: "0701740605" }],
    ["phone: 031-390 06 00", { phone: "031-390 06 00" }],
    [
      "a: 1_000\nb: 0x1F\nc: 1.50\nd: 1e3\ne: .inf\nf: 012",
      { a: "1_000", b: "0x1F", c: "1.50", d: "1e3", e: ".inf", f: "012" },
    ],
    ["date: 2026-03-29", { date: "2026-03-29" }],
    ["date: 2026-03-29 09:30:00", { date: "2026-03-29 09:30:00" }],
    ["start: 9.30\nend: 11:00", { start: "9.30", end: "11:00" }],
    ["a: true\nb: True\nc: TRUE\nd: false", { a: true, b: true, c: true, d: false }],
    ["a: yes\nb: no\nc: on\nd: ja\ne: n", { a: "yes", b: "no", c: "on", d: "ja", e: "n" }],
    ['a: "true"', { a: "true" }],
    ["a:\nb: ''\nc: ~\nd: null\ne: '  '\nf: # inget", undefined],
    ["a: 'null'", { a: "null" }],
    ["a:\n  -\n  - b\n  - ''", { a: ["b"] }],
    ["a: []\nb: {}\nc: d", { c: "d" }],
    ["event:\n  start:\n  place:\n    name:\nimages:\n  - src:\n    alt:\nlead: a", { lead: "a" }],
    ["a:\n  b:\n", undefined],
    ["true: a\n1: b\nnull: c", { true: "a", 1: "b", null: "c" }],
    ["<<: {a: b}", { "<<": { a: "b" } }],
    ["a: |\n  b\n  c\n", { a: "b\nc\n" }],
    ["a: >\n  b\n  c\n", { a: "b c\n" }],
    ["a: b # c", { a: "b" }],
    ["a: b\r\nc: d\r\n", { a: "b", c: "d" }],
    ['a: "\\0b\\a\\e\\x85\\ud800c"', { a: "bc" }],
    ["%YAML 1.2\n---\na: b\n", { a: "b" }],
    ['{"a": null, "b": 0701740605, "c": ["d"]}', { b: "0701740605", c: ["d"] }],
    ["", undefined],
    ["# inget än\n", undefined],
    ["---\n", undefined],
    ["text", "text"],
    ["- a\n- b", ["a", "b"]],
  ];

  test.each(rows)("%j", (yaml, value) => {
    expect(parseYaml(yaml)).toEqual({ value });
  });

  test("a key that JavaScript has a use for is a key like any other", () => {
    const result = parseYaml("__proto__:\n  a: b\nconstructor: c\n");
    expect(JSON.stringify(result)).toBe('{"value":{"__proto__":{"a":"b"},"constructor":"c"}}');
    expect("a" in ("value" in result ? (result.value as object) : {})).toBe(false);
  });
});

test.each([
  ["title: Inbjudan: möt rektorn", 1],
  ["title: a\n\tdate: b", 2, { fault: "tab", found: "date: b" }],
  ["title: *a*", 1],
  ["title: @a", 1],
  ["title: 'a\n\nb: c", 1, { fault: "open-quote", found: "title: 'a" }],
  ["a: [b, c", 1],
  ["a: &b c\nd: *b", 2],
  ["a: !!js/function 'b'", 1],
  ["a: !!binary aGVq", 1],
  ["a: !own b", 1],
  ["? [a]\n: b", 1],
  ["a: b\n---\nc: d", 2],
  [`a: ${"[".repeat(100_000)}`, 1],
  [Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"), 100],
])("%j cannot be read", (yaml, line, values?: object) => {
  expect(parseYaml(yaml)).toEqual({ problem: "yaml-broken", line, values });
});

test.each([
  ["a: b\nc: d\na: e\n", 3],
  ["a:\n  b: c\n  b: d\n", 3],
  ["{a: b, a: c}", 1],
])("%j has a field twice", (yaml, line) => {
  expect(parseYaml(yaml)).toEqual({ problem: "field-twice", line });
});

test("no text grows by what it repeats", () => {
  const yaml = `a: &a [${"b,".repeat(9)}]\n${"cdefgh".replace(/./g, (key) => `${key}: &${key} [*a, *a, *a]\n`)}`;
  expect(parseYaml(yaml)).toEqual({ problem: "yaml-broken", line: 2 });
});

describe("lineOfField", () => {
  const yaml = `title: Nytt badhus
"date": 2026-03-29
contacts:
  -
  - name:
    phone: ''
  - kim
  - name: Robin Exempel
    phone: 031-390 06 00

  - - a
    - b
event:
  # en kommentar
  place:
    name: Stadshuset
images: [{src: a.jpg,
  alt: a}, {src: b.jpg}]
lead: |
  title: nej
  event: nej
boilerplate: slut
`;
  const rows: readonly (readonly [path: readonly (string | number)[], line: number | undefined])[] = [
    [["title"], 1],
    [["date"], 2],
    [["contacts"], 3],
    // The empty part does not count.
    [["contacts", 0], 7],
    [["contacts", 1], 8],
    [["contacts", 1, "phone"], 9],
    [["contacts", 1, "email"], 8],
    [["contacts", 2, 1], 12],
    [["contacts", 7], 3],
    [["event", "place", "name"], 16],
    [["event", "start"], 13],
    [["images", 0, "src"], 17],
    [["images", 0, "alt"], 18],
    [["images", 1, "src"], 18],
    [["boilerplate"], 22],
    [["name"], undefined],
    [["borta"], undefined],
    [[], undefined],
  ];

  test.each(rows)("%j", (path, line) => {
    expect(lineOfField(yaml, path)).toBe(line);
    expect(lineOfField(yaml.replaceAll("\n", "\r\n"), path)).toBe(line);
  });

  test("of a text that cannot be read", () => {
    expect(lineOfField("a: [", ["a"])).toBeUndefined();
  });
});
