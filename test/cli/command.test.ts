import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { splitFile } from "../../src/source/front-matter.ts";
import { buildSite, failBuild } from "../eleventy/build-site.ts";
import { command, filesIn, importTo, inputOf, newFolder, sample } from "./run-command.ts";

/** What would steer a terminal. */
const steering = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

describe("help", () => {
  test.each([
    [["--help"], "pressrum – verktyg för pressrummet"],
    [["-h"], "pressrum – verktyg för pressrummet"],
    [["--help", "--language", "en"], "pressrum – tools for the press room"],
    [["import", "--help"], "pressrum import text FIL"],
    [["import", "-h", "--language=en"], "pressrum import text FILE"],
    [["new", "--help"], 'pressrum new release "Rubrik"'],
  ])("%j", async (words, start) => {
    const { code, output, faults } = await command(words);
    expect({ code, faults }).toEqual({ code: 0, faults: "" });
    expect(output.startsWith(start)).toBe(true);
  });

  test("without anything is shown as a fault", async () => {
    const { code, output, faults } = await command([]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(faults.startsWith("pressrum – verktyg för pressrummet")).toBe(true);
  });

  test("version", async () => {
    expect(await command(["--version"])).toEqual({
      code: 0,
      output: "eleventy-plugin-pressrum 0.0.0\n",
      faults: "",
    });
  });
});

describe("a command that is wrongly written ends with 2", () => {
  test.each([
    [["impor"], "Kommandot ”impor” finns inte. Skriv import eller new."],
    [["import"], "Ange vad som ska importeras: text, page, mynewsdesk, feed eller wordpress."],
    [["import", "blogg"], "Källan ”blogg” finns inte. Skriv text, page, mynewsdesk, feed eller wordpress."],
    [["import", "text"], "Ange en fil."],
    [["import", "mynewsdesk"], "Ange en fil."],
    [["import", "mynewsdesk", "a.json", "--key", "x"], "Ange antingen filer eller --key, inte båda."],
    [["import", "feed", "a", "b"], "Det står för mycket: ”b”."],
    [["import", "feed", "--utt", "x"], "Flaggan --utt finns inte."],
    [["import", "feed", "--out"], "Flaggan --out är fel skriven: värdet saknas, eller ska inte finnas."],
    [["import", "feed", "--json=ja"], "Flaggan --json är fel skriven: värdet saknas, eller ska inte finnas."],
    [
      ["import", "text", "-", "--published", "i går"],
      "”i går” är inget datum. Skriv --published 2016-02-11, eller ”2016-02-11 09.15”.",
    ],
    [["import", "text", "-", "--pause", "x"], "”x” är inget antal millisekunder."],
    [["import", "text", "-", "--language", "fi"], "Rapporten finns inte på ”fi”. Skriv sv eller en."],
    [["new"], "Ange vad som ska skapas: release eller invitation."],
    [["new", "bild", "x"], "”bild” kan inte skapas. Skriv release eller invitation."],
    [["new", "__proto__", "x"], "”__proto__” kan inte skapas. Skriv release eller invitation."],
    [["new", "release"], "Ange en rubrik inom citattecken."],
    [["new", "release", "a", "b"], "Det står för mycket: ”b”."],
  ])("%j", async (words, message) => {
    expect(await command(words)).toEqual({
      code: 2,
      output: "",
      faults: `${message}\nHjälp: pressrum --help\n`,
    });
  });

  test("in English on request", async () => {
    expect(await command(["import", "blogg", "--language", "en"])).toEqual({
      code: 2,
      output: "",
      faults:
        "There is no source “blogg”. Write text, page, mynewsdesk, feed or wordpress.\nHelp: pressrum --help --language en\n",
    });
  });
});

describe("what cannot be read ends with 1", () => {
  test.each([
    [["feed", "finns-inte.xml"], "Filen finns-inte.xml finns inte.\n"],
    [["feed", "."], ". är en mapp. Ange en fil.\n"],
    [["feed", "finns-inte.xml", "--language", "en"], "There is no file finns-inte.xml.\n"],
  ])("%j", async (words, faults) => {
    expect(await importTo(newFolder(), words)).toEqual({ code: 1, output: "", faults });
  });

  test("a file as target", async () => {
    const file = join(newFolder(), "fil");
    writeFileSync(file, "");
    const ran = await importTo(file, ["feed", sample("feed.json")]);
    expect(ran).toEqual({ code: 1, output: "", faults: `${file} är en fil och kan inte vara målmapp.\n` });
  });

  test("one file of several is told of, and the others are imported", async () => {
    const folder = newFolder();
    const ran = await importTo(folder, ["page", "finns-inte.html", sample("page.html")]);
    expect(ran.code).toBe(1);
    expect(ran.output).toContain(
      "finns-inte.html · kunde inte importeras\n  Utelämnat – Filen finns-inte.html finns inte.\n",
    );
    expect(Object.keys(filesIn(folder))).toHaveLength(1);
  });
});

describe("the report", () => {
  test("in Swedish", async () => {
    const { output, code, faults } = await importTo(newFolder(), ["feed", sample("feed.rss.xml")]);
    expect({ code, faults }).toEqual({ code: 1, faults: "" });
    expect(output).toBe(`pressmeddelanden/2026/sommarjobb-for-alla-och-envar.md · ny
  Sommarjobb för alla & envar
  Hämtat: rubrik, datum, ingress, ämnen (1), bilder (1), bilagor (1), tidigare adresser (1), text
  Slutsats – datum: tidszonen i ”Thu, 11 Jun 2026 09:15:00 CET” stämmer inte med kalendern den dagen. Klockslaget är läst som svensk tid: torsdag 11 juni 2026 kl. 9.15.
  Slutsats – text: första stycket är samma som ingressen och är borttaget ur texten.
  Att se över – filer: 2 filer ligger kvar på www.exempelby.example. Hämta med --media.

pressmeddelanden/2026/kort-om-vattnet.md · ny
  Kort om vattnet
  Hämtat: rubrik, datum, text
  Att se över – text: källan verkar bara ge början av texten.
  Utelämnat – tidigare adresser: den gamla adressen https://www.exempelby.example/?p=78 kan inte få en sida som leder vidare.

Utan datum · kunde inte importeras
  Utelämnat – publiceringsdatum saknas.

Klart.
2 nya, 0 uppdaterade, 0 oförändrade, 0 ändrade för hand och orörda, 1 kunde inte importeras.
Att se över: 2. Slutsatser: 2. Utelämnat: 2. Hämtat: 11.
`);
  });

  test("in English", async () => {
    const { output } = await importTo(newFolder(), [
      "feed",
      sample("feed.rss.xml"),
      "--language",
      "en",
      "--dry-run",
    ]);
    expect(output).toContain(
      "Utan datum · could not be imported\n  Left out – there is no date of publication.\n",
    );
    expect(output).toContain(
      "Nothing has been written. This is what it would have been:\n2 new, 0 updated, 0 unchanged, 0 edited by hand and untouched, 1 could not be imported.\n",
    );
  });

  test("as JSON, with the words too", async () => {
    const { output } = await importTo(newFolder(), ["feed", sample("feed.rss.xml"), "--json"]);
    const report = JSON.parse(output);
    expect(report.counts.outcomes).toEqual({
      new: 2,
      updated: 0,
      unchanged: 0,
      kept: 0,
      repeated: 0,
      failed: 1,
    });
    expect(report.items[1].report.at(-2)).toEqual({
      kind: "needs-eye",
      field: "body",
      code: "text-cut",
      text: "källan verkar bara ge början av texten.",
    });
  });

  test("of a source that breaks off has counts and tells why", async () => {
    const file = join(newFolder(), "feed.xml");
    writeFileSync(file, readFileSync(sample("feed.rss.xml"), "utf8").replace("</channel>", "</kanal>"));
    const { code, output, faults } = await importTo(newFolder(), ["feed", file]);
    expect(code).toBe(1);
    expect(output).toContain(
      "\nAvbrutet. Kör kommandot igen när felet är avhjälpt: det som är klart görs inte om.\n2 nya",
    );
    expect(faults).toMatch(/^Filen är trasig XML på rad 36, tecken \d+: .*\. Läsningen slutade där\.\n$/);
  });

  test("nothing in it steers a terminal", async () => {
    const file = join(newFolder(), "feed.json");
    writeFileSync(
      file,
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        items: [
          { id: "1", title: "\u001b[31mRöd\u0007\u202E", content_text: "x", date_published: "\u001b[2Jx" },
        ],
      }),
    );
    const { output } = await importTo(newFolder(), ["feed", file]);
    expect(output).not.toMatch(steering);
  });
});

describe("progress", () => {
  async function shown(columns: number | undefined): Promise<string> {
    let time = 0;
    const { faults } = await importTo(newFolder(), ["mynewsdesk", sample("mynewsdesk.json")], {
      columns,
      now: () => {
        time += 1000;
        return new Date(time);
      },
    });
    return faults;
  }

  test("is one line of a terminal, which is gone at the end", async () => {
    const faults = await shown(80);
    expect(faults).toContain("\r█████░░░░░░░░░░░░░░░░░░░ 1/5\u001b[K");
    expect(faults).toContain("\r████████████████████████ 5/5\u001b[K");
    expect(faults.endsWith("\r\u001b[K")).toBe(true);
    expect(faults).not.toContain("\n");
  });

  test("is no longer than the line", async () => {
    for (const part of (await shown(10)).split("\r"))
      expect(part.replace("\u001b[K", "").length).toBeLessThan(10);
  });

  test("is quiet without a terminal", async () => {
    expect(await shown(undefined)).toBe("");
  });
});

describe("text from standard input", () => {
  const text =
    "Exempelby kommun\n\nNytt badhus vid Kvarnsjön\n\nPressmeddelande   •   Feb 11, 2016 09:15 CET\n\nExempelby kommun bygger ett nytt badhus vid Kvarnsjön, och det öppnar om ett år.\n\nBassängen blir 25 meter lång och har plats för alla.";

  test("is a page of its own", async () => {
    const folder = newFolder();
    const ran = await importTo(folder, ["text", "-"], { input: inputOf(text) });
    expect({ code: ran.code, faults: ran.faults }).toEqual({ code: 0, faults: "" });
    expect(filesIn(folder)["pressmeddelanden/2016/nytt-badhus-vid-kvarnsjon.md"]).toContain(
      "\ndate: 2016-02-11 09:15\n",
    );
  });

  test("one who types is told how to end", async () => {
    const ran = await importTo(newFolder(), ["text", "-"], { input: inputOf(text), isTyped: true });
    expect(ran.faults).toBe("Klistra in texten och avsluta med Ctrl+D.\n");
  });

  test("the day of publication is told when the text has none", async () => {
    const folder = newFolder();
    const bare = text.replace(/\n\nPressmeddelande.*\n/, "\n");
    expect((await importTo(folder, ["text", "-"], { input: inputOf(bare) })).code).toBe(1);
    await importTo(folder, ["text", "-", "--published", "2016-02-11"], { input: inputOf(bare) });
    expect(Object.values(filesIn(folder))[0]).toContain("\ndate: 2016-02-11\n");
  });
});

describe("pressrum new", () => {
  test("makes a release that can be built at once, as a draft", async () => {
    const folder = newFolder();
    const ran = await command(["new", "release", 'Nytt "badhus": öppet', "--out", folder], {
      now: () => new Date("2026-03-01T23:30:00Z"),
    });
    const name = "pressmeddelanden/2026/nytt-badhus-oppet.md";
    expect(ran).toEqual({ code: 0, output: `${name}\n`, faults: "" });
    const files = filesIn(folder);
    const split = splitFile(Buffer.from(files[name] ?? ""));
    if ("problem" in split) throw new Error(split.problem);
    expect(split.fields).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      title: 'Nytt "badhus": öppet',
      // It is past midnight in Sweden.
      date: "2026-03-02",
      draft: true,
    });
    expect(split.body()).toBe("");
    const site = await buildSite(files);
    expect([...site.files.keys()].filter((path) => path.includes("badhus"))).toEqual([]);
  });

  test("makes an invitation that can be built as a draft, and asks for its time when it is to be published", async () => {
    const folder = newFolder();
    await command(["new", "invitation", "Visning", "--out", folder]);
    const name = "pressinbjudningar/2026/visning.md";
    const draft = filesIn(folder)[name] ?? "";
    expect(draft).toContain("\nevent:\n  start:\n");
    await buildSite({ [name]: draft });
    const text = draft.replace("draft: true\n", "");
    expect((await failBuild({ [name]: text })).message).toContain("event");
    const site = await buildSite({ [name]: text.replace("  start:\n", "  start: 2026-03-05 09.30\n") });
    expect(site.at("/pressinbjudningar/2026/visning/")).toContain("Visning");
  });

  test("never writes over a file", async () => {
    const folder = newFolder();
    const words = ["new", "release", "Bad", "--out", folder, "--releases", "press"];
    await command(words);
    const before = filesIn(folder);
    expect(Object.keys(before)).toEqual(["press/2026/bad.md"]);
    expect(await command(words)).toEqual({
      code: 1,
      output: "",
      faults: "press/2026/bad.md finns redan och är orörd.\n",
    });
    expect(filesIn(folder)).toEqual(before);
  });

  test("gives each file an id of its own", async () => {
    const folder = newFolder();
    for (const title of ["A", "B"]) await command(["new", "release", title, "--out", folder]);
    const ids = Object.values(filesIn(folder)).map((text) => /^id: (.*)$/m.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(2);
  });
});
