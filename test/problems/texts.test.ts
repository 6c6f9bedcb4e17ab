/** Every problem as it is told: the file, the field, the line, what is wrong and what to write instead. */

import { describe, expect, test } from "vitest";
import { describeByFile } from "../../src/problems/pressrum-error.ts";
import { textsEn } from "../../src/problems/texts-en.ts";
import { textsSv } from "../../src/problems/texts-sv.ts";
import { bodyRows } from "./rows/body-rows.ts";
import { fileRows } from "./rows/file-rows.ts";
import { itemRows } from "./rows/item-rows.ts";
import { mediaRows } from "./rows/media-rows.ts";
import { newsroomRows } from "./rows/newsroom-rows.ts";
import { optionRows } from "./rows/option-rows.ts";
import { pictureRows } from "./rows/picture-rows.ts";
import { pluginRows } from "./rows/plugin-rows.ts";
import type { Row } from "./rows/row.ts";
import { themeRows } from "./rows/theme-rows.ts";
import { valueRows } from "./rows/value-rows.ts";

const subjects: readonly (readonly [subject: string, rows: readonly Row[]])[] = [
  ["one text", itemRows],
  ["single values", valueRows],
  ["the text itself", bodyRows],
  ["files as wholes", fileRows],
  ["pictures and documents", mediaRows],
  ["the pixels of pictures", pictureRows],
  ["texts among each other", newsroomRows],
  ["options", optionRows],
  ["look and words", themeRows],
  ["the site around", pluginRows],
];

describe.each(subjects)("%s", (_, rows) => {
  test.each(rows)("$name", async ({ problems, sv, en }) => {
    const found = await problems();
    expect(describeByFile(found, "sv")).toBe(sv);
    if (en !== undefined) expect(describeByFile(found, "en")).toBe(en);
  });
});

const allRows = subjects.flatMap(([, rows]) => rows);

test.each(["sv", "en"] as const)("every problem that can be told has a row in %s", async (language) => {
  const rows = allRows.filter((row) => language === "sv" || row.en !== undefined);
  const told = (await Promise.all(rows.map((row) => row.problems()))).flat().map((problem) => problem.code);
  const texts = language === "sv" ? textsSv : textsEn;
  expect([...new Set(told)].sort()).toEqual(Object.keys(texts).sort());
});
