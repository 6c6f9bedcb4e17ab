/** What a reader sees in the feeds of a built site, by strict parsers, in each format. */

import { all, one, readXml, type XmlElement } from "../views/feed/read-xml.ts";
import type { BuiltSite } from "./build-site.ts";

/** An entry as it is shown. Text is without markup. */
export interface SeenEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Empty when there is none. */
  readonly summary: string;
  readonly html: string;
  readonly published: string;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
}

export type Format = "rss" | "atom" | "json";

export const formats: readonly Format[] = ["rss", "atom", "json"];

/** The readers of each format, by the endings of file names. */
const readers: Readonly<Record<Format, (text: string) => readonly SeenEntry[]>> = {
  rss: (text) => all(one(readXml(text), "channel"), "item").map(seenInRss),
  atom: (text) => all(readXml(text), "entry").map(seenInAtom),
  json: (text) => JSON.parse(text).items.map(seenInJson),
};

const endings: Readonly<Record<Format, string>> = { rss: ".rss.xml", atom: ".atom.xml", json: ".json" };

/** The entries of a feed in all three formats. `path` is its address without ending. */
export function readFeed(site: BuiltSite, path: string): Readonly<Record<Format, readonly SeenEntry[]>> {
  const read = (format: Format): readonly SeenEntry[] => readers[format](site.at(path + endings[format]));
  return { rss: read("rss"), atom: read("atom"), json: read("json") };
}

/** Paths of all feeds. */
export function feedsOf(site: BuiltSite): readonly string[] {
  return [...site.files.keys()].filter((path) => /\.(rss|atom)\.xml$|\.json$/.test(path));
}

/** Titles of a feed's entries. Throws when the formats do not agree. */
export function titlesOf(site: BuiltSite, path: string): readonly string[] {
  const feed = readFeed(site, path);
  const [rss, atom, json] = [feed.rss, feed.atom, feed.json].map((entries) =>
    entries.map(({ title }) => title),
  );
  if (String(rss) !== String(json) || String(atom) !== String(json)) {
    throw new Error(`${path}: ${rss} in RSS, ${atom} in Atom, ${json} in JSON`);
  }
  return json ?? [];
}

function seenInRss(item: XmlElement): SeenEntry {
  return {
    id: one(item, "guid").text,
    url: one(item, "link").text,
    title: one(item, "title").text,
    summary: textOf(all(item, "description")[0]?.text ?? ""),
    html: one(item, "content:encoded").text,
    published: new Date(one(item, "pubDate").text).toISOString(),
    topics: all(item, "category").map(({ text }) => text),
    authors: all(item, "dc:creator").map(({ text }) => text),
  };
}

function seenInAtom(entry: XmlElement): SeenEntry {
  return {
    id: one(entry, "id").text,
    url: all(entry, "link").find(({ attributes }) => attributes.rel === undefined)?.attributes.href ?? "",
    title: textOf(one(entry, "title").text),
    summary: textOf(all(entry, "summary")[0]?.text ?? ""),
    html: one(entry, "content").text,
    published: one(entry, "published").text,
    topics: all(entry, "category").map(({ attributes }) => attributes.term ?? ""),
    authors: all(entry, "author").map((author) => one(author, "name").text),
  };
}

interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly tags?: readonly string[];
  readonly authors?: readonly { readonly name: string }[];
}

function seenInJson(item: JsonItem): SeenEntry {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary ?? "",
    html: item.content_html,
    published: item.date_published,
    topics: item.tags ?? [],
    authors: (item.authors ?? []).map(({ name }) => name),
  };
}

/** The text that HTML shows: tags go, references become what they name. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", "\u00A0")
    .replaceAll("&amp;", "&");
}

/** Everything in HTML that must not stand in a feed: active elements, handlers, addresses that are not absolute. */
export function unsafeParts(html: string): readonly string[] {
  const tags = [...html.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi)];
  return tags.flatMap(([tag, name = "", attributes = ""]) => {
    if (forbiddenTag.test(name) || /\s(?:on\w+|style|class|id)\s*=/i.test(attributes)) return [tag];
    const addresses = [...attributes.matchAll(/\s(href|src|poster|srcset)="([^"]*)"/gi)].flatMap(
      ([, attribute, value = ""]) =>
        attribute === "srcset" ? value.split(", ").map((part) => part.split(" ")[0] ?? "") : [value],
    );
    return addresses.filter((address) => !/^(https?:\/\/|mailto:|tel:)/.test(address));
  });
}

const forbiddenTag =
  /^(script|style|form|input|button|select|textarea|iframe|object|embed|link|meta|base|svg|math)$/i;
