/** Colours by lightness, chroma and hue as people see them: OKLCH (CSS Color 4 §9). */

import { linear, type Rgb } from "./contrast.ts";

export interface Oklch {
  /** 0 is black, 1 is white. */
  readonly lightness: number;
  /** 0 is grey; sRGB holds no more than about 0.32. */
  readonly chroma: number;
  /** Radians. */
  readonly hue: number;
}

/** The matrices are those that Björn Ottosson published with Oklab, for linear sRGB. */
export function oklchOf([red, green, blue]: Rgb): Oklch {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness, chroma: Math.hypot(a, bb), hue: Math.atan2(bb, a) };
}

/** The colour, with as much of its chroma as sRGB can show at that lightness. */
export function rgbOf(colour: Oklch): Rgb {
  const whole = channelsOf(colour);
  if (isInside(whole)) return toBytes(whole);
  let [inside, outside] = [0, colour.chroma];
  // Sixteen halvings leave less than a step of eight bits.
  for (let step = 0; step < 16; step += 1) {
    const chroma = (inside + outside) / 2;
    if (isInside(channelsOf({ ...colour, chroma }))) inside = chroma;
    else outside = chroma;
  }
  return toBytes(channelsOf({ ...colour, chroma: inside }));
}

type Channels = readonly [red: number, green: number, blue: number];

/** Linear sRGB, from 0 to 1 for what it can show. */
function channelsOf({ lightness, chroma, hue }: Oklch): Channels {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** A hair outside is inside: it is rounded away. */
function isInside(channels: Channels): boolean {
  return channels.every((channel) => channel > -0.0001 && channel < 1.0001);
}

function toBytes([red, green, blue]: Channels): Rgb {
  return [toByte(red), toByte(green), toByte(blue)];
}

function toByte(channel: number): number {
  const value = channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, value)) * 255);
}
