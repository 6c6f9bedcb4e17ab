/** Splits a Markdown file into its fields and its text. */

import { isUtf8 } from "node:buffer";
import type { FieldPath, ProblemCode } from "../problems/problem.ts";
import { lineOfField, parseYaml } from "./yaml.ts";

export interface SplitFile {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly lineOf: (path: FieldPath) => number | undefined;
}

export interface BrokenFile {
  readonly problem: Extract<
    ProblemCode,
    "not-utf8" | "front-matter-missing" | "front-matter-open" | "yaml-broken"
  >;
  readonly line: number | undefined;
  readonly reason?: string;
}

/** The first line must be `---`; a byte order mark and Windows line ends are no hindrance. */
export function splitFile(bytes: Buffer): SplitFile | BrokenFile {
  if (!isUtf8(bytes)) return { problem: "not-utf8", line: undefined };
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return { problem: "front-matter-missing", line: 1 };
  const start = opening[0].length;
  closingLine.lastIndex = start;
  const closing = closingLine.exec(text);
  if (closing === null) return { problem: "front-matter-open", line: 1 };
  const yaml = text.slice(start, closing.index);
  const result = parseYaml(yaml);
  if ("reason" in result) {
    return {
      problem: "yaml-broken",
      line: result.line === undefined ? undefined : result.line + 1,
      reason: result.reason,
    };
  }
  if (!isFields(result.value)) return { problem: "yaml-broken", line: 2, reason: "no fields" };
  return {
    fields: result.value ?? {},
    body: text.slice(closing.index + closing[0].length),
    lineOf: (path) => {
      const line = lineOfField(yaml, path);
      return line === undefined ? undefined : line + 1;
    },
  };
}

const closingLine = /^---[ \t]*(?:\r?\n|$)/gm;

function isFields(value: unknown): value is Record<string, unknown> | undefined {
  return value === undefined || (typeof value === "object" && value !== null && !Array.isArray(value));
}
