/** Where copies of pictures are kept between builds. Several builds may use it at once, and it may be deleted at any time. */

import { randomUUID } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { PictureFile } from "../source/media.ts";
import { hashOfFile } from "./picture-plan.ts";

export interface PictureStore {
  has(name: string): boolean;
  put(name: string, bytes: Buffer): void;
  /** Copies what is kept to a path of the output. */
  deliver(name: string, target: string): void;
  /** The hash of a file's bytes, which are read only when they may be new. */
  hashOf(picture: PictureFile): string;
  /** Keeps what is known of files for the next build. */
  remember(): void;
}

/** `folder` from the project's root; `false` keeps nothing when the process ends. */
export function pictureStore(folder: string | false): PictureStore {
  let place: string | undefined;
  const pathOf = (name: string): string => {
    place ??= folder === false ? temporaryFolder() : resolve(folder);
    return join(place, name);
  };
  const index = "originals.json";
  let known: Map<string, KnownFile> | undefined;
  let isNews = false;
  return {
    has: (name) => existsSync(pathOf(name)),
    put: (name, bytes) => writeWhole(pathOf(name), (path) => writeFileSync(path, bytes)),
    deliver: (name, target) => writeWhole(target, (path) => copyFileSync(pathOf(name), path)),
    hashOf: ({ file, size, changed }) => {
      known ??= folder === false ? new Map() : readIndex(pathOf(index));
      const path = resolve(file);
      const before = known.get(path);
      if (before?.[0] === size && before[1] === changed) return before[2];
      const hash = hashOfFile(file);
      // What has just been written may be written again within the same tick of the file system's clock.
      if (Date.now() - changed > 2000) {
        known.set(path, [size, changed, hash]);
        isNews = true;
      }
      return hash;
    },
    remember: () => {
      if (!isNews || folder === false || known === undefined) return;
      const text = JSON.stringify(Object.fromEntries(known));
      writeWhole(pathOf(index), (path) => writeFileSync(path, text));
      isNews = false;
    },
  };
}

type KnownFile = readonly [size: number, changed: number, hash: string];

/** What cannot be read is found out anew. */
function readIndex(path: string): Map<string, KnownFile> {
  try {
    const entries = Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>);
    return new Map(entries.filter((entry): entry is [string, KnownFile] => isKnownFile(entry[1])));
  } catch {
    return new Map();
  }
}

function isKnownFile(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === "number" && /^[0-9a-f]{64}$/.test(String(value[2]));
}

/** Another build sees the whole file or none. */
function writeWhole(path: string, write: (path: string) => void): void {
  const beside = `${path}.${randomUUID()}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    write(beside);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pressrum-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
