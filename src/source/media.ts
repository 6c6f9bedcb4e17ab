/** Finds the pictures and documents that items publish: their type, their size, and where they will stand. */

import { readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path/posix";
import mime from "mime";
import { nearest } from "../language/nearest.ts";
import { folderOf } from "../model/addresses.ts";
import type { FoundMedia, MediaProblem, MediaReader } from "../model/read-item.ts";
import type { ImageCopy, ImageSource } from "../model/types.ts";
import { parseUrl } from "../parse-url.ts";
import { type Bitmap, type PictureFacts, type PictureReader, pictureReader } from "./picture-facts.ts";

/** The copies of a picture that browsers choose from. */
export interface PictureCopies {
  readonly sources: readonly ImageSource[];
  readonly fallback: ImageCopy;
}

/** Decides which copies are made of a file; `undefined` for none. */
export type CopyPlanner = (file: PictureFile) => PictureCopies | undefined;

export interface PictureFile extends Bitmap {
  /** From the project's root. */
  readonly file: string;
  readonly size: number;
  readonly changed: number;
}

/** A reader for one build: every folder is listed once, every picture measured once. */
export function mediaReader(
  inputFolder: string,
  readPicture: PictureReader = pictureReader(),
  planCopies?: CopyPlanner,
): MediaReader {
  const disk = diskReader(inputFolder, (file, { size, mtimeMs: changed }) => {
    const { pixels, bitmap, embedded: all }: PictureFacts = readPicture(file, size, changed);
    const { located, ...embedded } = all;
    const copies = bitmap && planCopies?.({ ...bitmap, file, size, changed });
    return {
      ...pixels,
      ...(located && { located }),
      ...(Object.keys(embedded).length > 0 && { embedded }),
      ...copies,
    };
  });
  return (src, file, itemUrl) => {
    if (/^[a-z]:/i.test(src)) return { problem: "file-outside" };
    if (/^[a-z][a-z0-9+.-]+:|^[/\\]{2}/i.test(src)) return remoteFile(src);
    // Windows writes folders with a backslash.
    const path = src.normalize("NFC").replaceAll("\\", "/");
    return path.startsWith("/") ? fileFromRoot(path, disk) : fileBesideText(path, file, itemUrl, disk);
  };
}

function remoteFile(src: string): FoundMedia | MediaProblem {
  const url = parseUrl(src);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { problem: "url-invalid" };
  return { url: url.href, type: typeOf(url.pathname) };
}

/** An address from the root may be made by the site in its own way, so that it need not be a file of the input. */
function fileFromRoot(path: string, disk: Disk): FoundMedia | MediaProblem {
  const found = disk.find("", path.slice(1));
  if (!("problem" in found)) return { url: encodePath(path), type: typeOf(path), ...found.facts };
  if (found.problem !== "file-not-found") return found;
  const { pathname, search } = new URL(path, "https://site.invalid");
  return { url: pathname + search, type: typeOf(pathname) };
}

/** A file beside the text, or below it, gets its place below the item's address; one from elsewhere keeps its own. */
function fileBesideText(path: string, file: string, itemUrl: string, disk: Disk): FoundMedia | MediaProblem {
  const found = disk.find(disk.pathOf(dirname(file)), path);
  if ("problem" in found) return found;
  const place = join(path);
  const url = place.startsWith("../")
    ? encodePath(`/${disk.pathOf(found.file)}`)
    : folderOf(itemUrl) + encodePath(place);
  return { url, type: typeOf(place), inputPath: found.file, ...found.facts };
}

/** The files of the input folder. */
interface Disk {
  /** `path` as seen from `folder`, which is itself seen from the input folder. */
  find(folder: string, path: string): FoundFile | MediaProblem;
  /** A path of the project as seen from the input folder. */
  pathOf(file: string): string;
}

interface FoundFile {
  /** Path from the project's root, as the file system spells it. */
  readonly file: string;
  readonly facts: Facts;
}

type Facts = Pick<FoundMedia, "size" | PictureFact>;

type PictureFact = "width" | "height" | "sources" | "fallback" | "embedded" | "located";

type FactsOfPicture = (file: string, stat: Stats) => Pick<FoundMedia, PictureFact>;

function diskReader(inputFolder: string, factsOf: FactsOfPicture): Disk {
  const input = inputFolder === "" ? "." : inputFolder;
  const root = realpathSync(input).replaceAll("\\", "/");
  const listings = new Map<string, ReadonlyMap<string, string>>();
  const known = new Map<string, Facts | MediaProblem>();
  return {
    pathOf: (file) => relative(input, file),
    find: (folder, path) => {
      const parts = join(folder, path)
        .split("/")
        .filter((part) => part !== "" && part !== ".");
      // Hidden files are the machine's own: `.env`, `.git`.
      if (parts.some((part) => part.startsWith("."))) return { problem: "file-outside" };
      let file = input;
      for (const part of parts) {
        const names = remember(listings, file, namesIn);
        const name = names.get(part.normalize("NFC"));
        if (name === undefined) return notFound(path, part, names);
        file = join(file, name);
      }
      const facts = remember(known, file, () => readFacts(file, root, factsOf));
      return "problem" in facts ? facts : { file, facts };
    },
  };
}

function remember<Value>(known: Map<string, Value>, key: string, read: (key: string) => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = read(key);
    known.set(key, value);
  }
  return value;
}

/** The names in a folder as people write them; a file system may keep `å` as two characters. */
function namesIn(folder: string): ReadonlyMap<string, string> {
  try {
    return new Map(readdirSync(folder).map((name) => [name.normalize("NFC"), name]));
  } catch {
    return new Map();
  }
}

/** With what was probably meant, written as the path was. */
function notFound(path: string, part: string, names: ReadonlyMap<string, string>): MediaProblem {
  const name = nearest(part, names.keys());
  return {
    problem: "file-not-found",
    nearest: name === undefined ? undefined : path.replace(part, () => name),
  };
}

/** Links that lead out of the input folder are refused as well as paths that do. */
function readFacts(file: string, root: string, factsOf: FactsOfPicture): Facts | MediaProblem {
  let real: string;
  let stat: Stats;
  try {
    real = realpathSync(file).replaceAll("\\", "/");
    stat = statSync(file);
  } catch {
    // A link that leads nowhere.
    return { problem: "file-not-found" };
  }
  if (!`${real}/`.startsWith(`${root}/`)) return { problem: "file-outside" };
  if (!stat.isFile()) return { problem: "file-is-folder" };
  return { size: stat.size, ...(typeOf(file).startsWith("image/") && factsOf(file, stat)) };
}

function typeOf(path: string): string {
  return mime.getType(basename(path)) ?? "application/octet-stream";
}

function encodePath(path: string): string {
  return path.normalize("NFC").split("/").map(encodeURIComponent).join("/");
}
