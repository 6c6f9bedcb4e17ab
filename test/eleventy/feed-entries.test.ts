/** What the entries of a site's feeds say: when, what was corrected, in which language, with which files. */

import { describe, expect, test } from "vitest";
import { all, one, readXml } from "../views/feed/read-xml.ts";
import { atomFaults } from "../views/feed/validators.ts";
import { buildSite, type Files, markdown } from "./build-site.ts";
import { feedsOf, readFeed, titlesOf } from "./read-feeds.ts";

const root = "https://press.example.org";

describe("time", () => {
  test("a feed is as new as its newest change, whenever it is built", async () => {
    const files: Files = {
      "pressmeddelanden/a.md": markdown("title: A\ndate: 2026-01-15 09:00\nupdated: 2026-02-01 10:00"),
      "pressmeddelanden/b.md": markdown("title: B\ndate: 2026-01-20 09:00"),
    };
    const site = await buildSite(files);
    const later = await buildSite(files, { options: { now: "2027-06-01T08:00:00+02:00" } });
    expect(one(readXml(site.at("/prenumerera/press.atom.xml")), "updated").text).toBe(
      "2026-02-01T09:00:00.000Z",
    );
    for (const path of feedsOf(site)) expect(later.at(`/${path}`)).toBe(site.at(`/${path}`));
  });

  test("publication and change are told apart", async () => {
    const site = await buildSite({
      "pressmeddelanden/a.md": markdown("title: A\ndate: 2026-01-15 09:00\nupdated: 2026-02-01 10:00"),
    });
    const [entry] = all(readXml(site.at("/prenumerera/press.atom.xml")), "entry");
    if (entry === undefined) throw new Error("no entry");
    expect(one(entry, "published").text).toBe("2026-01-15T08:00:00.000Z");
    expect(one(entry, "updated").text).toBe("2026-02-01T09:00:00.000Z");
    const [item] = all(one(readXml(site.at("/prenumerera/press.rss.xml")), "channel"), "item");
    if (item === undefined) throw new Error("no item");
    expect(one(item, "pubDate").text).toBe("Thu, 15 Jan 2026 08:00:00 GMT");
    expect(one(item, "atom:updated").text).toBe("2026-02-01T09:00:00.000Z");
  });
});

describe("a correction", () => {
  const corrected = (corrections: string): Files => ({
    "pressmeddelanden/badhus.md": markdown(
      `id: 2c6f3a0e-74a5-4f0c-9a0e-5d1f5b3c7a11\ntitle: Badhus\ndate: 2026-01-15 09:00\ntopics: Bad\ncorrections:\n${corrections}`,
    ),
    "pressmeddelanden/budget.md": markdown("title: Budget\ndate: 2026-01-16 09:00"),
  });

  test("is an entry of its own, where its day places it, that leads to the item", async () => {
    const site = await buildSite(corrected("  - date: 2026-01-17 08:00\n    text: Rätt tid är nio."));
    for (const path of ["/prenumerera/press", "/prenumerera/pressmeddelanden"]) {
      expect(titlesOf(site, path)).toEqual(["Rättelse: Badhus", "Budget", "Badhus"]);
    }
    expect(titlesOf(site, "/prenumerera/amnen/bad")).toEqual(["Rättelse: Badhus", "Badhus"]);
    expect(titlesOf(site, "/prenumerera/pressinbjudningar")).toEqual([]);
    const [correction, , item] = readFeed(site, "/prenumerera/press").json;
    expect(correction).toMatchObject({
      url: `${root}/pressmeddelanden/badhus/`,
      summary: "Rätt tid är nio.",
      published: "2026-01-17T07:00:00.000Z",
      topics: ["Bad"],
    });
    expect(correction?.html).toContain(`<a href="${root}/pressmeddelanden/badhus/">Badhus</a>`);
    expect(correction?.id).not.toBe(item?.id);
    expect(item?.html).toContain("Rätt tid är nio.");
    expect(JSON.parse(site.at("/prenumerera/press.json")).items[2].date_modified).toBe(
      // A thousandth of a second after that of the correction: no two entries share theirs.
      "2026-01-17T07:00:00.001Z",
    );
  });

  test("keeps its id when its text, the item's title or address, or another correction changes", async () => {
    const idOf = async (files: Files, place: number): Promise<string | undefined> =>
      readFeed(await buildSite(files), "/prenumerera/press").json.filter(({ title }) =>
        title.startsWith("Rättelse"),
      )[place]?.id;
    const id = await idOf(corrected("  - date: 2026-01-17\n    text: Rätt tid är nio."), 0);
    expect(id).toMatch(/^urn:uuid:/);
    expect(await idOf(corrected("  - date: 2026-01-17\n    text: Rätt tid är klockan nio."), 0)).toBe(id);
    expect(
      await idOf(
        corrected("  - date: 2026-01-17\n    text: Rätt tid är nio.\n  - date: 2026-01-18\n    text: Ny."),
        1,
      ),
    ).toBe(id);
    expect(
      await idOf(
        corrected("  - date: 2026-01-17\n    text: Rätt tid är nio.\n  - date: 2026-01-17\n    text: Ny."),
        0,
      ),
    ).toBe(id);
  });

  test("two of one day are two entries", async () => {
    const site = await buildSite(
      corrected("  - date: 2026-01-17\n    text: Ett.\n  - date: 2026-01-17\n    text: Två."),
    );
    expect(titlesOf(site, "/prenumerera/press")).toEqual([
      "Rättelse: Badhus",
      "Rättelse: Badhus",
      "Budget",
      "Badhus",
    ]);
    expect(await atomFaults(site.at("/prenumerera/press.atom.xml"))).toEqual([]);
  });
});

describe("languages", () => {
  const files: Files = {
    "pressmeddelanden/fi.md": markdown(
      "title: Uimahalli\ndate: 2026-01-15\nlanguage: fi\nlead: Uusi.",
      "Teksti.",
    ),
    "pressmeddelanden/sv.md": markdown("title: Badhus\ndate: 2026-01-14", "Text."),
  };

  test("stand on the feed, and on the entries that have another", async () => {
    const site = await buildSite(files);
    const feed = readXml(site.at("/prenumerera/press.atom.xml"));
    expect(feed.attributes["xml:lang"]).toBe("sv");
    expect(all(feed, "entry").map(({ attributes }) => attributes["xml:lang"])).toEqual(["fi", undefined]);
    const json = JSON.parse(site.at("/prenumerera/press.json"));
    expect([json.language, ...json.items.map((item: { language?: string }) => item.language)]).toEqual([
      "sv",
      "fi",
      undefined,
    ]);
    expect(one(one(readXml(site.at("/prenumerera/press.rss.xml")), "channel"), "language").text).toBe("sv");
    // The words around a text are the newsroom's.
    expect(json.items[0].content_html).toContain('<strong lang="fi">Uusi.</strong>');
    expect(json.items[0].content_html).toContain('<div lang="fi">');
    expect(json.items[1].content_html).not.toContain("lang=");
  });
});

describe("files", () => {
  test("have the type and the bytes of the real file, in every format", async () => {
    const site = await buildSite({
      "pressmeddelanden/a.md": markdown(
        "title: A\ndate: 2026-01-15\nimages:\n  - src: bild.svg\n    alt: En bild\n    credit: Kim Exempel\nattachments:\n  - src: karta.pdf\n    title: Karta\n  - src: lista.csv\n    title: Lista",
      ),
      "pressmeddelanden/bild.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>',
      "pressmeddelanden/karta.pdf": "%PDF-1.4",
      "pressmeddelanden/lista.csv": "a;b\n",
    });
    const folder = `${root}/pressmeddelanden/a`;
    const expected = [
      ["bild.svg", "image/svg+xml", 64, "En bild"],
      ["karta.pdf", "application/pdf", 8, "Karta"],
      ["lista.csv", "text/csv", 4, "Lista"],
    ] as const;
    expect(JSON.parse(site.at("/prenumerera/press.json")).items[0].attachments).toEqual(
      expected.map(([name, type, size, title]) => ({
        url: `${folder}/${name}`,
        mime_type: type,
        size_in_bytes: size,
        title,
      })),
    );
    const [entry] = all(readXml(site.at("/prenumerera/press.atom.xml")), "entry");
    const links =
      entry === undefined
        ? []
        : all(entry, "link").filter(({ attributes }) => attributes.rel === "enclosure");
    expect(links.map(({ attributes: { href, type, length, title } }) => [href, type, length, title])).toEqual(
      expected.map(([name, type, size, title]) => [`${folder}/${name}`, type, String(size), title]),
    );
    const [item] = all(one(readXml(site.at("/prenumerera/press.rss.xml")), "channel"), "item");
    if (item === undefined) throw new Error("no item");
    expect(one(item, "enclosure").attributes).toEqual({
      url: `${folder}/karta.pdf`,
      type: "application/pdf",
      length: "8",
    });
    expect(one(one(item, "media:content"), "media:credit").text).toBe("Kim Exempel");
  });
});
