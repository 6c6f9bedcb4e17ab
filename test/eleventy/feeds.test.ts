/** The feeds of a site: which there are, what they hold, and where older entries are found. */

import { beforeAll, describe, expect, test } from "vitest";
import { all, one, readXml } from "../views/feed/read-xml.ts";
import { atomFaults, jsonFeedFaults } from "../views/feed/validators.ts";
import { type BuiltSite, buildSite, type Files, markdown, type SiteSetup } from "./build-site.ts";
import { feedsOf, readFeed, titlesOf } from "./read-feeds.ts";

const root = "https://press.example.org";

const items: Files = {
  "pressmeddelanden/badhus.md": markdown("title: Badhus\ndate: 2026-01-15\ntopics: [bad, skola]"),
  "pressmeddelanden/budget.md": markdown("title: Budget\ndate: 2026-01-14"),
  "pressinbjudningar/visning.md": markdown(
    "title: Visning\ndate: 2026-02-20\ntopics: bad\nevent:\n  start: 2026-03-24 10:00\n  place: Badhuset",
  ),
  "_data/newsroom/topics.yaml":
    "skola: Skola\nbad:\n  name: Bad och sport\n  slug: bad\n  description: Allt om bad.\ntrafik: Trafik\n",
  "_data/newsroom/organisation.yaml": "name: Exempelby kommun\nemail: press@example.org\n",
};

describe("the families", () => {
  test("are everything, releases, invitations and each topic that has items", async () => {
    const site = await buildSite(items);
    expect(feedsOf(site).filter((path) => path.endsWith(".json"))).toEqual([
      "prenumerera/amnen/bad.json",
      "prenumerera/amnen/skola.json",
      "prenumerera/press.json",
      "prenumerera/pressinbjudningar.json",
      "prenumerera/pressmeddelanden.json",
    ]);
    expect(feedsOf(site)).toHaveLength(15);
    expect(titlesOf(site, "/prenumerera/press")).toEqual(["Visning", "Badhus", "Budget"]);
    expect(titlesOf(site, "/prenumerera/pressmeddelanden")).toEqual(["Badhus", "Budget"]);
    expect(titlesOf(site, "/prenumerera/pressinbjudningar")).toEqual(["Visning"]);
    expect(titlesOf(site, "/prenumerera/amnen/bad")).toEqual(["Visning", "Badhus"]);
    expect(titlesOf(site, "/prenumerera/amnen/skola")).toEqual(["Badhus"]);
  });

  test.each([
    [
      "/prenumerera/press",
      "Exempelby kommun – pressrum",
      `${root}/`,
      "Pressmeddelanden och pressinbjudningar från Exempelby kommun.",
    ],
    [
      "/prenumerera/pressmeddelanden",
      "Exempelby kommun – pressmeddelanden",
      `${root}/pressmeddelanden/`,
      "Pressmeddelanden från Exempelby kommun.",
    ],
    [
      "/prenumerera/pressinbjudningar",
      "Exempelby kommun – pressinbjudningar",
      `${root}/pressinbjudningar/`,
      "Pressinbjudningar från Exempelby kommun.",
    ],
    ["/prenumerera/amnen/bad", "Exempelby kommun – Bad och sport", `${root}/amnen/bad/`, "Allt om bad."],
  ])(
    "%s says what it is, where it is and which page shows the same",
    async (path, title, pageUrl, description) => {
      const site = await buildSite(items);
      const json = JSON.parse(site.at(`${path}.json`));
      expect(json).toMatchObject({
        title,
        description,
        home_page_url: pageUrl,
        feed_url: `${root}${path}.json`,
      });
      expect(json.authors).toEqual([{ name: "Exempelby kommun", url: "mailto:press@example.org" }]);
      const channel = one(readXml(site.at(`${path}.rss.xml`)), "channel");
      expect([
        one(channel, "title").text,
        one(channel, "link").text,
        one(channel, "description").text,
      ]).toEqual([title, pageUrl, description]);
      const feed = readXml(site.at(`${path}.atom.xml`));
      expect(one(feed, "title").text).toBe(title);
      expect(all(feed, "link").map(({ attributes: { rel, href } }) => `${rel} ${href}`)).toEqual([
        `alternate ${pageUrl}`,
        `self ${root}${path}.atom.xml`,
      ]);
    },
  );

  test("each has an id of its own, which a new address or title does not change", async () => {
    const idsOf = (site: BuiltSite): readonly string[] =>
      feedsOf(site)
        .filter((path) => path.endsWith(".atom.xml"))
        .map((path) => one(readXml(site.at(`/${path}`)), "id").text);
    const before = idsOf(await buildSite(items));
    const after = idsOf(
      await buildSite(items, {
        options: {
          url: "https://www.example.org/press",
          feeds: { press: { title: "Nyheter", path: "/nyheter" } },
        },
      }),
    );
    expect(new Set(before).size).toBe(5);
    expect(new Set(after)).toEqual(new Set(before));
  });

  test("the same entry has the same id in all feeds and formats", async () => {
    const site = await buildSite(items);
    const ids = ["/prenumerera/press", "/prenumerera/pressinbjudningar", "/prenumerera/amnen/bad"].flatMap(
      (path) =>
        Object.values(readFeed(site, path)).map(
          (entries) => entries.find(({ title }) => title === "Visning")?.id,
        ),
    );
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });
});

describe("options", () => {
  test.each<[string, SiteSetup, readonly string[]]>([
    ["no feeds", { options: { feeds: false } }, []],
    [
      "one format",
      { options: { feeds: { formats: ["atom"], topics: false } } },
      [
        "prenumerera/press.atom.xml",
        "prenumerera/pressinbjudningar.atom.xml",
        "prenumerera/pressmeddelanden.atom.xml",
      ],
    ],
    [
      "only some families",
      { options: { feeds: { formats: ["json"], press: false, pressInvitations: false } } },
      ["prenumerera/amnen/bad.json", "prenumerera/amnen/skola.json", "prenumerera/pressmeddelanden.json"],
    ],
    [
      "addresses of the site's own",
      {
        options: {
          feeds: {
            formats: ["rss"],
            press: { path: "/feed" },
            pressReleases: { path: "/rss/meddelanden" },
            pressInvitations: false,
            topics: { path: "/rss/teman" },
          },
        },
      },
      ["feed.rss.xml", "rss/meddelanden.rss.xml", "rss/teman/bad.rss.xml", "rss/teman/skola.rss.xml"],
    ],
  ])("%s", async (_name, setup, files) => {
    expect(feedsOf(await buildSite(items, setup))).toEqual(files);
  });

  test("titles", async () => {
    const site = await buildSite(items, {
      options: { feeds: { press: { title: "Allt & lite till" }, topics: { title: "Om {topic}, {topic}" } } },
    });
    expect(JSON.parse(site.at("/prenumerera/press.json")).title).toBe("Allt & lite till");
    expect(JSON.parse(site.at("/prenumerera/amnen/bad.json")).title).toBe("Om Bad och sport, Bad och sport");
    expect(site.at("/")).toContain('title="Allt &amp; lite till (RSS)"');
  });

  test("hubs stand in every format", async () => {
    const hubs = ["https://hub.example.org/?a=1&b=2", "https://hub2.example.org/"];
    const site = await buildSite(items, { options: { feeds: { hubs } } });
    const rss = one(readXml(site.at("/prenumerera/press.rss.xml")), "channel");
    const atom = readXml(site.at("/prenumerera/press.atom.xml"));
    const hrefs = [...all(rss, "atom:link"), ...all(atom, "link")]
      .filter(({ attributes }) => attributes.rel === "hub")
      .map(({ attributes }) => attributes.href);
    expect(hrefs).toEqual([...hubs, ...hubs]);
    expect(JSON.parse(site.at("/prenumerera/press.json")).hubs).toEqual(
      hubs.map((url) => ({ type: "WebSub", url })),
    );
  });
});

describe("a feed with more entries than its length", () => {
  const seven: Files = Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [
      `pressmeddelanden/m${index + 1}.md`,
      markdown(`title: M${index + 1}\ndate: 2026-01-0${index + 1}`),
    ]),
  );
  const three: SiteSetup = { options: { feeds: { length: 3 } } };
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite(seven, three);
  });

  test("has the newest in the document to subscribe to, and an archive of full pages from the oldest on", () => {
    expect(titlesOf(site, "/prenumerera/press")).toEqual(["M7", "M6", "M5"]);
    expect(titlesOf(site, "/prenumerera/press-arkiv-2")).toEqual(["M6", "M5", "M4"]);
    expect(titlesOf(site, "/prenumerera/press-arkiv-1")).toEqual(["M3", "M2", "M1"]);
    expect(feedsOf(site).filter((path) => path.includes("arkiv-3"))).toEqual([]);
  });

  test("leads a reader through all entries, in every format that can (RFC 5005)", () => {
    const visited: string[] = [];
    for (let url: string | undefined = `${root}/prenumerera/press.atom.xml`; url !== undefined; ) {
      visited.push(url);
      const feed = readXml(site.at(new URL(url).pathname));
      url = all(feed, "link").find(({ attributes }) => attributes.rel === "prev-archive")?.attributes.href;
    }
    expect(visited).toEqual([
      `${root}/prenumerera/press.atom.xml`,
      `${root}/prenumerera/press-arkiv-2.atom.xml`,
      `${root}/prenumerera/press-arkiv-1.atom.xml`,
    ]);
    const json = JSON.parse(site.at("/prenumerera/press.json"));
    const older = JSON.parse(site.at("/prenumerera/press-arkiv-2.json"));
    expect(json.next_url).toBe(`${root}/prenumerera/press-arkiv-2.json`);
    expect(older.next_url).toBe(`${root}/prenumerera/press-arkiv-1.json`);
    expect(JSON.parse(site.at("/prenumerera/press-arkiv-1.json")).next_url).toBeUndefined();
  });

  test("is valid in all its documents", async () => {
    for (const path of feedsOf(site).filter(
      (name) => name.includes("/press-arkiv") || name.includes("/press."),
    )) {
      if (path.endsWith(".atom.xml")) expect(await atomFaults(site.at(`/${path}`))).toEqual([]);
      else if (path.endsWith(".json")) expect(jsonFeedFaults(site.at(`/${path}`))).toEqual([]);
      else readXml(site.at(`/${path}`));
    }
    expect(feedsOf(site)).toHaveLength(3 * 3 + 2 * 3);
  });

  test("a page of the archive never changes again", async () => {
    const release = (number: number): Files => ({
      [`pressmeddelanden/m${number}.md`]: markdown(
        `title: M${number}\ndate: 2026-01-${number < 10 ? 0 : ""}${number}`,
      ),
    });
    const later = await buildSite({ ...seven, ...release(8), ...release(9), ...release(10) }, three);
    const archive = feedsOf(site).filter((path) => path.includes("press-arkiv-1"));
    expect(archive).toHaveLength(3);
    for (const path of archive) expect(later.at(`/${path}`)).toBe(site.at(`/${path}`));
    expect(titlesOf(later, "/prenumerera/press-arkiv-2")).toEqual(["M6", "M5", "M4"]);
    expect(titlesOf(later, "/prenumerera/press-arkiv-3")).toEqual(["M9", "M8", "M7"]);
    expect(titlesOf(later, "/prenumerera/press")).toEqual(["M10", "M9", "M8"]);
  });

  test.each([
    ["everything", {}, ["press"]],
    ["each kind, when no feed has everything", { press: false }, ["pressmeddelanden"]],
    ["every feed, when asked for", { archive: "all" }, ["amnen/skola", "press", "pressmeddelanden"]],
  ] as const)("has an archive of %s", async (_name, feeds, expected) => {
    const ofSchool = Object.fromEntries(
      Object.entries(seven).map(([path, text]) => [
        path,
        String(text).replace("\n---", "\ntopics: [Skola]\n---"),
      ]),
    );
    const own = await buildSite(ofSchool, { options: { feeds: { length: 3, ...feeds } } });
    const archives = feedsOf(own).filter((path) => path.endsWith("-arkiv-1.json"));
    expect(archives.map((path) => /prenumerera\/(.*)-arkiv/.exec(path)?.[1]).sort()).toEqual(expected);
    expect(titlesOf(own, `/prenumerera/${expected[0]}-arkiv-1`)).toEqual(["M3", "M2", "M1"]);
  });

  test("is archived by a build, and not at each change while the site is served", async () => {
    const served = await buildSite(seven, { ...three, runMode: "serve" });
    expect(feedsOf(served)).toEqual(feedsOf(site).filter((path) => !path.includes("-arkiv-")));
    expect(served.at("/prenumerera/press.atom.xml")).toBe(site.at("/prenumerera/press.atom.xml"));
  });

  test("a length of its own, and no archive", async () => {
    const short = await buildSite(seven, {
      options: { feeds: { length: 3, archive: false, pressReleases: { length: 1 } } },
    });
    expect(titlesOf(short, "/prenumerera/press")).toEqual(["M7", "M6", "M5"]);
    expect(titlesOf(short, "/prenumerera/pressmeddelanden")).toEqual(["M7"]);
    expect(feedsOf(short).filter((path) => path.includes("arkiv"))).toEqual([]);
    expect(site.at("/prenumerera/press.atom.xml")).toContain("prev-archive");
    expect(short.at("/prenumerera/press.atom.xml")).not.toContain("prev-archive");
  });
});
