/** Folders of files as values, so that whole builds can be compared. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** Files by their paths, with slashes. */
export type Tree = Readonly<Record<string, string>>;

/** Every file below a folder; what is not text comes as Latin-1, so that every byte counts. */
export function readTree(folder: string): Tree {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length + 1).replaceAll(sep, "/"),
      readFileSync(file, textFile.test(file) ? "utf8" : "latin1"),
    ]),
  );
}

const textFile = /\.(css|html|ics|json|md|svg|txt|xml|yaml)$/;

export function writeTree(folder: string, files: Tree): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Paths of the files that are not the same in both. */
export function differences(one: Tree, other: Tree): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((path) => one[path] !== other[path])
    .sort();
}

/** A new folder for a site among others: it finds their `node_modules`. */
export function newSite(sites: string, name: string, files: Tree): string {
  const folder = mkdtempSync(join(sites, `${name}-`));
  writeTree(folder, files);
  return folder;
}

export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}
