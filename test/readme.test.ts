/** What the README says is what the plugin does. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { dateFilters } from "../src/dates/filters.ts";
import { itemFieldNames } from "../src/model/schema.ts";
import { readOptions } from "../src/read-options.ts";
import { buildSite, failBuild, markdown } from "./eleventy/build-site.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

/** The cells of the table under a heading, without the heading of the table. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("filters", () => {
  const rows = tableUnder("Filters").filter(([call]) => !call?.includes("swedishSlug"));

  test("the table has every date filter", () => {
    const names = rows.map(([call = ""]) => /^`(\w+)/.exec(call)?.[1]);
    expect(names).toEqual(Object.keys(dateFilters));
  });

  test.each(rows)("%s gives %s", (call, gives) => {
    const [, name = "", end] = /^`(\w+)(?:\("([^"]+)"\))?`$/.exec(call ?? "") ?? [];
    const filter = dateFilters[name as keyof typeof dateFilters];
    expect(filter("2016-02-12T09:30:00+01:00", end).replaceAll("\u00A0", " ")).toBe(gives);
  });
});

test("the table of fields has every field of front matter but event, which has its own section", () => {
  const described = tableUnder("Write a press release").flatMap(
    ([field = ""]) => /^`(\w+)/.exec(field)?.[1] ?? [],
  );
  const ownSection = ["event", "type", "imported"];
  expect([...described].sort()).toEqual(itemFieldNames.filter((name) => !ownSection.includes(name)).sort());
});

test("the table of collections has every collection", async () => {
  const named = tableUnder("Collections").flatMap(([cell = ""]) => cell.match(/\w+/g) ?? []);
  const site = await buildSite({
    "alla.njk": "---\npermalink: alla.txt\n---\n{% for name, items in collections %}{{ name }} {% endfor %}",
  });
  const made = site.at("/alla.txt").trim().split(" ");
  const own = made.filter((name) => name !== "all" && !name.startsWith("pressrum"));
  expect(named.sort()).toEqual(own.sort());
});

test("every option of the table is one, and none is missing", () => {
  const named = new Set(tableUnder("Options").map(([cell = ""]) => /^`(\w+)/.exec(cell)?.[1] ?? ""));
  let allowed = "";
  try {
    readOptions({ url: "https://press.example.org", zzzzzzzz: 1, errors: "en" });
  } catch (error) {
    allowed = String(error);
  }
  expect(allowed).toContain("zzzzzzzz");
  const listed = /of the fields (.+)\.$/m.exec(allowed)?.[1]?.split(/, | or /) ?? [];
  expect([...named].sort()).toEqual([...listed].sort());
});

test("the error in the README is the error that is printed", async () => {
  const shown = /```text\n(Pressrummet[\s\S]*?)\n```/.exec(readme)?.[1];
  const { message } = await failBuild({
    "_data/newsroom/contacts.yaml": "presstjansten:\n  name: Presstjänsten\n",
    "pressinbjudningar/2026/visning.md": markdown(
      "title: Visning\ndate: 2026-02-02\ncontacts: [prestjansten]\nevent:\n  start: måndag 24 mars 2026 kl. 10",
    ),
  });
  expect(message).toContain(shown);
});

test("the first lines of the quick start build a newsroom", async () => {
  const [, text = ""] = /```md\n([\s\S]*?)```/.exec(readme) ?? [];
  const site = await buildSite(
    { "pressmeddelanden/nytt-badhus.md": text },
    { options: { now: "2026-03-03T08:00:00+01:00" } },
  );
  expect(site.at("/pressmeddelanden/nytt-badhus/")).toContain("Nytt badhus öppnar i mars</h1>");
});

describe("parts", () => {
  const rows = tableUnder("Your own pages").flatMap(([call = "", gives = ""]) => {
    const name = /^`{% (\w+)/.exec(call)?.[1];
    return name === undefined
      ? []
      : [[name, call.replaceAll("`", ""), /`(.+)`/.exec(gives)?.[1] ?? ""] as const];
  });
  let outputs: readonly string[] = [];

  beforeAll(async () => {
    const calls = rows.map(([name, call]) =>
      name === "pressrumEvent" ? call.replace("item", "event") : call,
    );
    const site = await buildSite({
      "pressmeddelanden/a.md": markdown(
        "title: A\ndate: 2026-01-15\ntopics: [Skola och förskola]\nimages:\n  - src: a.svg\n    alt: En bild\n    credit: Kim\ncontacts:\n  - name: Hedda Lindqvall\n    phone: 031-390 06 10\nlead: Kort.",
      ),
      "pressmeddelanden/a.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
      "pressinbjudningar/b.md": markdown("title: B\ndate: 2026-01-10\nevent:\n  start: 2026-03-24 10:00"),
      "parts.njk": `---\npermalink: /parts/\n---\n{% set item = collections.pressReleases[0] %}{% set event = collections.pressInvitations[0] %}${calls.join("§")}`,
    });
    outputs = site.at("/parts/").replaceAll("\n", "").split("§");
  });

  test("every part has a row", () => {
    expect(rows.map(([name]) => name)).toHaveLength(7);
  });

  test.each(rows.map(([name, , gives], place) => [name, gives, place] as const))(
    "%s gives %s",
    (_, gives, place) => {
      // An ellipsis stands for what is left out.
      const pieces = gives.split("…").map((piece) => piece.trim());
      expect(pieces[0]).not.toBe("");
      let from = 0;
      for (const piece of pieces) {
        const found = outputs[place]?.indexOf(piece, from) ?? -1;
        expect(found, piece).toBeGreaterThanOrEqual(0);
        from = found + piece.length;
      }
    },
  );
});

test("its pictures are those that `npm run screenshots` takes: small, and not in the package", () => {
  const root = join(import.meta.dirname, "..");
  const shown = [...readme.matchAll(/!\[([^\]]+)\]\((docs\/[^)]+)\)/g)].map(([, , path = ""]) => path);
  expect(shown).toHaveLength(4);
  expect(readdirSync(join(root, "docs")).map((name) => `docs/${name}`)).toEqual([...shown].sort());
  for (const path of shown) expect(statSync(join(root, path)).size, path).toBeLessThanOrEqual(60_000);
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(files).toEqual(["dist", "CHANGELOG.md"]);
});
