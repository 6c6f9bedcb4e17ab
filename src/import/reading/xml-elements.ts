/** Reads XML as it comes and gives the wanted elements one by one, so that the size of the file does not matter. */

import { SaxesParser, type SaxesTagNS } from "saxes";
import { ImportError, type ImportErrorCode } from "../import-error.ts";
import type { XmlElement } from "./xml-element.ts";

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: (string | XmlElement)[];
}

const deepest = 100;
/** Characters of one element, and between two tags: no item is as long. */
const longest = 16_000_000;
const mostElements = 100_000;

const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/2005/Atom", "atom:"],
  ["http://purl.org/rss/1.0/", ""],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"],
  ["http://purl.org/rss/1.0/modules/content/", "content:"],
  ["http://purl.org/dc/elements/1.1/", "dc:"],
  ["http://purl.org/dc/terms/", "dcterms:"],
  ["http://search.yahoo.com/mrss/", "media:"],
  ["http://www.w3.org/1999/xhtml", "xhtml:"],
  ["http://www.w3.org/XML/1998/namespace", "xml:"],
]);

/** WordPress's namespaces carry the version of the format. */
const wordPress = /^https?:\/\/wordpress\.org\/export\/1\.\d\/(excerpt\/)?$/;

/** What feeds in the wild have, and what harms nobody: the text stands there as it was written. */
const harmless = /undefined entity|disallowed character|unbound namespace prefix/;

/**
 * The elements whose path `isWanted`, whole, in order. The path is that of names from the root: `rss/channel/item`.
 *
 * Entities of a DTD are never resolved, and a DTD inside the file is refused.
 *
 * @throws {ImportError} where the file is not well-formed, or cut off. What came before has been given.
 */
export async function* readElements(
  text: AsyncIterable<string>,
  isWanted: (path: string) => boolean,
): AsyncGenerator<XmlElement> {
  const found: XmlElement[] = [];
  const walker = walkerOf(isWanted, found);
  try {
    for await (const chunk of text) {
      walker.write(chunk);
      yield* found.splice(0);
    }
    walker.close();
  } finally {
    // A fault ends the reading, but what stood before it is whole.
    yield* found.splice(0);
  }
}

interface Walker {
  write(chunk: string): void;
  close(): void;
}

/** Puts the wanted elements in `found`. Throws at the first fault: what comes after it means nothing. */
function walkerOf(isWanted: (path: string) => boolean, found: XmlElement[]): Walker {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  const open: OpenElement[] = [];
  const seen = { sinceTag: 0, characters: 0, elements: 0, root: false, end: false };
  const fail = (code: ImportErrorCode, reason?: string): never => {
    throw new ImportError(code, { line: parser.line, column: parser.column, reason });
  };
  const add = (text: string): void => {
    seen.sinceTag = 0;
    if (open.length === 0) return;
    open.at(-1)?.content.push(text);
    seen.characters += text.length;
    if (seen.characters > longest) fail("xml-too-long");
  };
  parser.on("error", (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    if (!harmless.test(reason)) fail(seen.end ? "xml-cut" : "xml-broken", reason);
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) fail("xml-dtd");
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("opentag", (tag) => {
    const element = elementOf(tag);
    path.push(element.name);
    if (path.length > deepest) fail("xml-too-deep");
    seen.root = true;
    seen.sinceTag = 0;
    if (open.length === 0 && !isWanted(path.join("/"))) return;
    open.push(element);
    seen.elements += 1;
    if (seen.elements > mostElements) fail("xml-too-long");
  });
  parser.on("closetag", () => {
    path.pop();
    seen.sinceTag = 0;
    const element = open.pop();
    if (element === undefined) return;
    const parent = open.at(-1);
    if (parent !== undefined) parent.content.push(element);
    else {
      found.push(element);
      seen.characters = 0;
      seen.elements = 0;
    }
  });
  return {
    write: (chunk) => {
      seen.sinceTag += chunk.length;
      parser.write(chunk);
      if (seen.sinceTag > longest) fail("xml-too-long");
    },
    close: () => {
      seen.end = true;
      if (!seen.root) fail("wrong-format");
      parser.close();
    },
  };
}

function elementOf(tag: SaxesTagNS): OpenElement {
  const attributes: Record<string, string> = {};
  for (const { uri, prefix, local, value } of Object.values(tag.attributes)) {
    attributes[nameOf(uri, prefix, local)] = value;
  }
  return { name: nameOf(tag.uri, tag.prefix, tag.local), attributes, content: [] };
}

function nameOf(uri: string, prefix: string, local: string): string {
  const known = prefixes.get(uri);
  if (known !== undefined) return known + local;
  const exported = wordPress.exec(uri);
  if (exported !== null) return `${exported[1] === undefined ? "wp:" : "excerpt:"}${local}`;
  return prefix === "" ? local : `${prefix}:${local}`;
}
