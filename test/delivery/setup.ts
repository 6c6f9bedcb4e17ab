/** Packs the package once for all the tests of this folder, and lays it out as a site has it after `npm install`. */

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { execute, projectFolder } from "./processes.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file that `npm publish` would send. */
    readonly tarball: string;
    /** A folder whose sites find the packed plugin with its dependencies, Eleventy 3, tsx and nothing else. */
    readonly sites: string;
  }
}

/** Tools of the sites themselves, which the plugin does not bring. */
const siteTools = ["@11ty/eleventy", "tsx"];

export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pressrum-delivery-")));
  // With its scripts: what is packed has been built by this very command.
  await execute("npm", ["pack", "--pack-destination", folder], { cwd: projectFolder });
  const { name, version, dependencies } = JSON.parse(
    readFileSync(join(projectFolder, "package.json"), "utf8"),
  ) as {
    readonly name: string;
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const tarball = join(folder, `${name}-${version}.tgz`);
  const sites = join(folder, "sites");
  const installed = join(sites, "node_modules", name);
  mkdirSync(installed, { recursive: true });
  await execute("tar", ["-xzf", tarball, "--strip-components=1", "-C", installed], { cwd: folder });
  for (const packageName of [...Object.keys(dependencies), ...siteTools]) {
    const link = join(sites, "node_modules", packageName);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(projectFolder, "node_modules", packageName), link, "junction");
  }
  provide("tarball", tarball);
  provide("sites", sites);
  return () => rmSync(folder, { recursive: true, force: true });
}
