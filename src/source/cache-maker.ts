/** A name for the code that makes what the render cache holds. */

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** What front matter, texts and feeds are made with. In the published code they are part of our own. */
const makers = ["feed", "js-yaml", "markdown-it", "markdown-it-container", "sanitize-html", "saxes"];
const outside = import.meta.filename.endsWith(".ts") ? makers : [];

/**
 * Our own version and code, file by file, and the versions of the packages that it uses, with those that they use. npm gives
 * all that it installs the same time, so that the files alone may look the same in two versions. `undefined` when something
 * cannot be found: then nothing may be kept.
 */
export function cacheMaker(
  within: string = import.meta.dirname,
  packages: readonly string[] = outside,
): string | undefined {
  const versions = new Map<string, string>();
  try {
    const folder = codeFolder(within);
    for (const name of packages) addVersions(name, folder, versions);
    const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.[jt]s$/.test(name))
      .sort()
      .map((name) => {
        const { size, mtimeMs } = statSync(join(folder, name));
        return `${name} ${size} ${mtimeMs}`;
      });
    return [manifestOf(join(folder, "..")).version, ...versions.values(), ...code].join("\n");
  } catch {
    return undefined;
  }
}

/** `src` or `dist`: the folder that stands beside our package.json. */
function codeFolder(folder: string): string {
  const above = dirname(folder);
  if (above === folder) throw new Error("There is no package.json above the code.");
  return hasManifest(above) ? folder : codeFolder(above);
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function hasManifest(folder: string): boolean {
  return existsSync(join(folder, "package.json"));
}

function addVersions(name: string, from: string, versions: Map<string, string>): void {
  const folder = packageFolder(name, from);
  if (versions.has(folder)) return;
  const { version, dependencies = {} } = manifestOf(folder);
  versions.set(folder, `${name} ${version}`);
  for (const dependency of Object.keys(dependencies)) addVersions(dependency, folder, versions);
}

/** As Node looks for packages: in the `node_modules` of every folder above. */
function packageFolder(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (hasManifest(folder)) return realpathSync(folder);
  const above = dirname(from);
  if (above === from) throw new Error(`There is no package ${name}.`);
  return packageFolder(name, above);
}
