/** What a text is known by: it must never change by itself. */

import { expect, test } from "vitest";
import { derivedIdentity, identityOf, identityWithin } from "../../src/model/identity.ts";
import { checkedItem, plainRelease } from "../builders.ts";

test.each([
  ["3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69", "urn:uuid:3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69"],
  ["3F2B8C1E-5D47-4A90-9C6F-1E2D3C4B5A69", "urn:uuid:3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69"],
  ["urn:uuid:3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69", "urn:uuid:3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69"],
  ["URN:UUID:3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69", "urn:uuid:3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69"],
  ["01890a5d-ac96-774b-bcce-b302099a8057", "urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057"],
  ["3f2b8c1e5d474a909c6f1e2d3c4b5a69", undefined],
  ["{3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69}", undefined],
  ["3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a6", undefined],
  ["3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69 ", undefined],
  ["bad", undefined],
  ["", undefined],
])("identityOf(%j)", (written, identity) => {
  expect(identityOf(written)).toBe(identity);
});

test("these are in the feeds of those who follow the newsroom, and stay so for ever", () => {
  expect(derivedIdentity("press-release", "2026-03-02", "bad")).toBe(
    "urn:uuid:4a7c0f39-8dd5-50e0-924f-09c47eb702e9",
  );
  expect(derivedIdentity("press-invitation", "2026-03-02", "bad")).toBe(
    "urn:uuid:02b91c85-afee-5598-8543-a26b60e8fcb2",
  );
  expect(identityWithin("urn:uuid:4a7c0f39-8dd5-50e0-924f-09c47eb702e9", "rss")).toBe(
    "urn:uuid:0ae2e6d0-f9bd-57ea-b1b8-017a0ce52bb1",
  );
});

const bad = "urn:uuid:4a7c0f39-8dd5-50e0-924f-09c47eb702e9";

test.each([
  ["another title, another time of the day", "title: Nytt simhus\ndate: 2026-03-02 23.00\n", "2026/bad", bad],
  ["another folder", plainRelease, "2027/mars/bad", bad],
  ["a date before the name", plainRelease, "2026/2026-03-02-bad", bad],
  ["a folder of its own", plainRelease, "2026/bad/index", bad],
  ["another address", `${plainRelease}permalink: /bad/\n`, "2026/bad", bad],
])("kept: %s", (_, yaml, stem, id) => {
  expect(checkedItem(yaml, { stem }).data.id).toBe(id);
});

test.each([
  ["another name", plainRelease, "2026/simhus"],
  ["another day", "title: Nytt badhus\ndate: 2026-03-03\n", "2026/bad"],
])("changed: %s", (_, yaml, stem) => {
  const { id } = checkedItem(yaml, { stem }).data;
  expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(id).not.toBe(bad);
});

test("an id of its own is kept whatever changes", () => {
  const yaml = "id: 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69\n";
  const item = checkedItem(`title: Nytt simhus\ndate: 2030-01-01\n${yaml}`, { stem: "2030/simhus" });
  expect(item.data.id).toBe("urn:uuid:3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69");
  expect(item.derived).toBe(false);
});
