/** Pictures and documents that were saved beside a page, as browsers and copying programs do. */

import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, resolve, sep } from "node:path";
import { savedAddress } from "../../html/link-address.ts";
import type { XmlElement } from "../../reading/xml-element.ts";
import { endingOf, startLength } from "../../write/file-kinds.ts";

export interface WithSavedFiles {
  readonly body: readonly (string | XmlElement)[];
  /** Paths of the files, by the addresses that they have got in the body. */
  readonly files: ReadonlyMap<string, string>;
}

const mostBytes = 50 * 1_048_576;

/** `folder` is that of the page: nothing outside it is taken, whatever the page says. */
export function withSavedFiles(
  body: readonly (string | XmlElement)[],
  folder: string | undefined,
): WithSavedFiles {
  const files = new Map<string, string>();
  if (folder === undefined) return { body, files };
  const known = new Map<string, string>();
  const found = (written: string | undefined, kind: "image" | "file"): string | undefined => {
    const path = pathIn(folder, written);
    if (path === undefined || endingOf(startOf(path), path, kind) === undefined) return undefined;
    const address = known.get(path) ?? savedAddress(markOf(path), basename(path));
    known.set(path, address);
    files.set(address, path);
    return address;
  };
  const settle = (part: string | XmlElement): string | XmlElement => {
    if (typeof part === "string") return part;
    const content = part.content.map(settle);
    const { src, href, "data-src": _, ...others } = part.attributes;
    const saved =
      part.name === "img" ? found(src, "image") : part.name === "a" ? found(href, "file") : undefined;
    if (saved === undefined) return { ...part, content };
    const attributes = { ...others, [part.name === "img" ? "src" : "href"]: saved };
    return { ...part, attributes, content };
  };
  return { body: body.map(settle), files };
}

/** The same for the same file, wherever it stands. */
function markOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 12);
}

function pathIn(folder: string, written: string | undefined): string | undefined {
  if (!written || /^(?:[a-z][a-z0-9+.-]*:|[/\\#?])/i.test(written)) return undefined;
  // What follows a question mark is part of the name in some copies.
  for (const name of [written.replace(/[?#].*$/, ""), written]) {
    const path = filePath(folder, name);
    if (path !== undefined) return path;
  }
  return undefined;
}

function filePath(folder: string, name: string): string | undefined {
  try {
    const path = realpathSync(resolve(folder, decodeURIComponent(name)));
    const stat = statSync(path);
    const isInside = path.startsWith(realpathSync(folder) + sep);
    return isInside && stat.isFile() && stat.size <= mostBytes ? path : undefined;
  } catch {
    return undefined;
  }
}

function startOf(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const start = new Uint8Array(startLength);
    return start.subarray(0, readSync(file, start, 0, startLength, 0));
  } finally {
    closeSync(file);
  }
}
