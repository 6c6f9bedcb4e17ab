/** Splits a Markdown file into its fields and its text. */

import { isUtf8 } from "node:buffer";
import type { FieldPath, ProblemCode, ProblemValues } from "../problems/problem.ts";
import { plainText, textOf, unprintable } from "./text.ts";
import { lineAt, lineOfField, parseYaml } from "./yaml.ts";
import { findYamlFault } from "./yaml-fault.ts";

export interface SplitFile {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The text below the fields. It is not kept, but taken from the file's bytes each time that someone asks. */
  readonly body: () => string;
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
  const { yaml, body, bodyLine } = parts;
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
    body,
    bodyLine,
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
  return parts.body();
}

interface FileParts extends Pick<SplitFile, "body" | "bodyLine"> {
  readonly yaml: string;
}

function partsOf(bytes: Buffer): FileParts | BrokenFile {
  if (!isUtf8(bytes)) return { problem: "not-utf8", line: undefined };
  return plainParts(bytes) ?? partsOfText(bytes);
}

/** As nearly all files are parted: found among the bytes, so that the text need not be read for it. */
function plainParts(bytes: Buffer): FileParts | undefined {
  if (!bytes.subarray(0, opening.length).equals(opening)) return undefined;
  const end = bytes.indexOf(closing, opening.length - 1) + 1;
  if (end === 0) return undefined;
  const written = bytes.toString("utf8", opening.length, end);
  // What is read as it stands has no other line that ends it.
  if (unprintable.test(written) || closingLine.test(written)) return undefined;
  const yaml = written.normalize("NFC");
  const bodyStart = end - 1 + closing.length;
  return {
    yaml,
    bodyLine: lineAt(yaml, yaml.length) + 2,
    body: () => plainText(bytes.toString("utf8", bodyStart)),
  };
}

const opening = Buffer.from("---\n");
const closing = Buffer.from("\n---\n");

function partsOfText(bytes: Buffer): FileParts | BrokenFile {
  const text = textOf(bytes) ?? "";
  const start = openingLine.exec(text)?.[0].length;
  if (start === undefined) return { problem: "front-matter-missing", line: 1 };
  const end = closingLine.exec(text.slice(start));
  if (end === null) return { problem: "front-matter-open", line: 1 };
  const bodyStart = start + end.index + end[0].length;
  return {
    // A copy: values are parts of the text that they were read from, and would keep the whole file in memory.
    yaml: Buffer.from(text.slice(start, start + end.index)).toString(),
    bodyLine: lineAt(text, bodyStart),
    body: () => textOf(bytes)?.slice(bodyStart) ?? "",
  };
}

/** A comment after words that are to be read: hardly ever meant, and never seen by the one who wrote it. */
const cutText =
  /^[ \t]*(?:- )?(?:title|lead|alt|caption|credit|text|boilerplate|attendingIntro|note|name|role|room|address|entrance|organisation):[ \t]+(?!["'|>])[^\n]*?[ \t]#/m;

const openingLine = /^---[ \t]*\r?\n/;
const closingLine = /^---[ \t]*(?:\r?\n|$)/m;

function isFields(value: unknown): value is Record<string, unknown> | undefined {
  return value === undefined || (typeof value === "object" && value !== null && !Array.isArray(value));
}
