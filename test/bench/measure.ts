/** Runs a program and asks the operating system what it used. */

import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Usage {
  /** From start to end, milliseconds. */
  readonly wall: number;
  /** User and system time of all its threads, milliseconds. */
  readonly cpu: number;
  /** Most memory at any moment (resident set), bytes; `undefined` where it cannot be known. */
  readonly memory: number | undefined;
}

/** @throws {Error} with what the program wrote, when it fails. */
export function measure(command: readonly string[], folder: string): Promise<Usage> {
  const [program = "", ...args] = command;
  return program === process.execPath ? measureNode(args, folder) : measureBinary(program, args, folder);
}

/** A Node process tells of itself as it exits: getrusage(2), for the process with all its threads. */
async function measureNode(args: readonly string[], folder: string): Promise<Usage> {
  const report = join(tmpdir(), `pressrum-usage-${process.pid}.json`);
  const preload = pathToFileURL(join(import.meta.dirname, "report-usage.mjs")).href;
  try {
    const { wall } = await run(process.execPath, ["--import", preload, ...args], folder, {
      PRESSRUM_USAGE: report,
    });
    const { cpu, memory } = JSON.parse(readFileSync(report, "utf8")) as Omit<Usage, "wall">;
    return { wall, cpu, memory };
  } finally {
    rmSync(report, { force: true });
  }
}

/** Any other program: the time that this process has waited for on its behalf, and the mark that its memory reached. */
async function measureBinary(program: string, args: readonly string[], folder: string): Promise<Usage> {
  const before = childrenTime();
  const { wall, memory } = await run(program, args, folder, {});
  return { wall, cpu: childrenTime() - before, memory };
}

interface Run {
  readonly wall: number;
  readonly memory: number | undefined;
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text: Buffer) => {
        output += text.toString();
      });
    }
    let memory: number | undefined;
    const watch = setInterval(() => {
      memory = highWaterMark(child.pid) ?? memory;
    }, 5);
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(watch);
      const wall = performance.now() - start;
      if (status === 0) resolve({ wall, memory });
      else reject(new Error(`${program} ${args.join(" ")} in ${cwd} ended with ${status}:\n${output}`));
    });
  });
}

/** proc(5): fields 16 and 17 of stat, user and system time of children that have been waited for. */
function childrenTime(): number {
  const stat = readOptional("/proc/self/stat");
  // The name in the second field may hold spaces; nothing after it does.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
  const ticks = Number(fields[13]) + Number(fields[14]);
  return ticks * (1000 / ticksPerSecond);
}

/** USER_HZ, the same on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** proc(5): VmHWM, which only grows, so that the last reading is the peak but for the last milliseconds. */
function highWaterMark(pid: number | undefined): number | undefined {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readOptional(`/proc/${pid}/status`) ?? "")?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

function readOptional(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
