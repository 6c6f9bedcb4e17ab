/** How long an import of 10 000 texts takes, the first time and again: `npm run bench:import`. */

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeExport } from "./import-corpus.ts";
import { measure } from "./measure.ts";

const { values } = parseArgs({ options: { size: { type: "string", default: "10000" } } });
const size = Number(values.size);
const project = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "pressrum-import-"));
const aim = { seconds: 60, mebibytes: 500 };

try {
  const command = buildCommand();
  const file = join(folder, "export.xml");
  writeExport(file, size);
  console.log(`${size} texts, ${mebibytes(statSync(file).size)} MiB of XML`);
  const words = ["import", "wordpress", file, "--out", join(folder, "site"), "--newsroom", folder, "--json"];
  for (const round of ["first", "again"]) {
    const { wall, cpu, memory } = await measure([process.execPath, command, ...words], project);
    const [seconds, worked] = [wall, cpu].map((time) => (time / 1000).toFixed(1));
    console.log(`${round}: ${seconds} s (processor ${worked} s), ${mebibytes(memory ?? 0)} MiB`);
    const isOver = wall > aim.seconds * 1000 || (memory ?? 0) > aim.mebibytes * 1_048_576;
    if (isOver) process.exitCode = 1;
  }
  const files = readdirSync(join(folder, "site"), { recursive: true, withFileTypes: true });
  const written = files.filter((entry) => entry.isFile()).length;
  if (written !== size) throw new Error(`${written} files have been written, not ${size}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The command as it is published: what runs TypeScript takes memory of its own. */
function buildCommand(): string {
  // In a process of its own: a process counts the memory of the one that starts it as its own peak.
  execFileSync(process.execPath, ["--import", "tsx", ".ci/bundle.ts", join(folder, "dist")], {
    cwd: project,
  });
  copyFileSync(join(project, "package.json"), join(folder, "package.json"));
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
  return join(folder, "dist/cli/pressrum.js");
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}
