/** Checks a value against a schema and tells every fault in the project's own terms. */

import { z } from "zod";
import { nearest } from "../language/nearest.ts";
import type { FieldPath, Problem, ProblemCode, ProblemValues, Reporter } from "./problem.ts";
import { salvage } from "./salvage.ts";
import { swedishChoices, swedishFields } from "./swedish-fields.ts";

/** An object of these fields alone. The message of an unknown one carries the names that may be used. */
export function fields<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  const names = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? names : undefined),
  });
}

/** A reporter that adds to `problems`, with the file's name and the line of each field. */
export function reporterFor(
  file: string,
  problems: Problem[],
  lineOf: (path: FieldPath) => number | undefined,
): Reporter {
  return (path, code, values, line) => {
    problems.push({
      file,
      line: line ?? (path.length === 0 ? undefined : lineOf(path)),
      field: path.length === 0 ? undefined : fieldName(path),
      code,
      values,
    });
  };
}

/** `["contacts", 1, "phone"]` as people write it: `contacts[1].phone`. */
function fieldName(path: FieldPath): string {
  return path.reduce<string>(
    (name, part) => (typeof part === "number" ? `${name}[${part}]` : name === "" ? part : `${name}.${part}`),
    "",
  );
}

export interface ShapeReading<T> {
  /** The value in the shape of the schema. What had a fault is left out, or filled with something that has the shape. */
  readonly value: T | undefined;
  /** For the checks that follow: says nothing more of a field whose fault has been told. */
  readonly report: Reporter;
}

/** Reports every fault of shape, and gives what can be checked further, so that one build tells all. */
export function readShape<T>(schema: z.ZodType<T>, value: unknown, report: Reporter): ShapeReading<T> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, report };
  const told: FieldPath[] = [];
  for (const { path, code, values } of faultsOf(result.error.issues, value)) {
    // Of a list where text should be, zod may also say that it is too short.
    if (told.some((other) => startsWith(path, other))) continue;
    told.push(path);
    report(path, code, values);
  }
  return {
    value: salvage(schema, value, (issues, root) => faultsOf(issues, root).map((fault) => fault.path)),
    report: (path, code, values, line) => {
      if (!told.some((other) => startsWith(path, other))) report(path, code, values, line);
    },
  };
}

function startsWith(path: FieldPath, start: FieldPath): boolean {
  return start.length <= path.length && start.every((part, place) => part === path[place]);
}

interface Fault {
  readonly path: FieldPath;
  readonly code: ProblemCode;
  readonly values?: ProblemValues;
}

type Issue = z.core.$ZodIssue;

function faultsOf(issues: readonly Issue[], root: unknown, base: FieldPath = []): readonly Fault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, [...base, ...(issue.path as FieldPath)], root));
}

function faultsOfIssue(issue: Issue, path: FieldPath, root: unknown): readonly Fault[] {
  const value = valueAt(root, path);
  switch (issue.code) {
    case "invalid_union":
      return faultsOfUnion(issue, path, root);
    case "unrecognized_keys":
      return unknownFields(issue, path);
    case "invalid_value":
      return [wrongChoice(path, value, issue.values.map(String))];
    case "invalid_type":
      return [wrongKind(path, value, kindNames[issue.expected] ?? "text")];
    case "too_small":
    case "invalid_key":
      return [{ path, code: "empty" }];
    case "custom":
      return [customFault(issue, path, value)];
    default:
      return [wrongKind(path, value, "text")];
  }
}

/** Follows the branch that the value was meant for: the one whose faults are inside the value, not its own kind. */
function faultsOfUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: FieldPath,
  root: unknown,
): readonly Fault[] {
  const meant = issue.errors.find((branch) => branch.every((fault) => expectedKind(fault) === undefined));
  if (meant) return faultsOf(meant, root, path);
  const expected = issue.errors.flatMap((branch) => branch.flatMap((fault) => expectedKind(fault) ?? []));
  return [wrongKind(path, valueAt(root, path), expected.join("|"))];
}

/** What the whole value should have been, when that is what the fault is about. */
function expectedKind(fault: Issue): string | undefined {
  if (fault.path.length > 0) return undefined;
  if (fault.code === "invalid_type") return kindNames[fault.expected] ?? "text";
  return fault.code === "invalid_value" ? fault.values.join("|") : undefined;
}

/** The schema puts the names that may be used in the message; see `fields`. */
function unknownFields(
  issue: Extract<Issue, { code: "unrecognized_keys" }>,
  path: FieldPath,
): readonly Fault[] {
  const allowed = issue.message.split(", ");
  return issue.keys.map((key) => ({
    path: [...path, key],
    code: "unknown-field",
    values: { found: key, nearest: meantField(key, allowed), allowed: issue.message },
  }));
}

function meantField(key: string, allowed: readonly string[]): string | undefined {
  return (
    swedishFields.get(key.toLowerCase())?.find((name) => allowed.includes(name)) ?? nearest(key, allowed)
  );
}

function wrongChoice(path: FieldPath, value: unknown, choices: readonly string[]): Fault {
  if (typeof value === "object") return wrongKind(path, value, "text");
  const found = String(value);
  return {
    path,
    code: "not-one-of",
    values: { found, nearest: meantChoice(found, choices), allowed: choices.join(", ") },
  };
}

function meantChoice(found: string, choices: readonly string[]): string | undefined {
  const meant = swedishChoices.get(found.toLowerCase());
  return meant !== undefined && choices.includes(meant) ? meant : nearest(found, choices);
}

/** A check of ours names its problem in `params`. */
function customFault(issue: Extract<Issue, { code: "custom" }>, path: FieldPath, value: unknown): Fault {
  const { code, expected } = (issue.params ?? {}) as { code?: ProblemCode; expected?: string };
  if (code === undefined) return wrongKind(path, value, expected ?? "text");
  return { path, code, values: { found: Array.isArray(value) ? value.join(", ") : String(value) } };
}

function wrongKind(path: FieldPath, value: unknown, expected: string): Fault {
  if (value === undefined) return { path, code: "missing" };
  const text = typeof value === "string" ? value : undefined;
  return { path, code: "wrong-kind", values: { expected, found: kindOf(value), text } };
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
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "list";
  return kindNames[typeof value] ?? "text";
}

function valueAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) => (value === null || typeof value !== "object" ? undefined : Reflect.get(value, part)),
    root,
  );
}
