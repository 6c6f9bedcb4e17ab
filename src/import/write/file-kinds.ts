/** Which files may be published from here, known by their first bytes: what a server says of them is not enough. */

import type { ImportedMedia } from "../imported-item.ts";

interface FileKind {
  /** Endings that such a file may have; the first is given to one that has another. */
  readonly endings: readonly string[];
  readonly kind: ImportedMedia["kind"];
  readonly fits: (start: string) => boolean;
}

const begins = (sign: string) => (start: string) => start.startsWith(sign);
const isMp4 = (brands: RegExp) => (start: string) =>
  start.slice(4, 8) === "ftyp" && brands.test(start.slice(8, 12));

// SVG is left out: it may carry scripts, which would run as the site's own.
const kinds: readonly FileKind[] = [
  { endings: ["jpg", "jpeg"], kind: "image", fits: begins("\xff\xd8\xff") },
  { endings: ["png"], kind: "image", fits: begins("\x89PNG\r\n\x1a\n") },
  { endings: ["gif"], kind: "image", fits: begins("GIF8") },
  {
    endings: ["webp"],
    kind: "image",
    fits: (start) => start.startsWith("RIFF") && start.slice(8, 12) === "WEBP",
  },
  { endings: ["avif"], kind: "image", fits: isMp4(/^avi[fs]/) },
  { endings: ["pdf"], kind: "file", fits: begins("%PDF-") },
  { endings: ["mp4", "m4v", "m4a"], kind: "file", fits: isMp4(/^(?:isom|iso\d|mp4\d|M4[VA] |avc1|dash)/) },
  { endings: ["mov"], kind: "file", fits: isMp4(/^qt {2}/) },
  { endings: ["mp3"], kind: "file", fits: (start) => /^(?:ID3|\xff[\xfb\xf3\xf2])/.test(start) },
  {
    endings: ["zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub"],
    kind: "file",
    fits: begins("PK\x03\x04"),
  },
  { endings: ["doc", "xls", "ppt"], kind: "file", fits: begins("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") },
  { endings: ["rtf"], kind: "file", fits: begins("{\\rtf") },
];

/** How many bytes must be seen. */
export const startLength = 16;

/**
 * The ending of a file that begins so, `named` being what it is called. `undefined` for what may not be published, and
 * for a document where a picture is wanted.
 */
export function endingOf(
  start: Uint8Array,
  named: string,
  wanted: ImportedMedia["kind"],
): string | undefined {
  const text = Buffer.from(start.subarray(0, startLength)).toString("latin1");
  const found = kinds.find(({ fits }) => fits(text));
  if (found === undefined || (wanted === "image" && found.kind !== "image")) return undefined;
  const ending = /\.([a-z0-9]{2,4})$/i.exec(named)?.[1]?.toLowerCase() ?? "";
  return found.endings.includes(ending) ? ending : found.endings[0];
}
