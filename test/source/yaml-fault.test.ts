import { describe, expect, test } from "vitest";
import { findYamlFault } from "../../src/source/yaml-fault.ts";

describe("a mistake is found where it stands", () => {
  test.each([
    ["title Saknar kolon\ndate: 2026-03-02", 1, "no-colon"],
    ["title: Bad\nNytt badhus\ndate: 2026-03-02", 2, "no-colon"],
    ["title:Saknar blanksteg\ndate: 2026-03-02", 1, "no-space"],
    ["contacts:\n  - name:Kim Exempel", 2, "no-space"],
    ["event:\n\tstart: 2026-03-20", 2, "tab"],
    ["event:\n  \tstart: 2026-03-20", 2, "tab"],
    ['title: "Nytt badhus\ndate: 2026-03-02', 1, "open-quote"],
    ["topics:\n  - 'skola", 2, "open-quote"],
  ] as const)("%j: line %i, %s", (text, line, fault) => {
    const found = text.split("\n")[line - 1]?.trim();
    expect(findYamlFault(text)).toEqual({ line, values: { fault, found } });
  });
});

test.each([
  "title: Inbjudan: möt rektorn",
  "lead: *Viktigt*",
  "lead: |\n  En rad utan kolon\n  kl. 9:30 i dag",
  "# title Saknar kolon\n\nurl: https://exempelby.example/a:b",
  "related:\n  - https://exempelby.example/",
  "title: \"Nytt 'bad'\"\nalt: 'Ett \"bad\"'",
  "topics: [skola, bygga]\n- a\n---",
])("nothing is found in %j", (text) => {
  expect(findYamlFault(text)).toBeUndefined();
});
