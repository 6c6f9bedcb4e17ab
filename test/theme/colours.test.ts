import { describe, expect, test } from "vitest";
import {
  type ColourProblem,
  type Palette,
  type ProfileColours,
  paletteOf,
  paletteStyles,
  type Scheme,
} from "../../src/theme/colours.ts";
import { contrast, hexOf, parseColour, type Rgb } from "../../src/theme/contrast.ts";
import { oklchOf } from "../../src/theme/oklch.ts";

describe("a palette", () => {
  test("of one colour that can be read on white: it is used as it is", () => {
    const { light } = palette({ primary: "#005A9C" });
    expect(light).toMatchObject({
      background: "#ffffff",
      primary: "#005a9c",
      onPrimary: "#ffffff",
      accent: "#005a9c",
      onAccent: "#ffffff",
      link: "#005a9c",
      focus: "#005a9c",
    });
  });

  test("of a light colour: black stands on it, and links are darkened to 4.5 and no more", () => {
    const { light } = palette({ primary: "#ffcc00" });
    expect(light.primary).toBe("#ffcc00");
    expect(light.onPrimary).toBe("#000000");
    expect(ratio(light.link, light.surface)).toBeGreaterThanOrEqual(4.5);
    expect(ratio(light.link, light.surface)).toBeLessThan(4.7);
    expect(hue(light.link)).toBeCloseTo(hue("#ffcc00"), 1);
  });

  test("of a dark colour: links are made lighter in the dark scheme", () => {
    const { dark } = palette({ primary: "#002f5f" });
    expect(dark.primary).toBe("#002f5f");
    expect(dark.link).not.toBe("#002f5f");
    expect(ratio(dark.link, dark.surface)).toBeGreaterThanOrEqual(4.5);
    expect(hue(dark.link)).toBeCloseTo(hue("#002f5f"), 1);
  });

  test("has a dark background in the dark scheme, and a surface that can be told from it", () => {
    const { light, dark } = palette({ primary: "#005a9c" });
    expect(ratio(dark.background, "#000000")).toBeLessThan(1.5);
    expect(ratio(dark.text, dark.background)).toBeGreaterThan(12);
    expect(dark.surface).not.toBe(dark.background);
    expect(light.surface).not.toBe(light.background);
  });

  test("with a dark background of its own looks the same in both", () => {
    const { light, dark } = palette({ primary: "#ffcc00", background: "#10243e" });
    expect(light.background).toBe("#10243e");
    expect(dark).toEqual(light);
  });

  test("keeps the colours that were chosen, in light", () => {
    const { light, dark } = palette({
      primary: "#005a9c",
      accent: "#c8102e",
      background: "#fff8f0",
      text: "#222",
      link: "#7a0019",
      onPrimary: "#ffffee",
      onAccent: "#fff",
    });
    expect(light).toMatchObject({
      background: "#fff8f0",
      text: "#222222",
      link: "#7a0019",
      onPrimary: "#ffffee",
      onAccent: "#ffffff",
    });
    expect(dark).toMatchObject({ onPrimary: "#ffffee", onAccent: "#ffffff" });
    expect(hue(dark.link)).toBeCloseTo(hue("#7a0019"), 1);
  });

  test("has no surface of its own where a chosen colour could not be read on it", () => {
    const { light } = palette({ primary: "#005a9c", link: "#767676" });
    expect(light.surface).toBe("#ffffff");
  });

  test("is the same for large and small letters, long and short", () => {
    expect(palette({ primary: "#0AF" })).toEqual(palette({ primary: "#00aaff" }));
  });
});

describe("whatever the profile", () => {
  const steps = [0, 51, 102, 153, 204, 255];
  const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => hexOf([r, g, b]))));
  const greys = Array.from({ length: 64 }, (_, index) => hexOf([index * 4, index * 4, index * 4]));
  const profiles: readonly ProfileColours[] = [
    ...colours.map((primary) => ({ primary })),
    ...colours.map((background, index) => ({
      primary: colours[(index * 7) % colours.length] ?? "",
      background,
    })),
    ...greys.map((background) => ({ primary: "#005a9c", accent: "#ffcc00", background })),
    ...greys.map((accent) => ({ primary: "#777777", accent })),
  ];

  test("every text is at 4.5, every line and ring at 3", () => {
    expect(profiles).toHaveLength(560);
    const tooLow = profiles.flatMap((profile) => {
      const { light, dark } = palette(profile);
      return [light, dark].flatMap((scheme) =>
        pairs(scheme)
          .filter(([one, other, least]) => ratio(one, other) < least)
          .map((pair) => ({ profile, pair })),
      );
    });
    expect(tooLow).toEqual([]);
  });
});

describe("a problem", () => {
  test.each<readonly [name: string, profile: ProfileColours, problems: readonly ColourProblem[]]>([
    [
      "text on the first colour",
      { primary: "#ffcc00", onPrimary: "#fff" },
      [
        {
          code: "colour-contrast",
          field: "onPrimary",
          found: "#fff",
          on: "#ffcc00",
          ratio: 1.51,
          nearest: "#5a5a5a",
        },
      ],
    ],
    [
      "text on the second, which is the first when it is not set",
      { primary: "#ffcc00", onAccent: "#FFF" },
      [
        {
          code: "colour-contrast",
          field: "onAccent",
          found: "#FFF",
          on: "#ffcc00",
          ratio: 1.51,
          nearest: "#5a5a5a",
        },
      ],
    ],
    [
      "a grey that is just too light on white: never rounded up",
      { primary: "#005a9c", text: "#777777" },
      [
        {
          code: "colour-contrast",
          field: "text",
          found: "#777777",
          on: "#ffffff",
          ratio: 4.47,
          nearest: "#767676",
        },
      ],
    ],
    [
      "several at once",
      { primary: "#005a9c", background: "#eeeeee", text: "#999", link: "#c60" },
      [
        {
          code: "colour-contrast",
          field: "text",
          found: "#999",
          on: "#eeeeee",
          ratio: 2.45,
          nearest: "#6c6c6c",
        },
        {
          code: "colour-contrast",
          field: "link",
          found: "#c60",
          on: "#eeeeee",
          ratio: 3.31,
          nearest: "#ab5400",
        },
      ],
    ],
    [
      "colours that are none, before any contrast",
      { primary: "blue", accent: "#12", text: "#fff" },
      [
        { code: "colour-invalid", field: "primary", found: "blue" },
        { code: "colour-invalid", field: "accent", found: "#12" },
      ],
    ],
  ])("%s", (_name, profile, problems) => {
    const result = paletteOf(profile);
    expect(result.palette).toBeUndefined();
    expect(result.problems).toEqual(problems);
  });

  test.each([
    ["#fff", "#ffcc00"],
    ["#777777", "#ffffff"],
    ["#808080", "#808080"],
    ["#ff0000", "#00ff00"],
  ])("the nearest to %s on %s is readable, and no problem when it is written", (found, primary) => {
    const nearest = paletteOf({ primary, onPrimary: found }).problems?.[0]?.nearest ?? "";
    expect(ratio(nearest, primary)).toBeGreaterThanOrEqual(4.5);
    expect(palette({ primary, onPrimary: nearest }).light.onPrimary).toBe(nearest);
  });
});

test("styles: every colour as a custom property, light and dark", () => {
  const scheme = (background: string): Scheme => ({
    background,
    surface: "#000002",
    text: "#000003",
    muted: "#000004",
    link: "#000005",
    line: "#000006",
    focus: "#000007",
    primary: "#000008",
    onPrimary: "#000009",
    accent: "#00000a",
    onAccent: "#00000b",
  });
  expect(paletteStyles({ light: scheme("#ffffff"), dark: scheme("#000000") })).toBe(`:root {
  color-scheme: light dark;
  --pressrum-background: #ffffff;
  --pressrum-surface: #000002;
  --pressrum-text: #000003;
  --pressrum-muted: #000004;
  --pressrum-link: #000005;
  --pressrum-line: #000006;
  --pressrum-focus: #000007;
  --pressrum-primary: #000008;
  --pressrum-on-primary: #000009;
  --pressrum-accent: #00000a;
  --pressrum-on-accent: #00000b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --pressrum-background: #000000;
    --pressrum-surface: #000002;
    --pressrum-text: #000003;
    --pressrum-muted: #000004;
    --pressrum-link: #000005;
    --pressrum-line: #000006;
    --pressrum-focus: #000007;
    --pressrum-primary: #000008;
    --pressrum-on-primary: #000009;
    --pressrum-accent: #00000a;
    --pressrum-on-accent: #00000b;
  }
}
`);
});

/** What stands on what in the theme, and the contrast that it needs. */
function pairs(scheme: Scheme): readonly (readonly [one: string, other: string, least: number])[] {
  const { background, surface, text, muted, link, line, focus, primary, onPrimary, accent, onAccent } =
    scheme;
  return [
    ...[background, surface].flatMap((under) => [
      ...[text, muted, link].map((over) => [over, under, 4.5] as const),
      ...[line, focus].map((over) => [over, under, 3] as const),
    ]),
    [onPrimary, primary, 4.5],
    [onAccent, accent, 4.5],
  ];
}

function palette(profile: ProfileColours): Palette {
  const result = paletteOf(profile);
  if (result.palette === undefined) throw new Error(JSON.stringify(result.problems));
  return result.palette;
}

function rgb(text: string): Rgb {
  const colour = parseColour(text);
  if (colour === undefined) throw new Error(`${text} is no colour`);
  return colour;
}

function ratio(one: string, other: string): number {
  return contrast(rgb(one), rgb(other));
}

function hue(text: string): number {
  return oklchOf(rgb(text)).hue;
}
