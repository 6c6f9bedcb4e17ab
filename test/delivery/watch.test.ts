/** While a site is watched or served, every change of an editor's shows just as in a build from nothing. */

import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, expect, inject, test } from "vitest";
import { buildSite, now, siteUrl } from "../eleventy/build-site.ts";
import { before, day, fault, mended, type Step } from "./newsroom-day.ts";
import { eleventyIn, keepRunning } from "./processes.ts";
import { differences, newSite, readTree, type Tree, writeTree } from "./trees.ts";

const sites = inject("sites");
const steps = [...day, mended];

/** The output after each step, built from nothing. */
const outputs: Tree[] = [];

beforeAll(async () => {
  outputs.push(await build(before));
  for (const [index] of steps.entries()) outputs.push(await build(inputAfter(index)));
});

async function build(input: Tree): Promise<Tree> {
  return Object.fromEntries((await buildSite(input)).files);
}

function inputAfter(last: number): Tree {
  const changed: Record<string, string | undefined> = Object.assign(
    {},
    before,
    ...steps.slice(0, last + 1).map(({ changes }) => changes),
  );
  return Object.fromEntries(
    Object.entries(changed).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
  );
}

test.each(steps.map((step, index) => ({ ...step, index })))("in a build from nothing: $name", (step) => {
  const output = outputs[step.index + 1] ?? {};
  for (const [text, files] of Object.entries(step.found)) {
    expect({ [text]: filesWith(text, output) }).toEqual({ [text]: [...files].sort() });
  }
});

function filesWith(text: string, output: Tree): readonly string[] {
  return Object.keys(output).filter((path) => output[path]?.includes(text));
}

const configuration: Tree = {
  "package.json": '{ "type": "module" }',
  "eleventy.config.js": `
import pressrum from "eleventy-plugin-pressrum";

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(pressrum, { url: "${siteUrl}", now: "${now}" });
}
`,
};

test.concurrent.each([
  { flags: ["--watch", "--incremental"] },
  { flags: ["--serve", "--incremental"] },
  { flags: ["--serve"] },
])("with $flags", async ({ flags }) => {
  const folder = newSite(sites, "watched", { ...before, ...configuration });
  const port = await freePort();
  const running = keepRunning(process.execPath, [eleventyIn(sites), ...flags, "--quiet", `--port=${port}`], {
    cwd: folder,
    log: `${folder}.log`,
  });
  const becomes = (step: string, expected: Tree = {}): Promise<void> =>
    until(
      () => differences(readTree(join(folder, "_site")), expected).length === 0,
      () => {
        const files = differences(readTree(join(folder, "_site")), expected);
        return `after “${step}” these files are wrong: ${files.join(", ")}\n${running.printed()}`;
      },
    );
  try {
    await until(() => running.printed().includes("Watching…"), running.printed);
    await becomes("nothing yet", outputs[0]);
    for (const [index, step] of day.entries()) {
      change(folder, step.changes);
      await becomes(step.name, outputs[index + 1]);
    }
    const printedBefore = running.printed().length;
    change(folder, fault.changes);
    await until(() => running.printed().slice(printedBefore).includes(fault.told), running.printed);
    await becomes("a fault", outputs[day.length]);
    change(folder, mended.changes);
    await becomes(mended.name, outputs[steps.length]);
    if (flags.includes("--serve")) {
      const page = await fetch(`http://localhost:${port}/pressmeddelanden/badhus/`);
      expect(await page.text()).toContain("Badhuset öppnar i maj");
    }
  } finally {
    expect(await running.stop()).toBe(0);
  }
});

function change(folder: string, changes: Step["changes"]): void {
  for (const [path, text] of Object.entries(changes)) {
    if (text !== undefined) {
      writeTree(folder, { [path]: text });
      continue;
    }
    rmSync(join(folder, path));
    const parent = dirname(join(folder, path));
    if (readdirSync(parent).length === 0) rmdirSync(parent);
  }
}

/** Waits for something to become true, and tells what there was instead when it does not. */
async function until(isTrue: () => boolean, found: () => string): Promise<void> {
  const end = performance.now() + patience;
  while (!holds(isTrue)) {
    if (performance.now() > end) throw new Error(found());
    await setTimeout(50);
  }
}

const patience = 30_000;

/** A file may be on its way out while it is read. */
function holds(isTrue: () => boolean): boolean {
  try {
    return isTrue();
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
