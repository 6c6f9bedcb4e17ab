import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ForeignItem } from "../../../src/import/foreign-item.ts";
import { bytesSource, fileSource } from "../../../src/import/reading/source-file.ts";
import { newsroomOf } from "../../../src/import/sources/mynewsdesk/items.ts";
import { readMaterial } from "../../../src/import/sources/mynewsdesk/read-file.ts";
import { filesIn, importTo, newFolder, sample, toldOf } from "../../cli/run-command.ts";

async function items(json: unknown): Promise<readonly ForeignItem[]> {
  const source = bytesSource("answer.json", [Buffer.from(JSON.stringify(json))]);
  return newsroomOf((await readMaterial(source)).materials).items;
}

const release = {
  id: 1,
  type_of_media: "pressrelease",
  header: "Rubrik",
  body: "<p>Text</p>",
  published_at: "2026-02-11 09:15:00",
};

test("a release with all that belongs to it", async () => {
  const folder = newFolder();
  const ran = await importTo(folder, ["mynewsdesk", sample("mynewsdesk.json"), "--json"]);
  const file = filesIn(folder)["pressmeddelanden/2026/nytt-badhus-vid-kvarnsjon-och-ny-badplats.md"];
  expect(file?.replace(/^ {2}hash: .*$/m, "  hash: x")).toBe(`---
id: 6bb959e8-846e-57a8-8f8d-95576193abbe
title: Nytt badhus vid Kvarnsjön & ny badplats
date: 2026-02-11 09:15
updated: 2026-02-13 11:00
lead: Exempelby kommun bygger ett nytt badhus vid Kvarnsjön. Det öppnar hösten 2027.
topics:
  - badhus
  - Bygge
  - Kultur, fritid
contacts:
  - name: Malin Brogren
    role: Projektledare
    phone:
      - 031-390 06 21
      - 070-174 06 21
    email: malin.brogren@exempelby.example
images:
  - src: https://bilder.exempelby.example/original/badhuset.jpg
    alt: Teckning av ett trähus med stora fönster mot en sjö.
    caption: Så kan badhuset se ut.
    credit: Kim Modig, Pressbild
attachments:
  - src: https://filer.exempelby.example/planskiss.pdf
    title: Planskiss
  - src: https://filer.exempelby.example/nytt-badhus.pdf
    title: Nytt badhus vid Kvarnsjön & ny badplats (pdf)
related:
  - ../../pressinbjudningar/2026/forsta-spadtaget.md
  - title: Mer om badhuset
    url: https://exempelby.example/badhus
  - title: Film om badhuset
    url: https://press.exempelby.example/videos/film-om-badhuset-71
boilerplate: |-
  Exempelby kommun har 18 000 invånare.

  Kommunen ligger vid Kvarnsjön.
aliases:
  - /pressreleases/nytt-badhus-vid-kvarnsjoen-1301/
imported:
  source: mynewsdesk
  id: pressrelease/1301
  hash: x
---

Bassängen blir 25\u00a0meter lång och **uppvärmd av** spillvärme från [sågverket](https://press.exempelby.example/om/sagverket).

– Vi har väntat länge, säger Malin Brogren, projektledare.

## Fakta

- Yta: 2 400 m²
- Kostnad: 107 miljoner

[skiss.jpg](https://bilder.exempelby.example/skiss.jpg)
`);
  expect(toldOf(ran, "Nytt badhus vid Kvarnsjön & ny badplats")).toEqual([
    "left-out value-left-out",
    "needs-eye body image-in-text-without-alt",
    "deduced body lead-repeated",
    "needs-eye media media-remote",
  ]);
});

test("an event of a release is an invitation of its own, and each leads to the other", async () => {
  const folder = newFolder();
  await importTo(folder, ["mynewsdesk", sample("mynewsdesk.json")]);
  const file = filesIn(folder)["pressinbjudningar/2026/forsta-spadtaget.md"];
  expect(file).toContain(`event:
  start: 2026-04-14 09:00
  end: 2026-04-14 10:30
  place:
    name: Kvarnsjöns badplats
  registration:
    url: https://exempelby.example/anmalan
`);
  expect(file).toContain(`related:
  - ../../pressmeddelanden/2026/nytt-badhus-vid-kvarnsjon-och-ny-badplats.md
`);
});

test("an event of an invitation is one with it", async () => {
  const folder = newFolder();
  const ran = await importTo(folder, ["mynewsdesk", sample("mynewsdesk.json"), "--json"]);
  const files = filesIn(folder);
  expect(Object.keys(files).filter((name) => name.startsWith("pressinbjudningar/"))).toEqual([
    "pressinbjudningar/2026/forsta-spadtaget.md",
    "pressinbjudningar/2026/pressinbjudan-kommunen-och-polisen-tecknar-avtal.md",
  ]);
  const file = files["pressinbjudningar/2026/pressinbjudan-kommunen-och-polisen-tecknar-avtal.md"];
  expect(file).toContain("  start: 2026-03-05 09:30\n  place:\n    name: Stadshuset\n    room: Kvarnsalen\n");
  expect(file).toContain(
    "aliases:\n  - /pressreleases/pressinbjudan-trygghetsavtal-1302/\n  - /events/presstraeff-82/\n",
  );
  expect(toldOf(ran, "Pressinbjudan: Kommunen och polisen tecknar avtal")).toEqual([
    "deduced event event-merged",
  ]);
});

describe("what belongs to no text is told of", () => {
  test.each([
    [
      { id: 9, type_of_media: "image", header: "Bad", download_url: "https://x.example/bad.jpg" },
      { found: "Bad", name: "image", address: "https://x.example/bad.jpg" },
    ],
    [
      { id: 9, type_of_media: "document", header: "Plan", document: "https://x.example/plan.pdf" },
      { found: "Plan", name: "document", address: "https://x.example/plan.pdf" },
    ],
    [
      { id: 9, type_of_media: "video", header: "Film", url: "https://x.example/film" },
      { found: "Film", name: "video", address: "https://x.example/film" },
    ],
  ])("%o", async (material, values) => {
    const source = bytesSource("x", [Buffer.from(JSON.stringify([material]))]);
    const { notes, items: none } = newsroomOf((await readMaterial(source)).materials);
    expect(none).toEqual([]);
    expect(notes).toEqual([{ kind: "left-out", code: "media-unlinked", values }]);
  });

  test("a person too, with all that is known", async () => {
    const person = {
      id: 4,
      type_of_media: "contact_person",
      name: "Omar Lidvik",
      title: "presschef",
      phone: "031-390 06 02",
    };
    const source = bytesSource("x", [Buffer.from(JSON.stringify([person]))]);
    expect(newsroomOf((await readMaterial(source)).materials).notes).toEqual([
      {
        kind: "left-out",
        code: "contact-unlinked",
        values: { found: "Omar Lidvik, presschef, 031-390 06 02" },
      },
    ]);
  });
});

describe("the shapes of the service's answers are read alike", () => {
  test.each([
    ["items in a list", { total_count: 1, items: [release] }],
    ["items in an object", { items: { item: [release] } }],
    ["one item in an object", { items: { item: release } }],
    ["one item alone", { item: [release] }],
    ["a search result", { search_result: { summary: {}, items: [release] } }],
    ["a bare list", [release]],
    ["without its type", { items: [{ ...release, type_of_media: undefined }] }],
    [
      "a date in two forms",
      { items: [{ ...release, published_at: { datetime: "2026-02-11 09:15:00", text: "x" } }] },
    ],
    ["numbers as text", { items: [{ ...release, id: "1" }] }],
  ])("%s", async (_, json) => {
    const [item, ...others] = await items(json);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      sourceId: "pressrelease/1",
      title: "Rubrik",
      body: "<p>Text</p>",
      published: "2026-02-11 09:15:00",
    });
  });

  test.each([
    [{ tags: { tag: ["A", "B"] } }, ["A", "B"]],
    [{ tags: { tag: "A" } }, ["A"]],
    [{ tags: ["A", { text: "B" }, { name: "C" }] }, ["A", "B", "C"]],
    [{ tags: [], subjects: { subject: { id: 1, text: "S" } } }, ["S"]],
    [{ tags: null, subjects: "" }, []],
    [{ tags: {} }, []],
  ])("tags %o", async (fields, topics) => {
    expect((await items([{ ...release, ...fields }]))[0]?.topics).toEqual(topics);
  });

  test("XML is read as JSON is", async () => {
    const { items: found } = newsroomOf((await readMaterial(fileSource(sample("mynewsdesk.xml")))).materials);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      sourceId: "pressrelease/2001",
      published: "2016-02-11T08:15:00Z",
      body: "<p>Isen på Kvarnsjön är <em>tunn</em>.</p>",
      topics: ["Is", "Säkerhet"],
      contacts: [{ name: "Pelle Askeröd", role: "räddningschef", phones: ["0980-319 200"] }],
    });
    expect(found[1]?.event).toMatchObject({ start: "2016-03-05T10:00:00Z", place: "Badplatsen" });
  });
});

describe("what is no answer of the service", () => {
  test.each([
    ["a page", "<html><body></body></html>", "wrong-format"],
    ["another object", '{"a":1}', "wrong-format"],
    ["a number", "7", "wrong-format"],
    ["broken JSON", '{"items":[', "json-broken"],
    ["nothing", " ", "source-empty"],
    ["another text", "hej", "json-broken"],
  ])("%s", async (_, text, code) => {
    await expect(readMaterial(bytesSource("x", [Buffer.from(text)]))).rejects.toMatchObject({ code });
  });

  test("what is no item is counted, and the rest goes on", async () => {
    const json = JSON.stringify({ items: [null, 7, { id: 1, type_of_media: "channel" }, release] });
    const { materials, unknown } = await readMaterial(bytesSource("x", [Buffer.from(json)]));
    expect(unknown).toEqual(["?", "?", "channel"]);
    expect(materials).toHaveLength(1);
  });
});

describe("an event that no invitation can hold becomes a release, and the time stays in its text", () => {
  const event = {
    id: 8,
    type_of_media: "event",
    header: "Isens dag",
    published_at: "2026-02-11 09:15:00",
    location: "Badplatsen",
  };
  test.each([
    ["without a start", {}, "event-without-time", "Plats: Badplatsen"],
    [
      "before its publication",
      { start_at: "2026-02-10 11:00:00", end_at: "2026-02-10 12:00:00" },
      "event-before-publication",
      "Tid: 2026-02-10 11:00:00 – 2026-02-10 12:00:00  \nPlats: Badplatsen",
    ],
    [
      "with a start that is no time",
      { start_at: "snart" },
      "event-without-time",
      "Tid: snart  \nPlats: Badplatsen",
    ],
  ])("%s", async (_, fields, code, text) => {
    const folder = newFolder();
    const answer = `${newFolder()}/answer.json`;
    const { writeFileSync } = await import("node:fs");
    writeFileSync(answer, JSON.stringify([{ ...event, ...fields }]));
    const ran = await importTo(folder, ["mynewsdesk", answer, "--json"]);
    expect(toldOf(ran, "Isens dag")).toContain(`needs-eye event.start ${code}`);
    expect(readFileSync(`${folder}/pressmeddelanden/2026/isens-dag.md`, "utf8")).toMatch(
      new RegExp(`---\n\n${text}\n$`),
    );
  });

  test("an end before the start is left out", async () => {
    const [item] = await items([
      { ...event, start_at: "2026-03-01 11:00:00", end_at: "2026-03-01 10:00:00" },
    ]);
    const { toItem } = await import("../../../src/import/convert/to-item.ts");
    if (item === undefined) throw new Error("no item");
    const entry = toItem(item, "sv");
    expect("fields" in entry && entry.fields.event).toEqual({
      start: "2026-03-01T11:00:00+01:00",
      place: { name: "Badplatsen" },
    });
    expect(entry.report.map(({ code }) => code)).toContain("event-end-before-start");
  });
});
