/** Where an item stands on the site, from the path of its file. */

import { slugify } from "../language/slug.ts";

/** `2026-03-29-nytt-badhus` → `nytt-badhus`, as Eleventy does with dates in file names. */
const datePrefix = /^\d{4}-\d{2}-\d{2}-(?=.)/;

/** The last part of the address: the file's name, or its folder's for `index`. */
export function slugOf(stem: string): string {
  return slugOfName(nameParts(stem).at(-1) ?? "");
}

function slugOfName(name: string): string {
  return slugify(name.replace(datePrefix, "")) || "utan-namn";
}

/** `pressmeddelanden` and `2026/Räddningstjänsten övar` give `/pressmeddelanden/2026/raddningstjansten-ovar/`. */
export function addressOf(base: string, stem: string): string {
  const parts = nameParts(stem);
  const name = parts.at(-1) ?? "";
  const folders = [...base.split("/"), ...parts.slice(0, -1)];
  const places = folders.map((part) => slugify(part)).filter((part) => part !== "");
  return `/${[...places, slugOfName(name)].join("/")}/`;
}

/** The file that an address is written to, from the root of the output. */
export function outputFileOf(url: string): string {
  return url.endsWith("/") ? `${url}index.html` : url;
}

/** The folder of an item's own pictures and documents: its address, without the ending of a file. */
export function folderOf(url: string): string {
  return url.endsWith("/") ? url : `${url.replace(/\.[a-z0-9]+$/i, "")}/`;
}

function nameParts(stem: string): readonly string[] {
  const parts = stem.normalize("NFC").split("/");
  return parts.length > 1 && parts.at(-1) === "index" ? parts.slice(0, -1) : parts;
}
