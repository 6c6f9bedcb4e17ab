import { expect, test } from "vitest";
import { hexOf, type Rgb } from "../../src/theme/contrast.ts";
import { oklchOf, rgbOf } from "../../src/theme/oklch.ts";

// Values that CSS Color 4 and browsers give for these colours.
test.each<readonly [name: string, colour: Rgb, lightness: number, chroma: number, degrees: number]>([
  ["red", [255, 0, 0], 0.628, 0.2577, 29.23],
  ["lime", [0, 255, 0], 0.8664, 0.2948, 142.5],
  ["blue", [0, 0, 255], 0.452, 0.3132, 264.05],
  ["rebeccapurple", [102, 51, 153], 0.4403, 0.1603, 303.37],
])("%s", (_name, colour, lightness, chroma, degrees) => {
  const found = oklchOf(colour);
  expect(found.lightness).toBeCloseTo(lightness, 3);
  expect(found.chroma).toBeCloseTo(chroma, 3);
  expect(((found.hue * 180) / Math.PI + 360) % 360).toBeCloseTo(degrees, 1);
});

test.each<readonly [Rgb, number]>([
  [[0, 0, 0], 0],
  [[255, 255, 255], 1],
  [[99, 99, 99], 0.5],
])("grey %j has no chroma and lightness %d", (colour, lightness) => {
  expect(oklchOf(colour).chroma).toBeCloseTo(0, 4);
  expect(oklchOf(colour).lightness).toBeCloseTo(lightness, 2);
});

test("every colour comes back as it was", () => {
  const steps = [0, 1, 51, 102, 127, 128, 204, 254, 255];
  const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b): Rgb => [r, g, b])));
  expect(colours).toHaveLength(729);
  expect(colours.map((colour) => hexOf(rgbOf(oklchOf(colour))))).toEqual(colours.map(hexOf));
});

test("what sRGB cannot show keeps lightness and hue, and gives up chroma", () => {
  const wanted = { lightness: 0.9, chroma: 0.3, hue: oklchOf([0, 0, 255]).hue };
  const found = oklchOf(rgbOf(wanted));
  expect(found.lightness).toBeCloseTo(0.9, 2);
  expect(found.hue).toBeCloseTo(wanted.hue, 1);
  expect(found.chroma).toBeLessThan(0.06);
  expect(found.chroma).toBeGreaterThan(0.03);
});

test.each([
  ["no lightness", 0, "#000000"],
  ["all lightness", 1, "#ffffff"],
])("%s", (_name, lightness, hex) => {
  expect(hexOf(rgbOf({ lightness, chroma: 0.2, hue: 1 }))).toBe(hex);
});
