/** Opens what is to be imported, as bytes in pieces or as one text, within limits. */

import { createReadStream, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { TextDecoder } from "node:util";
import { ImportError } from "../import-error.ts";

/** Something that can be read, more than once unless it is a stream. */
export interface Source {
  /** As the report names it. */
  readonly name: string;
  /** Where it stands on disk, when it does. */
  readonly folder?: string;
  /** Bytes; absent for a stream. */
  readonly size?: number;
  read(): AsyncIterable<Uint8Array>;
}

/** @throws {ImportError} when there is no such file. */
export function fileSource(path: string): Source {
  const size = sizeOf(path);
  return {
    name: path,
    folder: dirname(resolve(path)),
    size,
    read: () => createReadStream(path, { highWaterMark: 1 << 18 }),
  };
}

/** `nyhet-1/index.html`: the file and its folder, which are called the same wherever the command is run. */
export function placeOf(path: string): string {
  return resolve(path).split(/[\\/]/).slice(-2).join("/").normalize("NFC");
}

/** What has been fetched already. */
export function bytesSource(name: string, parts: readonly Uint8Array[]): Source {
  return {
    name,
    size: parts.reduce((size, part) => size + part.length, 0),
    read: async function* () {
      yield* parts;
    },
  };
}

function sizeOf(path: string): number {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new ImportError("source-is-folder", { name: path });
    return stat.size;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw unreadable(error, path);
  }
}

function unreadable(error: unknown, name: string): ImportError {
  const reason = error instanceof Error && "code" in error ? String(error.code) : "";
  return new ImportError(reason === "ENOENT" ? "source-missing" : "source-unreadable", { name, reason });
}

/** The whole text. @throws {ImportError} when it is larger than `most` bytes, empty, or no text. */
export async function readWhole(source: Source, most: number): Promise<string> {
  if (source.size !== undefined && source.size > most) throw tooLarge(source, most);
  const parts: string[] = [];
  for await (const part of readText(source, most)) parts.push(part);
  const text = parts.join("");
  if (text.trim() === "") throw new ImportError("source-empty", { name: source.name });
  return text;
}

/** The text in pieces, in the encoding that it says it has, else UTF-8. Control characters are left out. */
export async function* readText(source: Source, most: number): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let size = 0;
  try {
    for await (const bytes of source.read()) {
      size += bytes.length;
      if (size > most) throw tooLarge(source, most);
      decoder ??= decoderFor(bytes, source);
      yield clean(decoder.decode(bytes, { stream: true }));
    }
    if (decoder !== undefined) yield clean(decoder.decode());
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (error instanceof TypeError) throw new ImportError("not-text", { name: source.name });
    throw unreadable(error, source.name);
  }
}

const unprintable = /[^\P{Cc}\t\n\r]/gu;

function clean(text: string): string {
  return text.replace(unprintable, "");
}

function tooLarge(source: Source, most: number): ImportError {
  return new ImportError("source-too-large", { name: source.name, most: Math.floor(most / 1_048_576) });
}

/** XML says it in its first line, HTML in a `meta`; a byte order mark says it for both. */
const declared = /^\s*<\?xml[^>]*?encoding=["']([\w.:-]+)["']|<meta[^>]+charset=["']?([\w.:-]+)/i;

function decoderFor(bytes: Uint8Array, source: Source): TextDecoder {
  const mark = markOf(bytes);
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const match = declared.exec(head);
  const label = mark ?? match?.[1] ?? match?.[2] ?? "utf-8";
  // What calls itself UTF-16 in letters of one byte is not.
  const name = mark === undefined && /^utf-?16/i.test(label) ? "utf-8" : label;
  try {
    return new TextDecoder(name, { fatal: true });
  } catch {
    throw new ImportError("not-text", { name: source.name, encoding: label });
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}
