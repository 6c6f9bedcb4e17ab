import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { targetFolder } from "../../../src/import/write/target-folder.ts";
import { newFolder } from "../../cli/run-command.ts";

test("a file is written whole, and nothing is left beside it", () => {
  const folder = newFolder();
  const target = targetFolder(join(folder, "site"));
  target.write("a/b/c.md", "text");
  target.write("a/b/c.md", "other");
  expect(readFileSync(join(folder, "site/a/b/c.md"), "utf8")).toBe("other");
  expect(readdirSync(join(folder, "site/a/b"))).toEqual(["c.md"]);
});

test.each([["../x.md"], ["a/../../x.md"], ["/tmp/pressrum-x.md"], [".."]])("%s is refused", (name) => {
  const folder = newFolder();
  const target = targetFolder(join(folder, "site"));
  expect(() => target.write(name, "x")).toThrow("target-outside");
  expect(readdirSync(folder)).toEqual([]);
});

test("a link that leads out of the folder is not followed", () => {
  const folder = newFolder();
  mkdirSync(join(folder, "site"));
  mkdirSync(join(folder, "elsewhere"));
  symlinkSync(join(folder, "elsewhere"), join(folder, "site/2026"));
  expect(() => targetFolder(join(folder, "site")).write("2026/x.md", "x")).toThrow("target-outside");
  expect(readdirSync(join(folder, "elsewhere"))).toEqual([]);
});

test("a file cannot be the target", () => {
  const folder = newFolder();
  writeFileSync(join(folder, "file"), "");
  expect(() => targetFolder(join(folder, "file"))).toThrow("target-not-a-folder");
});

test("nothing is made before something is written", () => {
  const folder = newFolder();
  targetFolder(join(folder, "site"));
  expect(existsSync(join(folder, "site"))).toBe(false);
});
