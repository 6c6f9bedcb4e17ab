/** What axe finds wrong with a page. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** To be called once on each page, before it is looked at. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** Faults by WCAG 2.2 A and AA and by what is good practice. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
        preload: false,
      }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}
