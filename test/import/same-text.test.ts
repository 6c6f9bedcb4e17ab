import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, importTo, inputOf, newFolder, type Ran, reportOf } from "../cli/run-command.ts";
import { buildSite } from "../eleventy/build-site.ts";

interface Page {
  readonly title?: string;
  readonly day?: string;
  readonly text?: string;
  readonly head?: string;
}

function page({ title = "Driftstörning", day = "2016-03-03", text = "A", head = "" }: Page): string {
  return `<html><head>${head}</head><body><main><h1>${title}</h1><p>Publicerad: ${day}</p><p>${text} ${"Ett stycke om läget. ".repeat(6)}</p></main></body></html>`;
}

function plain({ title = "Driftstörning", day = "2016-03-03", text = "A" }: Page): string {
  return `${title}\n\nPublicerad: ${day}\n\n${text} är läget i kommunen just nu, och det är ett helt stycke text.\n`;
}

/** Imports files, as they are named, into `site` of one folder; gives what became of each. */
function importer(source: "page" | "text") {
  const folder = newFolder();
  const site = join(folder, "site");
  return {
    site,
    files: () => filesIn(site),
    ran: async (files: Readonly<Record<string, string>>, below = ""): Promise<Ran> => {
      const paths = Object.entries(files).map(([name, content]) => {
        const path = join(folder, below, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
        return path;
      });
      return importTo(site, [source, ...paths, "--json"]);
    },
  };
}

function outcomes(ran: Ran): readonly string[] {
  return reportOf(ran).items.map(({ outcome, file }) => `${outcome} ${file?.split("/").at(-1) ?? ""}`.trim());
}

function questions(ran: Ran): readonly string[] {
  return reportOf(ran).items.flatMap(({ report }) =>
    report.filter(({ code }) => /-of-other|repeated/.test(code)).map(({ kind, code }) => `${kind} ${code}`),
  );
}

/** All ids are different, and the site is built. */
async function isWhole(files: Readonly<Record<string, string>>): Promise<void> {
  const ids = Object.values(files).map((text) => /^id: (.*)$/m.exec(text)?.[1]);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  await buildSite(files, { options: { now: "2030-01-01T08:00:00+01:00" } });
}

describe("two pages in files of one name", () => {
  const one = { "nyhet-1/index.html": page({ title: "Nytt badhus" }) };
  const two = { "nyhet-2/index.html": page({ title: "Ny skola", day: "2016-04-01" }) };

  test("are two texts, in one run or two, and stay so", async () => {
    const { ran, files } = importer("page");
    expect(outcomes(await ran({ ...one, ...two }))).toEqual(["new nytt-badhus.md", "new ny-skola.md"]);
    await isWhole(files());
    expect(outcomes(await ran({ ...two, ...one }))).toEqual([
      "unchanged ny-skola.md",
      "unchanged nytt-badhus.md",
    ]);
    const other = importer("page");
    await other.ran(one);
    expect(outcomes(await other.ran(two))).toEqual(["new ny-skola.md"]);
    expect(other.files()).toEqual(files());
  });

  test("with one title and day too", async () => {
    const same = { "a/index.html": page({ text: "A" }), "b/index.html": page({ text: "B" }) };
    const { ran, files } = importer("page");
    const first = await ran(same);
    expect(outcomes(first)).toEqual(["new driftstorning.md", "new driftstorning-2.md"]);
    expect(questions(first)).toEqual(["needs-eye title-of-other"]);
    await isWhole(files());
    expect(outcomes(await ran(same))).toEqual(["unchanged driftstorning.md", "unchanged driftstorning-2.md"]);
  });

  test("in folders of one name, too", async () => {
    const { ran, files } = importer("page");
    const first = await ran({
      "2014/nyhet/index.html": page({ text: "A" }),
      "2015/nyhet/index.html": page({ text: "B" }),
    });
    expect(outcomes(first)).toEqual(["new driftstorning.md", "new driftstorning-2.md"]);
    await isWhole(files());
    const again = await ran({ "2015/nyhet/index.html": page({ text: "B" }) });
    expect(outcomes(again)).toEqual(["unchanged driftstorning-2.md"]);
  });

  test("whose texts have changed since are the same two", async () => {
    const { ran, files } = importer("page");
    await ran({ "a/index.html": page({ text: "A" }), "b/index.html": page({ text: "B" }) });
    const changed = await ran({ "b/index.html": page({ text: "C" }) });
    expect(outcomes(changed)).toEqual(["updated driftstorning-2.md"]);
    expect(questions(changed)).toEqual([]);
    expect(files()["pressmeddelanden/2016/driftstorning.md"]).toContain("A Ett stycke");
  });
});

test("a page that has moved to another folder is the same text", async () => {
  const { ran } = importer("page");
  await ran({ "nyhet/index.html": page({}) });
  expect(outcomes(await ran({ "arkiv/sida.html": page({}) }))).toEqual(["unchanged driftstorning.md"]);
});

test("a file that an editor has changed is known again by what it was", async () => {
  const { ran, site } = importer("page");
  await ran({ "nyhet/index.html": page({}) });
  appendFileSync(join(site, "pressmeddelanden/2016/driftstorning.md"), "\nEn rad till.\n");
  const again = await ran({ "arkiv/sida.html": page({}) });
  expect(outcomes(again)).toEqual(["kept driftstorning.md"]);
  expect(reportOf(again).items[0]?.report.map(({ code }) => code)).not.toContain("edited-by-hand");
});

describe("pages that call themselves by one address", () => {
  const head = '<link rel="canonical" href="https://x.example/nyheter">';

  test("are one when they say the same: the second is told of and not written", async () => {
    const { ran, files } = importer("page");
    const first = await ran({ "a.html": page({ head }), "kopia.html": page({ head }) });
    expect(outcomes(first)).toEqual(["new driftstorning.md", "repeated"]);
    expect(questions(first)).toEqual(["left-out repeated"]);
    expect(first.code).toBe(0);
    await isWhole(files());
  });

  test("are two when they do not", async () => {
    const { ran, files } = importer("page");
    const pages = {
      "a.html": page({ head }),
      "b.html": page({ head, title: "Ny skola", day: "2017-01-02" }),
    };
    const first = await ran(pages);
    expect(outcomes(first)).toEqual(["new driftstorning.md", "new ny-skola.md"]);
    expect(questions(first)).toEqual(["needs-eye id-of-other"]);
    await isWhole(files());
    expect(outcomes(await ran(pages))).toEqual(["unchanged driftstorning.md", "unchanged ny-skola.md"]);
    const changed = await ran({
      "b.html": page({ head, title: "Ny skola", day: "2017-01-02", text: "Ändrad" }),
    });
    expect(outcomes(changed)).toEqual(["updated ny-skola.md"]);
  });

  test("do not take the place of one another in a second run", async () => {
    const { ran, files } = importer("page");
    await ran({ "a.html": page({ head }) });
    const second = await ran({ "b.html": page({ head, title: "Ny skola", day: "2017-01-02" }) });
    expect(outcomes(second)).toEqual(["new ny-skola.md"]);
    await isWhole(files());
  });

  test("are one whose title has changed", async () => {
    const { ran } = importer("page");
    await ran({ "a.html": page({ head }) });
    const second = await ran({ "a.html": page({ head, title: "Driftstörningen är över" }) });
    expect(outcomes(second)).toEqual(["updated driftstorning.md"]);
  });
});

describe("two plain texts of one title and day", () => {
  const texts = { "d1.txt": plain({ text: "A" }), "d2.txt": plain({ text: "B" }) };

  test("are two files, and a question", async () => {
    const { ran, files } = importer("text");
    const first = await ran(texts);
    expect(outcomes(first)).toEqual(["new driftstorning.md", "new driftstorning-2.md"]);
    expect(questions(first)).toEqual(["needs-eye title-of-other"]);
    await isWhole(files());
    const again = await ran(texts);
    expect(outcomes(again)).toEqual(["unchanged driftstorning.md", "unchanged driftstorning-2.md"]);
    expect(questions(again)).toEqual([]);
  });

  test("in two runs, too", async () => {
    const { ran, files } = importer("text");
    await ran({ "d1.txt": plain({ text: "A" }) });
    const second = await ran({ "d2.txt": plain({ text: "B" }) });
    expect(outcomes(second)).toEqual(["new driftstorning-2.md"]);
    expect(questions(second)).toEqual(["needs-eye title-of-other"]);
    await isWhole(files());
  });

  test("are one when they say the same", async () => {
    const { ran, files } = importer("text");
    const first = await ran({ "d1.txt": plain({}), "d2.txt": plain({}) });
    expect(outcomes(first)).toEqual(["new driftstorning.md", "repeated"]);
    expect(reportOf(first).items[1]?.report[0]?.text).toBe(
      "är samma text som pressmeddelanden/2016/driftstorning.md och har inte skrivits en gång till.",
    );
    expect(Object.keys(files())).toHaveLength(1);
    expect(outcomes(await ran({ "d3.txt": plain({}) }))).toEqual(["unchanged driftstorning.md"]);
  });

  test("one that has changed since is updated", async () => {
    const { ran } = importer("text");
    await ran({ "d1.txt": plain({ text: "A" }) });
    expect(outcomes(await ran({ "d1.txt": plain({ text: "Ändrat" }) }))).toEqual([
      "updated driftstorning.md",
    ]);
  });

  test("pasted one after the other are two", async () => {
    const folder = newFolder();
    const paste = (text: string): Promise<Ran> =>
      importTo(folder, ["text", "-", "--json"], { input: inputOf(plain({ text })) });
    expect(outcomes(await paste("A"))).toEqual(["new driftstorning.md"]);
    expect(outcomes(await paste("B"))).toEqual(["new driftstorning-2.md"]);
    expect(outcomes(await paste("B"))).toEqual(["unchanged driftstorning-2.md"]);
    expect(outcomes(await paste("A"))).toEqual(["unchanged driftstorning.md"]);
    await isWhole(filesIn(folder));
  });
});

test("one id twice in a feed is one text, or two with a question", async () => {
  const folder = newFolder();
  const item = { id: "https://x.example/1", title: "Nyhet", date_published: "2026-02-11T09:15:00+01:00" };
  const items = ["A", "A", "B"].map((text) => ({ ...item, content_html: `<p>${text}</p>` }));
  const file = join(newFolder(), "feed.json");
  writeFileSync(file, JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items }));
  const first = await importTo(folder, ["feed", file, "--json"]);
  expect(outcomes(first)).toEqual(["new nyhet.md", "repeated", "new nyhet-2.md"]);
  expect(questions(first)).toEqual(["left-out repeated", "needs-eye id-of-other"]);
  await isWhole(filesIn(folder));
  const again = await importTo(folder, ["feed", file, "--json"]);
  expect(outcomes(again)).toEqual(["unchanged nyhet.md", "repeated", "unchanged nyhet-2.md"]);
});

test("a file without a word of its import, but with the id, is the same text and is left alone", async () => {
  const { ran, files, site } = importer("text");
  await ran({ "d1.txt": plain({}) });
  const name = "pressmeddelanden/2016/driftstorning.md";
  const bare = (files()[name] ?? "").replace(/^imported:\n(?: .*\n)+/m, "");
  expect(bare).not.toContain("imported");
  rmSync(join(site, name));
  writeFileSync(join(site, "pressmeddelanden/egen.md"), bare);
  const again = await ran({ "d1.txt": plain({}) });
  expect(outcomes(again)).toEqual(["kept egen.md"]);
  expect(questions(again)).toEqual([]);
  expect(readFileSync(join(site, "pressmeddelanden/egen.md"), "utf8")).toBe(bare);
  expect(Object.keys(files())).toEqual(["pressmeddelanden/egen.md"]);
});

describe("a text that cannot be imported is told of by its file, with the remedy", () => {
  test.each([
    ["page", `<main><h1>Nytt badhus</h1><p>${"Ett stycke. ".repeat(10)}</p></main>`, "Nytt badhus"],
    [
      "text",
      "Nytt badhus i Exempelby\n\nEtt helt stycke text om det nya badhuset.\n",
      "Nytt badhus i Exempelby",
    ],
  ] as const)("%s", async (source, content, title) => {
    const file = join(newFolder(), "bad.x");
    writeFileSync(file, content);
    const { output, code } = await importTo(newFolder(), [source, file]);
    expect(code).toBe(1);
    expect(output).toContain(`${file} · kunde inte importeras\n  ${title}\n`);
    expect(output).toContain("Ange dagen i kommandot: --published 2009-08-14.\n");
  });

  test("one that is the same is told of likewise, and counted", async () => {
    const folder = newFolder();
    const files = ["a.txt", "b.txt"].map((name) => join(folder, name));
    for (const file of files) writeFileSync(file, plain({}));
    const { output } = await importTo(newFolder(), ["text", ...files]);
    expect(output).toContain(`${files[1]} · samma text en gång till\n  Driftstörning\n`);
    expect(output).toContain(
      "\n1 ny, 0 uppdaterade, 0 oförändrade, 0 ändrade för hand och orörda, 1 samma text en gång till, 0 kunde inte importeras.\n",
    );
  });
});
