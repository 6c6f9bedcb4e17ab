/** What can still be read of a value with faults: a misspelt key must not hide that the date is wrong too. */

import type { z } from "zod";
import type { FieldPath } from "./problem.ts";

/** Stands where a required text is missing. Nobody sees it: the value is checked further, never published. */
const placeholder = "?";

/** Taking one thing away can leave its surroundings at fault, but never deeper than fields are nested. */
const mostPasses = 12;

/**
 * The value in the shape of the schema, after everything with a fault has been taken out of a copy.
 * `undefined` when nothing is left. `faultPaths` tells where the faults of a failed check are.
 */
export function salvage<T>(
  schema: z.ZodType<T>,
  value: unknown,
  faultPaths: (issues: readonly z.core.$ZodIssue[], root: unknown) => readonly FieldPath[],
): T | undefined {
  const copy = copyOf(value);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const result = schema.safeParse(copy);
    if (result.success) return result.data;
    for (const path of faultPaths(result.error.issues, copy)) takeOut(copy, path);
  }
  return undefined;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}

function takeOut(root: unknown, path: FieldPath): void {
  const [parent, key] = [parentOf(root, path), path.at(-1)];
  if (parent === undefined || key === undefined) return;
  const value: unknown = Reflect.get(parent, key);
  // Something is required here, and places in lists must stay, since the checks that follow tell of them.
  const isNeeded = value === undefined || (Array.isArray(parent) && value !== placeholder);
  if (isNeeded) Reflect.set(parent, key, placeholder);
  else if (value === placeholder) takeOut(root, path.slice(0, -1));
  else Reflect.deleteProperty(parent, key);
}

function parentOf(root: unknown, path: FieldPath): object | undefined {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, part) => (value !== null && typeof value === "object" ? Reflect.get(value, part) : undefined),
      root,
    );
  return parent !== null && typeof parent === "object" ? parent : undefined;
}
