/** Puts the site of a peer together in a working folder. */

import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Corpus } from "./corpus.ts";
import type { Peer } from "./peers.ts";

export const projectFolder: string = join(import.meta.dirname, "../..");

/** A folder whose sites find the project's packages and the plugin as it is published. */
export function prepareWorkFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(projectFolder, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  // In a process of its own: a process counts the memory of the one that starts it as its own peak.
  const bundle = ["--import", "tsx", ".ci/bundle.ts", join(folder, "plugin")];
  const { status, stderr } = spawnSync(process.execPath, bundle, { cwd: projectFolder, encoding: "utf8" });
  if (status !== 0) throw new Error(`The plugin does not compile:\n${stderr}`);
}

/** The folder of a new site. Files of the corpus are linked, not copied: tens of thousands of them are shared. */
export function makeSite(workFolder: string, peer: Peer, corpus: Corpus): string {
  const folder = join(workFolder, `${corpus.items.length}-${peer.name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const layer of peer.layers)
    cpSync(join(import.meta.dirname, "sites", layer), folder, { recursive: true });
  if (peer.command === undefined) symlinkSync(join(workFolder, "plugin"), join(folder, "plugin"), "junction");
  for (const { file } of corpus.items) link(join(corpus.folder, file), join(folder, peer.content, file));
  for (const name of readdirSync(join(corpus.folder, "data/newsroom"))) {
    link(join(corpus.folder, "data/newsroom", name), join(folder, "data/newsroom", name));
  }
  if (peer.command !== undefined) addYearStubs(folder, corpus);
  return folder;
}

/** What an earlier build has left: its output and, unless the peer is warm, what the plugin has rendered. */
export function removeOutput(siteFolder: string, { warm = false }: Pick<Peer, "warm">): void {
  for (const folder of warm ? ["_site"] : ["_site", ".cache"]) {
    rmSync(join(siteFolder, folder), { recursive: true, force: true });
  }
}

/** The program and its arguments, to be run in the site's folder. */
export function buildCommand(peer: Peer): readonly string[] {
  if (peer.command !== undefined) return peer.command;
  return [process.execPath, join(projectFolder, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"];
}

/** Hugo makes no pages of years by itself: one file for each, as its users do. */
function addYearStubs(folder: string, corpus: Corpus): void {
  for (const year of yearsOf(corpus)) {
    const file = join(folder, "content/ar", `${year}.md`);
    if (!existsSync(file)) writeFileSync(file, `---\ntitle: "${year}"\n---\n`);
  }
}

/** Newest first. */
export function yearsOf(corpus: Corpus): readonly number[] {
  return [...new Set(corpus.items.map(({ date }) => new Date(date).getUTCFullYear()))];
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  linkSync(from, to);
}
