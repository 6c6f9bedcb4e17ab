/** The pictures and documents that an item publishes. */

import type { FieldPath, Reporter } from "../problems/problem.ts";
import type { ItemFields } from "./fields.ts";
import { present } from "./read-fields.ts";
import type { Attachment, ImageCopy, ImageSource, MediaFile, PressImage } from "./types.ts";

/** Finds a file that an item publishes; the reason when it cannot. */
export type MediaReader = (src: string, file: string, itemUrl: string) => FoundMedia | MediaProblem;

export interface FoundMedia extends MediaFile {
  readonly width?: number;
  readonly height?: number;
  readonly sources?: readonly ImageSource[];
  readonly fallback?: ImageCopy;
  readonly embedded?: EmbeddedFacts;
  readonly located?: true;
}

/** What a picture's own file says of it, cleaned: one line each. */
export type EmbeddedFacts = Pick<PressImage, "caption" | "credit" | "license" | "creator" | "copyright">;

export interface MediaProblem {
  readonly problem: "file-not-found" | "file-outside" | "file-is-folder" | "url-invalid";
  readonly nearest?: string | undefined;
}

/** Finds the files of one item. */
export type ItemMedia = (src: string) => FoundMedia | MediaProblem;

export function readImages(
  list: ItemFields["images"],
  media: ItemMedia,
  report: Reporter,
): readonly PressImage[] {
  return (list ?? []).flatMap(({ src, alt, caption, credit, license }, place): readonly PressImage[] => {
    const path: FieldPath = ["images", place];
    if (alt === undefined) report([...path, "alt"], "image-without-alt", { found: src });
    const found = findMedia(src, [...path, "src"], media, report);
    if (found === undefined) return [];
    if (!isImage(found)) report([...path, "src"], "not-an-image", { found: src });
    const { embedded, ...file } = found;
    // What an editor has written always goes before what stands in the file.
    const written = present<Partial<PressImage>>({ caption, credit, license });
    const facts = { ...embedded, ...written };
    return [
      present<PressImage>({
        ...unknown,
        ...file,
        ...facts,
        credit: facts.credit?.replace(creditLabel, ""),
        alt: alt ?? "",
      }),
    ];
  });
}

/** `Foto: Kim Modig` is how a credit is printed; the page writes the label itself. */
const creditLabel = /^\s*(?:foto(?:graf)?|bild|photo|valokuva|kuva)\s*:\s*(?=\S)/i;

const unknown = {
  size: undefined,
  inputPath: undefined,
  width: undefined,
  height: undefined,
  sources: undefined,
  fallback: undefined,
  caption: undefined,
  credit: undefined,
  license: undefined,
  creator: undefined,
  copyright: undefined,
  located: undefined,
};

/** Whether browsers can show it as a picture. What stands elsewhere need not tell by its name. */
export function isImage({ type, inputPath }: MediaFile): boolean {
  return imageTypes.has(type) || (inputPath === undefined && type === "application/octet-stream");
}

const imageTypes: ReadonlySet<string> = new Set([
  "image/avif",
  "image/gif",
  "image/jpeg",
  "image/png",
  "image/svg+xml",
  "image/webp",
]);

export function readAttachments(
  list: ItemFields["attachments"],
  media: ItemMedia,
  report: Reporter,
): readonly Attachment[] {
  return (list ?? []).flatMap(({ src, title = nameOf(src) }, place): readonly Attachment[] => {
    const found = findMedia(src, ["attachments", place, "src"], media, report);
    if (found === undefined) return [];
    const { url, type, size, inputPath } = found;
    return [present<Attachment>({ url, type, size, inputPath, title })];
  });
}

function nameOf(src: string): string {
  return src.split(/[\\/]/).at(-1) || src;
}

function findMedia(src: string, path: FieldPath, media: ItemMedia, report: Reporter): FoundMedia | undefined {
  const found = media(src);
  if (!("problem" in found)) return found;
  report(path, found.problem, { found: src, nearest: found.nearest });
  return undefined;
}
