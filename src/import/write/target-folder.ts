/** The folder that is written to: nothing is ever written outside it, and no file by halves. */

import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { ImportError } from "../import-error.ts";

export interface TargetFolder {
  /** Absolute. */
  readonly root: string;
  /** The whole path of a file in it. @throws {ImportError} when it would lie outside. */
  pathOf(name: string): string;
  /** The same, with a folder to stand in. @throws {ImportError} also when a link leads out of the target. */
  prepare(name: string): string;
  /** Writes the whole file or nothing. */
  write(name: string, content: string | Uint8Array): void;
  /** Puts a file that has been written beside its place into its place. */
  settle(part: string, name: string): void;
  remove(name: string): void;
  has(name: string): boolean;
}

/** `path` need not exist before the first file is written. @throws {ImportError} when it is no folder. */
export function targetFolder(path: string): TargetFolder {
  const root = resolve(path);
  if (existsSync(root) && !statSync(root).isDirectory())
    throw new ImportError("target-not-a-folder", { name: path });
  const ready = new Set<string>();
  const pathOf = (name: string): string => {
    const whole = resolve(root, name);
    if (!whole.startsWith(root.endsWith(sep) ? root : root + sep))
      throw new ImportError("target-outside", { name });
    return whole;
  };
  const prepare = (name: string): string => {
    const whole = pathOf(name);
    const folder = dirname(whole);
    if (!ready.has(folder)) {
      mkdirSync(folder, { recursive: true });
      const real = realpathSync(folder);
      const realRoot = realpathSync(root);
      if (real !== realRoot && !real.startsWith(realRoot + sep))
        throw new ImportError("target-outside", { name });
      ready.add(folder);
    }
    return whole;
  };
  const settle = (part: string, name: string): void => renameSync(pathOf(part), prepare(name));
  return {
    root,
    pathOf,
    prepare,
    settle,
    write: (name, content) => {
      pathOf(name);
      const part = partOf(name);
      writeFileSync(prepare(part), content);
      settle(part, name);
    },
    remove: (name) => rmSync(pathOf(name), { force: true }),
    has: (name) => existsSync(pathOf(name)),
  };
}

/** The name of a file while it is being written. It begins with a full stop, so that nobody reads it. */
export function partOf(name: string): string {
  const at = name.lastIndexOf("/") + 1;
  return join(name.slice(0, at), `.${name.slice(at)}.part`);
}
