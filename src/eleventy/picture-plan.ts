/** Which copies are made of a picture, and what they are called. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ImageCopy, ImageSource } from "../model/types.ts";
import type { ImageFormat, ImageSettings } from "../options.ts";
import type { CopyPlanner, PictureCopies, PictureFile } from "../source/media.ts";
import type { BitmapFormat } from "../source/picture-facts.ts";

/** One picture with all that is to be made of it. */
export interface PlannedPicture {
  readonly picture: PictureFile;
  readonly copies: readonly PlannedCopy[];
}

export interface PlannedCopy {
  readonly format: CopyFormat;
  readonly width: number;
  readonly url: string;
  /** The name of the file in the folder of copies. */
  readonly name: string;
}

export type CopyFormat = ImageFormat | "jpeg" | "png";

export interface PicturePlan {
  readonly planCopies: CopyPlanner;
  /** What has been planned for the picture that has this fallback. */
  planned(fallback: ImageCopy): PlannedPicture | undefined;
}

/** How copies are written. AVIF at effort 2 is a few per cent larger than at its default, and five times as fast. */
export const encoding: Readonly<Record<CopyFormat, Readonly<Record<string, unknown>>>> = {
  avif: { quality: 50, effort: 2 },
  webp: { quality: 75, effort: 2 },
  jpeg: { quality: 78, mozjpeg: true },
  png: { compressionLevel: 9 },
};

/** What social networks, feed readers and old browsers are given. */
const fallbackWidth = 1200;

/** The picture's own format; AVIF, which few of them read, becomes WebP, which has its transparency. */
const fallbackFormats: Readonly<Record<BitmapFormat, CopyFormat>> = {
  jpeg: "jpeg",
  png: "png",
  webp: "webp",
  avif: "webp",
};

const endings: Readonly<Record<CopyFormat, string>> = { avif: "avif", webp: "webp", jpeg: "jpg", png: "png" };

/** `hashOf` gives the hash of a file's bytes. */
export function picturePlan(
  { widths, formats, path }: ImageSettings,
  hashOf: (file: PictureFile) => string,
): PicturePlan {
  const known = new Map<string, PlannedPicture>();
  return {
    planCopies: (picture) => {
      const name = createHash("sha256")
        .update(JSON.stringify([hashOf(picture), encoding]))
        .digest("hex")
        .slice(0, 16);
      const made: PlannedCopy[] = [];
      const copyOf = (format: CopyFormat, width: number): ImageCopy => {
        const file = `${name}-${width}.${endings[format]}`;
        const url = path + file;
        made.push({ format, width, url, name: file });
        const height = Math.max(1, Math.round((width * picture.height) / picture.width));
        return { url, type: `image/${format}`, width, height };
      };
      const across = widthsWithin(picture.width, widths);
      const sources = formats.map(
        (format): ImageSource => ({
          type: `image/${format}`,
          files: across.map((width) => copyOf(format, width)),
        }),
      );
      const fallback = copyOf(fallbackFormats[picture.format], Math.min(fallbackWidth, picture.width));
      known.set(fallback.url, { picture, copies: made });
      return { sources, fallback } satisfies PictureCopies;
    },
    planned: ({ url }) => known.get(url),
  };
}

/** None is wider than the picture. Its own width is among them when the next narrower one leaves much of it out. */
function widthsWithin(width: number, wanted: readonly number[]): readonly number[] {
  const within = wanted.filter((one) => one <= width);
  const isMore = within.length < wanted.length && width >= 1.25 * (within.at(-1) ?? 0);
  return isMore ? [...within, width] : within;
}

/** Of the bytes of a file, whatever it is called. */
export function hashOfFile(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
