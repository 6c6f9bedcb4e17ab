/** While a site is watched or served, every change of an editor's shows just as in a build from nothing. */

import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, expect, inject, test } from "vitest";
import { buildSite, now, siteUrl } from "../eleventy/build-site.ts";
import { before, day, fault, mended, moved, type Step } from "./newsroom-day.ts";
import { eleventyIn, keepRunning } from "./processes.ts";
import { differences, newSite, readTree, type Tree, writeTree } from "./trees.ts";

const sites = inject("sites");
const steps = [...day, mended, moved];

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
  eleventyConfig.addPlugin(pressrum, { url: "${siteUrl}", now: "${now}", pages: { search: false } });
}
`,
};

test.concurrent.each([
  { command: "--watch --incremental" },
  { command: "--serve --incremental" },
  { command: "--serve" },
])("with $command", async ({ command }) => {
  const folder = newSite(sites, "watched", { ...before, ...configuration });
  const port = await freePort();
  const running = keepRunning([eleventyIn(sites), ...command.split(" "), "--quiet", `--port=${port}`], {
    cwd: folder,
    log: `${folder}.log`,
  });
  const wrongFiles = (expected: Tree): readonly string[] =>
    differences(readTree(join(folder, "_site")), expected);
  const makes = async (name: string, changes: Step["changes"], expected: Tree = {}): Promise<void> => {
    const begin = running.printed().length;
    const isHeard = (path: string): boolean => {
      const printed = running.printed().slice(begin);
      return ["added", "changed"].some((what) => printed.includes(`File ${what}: ./${path}\n`));
    };
    let left = changes;
    for (const milliseconds of attempts) {
      change(folder, left);
      if (await becomesTrue(() => wrongFiles(expected).length === 0, milliseconds)) return;
      left = Object.fromEntries(Object.entries(changes).filter(([path]) => !isHeard(path)));
    }
    throw new Error(`${name}: ${wrongFiles(expected).join(", ")}\n${running.printed()}`);
  };
  try {
    await makes("the site as it was", before, outputs[0]);
    for (const [index, step] of day.entries()) await makes(step.name, step.changes, outputs[index + 1]);
    change(folder, fault.changes);
    const told = await becomesTrue(() => running.printed().includes(fault.told), patience);
    expect(told, running.printed()).toBe(true);
    // Nothing has been written when the fault is told.
    expect(await becomesTrue(() => wrongFiles(outputs[day.length] ?? {}).length === 0, patience)).toBe(true);
    await makes(mended.name, mended.changes, outputs[day.length + 1]);
    if (!command.includes("--incremental")) await makes(moved.name, moved.changes, outputs[day.length + 2]);
    if (command.includes("--serve")) {
      const page = await fetch(`http://localhost:${port}/pressmeddelanden/badhus/`);
      expect(await page.text()).toContain("Badhuset öppnar i maj");
    }
  } finally {
    await running.stop();
  }
});

/**
 * Eleventy does not hear every first word: a change while it begins to watch, and a new file at the very end of a
 * build. What it has not heard is saved again, as an editor would do. How long to wait each time, in milliseconds.
 */
const attempts = [1000, 2000, 4000, 8000, 16_000];
const patience = 16_000;

function change(folder: string, changes: Step["changes"]): void {
  for (const [path, text] of Object.entries(changes)) {
    const file = join(folder, path);
    if (text !== undefined) writeTree(folder, { [path]: text });
    else if (existsSync(file)) {
      rmSync(file);
      if (readdirSync(dirname(file)).length === 0) rmdirSync(dirname(file));
    }
  }
}

async function becomesTrue(isTrue: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (holds(isTrue)) return true;
    await setTimeout(50);
  }
  return false;
}

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
