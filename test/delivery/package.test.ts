/** What is published, and that a site can use it as the README's first screen says. */

import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { eleventyIn, execute, projectFolder } from "./processes.ts";
import { newSite, readTree, type Tree } from "./trees.ts";

const sites = inject("sites");
const installed = join(sites, "node_modules/eleventy-plugin-pressrum");

describe("the package", () => {
  const files = readdirSync(installed, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(installed.length + 1)] : [],
  );

  const code = files.filter((path) => path.endsWith(".js"));
  const types = files.filter((path) => path.endsWith(".d.ts"));

  test("holds its code in a few files, types, five files more, and nothing else", () => {
    expect([...code].sort()).toEqual([
      "dist/cli/pressrum.js",
      "dist/index.js",
      "dist/packages.js",
      "dist/render-calendar.js",
      "dist/rolldown-runtime.js",
      "dist/shared.js",
    ]);
    expect(files.filter((path) => !code.includes(path) && !types.includes(path)).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/third-party-licenses.txt",
      "package.json",
    ]);
  });

  test("needs no packages but those that are installed with it", () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const named = [...code, ...types].flatMap((path) => {
      const text = readFileSync(join(installed, path), "utf8");
      return [...text.matchAll(/^(?:import|export) .*?\bfrom "([^".][^"]*)"|\brequire\("([^"]+)"\)/gm)].map(
        ([, imported = "", required = ""]) => imported || required,
      );
    });
    const foreign = new Set(named.filter((name) => !isBuiltin(name)));
    expect([...foreign].sort()).toEqual(["exifreader", "ical.js", "luxon", "markdown-it", "turndown"]);
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...foreign]));
  });

  test("has the licence of every package that is part of it", () => {
    const text = readFileSync(join(installed, "dist/third-party-licenses.txt"), "utf8");
    const licences = text.split(/^={80}$/m).map((licence) => licence.trim());
    const names = licences.map((licence) => /^(\S+) \d+\.\d+\.\d+$/m.exec(licence)?.[1]);
    expect(names).toEqual(
      expect.arrayContaining(["feed", "htmlparser2", "markdown-it", "sanitize-html", "zod"]),
    );
    for (const licence of licences) {
      expect(licence).toMatch(/permission|permitted|Licen[cs]e|ISC/i);
      // The licences that ask for no more than to be passed on.
      expect(licence).toMatch(/^(?:MIT|ISC|BSD-[23]-Clause|BlueOak-1\.0\.0)\b/m);
    }
  });

  test("exports these values", async () => {
    const printed = await execute(
      process.execPath,
      ["--eval", 'import("eleventy-plugin-pressrum").then((all) => console.log(Object.keys(all).join(" ")))'],
      { cwd: sites },
    );
    expect(printed.trim().split(" ")).toEqual(["PressrumError", "default", "module.exports"]);
  });

  test("exports these types", () => {
    const declarations = readFileSync(join(installed, "dist/index.d.ts"), "utf8");
    const names = [...declarations.matchAll(/^export type \{([^}]*)\}/gm)].flatMap(([, list = ""]) =>
      list.split(",").flatMap((name) => name.trim() || []),
    );
    expect(names.sort()).toEqual([
      "Archives",
      "Attachment",
      "Contact",
      "Correction",
      "EleventyConfig",
      "EventStatus",
      "FeedFormat",
      "FeedOptions",
      "ImageCopy",
      "ImageFormat",
      "ImageOptions",
      "ImageSource",
      "MediaFile",
      "Moment",
      "Organisation",
      "OwnWords",
      "Phone",
      "Place",
      "PressData",
      "PressEvent",
      "PressImage",
      "PressInvitation",
      "PressItem",
      "PressItemType",
      "PressPage",
      "PressRelease",
      "PressrumData",
      "PressrumOptions",
      "ProfileColours",
      "RedirectFormat",
      "Registration",
      "RelatedLink",
      "Topic",
      "TopicArchive",
      "Translation",
      "Unpublished",
      "Words",
      "YearArchive",
    ]);
  });
});

/** Code of the README by its language, in order. */
function readmeBlocks(language: string): readonly string[] {
  const readme = readFileSync(join(projectFolder, "README.md"), "utf8");
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```/gms)].flatMap(([, of, code = ""]) =>
    of === language ? [code] : [],
  );
}

describe("the README's quick start", () => {
  const [esm = "", cjs = ""] = readmeBlocks("js");
  const [ts = ""] = readmeBlocks("ts");
  const [release = ""] = readmeBlocks("md");
  const content: Tree = {
    "pressmeddelanden/nytt-badhus.md": release,
    "pressinbjudningar/visning.md": [
      "---",
      "title: Visning av Åbadet",
      "date: 2026-03-01 09:00",
      "event:",
      "  start: 2026-03-24 10:00",
      "  place: Åbadet",
      "---",
      "Välkommen till en visning.",
      "",
    ].join("\n"),
  };
  // Node reads TypeScript by itself from 22.18.
  const typescript = Reflect.get(process.features, "typescript") ? [] : ["--import", "tsx"];

  test.each([
    ["an ES module", "eleventy.config.js", esm, "module", []],
    ["CommonJS", "eleventy.config.cjs", cjs, "commonjs", []],
    ["TypeScript", "eleventy.config.ts", ts, "module", typescript],
  ])("with its configuration in %s", async (_kind, name, config, type, flags) => {
    const folder = newSite(sites, "quick-start", {
      ...content,
      [name]: config,
      "package.json": JSON.stringify({ type }),
    });
    await execute(process.execPath, [...flags, eleventyIn(sites), `--config=${name}`], {
      cwd: folder,
      env: { SOURCE_DATE_EPOCH: String(Date.parse("2026-03-05T08:00:00Z") / 1000) },
    });
    const output = readTree(join(folder, "_site"));
    expect(output["pressmeddelanden/nytt-badhus/index.html"]).toContain("Nytt badhus öppnar i mars");
    // The names of the search index are made from its content.
    const isIndex = (path: string): boolean => path.startsWith("sok/pressrum-pagefind/");
    expect(Object.keys(output)).toContain("sok/pressrum-pagefind/sv/pagefind.js");
    expect(Object.keys(output).filter((path) => !isIndex(path))).toEqual([
      "404.html",
      "arkiv/2026/03/index.html",
      "arkiv/2026/index.html",
      "arkiv/index.html",
      "index.html",
      "prenumerera/index.html",
      "prenumerera/press.atom.xml",
      "prenumerera/press.json",
      "prenumerera/press.rss.xml",
      "prenumerera/pressinbjudningar.atom.xml",
      "prenumerera/pressinbjudningar.ics",
      "prenumerera/pressinbjudningar.json",
      "prenumerera/pressinbjudningar.rss.xml",
      "prenumerera/pressmeddelanden.atom.xml",
      "prenumerera/pressmeddelanden.json",
      "prenumerera/pressmeddelanden.rss.xml",
      "pressinbjudningar/index.html",
      "pressinbjudningar/visning/index.html",
      "pressinbjudningar/visning/visning.ics",
      "pressmeddelanden/index.html",
      "pressmeddelanden/nytt-badhus/index.html",
      "pressrum-flode.css",
      "pressrum-sok.js",
      "pressrum.css",
      "pressrum.js",
      "sitemap-nyheter.xml",
      "sitemap.xml",
      "sok/index.html",
    ]);
  });

  describe("in TypeScript", () => {
    const check = (config: string): Promise<string> =>
      execute(
        process.execPath,
        [
          join(projectFolder, "node_modules/typescript/bin/tsc"),
          ...["--noEmit", "--strict", "--target", "es2023", "--module", "nodenext", "--types", ""],
          "eleventy.config.ts",
        ],
        {
          cwd: newSite(sites, "types", {
            "eleventy.config.ts": config,
            "package.json": '{ "type": "module" }',
          }),
        },
      );

    test("the types hold", async () => {
      expect(ts).toContain("https://press.example.org");
      expect(await check(ts)).toBe("");
    });

    test.each([
      [
        "a misspelt option",
        "{ url:",
        "{ langauge: 'sv', url:",
        "'langauge' does not exist in type 'PressrumOptions'",
      ],
      [
        "an option of the wrong kind",
        '"https://press.example.org"',
        "1",
        "Type 'number' is not assignable to type 'string'",
      ],
    ])("%s is an error", async (_fault, right, wrong, message) => {
      await expect(check(ts.replace(right, wrong))).rejects.toThrow(message);
    });
  });
});

test("the lock file names no place to download from", () => {
  const lock = readFileSync(join(projectFolder, "package-lock.json"), "utf8");
  expect(lock).toContain('"integrity": "sha512-');
  expect(lock).not.toContain('"resolved"');
});
