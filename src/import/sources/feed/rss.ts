/** Items of RSS 2.0, with the modules that newsrooms use: content, Dublin Core, Media RSS. */

import type { ForeignFile, ForeignImage, ForeignItem } from "../../foreign-item.ts";
import { childOf, childrenOf, innerText, type XmlElement } from "../../reading/xml-element.ts";
import { cutNote, feedId } from "./entry.ts";
import type { FeedFacts } from "./read-file.ts";

export function rssItem(item: XmlElement, facts: FeedFacts): ForeignItem {
  const guid = childOf(item, "guid");
  const id = innerText(guid) || textOf(item, "link");
  const isPage = guid !== undefined && guid.attributes.isPermaLink !== "false" && /^https?:/.test(id);
  const full = textOf(item, "content:encoded");
  const description = textOf(item, "description");
  const body = full || description;
  return {
    source: "feed",
    sourceId: feedId(id, facts.address),
    title: textOf(item, "title"),
    published: textOf(item, "pubDate") || textOf(item, "dc:date") || undefined,
    created: textOf(item, "dcterms:created") || undefined,
    updated: textOf(item, "dcterms:modified") || textOf(item, "atom:updated") || undefined,
    language: textOf(item, "dc:language") || facts.language,
    // Without the full text the description is all the text there is.
    summary: full === "" ? undefined : description,
    body,
    address: textOf(item, "link") || (isPage ? id : undefined),
    base: facts.address,
    topics: [...childrenOf(item, "category"), ...childrenOf(item, "dc:subject")].map(innerText),
    ...enclosed(item),
    notes: cutNote(body),
  };
}

function textOf(item: XmlElement, name: string): string {
  return innerText(childOf(item, name));
}

function enclosed(item: XmlElement): {
  readonly images: readonly ForeignImage[];
  readonly files: readonly ForeignFile[];
} {
  const media = mediaIn(item);
  const images = media.filter(isPicture).map(pictureOf);
  const files: ForeignFile[] = [];
  for (const enclosure of childrenOf(item, "enclosure")) {
    const address = enclosure.attributes.url ?? "";
    if (address === "") continue;
    if ((enclosure.attributes.type ?? "").startsWith("image/")) images.push({ address });
    else files.push({ address });
  }
  const others = media.filter((one) => !isPicture(one) && one.name === "media:content");
  return {
    images: [...new Map([...images].reverse().map((image) => [image.address, image])).values()].reverse(),
    files: [...files, ...others.map(({ attributes }) => ({ address: attributes.url ?? "" }))],
  };
}

/** Alone or in groups; a thumbnail only when there is nothing better. */
function mediaIn(item: XmlElement): readonly XmlElement[] {
  const parents = [item, ...childrenOf(item, "media:group")];
  const contents = parents.flatMap((parent) => childrenOf(parent, "media:content"));
  const found = contents.filter(({ attributes }) => (attributes.url ?? "") !== "");
  return found.length > 0 ? found : childrenOf(item, "media:thumbnail");
}

function isPicture({ name, attributes }: XmlElement): boolean {
  const type = attributes.medium ?? attributes.type ?? "";
  return (
    name === "media:thumbnail" ||
    type.startsWith("image") ||
    /\.(?:jpe?g|png|webp|gif)$/i.test(attributes.url ?? "")
  );
}

function pictureOf(media: XmlElement): ForeignImage {
  return {
    address: media.attributes.url ?? "",
    // Media RSS has no element for it; the description of a picture says what it shows.
    alt: textOf(media, "media:description"),
    caption: textOf(media, "media:title"),
    credit: textOf(media, "media:credit"),
  };
}
