/** Reads feeds: RSS 2.0 and its elders, Atom and JSON Feed. */

import type { ForeignItem } from "../../foreign-item.ts";
import { ImportError } from "../../import-error.ts";
import { readText, readWhole, type Source } from "../../reading/source-file.ts";
import type { XmlElement } from "../../reading/xml-element.ts";
import { innerText } from "../../reading/xml-element.ts";
import { readElements } from "../../reading/xml-elements.ts";
import { atomItem } from "./atom.ts";
import { jsonFeedItems } from "./json-feed.ts";
import { rssItem } from "./rss.ts";

/** What the feed says of itself, for items that do not say it. */
export interface FeedFacts {
  readonly address: string | undefined;
  readonly language: string | undefined;
}

const mostBytes = 1024 * 1_048_576;
const mostJsonBytes = 128 * 1_048_576;

/** `address` is that of the feed or its site, when it is known. @throws {ImportError} when it is no feed. */
export async function* readFeed(source: Source, address?: string): AsyncGenerator<ForeignItem> {
  if ((await firstSign(source)) === "{") {
    yield* jsonFeedItems(await readWhole(source, mostJsonBytes), source.name);
    return;
  }
  let facts: FeedFacts = { address, language: undefined };
  let isFeed = false;
  for await (const element of readElements(readText(source, mostBytes), isRead)) {
    isFeed = true;
    if (element.name === "item") yield rssItem(element, facts);
    else if (element.name === "atom:entry") yield atomItem(element, facts);
    else facts = factsOf(element, facts);
  }
  if (!isFeed) throw new ImportError("wrong-format", { name: source.name, expected: "RSS, Atom, JSON Feed" });
}

const read: ReadonlySet<string> = new Set([
  ...["rss/channel/item", "rss/channel/link", "rss/channel/language", "rss/channel/title"],
  ...["rdf:RDF/item", "rdf:RDF/channel"],
  ...["atom:feed/atom:entry", "atom:feed/atom:link", "atom:feed/atom:title"],
]);

function isRead(path: string): boolean {
  return read.has(path);
}

function factsOf(element: XmlElement, facts: FeedFacts): FeedFacts {
  if (element.name === "language") return { ...facts, language: innerText(element) || undefined };
  if (facts.address !== undefined) return facts;
  if (element.name === "link") return { ...facts, address: innerText(element) || undefined };
  const isPage = element.name === "atom:link" && (element.attributes.rel ?? "alternate") === "alternate";
  return isPage ? { ...facts, address: element.attributes.href } : facts;
}

async function firstSign(source: Source): Promise<string> {
  for await (const text of readText(source, mostBytes)) {
    const sign = text.trimStart().slice(0, 1);
    if (sign !== "") return sign;
  }
  throw new ImportError("source-empty", { name: source.name });
}
