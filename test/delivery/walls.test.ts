/** The linter stops what the architecture does not allow. Its own rules are tried too, where we rely on one by name. */

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectFolder } from "./processes.ts";
import { writeTree } from "./trees.ts";

interface Case {
  readonly file: string;
  readonly code: string;
  /** A rule's name or a wall's message; `undefined` when nothing is wrong. */
  readonly fault: string | undefined;
}

const machine = "This room touches no files, network or environment.";
const clock = "Only eleventy/ and cli/ read the clock: take `now` as an argument.";
const leaf = "dates/, language/, phone.ts and parse-url.ts import nothing of ours.";
const importing = (path: string): string => `import { a } from "${path}";\n\nexport const b: string = a;\n`;

const arrows: readonly (readonly [file: string, path: string, fault?: string])[] = [
  ["dates/x.ts", "../model/types.ts", leaf],
  ["dates/x.ts", "../language/slug.ts", leaf],
  ["dates/x.ts", "./zone.ts"],
  ["language/x.ts", "../dates/moment.ts", leaf],
  ["phone.ts", "./language/slug.ts", leaf],
  ["parse-url.ts", "./language/slug.ts", leaf],
  ["options.ts", "./dates/moment.ts", "options.ts imports problems/ and types of theme/ only."],
  ["options.ts", "./problems/problem.ts"],
  [
    "read-options.ts",
    "./model/types.ts",
    "read-images.ts, read-options.ts, read-pages.ts and read-theme.ts import options.ts, problems/, dates/, language/ and what theme/ says of colours and words only.",
  ],
  ["read-options.ts", "./options.ts"],
  ["problems/x.ts", "../model/types.ts", "problems/ imports language/ only."],
  ["problems/sv/x.ts", "../../model/types.ts", "problems/ imports language/ only."],
  ["problems/sv/x.ts", "../problem.ts"],
  [
    "model/x.ts",
    "../source/yaml.ts",
    "model/ imports options.ts, problems/, dates/, phone.ts and language/ only.",
  ],
  ["model/x.ts", "../dates/moment.ts"],
  [
    "source/x.ts",
    "../model/newsroom.ts",
    "source/ imports options.ts, problems/, language/ and what model/ says of records only.",
  ],
  ["source/x.ts", "../model/record.ts"],
  [
    "views/x.ts",
    "../model/newsroom.ts",
    "views/ imports model/types.ts, model/identity.ts, options.ts, dates/ and language/ only.",
  ],
  [
    "views/feed/x.ts",
    "../../theme/words.ts",
    "views/ imports model/types.ts, model/identity.ts, options.ts, dates/ and language/ only.",
  ],
  ["views/feed/x.ts", "../html.ts"],
  ["views/feed/x.ts", "../../model/types.ts"],
  ["theme/x.ts", "../eleventy/site.ts", "theme/ imports model/types.ts, views/, dates/ and language/ only."],
  ["theme/x.ts", "../views/feed/rss.ts"],
  [
    "eleventy/x.ts",
    "../import/text/read-page.ts",
    "eleventy/ imports neither index.ts nor import/ nor cli/.",
  ],
  ["eleventy/x.ts", "../theme/parts.ts"],
  [
    "import/text/x.ts",
    "../../views/html.ts",
    "import/ imports source/, model/, problems/, dates/, phone.ts and language/ only.",
  ],
  ["import/sources/feed/x.ts", "../../../phone.ts"],
  ["cli/x.ts", "../eleventy/plugin.ts"],
];

const cases: readonly Case[] = [
  ...arrows.map(([file, path, fault]) => ({ file, code: importing(path), fault })),
  ...["dates", "language", "problems/sv", "model", "views/feed", "theme"].map((room) => ({
    file: `${room}/x.ts`,
    code: importing("node:fs"),
    fault: machine,
  })),
  ...["source", "eleventy", "import", "cli"].map((room) => ({
    file: `${room}/x.ts`,
    code: importing("node:fs"),
    fault: undefined,
  })),
  { file: "views/x.ts", code: importing("node:path/posix"), fault: undefined },
  ...["Date.now()", "new Date()", "performance.now()"].map((now) => ({
    file: "views/feed/x.ts",
    code: `export const now: unknown = ${now};\n`,
    fault: clock,
  })),
  { file: "source/x.ts", code: "export const now: number = Date.now();\n", fault: clock },
  { file: "eleventy/x.ts", code: "export const now: number = Date.now();\n", fault: undefined },
  { file: "views/x.ts", code: "export const day: Date = new Date(0);\n", fault: undefined },
  {
    file: "source/x.ts",
    code: 'export const is: boolean = URL.canParse("https://example.org/");\n',
    fault: "URL.canParse is not to be trusted on Node 20 and 22: use parseUrl.",
  },
  {
    file: "model/x.ts",
    code: "export const zone: string | undefined = process.env.TZ;\n",
    fault: "noProcessEnv",
  },
  {
    file: "eleventy/x.ts",
    code: "export async function f(): Promise<void> {}\nf();\n",
    fault: "noFloatingPromises",
  },
  {
    file: "eleventy/x.ts",
    code: "export async function f(): Promise<boolean> {\n  return true;\n}\nif (f()) console.log(1);\n",
    fault: "noMisusedPromises",
  },
  {
    file: "model/x.ts",
    code: 'export function f(a: "b" | "c"): number {\n  switch (a) {\n    case "b":\n      return 1;\n  }\n  return 0;\n}\n',
    fault: "useExhaustiveSwitchCases",
  },
  { file: "model/x.ts", code: "export default 1;\n", fault: "noDefaultExport" },
  { file: "model/x.ts", code: "export const a: any = 1;\n", fault: "noExplicitAny" },
  { file: "model/x.ts", code: "export const a: string = [``][0]!;\n", fault: "noNonNullAssertion" },
  { file: "model/x.ts", code: "export {};\n".repeat(251), fault: "noExcessiveLinesPerFile" },
  { file: "model/x.ts", code: "console.log(1);\n", fault: "noConsole" },
];

const folder = realpathSync(mkdtempSync(join(tmpdir(), "pressrum-walls-")));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every case is a file of its own; those with a name that matters take turns. */
const placed = cases.map((one, index) => {
  const turn = cases
    .slice(0, index)
    .filter(({ file }) => file === one.file && !file.endsWith("/x.ts")).length;
  return { ...one, path: `${turn}/src/${one.file.replace(/\/x\.ts$/, `/case-${index}.ts`)}` };
});

/** What the linter says, by file. */
let found: Readonly<Record<string, readonly string[]>> = {};

beforeAll(() => {
  writeTree(folder, Object.fromEntries(placed.map(({ path, code }) => [path, code])));
  const diagnostics = [lint("0"), lint("1")];
  found = Object.fromEntries(
    placed.map(({ path }) => [
      path,
      diagnostics.flat().flatMap((one) => (one.path === path ? one.fault : [])),
    ]),
  );
});

test.each(placed)("src/$file: $fault", ({ path, fault }) => {
  // Rules that this is not about may have their say as well.
  if (fault === undefined) expect(found[path]?.filter((text) => messages.has(text))).toEqual([]);
  else expect(found[path]).toContain(fault);
});

const messages = new Set(cases.flatMap(({ fault }) => fault ?? []));

function lint(turn: string): readonly { readonly path: string; readonly fault: string }[] {
  const root = join(folder, turn);
  for (const file of ["biome.json", ".ci/rooms.grit"]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    copyFileSync(join(projectFolder, file), join(root, file));
  }
  const biome = join(projectFolder, "node_modules/@biomejs/biome/bin/biome");
  const options = ["--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none"];
  const { stdout } = spawnSync(process.execPath, [biome, "lint", ...options, "."], {
    cwd: root,
    encoding: "utf8",
  });
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly {
      readonly category: string;
      readonly message: string;
      readonly location: { readonly path: string };
    }[];
  };
  return diagnostics.map(({ category, message, location }) => ({
    path: `${turn}/${location.path}`,
    fault: category === "plugin" ? message : (category.split("/").at(-1) ?? ""),
  }));
}
