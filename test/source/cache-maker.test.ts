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
    const before = cacheMaker(join(folder, "dist"));
    expect(before).toBeTypeOf("string");
    expect(cacheMaker(join(folder, "dist"))).toBe(before);
    change(folder);
    expect(cacheMaker(join(folder, "dist"))).toBeTypeOf("string");
    expect(cacheMaker(join(folder, "dist"))).not.toBe(before);
  });
});

test("the same code in another folder is the same maker", () => {
  const makerIn = (): string | undefined =>
    inFolder(files, (folder) => {
      for (const name of Object.keys(files)) utimesSync(join(folder, name), 1, 1);
      return cacheMaker(join(folder, "dist"));
    });
  expect(makerIn()).toBeTypeOf("string");
  expect(makerIn()).toBe(makerIn());
});

test("what is no code makes no difference", () => {
  inFolder(files, (folder) => {
    const before = cacheMaker(join(folder, "dist"));
    writeFileSync(join(folder, "dist/readme.txt"), "Något annat.\n");
    expect(cacheMaker(join(folder, "dist"))).toBe(before);
  });
});

test("a package that cannot be found makes nothing that may be kept", () => {
  inFolder(files, (folder) => {
    rmSync(join(folder, "node_modules/linkify-it"), { recursive: true });
    expect(cacheMaker(join(folder, "dist"))).toBeUndefined();
  });
});

test("our own packages are found", () => {
  expect(cacheMaker()).toMatch(/^markdown-it \d+\./m);
});
