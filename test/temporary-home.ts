/**
 * One folder for all that tests write outside the project, gone when they have run: test files that share a process cannot clear
 * away what others may still use, and processes that are ended clear nothing away.
 */

import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** As `os.tmpdir` looks for it, on Windows and elsewhere. */
const names = ["TMPDIR", "TEMP", "TMP"];

export function setup(): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pressrum-tests-")));
  for (const name of names) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
