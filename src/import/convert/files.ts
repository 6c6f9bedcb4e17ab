/** Pictures and documents of an item, and what they are called. */

import type { AttachmentFields, ImageFields } from "../../model/fields.ts";
import type { ForeignFile, ForeignImage } from "../foreign-item.ts";
import { fileNameOf } from "../html/clean-html.ts";
import { baseOf, resolved } from "../html/link-address.ts";
import { lineOfHtml } from "../html/text-of-html.ts";
import type { ImportedMedia } from "../imported-item.ts";
import type { Tell } from "../report-line.ts";

export interface ItemFiles {
  readonly images: readonly ImageFields[];
  readonly attachments: readonly AttachmentFields[];
  readonly media: readonly ImportedMedia[];
}

/**
 * A picture needs a text for those who cannot see it. Only a person can write it: a picture without one becomes an
 * attachment, so that it is kept and the site can be built.
 */
export function filesOf(
  images: readonly ForeignImage[],
  files: readonly ForeignFile[],
  base: string | undefined,
  tell: Tell,
): ItemFiles {
  const seen = new Set<string>();
  const media: ImportedMedia[] = [];
  const imageFields: ImageFields[] = [];
  const attachments: AttachmentFields[] = [];
  const start = baseOf(base);
  const addressOf = (written: string, field: string): string | undefined => {
    const address = resolved(written, start);
    if (address === undefined) tell("left-out", field, "address-broken", { found: written });
    if (address === undefined || seen.has(address)) return undefined;
    seen.add(address);
    return address;
  };
  for (const image of images) {
    const src = addressOf(image.address, "images");
    if (src === undefined) continue;
    media.push(mediaOf(src, "image", image.name));
    const caption = present("caption", image.caption);
    const credit = present("credit", image.credit);
    const alt = lineOfHtml(image.alt ?? "");
    if (alt !== "") imageFields.push({ src, alt, ...caption, ...credit });
    else {
      const title = [caption.caption ?? image.name ?? fileNameOf(src), credit.credit];
      attachments.push({ src, title: title.filter((part) => part !== undefined).join(". ") });
      tell("needs-eye", `attachments[${attachments.length - 1}]`, "image-without-alt", { found: src });
    }
  }
  for (const file of files) {
    const src = addressOf(file.address, "attachments");
    if (src === undefined) continue;
    media.push(mediaOf(src, "file", file.name));
    attachments.push({ src, ...present("title", file.title ?? file.name ?? fileNameOf(src)) });
  }
  return { images: imageFields, attachments, media };
}

function mediaOf(address: string, kind: "image" | "file", name: string | undefined): ImportedMedia {
  return name === undefined ? { address, kind } : { address, kind, name };
}

function present<Key extends string>(
  key: Key,
  value: string | undefined,
): Readonly<Partial<Record<Key, string>>> {
  const line = value === undefined ? "" : lineOfHtml(value);
  const part: Partial<Record<Key, string>> = {};
  if (line !== "") part[key] = line;
  return part;
}
