/** Finds and reads the newsroom's data files: organisation, contacts, topics and accessibility, as YAML or JSON. */

import { readFileSync } from "node:fs";
import { join } from "node:path/posix";
import type { DataRecord, DataRecords } from "../model/registers.ts";
import type { Problem } from "../problems/problem.ts";
import { textOf } from "./text.ts";
import { lineOfField, parseYaml } from "./yaml.ts";

/** `folder` is a path from the project's root: `_data/pressrum`. */
export function readDataFiles(folder: string, problems: Problem[]): DataRecords {
  return {
    organisation: readDataFile(folder, "organisation", problems),
    contacts: readDataFile(folder, "contacts", problems),
    topics: readDataFile(folder, "topics", problems),
    accessibility: readDataFile(folder, "accessibility", problems),
  };
}

const endings = ["yaml", "yml", "json"] as const;

function readDataFile(folder: string, name: string, problems: Problem[]): DataRecord | undefined {
  const found = endings.flatMap((ending) => readBytes(join(folder, `${name}.${ending}`)) ?? []);
  const [first, second] = found;
  if (first === undefined) return undefined;
  const { file } = first;
  if (second !== undefined) problems.push({ file: second.file, code: "file-twice", values: { other: file } });
  const text = textOf(first.bytes);
  if (text === undefined) {
    problems.push({ file, code: "not-utf8" });
    return { file, value: undefined, broken: true, lineOf: () => undefined };
  }
  // JSON is read by the YAML reader too, so that a number is text in both.
  const result = parseYaml(text);
  if ("problem" in result) {
    problems.push({
      file,
      line: result.line,
      code: result.problem,
      ...(result.values && { values: result.values }),
    });
    return { file, value: undefined, broken: true, lineOf: () => undefined };
  }
  return { file, value: result.value, broken: false, lineOf: (path) => lineOfField(text, path) };
}

function readBytes(file: string): { readonly file: string; readonly bytes: Buffer } | undefined {
  try {
    return { file, bytes: readFileSync(file) };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
