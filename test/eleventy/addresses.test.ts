/** Addresses: where items stand, where they stood before, and what the site's root is. */

// @ts-expect-error Eleventy 3 has no types.
import { HtmlBasePlugin } from "@11ty/eleventy";
import { describe, expect, test } from "vitest";
import { type BuiltSite, buildSite, failBuild, markdown, type SiteSetup } from "./build-site.ts";
import { addressesOf, brokenLinks, htmlFaults } from "./html-faults.ts";

const release = (title: string, more = ""): string => markdown(`title: ${title}\ndate: 2026-01-15${more}`);

function titleAt(site: BuiltSite, url: string): string | undefined {
  return /<h1[^>]*>([^<]*)<\/h1>/.exec(site.at(url))?.[1];
}

describe("an item stands", () => {
  test.each([
    ["where its file is", "pressmeddelanden/badhus.md", "", "/pressmeddelanden/badhus/"],
    ["in the folder of its year", "pressmeddelanden/2026/badhus.md", "", "/pressmeddelanden/2026/badhus/"],
    [
      "in folders below each other",
      "pressmeddelanden/2026/01/badhus.md",
      "",
      "/pressmeddelanden/2026/01/badhus/",
    ],
    ["in a folder of its own", "pressmeddelanden/2026/badhus/index.md", "", "/pressmeddelanden/2026/badhus/"],
    [
      "without the date in its name",
      "pressmeddelanden/2026-01-15-badhus.md",
      "",
      "/pressmeddelanden/badhus/",
    ],
    [
      "with plain letters (NFC)",
      "pressmeddelanden/Räddningstjänsten övar.md",
      "",
      "/pressmeddelanden/raddningstjansten-ovar/",
    ],
    [
      "with plain letters (NFD)",
      "pressmeddelanden/Räddningstjänsten övar.md".normalize("NFD"),
      "",
      "/pressmeddelanden/raddningstjansten-ovar/",
    ],
    ["at its permalink", "pressmeddelanden/badhus.md", "\npermalink: /bad/", "/bad/"],
    [
      "at a permalink that is a file",
      "pressmeddelanden/badhus.md",
      "\npermalink: /bad/nytt.html",
      "/bad/nytt.html",
    ],
    [
      "at a permalink with other letters",
      "pressmeddelanden/badhus.md",
      "\npermalink: /förskola/öppet/",
      "/förskola/öppet/",
    ],
  ])("%s: %s", async (_where, file, more, url) => {
    const site = await buildSite({ [file]: release("Badhus", more) });
    expect(titleAt(site, url)).toBe("Badhus");
    const absolute = new URL(url, "https://press.example.org").href;
    expect(JSON.parse(site.at("/prenumerera/press.json")).items[0].url).toBe(absolute);
    expect(site.at(url)).toContain(`<link rel="canonical" href="${absolute}">`);
    expect(brokenLinks(site)).toEqual([]);
  });

  test.each(["NFC", "NFD"])(
    "a template that joins keeps Eleventy's own address, whatever its letters (%s)",
    async (form) => {
      const name = "räddningstjänsten övar".normalize(form);
      const site = await buildSite({
        [`nyheter/${name}.md`]: markdown("type: press-release\ntitle: Övning\ndate: 2026-01-15"),
      });
      expect(titleAt(site, `/nyheter/${name}/`)).toBe("Övning");
      const { url } = JSON.parse(site.at("/prenumerera/press.json")).items[0];
      expect(url).toBe(new URL(`/nyheter/${name}/`, "https://press.example.org").href);
      expect(brokenLinks(site)).toEqual([]);
    },
  );
});

describe("an earlier address", () => {
  const aliases = "\naliases:\n  - /nyheter/2025/badhus/\n  - /gammal.html\n  - /förr/bad/";

  test("leads to the item", async () => {
    const site = await buildSite({ "pressmeddelanden/badhus.md": release("Badhus", aliases) });
    for (const [url, target] of [
      ["/nyheter/2025/badhus/", "../../../pressmeddelanden/badhus/"],
      ["/gammal.html", "pressmeddelanden/badhus/"],
      ["/förr/bad/", "../../pressmeddelanden/badhus/"],
    ] as const) {
      const page = site.at(url);
      expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
      expect(page).toContain(
        '<link rel="canonical" href="https://press.example.org/pressmeddelanden/badhus/">',
      );
      expect(page).toContain('<meta name="robots" content="noindex">');
    }
    expect(brokenLinks(site)).toEqual([]);
    expect(htmlFaults(site)).toEqual([]);
  });

  test("of a template that has joined does, too", async () => {
    const site = await buildSite({
      "nyheter/badhus.md": markdown("type: press-release\ntitle: Badhus\ndate: 2026-01-15\naliases: /bad/"),
    });
    expect(site.at("/bad/")).toContain("url=../nyheter/badhus/");
  });

  test("is a rule for each server that is asked for, with the prefix of the site", async () => {
    const site = await buildSite(
      { "pressmeddelanden/badhus.md": release("Badhus", aliases) },
      { options: { redirects: ["nginx", "apache", "netlify"] }, pathPrefix: "/press/" },
    );
    expect(site.at("/redirects.nginx.conf").split("\n")).toEqual([
      'location = "/press/nyheter/2025/badhus/" { return 301 "/press/pressmeddelanden/badhus/"; }',
      'location = "/press/nyheter/2025/badhus" { return 301 "/press/pressmeddelanden/badhus/"; }',
      'location = "/press/gammal.html" { return 301 "/press/pressmeddelanden/badhus/"; }',
      'location = "/press/förr/bad/" { return 301 "/press/pressmeddelanden/badhus/"; }',
      'location = "/press/förr/bad" { return 301 "/press/pressmeddelanden/badhus/"; }',
      "",
    ]);
    expect(site.at("/.htaccess")).toContain(
      'RedirectMatch 301 "^/press/förr/bad/?$" "/press/pressmeddelanden/badhus/"\n',
    );
    expect(site.at("/_redirects")).toContain("/press/f%C3%B6rr/bad/ /press/pressmeddelanden/badhus/ 301!\n");
  });

  test("leads on to a page that has a percent sign in its address", async () => {
    const fields = "type: press-release\ntitle: Bad\ndate: 2026-01-15\naliases: /bad/\npermalink: /100%/";
    const site = await buildSite({ "bad.md": markdown(fields) }, { options: { redirects: ["nginx"] } });
    expect(site.at("/redirects.nginx.conf")).toContain('location = "/bad" { return 301 "/100%25/"; }\n');
  });

  test("is one rule for Netlify and Cloudflare together, and none unless asked for", async () => {
    const files = { "pressmeddelanden/badhus.md": release("Badhus", "\naliases: /gammal/") };
    const both = await buildSite(files, { options: { redirects: ["netlify", "cloudflare"] } });
    expect(both.at("/_redirects")).toBe("/gammal/ /pressmeddelanden/badhus/ 301\n");
    expect(
      [...(await buildSite(files)).files.keys()].filter((name) => /redirects|htaccess/.test(name)),
    ).toEqual([]);
  });

  test("that is the item's own leads nowhere", async () => {
    const site = await buildSite(
      { "pressmeddelanden/badhus.md": release("Badhus", "\naliases: /pressmeddelanden/badhus/") },
      { options: { redirects: ["apache"] } },
    );
    expect(site.at("/.htaccess")).toBe("");
    expect(titleAt(site, "/pressmeddelanden/badhus/")).toBe("Badhus");
  });

  test("is in no list and no feed", async () => {
    const site = await buildSite({ "pressmeddelanden/badhus.md": release("Badhus", aliases) });
    for (const url of ["/", "/pressmeddelanden/", "/prenumerera/press.rss.xml", "/prenumerera/press.json"]) {
      expect(site.at(url)).not.toContain("gammal.html");
    }
  });

  test("that another item has is told of", async () => {
    const { message } = await failBuild({
      "pressmeddelanden/badhus.md": release("Badhus", "\naliases: /pressmeddelanden/budget/"),
      "pressmeddelanden/budget.md": release("Budget"),
    });
    expect(message).toContain("pressmeddelanden/badhus.md\n  aliases");
    expect(message).toContain(
      "adressen ”/pressmeddelanden/budget/” används också av pressmeddelanden/budget.md",
    );
  });
});

describe("a site below a path", () => {
  const files = {
    "pressmeddelanden/2026/badhus.md": markdown(
      "title: Badhus\ndate: 2026-01-15\ntopics: Bad\nimages:\n  - src: bild.svg\n    alt: En bild\naliases: /gammal/\nattachments:\n  - src: karta.pdf\n    title: Karta",
      "Se [budgeten](../budget.md), [ämnet](/amnen/bad/) och [här](https://www.example.org/). ![Bild](bild.svg)",
    ),
    "pressmeddelanden/budget.md": release("Budget"),
    "pressmeddelanden/2026/bild.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "pressmeddelanden/2026/karta.pdf": "%PDF-1.4",
    "pressinbjudningar/visning.md": markdown(
      "title: Visning\ndate: 2026-02-20\nevent:\n  start: 2026-03-24 10:00\n  place: Stadshuset",
    ),
  };
  const root = "https://press.example.org/press/";

  test.each<[string, SiteSetup]>([
    ["pathPrefix on the command line", { pathPrefix: "/press/" }],
    ["pathPrefix without slashes", { pathPrefix: "press" }],
    [
      "pathPrefix and Eleventy's HTML base plugin",
      { pathPrefix: "/press/", configure: (config) => config.addPlugin(HtmlBasePlugin) },
    ],
    ["the path in the option url", { options: { url: "https://press.example.org/press" } }],
    ["the path in the option url, with a slash", { options: { url: "https://press.example.org/press/" } }],
    ["both", { pathPrefix: "/press/", options: { url: "https://press.example.org/press/" } }],
  ])(
    "%s: pages link to each other relatively, feeds and calendars with the whole address",
    async (_name, setup) => {
      const site = await buildSite(files, setup);
      expect(brokenLinks(site, root)).toEqual([]);
      const page = site.at("/pressmeddelanden/2026/badhus/");
      const local = addressesOf(page).filter((address) => !address.includes(":"));
      expect(local).toContain("../../../prenumerera/press.rss.xml");
      expect(local).toContain("../../../pressmeddelanden/budget/");
      expect(local.filter((address) => address.startsWith("/"))).toEqual([]);
      expect(page).toContain(`<link rel="canonical" href="${root}pressmeddelanden/2026/badhus/">`);

      const feed = JSON.parse(site.at("/prenumerera/press.json"));
      const item = feed.items.find((other: { title: string }) => other.title === "Badhus");
      expect(feed.feed_url).toBe(`${root}prenumerera/press.json`);
      expect(feed.home_page_url).toBe(root);
      expect(item.url).toBe(`${root}pressmeddelanden/2026/badhus/`);
      expect(item.image).toBe(`${root}pressmeddelanden/2026/badhus/bild.svg`);
      expect(addressesOf(item.content_html)).toEqual([
        `${root}pressmeddelanden/budget/`,
        `${root}amnen/bad/`,
        "https://www.example.org/",
        `${root}pressmeddelanden/2026/badhus/bild.svg`,
        `${root}pressmeddelanden/2026/badhus/bild.svg`,
        `${root}pressmeddelanden/2026/badhus/karta.pdf`,
      ]);
      expect(unfolded(site.at("/prenumerera/pressinbjudningar.ics"))).toContain(
        `${root}pressinbjudningar/visning/`,
      );
      for (const [path, text] of site.files) expect(path + text).not.toContain("press/press/");
    },
  );

  const joined = {
    "nyheter/x.njk": markdown(
      "type: press-release\ntitle: X\ndate: 2026-01-15",
      '<p><a href="/om/">Om</a> <a href="../y/">Y</a> <a href="#mer">Mer</a> <img src="bild.png" alt="Bild" srcset="/stor.png 2x"></p>',
    ),
    "nyheter/filter.njk": markdown(
      "type: press-release\ntitle: Filter\ndate: 2026-01-14",
      "<p><a href=\"{{ '/om/' | url }}\">Om</a></p>",
    ),
  };
  const contentOf = (site: BuiltSite, place: number): string =>
    JSON.parse(site.at("/prenumerera/press.json")).items[place].content_html;

  test("links in a joined template are what they are on its page, in the feeds as well", async () => {
    const site = await buildSite(joined, { pathPrefix: "/press/" });
    expect(site.at("/nyheter/filter/")).toContain('<a href="/press/om/">');
    expect(contentOf(site, 0)).toContain(
      `<a href="https://press.example.org/om/">Om</a> <a href="${root}nyheter/y/">Y</a> <a href="${root}nyheter/x/#mer">Mer</a> <img src="${root}nyheter/x/bild.png" alt="Bild" srcset="https://press.example.org/stor.png 2x" />`,
    );
    expect(contentOf(site, 1)).toContain(`<a href="${root}om/">Om</a>`);
  });

  test("and with Eleventy's HTML base plugin they are what it makes of them", async () => {
    const site = await buildSite(joined, {
      pathPrefix: "/press/",
      configure: (config) => config.addPlugin(HtmlBasePlugin),
    });
    expect(site.at("/nyheter/x/")).toContain('<a href="/press/om/">');
    expect(contentOf(site, 0)).toContain(`<a href="${root}om/">Om</a> <a href="${root}nyheter/y/">Y</a>`);
    expect(contentOf(site, 0)).toContain(`srcset="${root}stor.png 2x"`);
  });
});

function unfolded(calendar: string): string {
  return calendar.replaceAll("\r\n ", "");
}
