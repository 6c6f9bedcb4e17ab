import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesIn, importTo, newFolder, reportOf, sample } from "../cli/run-command.ts";
import { buildSite } from "../eleventy/build-site.ts";

/** How many items each sample gives, and how many of them a build on the day of the tests may show. */
const samples: readonly (readonly [source: string, file: string, items: number])[] = [
  ["mynewsdesk", "mynewsdesk.json", 5],
  ["mynewsdesk", "mynewsdesk-older.json", 1],
  ["mynewsdesk", "mynewsdesk.xml", 2],
  ["feed", "feed.rss.xml", 2],
  ["feed", "feed.atom.xml", 2],
  ["feed", "feed.json", 2],
  ["wordpress", "wordpress.xml", 2],
  ["page", "page.html", 1],
];

describe("what is imported is built at once", () => {
  test.each(samples)("%s %s gives %i items", async (source, file, items) => {
    const folder = newFolder();
    const ran = await importTo(folder, [source, sample(file), "--json"]);
    const files = filesIn(folder);
    expect(Object.keys(files)).toHaveLength(items);
    const site = await buildSite(files, { options: { now: "2030-01-01T08:00:00+01:00" } });
    const drafts = Object.values(files).filter((text) => text.includes("\ndraft: true\n")).length;
    const pages = [...site.files.keys()].filter((path) => /^press\w+\/\d{4}\/[^/]+\/index\.html$/.test(path));
    expect(pages).toHaveLength(items - drafts);
    expect(reportOf(ran).items.filter(({ outcome }) => outcome === "new")).toHaveLength(items);
  });

  test("all of them together, with redirects from the old addresses", async () => {
    const folder = newFolder();
    for (const [source, file] of samples) await importTo(folder, [source, sample(file)]);
    const files = filesIn(folder);
    expect(Object.keys(files)).toHaveLength(17);
    const site = await buildSite(files, { options: { now: "2030-01-01T08:00:00+01:00" } });
    expect(site.at("/pressreleases/nytt-badhus-vid-kvarnsjoen-1301/")).toContain(
      "nytt-badhus-vid-kvarnsjon-och-ny-badplats/",
    );
    expect(site.at("/pressmeddelanden/2026/nytt-badhus-vid-kvarnsjon-och-ny-badplats/")).toContain(
      "../../../pressinbjudningar/2026/forsta-spadtaget/",
    );
    expect(site.at("/pressinbjudningar/2026/forsta-spadtaget/forsta-spadtaget.ics")).toContain(
      "DTSTART;TZID=Europe/Stockholm:20260414T090000",
    );
  });
});

test("a page as text becomes an invitation page, a calendar file and feed entries", async () => {
  const folder = newFolder();
  const text = readFileSync(new URL("text/pages/newsroom-invitation.txt", import.meta.url));
  await importTo(folder, ["text", "-"], {
    input: (async function* () {
      yield text;
    })(),
  });
  const files = filesIn(folder);
  const [name = ""] = Object.keys(files);
  expect(name).toMatch(/^pressinbjudningar\/2017\/pressinbjudan-exempelby-kommun/);
  const site = await buildSite(files, { options: { now: "2017-03-10T08:00:00+01:00" } });
  const page = site.at(`/${name.replace(/\.md$/, "/")}`);
  expect(page).toContain('href="tel:+46701740605"');
  for (const feed of ["press.rss.xml", "press.atom.xml", "press.json"]) {
    expect(site.at(`/prenumerera/${feed}`)).toContain("Brandstationen");
  }
  const calendar = [...site.files].find(
    ([path]) => path.startsWith("pressinbjudningar/2017") && path.endsWith(".ics"),
  );
  expect(calendar?.[1]).toContain("DTSTART;TZID=Europe/Stockholm:20170314T133000");
});
