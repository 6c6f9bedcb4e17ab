/** Checks that the sites have done the same job, so that nobody wins by doing less. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import type { Corpus, CorpusItem } from "./corpus.ts";
import { site } from "./corpus.ts";
import type { FeedKind, Peer } from "./peers.ts";
import { yearsOf } from "./sites.ts";

export interface BuiltSite {
  readonly peer: Peer;
  readonly folder: string;
}

const itemsOnPage = 20;
const entriesInFeed = 50;

/**
 * What the sites lack, one sentence each; empty when all have done the plain job: every page and feed is there, the
 * sampled pages say the same on all sites, and the feeds have the newest items with their whole text.
 */
export function faultsOf(sites: readonly BuiltSite[], corpus: Corpus): readonly string[] {
  const [reference] = sites;
  if (reference === undefined) return [];
  return sites.flatMap((built) => [
    ...missingFiles(built, corpus),
    ...samplePages(corpus).flatMap((url) => differentPage(built, reference, url)),
    ...feedsOf(corpus).flatMap(({ topic, items }) =>
      (["rss", "atom"] as const).flatMap((kind) => feedFaults(built, topic, kind, items)),
    ),
  ]);
}

/** Addresses of the pages of the plain job. */
export function plainPages(corpus: Corpus): readonly string[] {
  const lists = Math.ceil(corpus.items.length / itemsOnPage);
  return [
    ...corpus.items.map(({ url }) => url),
    ...Array.from({ length: lists }, (_, index) => listUrl(index + 1)),
    ...topicsOf(corpus).map((topic) => `/amnen/${topic}/`),
    ...yearsOf(corpus).map((year) => `/ar/${year}/`),
  ];
}

function listUrl(page: number): string {
  return page === 1 ? "/nyheter/" : `/nyheter/sida/${page}/`;
}

function topicsOf(corpus: Corpus): readonly string[] {
  return [...new Set(corpus.items.flatMap(({ topics }) => topics))].sort();
}

interface ExpectedFeed {
  readonly topic: string | undefined;
  readonly items: readonly CorpusItem[];
}

function feedsOf(corpus: Corpus): readonly ExpectedFeed[] {
  const newest = (items: readonly CorpusItem[]): readonly CorpusItem[] => items.slice(0, entriesInFeed);
  return [
    { topic: undefined, items: newest(corpus.items) },
    ...topicsOf(corpus).map((topic) => ({
      topic,
      items: newest(corpus.items.filter(({ topics }) => topics.includes(topic))),
    })),
  ];
}

function missingFiles({ peer, folder }: BuiltSite, corpus: Corpus): readonly string[] {
  const missing = plainPages(corpus).filter((url) => !existsSync(join(folder, "_site", url, "index.html")));
  const [first] = missing;
  return first === undefined ? [] : [`${peer.name} lacks ${missing.length} pages, ${first} among them.`];
}

/** Thirty items from the newest to the oldest, and the lists. */
function samplePages(corpus: Corpus): readonly string[] {
  const pages = plainPages(corpus);
  const { length } = corpus.items;
  const step = Math.max(1, Math.floor(length / 30));
  return [
    ...corpus.items
      .filter((_item, index) => index % step === 0 || index === length - 1)
      .map(({ url }) => url),
    ...pages.slice(length, length + 2),
    ...pages.slice(length + Math.ceil(length / itemsOnPage) - 1),
  ];
}

function differentPage(built: BuiltSite, reference: BuiltSite, url: string): readonly string[] {
  const [found, wanted] = [plainMarkup(built, url), plainMarkup(reference, url)];
  if (found === wanted) return [];
  const at = [...wanted].findIndex((character, index) => character !== found[index]);
  const near = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80));
  return [
    `${built.peer.name} differs from ${reference.peer.name} on ${url}: ${near(found)} for ${near(wanted)}.`,
  ];
}

/** Markup without what makes no difference: white space between tags, how a character is written, ids of headings. */
function plainMarkup({ folder }: BuiltSite, url: string): string {
  return decode(read(join(folder, "_site", url, "index.html")))
    .replace(/ id="[^"]*"/g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?(<[^>]*>) ?/g, "$1");
}

function feedFaults(
  { peer, folder }: BuiltSite,
  topic: string | undefined,
  kind: FeedKind,
  items: readonly CorpusItem[],
): readonly string[] {
  const path = peer.feed(topic, kind);
  const entries = entriesOf(read(join(folder, "_site", path)), kind);
  const fault = (what: string): readonly string[] => [`${peer.name}, ${path}: ${what}`];
  if (entries.length !== items.length) return fault(`${entries.length} entries for ${items.length}.`);
  return items.flatMap((item, index) => {
    const entry = entries[index];
    if (entry?.url !== site.url + item.url) return fault(`${entry?.url} for ${item.url}.`);
    if (entry.title !== item.title) return fault(`the title "${entry.title}" for "${item.title}".`);
    if (entry.date !== item.date) return fault(`${String(new Date(entry.date))} for ${item.url}.`);
    return textOf(entry.content).includes(bodyText(folder, item)) ? [] : fault(`lacks text of ${item.url}.`);
  });
}

interface Entry {
  readonly url: string;
  readonly title: string;
  readonly date: number;
  readonly content: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  isArray: (name) => name === "entry" || name === "item",
});

type Fields = Readonly<Record<string, unknown>>;

function entriesOf(xml: string, kind: FeedKind): readonly Entry[] {
  const document = parser.parse(xml);
  const found: readonly Fields[] =
    (kind === "rss" ? document.rss?.channel?.item : document.feed?.entry) ?? [];
  return found.map((fields) =>
    kind === "rss"
      ? {
          url: String(fields.link),
          title: String(fields.title),
          date: Date.parse(String(fields.pubDate)),
          content: String(fields["content:encoded"] ?? fields.description),
        }
      : {
          url: String((fields.link as Fields).href),
          title: textNode(fields.title),
          date: Date.parse(String(fields.published ?? fields.updated)),
          content: textNode(fields.content),
        },
  );
}

/** An element with attributes is a map, and its text stands under `#text`. */
function textNode(value: unknown): string {
  return typeof value === "object" && value !== null ? String((value as Fields)["#text"]) : String(value);
}

/** The text of the item as its own page has it: from the first `<div>` to the contacts. */
function bodyText(folder: string, item: CorpusItem): string {
  const page = read(join(folder, "_site", item.url, "index.html"));
  return textOf(page.slice(page.indexOf("<div>"), page.indexOf("<h2>Presskontakt</h2>")));
}

function textOf(markup: string): string {
  return decode(markup.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_match, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_match, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_match, name: string) => names[name] ?? "");
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
