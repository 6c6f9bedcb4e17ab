/** What one run of Eleventy reads, writes and says, in every way that it can be run. */

import { readdirSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import {
  addFiles,
  buildJson,
  buildSite,
  type Files,
  inSite,
  markdown,
  outputOf,
  writeSite,
} from "./build-site.ts";

const files = {
  "pressmeddelanden/badhus.md": markdown(
    "id: 2c6f3a0e-74a5-4f0c-9a0e-5d1f5b3c7a11\ntitle: Badhus\ndate: 2026-01-15\nimages:\n  - src: bild.svg\n    alt: En bild\n    credit: Kim",
  ),
  "pressmeddelanden/bild.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  "pressinbjudningar/visning.md": markdown(
    "id: 2c6f3a0e-74a5-4f0c-9a0e-5d1f5b3c7a12\ntitle: Visning\ndate: 2026-02-20\nevent:\n  start: 2026-03-24 10:00\n  place: Stadshuset",
  ),
};

const outputs = [
  "404.html",
  "arkiv/2026/01/index.html",
  "arkiv/2026/02/index.html",
  "arkiv/2026/index.html",
  "arkiv/index.html",
  "index.html",
  "prenumerera/index.html",
  "prenumerera/press.atom.xml",
  "prenumerera/press.json",
  "prenumerera/press.rss.xml",
  "prenumerera/pressinbjudningar.atom.xml",
  "prenumerera/pressinbjudningar.ics",
  "prenumerera/pressinbjudningar.json",
  "prenumerera/pressinbjudningar.rss.xml",
  "prenumerera/pressmeddelanden.atom.xml",
  "prenumerera/pressmeddelanden.json",
  "prenumerera/pressmeddelanden.rss.xml",
  "pressbilder/index.html",
  "pressinbjudningar/index.html",
  "pressinbjudningar/visning/index.html",
  "pressinbjudningar/visning/visning.ics",
  "pressmeddelanden/badhus/index.html",
  "pressmeddelanden/index.html",
  "pressrum-flode.css",
  "pressrum.css",
  "pressrum.js",
  "sitemap-nyheter.xml",
  "sitemap.xml",
];

describe("the output of --to=json", () => {
  test("has every page and document with its address, and writes nothing", async () => {
    const { pages, written } = await buildJson(files);
    const paths = pages.map(({ outputPath }) => outputPath.replace("./_site/", "")).sort();
    expect(paths).toEqual(outputs);
    expect(written).toEqual([]);
    const page = pages.find(({ url }) => url === "/pressmeddelanden/badhus/");
    expect(page?.content).toContain("<h1>Badhus</h1>");
  });

  test("has the content that a build writes", async () => {
    const { pages } = await buildJson(files);
    const site = await buildSite(files);
    expect(pages).toHaveLength(outputs.length);
    for (const { url, content } of pages) expect(content).toBe(site.at(url));
  });
});

test("a dry run writes and copies nothing", async () => {
  const folder = writeSite(files);
  await inSite(folder, { dryRun: true }, (eleventy) => eleventy.write());
  expect([...outputOf(folder).files.keys()]).toEqual([]);
});

test("a build leaves nothing in the machine's folder for temporary files", async () => {
  const site = writeSite(files);
  const temporary = writeSite({});
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  try {
    await inSite(site, {}, (eleventy) => eleventy.write());
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  expect(readdirSync(temporary)).toEqual(["package.json"]);
});

describe("two builds of one process", () => {
  test("the second knows what has changed, what is new and what is gone", async () => {
    const folder = writeSite(files);
    await inSite(folder, {}, async (eleventy) => {
      await eleventy.write();
      addFiles(folder, {
        "pressmeddelanden/badhus.md": markdown("title: Nytt badhus\ndate: 2026-01-15"),
        "pressmeddelanden/budget.md": markdown("title: Budget\ndate: 2026-01-16"),
        "pressinbjudningar/visning.md": files["pressinbjudningar/visning.md"].replace(
          "title:",
          "draft: true\ntitle:",
        ),
        "_data/newsroom/organisation.yaml": "name: Exempelby kommun\n",
      });
      await eleventy.write();
    });
    const site = outputOf(folder);
    expect(site.at("/pressmeddelanden/badhus/")).toContain("<h1>Nytt badhus</h1>");
    expect(site.at("/pressmeddelanden/")).toContain("Budget");
    expect(site.at("/")).toContain("Exempelby kommun");
    expect(
      JSON.parse(site.at("/prenumerera/press.json")).items.map((item: { title: string }) => item.title),
    ).toEqual(["Budget", "Nytt badhus"]);
    // The page, the calendar and the picture that nothing shows any more.
    expect(site.files.has("pressinbjudningar/visning/index.html")).toBe(false);
    expect(site.files.has("pressinbjudningar/visning/visning.ics")).toBe(false);
    expect(site.files.has("pressmeddelanden/badhus/bild.svg")).toBe(false);
  });

  test("what another hand has put in the output folder stays", async () => {
    const folder = writeSite({
      ...files,
      "_site/egen.txt": "Egen.",
      "_site/pressmeddelanden/egen.txt": "Egen.",
    });
    await inSite(folder, {}, async (eleventy) => {
      await eleventy.write();
      await eleventy.write();
    });
    expect(outputOf(folder).at("/egen.txt")).toBe("Egen.");
    expect(outputOf(folder).at("/pressmeddelanden/egen.txt")).toBe("Egen.");
  });
});

describe("now", () => {
  const epoch = process.env.SOURCE_DATE_EPOCH;

  afterEach(() => {
    if (epoch === undefined) delete process.env.SOURCE_DATE_EPOCH;
    else process.env.SOURCE_DATE_EPOCH = epoch;
  });

  const data = { "now.njk": "{{ pressrum.now }}" };

  test("is the option", async () => {
    process.env.SOURCE_DATE_EPOCH = "1700000000";
    const site = await buildSite(data, { options: { now: "2026-03-29T12:00:00+02:00" } });
    expect(site.at("/now/")).toBe("2026-03-29T10:00:00.000Z");
  });

  // `undefined` would be an option without a value, which is none.
  const withoutNow = { options: { now: undefined as never } };

  test("else SOURCE_DATE_EPOCH, in seconds", async () => {
    process.env.SOURCE_DATE_EPOCH = "1700000000";
    expect((await buildSite(data, withoutNow)).at("/now/")).toBe("2023-11-14T22:13:20.000Z");
  });

  test.each(["", "i dag", "1700000000.5"])(
    "else the clock, also when SOURCE_DATE_EPOCH is %j",
    async (value) => {
      process.env.SOURCE_DATE_EPOCH = value;
      const before = Date.now();
      const shown = Date.parse((await buildSite(data, withoutNow)).at("/now/"));
      expect(shown).toBeGreaterThanOrEqual(before);
      expect(shown).toBeLessThanOrEqual(Date.now());
    },
  );
});

describe("the warning about ids that are derived", () => {
  const withoutId = {
    "pressmeddelanden/a.md": markdown("title: A\ndate: 2026-01-15"),
    "pressmeddelanden/b.md": markdown("title: B\ndate: 2026-01-14"),
    ...files,
  };

  async function warningsOf(siteFiles: Files, builds: number): Promise<readonly string[]> {
    const warnings: string[] = [];
    const folder = writeSite(siteFiles);
    await inSite(
      folder,
      {
        configure: (config) => {
          config.logger.warn = (message) => {
            warnings.push(message);
          };
        },
      },
      async (eleventy) => {
        for (let build = 0; build < builds; build += 1) await eleventy.write();
      },
    );
    return warnings;
  }

  test("counts them and names the first", async () => {
    const [warning, ...others] = await warningsOf(withoutId, 1);
    expect(others).toEqual([]);
    expect(warning).toContain("2 av 4");
    expect(warning).toContain("pressmeddelanden/a.md");
  });

  test("is told once for as long as it is the same", async () => {
    expect(await warningsOf(withoutId, 3)).toHaveLength(1);
  });

  test("is not told when every item has its own", async () => {
    expect(await warningsOf(files, 1)).toEqual([]);
  });

  test("a picture without credit is told of, too, and one with it is not", async () => {
    const picture = (credit: string): Files => ({
      ...files,
      "pressmeddelanden/bild.md": markdown(
        `id: 0b8ad2c1-6a54-4f0c-9f43-6f1e5c2f7a11\ntitle: Bild\ndate: 2026-01-13\nimages:\n  - src: c.svg\n    alt: En bild${credit}`,
      ),
      "pressmeddelanden/c.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    const before = (await warningsOf(files, 1)).join("");
    const [warning = ""] = await warningsOf(picture(""), 1);
    expect(warning).toContain("pressmeddelanden/bild.md");
    expect(warning).toContain("images[0].credit (rad 6): bilden saknar fotograf");
    expect((await warningsOf(picture("\n    credit: Kim"), 1)).join("")).toBe(before);
  });

  test("quotation marks are told of in Swedish texts, and left as they are written", async () => {
    const quoted = (language: string): Files => ({
      ...files,
      "pressmeddelanden/citat.md": markdown(
        `id: 0b8ad2c1-6a54-4f0c-9f43-6f1e5c2f7a12\ntitle: Citat\ndate: 2026-01-13${language}`,
        'Det är "klart".',
      ),
    });
    const [warning = ""] = await warningsOf(quoted(""), 1);
    expect(warning).toContain('citat.md\n  rad 6: texten har citattecknet "');
    expect(await warningsOf(quoted("\nlanguage: en"), 1)).toEqual([]);
    const site = await buildSite(quoted(""));
    expect(site.at("/pressmeddelanden/citat/")).toContain("<p>Det är &quot;klart&quot;.</p>");
  });
});
