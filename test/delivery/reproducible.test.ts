/** The demo is the same bytes in every zone, on both versions of Node, and whatever the clock says. */

import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { eleventyIn, execute, nodeOf, projectFolder } from "./processes.ts";
import { copyFolder, differences, newSite, readTree, type Tree } from "./trees.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "pressrum-demo-")));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The demo as `npm run site` builds it. */
async function buildDemo(major: 20 | 24, zone: string): Promise<Tree> {
  const output = join(folder, `${major}-${zone.replace("/", "-")}`);
  await execute(
    await nodeOf(major),
    [
      ...["--import", "tsx", eleventyIn(projectFolder)],
      ...["--config=eleventy.config.ts", `--output=${output}`, "--quiet"],
    ],
    { cwd: projectFolder, env: { TZ: zone } },
  );
  return readTree(output);
}

let first: Tree = {};

beforeAll(async () => {
  first = await buildDemo(20, "UTC");
});

test("made by the packed plugin it is what the source makes", async () => {
  const config = readFileSync(join(projectFolder, "eleventy.config.ts"), "utf8");
  expect(config).toContain("./src/index.ts");
  const site = newSite(inject("sites"), "demo", {
    "package.json": '{ "type": "module" }',
    "eleventy.config.ts": config.replace("./src/index.ts", "eleventy-plugin-pressrum"),
  });
  // The copies of pictures too, which take longer than all the rest and are made by a package of others.
  for (const part of ["site", "data", ".cache/pressrum/images"]) {
    copyFolder(join(projectFolder, part), join(site, part));
  }
  const eleventy = eleventyIn(inject("sites"));
  await execute(process.execPath, ["--import", "tsx", eleventy, "--config=eleventy.config.ts", "--quiet"], {
    cwd: site,
  });
  expect(differences(first, readTree(join(site, "_site")))).toEqual([]);
});

test("the demo has pages, pictures, feeds and calendars", () => {
  expect(Object.keys(first)).toEqual(
    expect.arrayContaining([
      "index.html",
      "pressmeddelanden/2026/nytt-badhus/badhuset.jpg",
      "pressmeddelanden/2026/nytt-badhus/index.html",
      "prenumerera/press.rss.xml",
      "prenumerera/pressinbjudningar.ics",
    ]),
  );
});

test.each([
  [20, "America/Los_Angeles"],
  [20, "Pacific/Auckland"],
  [24, "UTC"],
  [24, "America/Los_Angeles"],
  [24, "Pacific/Auckland"],
] as const)("on Node %i in %s it is what it is on Node 20 in UTC", async (major, zone) => {
  expect(differences(first, await buildDemo(major, zone))).toEqual([]);
});
