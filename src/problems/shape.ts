/** Checks a value against a schema and tells every fault in the project's own terms. */

import { z } from "zod";
import { nearest } from "../language/nearest.ts";
import type { FieldPath, Problem, ProblemCode, ProblemValues } from "./problem.ts";

/** An object of these fields alone. The message of an unknown one carries the names that may be used. */
export function fields<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  const names = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? names : undefined),
  });
}

/** Where problems of one file are told. */
export type Reporter = (path: FieldPath, code: ProblemCode, values?: ProblemValues) => void;

/** A reporter that adds to `problems`, with the file's name and the line of each field. */
export function reporterFor(
  file: string,
  problems: Problem[],
  lineOf: (path: FieldPath) => number | undefined,
): Reporter {
  return (path, code, values) => {
    problems.push({
      file,
      line: lineOf(path),
      field: path.length === 0 ? undefined : fieldName(path),
      code,
      values,
    });
  };
}

/** `["contacts", 1, "phone"]` as people write it: `contacts[1].phone`. */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>(
    (name, part) => (typeof part === "number" ? `${name}[${part}]` : name === "" ? part : `${name}.${part}`),
    "",
  );
}

/** The value in the shape of the schema, or `undefined` after every fault has been reported. */
export function readShape<T>(schema: z.ZodType<T>, value: unknown, report: Reporter): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, [], value, report);
  return undefined;
}

type Issue = z.core.$ZodIssue;

function reportIssue(issue: Issue, base: FieldPath, root: unknown, report: Reporter): void {
  const path = [...base, ...(issue.path as FieldPath)];
  switch (issue.code) {
    case "invalid_union":
      reportUnion(issue, path, root, report);
      return;
    case "unrecognized_keys":
      reportUnknownFields(issue, path, report);
      return;
    case "invalid_value":
      report(path, "not-one-of", oneOf(valueAt(root, path), issue.values.map(String)));
      return;
    case "invalid_type":
    case "invalid_key":
    case "invalid_element":
      reportKind(issue.code === "invalid_type" ? issue.expected : "text", path, root, report);
      return;
    case "too_small":
    case "too_big":
      report(path, issue.origin === "string" ? "empty" : "wrong-kind", { expected: "list", found: "list" });
      return;
    default:
      report(path, "wrong-kind", { expected: "text", found: kindOf(valueAt(root, path)) });
  }
}

/** Follows the branch that the value was meant for: the one whose fault is inside, not at the value itself. */
function reportUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: FieldPath,
  root: unknown,
  report: Reporter,
): void {
  const meant = issue.errors.find((branch) =>
    branch.every((fault) => fault.code !== "invalid_type" || fault.path.length > 0),
  );
  if (meant) for (const fault of meant) reportIssue(fault, path, root, report);
  else reportKind("string", path, root, report);
}

/** The schema puts the names that may be used in the message; see `fields`. */
function reportUnknownFields(
  issue: Extract<Issue, { code: "unrecognized_keys" }>,
  path: FieldPath,
  report: Reporter,
): void {
  const allowed = issue.message.split(", ");
  for (const key of issue.keys) {
    report([...path, key], "unknown-field", {
      found: key,
      nearest: nearest(key, allowed),
      allowed: issue.message,
    });
  }
}

function reportKind(expected: string, path: FieldPath, root: unknown, report: Reporter): void {
  const value = valueAt(root, path);
  if (value === undefined) report(path, "missing");
  else report(path, "wrong-kind", { expected: kindNames[expected] ?? "text", found: kindOf(value) });
}

function oneOf(found: unknown, choices: readonly string[]): ProblemValues {
  const word = String(found);
  return { found: word, nearest: nearest(word, choices), allowed: choices.join(", ") };
}

/** zod's names of types, in the words of the message table. */
const kindNames: Readonly<Record<string, string>> = {
  string: "text",
  array: "list",
  tuple: "list",
  object: "map",
  record: "map",
  boolean: "boolean",
  number: "number",
  int: "number",
  function: "function",
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  return kindNames[typeof value] ?? "text";
}

function valueAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) => (value === null || typeof value !== "object" ? undefined : Reflect.get(value, part)),
    root,
  );
}
