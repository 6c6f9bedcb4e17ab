/** With other code, nothing has been made yet. */

import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheMaker } from "../../src/source/cache-maker.ts";
import { inFolder } from "../temporary-folder.ts";

const names = ["feed", "js-yaml", "markdown-it", "markdown-it-container", "sanitize-html", "saxes"];

const versionOf = (version: string, dependencies: readonly string[] = []): string =>
  JSON.stringify({ version, dependencies: Object.fromEntries(dependencies.map((name) => [name, "*"])) });

const files = {
  ...Object.fromEntries(names.map((name) => [`node_modules/${name}/package.json`, versionOf("1.0.0")])),
  "node_modules/markdown-it/package.json": versionOf("1.0.0", ["linkify-it"]),
  "node_modules/linkify-it/package.json": versionOf("1.0.0"),
  "package.json": versionOf("1.0.0"),
  "dist/index.js": "1;\n",
  "dist/source/markdown.js": "2;\n",
  "dist/readme.txt": "3\n",
};

const makerIn = (folder: string): string | undefined => cacheMaker(join(folder, "dist"), names);

const markdownFile = "dist/source/markdown.js";

test.each<[string, (folder: string) => void]>([
  ...names.map((name): [string, (folder: string) => void] => [
    `another version of ${name}`,
    (folder) =>
      writeFileSync(
        join(folder, `node_modules/${name}/package.json`),
        versionOf("1.0.1", name === "markdown-it" ? ["linkify-it"] : []),
      ),
  ]),
  [
    "another version of what a package uses",
    (folder) => writeFileSync(join(folder, "node_modules/linkify-it/package.json"), versionOf("1.0.1")),
  ],
  ["another version of ours", (folder) => writeFileSync(join(folder, "package.json"), versionOf("1.0.1"))],
  ["longer code of ours", (folder) => writeFileSync(join(folder, markdownFile), "2; 2;\n")],
  ["newer code of ours", (folder) => utimesSync(join(folder, markdownFile), 1, 1)],
  ["less code of ours", (folder) => rmSync(join(folder, "dist/index.js"))],
])("%s is another maker", (_name, change) => {
  inFolder(files, (folder) => {
    const before = makerIn(folder);
    expect(before).toBeTypeOf("string");
    expect(makerIn(folder)).toBe(before);
    change(folder);
    expect(makerIn(folder)).toBeTypeOf("string");
    expect(makerIn(folder)).not.toBe(before);
  });
});

test("the same code in another folder is the same maker", () => {
  const makerInNew = (): string | undefined =>
    inFolder(files, (folder) => {
      for (const name of Object.keys(files)) utimesSync(join(folder, name), 1, 1);
      return makerIn(folder);
    });
  expect(makerInNew()).toBeTypeOf("string");
  expect(makerInNew()).toBe(makerInNew());
});

test("what is no code makes no difference", () => {
  inFolder(files, (folder) => {
    const before = makerIn(folder);
    writeFileSync(join(folder, "dist/readme.txt"), "Något annat.\n");
    expect(makerIn(folder)).toBe(before);
  });
});

test("a package that cannot be found makes nothing that may be kept", () => {
  inFolder(files, (folder) => {
    rmSync(join(folder, "node_modules/linkify-it"), { recursive: true });
    expect(makerIn(folder)).toBeUndefined();
  });
});

test("the code is all that stands beside package.json, in whichever folder of it one begins", () => {
  inFolder(files, (folder) => {
    expect(cacheMaker(join(folder, "dist/source"), names)).toBe(makerIn(folder));
  });
});

test("packages that are part of the code need not stand beside it", () => {
  inFolder(files, (folder) => {
    rmSync(join(folder, "node_modules"), { recursive: true });
    expect(cacheMaker(join(folder, "dist"), [])).toMatch(/^1\.0\.0\nindex\.js /);
  });
});

test("our own packages are found", () => {
  expect(cacheMaker()).toMatch(/^markdown-it \d+\./m);
});
