/** How pictures are made ready, from what a site builder wrote. */

import { z } from "zod";
import type { ImageFormat, ImageSettings } from "./options.ts";
import type { Reporter } from "./problems/problem.ts";
import { fields } from "./problems/shape.ts";
import { count, isFilePath } from "./read-pages.ts";

type WrittenImages =
  | false
  | {
      widths?: number[] | undefined;
      formats?: ImageFormat[] | undefined;
      path?: string | undefined;
      cache?: string | false | undefined;
    };

const text = z.string().trim().min(1);

export const imagesSchema: z.ZodType<WrittenImages> = z.union([
  z.literal(false),
  fields({
    widths: z.array(count).min(1).optional(),
    formats: z.array(z.enum(["avif", "webp"])).optional(),
    path: text.optional(),
    cache: z.union([text, z.literal(false)]).optional(),
  }),
]);

/** A column of text, on a telephone and on a screen with two pixels where others have one. */
const usualWidths = [480, 800, 1280];
/** Browsers take the first that they can read, so that the smaller files come first. */
const usualFormats: readonly ImageFormat[] = ["avif", "webp"];

export function readImages(written: WrittenImages | undefined, report: Reporter): ImageSettings | false {
  if (written === false) return false;
  const { widths = usualWidths, formats = usualFormats, path = "/bilder/" } = written ?? {};
  if (!path.endsWith("/") || !isFilePath(path, "/")) report(["images", "path"], "page-path", { found: path });
  return {
    widths: [...new Set(widths)].sort((a, b) => a - b),
    formats: usualFormats.filter((format) => formats.includes(format)),
    path,
    cache: written?.cache ?? ".cache/pressrum/images",
  };
}
