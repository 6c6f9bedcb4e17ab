/** What the plugin has written is cleared away when it is written no more, and nothing else is. */

import { existsSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { WrittenBuild } from "../../src/eleventy/written-outputs.ts";
import { addFiles, inSite, markdown, outputOf, type SiteSetup, writeSite } from "./build-site.ts";

const record = ".cache/pressrum/previewed.json";

describe("in one process", () => {
  async function pathsAfter(folder: string, setup: SiteSetup): Promise<readonly string[]> {
    await inSite(folder, { runMode: "serve", ...setup }, (eleventy) => eleventy.write());
    return [...outputOf(folder).files.keys()];
  }

  test("a changed configuration clears away what it no longer makes, and leaves what is the site's own", async () => {
    const folder = writeSite({
      "pressmeddelanden/badhus.md": markdown("title: Badhus\ndate: 2026-01-15"),
      "sitemap.njk": "---\npermalink: /sitemap.xml\n---\nEgen",
      "om.md": "Om oss",
    });
    const before = await pathsAfter(folder, {});
    addFiles(folder, { "_site/prenumerera/egen.txt": "Egen" });
    const after = await pathsAfter(folder, {
      options: { feeds: { formats: ["rss"] }, calendars: false, pages: { subscribe: false } },
    });
    const gone = before.filter((path) => !after.includes(path));
    expect(gone.filter((path) => !/^prenumerera\/.*\.(?:atom\.xml|json)$/.test(path))).toEqual([
      "prenumerera/index.html",
      "prenumerera/pressinbjudningar.ics",
    ]);
    expect(after).toEqual(expect.arrayContaining(["om/index.html", "prenumerera/egen.txt", "sitemap.xml"]));
  });

  test("a build after a preview leaves no trace of what is not public", async () => {
    const folder = writeSite({
      "pressmeddelanden/badhus.md": markdown("title: Badhus\ndate: 2026-01-15"),
      "pressmeddelanden/utkast.md": markdown("title: Plan\ndate: 2026-01-16\ndraft: true\ntopics: [Hemligt]"),
    });
    const previewed = await pathsAfter(folder, { options: { preview: true } });
    expect(previewed).toEqual(
      expect.arrayContaining(["amnen/hemligt/index.html", "pressmeddelanden/utkast/index.html"]),
    );
    expect(readFileSync(join(folder, record), "utf8")).toContain("pressmeddelanden/utkast/index.html");
    const built = await pathsAfter(folder, { runMode: "build" });
    expect(built.filter((path) => /utkast|hemligt/i.test(path))).toEqual([]);
    expect(existsSync(join(folder, record))).toBe(false);
  });
});

describe("in another process", () => {
  let before: string;

  beforeEach(() => {
    before = process.cwd();
    process.chdir(
      writeSite({
        "_site/a.html": "",
        "_site/b.html": "",
        "_site/c.html": "",
        "egen.html": "",
        "dist/b.html": "",
      }),
    );
    for (const path of ["_site/a.html", "_site/b.html", "egen.html", "dist/b.html"]) {
      utimesSync(path, new Date("2026-01-01"), new Date("2026-01-01"));
    }
  });

  afterEach(() => {
    process.chdir(before);
  });

  const begun = Date.UTC(2026, 0, 2);
  const nothing: WrittenBuild = {
    folder: "_site",
    paths: new Set(),
    others: new Set(),
    begun,
    isPreview: false,
  };

  /** A build of a process of its own. */
  async function build(written: Partial<WrittenBuild>): Promise<void> {
    vi.resetModules();
    const { replaceOutputs } = await import("../../src/eleventy/written-outputs.ts");
    replaceOutputs({ ...nothing, ...written });
  }

  function present(): readonly string[] {
    return ["_site/a.html", "_site/b.html", "_site/c.html", "egen.html", "dist/b.html"].filter(existsSync);
  }

  test("what a preview has written is removed, unless it is written again, by us or someone else", async () => {
    await build({ paths: new Set(["_site/a.html", "_site/b.html", "_site/c.html"]), isPreview: true });
    await build({ folder: "dist", paths: new Set() });
    expect(present()).toHaveLength(5);
    // The third has been written after the build began.
    await build({ paths: new Set(["_site/b.html"]) });
    expect(present()).toEqual(["_site/b.html", "_site/c.html", "egen.html", "dist/b.html"]);
    expect(existsSync(record)).toBe(false);
  });

  test("what a build has written stays: it was public", async () => {
    await build({ paths: new Set(["_site/a.html"]) });
    await build({});
    expect(present()).toHaveLength(5);
  });

  test.each([
    ["{", 5],
    ["[]", 5],
    ['{"_site": "_site/a.html"}', 5],
    ['{"_site": ["egen.html", "../x", "_site/../egen.html", "dist/b.html", 7, "_site"]}', 5],
    ['{"_site": ["_site/a.html"]}', 4],
  ])("a record that says %s", async (content, count) => {
    addFiles(".", { [record]: content });
    await build({});
    expect(present()).toHaveLength(count);
  });

  test("the record of another output folder stays", async () => {
    await build({ folder: "dist", paths: new Set(["dist/b.html"]), isPreview: true });
    await build({ paths: new Set(["_site/a.html"]), isPreview: true });
    await build({});
    expect(JSON.parse(readFileSync(record, "utf8"))).toEqual({ dist: ["dist/b.html"] });
  });
});
