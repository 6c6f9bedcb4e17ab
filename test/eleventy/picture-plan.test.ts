/** Which copies are made of a picture, and what they are called. */

import { expect, test } from "vitest";
import { picturePlan } from "../../src/eleventy/picture-plan.ts";
import type { ImageSettings } from "../../src/options.ts";
import type { PictureFile } from "../../src/source/media.ts";

const settings: ImageSettings = {
  widths: [480, 800, 1280],
  formats: ["avif", "webp"],
  path: "/bilder/",
  cache: false,
};

const photo: PictureFile = {
  file: "bad.jpg",
  format: "jpeg",
  width: 6000,
  height: 4000,
  size: 1,
  changed: 1,
};

function planned(picture: Partial<PictureFile>, changes: Partial<ImageSettings> = {}): readonly string[] {
  const plan = picturePlan({ ...settings, ...changes }, ({ file }) => file);
  const copies = plan.planCopies({ ...photo, ...picture });
  if (copies === undefined) throw new Error("no copies");
  const { sources, fallback } = copies;
  return [...sources.flatMap(({ files }) => files), fallback].map(
    ({ type, width, height }) => `${type.replace("image/", "")} ${width}×${height}`,
  );
}

test.each([
  ["a photograph", {}, ["480×320", "800×533", "1280×853"], "jpeg 1200×800"],
  [
    "a picture on its side",
    { width: 3000, height: 4000 },
    ["480×640", "800×1067", "1280×1707"],
    "jpeg 1200×1600",
  ],
  [
    "a small one, with its own width as the largest",
    { width: 1100, height: 733 },
    ["480×320", "800×533", "1100×733"],
    "jpeg 1100×733",
  ],
  [
    "one that is hardly wider than a width",
    { width: 900, height: 600 },
    ["480×320", "800×533"],
    "jpeg 900×600",
  ],
  ["a very small one", { width: 100, height: 50 }, ["100×50"], "jpeg 100×50"],
  ["a line", { width: 5000, height: 1 }, ["480×1", "800×1", "1280×1"], "jpeg 1200×1"],
  ["a PNG", { format: "png", width: 480, height: 320 }, ["480×320"], "png 480×320"],
  ["a WebP", { format: "webp", width: 480, height: 320 }, ["480×320"], "webp 480×320"],
  [
    "an AVIF, which few readers of feeds can show",
    { format: "avif", width: 480, height: 320 },
    ["480×320"],
    "webp 480×320",
  ],
] as const)("%s", (_what, picture, sizes, fallback) => {
  expect(planned(picture)).toEqual([
    ...sizes.map((size) => `avif ${size}`),
    ...sizes.map((size) => `webp ${size}`),
    fallback,
  ]);
});

test("the site's own widths and formats", () => {
  expect(planned({}, { widths: [640], formats: ["webp"] })).toEqual(["webp 640×427", "jpeg 1200×800"]);
  expect(planned({}, { formats: [] })).toEqual(["jpeg 1200×800"]);
});

test("names come from the bytes and from nothing else", () => {
  const plan = picturePlan(settings, ({ size }) => String(size));
  const urlOf = (picture: Partial<PictureFile>): string | undefined =>
    plan.planCopies({ ...photo, ...picture })?.fallback.url;
  expect(urlOf({})).toMatch(/^\/bilder\/[0-9a-f]{16}-1200\.jpg$/);
  expect(urlOf({ file: "annat/namn.jpg", changed: 2 })).toBe(urlOf({}));
  expect(urlOf({ size: 2 })).not.toBe(urlOf({}));
});
