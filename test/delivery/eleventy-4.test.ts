/** The packed plugin on Eleventy 4 and Node 24 makes the very files that it makes on Eleventy 3. */

import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { eleventyIn, execute, nodeOf, projectFolder } from "./processes.ts";
import { copyFolder, differences, newSite, readTree, type Tree } from "./trees.ts";

const alpha = "4.0.0-alpha.10";

/** The demo's content, with a template that joins and a page of the site's own. */
const files: Tree = {
  "package.json": '{ "private": true, "type": "module" }',
  "eleventy.config.js": `
import pressrum from "eleventy-plugin-pressrum";

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(pressrum, {
    url: "https://press.exempelby.example",
    now: "2026-03-02T08:00:00+01:00",
  });
}

export const config = { dir: { input: "site", data: "../data" } };
`,
  "site/nyheter/bredband.md": `---
type: press-release
title: Bredband till alla byar
date: 2026-02-11 09:00
---
Nu gräver vi **i Norrby**.
`,
  "site/om.njk": `---
permalink: /om/
---
{% for item in collections.press %}{{ item.data.title }}, {{ item.date | swedishDate }}
{% endfor %}
`,
};

async function buildOn(node: string, eleventy: string, folder: string): Promise<Tree> {
  await execute(node, [eleventy, "--quiet"], { cwd: folder });
  return readTree(join(folder, "_site"));
}

test(`Eleventy ${alpha} on Node 24`, async () => {
  const sites = inject("sites");
  const [three, four] = ["three", "four"].map((name) => {
    const folder = newSite(sites, name, files);
    for (const part of ["site", "data"]) copyFolder(join(projectFolder, part), join(folder, part));
    return folder;
  }) as [string, string];
  // A real installation, which also shows that npm accepts an alpha beside the plugin.
  const packages = [`@11ty/eleventy@${alpha}`, inject("tarball")];
  await execute("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...packages], {
    cwd: four,
  });

  const [onThree, onFour] = await Promise.all([
    buildOn(process.execPath, eleventyIn(sites), three),
    nodeOf(24).then((node) => buildOn(node, eleventyIn(four), four)),
  ]);
  expect(onThree["nyheter/bredband/index.html"]).toContain("<strong>i Norrby</strong>");
  expect(onThree["om/index.html"]).toMatch(/Bredband till alla byar, 11\sfebruari\s2026/);
  expect(Object.keys(onThree).length).toBeGreaterThan(50);
  expect(differences(onThree, onFour)).toEqual([]);
});
