/** Reads XML as it comes and gives the wanted elements one by one, so that the size of the file does not matter. */

import { SaxesParser, type SaxesTagNS } from "saxes";
import { ImportError } from "../import-error.ts";
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
  let fault: ImportError | undefined;
  const stop = (error: ImportError): void => {
    fault ??= error;
  };
  const walk = walkerOf(isWanted, found, stop);
  for await (const chunk of text) {
    walk.write(chunk);
    // A fault stops the reading, but not what stood before it.
    yield* found.splice(0);
    if (fault !== undefined) throw fault;
  }
  walk.close();
  yield* found.splice(0);
  if (fault !== undefined) throw fault;
}

interface Walker {
  write(chunk: string): void;
  close(): void;
}

function walkerOf(
  isWanted: (path: string) => boolean,
  found: XmlElement[],
  stop: (error: ImportError) => void,
): Walker {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  const open: OpenElement[] = [];
  let sinceEvent = 0;
  let size = 0;
  let elements = 0;
  let isOver = false;
  let hasRoot = false;
  let isClosing = false;
  const fail = (code: ImportError["code"], reason?: string): void => {
    if (isOver) return;
    isOver = true;
    stop(new ImportError(code, { line: parser.line, column: parser.column, reason }));
  };
  const grow = (characters: number): void => {
    sinceEvent = 0;
    if (open.length === 0) return;
    size += characters;
    if (size > longest || elements > mostElements) fail("xml-too-long");
  };
  parser.on("error", (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    if (!harmless.test(reason)) fail(isClosing ? "xml-cut" : "xml-broken", reason);
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) fail("xml-dtd");
  });
  parser.on("opentag", (tag) => {
    if (isOver) return;
    hasRoot = true;
    const element = elementOf(tag);
    path.push(element.name);
    if (path.length > deepest) fail("xml-too-deep");
    elements += 1;
    if (open.length > 0 || isWanted(path.join("/"))) open.push(element);
    grow(0);
  });
  const add = (text: string): void => {
    if (isOver) return;
    open.at(-1)?.content.push(text);
    grow(text.length);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    if (isOver) return;
    path.pop();
    const element = open.pop();
    grow(0);
    if (element === undefined) return;
    const parent = open.at(-1);
    if (parent !== undefined) parent.content.push(element);
    else {
      found.push(element);
      size = 0;
      elements = 0;
    }
  });
  return {
    write: (chunk) => {
      if (isOver) return;
      sinceEvent += chunk.length;
      parser.write(chunk);
      if (sinceEvent > longest) fail("xml-too-long");
    },
    close: () => {
      isClosing = true;
      if (isOver) return;
      if (hasRoot) parser.close();
      else fail("wrong-format", "xml");
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
