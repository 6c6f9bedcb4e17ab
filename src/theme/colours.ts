/** From a municipality's profile colours to colours that can be read, in light and in dark. */

import {
  contrast,
  hexOf,
  luminance,
  parseColour,
  type Rgb,
  shapeContrast,
  textContrast,
} from "./contrast.ts";
import { oklchOf, rgbOf } from "./oklch.ts";

/**
 * The colours of a graphic profile, as `#rgb` or `#rrggbb`. `primary` is enough: the rest is made from it. What is written is
 * used as it is, or is a problem; what is not written is made readable.
 */
export interface ProfileColours {
  /** The colour of the page's head and of buttons; links take their hue from it. */
  readonly primary: string;
  /** For what should stand out: labels, marks. Default: `primary`. */
  readonly accent?: string;
  /** Behind the text, in light. Default: white. */
  readonly background?: string;
  /** Running text on `background`, in light. */
  readonly text?: string;
  /** Links on `background`, in light. */
  readonly link?: string;
  /** Text on `primary`. Default: white, or black where white cannot be read. */
  readonly onPrimary?: string;
  /** Text on `accent`, in the same way. */
  readonly onAccent?: string;
}

/** One look of the theme; every colour is `#rrggbb`. */
export interface Scheme {
  readonly background: string;
  /** A little off the background, for boxes. Text, muted text and links can be read on both. */
  readonly surface: string;
  readonly text: string;
  /** Dates, captions. */
  readonly muted: string;
  readonly link: string;
  /** Borders of fields and tables. */
  readonly line: string;
  /** The ring around what has focus. */
  readonly focus: string;
  readonly primary: string;
  readonly onPrimary: string;
  readonly accent: string;
  readonly onAccent: string;
}

export interface Palette {
  readonly light: Scheme;
  readonly dark: Scheme;
}

/** A colour that cannot be used, as values. */
export interface ColourProblem {
  /** `colour-invalid`: neither `#rgb` nor `#rrggbb`. `colour-contrast`: below 4.5 : 1 (WCAG 1.4.3, level AA). */
  readonly code: "colour-invalid" | "colour-contrast";
  readonly field: keyof ProfileColours;
  /** As it was written. */
  readonly found: string;
  /** What the text would stand on, `#rrggbb`. */
  readonly on?: string;
  /** Of `found` on `on`, with two decimals, rounded down. */
  readonly ratio?: number;
  /** The nearest colour of the same hue that can be read there. */
  readonly nearest?: string;
}

/** The palette, or every problem of the colours. */
export type PaletteResult =
  | { readonly palette: Palette; readonly problems?: never }
  | { readonly palette?: never; readonly problems: readonly ColourProblem[] };

export function paletteOf(profile: ProfileColours): PaletteResult {
  const problems: ColourProblem[] = [];
  const chosen = readColours(profile, problems);
  if (problems.length > 0) return { problems };
  const { primary = black, accent = primary, background = white } = chosen;
  const pairs = [
    ["text", background],
    ["link", background],
    ["onPrimary", primary],
    ["onAccent", accent],
  ] as const;
  for (const [field, under] of pairs) checkPair(field, under, chosen, profile, problems);
  if (problems.length > 0) return { problems };
  const light = schemeOf(background, { ...chosen, primary, accent });
  if (luminance(background) < middle) return { palette: { light, dark: light } };
  const { text, link = primary, ...others } = chosen;
  const night = oklchOf(primary);
  const dark = rgbOf({ ...night, lightness: 0.2, chroma: Math.min(night.chroma, 0.03) });
  const darkLink = readable(link, [dark, surfaceOf(dark, [])], darkLinkContrast);
  return { palette: { light, dark: schemeOf(dark, { ...others, primary, accent, link: darkLink }) } };
}

/** The palette as custom properties: `--pressrum-background` and so on, for light and, where readers want it, for dark. */
export function paletteStyles({ light, dark }: Palette): string {
  return `:root {
  color-scheme: light dark;
${properties(light, "  ")}}
@media (prefers-color-scheme: dark) {
  :root {
${properties(dark, "    ")}  }
}
`;
}

type Colours = { readonly [Field in keyof ProfileColours]?: Rgb };

/** Thin letters glow less than they should on a dark ground: links get more than they must (WCAG 1.4.6). */
const darkLinkContrast = 7;

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];
/** The luminance at which black and white can be read equally well: above it black is the better. */
const middle = Math.sqrt(1.05 * 0.05) - 0.05;

const fields = ["primary", "accent", "background", "text", "link", "onPrimary", "onAccent"] as const;

function readColours(profile: ProfileColours, problems: ColourProblem[]): Colours {
  const colours: Partial<Record<keyof ProfileColours, Rgb>> = {};
  for (const field of fields) {
    const found = profile[field];
    if (found === undefined) continue;
    const colour = parseColour(found);
    if (colour) colours[field] = colour;
    else problems.push({ code: "colour-invalid", field, found });
  }
  return colours;
}

function checkPair(
  field: keyof ProfileColours,
  under: Rgb,
  chosen: Colours,
  profile: ProfileColours,
  problems: ColourProblem[],
): void {
  const [colour, found] = [chosen[field], profile[field]];
  if (colour === undefined || found === undefined) return;
  const ratio = contrast(colour, under);
  if (ratio >= textContrast) return;
  problems.push({
    code: "colour-contrast",
    field,
    found,
    on: hexOf(under),
    ratio: Math.floor(ratio * 100) / 100,
    nearest: hexOf(readable(colour, [under], textContrast)),
  });
}

interface SchemeColours extends Colours {
  readonly primary: Rgb;
  readonly accent: Rgb;
}

function schemeOf(background: Rgb, colours: SchemeColours): Scheme {
  const { primary, accent } = colours;
  const chosen = [colours.text, colours.link].filter((colour) => colour !== undefined);
  const surface = surfaceOf(background, chosen);
  const under = [background, surface];
  const tint = oklchOf(primary);
  const grey = (lightness: number): Rgb => rgbOf({ ...tint, lightness, chroma: Math.min(tint.chroma, 0.02) });
  const isLight = luminance(background) >= middle;
  return {
    background: hexOf(background),
    surface: hexOf(surface),
    text: hexOf(colours.text ?? readable(grey(isLight ? 0.22 : 0.95), under, textContrast)),
    muted: hexOf(readable(grey(isLight ? 0.46 : 0.75), under, textContrast)),
    link: hexOf(colours.link ?? readable(primary, under, textContrast)),
    line: hexOf(readable(grey(0.6), under, shapeContrast)),
    focus: hexOf(readable(accent, under, shapeContrast)),
    primary: hexOf(primary),
    onPrimary: hexOf(colours.onPrimary ?? textOn(primary)),
    accent: hexOf(accent),
    onAccent: hexOf(colours.onAccent ?? textOn(accent)),
  };
}

function textOn(colour: Rgb): Rgb {
  return contrast(white, colour) >= textContrast ? white : black;
}

/**
 * Away from the middle, where neither black nor white can be read on both; the very light and the very dark, which have no
 * room there, go the other way. The background itself when a chosen colour could not be read.
 */
function surfaceOf(background: Rgb, texts: readonly Rgb[]): Rgb {
  const colour = oklchOf(background);
  const isLight = luminance(background) >= middle;
  const isExtreme = colour.lightness > 0.93 || colour.lightness < 0.3;
  const step = isLight === isExtreme ? -0.035 : 0.035;
  const surface = rgbOf({ ...colour, lightness: colour.lightness + step });
  return texts.every((text) => contrast(text, surface) >= textContrast) ? surface : background;
}

/** The colour itself where it can be seen on all of these; else the one nearest in lightness that can, of the same hue. */
function readable(colour: Rgb, under: readonly Rgb[], ratio: number): Rgb {
  const enough = (candidate: Rgb): boolean => under.every((each) => contrast(candidate, each) >= ratio);
  if (enough(colour)) return colour;
  const start = oklchOf(colour);
  for (let step = 0.002; step <= 1; step += 0.002) {
    for (const lightness of [start.lightness - step, start.lightness + step]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = rgbOf({ ...start, lightness });
      if (enough(candidate)) return candidate;
    }
  }
  return enough(white) ? white : black;
}

function properties(scheme: Scheme, indent: string): string {
  return Object.entries(scheme)
    .map(([name, value]) => `${indent}--pressrum-${name.replace(/[A-Z]/g, "-$&").toLowerCase()}: ${value};\n`)
    .join("");
}
