/** Which files of a folder are press items, and that each is read only when it has changed. */

import { linkSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { PressRecord } from "../../src/model/record.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { folderReader, type PressFolder } from "../../src/source/press-folder.ts";
import { type Files, inFolder } from "../temporary-folder.ts";

const text = "---\ntitle: Nytt badhus\n---\nText\n";

test("Markdown files of all depths, in an order that is the same everywhere", () => {
  const names = [
    "2026/b.md",
    "2026/a.md",
    "2026/Z.md",
    "2025/a/index.md",
    "å.md",
    "a.MD",
    "2026/index.md",
    "2026/1.md",
  ];
  expect(stemsOf(filesOf(names))).toEqual([
    "2025/a/index",
    "2026/1",
    "2026/Z",
    "2026/a",
    "2026/b",
    "2026/index",
    "a",
    "å",
  ]);
});

test("what is no press item", () => {
  const names = [
    "index.md",
    "Index.md",
    "_mall.md",
    ".utkast.md",
    "_mallar/a.md",
    ".git/a.md",
    "2026/_a.md",
    "node_modules/a/README.md",
    "a.txt",
    "a.md.bak",
    "md",
    "pressmeddelanden.11tydata.json",
  ];
  expect(stemsOf(filesOf([...names, "a.md"]))).toEqual(["a"]);
});

test("a folder that is not there", () => {
  expect(stemsOf({})).toEqual([]);
});

test("a folder whose name looks like a file", () => {
  expect(stemsOf(filesOf(["a.md/b.md"]))).toEqual(["a.md/b"]);
});

test.each([
  ["site/press", "press"],
  ["./site/press", "press"],
  ["site/press/", "press"],
])("path %s", (path, base) => {
  const [record] = inFolder({ "site/press/2026/bad.md": text }, () =>
    read({ type: "press-release", path, base }),
  );
  expect(record).toMatchObject({
    type: "press-release",
    file: "site/press/2026/bad.md",
    base: "press",
    stem: "2026/bad",
    fields: { title: "Nytt badhus" },
    bodyLine: 4,
  });
  expect(record?.body()).toBe("Text\n");
  expect(record?.lineOf(["title"])).toBe(2);
});

test("a link to a file is read, and a name of two parts is kept as the file system has it", () => {
  const stems = inFolder({ "press/2026/a.md": text, "press/o\u0308vning.md": text }, () => {
    symlinkSync("2026/a.md", "press/b.md");
    linkSync("press/2026/a.md", "press/c.md");
    return read(press).map(({ stem }) => stem);
  });
  expect(stems).toEqual(["2026/a", "b", "c", "o\u0308vning"]);
});

test("links to folders and to nothing are told of, never left out in silence", () => {
  const problems: Problem[] = [];
  inFolder({ "press/2026/a.md": text }, () => {
    symlinkSync("2026", "press/2025");
    symlinkSync("..", "press/2026/runt");
    symlinkSync("borta.md", "press/b.md");
    symlinkSync("borta.jpg", "press/b.jpg");
    expect(read(press, problems)).toHaveLength(1);
  });
  expect(problems.map(({ file, code }) => [file, code])).toEqual([
    ["press/2025/", "link-without-file"],
    ["press/2026/runt/", "link-without-file"],
    ["press/b.md", "link-without-file"],
  ]);
});

test("what has not changed is the same object; what has is read again", () => {
  inFolder({ "press/a.md": text, "press/b.md": text, "press/c.md": "Text" }, () => {
    const reader = folderReader();
    const problems: Problem[] = [];
    const first = reader.read(press, problems);
    expect(reader.read(press, problems)).toEqual(first);
    expect(reader.read(press, problems)[0]).toBe(first[0]);
    expect(problems.map(({ file }) => file)).toEqual(["press/c.md", "press/c.md", "press/c.md"]);

    writeFileSync("press/a.md", text.replace("Text", "Test"));
    utimesSync("press/a.md", 1, 1);
    writeFileSync("press/c.md", text);
    const second = reader.read(press, []);
    expect(second.map(({ body }) => body())).toEqual(["Test\n", "Text\n", "Text\n"]);
    expect(second[1]).toBe(first[1]);
  });
});

const press: PressFolder = { type: "press-release", path: "press", base: "press" };

function read(folder: PressFolder, problems: Problem[] = []): readonly PressRecord[] {
  return folderReader().read(folder, problems);
}

function filesOf(names: readonly string[]): Files {
  return Object.fromEntries(names.map((name) => [`press/${name}`, text]));
}

function stemsOf(files: Files): readonly string[] {
  return inFolder(files, () => read(press).map(({ stem }) => stem));
}
