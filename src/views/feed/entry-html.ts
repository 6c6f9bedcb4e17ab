/** HTML that may leave the site: what a feed reader can show safely, with addresses that hold anywhere. */

import sanitizeHtml from "sanitize-html";
import { parseUrl } from "../../parse-url.ts";
import { cleanText } from "./clean-text.ts";

const schemes = {
  link: ["http:", "https:", "mailto:", "tel:"],
  file: ["http:", "https:"],
} as const;

/** The attributes that hold one address each, and the schemes that may stand there. */
const addressAttributes: Readonly<Record<string, readonly string[]>> = {
  href: schemes.link,
  src: schemes.file,
  poster: schemes.file,
  cite: schemes.file,
};

const allowedTags = [
  ..."address article aside footer h1 h2 h3 h4 h5 h6 header hgroup main nav section".split(" "),
  ..."blockquote dd details div dl dt figcaption figure hr li menu ol p pre summary ul".split(" "),
  ..."a abbr b bdi br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small".split(" "),
  ..."span strong sub sup time u var wbr".split(" "),
  ..."caption col colgroup table tbody td tfoot th thead tr".split(" "),
  ..."audio img picture source track video".split(" "),
];

const allowedAttributes = {
  "*": ["dir", "lang", "title", "translate"],
  a: ["href", "hreflang"],
  audio: ["controls", "src"],
  blockquote: ["cite"],
  col: ["span"],
  colgroup: ["span"],
  data: ["value"],
  del: ["cite", "datetime"],
  img: ["alt", "height", "sizes", "src", "srcset", "width"],
  ins: ["cite", "datetime"],
  li: ["value"],
  ol: ["reversed", "start", "type"],
  q: ["cite"],
  source: ["height", "media", "sizes", "src", "srcset", "type", "width"],
  td: ["colspan", "rowspan"],
  th: ["abbr", "colspan", "rowspan", "scope"],
  time: ["datetime"],
  track: ["default", "kind", "label", "src", "srclang"],
  video: ["controls", "height", "poster", "src", "width"],
};

/** Elements whose content is no text of the item: it goes with them. The content of any other element stays. */
const withoutText =
  "applet button canvas datalist embed math object option script select style svg template textarea title xmp";

const options: sanitizeHtml.IOptions = {
  allowedTags,
  allowedAttributes,
  nonTextTags: withoutText.split(" "),
  selfClosing: "br col hr img source track wbr".split(" "),
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowProtocolRelative: false,
  // A picture whose address cannot be used would be an empty frame.
  exclusiveFilter: ({ tag, attribs }) => tag === "img" && !attribs.src && !attribs.srcset,
};

/**
 * Any HTML as HTML for a feed. Scripts, styles, forms, frames, event handlers, classes and ids go; an embedded
 * frame becomes a link to it. Text and structure stay.
 *
 * @param baseUrl Absolute address of the entry's page: every relative address, `#` ones too, is resolved
 * against it. An address that is not http, https, mailto or tel goes (for pictures and media: http and https).
 * @param rootUrl What `/` stands for, ending in `/`; default the root of the host. A site that adds its `pathPrefix`
 * after rendering writes addresses from its own root.
 * @throws {TypeError} When `baseUrl` is not absolute.
 */
export function feedHtml(html: string, baseUrl: string, rootUrl?: string): string {
  const page = new URL(baseUrl);
  const base = { page, root: new URL(rootUrl ?? "/", page) };
  const safe = sanitizeHtml(html, {
    ...options,
    transformTags: {
      iframe: (_tagName, attribs) => frameLink(attribs, base),
      "*": (tagName, attribs) => ({ tagName, attribs: withAbsoluteAddresses(attribs, base) }),
    },
  });
  return cleanText(safe);
}

/** What relative addresses are resolved against. */
interface Base {
  readonly page: URL;
  readonly root: URL;
}

function frameLink(attribs: sanitizeHtml.Attributes, base: Base): sanitizeHtml.Tag {
  const href = absolute(attribs.src, base, schemes.file);
  return href === undefined
    ? { tagName: "span", attribs: {} }
    : { tagName: "a", attribs: { href }, text: attribs.title || href };
}

function withAbsoluteAddresses(attribs: sanitizeHtml.Attributes, base: Base): sanitizeHtml.Attributes {
  const resolved: sanitizeHtml.Attributes = {};
  for (const [name, value] of Object.entries(attribs)) {
    const allowed = Object.hasOwn(addressAttributes, name) ? addressAttributes[name] : undefined;
    const address = allowed === undefined ? value : absolute(value, base, allowed);
    if (address !== undefined) {
      resolved[name] = name === "srcset" ? absoluteSrcset(address, base) : address;
    }
  }
  return resolved;
}

function absolute(address: string | undefined, base: Base, allowed: readonly string[]): string | undefined {
  // An empty address names the page itself, which no picture is.
  if (address === undefined || address.trim() === "") return undefined;
  const [reference, from] = fromRoot.test(address) ? [`.${address.trim()}`, base.root] : [address, base.page];
  const url = parseUrl(reference, from.href);
  return url && allowed.includes(url.protocol) ? url.href : undefined;
}

/** `//host` and `/\host` are other hosts. */
const fromRoot = /^\s*\/(?![/\\])/;

/**
 * One candidate of a `srcset` (HTML §4.8.4.4.10): an address runs to the next white space and may hold commas,
 * a comma at its end ends the candidate, and so does one after the descriptor.
 */
const srcsetCandidate = /([^\s,]\S*)(?:(?<!,)\s+([^\s,][^,]*))?/g;
const endingCommas = /(?<!,),+$/;

function absoluteSrcset(srcset: string, base: Base): string {
  const candidates: string[] = [];
  for (const [, address = "", descriptor = ""] of srcset.matchAll(srcsetCandidate)) {
    const url = absolute(address.replace(endingCommas, ""), base, schemes.file);
    if (url !== undefined) {
      candidates.push(`${url} ${descriptor}`.trim());
    }
  }
  return candidates.join(", ");
}

const blockTag =
  /<(?=\/?(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)\b)/gi;
const textOptions: sanitizeHtml.IOptions = { ...options, allowedTags: [] };

/** The words of any HTML on one line, without markup; blocks are parted by a space. Pictures give no text. */
export function plainText(html: string): string {
  const escaped = sanitizeHtml(html.replace(blockTag, " <"), textOptions);
  const text = escaped.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return cleanText(text)
    .replace(/[\t\n ]+/g, " ")
    .trim();
}

const excerptLength = 300;
/** Markup may be longer than its text, but the beginning of an item is near its beginning. */
const htmlToRead = 2_000;
const tooLong = new RegExp(`^.{${excerptLength + 1}}`, "su");
const firstWords = new RegExp(`^.{1,${excerptLength}}(?= )`, "su");
const firstCharacters = new RegExp(`^.{1,${excerptLength}}`, "su");

/**
 * The beginning of any HTML as a summary: plain text, at most 300 characters and, when more follows, ` …`.
 * `undefined` when there is no text.
 */
export function excerpt(html: string): string | undefined {
  const text = plainText(html.slice(0, htmlToRead));
  if (text === "" || (html.length <= htmlToRead && !tooLong.test(text))) {
    return text || undefined;
  }
  return `${(firstWords.exec(text) ?? firstCharacters.exec(text))?.[0]} …`;
}
