/** Pictures and documents beside press texts: which are copied, and where to. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildSite, inSite, markdown, outputOf, writeSite } from "./build-site.ts";
import { brokenLinks } from "./html-faults.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const release = (more: string, text = "Text."): string =>
  markdown(`title: Badhus\ndate: 2026-01-15\n${more}`, text);

test("are copied byte for byte, and only those that are used", async () => {
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0x00]);
  const folder = writeSite({
    "pressmeddelanden/badhus.md": release("attachments:\n  - src: karta.png\n    title: Karta"),
    "pressmeddelanden/karta.png": bytes,
    "pressmeddelanden/hemlig.png": bytes,
  });
  await inSite(folder, {}, (eleventy) => eleventy.write());
  const copied = [...outputOf(folder).files.keys()].filter((path) => path.endsWith(".png"));
  expect(copied).toEqual(["pressmeddelanden/badhus/karta.png"]);
  expect(readFileSync(`${folder}/_site/pressmeddelanden/badhus/karta.png`).equals(bytes)).toBe(true);
});

test.each([
  ["in a folder", "bilder/bad.svg", "/pressmeddelanden/2026/badhus/bilder/bad.svg"],
  [
    "with a name of other letters (NFC)",
    "Övning & lek.svg",
    "/pressmeddelanden/2026/badhus/%C3%96vning%20%26%20lek.svg",
  ],
  [
    "with a name of other letters (NFD)",
    "Övning.svg".normalize("NFD"),
    "/pressmeddelanden/2026/badhus/%C3%96vning.svg",
  ],
  ["from the folder above, in its own place", "../bad.svg", "/pressmeddelanden/bad.svg"],
])("%s", async (_where, src, url) => {
  const site = await buildSite({
    "pressmeddelanden/2026/badhus.md": release(`images:\n  - src: "${src.normalize("NFC")}"\n    alt: Bad`),
    [`pressmeddelanden/2026/${src}`]: svg,
  });
  expect(site.files.get(decodeURIComponent(url).slice(1))).toBe(svg);
  expect(brokenLinks(site)).toEqual([]);
});

test("an item with a permalink has them below it", async () => {
  const site = await buildSite({
    "pressmeddelanden/badhus.md": release(
      "permalink: /bad/nytt.html\nimages:\n  - src: bad.svg\n    alt: Bad",
    ),
    "pressmeddelanden/bad.svg": svg,
  });
  expect(site.at("/bad/nytt/bad.svg")).toBe(svg);
  expect(brokenLinks(site)).toEqual([]);
});
