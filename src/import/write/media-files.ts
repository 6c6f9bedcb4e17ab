/** Pictures and documents beside their text: those that have been fetched before, and those that are to be. */

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, join } from "node:path/posix";
import { ImportError } from "../import-error.ts";
import type { ImportedMedia } from "../imported-item.ts";
import type { Web } from "../reading/web.ts";
import type { Tell } from "../report-line.ts";
import { endingOf, startLength } from "./file-kinds.ts";
import { freeName, safeName } from "./safe-name.ts";
import { partOf, type TargetFolder } from "./target-folder.ts";

/** Bytes of a picture, and of any other file. */
const most = { image: 50 * 1_048_576, file: 300 * 1_048_576 };

/** Addresses of an item's media, and the paths beside it that take their place. */
export type LocalNames = ReadonlyMap<string, string>;

/**
 * - `look`: only what stands beside the text already is given
 * - `foretell`: and what would be taken from disk
 * - a service of the net, or `undefined`: all that can be had is saved
 */
export type MediaSource = "look" | "foretell" | Web | undefined;

/** `name` is the path of the Markdown file. Without the net only what stands on disk is saved. */
export async function localMedia(
  media: readonly ImportedMedia[],
  name: string,
  target: TargetFolder,
  from: MediaSource,
  tell: Tell,
): Promise<LocalNames> {
  if (media.length === 0) return new Map();
  const folder = mediaFolder(name);
  const known = filesIn(target.pathOf(folder));
  const taken = new Set<string>();
  const names = new Map<string, string>();
  let saved = 0;
  for (const one of media) {
    const stem = freeName(stemOf(one), (other) => taken.has(other));
    taken.add(stem);
    let file = known.get(stem);
    if (file === undefined && from !== "look") {
      file = await newFile(one, join(folder, stem), target, from, tell);
      if (file !== undefined) saved += 1;
    }
    if (file !== undefined) names.set(one.address, srcOf(name, file));
  }
  if (saved > 0) tell("lifted", "media", "media-saved", { count: saved });
  return names;
}

/** `2016/nytt-badhus` for both `2016/nytt-badhus.md` and `2016/nytt-badhus/index.md`. */
function mediaFolder(name: string): string {
  return basename(name) === "index.md" ? name.slice(0, -"/index.md".length) : name.replace(/\.md$/i, "");
}

function srcOf(name: string, file: string): string {
  return basename(name) === "index.md" ? file : join(basename(mediaFolder(name)), file);
}

function stemOf({ address, name }: ImportedMedia): string {
  const written = name ?? new URL(address).pathname.split("/").at(-1) ?? "";
  let plain = written;
  try {
    plain = decodeURIComponent(written);
  } catch {
    // A stray per cent sign is part of the name.
  }
  return safeName(plain.replace(/\.[a-z0-9]{2,4}$/i, ""), "fil");
}

/** File names by their stems. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith(".") && !name.endsWith(".md"));
    return new Map(names.map((name) => [name.replace(/\.[a-z0-9]+$/i, ""), name]));
  } catch {
    return new Map();
  }
}

async function newFile(
  media: ImportedMedia,
  path: string,
  target: TargetFolder,
  from: Exclude<MediaSource, "look">,
  tell: Tell,
): Promise<string | undefined> {
  if (media.path !== undefined)
    return copyFile(media, media.path, path, from === "foretell" ? undefined : target);
  return from === undefined || from === "foretell" ? undefined : fetchFile(media, path, target, from, tell);
}

/** What was saved beside a page. Without `target` only its name is given. */
function copyFile(
  { kind }: ImportedMedia,
  from: string,
  path: string,
  target: TargetFolder | undefined,
): string | undefined {
  const bytes = readFileSync(from);
  const ending = endingOf(bytes.subarray(0, startLength), from, kind);
  if (ending === undefined) return undefined;
  target?.write(`${path}.${ending}`, bytes);
  return `${basename(path)}.${ending}`;
}

/** The file's name, or `undefined` when it stays where it is. `path` lacks its ending. */
async function fetchFile(
  media: ImportedMedia,
  path: string,
  target: TargetFolder,
  web: Web,
  tell: Tell,
): Promise<string | undefined> {
  const part = partOf(path);
  try {
    const answer = await web.get(media.address);
    const start = await save(answer.read(most[media.kind]), target.prepare(part));
    const ending = endingOf(start, media.name ?? new URL(media.address).pathname, media.kind);
    if (ending === undefined) {
      tell("needs-eye", "media", "media-failed", { found: media.address, reason: "type", type: answer.type });
      return undefined;
    }
    target.settle(part, `${path}.${ending}`);
    return `${basename(path)}.${ending}`;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { status, most: limit } = error.values;
    tell("needs-eye", "media", "media-failed", { found: media.address, reason: error.code, status, limit });
    return undefined;
  } finally {
    rmSync(target.pathOf(part), { force: true });
  }
}

/** Gives the first bytes. */
async function save(bytes: AsyncIterable<Uint8Array>, path: string): Promise<Uint8Array> {
  const file = await open(path, "w");
  let start = Buffer.alloc(0);
  try {
    for await (const piece of bytes) {
      if (start.length < startLength) start = Buffer.concat([start, piece.subarray(0, startLength)]);
      await file.write(piece);
    }
  } finally {
    await file.close();
  }
  return start;
}

/** Puts the local paths in the place of addresses in a text. */
export function withLocalLinks(body: string, names: LocalNames): string {
  let local = body;
  for (const [address, src] of names) local = local.replaceAll(`](${address})`, `](${src})`);
  return local;
}
