/** What the plugin must reach, as ratios within one run of the benchmark. */

import type { Measurement } from "./benchmark.ts";
import { growthOf, summaryOf } from "./statistics.ts";

export interface Aim {
  readonly text: string;
  readonly atMost: number;
  readonly unit: "" | "MiB";
  /** `undefined` when the run has not measured what it takes. */
  readonly found: number | undefined;
}

export function aimsOf(measurements: readonly Measurement[]): readonly Aim[] {
  const median = (size: number, peer: string, quantity: "wall" | "cpu" | "memory"): number | undefined => {
    const found = measurements.find((one) => one.size === size && one.peer.name === peer);
    const values = found?.rounds.flatMap((round) => round[quantity] ?? []) ?? [];
    return values.length === 0 ? undefined : summaryOf(values).median;
  };
  const ratio = (size: number, peer: string, against: string, atMost: number): Aim => {
    const [one, other] = [median(size, peer, "wall"), median(size, against, "wall")];
    return {
      text: `${size} items: time of ${peer} to ${against}`,
      atMost,
      unit: "",
      found: one === undefined || other === undefined ? undefined : one / other,
    };
  };
  const memory = (size: number, atMost: number): Aim => {
    const bytes = median(size, "plugin", "memory");
    return {
      text: `${size} items: peak memory`,
      atMost,
      unit: "MiB",
      found: bytes === undefined ? undefined : bytes / 1_048_576,
    };
  };
  const waits = measurements.find((one) => one.size === 10_000 && one.waits !== undefined)?.waits;
  const warm = median(10_000, "warm", "wall");
  const [small, large] = [median(1_000, "plugin", "cpu"), median(50_000, "plugin", "cpu")];
  return [
    ratio(100, "plugin", "bare", 0.85),
    ratio(1_000, "plugin", "bare", 0.5),
    ratio(10_000, "plugin", "rss", 0.25),
    ratio(10_000, "warm", "rss", 0.17),
    ratio(10_000, "plugin", "bare", 0.4),
    ratio(10_000, "plugin", "hugo", 0.85),
    ratio(10_000, "everything", "bare", 0.5),
    ratio(1_000, "joined", "bare", 1.1),
    {
      text: "growth of processor time from 1000 to 50000 items, as an exponent",
      atMost: 1.05,
      unit: "",
      found:
        small === undefined || large === undefined
          ? undefined
          : growthOf({ size: 1_000, cost: small }, { size: 50_000, cost: large }),
    },
    {
      text: "10000 items: wait for one edited item to time of warm",
      atMost: 0.5,
      unit: "",
      found: waits === undefined || warm === undefined ? undefined : summaryOf(waits).median / warm,
    },
    memory(10_000, 450),
    memory(50_000, 1_638),
  ];
}
