/** What texts refer to: people, pictures, documents, videos. */

import type { ForeignContact, ForeignFile, ForeignImage, ForeignLink } from "../../foreign-item.ts";
import { isRaw, listIn, optional, type Raw, textIn } from "./values.ts";

export function contactIn(raw: Raw): ForeignContact {
  const name = textIn(raw.name) || [textIn(raw.first_name), textIn(raw.last_name)].join(" ").trim();
  const phones = [raw.phone, raw.phone_alternative, raw.alternative_phone, raw.mobile, raw.mobile_phone];
  return {
    name: name || textIn(raw.header),
    role: optional(isRaw(raw.title) ? "" : raw.title),
    organisation: optional(raw.company),
    phones: phones.map(textIn).filter((phone) => phone !== ""),
    email: optional(raw.email),
  };
}

export function imageIn(raw: Raw): ForeignImage | undefined {
  const address = addressIn(raw, ["download_url", "image", "image_large", "image_medium", "image_small"]);
  if (address === undefined) return undefined;
  const caption = optional(raw.image_caption) ?? optional(raw.caption) ?? optional(raw.summary);
  return {
    address,
    alt: altIn(raw),
    caption: caption ?? optional(raw.header),
    credit: creditIn(raw),
    name: optional(raw.image_name),
  };
}

/** The picture that stands first with a text. */
export function leadImageIn(raw: Raw): ForeignImage | undefined {
  const address = addressIn(raw, ["image", "image_large", "image_medium"]);
  if (address === undefined) return undefined;
  return { address, alt: altIn(raw), caption: optional(raw.image_caption), credit: creditIn(raw) };
}

function altIn(raw: Raw): string | undefined {
  return (
    optional(raw.image_alt_text) ?? optional(raw.alt_text) ?? optional(raw.image_alt) ?? optional(raw.alt)
  );
}

/** `Anna Berg, CC BY`: whoever publishes the picture needs both. */
function creditIn(raw: Raw): string | undefined {
  const parts = [textIn(raw.photographer), textIn(raw.image_license)];
  return parts.filter((part) => part !== "").join(", ") || undefined;
}

export function documentIn(raw: Raw): ForeignFile | undefined {
  const address = addressIn(raw, ["download_url", "document", "document_url"]);
  if (address === undefined) return undefined;
  return {
    address,
    title: optional(raw.header) ?? optional(raw.document_name),
    name: optional(raw.document_name),
  };
}

/** A video that can be fetched is a file; any other is a page to link to. */
export function videoIn(
  raw: Raw,
): { readonly file: ForeignFile } | { readonly link: ForeignLink } | undefined {
  const title = textIn(raw.header) || textIn(raw.video_name);
  const address = addressIn(raw, ["download_url"]);
  if (address !== undefined) return { file: { address, title, name: optional(raw.video_name) } };
  const url = addressIn(raw, ["video_url", "url"]);
  return url === undefined ? undefined : { link: { title: title || url, url } };
}

/** The text itself as PDF, as the service has laid it out. */
export function attachedPdfIn(raw: Raw): readonly ForeignFile[] {
  const address = isRaw(raw.attached_pdf)
    ? addressIn(raw.attached_pdf, ["url", "download_url"])
    : addressIn(raw, ["attached_pdf"]);
  return address === undefined ? [] : [{ address, title: `${textIn(raw.header)} (pdf)` }];
}

export function linksIn(raw: Raw): readonly ForeignLink[] {
  return listIn(raw.links, "link").flatMap((link) => {
    const url = isRaw(link) ? textIn(link.url ?? link.href) : textIn(link);
    return url === "" ? [] : [{ title: isRaw(link) ? textIn(link.text ?? link.title) : "", url }];
  });
}

function addressIn(raw: Raw, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = raw[name];
    const address = isRaw(value) ? textIn(value.url) : textIn(value);
    if (address !== "") return address;
  }
  return undefined;
}
