/** Runs the command in this process, in a folder of its own. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly faults: string;
}

export function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "pressrum-import-")));
}

/** `words` as they stand after the command's name. No register is read unless it is named. */
export async function command(words: readonly string[], terminal: Partial<Terminal> = {}): Promise<Ran> {
  let output = "";
  let faults = "";
  const code = await run(words, {
    print: (text) => {
      output += text;
    },
    complain: (text) => {
      faults += text;
    },
    columns: undefined,
    input: inputOf(""),
    isTyped: false,
    now: () => new Date("2026-03-02T08:00:00Z"),
    environment: {},
    agent: "eleventy-plugin-pressrum/0.0.0",
    ...terminal,
  });
  return { code, output, faults };
}

/** Without the newsroom of the project that the tests run in. */
export function importTo(
  folder: string,
  words: readonly string[],
  terminal: Partial<Terminal> = {},
): Promise<Ran> {
  const defaults = ["--out", folder, "--newsroom", newFolder(), "--pause", "0"];
  return command(["import", ...defaults, ...words], terminal);
}

export async function* inputOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== "") yield Buffer.from(text);
}

export function sample(name: string): string {
  return join(import.meta.dirname, "../import/samples", name);
}

/** Text of every file below a folder, by its path. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, "/"), readFileSync(path, "utf8")]),
  );
}

export function reportOf(ran: Ran): {
  readonly counts: { readonly outcomes: Readonly<Record<string, number>> };
  readonly items: readonly {
    readonly outcome: string;
    readonly title: string;
    readonly file?: string;
    readonly report: readonly {
      readonly kind: string;
      readonly code: string;
      readonly field?: string;
      readonly values?: Readonly<Record<string, unknown>>;
      readonly text: string;
    }[];
  }[];
  readonly notes: readonly { readonly code: string; readonly values?: Readonly<Record<string, unknown>> }[];
  readonly stopped?: { readonly code: string };
} {
  return JSON.parse(ran.output);
}

/** What was told of an item, without what was lifted. */
export function toldOf(ran: Ran, title: string): readonly string[] {
  const item = reportOf(ran).items.find((one) => one.title === title);
  if (item === undefined) throw new Error(`no item "${title}"`);
  return item.report
    .filter(({ kind }) => kind !== "lifted")
    .map(({ kind, field, code }) => [kind, field, code].filter((part) => part !== undefined).join(" "));
}
