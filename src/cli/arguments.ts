/** Reads arguments with Node's own parser, and tells in the reader's language what is wrong with them. */

import { type ParseArgsConfig, parseArgs } from "node:util";
import type { ReportLanguage } from "../import/report-line.ts";

export type UsageCode =
  | "unknown-command"
  | "unknown-source"
  | "unknown-option"
  | "option-value"
  | "too-many"
  | "no-source"
  | "no-file"
  | "file-and-key"
  | "no-kind"
  | "no-title"
  | "published"
  | "pause"
  | "language";

/** The command was asked for in a way that it does not have. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code: UsageCode;
  readonly found: string;

  constructor(code: UsageCode, found = "") {
    super(`${code} ${found}`);
    this.code = code;
    this.found = found;
  }
}

/** Known before anything else is, since faults are told in it. */
export function languageOf(words: readonly string[]): ReportLanguage {
  const at = words.findLastIndex((word) => word === "--language" || word.startsWith("--language="));
  const value = at === -1 ? "sv" : (words[at]?.split("=")[1] ?? words[at + 1]);
  return value === "en" ? "en" : "sv";
}

export interface Arguments {
  readonly words: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly is: (name: string) => boolean;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options that every command has. */
const common = {
  language: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const satisfies Options;

/** @throws {UsageError} for an option that is not among them. */
export function readArguments(words: readonly string[], options: Options): Arguments {
  const { values, positionals } = parsed(words, { ...options, ...common });
  const language = values.language;
  if (language !== undefined && language !== "sv" && language !== "en") {
    throw new UsageError("language", String(language));
  }
  return {
    words: positionals,
    text: (name) => {
      const value = values[name];
      return typeof value === "string" ? value : undefined;
    },
    texts: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.map(String) : [];
    },
    is: (name) => values[name] === true,
  };
}

function parsed(
  words: readonly string[],
  options: Options,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const option = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError("unknown-option", option);
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new UsageError("option-value", option);
    throw error;
  }
}
