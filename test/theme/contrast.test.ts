import { describe, expect, test } from "vitest";
import { contrast, hexOf, luminance, parseColour, type Rgb } from "../../src/theme/contrast.ts";

describe("parseColour", () => {
  test.each<readonly [text: string, colour: Rgb | undefined]>([
    ["#000000", [0, 0, 0]],
    ["#fff", [255, 255, 255]],
    ["#1a2B3c", [26, 43, 60]],
    ["#1aF", [17, 170, 255]],
    [" #ffffff ", [255, 255, 255]],
    ["ffffff", undefined],
    ["#ffff", undefined],
    ["#fffffff", undefined],
    ["#ggg", undefined],
    ["#fff;}", undefined],
    ["#fff\n#000", undefined],
    ["red", undefined],
    ["rgb(0 0 0)", undefined],
    ["", undefined],
  ])("%j", (text, colour) => {
    expect(parseColour(text)).toEqual(colour);
  });
});

test.each<readonly [colour: Rgb, text: string]>([
  [[0, 0, 0], "#000000"],
  [[0, 0, 10], "#00000a"],
  [[255, 255, 255], "#ffffff"],
  [[26, 43, 60], "#1a2b3c"],
])("%j is written %s", (colour, text) => {
  expect(hexOf(colour)).toBe(text);
});

test.each<readonly [colour: string, expected: number]>([
  ["#000000", 0],
  ["#ffffff", 1],
  ["#ff0000", 0.2126],
  ["#00ff00", 0.7152],
  ["#0000ff", 0.0722],
  // Below the place where the curve of sRGB begins, and above it.
  ["#0a0a0a", 10 / 255 / 12.92],
  ["#808080", ((128 / 255 + 0.055) / 1.055) ** 2.4],
])("luminance of %s", (colour, expected) => {
  expect(luminance(rgb(colour))).toBeCloseTo(expected, 10);
});

// The examples that checkers are compared by: #767676 is the lightest grey that passes on white.
test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#767676", "#ffffff", 4.54],
  ["#777777", "#ffffff", 4.48],
  ["#949494", "#ffffff", 3.03],
  ["#ff0000", "#ffffff", 4.0],
  ["#0000ff", "#ffffff", 8.59],
  ["#ffff00", "#000000", 19.56],
])("contrast of %s and %s is %d, both ways", (one, other, expected) => {
  expect(contrast(rgb(one), rgb(other))).toBeCloseTo(expected, 2);
  expect(contrast(rgb(other), rgb(one))).toBe(contrast(rgb(one), rgb(other)));
});

function rgb(text: string): Rgb {
  const colour = parseColour(text);
  if (colour === undefined) throw new Error(`${text} is no colour`);
  return colour;
}
