/** Finds and reads the newsroom's data files: organisation, contacts and topics, as YAML or JSON. */

import { readFileSync } from "node:fs";
import { join } from "node:path/posix";
import type { DataRecord, DataRecords } from "../model/registers.ts";
import type { Problem } from "../problems/problem.ts";
import { lineOfField, parseYaml } from "./yaml.ts";

/** `folder` is a path from the project's root: `_data/pressrum`. */
export function readDataFiles(folder: string, problems: Problem[]): DataRecords {
  return {
    organisation: readDataFile(folder, "organisation", problems),
    contacts: readDataFile(folder, "contacts", problems),
    topics: readDataFile(folder, "topics", problems),
  };
}

const endings = ["yaml", "yml", "json"] as const;

function readDataFile(folder: string, name: string, problems: Problem[]): DataRecord | undefined {
  const found = endings.flatMap((ending) => readText(join(folder, `${name}.${ending}`)) ?? []);
  const [first, second] = found;
  if (first === undefined) return undefined;
  if (second !== undefined)
    problems.push({ file: second.file, code: "file-twice", values: { other: first.file } });
  // JSON is read by the YAML reader too, so that a number is text in both.
  const result = parseYaml(first.text);
  if ("reason" in result) {
    problems.push({
      file: first.file,
      line: result.line,
      code: "yaml-broken",
      values: { reason: result.reason },
    });
    return undefined;
  }
  return { file: first.file, value: result.value, lineOf: (path) => lineOfField(first.text, path) };
}

function readText(file: string): { readonly file: string; readonly text: string } | undefined {
  try {
    return { file, text: readFileSync(file, "utf8").replace(/^\uFEFF/, "") };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
