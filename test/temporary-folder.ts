/** Real files for a test, in a folder of their own that is the current one while the test reads them. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files by their paths. A path that ends in `/` is an empty folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What `read` gives when the files are there. The folder is gone afterwards. */
export function inFolder<Result>(files: Files, read: (folder: string) => Result): Result {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pressrum-")));
  const before = process.cwd();
  try {
    for (const [path, content] of Object.entries(files)) writeFile(join(folder, path), content);
    process.chdir(folder);
    return read(folder);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(path.endsWith("/") ? path : dirname(path), { recursive: true });
  if (!path.endsWith("/")) writeFileSync(path, content);
}
