/** Names of files that every file system takes, and that lead nowhere. */

import { slugify } from "../../language/slug.ts";

/** Names that Windows keeps for devices, and the one that Eleventy gives a meaning. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/** Lower-case a–z, 0–9 and hyphens; `otherwise` when nothing of the text can be written so. */
export function safeName(text: string, otherwise: string): string {
  const name = slugify(text) || slugify(otherwise) || "utan-namn";
  return reserved.test(name) ? `${name}-1` : name;
}

/** The first of `name`, `name-2`, `name-3` … that is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  for (let number = 2; ; number += 1) {
    if (!isTaken(`${name}-${number}`)) return `${name}-${number}`;
  }
}
