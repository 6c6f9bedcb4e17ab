/** Templates of the site's own as press records, and that the file of each is read only when it has changed. */

import { utimesSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { templateReaders } from "../../src/source/template-record.ts";
import { inFolder } from "../temporary-folder.ts";

const text = "---\ntitle: 0701\ndate: 2026-01-15\ntags: [a]\n---\nText\n";

test("a record has the file's own fields first, and what fits of the cascade", () => {
  const data = {
    title: 449,
    lead: 2026,
    topics: "kultur",
    images: "bild.jpg",
    permalink: "/x/",
    own: new Date("2026-01-15"),
    page: { filePathStem: "/nyheter/bad" },
  };
  const record = inFolder({ "site/nyheter/bad.md": text }, () =>
    templateReaders()().record("press-release", "./site/nyheter/bad.md", data, ["own"]),
  );
  expect(record).toMatchObject({ type: "press-release", file: "site/nyheter/bad.md", stem: "nyheter/bad" });
  expect(record.fields).toEqual({
    title: "0701",
    date: "2026-01-15",
    lead: "2026",
    topics: "kultur",
    own: "2026-01-15",
  });
  expect(record.lineOf(["date"])).toBe(3);
});

test("fields can be asked for by name", () => {
  inFolder({ "a.md": text, "2026-01-14-b.md": "Text" }, () => {
    const { fields } = templateReaders()();
    expect(fields("./a.md", { draft: true, lead: "a" }, ["draft", "date"])).toEqual({
      draft: true,
      date: "2026-01-15",
    });
    expect(fields("./2026-01-14-b.md", {}, ["draft", "date"])).toEqual({ date: "2026-01-14" });
    expect(fields("./virtuell.md", { date: "2026-01-13" }, ["date"])).toEqual({ date: "2026-01-13" });
  });
});

test("a file is read once in a build, and in the next one when it has changed", () => {
  inFolder({ "a.md": text, "b.md": text }, () => {
    const readerOf = templateReaders();
    const first = readerOf();
    const record = (reader: typeof first, file: string) => reader.record("press-release", file, {}, []);
    const [a, b] = [record(first, "a.md"), record(first, "b.md")];

    writeFileSync("a.md", text.replace("0701", "0702"));
    utimesSync("a.md", 1, 1);
    expect(record(first, "a.md").fields.title).toBe("0701");

    const second = readerOf();
    expect(record(second, "a.md").fields.title).toBe("0702");
    expect(record(second, "b.md").lineOf).toBe(b.lineOf);
    expect(record(second, "a.md").lineOf).not.toBe(a.lineOf);
    expect(record(readerOf(), "b.md").lineOf).toBe(b.lineOf);
  });
});
