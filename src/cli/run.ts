/** Finds the command that was asked for. */

import { ImportError } from "../import/import-error.ts";
import type { ReportLanguage } from "../import/report-line.ts";
import { errorWords } from "../import/words/error-words.ts";
import { PressrumError } from "../problems/pressrum-error.ts";
import { languageOf, UsageError } from "./arguments.ts";
import { helpText } from "./help.ts";
import { importCommand } from "./import-command.ts";
import { newCommand } from "./new-command.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { usageWords } from "./usage-words.ts";

/** `words` are the arguments after the command's name. Gives the exit code. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(words);
  const [command, ...rest] = words;
  try {
    if (command === "--version" || command === "-v") {
      terminal.print(`${terminal.agent.replace("/", " ")}\n`);
      return 0;
    }
    if (command === "import") return await importCommand(rest, language, terminal);
    if (command === "new") return newCommand(rest, language, terminal);
    return withoutCommand(words, language, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(
        `${usageWords[language][error.code](error.found)}\n${usageWords[language].help("")}\n`,
      );
      return 2;
    }
    if (error instanceof ImportError)
      terminal.complain(`${errorWords[language][error.code](error.values)}\n`);
    else if (error instanceof PressrumError) terminal.complain(`${error.message}\n`);
    else throw error;
    return 1;
  }
}

function withoutCommand(words: readonly string[], language: ReportLanguage, terminal: Terminal): ExitCode {
  const command = words.find((word) => !word.startsWith("-") && word !== "sv" && word !== "en");
  if (command !== undefined) throw new UsageError("unknown-command", command);
  if (words.includes("--help") || words.includes("-h")) {
    terminal.print(helpText(language, "all"));
    return 0;
  }
  terminal.complain(helpText(language, "all"));
  return 2;
}
