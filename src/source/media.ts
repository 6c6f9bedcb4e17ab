/** Finds the pictures and documents that items publish: their type, their size, and where they will stand. */

import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path/posix";
import { imageSize } from "image-size";
import { lookup } from "mrmime";
import { nearest } from "../language/nearest.ts";
import { folderOf } from "../model/addresses.ts";
import type { MediaProblem, MediaReader } from "../model/read-item.ts";
import type { MediaFile } from "../model/types.ts";

type Found = MediaFile & { readonly width?: number; readonly height?: number };

/** A reader for one build: every folder is listed once, every picture measured once. */
export function mediaReader(inputFolder: string): MediaReader {
  const folders = new Map<string, ReadonlyMap<string, string>>();
  const files = new Map<string, FileFacts>();
  const root = realpathSync(inputFolder);
  const factsOf = (path: string): FileFacts => {
    const known = files.get(path) ?? readFacts(path);
    files.set(path, known);
    return known;
  };
  const listingOf = (folder: string): ReadonlyMap<string, string> => {
    const known = folders.get(folder) ?? readListing(folder);
    folders.set(folder, known);
    return known;
  };
  return (src, file, itemUrl) => {
    if (/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(src)) return remoteFile(src);
    const path = src.startsWith("/") ? join(inputFolder, src) : join(dirname(file), src);
    const [folder, name] = [dirname(path), basename(path).normalize("NFC")];
    const listing = listingOf(folder);
    const entry = listing.get(name);
    // An address from the root may be made by the site in its own way, so that it need not be a file of the input.
    if (src.startsWith("/") && entry === undefined) return { url: encodePath(src), type: typeOf(name) };
    if (entry === undefined)
      return { problem: "file-not-found", nearest: nearest(name, [...listing.keys()]) };
    const real = join(folder, entry);
    if (!isInside(root, real)) return { problem: "file-outside" };
    const facts = factsOf(real);
    if (facts === "folder") return { problem: "file-is-folder" };
    if (src.startsWith("/")) return { url: encodePath(src), type: typeOf(name), ...facts };
    const place = src.startsWith("..") ? name : join(".", src.normalize("NFC"));
    return { url: folderOf(itemUrl) + encodePath(place), type: typeOf(name), inputPath: real, ...facts };
  };
}

type FileFacts = { readonly size: number; readonly width?: number; readonly height?: number } | "folder";

function remoteFile(src: string): Found | MediaProblem {
  const url = URL.canParse(src) ? new URL(src) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { problem: "url-invalid" };
  return { url: url.href, type: typeOf(url.pathname) };
}

/** The names in a folder as people write them; a file system may keep `å` as two characters. */
function readListing(folder: string): ReadonlyMap<string, string> {
  try {
    return new Map(readdirSync(folder).map((name) => [name.normalize("NFC"), name]));
  } catch {
    return new Map();
  }
}

/** Links that lead out of the input folder are refused as well as paths that do. */
function isInside(root: string, path: string): boolean {
  const real = realpathSync(path).replaceAll("\\", "/");
  return real.startsWith(`${root.replaceAll("\\", "/")}/`);
}

function readFacts(path: string): FileFacts {
  const stat = statSync(path);
  if (stat.isDirectory()) return "folder";
  return { size: stat.size, ...(typeOf(path).startsWith("image/") ? pixelsOf(path) : {}) };
}

function pixelsOf(path: string): { readonly width?: number; readonly height?: number } {
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(path));
    // EXIF orientations from 5 turn the picture on its side.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    // Not a picture that can be measured; it is published all the same.
    return {};
  }
}

function typeOf(name: string): string {
  return lookup(name) ?? "application/octet-stream";
}

function encodePath(path: string): string {
  return path.normalize("NFC").split("/").map(encodeURIComponent).join("/");
}
