/** A folder that is watched for deletions writes to the signal, whatever has happened to it before. */

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type DeletionWatch, deletionWatch } from "../../src/eleventy/deletions.ts";
import type { EleventyConfig } from "../../src/eleventy/eleventy-config.ts";

let folder = "";
let signal = "";
let watch: DeletionWatch;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pressrum-deletions-")));
  write("a.md");
  write("2026/b.md");
  const config: Pick<EleventyConfig, "addWatchTarget"> = {
    addWatchTarget: (path) => {
      signal = path;
    },
  };
  watch = deletionWatch(config as EleventyConfig);
});

afterEach(() => {
  watch.start([]);
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), "");
}

function remove(path: string): void {
  rmSync(join(folder, path), { recursive: true });
}

/** The signal holds the names that are left in the folder where something was deleted. */
function signals(names: string): Promise<void> {
  return vi.waitFor(() => expect(readFileSync(signal, "utf8")).toBe(names), { timeout: 5000, interval: 10 });
}

test("a file", async () => {
  watch.start([folder]);
  remove("a.md");
  await signals("2026");
});

test("a file in a folder below", async () => {
  write("2026/c.md");
  watch.start([folder]);
  remove("2026/b.md");
  await signals("c.md");
});

test("a folder", async () => {
  watch.start([folder]);
  remove("2026");
  await signals("a.md");
});

test("a file of a folder that came after the beginning", async () => {
  watch.start([folder]);
  write("2027/c.md");
  write("2027/d.md");
  watch.start([folder]);
  remove("2027/c.md");
  await signals("d.md");
});

test("a file of a folder that has been deleted and made again", async () => {
  watch.start([folder]);
  remove("2026");
  await signals("a.md");
  write("2026/b.md");
  write("2026/c.md");
  watch.start([folder]);
  remove("2026/b.md");
  await signals("c.md");
});

test("a folder that is not there is no fault", async () => {
  watch.start([join(folder, "missing"), folder]);
  remove("a.md");
  await signals("2026");
});
