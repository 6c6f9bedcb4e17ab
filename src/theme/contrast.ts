/** Colours as numbers, and the contrast between two of them as WCAG 2 counts it. */

/** Red, green and blue of sRGB, whole numbers from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Level AA asks so much of text (WCAG 1.4.3). */
export const textContrast = 4.5;
/** And so much of lines that show where a field is, and of what shows focus (WCAG 1.4.11). */
export const shapeContrast = 3;

/** `#rgb` or `#rrggbb` in large or small letters; `undefined` for everything else. */
export function parseColour(text: string): Rgb | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return undefined;
  const long = digits.length === 6 ? digits : digits.replace(/./g, "$&$&");
  const value = Number.parseInt(long, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `#rrggbb` in small letters. */
export function hexOf([red, green, blue]: Rgb): string {
  return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, "0")}`;
}

/** From 1, no contrast, to 21, black on white. Not rounded: 4.499 is not enough. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** From 0 for black to 1 for white: `relative luminance` of WCAG 2.2. */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** One channel without the curve of sRGB, from 0 to 1. */
export function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
