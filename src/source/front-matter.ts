/** Splits a Markdown file into its fields and its text. */

import type { FieldPath, ProblemCode, ProblemValues } from "../problems/problem.ts";
import { textOf } from "./text.ts";
import { lineAt, lineOfField, parseYaml } from "./yaml.ts";
import { findYamlFault } from "./yaml-fault.ts";

export interface SplitFile {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The line of the file, from 1, on which the body begins. */
  readonly bodyLine: number;
  readonly lineOf: (path: FieldPath) => number | undefined;
}

export interface BrokenFile {
  readonly problem: Extract<
    ProblemCode,
    | "not-utf8"
    | "front-matter-missing"
    | "front-matter-open"
    | "yaml-broken"
    | "field-twice"
    | "text-cut"
    | "not-markdown"
    | "link-without-file"
  >;
  readonly line: number | undefined;
  readonly values?: ProblemValues | undefined;
}

/** The first line must be `---`; a byte order mark and Windows line ends are no hindrance. */
export function splitFile(bytes: Buffer): SplitFile | BrokenFile {
  const parts = partsOf(bytes);
  if ("problem" in parts) return parts;
  const { text, bodyStart } = parts;
  // A copy: values are parts of the text that they were read from, and would keep the whole file in memory.
  const yaml = Buffer.from(text.slice(parts.start, parts.end)).toString();
  const result = parseYaml(yaml);
  if ("problem" in result) return { ...result, line: (result.line ?? 1) + 1 };
  if (!isFields(result.value)) {
    const { line = 1, values } = findYamlFault(yaml) ?? {};
    return { problem: "yaml-broken", line: line + 1, values };
  }
  const cut = cutText.exec(yaml);
  if (cut !== null) return { problem: "text-cut", line: lineAt(yaml, cut.index) + 1 };
  return {
    fields: result.value ?? {},
    body: text.slice(bodyStart),
    bodyLine: lineAt(text, bodyStart),
    lineOf: (path) => {
      const line = lineOfField(yaml, path);
      return line === undefined ? undefined : line + 1;
    },
  };
}

/** The text below the fields, of a file that is known to be whole: without reading the fields, which takes longer. */
export function bodyOf(bytes: Buffer): string {
  const parts = partsOf(bytes);
  if ("problem" in parts) throw new Error("A file that was whole has a problem now.");
  return parts.text.slice(parts.bodyStart);
}

interface FileParts {
  readonly text: string;
  /** Where the fields begin and end. */
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

function partsOf(bytes: Buffer): FileParts | BrokenFile {
  const text = textOf(bytes);
  if (text === undefined) return { problem: "not-utf8", line: undefined };
  const opening = openingLine.exec(text);
  if (opening === null) return { problem: "front-matter-missing", line: 1 };
  const start = opening[0].length;
  closingLine.lastIndex = start;
  const closing = closingLine.exec(text);
  if (closing === null) return { problem: "front-matter-open", line: 1 };
  return { text, start, end: closing.index, bodyStart: closing.index + closing[0].length };
}

/** A comment after words that are to be read: hardly ever meant, and never seen by the one who wrote it. */
const cutText =
  /^[ \t]*(?:- )?(?:title|lead|alt|caption|credit|text|boilerplate|attendingIntro|note|name|role|room|address|entrance|organisation):[ \t]+(?!["'|>])[^\n]*?[ \t]#/m;

const openingLine = /^---[ \t]*\r?\n/;
const closingLine = /^---[ \t]*(?:\r?\n|$)/gm;

function isFields(value: unknown): value is Record<string, unknown> | undefined {
  return value === undefined || (typeof value === "object" && value !== null && !Array.isArray(value));
}
