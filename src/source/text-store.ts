/** Many texts in one file, each found by its key. A file that has gone, or is damaged, is a file without texts. */

import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";

/** Where a text stands, in bytes, and how it is written. */
type Place = readonly [key: string, start: number, end: number, encoding: Encoding];

/** As texts stand in memory: writing and reading UTF-8 takes several times as long, and leaves more behind. */
type Encoding = "latin1" | "utf16le";

export interface TextStore {
  readonly size: number;
  find(key: string): string | undefined;
}

const emptyStore: TextStore = { size: 0, find: () => undefined };

/** The texts come first, then the index of them, then where it begins and the checksum of it all. */
const footerLength = 32;

/** `maker` is who must have written the file. */
export function readTextStore(file: string, maker: string): TextStore {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(0, -footerLength);
    const [indexStart, sum] = bytes.toString("latin1", content.length).trim().split(" ").map(Number);
    if (indexStart === undefined || crc32(content) !== sum) return emptyStore;
    const index = JSON.parse(content.toString("utf8", indexStart)) as Index;
    if (index.maker !== maker) return emptyStore;
    const places = new Map(index.places.map((place) => [place[0], place]));
    return {
      size: places.size,
      find: (key) => {
        const place = places.get(key);
        return place && content.toString(place[3], place[1], place[2]);
      },
    };
  } catch {
    return emptyStore;
  }
}

interface Index {
  readonly maker: string;
  readonly places: readonly Place[];
}

export interface TextStoreWriter {
  readonly size: number;
  add(key: string, text: string): void;
  /** Puts the file in its place: the whole of it, or none when something has gone wrong on the way. */
  finish(): void;
}

/** Texts go to a file beside the real one as they come: together they are as large as all pages. */
export function writeTextStore(file: string, maker: string): TextStoreWriter {
  const places: Place[] = [];
  // One block for all of them: thousands of small ones are slow to make and to get rid of.
  let block: Buffer | undefined;
  let filled = 0;
  let written = 0;
  let sum = 0;
  let descriptor: number | undefined;
  let hasFailed = false;
  // A disk that is full must not stop a build.
  const attempt = (action: () => void): void => {
    try {
      if (!hasFailed) action();
    } catch {
      hasFailed = true;
    }
  };
  const open = (): number => {
    mkdirSync(dirname(file), { recursive: true });
    return openSync(`${file}.new`, "w");
  };
  const write = (bytes: Buffer): void => {
    written += bytes.length;
    attempt(() => {
      descriptor ??= open();
      sum = crc32(bytes, sum);
      writeSync(descriptor, bytes);
    });
  };
  const flush = (): void => {
    if (block) write(block.subarray(0, filled));
    filled = 0;
  };
  const push = (text: string, encoding: Encoding): void => {
    const length = Buffer.byteLength(text, encoding);
    if (filled + length > blockLength) flush();
    if (length > blockLength) {
      write(Buffer.from(text, encoding));
      return;
    }
    block ??= Buffer.allocUnsafe(blockLength);
    filled += block.write(text, filled, encoding);
  };
  return {
    get size() {
      return places.length;
    },
    add: (key, text) => {
      const encoding = wide.test(text) ? "utf16le" : "latin1";
      const start = written + filled;
      push(text, encoding);
      places.push([key, start, written + filled, encoding]);
    },
    finish: () => {
      flush();
      const indexStart = written;
      write(Buffer.from(JSON.stringify({ maker, places } satisfies Index)));
      attempt(() => {
        if (descriptor === undefined) return;
        writeSync(descriptor, `${indexStart} ${sum}`.padStart(footerLength));
        closeSync(descriptor);
        renameSync(`${file}.new`, file);
      });
    },
  };
}

const blockLength = 1_000_000;

/** Letters that Latin-1 does not have. */
const wide = /[^\0-\xff]/;
