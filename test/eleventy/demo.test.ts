/** The demo newsroom, built as it is published. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readEvents } from "../views/calendar/read-calendar.ts";
import { readXml } from "../views/feed/read-xml.ts";
import { atomFaults, jsonFeedFaults } from "../views/feed/validators.ts";
import { buildDemo } from "./build-demo.ts";
import type { BuiltSite } from "./build-site.ts";
import { brokenLinks, htmlFaults } from "./html-faults.ts";
import { readFeed, textOf, unsafeParts } from "./read-feeds.ts";

const root = "https://press.exempelby.example/";

let site: BuiltSite;

beforeAll(async () => {
  site = await buildDemo();
}, 120_000);

function filesEnding(ending: string): readonly (readonly [path: string, text: string])[] {
  // The search index is Pagefind's own.
  const files = [...site.files].filter(
    ([path]) => path.endsWith(ending) && !path.includes("/pressrum-pagefind/"),
  );
  if (files.length === 0) throw new Error(`the demo has no file that ends in ${ending}`);
  return files;
}

test("a second build gives the same bytes", async () => {
  const again = await buildDemo();
  expect([...again.files.keys()]).toEqual([...site.files.keys()]);
  expect(
    [...again.files].filter(([path, text]) => text !== site.files.get(path)).map(([path]) => path),
  ).toEqual([]);
});

describe("pages", () => {
  test("are valid HTML", () => {
    expect(htmlFaults(site)).toEqual([]);
  });

  test("lead nowhere but to what is there", () => {
    expect(brokenLinks(site, root)).toEqual([]);
  });

  test("have one first heading each, and no level is left out", () => {
    for (const [path, html] of filesEnding(".html")) {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      expect(levels[0], path).toBe(1);
      for (const [index, level] of levels.entries()) {
        expect(level - (levels[index - 1] ?? level), path).toBeLessThanOrEqual(1);
      }
    }
  });

  test("say which text is in another language", () => {
    const finnish = site.at("/pressmeddelanden/2026/suomenkielinen-esikouluosasto/");
    expect(finnish).toContain('<html lang="fi">');
    expect(finnish).toContain('<header class="pressrum-head" lang="sv">');
    expect(finnish).toContain('<footer class="pressrum-foot" lang="sv">');
    expect(finnish).toContain("<h1>Suomenkielinen osasto avataan Tallkottenin esikoulussa</h1>");
    expect(finnish).toContain('Lehdistötiedote <span class="pressrum-dates">');
    expect(finnish).toContain('<time datetime="2026-02-09T09:00:00+01:00">9.2.2026 klo\u00a09</time>');
    expect(finnish).toMatch(/<li lang="sv"><a href="[^"]*">Skola och förskola<\/a><\/li>/);
    const list = site.at("/pressmeddelanden/");
    expect(list).toContain('lang="fi">Suomenkielinen osasto avataan Tallkottenin esikoulussa</a>');
  });

  test("keep the one for lost readers from search engines", () => {
    const lost = site.at("/404.html");
    expect(lost).toContain('<meta name="robots" content="noindex">');
    expect(lost).not.toMatch(/canonical|og:url/);
  });
});

describe("what is not published", () => {
  const project = join(import.meta.dirname, "../../site/pressmeddelanden/2026");
  const held = ["sommarjobb", "varstadning", "arets-foretagare"];

  test.each(held)("%s leaves no trace", (name) => {
    const source = readFileSync(join(project, `${name}.md`), "utf8");
    const [, id = ""] = /^id: (.+)$/m.exec(source) ?? [];
    const [, title = ""] = /^title: (.+)$/m.exec(source) ?? [];
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const traces = [...site.files].filter(
      ([path, text]) => path.includes(name) || [id, title, name].some((word) => text.includes(word)),
    );
    expect(traces.map(([path]) => path)).toEqual([]);
  });

  test("are the only ones", () => {
    const pages = [...site.files.keys()].filter((path) =>
      /^pressmeddelanden\/2026\/[^/]+\/index\.html$/.test(path),
    );
    const sources = readdirSync(project, { withFileTypes: true }).filter(
      (entry) => entry.name.endsWith(".md") || readdirIsItem(join(project, entry.name)),
    );
    expect(sources.length - pages.length).toBe(held.length);
  });
});

function readdirIsItem(path: string): boolean {
  try {
    return readdirSync(path).includes("index.md");
  } catch {
    return false;
  }
}

describe("feeds", () => {
  test("are valid: strict XML, RELAX NG for Atom, the schema of JSON Feed 1.1", async () => {
    for (const [, rss] of filesEnding(".rss.xml")) readXml(rss);
    for (const [path, atom] of filesEnding(".atom.xml")) expect(await atomFaults(atom), path).toEqual([]);
    for (const [path, json] of filesEnding(".json")) expect(jsonFeedFaults(json), path).toEqual([]);
    expect(filesEnding(".rss.xml").length).toBeGreaterThan(3);
    expect(filesEnding(".atom.xml")).toHaveLength(filesEnding(".rss.xml").length);
    expect(filesEnding(".json")).toHaveLength(filesEnding(".rss.xml").length);
  });

  test("show the same in all formats, safely, with addresses that hold anywhere", () => {
    for (const [file] of filesEnding(".rss.xml")) {
      const { rss, atom, json } = readFeed(site, `/${file.replace(".rss.xml", "")}`);
      expect(json.length).toBeGreaterThan(0);
      expect(rss).toEqual(json);
      expect(atom).toEqual(json);
      for (const { html } of json) expect(unsafeParts(html)).toEqual([]);
    }
  });

  test("hold the whole text: lead, program, contacts and boilerplate", () => {
    const entry = readFeed(site, "/prenumerera/press").json.find(({ url }) =>
      url.endsWith("/visning-av-abadet/"),
    );
    const text = textOf(entry?.html ?? "");
    for (const part of [
      "Fyra dagar innan Åbadet öppnar",
      "Åbadet, Entréhallen",
      "Rundtur: bassängerna",
      "Greta Almkvist",
      "Exempelby är en kommun med",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("tell of the correction by itself", () => {
    const entries = readFeed(site, "/prenumerera/press").json;
    const [correction, ...others] = entries.filter(({ title }) => title.startsWith("Rättelse: "));
    expect(others).toEqual([]);
    expect(correction?.summary).toContain("Rätt belopp är 21 miljoner kronor.");
    const corrected = entries.find(({ url, id }) => url === correction?.url && id !== correction.id);
    expect(textOf(corrected?.html ?? "").trim()).toMatch(
      /^Rättelse \d+\s\S+ \d{4}.*: .*Rätt belopp är 21 miljoner/,
    );
  });

  test("tell of each event that is not as planned once more, from the moment of the change", () => {
    const entries = readFeed(site, "/prenumerera/pressinbjudningar").json;
    const changed = entries.filter(({ title }) => /^[A-ZÅÄÖ ]+: /.test(title));
    expect(changed.map(({ title, published }) => `${published} ${title}`)).toEqual([
      "2026-02-27T14:00:00.000Z INSTÄLLT: Pressvisning av isvakternas övning på Isens dag",
      "2026-02-27T12:30:00.000Z FRAMSKJUTET: Provåk den nya elbussen innan den går i trafik",
      "2026-02-27T10:30:00.000Z NY TID: Pressträff om det nya företagsområdet Kvarnbacken",
      "2026-02-23T09:00:00.000Z NY TID: Pressträff om det nya företagsområdet Kvarnbacken",
      "2026-02-20T08:00:00.000Z FRAMSKJUTET: Provåk den nya elbussen innan den går i trafik",
      "2026-02-19T13:00:00.000Z INSTÄLLT: Pressvisning av isvakternas övning på Isens dag",
    ]);
    expect(changed.map(({ html }) => textOf(html).trim().split(/[,\s]/)[0])).toEqual([
      "Inställt",
      "Framskjutet",
      "Ny",
      "Ny",
      "Framskjutet",
      "Inställt",
    ]);
  });
});

describe("calendars", () => {
  test("hold every invitation, each with the same identity in its own file", () => {
    const uidOf = (event: { getFirstPropertyValue(name: string): unknown }): string =>
      String(event.getFirstPropertyValue("uid"));
    const subscribed = readEvents(site.at("/prenumerera/pressinbjudningar.ics")).map(uidOf);
    const single = filesEnding(".ics")
      .filter(([path]) => path !== "prenumerera/pressinbjudningar.ics")
      .flatMap(([, text]) => readEvents(text).map(uidOf));
    expect(single).toHaveLength(6);
    expect([...subscribed].sort()).toEqual([...single].sort());
  });
});

test("pictures and documents are those of published items, byte for byte", () => {
  // The copies stand in a folder of their own.
  const isMedia = /^(?!bilder\/).*\.(jpg|png|pdf)$/;
  const media = [...site.files.keys()].filter((path) => isMedia.test(path));
  expect(media).toContain("pressmeddelanden/2026/nytt-badhus/badhuset.jpg");
  expect(media).toContain("pressmeddelanden/2026/raddningstjansten-ovar/bilder/brandovning.jpg");
  expect(media).toContain("pressmeddelanden/2026/nytt-badhus/planskiss.png");
  for (const path of media) {
    const name = path.split("/").at(-1) ?? "";
    const sources = readdirSync(join(import.meta.dirname, "../../site"), {
      withFileTypes: true,
      recursive: true,
    });
    const source = sources.find((entry) => entry.name === name);
    expect(source && readFileSync(join(source.parentPath, name), "utf8") === site.files.get(path), path).toBe(
      true,
    );
  }
});
