/** What is not published yet is in no output of any kind, and is shown only by a preview that says so. */

import { describe, expect, test } from "vitest";
import { type BuiltSite, buildJson, buildSite, type Files, failBuild, markdown } from "./build-site.ts";
import { brokenLinks, htmlFaults } from "./html-faults.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** An item with a word, an id, a file and a topic that nothing else has. */
function secret(word: string, id: string, more: string): string {
  return markdown(
    `id: ${id}
title: ${word}titel
lead: ${word}ingress
${more}
topics: [${word}ämne]
contacts:
  - name: ${word}kontakt
    phone: 031-390 06 10
images:
  - src: ${word}bild.svg
    alt: ${word}alt
attachments:
  - src: ${word}fil.pdf
    title: ${word}dokument
aliases: /${word}adress/`,
    `${word}text med ![${word}infogad](${word}infogad.svg) och [länk](${word}lank.pdf).`,
  );
}

function mediaOf(folder: string, word: string): Files {
  return {
    [`${folder}/${word}bild.svg`]: svg,
    [`${folder}/${word}fil.pdf`]: "%PDF-1.4",
    [`${folder}/${word}infogad.svg`]: svg,
    [`${folder}/${word}lank.pdf`]: "%PDF-1.4",
  };
}

const draftId = "0d5b6f6e-2d0b-4c1e-9b5a-6a1c8d2e3f01";
const futureId = "0d5b6f6e-2d0b-4c1e-9b5a-6a1c8d2e3f02";
const embargoId = "0d5b6f6e-2d0b-4c1e-9b5a-6a1c8d2e3f03";
const laterTodayId = "0d5b6f6e-2d0b-4c1e-9b5a-6a1c8d2e3f04";
const event = "event:\n  start: 2026-04-24 10:00\n  place: Stadshuset";

/** One published item that refers to all the others, in folders and among templates. */
const files: Files = {
  "pressmeddelanden/synlig.md": markdown(
    `title: Synlig
date: 2026-01-15
related: [utkast.md, framtid.md, ../pressinbjudningar/embargo.md]
images:
  - src: delad.svg
    alt: En bild som flera har`,
    "Se [här](utkast.md), [där](../pressinbjudningar/embargo.md) och [sedan](framtid.md).",
  ),
  "pressmeddelanden/delad.svg": svg,
  "pressmeddelanden/utkast.md": secret("utkast", draftId, "draft: true\ndate: 2026-01-15"),
  ...mediaOf("pressmeddelanden", "utkast"),
  "pressmeddelanden/framtid.md": secret("framtid", futureId, "date: 2026-03-03"),
  ...mediaOf("pressmeddelanden", "framtid"),
  "pressmeddelanden/senare.md": secret("senare", laterTodayId, "date: 2026-03-02 08:01"),
  ...mediaOf("pressmeddelanden", "senare"),
  "pressinbjudningar/embargo.md": secret(
    "embargo",
    embargoId,
    `date: 2026-01-15\nembargo: 2026-03-02 09:00\n${event}`,
  ),
  ...mediaOf("pressinbjudningar", "embargo"),
};

/** The same as templates of the site's own. */
const joined: Files = Object.fromEntries(
  Object.entries(files).map(([path, content]) => [
    path.replace("pressmeddelanden/", "nyheter/").replace("pressinbjudningar/", "inbjudningar/"),
    typeof content === "string" && path.endsWith(".md")
      ? content
          .replace(
            "---\n",
            `---\ntype: ${path.startsWith("pressinb") ? "press-invitation" : "press-release"}\n`,
          )
          .replace("../pressinbjudningar/", "../inbjudningar/")
          // Eleventy's Markdown leaves links to files as they are.
          .replace(/\n---\n.*/s, "\n---\nText.\n")
      : content,
  ]),
);

const words = ["utkast", "framtid", "senare", "embargo"];
const ids = [draftId, futureId, laterTodayId, embargoId];

/** Every path and line of the output that tells of an item that is not published. */
function tracesOf(site: BuiltSite): readonly string[] {
  const trace = new RegExp([...words, ...ids].join("|"), "i");
  return [...site.files].flatMap(([path, text]) =>
    [path, ...text.split("\n").map((line) => `${path}: ${line}`)].filter((line) => trace.test(line)),
  );
}

describe.each([
  ["press folders", files, "pressmeddelanden", "pressinbjudningar"],
  ["templates that have joined", joined, "nyheter", "inbjudningar"],
])("in %s", (_kind, siteFiles, releases, invitations) => {
  test("drafts and what is dated or under embargo in the future leave no trace", async () => {
    const site = await buildSite(siteFiles);
    expect(site.at("/")).toContain("Synlig");
    expect(site.at(`/${releases}/synlig/delad.svg`)).toBe(svg);
    expect(tracesOf(site)).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
  });

  test("nor in the output of --to=json", async () => {
    const { pages } = await buildJson(siteFiles);
    expect(pages.length).toBeGreaterThan(10);
    expect(
      tracesOf({ files: new Map(pages.map(({ url, content }) => [url, content])), at: () => "" }),
    ).toEqual([]);
  });

  test.each([
    ["2026-03-02T08:00:59+01:00", []],
    ["2026-03-02T08:01:00+01:00", ["senaretitel"]],
    ["2026-03-02T08:59:59+01:00", ["senaretitel"]],
    ["2026-03-02T09:00:00+01:00", ["senaretitel", "embargotitel"]],
    ["2026-03-02T22:59:59Z", ["senaretitel", "embargotitel"]],
    // Midnight in Sweden.
    ["2026-03-02T23:00:00Z", ["framtidtitel", "senaretitel", "embargotitel"]],
  ])("at %s these have come out: %j", async (now, titles) => {
    const site = await buildSite(siteFiles, { options: { now } });
    const feed = JSON.parse(site.at("/prenumerera/press.json"));
    const shown: readonly string[] = feed.items.map((item: { title: string }) => item.title);
    expect(shown.filter((title) => title !== "Synlig")).toEqual(titles);
    for (const word of words) {
      const isOut = titles.includes(`${word}titel`);
      expect([...site.files.keys()].filter((path) => path.endsWith(`${word}bild.svg`))).toHaveLength(
        isOut ? 1 : 0,
      );
      expect([...site.files.keys()].filter((path) => path.endsWith(`${word}fil.pdf`))).toHaveLength(
        isOut ? 1 : 0,
      );
    }
  });

  test("a build on the following day shows the files in the text as well", async () => {
    const site = await buildSite(siteFiles, { options: { now: "2026-03-03T08:00:00+01:00" } });
    expect(brokenLinks(site)).toEqual([]);
    expect(htmlFaults(site)).toEqual([]);
    expect(site.files.has("framtidadress/index.html")).toBe(true);
    expect([...site.files.keys()].some((path) => path.includes("utkast"))).toBe(false);
  });

  test("a preview while the site is served shows all, each marked", async () => {
    const site = await buildSite(siteFiles, { options: { preview: true }, runMode: "serve" });
    const list = site.at("/pressmeddelanden/");
    for (const [title, mark] of [
      ["utkasttitel", "Utkast. Visas bara i förhandsgranskningen."],
      ["framtidtitel", "Inte publicerad än. Visas bara i förhandsgranskningen."],
    ] as const) {
      const page = site.at(`/${releases}/${title.replace("titel", "")}/`);
      expect(page).toContain(`<p class="pressrum-unpublished"><strong>${mark}</strong></p>`);
      expect(list).toMatch(new RegExp(`<strong>${mark}</strong></p>\\n<h2><a href="[^"]*">${title}</a>`));
    }
    const embargoed = site.at(`/${invitations}/embargo/`);
    expect(embargoed).toContain("Under embargo. Visas bara i förhandsgranskningen.");
    expect(embargoed).toMatch(/Embargot upphör <time [^>]*>2\smars\s2026\skl\.\s9<\/time>\./);
    expect(embargoed).toContain('<meta name="robots" content="noindex">');
    const open = site.at(`/${releases}/synlig/`);
    expect(open).not.toContain("förhandsgranskningen");
    expect(open).not.toContain("noindex");
    expect(brokenLinks(site)).toEqual([]);
    expect(htmlFaults(site)).toEqual([]);
  });

  test("feeds and the calendar of all, which are read elsewhere than on marked pages, have none of it in a preview", async () => {
    const site = await buildSite(siteFiles, { options: { preview: true }, runMode: "serve" });
    const read = [...site.files].filter(([path]) => /^prenumerera\/.*\.(?:json|xml|ics)$/.test(path));
    expect(read.map(([path]) => path).filter((path) => path.includes("amne"))).toEqual([]);
    expect(read).toHaveLength(3 * 3 + 1);
    for (const [path, text] of read) expect(text, path).not.toMatch(new RegExp(ids.join("|")));
    // The page of the invitation offers its own.
    expect(site.at(`/${invitations}/embargo/embargo.ics`)).toContain("BEGIN:VEVENT");
  });

  test.each([
    ["build", true],
    ["watch", true],
    ["serve", false],
  ] as const)("no preview in run mode %s with preview: %s", async (runMode, preview) => {
    expect(tracesOf(await buildSite(siteFiles, { options: { preview }, runMode }))).toEqual([]);
  });
});

test("a draft that is not complete stops no preview: it is left out, and what it lacks is told", async () => {
  const told: string[] = [];
  const site = await buildSite(
    {
      "pressmeddelanden/klar.md": markdown("title: Klar\ndate: 2026-01-15\ndraft: true"),
      "pressinbjudningar/halv.md": markdown("title: Halv\ndate: 2026-01-15\ndraft: true"),
      "pressmeddelanden/lank.md": markdown(
        "title: Bruten\ndate: 2026-01-15\ndraft: true",
        "Se [hit](finns-inte.md).",
      ),
      "pressmeddelanden/dubbel.md": markdown(`id: ${draftId}\ntitle: Dubbel\ndate: 2026-01-15\ndraft: true`),
      "pressmeddelanden/synlig.md": markdown(`id: ${draftId}\ntitle: Synlig\ndate: 2026-01-15`),
    },
    {
      options: { preview: true },
      runMode: "serve",
      configure: (config) => {
        config.logger.warn = (message: string) => told.push(message);
      },
    },
  );
  const shown = [...site.files.keys()].filter((path) => /^press\w+\/\w+\/index/.test(path));
  expect(shown.sort()).toEqual(
    ["klar", "lank", "synlig"].map((name) => `pressmeddelanden/${name}/index.html`),
  );
  const [message = ""] = told;
  expect(message).toContain("sidorna visar 2 texter som inte är publicerade");
  expect(message).toContain("pressinbjudningar/halv.md\n  event");
  expect(message).toContain("finns-inte.md");
  expect(message).toContain("dubbel.md\n  id");
});

test("a file with a fault is there for those that link to it", async () => {
  const { message } = await failBuild({
    "pressmeddelanden/trasig.md": "---\ntitle: Bra: dåligt\ndate: 2026-01-15\n---\nText.\n",
    "pressmeddelanden/lankar.md": markdown(
      "title: Länkar\ndate: 2026-01-15\nrelated: [trasig.md]",
      "[Se](trasig.md)",
    ),
  });
  expect(message).toContain("1 fel i 1 fil");
});

test("a draft need not be complete", async () => {
  const site = await buildSite({
    "pressmeddelanden/utkast.md": markdown("draft: true\ntitle: Bara en rubrik"),
    "nyheter/utkast.md": markdown("type: press-release\ndraft: true\ntitle: Bara en rubrik"),
  });
  expect([...site.files].filter(([, text]) => text.includes("Bara en rubrik"))).toEqual([]);
});

test("but what is scheduled is checked before its time", async () => {
  const { message } = await failBuild({
    "pressmeddelanden/framtid.md": markdown("title: Framtid\ndate: 2026-03-10\ncontacts: [nagon]"),
  });
  expect(message).toContain("kontakten ”nagon” finns inte i kontaktregistret.");
});
