/**
 * Measures the reading of pages on a folder of documents with known answers: `npm run score -- FOLDER [--json]`.
 * The folder holds `NNN.txt` with `NNN.json`, and, if there are any, `dates.tsv` and `phones.tsv`.
 * Wrong is worse than missed, so the two are counted apart. `invented`: found where the document has none.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Moment } from "../../src/dates/moment.ts";
import { readMoment } from "../../src/dates/read-moment.ts";
import { readTextPage } from "../../src/import/text/read-page.ts";
import { type Expected, type Rated, rateDocument } from "./rate.ts";
import { type RatedTable, rateDates, ratePhones } from "./tables.ts";

interface Count {
  correct: number;
  wrong: number;
  missed: number;
  invented: number;
}

interface Fault {
  readonly document: string;
  readonly field: string;
  readonly rating: string;
  readonly expected: string;
  readonly found: string;
}

interface Round {
  readonly fields: Readonly<Record<string, Count>>;
  readonly faults: readonly Fault[];
}

interface Score {
  readonly documents: number;
  readonly withoutReference: Round;
  readonly withReference: Round;
  readonly dates?: RatedTable;
  readonly phones?: RatedTable;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
    only: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  },
});
const [folder] = positionals;
if (values.help || folder === undefined || !existsSync(folder)) {
  if (folder !== undefined && !values.help) console.error(`There is no folder ${folder}.`);
  console.log("npm run score -- FOLDER [--json] [--quiet] [--only even|odd]");
  process.exitCode = values.help ? 0 : 2;
} else {
  const score = measure(folder, values.only);
  console.log(values.json ? JSON.stringify(score, undefined, 2) : describe(score, values.quiet));
}

function measure(from: string, only: string | undefined): Score {
  const names = readdirSync(from)
    .filter((name) => /^\d+\.txt$/u.test(name))
    .map((name) => name.slice(0, -4))
    .filter((name) => only === undefined || (Number(name) % 2 === 0) === (only === "even"))
    .sort();
  const read = (name: string): string => readFileSync(join(from, name), "utf8");
  const table = (name: string): string | undefined => (existsSync(join(from, name)) ? read(name) : undefined);
  const [dates, phones] = [table("dates.tsv"), table("phones.tsv")];
  return {
    documents: names.length,
    withoutReference: round(names, read, false),
    withReference: round(names, read, true),
    ...(dates === undefined ? {} : { dates: rateDates(dates) }),
    ...(phones === undefined ? {} : { phones: ratePhones(phones) }),
  };
}

function round(names: readonly string[], read: (name: string) => string, withReference: boolean): Round {
  const fields: Record<string, Count> = {};
  const faults: Fault[] = [];
  for (const name of names) {
    const expected = JSON.parse(read(`${name}.json`)) as Expected;
    const reference = withReference ? readReference(expected.reference_date) : undefined;
    const page = readTextPage(read(`${name}.txt`), reference);
    for (const rated of rateDocument(expected, page, withReference)) {
      count(fields, rated);
      const { field, rating } = rated;
      if (rating !== "correct")
        faults.push({ document: name, field, rating, expected: rated.expected, found: rated.found });
    }
  }
  return { fields, faults };
}

/** A month alone is no publication that a year can be counted from. */
function readReference(written: string | null): Moment | undefined {
  const reading = readMoment(written ?? undefined);
  return "moment" in reading ? reading.moment : undefined;
}

/** Where a document has no such field and none was found, there is nothing to count. */
function count(fields: Record<string, Count>, { field, rating, expected }: Rated): void {
  fields[field] ??= { correct: 0, wrong: 0, missed: 0, invented: 0 };
  if (rating !== "correct" || expected !== "") fields[field][rating] += 1;
}

function describe(score: Score, quiet: boolean): string {
  const parts = [
    `${score.documents} documents`,
    describeRound("Without reference_date", score.withoutReference, quiet),
    describeRound("With reference_date", score.withReference, quiet),
    describeTable("dates.tsv", score.dates, quiet),
    describeTable("phones.tsv", score.phones, quiet),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function describeRound(title: string, { fields, faults }: Round, quiet: boolean): string {
  const rows = Object.entries(fields).map(([field, { correct, wrong, missed, invented }]) => {
    const all = correct + wrong + missed;
    const numbers = [correct, wrong, missed, invented].map((number) => String(number).padStart(8)).join("");
    return `${field.padEnd(16)}${numbers}${percent(correct, all).padStart(9)}`;
  });
  const heading = `${"".padEnd(16)} correct   wrong  missed invented`;
  const list = faults.map(
    (fault) =>
      `  ${fault.document} ${fault.field}: ${fault.rating}\n      ${fault.expected}\n      ${fault.found}`,
  );
  return [title, heading, ...rows, ...(quiet ? [] : list)].join("\n");
}

function describeTable(title: string, table: RatedTable | undefined, quiet: boolean): string {
  if (table === undefined) return "";
  const { correct, wrong, missed, rows } = table;
  const share = percent(correct, rows.length);
  const line = `${title}: ${correct} of ${rows.length} right (${share}), ${wrong} wrong, ${missed} missed`;
  const faults = rows
    .filter((row) => row.rating !== "correct")
    .map(
      (row) => `  line ${row.line}: ${row.rating}: ${row.text}\n      ${row.expected}\n      ${row.found}`,
    );
  return [line, ...(quiet ? [] : faults)].join("\n");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
