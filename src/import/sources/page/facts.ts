/** What a page says of itself: in JSON-LD, in `meta` and `link`, and in the note that browsers leave when they save it. */

import { parseUrl } from "../../../parse-url.ts";
import { innerText, type XmlElement } from "../../reading/xml-element.ts";
import { elementsIn } from "./main-part.ts";

export interface PageFacts {
  readonly title: string;
  readonly address: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly language: string | undefined;
}

export function factsOf(html: string, root: XmlElement): PageFacts {
  const metas = metasOf(root);
  const data = linkedData(html);
  const time = elementsIn(root, /^time$/).find(
    ({ attributes }) => attributes.datetime && isMarked(attributes),
  );
  const canonical = elementsIn(root, /^link$/).find(({ attributes }) => attributes.rel === "canonical");
  const titles = elementsIn(root, /^title$/);
  return {
    title: data.headline ?? metas.get("og:title") ?? (titles[0] === undefined ? "" : innerText(titles[0])),
    address: webAddress(canonical?.attributes.href) ?? webAddress(metas.get("og:url")) ?? savedFrom(html),
    published:
      data.datePublished ??
      first(metas, [
        "article:published_time",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "date",
        "publishdate",
      ]) ??
      time?.attributes.datetime,
    updated:
      data.dateModified ?? first(metas, ["article:modified_time", "dcterms.modified", "last-modified"]),
    language: elementsIn(root, /^html$/)[0]?.attributes.lang,
  };
}

/** Other times of a page may be those of what it tells of. */
function isMarked({ itemprop, pubdate, class: name = "" }: XmlElement["attributes"]): boolean {
  return itemprop === "datePublished" || pubdate !== undefined || /publish|entry-date|post-?date/i.test(name);
}

function metasOf(root: XmlElement): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const { attributes } of elementsIn(root, /^meta$/)) {
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase();
    if (name !== "" && attributes.content && !metas.has(name)) metas.set(name, attributes.content);
  }
  return metas;
}

function first(metas: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => metas.get(name)).find((value) => value !== undefined);
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\//i.test(text) && parseUrl(text) ? text : undefined;
}

const saved = /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s>]{1,2000}) -->/;

function savedFrom(html: string): string | undefined {
  return webAddress(saved.exec(html.slice(0, 5000))?.[1]);
}

interface Article {
  readonly headline: string | undefined;
  readonly datePublished: string | undefined;
  readonly dateModified: string | undefined;
}

const scripts = /<script\b[^>]{0,300}application\/ld\+json[^>]{0,300}>([^<]{1,200000})<\/script>/gi;

/** The first article of the page's structured data (schema.org). */
function linkedData(html: string): Article {
  for (const [, json = ""] of html.matchAll(scripts)) {
    const article = articleIn(parsed(json), 0);
    if (article !== undefined) return article;
  }
  return { headline: undefined, datePublished: undefined, dateModified: undefined };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function articleIn(value: unknown, depth: number): Article | undefined {
  if (typeof value !== "object" || value === null || depth > 3) return undefined;
  if (Array.isArray(value)) {
    for (const part of value.slice(0, 50)) {
      const article = articleIn(part, depth + 1);
      if (article !== undefined) return article;
    }
    return undefined;
  }
  const textOf = (key: string): string | undefined => {
    const text: unknown = Reflect.get(value, key);
    return typeof text === "string" && text.trim() !== "" ? text : undefined;
  };
  if (/Article|BlogPosting|Posting/.test(String(Reflect.get(value, "@type")))) {
    return {
      headline: textOf("headline"),
      datePublished: textOf("datePublished"),
      dateModified: textOf("dateModified"),
    };
  }
  return articleIn(Reflect.get(value, "@graph"), depth + 1);
}
