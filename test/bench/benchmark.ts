/** Builds the site of every peer in turn, again and again, and keeps what each build used. */

import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeCorpus } from "./corpus.ts";
import { measureEditing } from "./editing.ts";
import { measure, type Usage } from "./measure.ts";
import type { Peer } from "./peers.ts";
import { buildCommand, makeSite, removeOutput } from "./sites.ts";
import { faultsOf } from "./verify.ts";

export interface BenchmarkPlan {
  readonly workFolder: string;
  readonly peers: readonly Peer[];
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly seed: number;
  /** How many changes of the plugin's site are waited for while it is served; 0 for none. */
  readonly edits: number;
  /** Told of every build, for those who wait. */
  readonly tell: (message: string) => void;
}

/** The builds of one site, the first of them the warm-up that was checked and is not counted. */
export interface Measurement {
  readonly size: number;
  readonly peer: Peer;
  readonly rounds: readonly Usage[];
  /** What an editor waits for, milliseconds; only where it has been measured. */
  readonly waits?: readonly number[];
}

/** @throws {Error} with what is lacking, when the sites have not done the same job. */
export async function benchmark(plan: BenchmarkPlan): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const size of plan.sizes) measurements.push(...(await benchmarkSize(plan, size)));
  return measurements;
}

async function benchmarkSize(plan: BenchmarkPlan, size: number): Promise<readonly Measurement[]> {
  const { workFolder, peers, rounds, seed, edits, tell } = plan;
  const corpusFolder = join(workFolder, `${size}-corpus`);
  rmSync(corpusFolder, { recursive: true, force: true });
  const corpus = writeCorpus(corpusFolder, size, seed);
  const sites = peers.map((peer) => ({
    peer,
    folder: makeSite(workFolder, peer, corpus),
    used: [] as Usage[],
  }));
  for (const { peer, folder } of sites) {
    tell(`${size} items, ${peer.name}: first build, to be checked`);
    await measure(buildCommand(peer), folder);
  }
  const faults = faultsOf(
    sites.filter(({ peer }) => peer.plain),
    corpus,
  );
  if (faults.length > 0) throw new Error(`Not the same job:\n${faults.slice(0, 20).join("\n")}`);
  for (let round = 1; round <= rounds; round += 1) {
    for (const { peer, folder, used } of sites) {
      removeOutput(folder, peer);
      const usage = await measure(buildCommand(peer), folder);
      used.push(usage);
      tell(`${size} items, round ${round}, ${peer.name}: ${Math.round(usage.wall)} ms`);
    }
  }
  const measurements: Measurement[] = [];
  for (const { peer, used } of sites) {
    const isEdited = peer.name === "plugin" && edits > 0;
    if (isEdited) tell(`${size} items, ${peer.name}: ${edits} changes while it is served`);
    const waits = isEdited ? (await measureEditing(workFolder, peer, corpus, edits)).waits : undefined;
    measurements.push({ size, peer, rounds: used, ...(waits && { waits }) });
  }
  return measurements;
}
