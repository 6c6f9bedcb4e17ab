/** How long an editor waits while the site is served: from a saved file to the new page on disk. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Corpus } from "./corpus.ts";
import type { Peer } from "./peers.ts";
import { buildCommand, makeSite } from "./sites.ts";

export interface Editing {
  readonly size: number;
  readonly peer: string;
  /** Milliseconds from the saved change to the changed page, one for each round. */
  readonly waits: readonly number[];
}

/** Serves the site of a peer made with Eleventy, and changes the text of one item after another. */
export async function measureEditing(
  workFolder: string,
  peer: Peer,
  corpus: Corpus,
  rounds: number,
): Promise<Editing> {
  const folder = makeSite(workFolder, peer, corpus);
  // The first change finds code that has not run before, and is not counted.
  const items = corpus.items.slice(0, rounds + 1);
  const files = items.map(({ file }) => join(folder, peer.content, file));
  for (const file of files) unlinked(file);
  const server = serve([...buildCommand(peer), "--serve", `--port=${await freePort()}`], folder);
  const waits: number[] = [];
  try {
    await server.hasPrinted("Watching…");
    // The watcher says nothing when it has found every file.
    await wait(1000 + corpus.items.length);
    for (const [index, { url }] of items.entries()) {
      const file = files[index] ?? "";
      const page = join(folder, "_site", url, "index.html");
      const changed = `${readFileSync(file, "utf8")}\nÄndrad ${url}\n`;
      const start = performance.now();
      writeFileSync(file, changed);
      await until(() => readFileSync(page, "utf8").includes(`Ändrad ${url}`), `${page} to change`);
      waits.push(performance.now() - start);
      await server.hasPrinted("Wrote ");
    }
  } finally {
    server.stop();
  }
  return { size: corpus.items.length, peer: peer.name, waits: waits.slice(1) };
}

/** The files of a site are links to the corpus, which must stay as it is. */
function unlinked(file: string): void {
  const text = readFileSync(file);
  rmSync(file);
  writeFileSync(file, text);
}

interface Server {
  /** Settles when that has been printed, since the last time that it was waited for. */
  hasPrinted(text: string): Promise<void>;
  stop(): void;
}

function serve(command: readonly string[], cwd: string): Server {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text: Buffer) => {
      printed += text.toString();
    });
  }
  return {
    hasPrinted: async (text) => {
      const isPrinted = (): boolean => {
        if (child.exitCode !== null) throw new Error(`The server has stopped:\n${printed}`);
        return printed.includes(text);
      };
      await until(isPrinted, `Eleventy to say "${text}"`);
      printed = "";
    },
    stop: () => child.kill(),
  };
}

const longest = 300_000;

async function until(isSo: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!isSo()) {
    if (performance.now() - start > longest) throw new Error(`Waited too long for ${what}.`);
    await wait(5);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
