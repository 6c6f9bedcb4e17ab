/** Keeps the service's answers until all have come and been written, so that a stopped import can go on. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmdirSync } from "node:fs";
import type { TargetFolder } from "../../write/target-folder.ts";
import type { PageStore } from "./live.ts";

/** For as long as the command runs. */
export function memoryStore(): PageStore {
  const pages = new Map<string, string>();
  return {
    read: (name) => pages.get(name),
    write: (name, text) => {
      pages.set(name, text);
    },
    clear: (start) => {
      for (const name of [...pages.keys()]) if (name.startsWith(start)) pages.delete(name);
    },
  };
}

const workFolder = ".pressrum-import";

/** In a hidden folder of the target, one for each newsroom. The key is not in its name. */
export function folderStore(target: TargetFolder, service: string, key: string): PageStore {
  const room = createHash("sha256").update(`${service} ${key}`).digest("hex").slice(0, 16);
  const folder = `${workFolder}/${room}`;
  const pathOf = (name: string): string => `${folder}/${name}.json`;
  return {
    read: (name) => {
      try {
        return readFileSync(target.pathOf(pathOf(name)), "utf8");
      } catch {
        return undefined;
      }
    },
    write: (name, text) => target.write(pathOf(name), text),
    clear: (start) => {
      for (const name of namesIn(target.pathOf(folder)))
        if (name.startsWith(start)) target.remove(`${folder}/${name}`);
      if (start === "") for (const empty of [folder, workFolder]) removeEmpty(target.pathOf(empty));
    },
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A folder that still holds something stays. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty, or not there.
  }
}
