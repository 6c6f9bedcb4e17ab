/** The built demo: light, valid, and understood by search engines. */

import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOfPages } from "../eleventy/html-faults.ts";
import { sitemapFaults } from "../views/sitemap-schema.ts";
import { type Demo, serveDemo } from "./demo.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await serveDemo();
});

afterAll(() => demo?.close());

const kilobyte = 1000;

function textAt(path: string): string {
  const file = demo.files.get(path);
  if (file === undefined) throw new Error(`there is no ${path}`);
  return file.toString("utf8");
}

function itemPages(): readonly string[] {
  const pages = [...demo.files.keys()].filter((path) =>
    /^press(meddelanden|inbjudningar)\/20.*\/index\.html$/.test(path),
  );
  expect(pages.length).toBeGreaterThan(12);
  return pages;
}

test("a page of an item with its stylesheet is at most 14 kB compressed, and the script 3 kB as it is", () => {
  const stylesheet = gzipSync(textAt("pressrum.css")).length;
  for (const path of itemPages()) {
    expect(gzipSync(textAt(path)).length + stylesheet, path).toBeLessThanOrEqual(14 * kilobyte);
  }
  expect(Buffer.byteLength(textAt("pressrum.js"))).toBeLessThanOrEqual(3 * kilobyte);
});

test("every page is valid HTML, without style or script inside", () => {
  const pages = [...demo.files].filter(([path]) => path.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(35);
  expect(faultsOfPages(pages.map(([path, file]) => [path, file.toString("utf8")]))).toEqual([]);
  for (const [path, file] of pages) {
    expect(file.toString("utf8"), path).not.toMatch(/<style|\sstyle="|\son[a-z]+="|<script>|javascript:/i);
  }
});

describe("search engines", () => {
  test.each(["sitemap.xml", "sitemap-nyheter.xml"])("%s is valid", async (path) => {
    expect(await sitemapFaults(textAt(path))).toEqual([]);
  });

  test("the sitemap has every page but that for lost readers and those that lead on", () => {
    const listed = [
      ...textAt("sitemap.xml").matchAll(/<loc>https:\/\/press\.exempelby\.example\/(.*?)<\/loc>/g),
    ];
    const pages = [...demo.files]
      .filter(([path, file]) => path.endsWith("index.html") && !file.toString("utf8").includes("noindex"))
      .map(([path]) => path.replace(/index\.html$/, ""));
    expect(listed.map(([, path]) => path).sort()).toEqual(pages.sort());
  });

  test("every item says what it is in JSON-LD, and who sends it", () => {
    for (const path of itemPages()) {
      const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(textAt(path)) ?? [];
      const data = JSON.parse(json);
      expect(data["@type"], path).toBe(path.startsWith("pressm") ? "NewsArticle" : "Event");
      expect((data.publisher ?? data.organizer)["@type"], path).toBe("GovernmentOrganization");
    }
  });

  test("every page has its own address, and what others show of it", () => {
    for (const path of itemPages()) {
      const url = `https://press.exempelby.example/${path.replace(/index\.html$/, "")}`;
      expect(textAt(path)).toContain(`<link rel="canonical" href="${url}">`);
      expect(textAt(path)).toContain(`<meta property="og:url" content="${url}">`);
    }
  });
});
