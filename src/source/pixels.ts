/** How large a picture is. */

import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { imageSize } from "image-size";

/** Whole pixels; absent when the file is no picture that can be measured. */
export interface Pixels {
  readonly width?: number;
  readonly height?: number;
}

/** The size stands near the start of nearly every file; reading whole photographs would take most of a build. */
const headLength = 256 * 1024;

export function pixelsOf(file: string): Pixels {
  return measure(readHead(file)) ?? measure(readFileSync(file)) ?? {};
}

function measure(bytes: Uint8Array): Pixels | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width >= 1 && height >= 1)) return {};
    // HTML has whole numbers only; drawings need not. EXIF orientations from 5 turn the picture on its side.
    const [across, down] = [Math.round(width), Math.round(height)];
    return orientation >= 5 ? { width: down, height: across } : { width: across, height: down };
  } catch {
    return undefined;
  }
}

function readHead(file: string): Uint8Array {
  const descriptor = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(headLength);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, headLength, 0));
  } finally {
    closeSync(descriptor);
  }
}
