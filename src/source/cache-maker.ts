/** A name for the code that makes what the render cache holds. */

import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** What front matter, texts and feeds are made with. */
const makers = ["feed", "js-yaml", "markdown-it", "markdown-it-container", "sanitize-html", "saxes"];

/**
 * Our own version and code, file by file, and the versions of the packages that it uses, with those that they use. npm gives
 * all that it installs the same time, so that the files alone may look the same in two versions. `undefined` when something
 * cannot be found: then nothing may be kept.
 */
export function cacheMaker(folder: string = join(import.meta.dirname, "..")): string | undefined {
  const versions = new Map<string, string>();
  try {
    for (const name of makers) addVersions(name, folder, versions);
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

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
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
  if (statSync(join(folder, "package.json"), { throwIfNoEntry: false })) return realpathSync(folder);
  const above = dirname(from);
  if (above === from) throw new Error(`There is no package ${name}.`);
  return packageFolder(name, above);
}
