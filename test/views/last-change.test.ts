import { expect, test } from "vitest";
import { lastChange, lastChangeOf } from "../../src/views/last-change.ts";
import { type ReleaseFields, release } from "./press-items.ts";

const date = "2026-06-01T09:30:00+02:00";
const later = "2026-06-02T08:00:00+02:00";
const latest = "2026-06-03";

test.each<readonly [name: string, fields: ReleaseFields, changed: string]>([
  ["nothing but the publication", { date }, date],
  ["an update", { date, updated: later }, later],
  ["a correction", { date, corrections: [{ date: later, text: "x" }] }, later],
  [
    "an update before a correction",
    { date, updated: later, corrections: [{ date: latest, text: "x" }] },
    latest,
  ],
  [
    "a correction before an update",
    { date, updated: latest, corrections: [{ date: later, text: "x" }] },
    latest,
  ],
  [
    "several corrections, newest first",
    {
      date,
      corrections: [
        { date: latest, text: "x" },
        { date: later, text: "y" },
      ],
    },
    latest,
  ],
  ["an update on the day of publication, without a time", { date, updated: "2026-06-01" }, date],
  [
    "moments with different offsets",
    { date: "2026-10-25T02:30:00+02:00", updated: "2026-10-25T02:10:00+01:00" },
    "2026-10-25T02:10:00+01:00",
  ],
])("%s", (_name, fields, changed) => {
  expect(lastChange(release(fields).data)).toBe(changed);
});

test("of several items: the newest change, wherever it stands", () => {
  expect(lastChangeOf([release({ date: later }), release({ date, updated: latest })])).toBe(latest);
});

test("of no items: none", () => {
  expect(lastChangeOf([])).toBeUndefined();
});
