/** The search page and its index: what is in it, where it stands, and when it is made. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { addFiles, type Files, inSite, markdown, outputOf, type SiteSetup, writeSite } from "./build-site.ts";
import { brokenLinks, htmlFaults } from "./html-faults.ts";

const items = {
  "pressmeddelanden/a.md": markdown("title: Nytt badhus\ndate: 2026-01-15\ntopics: Bad\naliases: /gammal/"),
  "pressmeddelanden/b.md": markdown("title: Uusi uimahalli\ndate: 2026-01-15\nlanguage: fi"),
  "pressmeddelanden/utkast.md": markdown("title: Ett utkast\ndate: 2026-01-15\ndraft: true"),
  "pressmeddelanden/sedan.md": markdown("title: Senare\ndate: 2027-01-15"),
  "pressinbjudningar/c.md": markdown(
    "title: Se badhuset\ndate: 2026-02-20\nevent:\n  start: 2026-03-24 10:00\n  place: Stadshuset",
  ),
};

const withSearch: SiteSetup = { options: { pages: { search: "/sok/" } } };

/** Addresses and titles in the index of a built site, by language. */
function indexed(folder: string, index = "sok/pressrum-pagefind"): readonly string[] {
  return filesIn(folder)
    .filter((path) => path.startsWith(`${index}/`) && path.endsWith(".pf_fragment"))
    .map((path) => {
      // Pagefind writes a word of its own before the JSON.
      const text = gunzipSync(readFileSync(join(folder, "_site", path))).toString("utf8");
      const { url, meta } = JSON.parse(text.slice(text.indexOf("{")));
      return `${path.split("/").at(-3)} ${url} ${meta.title}`;
    })
    .sort();
}

function filesIn(folder: string): readonly string[] {
  return [...outputOf(folder).files.keys()];
}

async function build(files: Files, setup: SiteSetup = withSearch): Promise<string> {
  const folder = writeSite(files);
  await inSite(folder, setup, (eleventy) => eleventy.write());
  return folder;
}

const published = [
  "fi /pressmeddelanden/b/ Uusi uimahalli",
  "sv /pressinbjudningar/c/ Se badhuset",
  "sv /pressmeddelanden/a/ Nytt badhus",
];

describe("the index", () => {
  test("has what is published, each in its language, and nothing else", async () => {
    expect(indexed(await build(items))).toEqual(published);
  });

  test("has items with layouts of the site's own, and templates that have joined", async () => {
    const folder = await build({
      ...items,
      "_includes/pressrum/press-release.njk": "<p>{{ item.data.title }}</p>",
      "nyheter.njk":
        "---\ntype: press-release\ntitle: Från en mall\ndate: 2026-02-01\n---\n<p>{{ 'Xylofon' }}</p>",
    });
    expect(indexed(folder)).toEqual([...published, "sv /nyheter/ Från en mall"].sort());
  });

  test("is built anew with what has changed, and leaves no file of the last one", async () => {
    const folder = writeSite(items);
    await inSite(folder, withSearch, async (eleventy) => {
      await eleventy.write();
      addFiles(folder, {
        "pressmeddelanden/a.md": markdown("title: Nytt badhus i Norrby\ndate: 2026-01-15"),
        "pressmeddelanden/b.md": markdown("title: Uusi\ndate: 2026-01-15\ndraft: true"),
      });
      await eleventy.write();
    });
    expect(indexed(folder)).toEqual([
      "sv /pressinbjudningar/c/ Se badhuset",
      "sv /pressmeddelanden/a/ Nytt badhus i Norrby",
    ]);
    expect(filesIn(folder).filter((path) => path.includes("pressrum-pagefind/fi/"))).toEqual([]);
  });

  test("brings only what a search asks for", async () => {
    const files = filesIn(await build(items)).filter((path) => /\.(js|css|pagefind)$/.test(path));
    expect(files.filter((path) => path.includes("pressrum-pagefind")).sort()).toEqual([
      "sok/pressrum-pagefind/fi/pagefind.js",
      "sok/pressrum-pagefind/fi/wasm.fi.pagefind",
      "sok/pressrum-pagefind/sv/pagefind.js",
      "sok/pressrum-pagefind/sv/wasm.sv.pagefind",
    ]);
  });

  test("of a language without rules for its endings is made all the same", async () => {
    const folder = await build({
      "pressmeddelanden/s.md": markdown("title: Ođđa\ndate: 2026-01-15\nlanguage: se"),
    });
    expect(indexed(folder)).toEqual(["se /pressmeddelanden/s/ Ođđa"]);
    expect(filesIn(folder)).toContain("sok/pressrum-pagefind/se/wasm.unknown.pagefind");
  });
});

describe("the page", () => {
  test("is valid, leads somewhere, and stands in the menu", async () => {
    const site = outputOf(await build(items));
    expect(htmlFaults(site)).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
    expect(site.at("/")).toContain('<a href="sok/">Sök</a>');
    expect(site.at("/sok/")).toContain('data-pressrum-languages="sv fi"');
    expect(site.at("/sok/")).toContain('data-pressrum-index="pressrum-pagefind/"');
  });

  test("can be moved, and its index with it", async () => {
    const folder = await build(items, { options: { pages: { search: "/press/leta/" } } });
    expect(indexed(folder, "press/leta/pressrum-pagefind")).toEqual(published);
    expect(outputOf(folder).at("/press/leta/")).toContain('data-pressrum-root="../../"');
  });

  test("can be the site's own, on our index", async () => {
    const folder = await build({ ...items, "sok.njk": "Egen sida." });
    expect(outputOf(folder).at("/sok/")).toBe("Egen sida.");
    expect(indexed(folder)).toEqual(published);
  });

  test("is in the words of the newsroom's language", async () => {
    const site = outputOf(await build(items, { options: { language: "fi", pages: { search: "/haku/" } } }));
    expect(site.at("/haku/")).toContain("<h1>Haku</h1>");
    expect(site.at("/haku/")).toContain('data-pressrum-languages="fi"');
  });

  test("leads on to the archive when there are more texts than it lists", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 301 }, (_, index) => [
        `pressmeddelanden/m${index}.md`,
        markdown(`title: Nummer ${index}\ndate: 2026-01-15\ntopics: Bad`),
      ]),
    );
    const page = outputOf(await build(many)).at("/sok/");
    expect(page.match(/<li>/g)?.length).toBeGreaterThanOrEqual(300);
    expect(page).toContain(
      'Äldre texter finns under <a href="../arkiv/">Arkiv</a>, <a href="../amnen/">Ämnen</a>.',
    );
  });
});

describe("there is none", () => {
  test.each<[string, Files, SiteSetup]>([
    ["when it is switched off", items, { options: { pages: { search: false } } }],
    ["without pages", items, { options: { pages: false } }],
    ["without texts", { "index.njk": "Start." }, withSearch],
  ])("%s", async (_, files, setup) => {
    const paths = filesIn(await build(files, setup));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => /sok|pagefind/.test(path))).toEqual([]);
  });

  test("in a dry run", async () => {
    const folder = writeSite(items);
    await inSite(folder, { ...withSearch, dryRun: true }, (eleventy) => eleventy.write());
    expect([...outputOf(folder).files.keys()]).toEqual([]);
  });

  test("in an output as JSON, though the page is", async () => {
    const folder = writeSite(items);
    const pages = (await inSite(folder, withSearch, (eleventy) => eleventy.toJSON())) as readonly {
      readonly url: string;
    }[];
    expect(pages.map(({ url }) => url)).toContain("/sok/");
    expect([...outputOf(folder).files.keys()]).toEqual([]);
  });
});
