import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, importTo, newFolder, reportOf, sample, toldOf } from "../cli/run-command.ts";

interface Post {
  readonly id?: number;
  readonly title?: string;
  readonly body?: string;
  readonly date?: string;
  readonly link?: string;
  readonly tags?: readonly string[];
}

function feedOf(posts: readonly Post[]): string {
  const items = posts.map(
    ({
      id = 1,
      title = "Nyhet",
      body = "<p>Text</p>",
      date = "2026-02-11T09:15:00+01:00",
      link,
      tags = [],
    }) => ({
      id: `https://x.example/id/${id}`,
      url: link,
      title,
      content_html: body,
      date_published: date,
      tags,
    }),
  );
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    home_page_url: "https://x.example/",
    items,
  });
}

async function importPosts(
  folder: string,
  posts: readonly Post[],
  more: readonly string[] = [],
): ReturnType<typeof importTo> {
  const file = join(newFolder(), "feed.json");
  writeFileSync(file, feedOf(posts));
  return importTo(folder, ["feed", file, "--json", ...more]);
}

function outcomes(ran: Awaited<ReturnType<typeof importPosts>>): readonly string[] {
  return reportOf(ran).items.map(({ outcome, file }) => `${outcome} ${file ?? ""}`.trim());
}

describe("the same source again", () => {
  test("changes nothing, byte by byte", async () => {
    const folder = newFolder();
    for (const [source, name] of [
      ["mynewsdesk", "mynewsdesk.json"],
      ["wordpress", "wordpress.xml"],
      ["feed", "feed.rss.xml"],
      ["page", "page.html"],
    ]) {
      await importTo(folder, [source ?? "", sample(name ?? "")]);
      const before = filesIn(folder);
      const again = await importTo(folder, [source ?? "", sample(name ?? ""), "--json"]);
      expect(reportOf(again).counts.outcomes).toMatchObject({ new: 0, updated: 0, kept: 0 });
      expect(filesIn(folder)).toEqual(before);
    }
  });

  test("with another text updates the file, under its old name", async () => {
    const folder = newFolder();
    await importPosts(folder, [{ title: "Gammal rubrik" }]);
    const ran = await importPosts(folder, [{ title: "Ny rubrik", body: "<p>Ny text</p>" }]);
    expect(outcomes(ran)).toEqual(["updated pressmeddelanden/2026/gammal-rubrik.md"]);
    const [text = ""] = Object.values(filesIn(folder));
    expect(text).toContain("title: Ny rubrik\n");
    expect(text).toContain("\nNy text\n");
  });

  test("finds its file wherever an editor has moved it", async () => {
    const folder = newFolder();
    await importPosts(folder, [{}]);
    const name = "pressmeddelanden/2026/nyhet.md";
    const text = readFileSync(join(folder, name), "utf8");
    rmSync(join(folder, name));
    writeFileSync(join(folder, "pressmeddelanden/flyttad.md"), text);
    expect(outcomes(await importPosts(folder, [{}]))).toEqual(["unchanged pressmeddelanden/flyttad.md"]);
  });
});

describe("a file that someone has edited", () => {
  test("is never overwritten; it is told of when the source has changed too", async () => {
    const folder = newFolder();
    const name = join(folder, "pressmeddelanden/2026/nyhet.md");
    await importPosts(folder, [{}]);
    appendFileSync(name, "\nEn rad till.\n");
    const edited = readFileSync(name, "utf8");
    const same = await importPosts(folder, [{}]);
    expect(outcomes(same)).toEqual(["kept pressmeddelanden/2026/nyhet.md"]);
    expect(toldOf(same, "Nyhet")).toEqual([]);
    const changed = await importPosts(folder, [{ body: "<p>Ny text</p>" }]);
    expect(outcomes(changed)).toEqual(["kept pressmeddelanden/2026/nyhet.md"]);
    expect(toldOf(changed, "Nyhet")).toEqual(["needs-eye edited-by-hand"]);
    expect(readFileSync(name, "utf8")).toBe(edited);
  });

  test("is not one whose line ends have changed", async () => {
    const folder = newFolder();
    const name = join(folder, "pressmeddelanden/2026/nyhet.md");
    await importPosts(folder, [{}]);
    writeFileSync(name, readFileSync(name, "utf8").replaceAll("\n", "\r\n"));
    expect(outcomes(await importPosts(folder, [{}]))).toEqual(["unchanged pressmeddelanden/2026/nyhet.md"]);
  });
});

test("a dry run writes nothing and tells the same", async () => {
  const folder = newFolder();
  const dry = await importPosts(folder, [{}, { id: 2, title: "Två" }], ["--dry-run"]);
  expect(filesIn(folder)).toEqual({});
  const wet = await importPosts(folder, [{}, { id: 2, title: "Två" }]);
  expect(reportOf(dry).items).toEqual(reportOf(wet).items);
});

test("a broken item does not stop the rest", async () => {
  const ran = await importPosts(newFolder(), [
    { title: "A", date: "snart" },
    { id: 2, title: "B" },
    { id: 3, title: "", body: "" },
    { id: 4, title: "D" },
  ]);
  expect(outcomes(ran)).toEqual([
    "failed",
    "new pressmeddelanden/2026/b.md",
    "failed",
    "new pressmeddelanden/2026/d.md",
  ]);
  expect(toldOf(ran, "A")).toEqual(["left-out date date-unreadable", "left-out no-date"]);
  expect(ran.code).toBe(1);
});

describe("names", () => {
  test("of two texts with one title are told apart, and stay so", async () => {
    const folder = newFolder();
    const posts = [{ id: 1 }, { id: 2 }, { id: 3, date: "2025-01-01T00:00:00Z" }];
    await importPosts(folder, posts);
    expect(Object.keys(filesIn(folder))).toEqual([
      "pressmeddelanden/2025/nyhet.md",
      "pressmeddelanden/2026/nyhet-2.md",
      "pressmeddelanden/2026/nyhet.md",
    ]);
    expect(outcomes(await importPosts(folder, posts.toReversed()))).toEqual([
      "unchanged pressmeddelanden/2025/nyhet.md",
      "unchanged pressmeddelanden/2026/nyhet-2.md",
      "unchanged pressmeddelanden/2026/nyhet.md",
    ]);
  });

  test("give way to what an editor has written, whatever its file is called", async () => {
    const folder = newFolder();
    await importPosts(folder, [{ id: 9, title: "Annat" }]);
    writeFileSync(
      join(folder, "pressmeddelanden/2026/2026-02-11-Nyhet.md"),
      "---\ntitle: Egen\ndate: 2026-02-11\n---\n",
    );
    expect(outcomes(await importPosts(folder, [{}]))).toEqual(["new pressmeddelanden/2026/nyhet-2.md"]);
  });

  test.each([
    ["../../../utanför", "pressmeddelanden/2026/utanfor.md"],
    ["/etc/passwd", "pressmeddelanden/2026/etc-passwd.md"],
    ["..", "pressmeddelanden/2026/x-example-id-1.md"],
    ["index", "pressmeddelanden/2026/index-1.md"],
    ["CON", "pressmeddelanden/2026/con-1.md"],
    ["2026-02-11 Nyhet", "pressmeddelanden/2026/2026-02-11-nyhet.md"],
  ])("of %s is %s", async (title, name) => {
    const folder = newFolder();
    await importPosts(join(folder, "site"), [{ title }]);
    expect(Object.keys(filesIn(folder))).toEqual([
      `site/${name.replace("x-example-id-1", "https-x-example-id-1")}`,
    ]);
  });
});

describe("old addresses", () => {
  test.each([
    ["https://x.example/press/nyhet-1", "aliases:\n  - /press/nyhet-1/\n"],
    ["https://x.example/press/nyhet.html", "aliases:\n  - /press/nyhet.html\n"],
    ["https://x.example/press/%C3%A5ret", "aliases:\n  - /press/året/\n"],
    ["https://x.example/", ""],
    ["https://x.example/pressmeddelanden/2026/nyhet/", ""],
    ["https://x.example/?p=7", ""],
    ["https://x.example/a%2e%2e/%5c", ""],
  ])("%s", async (link, aliases) => {
    const folder = newFolder();
    await importPosts(folder, [{ link }]);
    const [text = ""] = Object.values(filesIn(folder));
    expect(/aliases:\n(?: {2}- .*\n)+/.exec(text)?.[0] ?? "").toBe(aliases);
  });

  test("that another text has are left out, and told of", async () => {
    const folder = newFolder();
    await importPosts(folder, [{ link: "https://x.example/a" }]);
    const ran = await importPosts(folder, [{ id: 2, title: "Två", link: "https://x.example/a" }]);
    expect(toldOf(ran, "Två")).toEqual(["needs-eye aliases alias-taken"]);
    expect(filesIn(folder)["pressmeddelanden/2026/tva.md"]).not.toContain("aliases");
  });
});

describe("topics", () => {
  test("that give one address are one", async () => {
    const folder = newFolder();
    await importPosts(folder, [
      { tags: ["Bad & bygge"] },
      { id: 2, title: "Två", tags: ["bad och bygge", "BAD & BYGGE", "…"] },
    ]);
    expect(filesIn(folder)["pressmeddelanden/2026/tva.md"]).toContain("topics:\n  - Bad & bygge\nimported");
  });

  test("are those of the register, where there is one", async () => {
    const folder = newFolder();
    const newsroom = newFolder();
    writeFileSync(
      join(newsroom, "topics.yaml"),
      "kultur-och-fritid: Kultur & fritid\nskola:\n  name: Skola och förskola\n",
    );
    const ran = await importPosts(
      folder,
      [{ tags: ["Kultur och fritid", "Skola", "Is"] }],
      ["--newsroom", newsroom],
    );
    const [text = ""] = Object.values(filesIn(folder));
    expect(text).toContain("topics:\n  - kultur-och-fritid\n  - skola\n");
    expect(toldOf(ran, "Nyhet")).toEqual(["left-out topics topic-unknown"]);
  });
});

test("a person of whom the register says the same is named by the register's key", async () => {
  const folder = newFolder();
  const newsroom = newFolder();
  writeFileSync(
    join(newsroom, "contacts.yaml"),
    "malin:\n  name: Malin Brogren\n  role: projektledare\n  phone: [031-390 06 21, 070-174 06 21]\n  email: malin.brogren@exempelby.example\n",
  );
  await importTo(folder, ["mynewsdesk", sample("mynewsdesk.json"), "--newsroom", newsroom]);
  const text = filesIn(folder)["pressmeddelanden/2026/nytt-badhus-vid-kvarnsjon-och-ny-badplats.md"];
  expect(text).toContain("contacts:\n  - malin\nimages");
});

test("an invitation that only its words tell of has its time, and a release that speaks of a meeting has none", async () => {
  const folder = newFolder();
  const ran = await importPosts(folder, [
    {
      title: "Pressinbjudan: visning",
      body: "<p>Välkommen.</p><p>Tid: måndag 16 februari kl. 10<br>Plats: Stadshuset</p>",
    },
    { id: 2, title: "Nytt avtal", body: "<p>Avtalet presenterades vid en pressträff i går.</p>" },
    { id: 3, title: "Pressinbjudan: snart", body: "<p>Tid kommer.</p>" },
  ]);
  expect(outcomes(ran)).toEqual([
    "new pressinbjudningar/2026/pressinbjudan-visning.md",
    "new pressmeddelanden/2026/nytt-avtal.md",
    "new pressmeddelanden/2026/pressinbjudan-snart.md",
  ]);
  expect(filesIn(folder)["pressinbjudningar/2026/pressinbjudan-visning.md"]).toContain(
    "event:\n  start: 2026-02-16 10:00\n  place:\n    name: Stadshuset\n",
  );
  expect(toldOf(ran, "Pressinbjudan: snart")).toEqual(["needs-eye event.start event-without-time"]);
});

test("an end before the start, and a second time, are told of", async () => {
  const folder = newFolder();
  const ran = await importPosts(folder, [
    { title: "Pressinbjudan: visning", body: "<p>Tid: måndag 16 februari kl. 18–17</p>" },
    {
      id: 2,
      title: "Pressinbjudan: möte",
      body: "<p>Tid: 16 februari 2026 kl. 10 och 17 februari 2026 kl. 14</p>",
    },
    {
      id: 3,
      title: "Pressinbjudan: val",
      body: "<p>Tid: 16 februari 2026 kl. 10 eller 17 februari 2026 kl. 14</p>",
    },
  ]);
  expect(toldOf(ran, "Pressinbjudan: visning")).toEqual([
    "deduced event event-from-text",
    "needs-eye event.end event-end-in-text",
  ]);
  expect(toldOf(ran, "Pressinbjudan: möte")).toEqual([
    "deduced event event-from-text",
    "needs-eye event.start event-others-in-text",
  ]);
  expect(toldOf(ran, "Pressinbjudan: val")).toEqual(["needs-eye event.start event-without-time"]);
});

test("a release that has become an invitation moves to its folder", async () => {
  const folder = newFolder();
  await importPosts(folder, [{ title: "Visning", body: "<p>Text</p>" }]);
  const ran = await importPosts(folder, [
    { title: "Pressinbjudan: visning", body: "<p>Tid: måndag 16 februari kl. 10</p>" },
  ]);
  expect(outcomes(ran)).toEqual(["updated pressinbjudningar/2026/pressinbjudan-visning.md"]);
  expect(Object.keys(filesIn(folder))).toEqual(["pressinbjudningar/2026/pressinbjudan-visning.md"]);
});
