/** The plugin as most sites call it: one line, and Markdown files in two folders. */

import { beforeAll, describe, expect, test } from "vitest";
import pressrum from "../../src/index.ts";
import { readEvent, readEvents, textOf } from "../views/calendar/read-calendar.ts";
import { readXml } from "../views/feed/read-xml.ts";
import { atomFaults, jsonFeedFaults } from "../views/feed/validators.ts";
import { type BuiltSite, buildSite, failBuild, markdown, siteUrl } from "./build-site.ts";
import { brokenLinks, htmlFaults } from "./html-faults.ts";

const threeFiles = {
  "pressmeddelanden/nytt-badhus.md": markdown("title: Nytt badhus öppnar\ndate: 2026-02-16"),
  "pressmeddelanden/2025/budget.md": markdown("title: Budgeten är klar\ndate: 2025-11-24 13.00"),
  "pressinbjudningar/visning.md": markdown(
    "title: Se badhuset först\ndate: 2026-02-20 10:00\nevent:\n  start: 2026-03-24 10:00\n  place: Badhuset",
  ),
};

describe("three Markdown files and one line of configuration", () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite(threeFiles);
  });

  test("give pages, nine feeds and calendars, and nothing else", () => {
    expect([...site.files.keys()]).toEqual([
      "404.html",
      "arkiv/2025/11/index.html",
      "arkiv/2025/index.html",
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
      "pressinbjudningar/index.html",
      "pressinbjudningar/visning/index.html",
      "pressinbjudningar/visning/visning.ics",
      "pressmeddelanden/2025/budget/index.html",
      "pressmeddelanden/index.html",
      "pressmeddelanden/nytt-badhus/index.html",
      "pressrum-flode.css",
      "pressrum.css",
      "pressrum.js",
      "sitemap-nyheter.xml",
      "sitemap.xml",
    ]);
  });

  test("pages are valid HTML, and every link on them leads somewhere", () => {
    expect(htmlFaults(site)).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
  });

  test.each([
    ["press", ["Se badhuset först", "Nytt badhus öppnar", "Budgeten är klar"]],
    ["pressmeddelanden", ["Nytt badhus öppnar", "Budgeten är klar"]],
    ["pressinbjudningar", ["Se badhuset först"]],
  ])("the feeds /prenumerera/%s are valid and hold %j", async (name, titles) => {
    const rss = site.at(`/prenumerera/${name}.rss.xml`);
    const atom = site.at(`/prenumerera/${name}.atom.xml`);
    const json = site.at(`/prenumerera/${name}.json`);
    readXml(rss);
    expect(await atomFaults(atom)).toEqual([]);
    expect(jsonFeedFaults(json)).toEqual([]);
    expect(titlesIn(rss)).toEqual(titles);
    expect(titlesIn(atom)).toEqual(titles);
    expect(JSON.parse(json).items.map((item: { title: string }) => item.title)).toEqual(titles);
  });

  test("the calendar to subscribe to and the file of the invitation tell of one and the same event", () => {
    const [subscribed, ...others] = readEvents(site.at("/prenumerera/pressinbjudningar.ics"));
    const single = readEvent(site.at("/pressinbjudningar/visning/visning.ics"));
    expect(others).toEqual([]);
    expect(subscribed?.toString()).toBe(single.toString());
    expect(textOf(single, "summary")).toBe("Se badhuset först");
    expect(textOf(single, "url")).toBe(`${siteUrl}/pressinbjudningar/visning/`);
  });

  test("the start page begins with the coming event and goes on with what is new", () => {
    const order = ["Nästa pressträff", "Se badhuset först", "Senaste nytt", "Nytt badhus", "Budgeten"];
    const places = order.map((text) => site.at("/").indexOf(text));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

/** Titles of the entries, without that of the feed. */
function titlesIn(xml: string): readonly string[] {
  const [, ...titles] = [...xml.matchAll(/<title[^>]*>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?<\/title>/g)];
  return titles.map(([, title]) => title ?? "");
}

test("a site without any press item has a press room that is empty, and valid", async () => {
  const site = await buildSite({ "om.md": markdown("title: Om", "Om oss.") });
  expect(
    htmlFaults({ ...site, files: new Map([...site.files].filter(([path]) => path !== "om/index.html")) }),
  ).toEqual([]);
  expect(site.at("/")).toContain("Det finns inget här än.");
  expect(site.at("/pressmeddelanden/")).toContain("Det finns inget här än.");
  expect(await atomFaults(site.at("/prenumerera/press.atom.xml"))).toEqual([]);
  expect(readEvents(site.at("/prenumerera/pressinbjudningar.ics"))).toEqual([]);
});

const engines = [
  ["Nunjucks", "njk", (name: string, argument: string) => `{{ "${argument}" | ${name} }}`],
  ["Liquid", "liquid", (name: string, argument: string) => `{{ "${argument}" | ${name} }}`],
  [
    "11ty.js",
    "11ty.js",
    (name: string, argument: string) => `export default function () { return this.${name}("${argument}"); }`,
  ],
] as const;

describe.each(engines)("filters in %s", (_engine, ending, call) => {
  test.each([
    ["swedishDate", "2016-02-12", "12\u00A0februari 2016"],
    ["swedishDateTime", "2016-02-12T08:30:00Z", "12\u00A0februari 2016 kl.\u00A09.30"],
    ["isoDateTime", "2016-02-12 09:30", "2016-02-12T09:30:00+01:00"],
    ["swedishSlug", "Räddningstjänst & miljö", "raddningstjanst-och-miljo"],
  ])("%s of %j is %j", async (name, argument, result) => {
    const site = await buildSite({ [`x.${ending}`]: call(name, argument) });
    expect(site.at("/x/")).toBe(result);
  });

  test.each([
    ["swedishDate", "2016-02-30", '"2016-02-30" is a day that does not exist'],
    ["swedishDate", "", "is not a date"],
  ])("%s of %j stops the build and names the file", async (name, argument, reason) => {
    const { message, written } = await failBuild({ [`nyheter/x.${ending}`]: call(name, argument) });
    expect(message).toContain(`swedishDate: ${reason.startsWith("is") ? '"" ' : ""}${reason}`);
    expect(message).toContain(`./nyheter/x.${ending}`);
    expect(written).toEqual([]);
  });
});

test.each([
  ["Nunjucks", "x.njk", "{{ start | swedishDateTimeRange(end) }}"],
  ["Liquid", "x.liquid", "{{ start | swedishDateTimeRange: end }}"],
  [
    "11ty.js",
    "x.11ty.js",
    "export default function ({ start, end }) { return this.swedishDateTimeRange(start, end); }",
  ],
])("a range takes its end as a second argument in %s", async (_engine, file, template) => {
  const data = 'export default { start: "2016-02-12 09:30", end: "2016-02-12 11:00" };';
  const site = await buildSite({ [file]: template, "x.11tydata.js": data });
  expect(site.at("/x/")).toBe("fredag 12\u00A0februari 2016 kl.\u00A09.30–11");
});

test("a slug of something that is not there stops the build", async () => {
  const { message } = await failBuild({ "x.njk": "{{ titel | swedishSlug }}" });
  expect(message).toContain("swedishSlug: undefined is not a text.");
});

test("the plugin added twice is added once, as Eleventy does with unique plugins: the first wins", async () => {
  const site = await buildSite(threeFiles, {
    configure: (config) =>
      config.addPlugin(pressrum, { url: "https://first.example.org", pages: { search: false } }),
    options: { url: "https://second.example.org" },
  });
  expect(JSON.parse(site.at("/prenumerera/press.json")).home_page_url).toBe("https://first.example.org/");
});

describe("a site that the plugin cannot work for", () => {
  test("wrong options are told all at once, and nothing is written", async () => {
    const { message, written } = await failBuild(threeFiles, {
      options: {
        url: "press.example.org",
        now: "i dag",
        feeds: { hubs: ["hub"] },
        pages: { start: "start" },
      },
    });
    for (const field of ["url:", "now:", "feeds.hubs[0]:", "pages.start:"])
      expect(message).toContain(`  ${field}`);
    expect(message).toContain("4 fel i 1 fil. Inget har publicerats.");
    expect(written).toEqual([]);
  });

  test("options in English are told of in English", async () => {
    const { message } = await failBuild(threeFiles, { options: { url: "press", errors: "en" } });
    expect(message).toContain("The press room was not built: 1 problem in 1 file.");
  });

  test("a collection of the site's own with one of our names", async () => {
    const { message, written } = await failBuild(threeFiles, {
      configure: (config) => config.addCollection("press", () => []),
    });
    expect(message).toContain(
      'The collection "press" exists already. eleventy-plugin-pressrum needs the name: rename the site\'s own.',
    );
    expect(written).toEqual([]);
  });

  test("faults in several files are told in one error, and nothing is written", async () => {
    const { message, written } = await failBuild({
      ...threeFiles,
      "om.md": markdown("title: Om"),
      "pressmeddelanden/trasig.md": "Ingen rubrik.\n",
      "pressmeddelanden/fel-dag.md": markdown("title: Fel dag\ndate: måndag 12 februari 2016"),
      "pressinbjudningar/utan-tid.md": markdown("title: Utan tid\ndate: 2026-02-01"),
    });
    expect(message).toContain("3 fel i 3 filer. Inget har publicerats.");
    expect(message).toContain("pressmeddelanden/trasig.md\n");
    expect(message).toContain("pressmeddelanden/fel-dag.md\n  date (rad 3): veckodagen");
    expect(message).toContain("pressinbjudningar/utan-tid.md\n");
    expect(written).toEqual([]);
  });
});
