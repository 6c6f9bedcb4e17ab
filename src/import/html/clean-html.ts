/** HTML of others, cut down to what Markdown can say: text, links, pictures, lists, tables. What is lost is told. */

import sanitize from "sanitize-html";
import type { FoundMarkup } from "./found-markup.ts";
import { baseOf, isDocument, linkAddress, resolved } from "./link-address.ts";
import { decoded } from "./text-of-html.ts";

const kept = [
  ...["p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code"],
  ...["ul", "ol", "li", "dl", "dt", "dd", "div", "section", "article", "figure", "figcaption"],
  ...["strong", "em", "del", "a", "img", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"],
  // These become links or other characters further on.
  ...["iframe", "embed", "video", "audio", "source", "sup", "sub"],
];

/** Nothing inside them is meant to be read as text here. */
const dropped = [
  ...["script", "style", "noscript", "template", "head", "title", "svg", "math", "canvas", "map"],
  ...["form", "button", "select", "option", "textarea", "object", "applet"],
];

/** What readers would miss, and what is told of. */
const missed = /<(form|object|svg|canvas|applet)[\s>]/gi;

const embedded = ["src", "data-src", "title"];
const allowedAttributes = {
  a: ["href"],
  img: ["src", "data-src", "data-lazy-src", "alt", "title", "width", "height"],
  iframe: embedded,
  embed: embedded,
  video: embedded,
  audio: embedded,
  source: embedded,
  ol: ["start"],
  th: ["colspan"],
  td: ["colspan"],
};

/** Deeper markup is taken away, its text stays: nobody writes it, and it takes the longer the deeper it is. */
const deepest = 60;

/** `base` is the address that relative addresses start from. The result is well-formed. */
export function cleanHtml(html: string, base: string | undefined, found: FoundMarkup): string {
  for (const [, name = ""] of html.matchAll(missed)) found.removed.add(name.toLowerCase());
  const start = baseOf(base);
  return sanitize(html, {
    allowedTags: kept,
    allowedAttributes,
    allowedSchemes: ["http", "https", "mailto", "tel"],
    allowVulnerableTags: false,
    nonTextTags: dropped,
    nestingLimit: deepest,
    enforceHtmlBoundary: false,
    parseStyleAttributes: false,
    transformTags: { b: "strong", i: "em", s: "del", strike: "del" },
  })
    .replace(raised, (_, kind: string, digits: string) => raisedDigits(kind, digits))
    .replace(outsideTag, (_, name: string, attributes: string) => outsideOf(name, attributes, start, found))
    .replace(linkTag, (_, attributes: string) => linkOf(attributes, start, found))
    .replace(endBreak, "</$1><br />")
    .replace(firstBreak, "<br /><$1>")
    .replace(restarted, "$2")
    .replace(emptyEnds, "$1")
    .replace(spoken, "$1– ");
}

/** `m<sup>2</sup>` is not `m2`. */
const raised = /<(su[bp])>(\d+)<\/\1>/g;
const digitRows: Readonly<Record<string, string>> = { sup: "⁰¹²³⁴⁵⁶⁷⁸⁹", sub: "₀₁₂₃₄₅₆₇₈₉" };

function raisedDigits(kind: string, digits: string): string {
  return [...digits].map((digit) => digitRows[kind]?.[Number(digit)] ?? digit).join("");
}

// In what the sanitizer writes, `<` and `>` only stand around tags.
const outsideTag = /<(img|iframe|embed|video|audio|source)\b([^>]*)>/g;
const linkTag = /<a\b([^>]*)>/g;
/** A line end inside emphasis at its edge would part the marks from the words. */
const endBreak = /(?:<br \/>\s*)+<\/(strong|em|del)>/g;
const firstBreak = /<(strong|em|del)>(?:\s*<br \/>)+/g;
/** `</strong><strong>` would be four asterisks in a row. */
const restarted = /<\/(strong|em|del)>(\s*)<\1>/g;
/** Editing leaves no-break spaces at the ends of lines and paragraphs. */
const emptyEnds = /\u00a0+(<br \/>|<\/(?:p|li|h\d|td|th|div)>)/g;

/** A spoken line begins with an en dash (Språkrådet); a hyphen would make it a list. */
const spoken = /(<p>|<br \/>)\s*-\s?(?=\p{Lu})/gu;

function attributesOf(written: string): ReadonlyMap<string, string> {
  const pairs = [...written.matchAll(/([a-z-]+)="([^"]*)"/g)];
  return new Map(pairs.map(([, name = "", value = ""]) => [name, decoded(value).trim()]));
}

function outsideOf(name: string, written: string, base: URL | undefined, found: FoundMarkup): string {
  const attributes = attributesOf(written);
  return name === "img" ? imageOf(attributes, base, found) : embedOf(attributes, base, found);
}

function linkOf(written: string, base: URL | undefined, found: FoundMarkup): string {
  const href = attributesOf(written).get("href") ?? "";
  const address = linkAddress(href, base);
  // Links within the page mean nothing in a new place.
  if (address === undefined && href !== "" && !href.startsWith("#")) found.lostLinks.push(href);
  if (address !== undefined && isDocument(address, base)) found.documents.push(address);
  return address === undefined ? "<a>" : `<a href="${escaped(address)}">`;
}

function imageOf(attributes: ReadonlyMap<string, string>, base: URL | undefined, found: FoundMarkup): string {
  // Pages that load pictures late put the real address beside a stand-in.
  const written = attributes.get("data-src") ?? attributes.get("data-lazy-src") ?? attributes.get("src");
  if (written === undefined) {
    found.removed.add("img");
    return "";
  }
  // A picture of one pixel counts readers.
  if (attributes.get("width") === "1" || attributes.get("height") === "1") return "";
  const address = resolved(written, base);
  if (address === undefined) {
    found.lostLinks.push(written);
    return "";
  }
  const alt = attributes.get("alt") ?? "";
  if (alt !== "") {
    found.images.push({ address, alt });
    return `<img src="${escaped(address)}" alt="${escaped(alt)}" />`;
  }
  found.unnamedImages.push(address);
  return `<a href="${escaped(address)}">${escaped(attributes.get("title") || fileNameOf(address))}</a>`;
}

/** What cannot be shown on a page without scripts and cookies of others is linked to. */
function embedOf(attributes: ReadonlyMap<string, string>, base: URL | undefined, found: FoundMarkup): string {
  const address = resolved(attributes.get("src") ?? attributes.get("data-src") ?? "", base);
  if (address === undefined) return "";
  const page = watchPage(address);
  found.embeds.push(page);
  return `<a href="${escaped(page)}">${escaped(attributes.get("title") || page)}</a>`;
}

/** The page that a person can open, for players whose address is one for frames. */
function watchPage(address: string): string {
  const youTube = /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/.exec(address)?.[1];
  if (youTube !== undefined) return `https://www.youtube.com/watch?v=${youTube}`;
  const vimeo = /^https:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(address)?.[1];
  return vimeo === undefined ? address : `https://vimeo.com/${vimeo}`;
}

/** `badhuset.jpg` */
export function fileNameOf(address: string): string {
  const name = new URL(address).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(name) || address;
  } catch {
    return name;
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
