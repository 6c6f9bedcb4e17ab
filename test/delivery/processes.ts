/** Runs other programs, and leaves none of them behind. */

import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const projectFolder: string = resolve(import.meta.dirname, "../..");

export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * What a program has printed.
 * @throws {Error} with everything that it printed, when it fails.
 */
export function execute(program: string, args: readonly string[], around: Surroundings): Promise<string> {
  const child = start(program, args, around, "pipe");
  const printed: { readonly from: "out" | "err"; readonly text: string }[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => printed.push({ from: "out", text }));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => printed.push({ from: "err", text }));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      if (code === 0) done(printed.flatMap(({ from, text }) => (from === "out" ? [text] : [])).join(""));
      else fail(new Error([program, ...args].join(" ") + printed.map(({ text }) => `\n${text}`).join("")));
    });
  });
}

/** A program that goes on until it is stopped. */
export interface Running {
  /** Everything that it has printed. */
  printed(): string;
  /** Asks it to stop as Ctrl-C does, and waits until it has. */
  stop(): Promise<void>;
}

/** Node prints to a file: a pipe that nobody reads would stop it, and one that is closed can make it spin. */
export function keepRunning(
  args: readonly string[],
  { log, ...around }: Surroundings & { readonly log: string },
): Running {
  const file = openSync(log, "w");
  const child = start(process.execPath, ["--import", endsWithParent, ...args], around, file, ["ipc"]);
  closeSync(file);
  const end = new Promise<void>((done) => child.once("close", () => done()));
  return {
    printed: () => readFileSync(log, "utf8"),
    stop: async () => {
      child.kill("SIGINT");
      const patience = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await end;
      clearTimeout(patience);
    },
  };
}

/** However the tests end, the channel to their process closes. */
const endsWithParent =
  "data:text/javascript,process.once('disconnect', () => process.exit()); process.channel.unref();";

function start(
  program: string,
  args: readonly string[],
  { cwd, env }: Surroundings,
  output: "pipe" | number,
  channel: readonly "ipc"[] = [],
): ChildProcess {
  return spawn(program, args, {
    cwd,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, NODE_OPTIONS: "", ...env },
    stdio: ["ignore", output, output, ...channel],
    // On Windows npm and npx are scripts of the shell.
    shell: process.platform === "win32" && /^np[mx]$/.test(program),
  });
}

/** The program of a version of Node: this one, or one that npm fetches and keeps in its cache. */
export async function nodeOf(major: 20 | 24): Promise<string> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const printed = await execute("npx", ["-y", "-p", `node@${major}`, "-c", "node -p process.execPath"], {
    cwd: projectFolder,
  });
  return printed.trim();
}

/** Eleventy's own command, as `npx eleventy` finds it from a folder. */
export function eleventyIn(folder: string): string {
  return join(folder, "node_modules/@11ty/eleventy/cmd.cjs");
}
