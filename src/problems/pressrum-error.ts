/** The one error that stops a build: every problem at once, file by file, in the reader's language. */

import type { Problem, ProblemLanguage, ProblemText, ProblemTexts } from "./problem.ts";
import { printable, shown } from "./shown.ts";
import { textsEn } from "./texts-en.ts";
import { textsSv } from "./texts-sv.ts";

/** Thrown with all the problems of a build, or of the options. Nothing has been written when it is thrown. */
export class PressrumError extends Error {
  readonly problems: readonly Problem[];
  /** Tells Eleventy to leave out the stack, which would repeat the message and show the editor our own code. */
  readonly skipOriginalStack = true;

  constructor(problems: readonly Problem[], language: ProblemLanguage) {
    super(describeProblems(problems, language));
    this.problems = problems;
  }
}

/** Throws when there is anything to tell. */
export function throwProblems(problems: readonly Problem[], language: ProblemLanguage): void {
  if (problems.length > 0) throw new PressrumError(problems, language);
}

/** The words of one problem. */
function problemText(problem: Problem, language: ProblemLanguage): ProblemText {
  return texts[language][problem.code](problem.values ?? {}, problem);
}

/** All problems as one text: a heading, then each file with its fields, one remedy under each. */
export function describeProblems(problems: readonly Problem[], language: ProblemLanguage): string {
  return [heading[language](problems), describeByFile(problems, language)].join("\n\n");
}

/** The problems without the heading, for warnings. */
export function describeByFile(problems: readonly Problem[], language: ProblemLanguage): string {
  return [...groupByFile(problems)]
    .map(([file, own]) =>
      [printable(file), ...own.sort(byLine).map((problem) => describeProblem(problem, language))].join("\n"),
    )
    .join("\n\n");
}

const texts: Readonly<Record<ProblemLanguage, ProblemTexts>> = { sv: textsSv, en: textsEn };

const heading: Readonly<Record<ProblemLanguage, (problems: readonly Problem[]) => string>> = {
  sv: (problems) => {
    const files = countFiles(problems);
    return `Pressrummet byggdes inte: ${problems.length} fel i ${files} ${files === 1 ? "fil" : "filer"}. Inget har publicerats.`;
  },
  en: (problems) => {
    const files = countFiles(problems);
    const faults = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
    return `The press room was not built: ${faults} in ${files} ${files === 1 ? "file" : "files"}. Nothing has been published.`;
  },
};

const lineWord: Readonly<Record<ProblemLanguage, string>> = { sv: "rad", en: "line" };

function describeProblem(problem: Problem, language: ProblemLanguage): string {
  const { what, instead } = problemText(problem, language);
  const line = problem.line === undefined ? "" : `${lineWord[language]} ${problem.line}`;
  const field = shown(problem.field);
  const where = field && line ? `${field} (${line})` : field || line;
  // What to write instead may be several lines, of which the first stands at the arrow.
  return `  ${where === "" ? "" : `${where}: `}${what}\n    → ${instead.replaceAll("\n", "\n      ")}`;
}

/** From the top of the file; what stands on no line of its own comes first. */
function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

function countFiles(problems: readonly Problem[]): number {
  return new Set(problems.map((problem) => problem.file)).size;
}

function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const own = byFile.get(problem.file);
    if (own) own.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  return byFile;
}
