/**
 * `npm run bench`: how fast the plugin is beside its peers, and what it must reach.
 *
 *     npm run bench -- --sizes 100,1000,10000 --rounds 5 --peers plugin,bare,hugo --json result.json
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchmark } from "./benchmark.ts";
import { isInstalled, type Peer, peers } from "./peers.ts";
import { resultOf, tableOf } from "./report.ts";
import { prepareWorkFolder } from "./sites.ts";

const usage = `npm run bench -- [options]

  --sizes 1000,10000   How many items, one newsroom for each number.
  --rounds 5           Builds of each site; one more, before them, is checked and not counted.
  --peers name,name    Default all that are installed: ${peers.map(({ name }) => name).join(", ")}.
  --edits 5            Changes that are waited for while the plugin's site is served. Default 0.
  --json file          Writes all measurements there.
  --seed 1             Another number gives other texts.
  --work folder        Where sites are built; emptied first, and kept. Default a temporary folder, removed after.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "1000,10000" },
      rounds: { type: "string", default: "5" },
      peers: { type: "string" },
      edits: { type: "string", default: "0" },
      json: { type: "string" },
      seed: { type: "string", default: "1" },
      work: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const workFolder = values.work ?? mkdtempSync(join(tmpdir(), "pressrum-bench-"));
  try {
    prepareWorkFolder(workFolder);
    const seed = wholeNumber("seed", values.seed);
    const measurements = await benchmark({
      workFolder,
      peers: chosen(values.peers),
      sizes: values.sizes.split(",").map((size) => wholeNumber("sizes", size)),
      rounds: wholeNumber("rounds", values.rounds),
      seed,
      edits: values.edits === "0" ? 0 : wholeNumber("edits", values.edits),
      tell: (message) => console.error(message),
    });
    const result = resultOf(measurements, seed);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
    console.log(tableOf(result));
  } finally {
    if (values.work === undefined) rmSync(workFolder, { recursive: true, force: true });
  }
}

function chosen(names: string | undefined): readonly Peer[] {
  const wanted = names?.split(",").map((name) => {
    const peer = peers.find((one) => one.name === name);
    if (peer === undefined) throw new Error(`There is no peer "${name}".\n\n${usage}`);
    return peer;
  });
  return (wanted ?? peers).filter((peer) => {
    if (isInstalled(peer)) return true;
    console.error(`${peer.title} is not on this machine and is left out.`);
    return false;
  });
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Error(`--${option} must be a whole number from 1, and not "${text}".\n\n${usage}`);
}

await main();
