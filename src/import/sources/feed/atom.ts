/** Entries of Atom (RFC 4287 §4.1.2). */

import type { ForeignFile, ForeignImage, ForeignItem } from "../../foreign-item.ts";
import { childOf, childrenOf, innerMarkup, innerText, type XmlElement } from "../../reading/xml-element.ts";
import { cutNote, feedId } from "./entry.ts";
import type { FeedFacts } from "./read-file.ts";

export function atomItem(entry: XmlElement, facts: FeedFacts): ForeignItem {
  const links = childrenOf(entry, "atom:link");
  const page = links.find(({ attributes }) => (attributes.rel ?? "alternate") === "alternate")?.attributes
    .href;
  const content = constructOf(childOf(entry, "atom:content"));
  const summary = constructOf(childOf(entry, "atom:summary"));
  const published = innerText(childOf(entry, "atom:published"));
  const body = content || summary;
  return {
    source: "feed",
    sourceId: feedId(innerText(childOf(entry, "atom:id")), facts.address),
    title: constructOf(childOf(entry, "atom:title")),
    published: published || undefined,
    updated: innerText(childOf(entry, "atom:updated")) || undefined,
    language: entry.attributes["xml:lang"] ?? facts.language,
    summary: content === "" ? undefined : summary,
    body,
    address: page,
    base: facts.address,
    topics: childrenOf(entry, "atom:category").map(
      ({ attributes }) => attributes.label ?? attributes.term ?? "",
    ),
    ...enclosed(links),
    notes: cutNote(body),
  };
}

/** Text as HTML, whichever of its three types it has (§3.1). */
function constructOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const type = element.attributes.type ?? "text";
  if (type === "xhtml") return innerMarkup(element);
  const text = innerText(element);
  return type === "html" || type === "text/html"
    ? text
    : text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/\n\s*\n/g, "<br><br>");
}

function enclosed(links: readonly XmlElement[]): {
  readonly images: readonly ForeignImage[];
  readonly files: readonly ForeignFile[];
} {
  const enclosures = links.filter(({ attributes }) => attributes.rel === "enclosure" && attributes.href);
  const isPicture = (link: XmlElement): boolean => (link.attributes.type ?? "").startsWith("image/");
  const addressOf = ({ attributes }: XmlElement): string => attributes.href ?? "";
  return {
    images: enclosures
      .filter(isPicture)
      .map((link) => ({ address: addressOf(link), caption: link.attributes.title })),
    files: enclosures
      .filter((link) => !isPicture(link))
      .map((link) => ({ address: addressOf(link), title: link.attributes.title })),
  };
}
