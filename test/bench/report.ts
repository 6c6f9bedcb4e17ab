/** The results for people and for programs. */

import { arch, cpus, platform, release, totalmem } from "node:os";
import { type Aim, aimsOf } from "./aims.ts";
import type { Measurement } from "./benchmark.ts";
import type { Usage } from "./measure.ts";
import { type Summary, summaryOf } from "./statistics.ts";

export interface Machine {
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
  readonly node: string;
}

export function machine(): Machine {
  const processors = cpus();
  return {
    system: `${platform()} ${release()} ${arch()}`,
    processor: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    memory: totalmem(),
    node: process.version,
  };
}

export interface Result {
  readonly machine: Machine;
  readonly seed: number;
  readonly measurements: readonly {
    readonly size: number;
    readonly peer: string;
    readonly wall: Summary;
    readonly cpu: Summary;
    readonly memory: Summary | undefined;
    readonly rounds: readonly Usage[];
    readonly waits: Summary | undefined;
  }[];
  readonly aims: readonly Aim[];
}

/** Times in milliseconds, memory in bytes. */
export function resultOf(measurements: readonly Measurement[], seed: number): Result {
  return {
    machine: machine(),
    seed,
    measurements: measurements.map(({ size, peer, rounds, waits }) => {
      const memory = rounds.flatMap((round) => round.memory ?? []);
      return {
        size,
        peer: peer.name,
        wall: summaryOf(rounds.map(({ wall }) => wall)),
        cpu: summaryOf(rounds.map(({ cpu }) => cpu)),
        memory: memory.length === 0 ? undefined : summaryOf(memory),
        rounds,
        waits: waits && summaryOf(waits),
      };
    }),
    aims: aimsOf(measurements),
  };
}

/** Markdown: a table of measurements for each size, then the aims that the run has measured. */
export function tableOf(result: Result): string {
  const { system, processor, cores, memory, node } = result.machine;
  const sizes = [...new Set(result.measurements.map(({ size }) => size))];
  const lines = [
    `${processor}, ${cores} cores, ${Math.round(memory / 1_073_741_824)} GiB, ${system}, Node ${node}.`,
    "",
    ...sizes.flatMap((size) => sizeTable(result, size)),
  ];
  const aims = result.aims.filter(({ found }) => found !== undefined);
  if (aims.length > 0) {
    lines.push("| aim | at most | found |", "| --- | ---: | ---: |");
    for (const { text, atMost, unit, found = 0 } of aims) {
      const digits = unit === "" ? 2 : 0;
      const shown = `${found.toFixed(digits)} ${unit}`.trim();
      lines.push(`| ${text} | ${`${atMost} ${unit}`.trim()} | ${found <= atMost ? shown : `**${shown}**`} |`);
    }
    lines.push("");
  }
  return lines.join("\n");
}

function sizeTable(result: Result, size: number): readonly string[] {
  const rows = result.measurements.filter((one) => one.size === size);
  const fastest = rows[0]?.wall.median ?? 1;
  return [
    `${size} items, median of ${rows[0]?.rounds.length} builds`,
    "",
    "| site | time | least–most | ratio | processor time | peak memory |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map(({ peer, wall, cpu, memory }) => {
      const range = `${seconds(wall.least)}–${seconds(wall.most)}`;
      const peak = memory === undefined ? "" : `${Math.round(memory.median / 1_048_576)} MiB`;
      const ratio = (wall.median / fastest).toFixed(2);
      return `| ${peer} | ${seconds(wall.median)} s | ${range} | ${ratio} | ${seconds(cpu.median)} s | ${peak} |`;
    }),
    "",
  ];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
