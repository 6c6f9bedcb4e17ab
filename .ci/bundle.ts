/**
 * Makes the code that is published: a few files instead of hundreds, since Node looks for every file that it loads, and a small
 * site would spend more time on that than on its pages. Beside them the types that its users see, which the compiler has written.
 *
 *     node --import tsx .ci/bundle.ts           into dist, whose types are there already
 *     node --import tsx .ci/bundle.ts folder    the code alone
 */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type OutputChunk, type Plugin, rolldown } from "rolldown";

const project = join(import.meta.dirname, "..");

interface Manifest {
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Writes the code into a folder, with the licences of the packages that have become part of it. What package.json names as
 * `dependencies` is installed with the plugin and stays outside, but for `markdown-it`, whose types users need as well.
 */
async function bundle(folder: string): Promise<void> {
  const { dependencies = {} } = manifestOf(project);
  const installed = Object.keys(dependencies).filter((name) => name !== "markdown-it");
  const build = await rolldown({
    cwd: project,
    input: { index: "src/index.ts", "cli/pressrum": "src/cli/pressrum.ts" },
    platform: "node",
    external: installed,
    plugins: [noStyles],
    onLog: (_level, log) => {
      throw new Error(log.message);
    },
  });
  const { output } = await build.write({
    dir: resolve(folder),
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    // Those of the source stand in the types and in the source; licences are all in one file.
    comments: false,
    codeSplitting: {
      groups: [
        { name: "packages", test: /[\\/]node_modules[\\/]/ },
        // Between the plugin and the command.
        { name: "shared", minShareCount: 2 },
      ],
    },
  });
  await build.close();
  const chunks = output.filter((part) => part.type === "chunk");
  writeFileSync(join(folder, "third-party-licenses.txt"), licencesOf(chunks));
}

/** sanitize-html brings a parser of styles, which nothing here lets through: a tenth of all the code. */
const noStyles: Plugin = {
  name: "no-styles",
  resolveId: (name) => (name === "postcss" ? "no-styles" : undefined),
  load: (id) => (id === "no-styles" ? "export {};" : undefined),
};

/** Of every package that a line of code has come from. */
function licencesOf(chunks: readonly OutputChunk[]): string {
  const folders = chunks.flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([path, { renderedLength }]) => {
      const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
      return folder === undefined || renderedLength === 0 ? [] : [folder];
    }),
  );
  const texts = [...new Set(folders)].map(licenceOf).sort();
  return [...new Set(texts)].join(`\n${"=".repeat(80)}\n\n`);
}

function licenceOf(folder: string): string {
  const { version, license, author } = manifestOf(folder);
  const name = folder.replaceAll("\\", "/").split("/node_modules/").at(-1);
  const holder = typeof author === "object" ? author.name : author;
  const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  return `${[`${name} ${version}`, [license, holder].filter(Boolean).join(", "), ...texts].join("\n\n")}\n`;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Takes away the types that no user can come to from the entry, and which name packages that are not installed. */
function keepPublicTypes(folder: string): void {
  const kept = new Set<string>();
  const visit = (file: string): void => {
    if (kept.has(file)) return;
    kept.add(file);
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/\bfrom "(\.[^"]+)\.ts"/g)) {
      visit(`${resolve(file, "..", path)}.d.ts`);
    }
  };
  visit(resolve(folder, "index.d.ts"));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = resolve(entry.parentPath, entry.name);
    if (entry.name.endsWith(".d.ts") && !kept.has(path)) rmSync(path);
  }
  removeEmptyFolders(folder);
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    removeEmptyFolders(path);
    if (readdirSync(path).length === 0) rmSync(path, { recursive: true });
  }
}

const [, , codeFolder] = process.argv;
const dist = join(project, "dist");
if (codeFolder === undefined && !existsSync(join(dist, "index.d.ts"))) {
  throw new Error("The types come first: npm run build.");
}
await bundle(codeFolder ?? dist);
if (codeFolder === undefined) keepPublicTypes(dist);
