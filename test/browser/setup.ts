/** Finds a browser and builds the demo newsroom, once for all the tests of this folder. */

import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { execute, projectFolder } from "../delivery/processes.ts";
import { type InstalledBrowser, installedBrowser } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The output folder of the demo. */
    readonly demo: string;
    readonly browser: InstalledBrowser;
  }
}

export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = await buildDemo();
  provide("demo", folder);
  provide("browser", await installedBrowser());
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Into a new folder outside the project. */
export async function buildDemo(): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pressrum-demo-")));
  const eleventy = ["--import", "tsx", "node_modules/@11ty/eleventy/cmd.cjs"];
  const options = ["--config=eleventy.config.ts", `--output=${folder}`, "--quiet"];
  await execute(process.execPath, [...eleventy, ...options], { cwd: projectFolder });
  return folder;
}
