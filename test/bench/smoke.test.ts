/** The benchmark runs and finds that its sites do the same job. It says nothing of time. */

import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { benchmark, type Measurement } from "./benchmark.ts";
import { writeCorpus } from "./corpus.ts";
import { isInstalled, peers } from "./peers.ts";
import { resultOf, tableOf } from "./report.ts";
import { prepareWorkFolder } from "./sites.ts";
import { growthOf, summaryOf } from "./statistics.ts";
import { faultsOf } from "./verify.ts";

const workFolder = mkdtempSync(join(tmpdir(), "pressrum-bench-test-"));
const size = 45;
const names = ["plugin", "warm", "rss", "bare", "hugo"];
const measured = peers.filter((peer) => names.includes(peer.name) && isInstalled(peer));
const siteOf = (name: string): string => join(workFolder, `${size}-${name}`);

afterAll(() => rmSync(workFolder, { recursive: true, force: true }));

describe("a small run", () => {
  let measurements: readonly Measurement[] = [];

  beforeAll(async () => {
    prepareWorkFolder(workFolder);
    const tell = (): void => {};
    measurements = await benchmark({
      workFolder,
      peers: measured,
      sizes: [size],
      rounds: 1,
      seed: 1,
      edits: 0,
      tell,
    });
  }, 120_000);

  test("measures every peer", () => {
    expect(measurements.map(({ peer }) => peer.name)).toEqual(measured.map(({ name }) => name));
    expect(measured.length).toBeGreaterThanOrEqual(4);
    for (const { rounds } of measurements) {
      expect(rounds).toHaveLength(1);
      for (const { wall, cpu } of rounds) {
        expect(wall).toBeGreaterThan(0);
        expect(cpu).toBeGreaterThan(0);
      }
    }
  });

  test("gives a table with the machine and a row for every peer", () => {
    const table = tableOf(resultOf(measurements, 1));
    expect(table).toContain(`Node ${process.version}`);
    for (const { name } of measured)
      expect(table).toMatch(new RegExp(`^\\| ${name} \\| \\d+\\.\\d\\d s \\|`, "m"));
  });

  test("finds what a site has not done", () => {
    const corpus = writeCorpus(join(workFolder, "again"), size, 1);
    const [page, other] = [corpus.items[0]?.url ?? "", corpus.items[1]?.url ?? ""];
    const built = measured.map((peer) => ({ peer, folder: siteOf(peer.name) }));
    expect(faultsOf(built, corpus)).toEqual([]);

    rmSync(join(siteOf("rss"), "_site", page, "index.html"));
    appendFileSync(join(siteOf("bare"), "_site", other, "index.html"), "<p>Mer</p>");
    const feed = join(siteOf("bare"), "_site/feeds/press.atom.xml");
    writeFileSync(feed, readFileSync(feed, "utf8").replace(/<entry>.*?<\/entry>/s, ""));
    const faults = faultsOf(built, corpus);
    expect(faults).toContain(`rss lacks 1 pages, ${page} among them.`);
    expect(faults.filter((fault) => fault.startsWith(`bare differs from plugin on ${other}`))).toHaveLength(
      1,
    );
    expect(faults).toContain(`bare, /feeds/press.atom.xml: ${size - 1} entries for ${size}.`);
  });
});

test("a newsroom of the same size and seed is the same", () => {
  const [one, other] = ["one", "other"].map((name) => writeCorpus(join(workFolder, name), 30, 7));
  expect(one?.items).toEqual(other?.items);
  const texts = ["one", "other"].map((name) =>
    readdirSync(join(workFolder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
      .sort(),
  );
  expect(texts[0]).toHaveLength(33);
  expect(texts[0]).toEqual(texts[1]);
});

test.each([
  { values: [3, 1, 2], median: 2, least: 1, most: 3 },
  { values: [4, 1, 2, 3], median: 2.5, least: 1, most: 4 },
  { values: [5], median: 5, least: 5, most: 5 },
])("summaryOf($values) has the median $median", ({ values, median, least, most }) => {
  expect(summaryOf(values)).toEqual({ median, least, most });
});

test.each([
  { cost: 50, growth: 1 },
  { cost: 2500, growth: 2 },
])("fifty times the items for $cost times the cost grows by $growth", ({ cost, growth }) => {
  expect(growthOf({ size: 1000, cost: 1 }, { size: 50_000, cost })).toBeCloseTo(growth, 10);
});
