/** What the beginning of a picture's file tells of it: how large it is, and whether it is one still picture. */

import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { imageSize } from "image-size";
import type { EmbeddedFacts } from "../model/read-item.ts";
import { embeddedFacts } from "./embedded-facts.ts";

/** Whole pixels; absent when the file is no picture that can be measured. */
export interface Pixels {
  readonly width?: number;
  readonly height?: number;
}

/** A still picture of pixels, which copies can be made of. */
export interface Bitmap {
  readonly format: BitmapFormat;
  readonly width: number;
  readonly height: number;
}

export type BitmapFormat = "jpeg" | "png" | "webp" | "avif";

export interface PictureFacts {
  readonly pixels: Pixels;
  /** Absent for drawings, animations and what cannot be measured. */
  readonly bitmap?: Bitmap | undefined;
  readonly embedded: EmbeddedFacts & { readonly located?: true };
}

/** Reads a file that has this size and was changed then. */
export type PictureReader = (file: string, size: number, changed: number) => PictureFacts;

/** A reader for many builds: a picture that has not changed is not read again. */
export function pictureReader(): PictureReader {
  const known = new Map<
    string,
    { readonly size: number; readonly changed: number; readonly facts: PictureFacts }
  >();
  return (file, size, changed) => {
    const before = known.get(file);
    if (before?.size === size && before.changed === changed) return before.facts;
    const facts = pictureFacts(file);
    known.set(file, { size, changed, facts });
    return facts;
  };
}

/** The size stands near the start of nearly every file; reading whole photographs would take most of a build. */
const headLength = 256 * 1024;

function pictureFacts(file: string): PictureFacts {
  const head = readHead(file);
  const { type, ...pixels } = measure(head) ?? measure(readFileSync(file)) ?? {};
  const isPixels = type !== undefined && type !== "svg";
  return { pixels, bitmap: bitmapOf(type, pixels, head), embedded: isPixels ? embeddedFacts(head) : {} };
}

interface Measured extends Pixels {
  /** As the bytes tell, whatever the file is called. */
  readonly type?: string | undefined;
}

function measure(bytes: Uint8Array): Measured | undefined {
  try {
    const { width, height, type, orientation = 1 } = imageSize(bytes);
    if (!(width >= 1 && height >= 1)) return {};
    // HTML has whole numbers only; drawings need not. EXIF orientations from 5 turn the picture on its side.
    const [across, down] = [Math.round(width), Math.round(height)];
    return orientation >= 5 ? { type, width: down, height: across } : { type, width: across, height: down };
  } catch {
    return undefined;
  }
}

const formats: Readonly<Record<string, BitmapFormat>> = {
  jpg: "jpeg",
  png: "png",
  webp: "webp",
  avif: "avif",
};

function bitmapOf(type: string | undefined, { width, height }: Pixels, head: Buffer): Bitmap | undefined {
  const format = formats[type ?? ""];
  if (format === undefined || width === undefined || height === undefined) return undefined;
  return isMoving(format, head) ? undefined : { format, width, height };
}

/** Animated PNG has its control chunk before the pixels, WebP a flag in its extended header, AVIF a brand of its own. */
function isMoving(format: BitmapFormat, head: Buffer): boolean {
  switch (format) {
    case "jpeg":
      return false;
    case "png": {
      const control = head.indexOf("acTL");
      const pixels = head.indexOf("IDAT");
      return control >= 0 && (pixels < 0 || control < pixels);
    }
    case "webp":
      return head.toString("latin1", 12, 16) === "VP8X" && ((head[20] ?? 0) & 2) !== 0;
    case "avif":
      return head.toString("latin1", 8, 12) === "avis";
  }
}

function readHead(file: string): Buffer {
  const descriptor = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(headLength);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, headLength, 0));
  } finally {
    closeSync(descriptor);
  }
}
