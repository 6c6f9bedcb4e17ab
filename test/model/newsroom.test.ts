/** The newsroom of one build: what is published, in which order, and what leads where. */

import { describe, expect, test } from "vitest";
import { checkUnique, indexItems, placeItems, pressItem, unpublishedAt } from "../../src/model/newsroom.ts";
import type { CheckedItem } from "../../src/model/read-item.ts";
import type { PressItem } from "../../src/model/types.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { checkedItem } from "../builders.ts";

describe("unpublishedAt", () => {
  const at = (date: string, more = ""): CheckedItem =>
    checkedItem(`title: Nytt badhus\ndate: ${date}\n${more}`);
  type Row = readonly [name: string, item: CheckedItem, now: string, unpublished: string | undefined];
  const rows: readonly Row[] = [
    ["one second before", at("2026-03-02 08.00"), "2026-03-02T07:59:59+01:00", "scheduled"],
    ["at its moment", at("2026-03-02 08.00"), "2026-03-02T08:00:00+01:00", undefined],
    ["a day, one second before it begins in Sweden", at("2026-03-02"), "2026-03-01T22:59:59Z", "scheduled"],
    ["a day, as it begins in Sweden", at("2026-03-02"), "2026-03-01T23:00:00Z", undefined],
    ["a day in summer, as it begins in Sweden", at("2026-07-02"), "2026-07-01T22:00:00Z", undefined],
    [
      "embargo, one second before it ends",
      at("2026-03-02", "embargo: 2026-03-05 06.00\n"),
      "2026-03-05T05:59:59+01:00",
      "embargoed",
    ],
    [
      "embargo, as it ends",
      at("2026-03-02", "embargo: 2026-03-05 06.00\n"),
      "2026-03-05T06:00:00+01:00",
      undefined,
    ],
    [
      "embargo that ends before the date",
      at("2026-03-05", "embargo: 2026-03-02\n"),
      "2026-03-03T00:00:00Z",
      "scheduled",
    ],
    [
      "embargo and date to come",
      at("2026-03-05", "embargo: 2026-03-06\n"),
      "2026-03-03T00:00:00Z",
      "embargoed",
    ],
    ["draft of the past", at("2026-03-02", "draft: true\n"), "2030-01-01T00:00:00Z", "draft"],
    [
      "draft to come, with an embargo",
      at("2026-03-02", "draft: true\nembargo: 2026-04-01\n"),
      "2026-01-01T00:00:00Z",
      "draft",
    ],
  ];

  test.each(rows)("%s", (_, item, now, unpublished) => {
    expect(unpublishedAt(new Date(now), item)).toBe(unpublished);
  });
});

describe("checkUnique", () => {
  const problemsOf = (...files: readonly (readonly [stem: string, yaml: string])[]): readonly Problem[] => {
    const problems: Problem[] = [];
    checkUnique(
      files.map(([stem, yaml]) => itemAt(stem, yaml)),
      problems,
    );
    return problems;
  };

  test("one name on two days, in two folders", () => {
    expect(problemsOf(["2025/bad", ""], ["2026/bad", "id: 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69\n"])).toEqual(
      [],
    );
  });

  test("three items with one id are two problems, both of the first", () => {
    const id = "id: 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69\n";
    const values = { found: "urn:uuid:3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69", other: "pressmeddelanden/a.md" };
    expect(problemsOf(["a", id], ["b", id], ["c", id])).toEqual([
      { file: "pressmeddelanden/b.md", line: 4, field: "id", code: "id-twice", values },
      { file: "pressmeddelanden/c.md", line: 4, field: "id", code: "id-twice", values },
    ]);
  });

  test("an alias is told of, not the item that stands there, whichever comes first", () => {
    const problems = problemsOf(["a", "aliases: /pressmeddelanden/b/\n"], ["b", ""]);
    expect(problems.map(({ file, field }) => [file, field])).toEqual([["pressmeddelanden/a.md", "aliases"]]);
  });
});

describe("indexItems", () => {
  const bad = itemAt("2026/bad", "id: 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69\n");
  const simhall = itemAt("2025/simhall", "permalink: /råd/simhall/\n");
  const ovning = itemAt("2026/o\u0308vning", "");
  const index = indexItems([bad, simhall, ovning], ["pressmeddelanden/2026/utkast.md"]);

  test.each([
    ["bad.md", bad],
    ["./bad.md", bad],
    ["../2025/simhall.md", simhall],
    ["övning.md", ovning],
    ["o\u0308vning.md", ovning],
    ["/pressmeddelanden/2026/bad/", bad],
    ["/råd/simhall/", simhall],
    ["3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69", bad],
    ["urn:uuid:3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69", bad],
    ["utkast.md", undefined],
    ["Bad.md", undefined],
    ["../../../bad.md", undefined],
    ["", undefined],
  ])("find(%j)", (reference, item) => {
    expect(index.find(reference, "pressmeddelanden/2026/annan.md")).toBe(item);
  });

  test.each([
    ["utkast.md", true],
    ["bad.md", true],
    ["borta.md", false],
  ])("isFile(%j)", (reference, isFile) => {
    expect(index.isFile(reference, "pressmeddelanden/2026/annan.md")).toBe(isFile);
  });

  test.each([
    ["bda.md", "bad.md"],
    ["bad", "bad.md"],
    ["../2026/simhall.md", "../2025/simhall.md"],
    ["utkst.md", "utkast.md"],
    ["nagot-helt-annat-som-ingen-har-skrivit.md", undefined],
  ])("nearest(%j)", (reference, name) => {
    expect(index.nearest(reference, "pressmeddelanden/2026/annan.md")).toBe(name);
  });
});

describe("placeItems", () => {
  test("newest first, and at one moment by address", () => {
    const items = [
      itemAt("c", "", "2026-03-02"),
      itemAt("a", "", "2026-03-02T00:00:00+01:00"),
      itemAt("d", "", "2026-03-02 00.01"),
      itemAt("b", "", "2026-03-02"),
      itemAt("e", "", "2027-01-01"),
      itemAt("f", "", "1999-12-31"),
    ];
    const placed = placeItems(shown(items), new Set(items), indexItems(items), []);
    expect(placed.map(({ checked }) => checked.slug)).toEqual(["e", "d", "a", "b", "c", "f"]);
    expect(items.map(({ slug }) => slug)).toEqual(["c", "a", "d", "b", "e", "f"]);
  });

  test("what is related gets its title and address, in the order written", () => {
    const items = [
      itemAt(
        "a",
        "related:\n  - c.md\n  - title: Om badhuset\n    url: https://example.org/\n  - /pressmeddelanden/b/\n",
      ),
      itemAt("b", ""),
      itemAt("c", ""),
    ];
    const [first] = placeItems(shown(items), new Set(items), indexItems(items), []);
    expect(first?.data.related).toEqual([
      { title: "Rubrik c", url: "/pressmeddelanden/c/" },
      { title: "Om badhuset", url: "https://example.org/" },
      { title: "Rubrik b", url: "/pressmeddelanden/b/" },
    ]);
  });

  test("what is not shown, a draft or a text with faults is neither linked to nor a problem", () => {
    const asking = itemAt("a", "related: [scheduled.md, draft.md]\n");
    const scheduled = itemAt("scheduled", "");
    const index = indexItems([asking, scheduled], ["pressmeddelanden/draft.md"]);
    const problems: Problem[] = [];
    const [first] = placeItems(shown([asking]), new Set([asking]), index, problems);
    expect(first?.data.related).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("a preview marks what is not published", () => {
    const item = itemAt("a", "");
    const index = indexItems([item]);
    expect(
      placeItems([{ item, unpublished: "draft" }], new Set([item]), index, [])[0]?.data.unpublished,
    ).toBe("draft");
    expect(placeItems(shown([item]), new Set([item]), index, [])[0]?.data).not.toHaveProperty("unpublished");
  });
});

describe("pressItem", () => {
  const item = itemAt("2026/bad", "", "2026-03-02");
  const [placed] = placeItems(shown([item]), new Set([item]), indexItems([item]), []);
  const pressItemWith = (content: string | (() => string)): PressItem => {
    if (placed === undefined) throw new Error("One item is placed.");
    return pressItem(placed, "./_site/a/index.html", "./pressmeddelanden/2026/bad.md", content);
  };
  const page = {
    url: "/pressmeddelanden/2026/bad/",
    date: new Date("2026-03-01T23:00:00Z"),
    inputPath: "./pressmeddelanden/2026/bad.md",
    outputPath: "./_site/a/index.html",
    fileSlug: "bad",
    filePathStem: "/pressmeddelanden/2026/bad",
  };
  const content = "<p>Text</p>";

  test("is shaped like an item of a collection", () => {
    const press = pressItemWith(content);
    expect(press).toMatchObject({ ...page, page, data: { title: "Rubrik 2026/bad" } });
    expect({ ...press }).toMatchObject({ ...page, content, templateContent: content });
  });

  test("asks for content that is rendered later each time that someone asks for it", () => {
    let renderings = 0;
    const press = pressItemWith(() => {
      renderings += 1;
      return content;
    });
    expect(renderings).toBe(0);
    expect([press.content, press.templateContent]).toEqual([content, content]);
    expect(renderings).toBe(2);
    expect({ ...press }).toMatchObject({ ...page, content, templateContent: content });
  });

  test("is no plain object, which Eleventy would look for among the templates of the site", () => {
    for (const given of [content, () => content]) {
      expect([null, Object.prototype]).not.toContain(Object.getPrototypeOf(pressItemWith(given)));
    }
  });
});

function itemAt(stem: string, yaml: string, date = "2026-03-02 08.00"): CheckedItem {
  return checkedItem(`title: Rubrik ${stem}\ndate: ${date}\n${yaml}`, { stem });
}

function shown(items: readonly CheckedItem[]): Parameters<typeof placeItems>[0] {
  return items.map((item) => ({ item, unpublished: undefined }));
}
