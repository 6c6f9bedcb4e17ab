/** Search where it is hard: on a machine that Pagefind has no program for, and while the site is served. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { markdown, now, siteUrl } from "../eleventy/build-site.ts";
import { eleventyIn, execute, keepRunning } from "./processes.ts";
import { newSite, readTree, type Tree, writeTree } from "./trees.ts";

const sites = inject("sites");

const files: Tree = {
  "package.json": '{ "type": "module" }',
  "eleventy.config.js": `
import pressrum from "eleventy-plugin-pressrum";

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(pressrum, { url: "${siteUrl}", now: "${now}" });
}
`,
  "pressmeddelanden/a.md": markdown("title: Nytt badhus\ndate: 2026-01-15"),
  "nyheter/b.md": markdown("type: press-release\ntitle: Från en mall\ndate: 2026-02-01", "Xylofon."),
};

test("without Pagefind's program the site is built, the page is a list, and the editor is told what to do", async () => {
  const folder = newSite(sites, "unsearchable", files);
  // How npm says that it installs for another machine; Pagefind asks it too.
  const running = keepRunning([eleventyIn(sites)], {
    cwd: folder,
    log: `${folder}.log`,
    env: { npm_config_arch: "riscv64" },
  });
  await until(() => /Wrote \d+ files/.test(running.printed()));
  await running.stop();
  expect(running.printed()).toContain("eller skriv pages: { search: false }.");
  expect(running.printed()).not.toMatch(/^\s+at /m);
  const page = readFileSync(join(folder, "_site/sok/index.html"), "utf8");
  expect(page).toContain("Nytt badhus</a>");
  expect(page).not.toMatch(/<form|pressrum-sok/);
  expect(existsSync(join(folder, "_site/sok/pressrum-pagefind"))).toBe(false);
});

test("while the site is served the index follows, and leaves nothing behind", async () => {
  const folder = newSite(sites, "searched", files);
  const running = keepRunning([eleventyIn(sites), "--watch", "--incremental", "--quiet"], {
    cwd: folder,
    log: `${folder}.log`,
  });
  const titles = (): readonly string[] => indexed(folder);
  try {
    await until(() => titles().join() === "Från en mall,Nytt badhus");
    // Written again and again, for Eleventy does not hear a change while it begins to watch.
    await until(() => {
      writeTree(folder, { "pressmeddelanden/a.md": markdown("title: Badhus i Norrby\ndate: 2026-01-15") });
      return running.printed().includes("File changed: ./pressmeddelanden/a.md");
    });
    await until(() => titles().join() === "Badhus i Norrby,Från en mall");
  } finally {
    await running.stop();
  }
  expect(running.printed()).not.toContain("sökregistret");
});

test("a site that is built once ends by itself when its index is written", async () => {
  const folder = newSite(sites, "searched-once", files);
  await execute(process.execPath, [eleventyIn(sites), "--quiet"], { cwd: folder });
  expect(indexed(folder)).toEqual(["Från en mall", "Nytt badhus"]);
});

function indexed(folder: string): readonly string[] {
  const index = join(folder, "_site/sok/pressrum-pagefind");
  if (!existsSync(index)) return [];
  return Object.entries(readTree(index))
    .filter(([path]) => path.endsWith(".pf_fragment"))
    .map(([, bytes]) => gunzipSync(Buffer.from(bytes, "latin1")).toString("utf8"))
    .map((text) => JSON.parse(text.slice(text.indexOf("{"))).meta.title)
    .sort();
}

/** A file may be on its way out, or half written, while it is read. */
async function until(isTrue: () => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  while (performance.now() < end) {
    try {
      if (isTrue()) return;
    } catch {}
    await setTimeout(250);
  }
  throw new Error(`it has not become true: ${isTrue}`);
}
