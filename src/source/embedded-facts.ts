/** What photographers and cameras have written into a picture's file: whom to name, what it shows, what one may do with it. */

import { createRequire } from "node:module";
import type { ExpandedTags, IncludeTagsOptions, XmpTag } from "exifreader";
import type { EmbeddedFacts } from "../model/read-item.ts";

const require = createRequire(import.meta.url);

/** `head` is the beginning of the file. What cannot be read says nothing. */
export function embeddedFacts(head: Buffer): EmbeddedFacts & { readonly located?: true } {
  // Loaded with the first picture that is read.
  const { load }: typeof import("exifreader") = require("exifreader");
  let tags: ExpandedTags;
  try {
    tags = load(head, { expanded: true, includeTags: wanted });
  } catch {
    return {};
  }
  const creator = firstOf(xmp(tags, "creator"), iptc(tags, "By-line"), exif(tags, "Artist"));
  const supplier = firstOf(xmp(tags, "Credit"), iptc(tags, "Credit"));
  const copyright = firstOf(xmp(tags, "rights"), iptc(tags, "Copyright Notice"), exif(tags, "Copyright"));
  const facts = {
    creator,
    copyright,
    credit: firstOf(together(creator, supplier), copyright?.replace(copyrightWords, "")),
    caption: firstOf(xmp(tags, "description", longest), iptc(tags, "Caption/Abstract", longest)),
    license: firstOf(xmp(tags, "WebStatement"), xmp(tags, "UsageTerms")),
    located: isLocated(tags) ? (true as const) : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

const wanted: IncludeTagsOptions = {
  exif: ["Artist", "Copyright", "GPSLatitude", "GPSLongitude"],
  iptc: true,
  xmp: true,
};

const usual = 200;
const longest = 2000;

/** XMP is UTF-8 always, and what photographers' programs write today. */
function xmp(tags: ExpandedTags, name: string, length = usual): string | undefined {
  const tag = (tags.xmp as Readonly<Record<string, XmpTag>> | undefined)?.[name];
  if (tag === undefined) return undefined;
  const parts = Array.isArray(tag.value) ? tag.value : [tag];
  // The same text in several languages is one text; several names are several people.
  const isInLanguages = parts.some((part) => "lang" in (part.attributes ?? {}));
  const texts = parts.map((part) => cleanText(String(part.description), length));
  return joined(isInLanguages ? texts.slice(0, 1) : texts, length);
}

function iptc(tags: ExpandedTags, name: string, length = usual): string | undefined {
  const found: unknown = (tags.iptc as Readonly<Record<string, unknown>> | undefined)?.[name];
  const values = (Array.isArray(found) ? found : [found]) as readonly (
    | { readonly value?: unknown }
    | undefined
  )[];
  const texts = values.map((tag) =>
    Array.isArray(tag?.value) ? cleanText(decode(Uint8Array.from(tag.value as number[])), length) : undefined,
  );
  return joined(texts, length);
}

function exif(tags: ExpandedTags, name: "Artist" | "Copyright"): string | undefined {
  const text = tags.exif?.[name]?.description;
  if (typeof text !== "string") return undefined;
  // The standard has ASCII alone; programs write what they have.
  const isBytes = /^[\0-\xff]*$/.test(text);
  return cleanText(isBytes ? decode(Buffer.from(text, "latin1")) : text, usual);
}

function joined(texts: readonly (string | undefined)[], length: number): string | undefined {
  const said = texts.filter((text) => text !== undefined);
  return said.length === 0 ? undefined : cleanText([...new Set(said)].join(", "), length);
}

function firstOf(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text !== undefined && /\p{L}/u.test(text));
}

/** As Swedish newspapers name them: `Kim Modig/Exempelby kommun`. */
function together(creator: string | undefined, supplier: string | undefined): string | undefined {
  if (creator === undefined || supplier === undefined) return creator ?? supplier;
  if (supplier.includes(creator)) return supplier;
  return creator.includes(supplier) ? creator : `${creator}/${supplier}`;
}

const copyrightWords =
  /^(?:(?:©|\(c\)|copyright|\d{4}(?:\s*[–-]\s*\d{4})?|by|[\s,:.])+)|[\s,.]*all rights reserved\.?$/giu;

/** UTF-8 where it can be; older files are in the character set of the machine that wrote them, and seldom say which. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const isMac = bytes.some((byte) => macLetters.has(byte)) && !bytes.some((byte) => byte >= 0xc0);
    return new TextDecoder(isMac ? "macintosh" : "windows-1252").decode(bytes);
  }
}

/** Å, Ä, Ö, å, ä and ö on a Macintosh of old. In windows-1252 they are signs that no Swedish name has. */
const macLetters = new Set([0x81, 0x80, 0x85, 0x8c, 0x8a, 0x9a]);

/** One line of text. What a camera says of every picture says nothing. */
function cleanText(text: string, length: number): string | undefined {
  const line = text
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  if (line === "" || ofCamera.test(line)) return undefined;
  const characters = [...line];
  return characters.length <= length
    ? line
    : `${characters
        .slice(0, length - 2)
        .join("")
        .trimEnd()} …`;
}

const ofCamera =
  /^(?:olympus digital camera|samsung(?: camera pictures)?|sony dsc|minolta digital camera|kodak .*camera|dcim\b.*)$/i;

/** Where it was taken, by the camera or by a program. Nought and nought is what devices write that do not know. */
function isLocated(tags: ExpandedTags): boolean {
  const { GPSLatitude, GPSLongitude } = tags.exif ?? {};
  const isPlace = [GPSLatitude, GPSLongitude].some((tag) => Math.abs(Number(tag?.description)) > 0);
  return isPlace || xmp(tags, "GPSLatitude") !== undefined;
}
