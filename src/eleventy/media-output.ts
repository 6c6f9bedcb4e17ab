/** Files that are not written by Eleventy: copies of what published items show, and texts. */

import { copyFileSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { outputFileOf } from "../model/addresses.ts";
import type { MediaFile } from "../model/types.ts";

/** Copies files that are new or have changed to where their addresses say. */
export function copyMedia(media: readonly MediaFile[], outputFolder: string): void {
  for (const { inputPath, url } of media) {
    if (inputPath === undefined) continue;
    const target = outputPath(url, outputFolder);
    if (isCopy(inputPath, target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(inputPath, target);
  }
}

export function writeText(text: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Where an address is written: `/a/` to `_site/a/index.html`. */
export function outputPath(url: string, outputFolder: string): string {
  return join(outputFolder, outputFileOf(filePathOf(url)));
}

/** What a server looks for when it is asked for an address: `/a%20%26%20b.pdf` is `/a & b.pdf`. */
export function filePathOf(url: string): string {
  return url.includes("%") ? url.split("/").map(decodePart).join("/") : url;
}

/** Eleventy's own addresses are not encoded: a percent sign in them may be one. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function isCopy(source: string, target: string): boolean {
  const copied = statSync(target, { throwIfNoEntry: false });
  if (copied === undefined) return false;
  const original = statSync(source);
  return copied.size === original.size && copied.mtimeMs >= original.mtimeMs;
}
