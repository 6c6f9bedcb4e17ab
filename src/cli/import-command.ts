/** `pressrum import`: reads a source, writes its items, prints the report. */

import { existsSync } from "node:fs";
import type { Moment } from "../dates/moment.ts";
import { readMoment } from "../dates/read-moment.ts";
import { ImportError } from "../import/import-error.ts";
import { importItems } from "../import/import-items.ts";
import { politeWeb, type Web } from "../import/reading/web.ts";
import type { ReportLanguage } from "../import/report-line.ts";
import { errorWords } from "../import/words/error-words.ts";
import { type Registers, readRegisters } from "../model/registers.ts";
import { throwProblems } from "../problems/pressrum-error.ts";
import type { Problem } from "../problems/problem.ts";
import { readDataFiles } from "../source/data-files.ts";
import { type Arguments, readArguments, UsageError } from "./arguments.ts";
import { helpText } from "./help.ts";
import {
  type OpenSource,
  openFeed,
  openMaterialFiles,
  openPages,
  openService,
  openText,
  openWordPress,
} from "./import-sources.ts";
import { type Report, reportJson, reportText } from "./print-report.ts";
import { type Progress, progressOf } from "./progress.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

const options = {
  out: { type: "string" },
  releases: { type: "string" },
  invitations: { type: "string" },
  newsroom: { type: "string" },
  "site-language": { type: "string" },
  media: { type: "boolean" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
  published: { type: "string" },
  key: { type: "string" },
  service: { type: "string" },
  pause: { type: "string" },
  type: { type: "string", multiple: true },
} as const;

export async function importCommand(
  words: readonly string[],
  language: ReportLanguage,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = readArguments(words, options);
  if (read.is("help")) {
    terminal.print(helpText(language, "import"));
    return 0;
  }
  const progress = progressOf(terminal);
  const web = politeWeb({ agent: terminal.agent, pause: pauseOf(read) });
  const dryRun = read.is("dry-run");
  try {
    const source = await openSource(read, web, language, terminal, progress);
    const result = await importItems(source.entries, {
      out: read.text("out") ?? ".",
      folders: {
        "press-release": folderName(read.text("releases") ?? "pressmeddelanden"),
        "press-invitation": folderName(read.text("invitations") ?? "pressinbjudningar"),
      },
      language: read.text("site-language") ?? "sv",
      registers: registersOf(read, language),
      dryRun,
      media: read.is("media") ? web : undefined,
      onItem: (done) => progress.show(done, source.total),
    });
    progress.end();
    const report: Report = { ...result, notes: source.notes, dryRun };
    const parts = read.is("json") ? reportJson(report, language) : reportText(report, language);
    for (const part of parts) terminal.print(part);
    if (report.stopped)
      terminal.complain(`${errorWords[language][report.stopped.code](report.stopped.values)}\n`);
    const isWhole = result.stopped === undefined && result.items.every(({ outcome }) => outcome !== "failed");
    if (result.stopped === undefined) source.done();
    return isWhole ? 0 : 1;
  } finally {
    progress.end();
  }
}

async function openSource(
  read: Arguments,
  web: Web,
  language: ReportLanguage,
  terminal: Terminal,
  progress: Progress,
): Promise<OpenSource> {
  const [kind, ...files] = read.words;
  const [first, second] = files;
  const published = publishedOf(read);
  switch (kind) {
    case undefined:
      throw new UsageError("no-source");
    case "text":
      return openText(some(files), published, language, terminal);
    case "page":
      return openPages(some(files), published);
    case "mynewsdesk":
      return openMaterial(files, read, web, terminal, progress);
    case "feed":
      if (second !== undefined) throw new UsageError("too-many", second);
      return openFeed(some(files)[0] ?? "", web);
    case "wordpress":
      if (second !== undefined) throw new UsageError("too-many", second);
      return openWordPress(first ?? some(files)[0] ?? "", read.texts("type"));
    default:
      throw new UsageError("unknown-source", kind);
  }
}

function openMaterial(
  files: readonly string[],
  read: Arguments,
  web: Web,
  terminal: Terminal,
  progress: Progress,
): Promise<OpenSource> {
  const given = read.text("key");
  if (given !== undefined && files.length > 0) throw new UsageError("file-and-key");
  const key = given ?? terminal.environment.MYNEWSDESK_KEY;
  if (files.length > 0 || key === undefined || key === "") return openMaterialFiles(some(files));
  const address = read.text("service") ?? "https://www.mynewsdesk.com";
  const show = (fetched: number): void => progress.show(fetched);
  return openService({ address, key }, read.text("out") ?? ".", read.is("dry-run"), web, show);
}

function some(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new UsageError("no-file");
  return files;
}

function publishedOf(read: Arguments): Moment | undefined {
  const written = read.text("published");
  if (written === undefined) return undefined;
  const reading = readMoment(written);
  if ("moment" in reading) return reading.moment;
  throw new UsageError("published", written);
}

function pauseOf(read: Arguments): number {
  const written = read.text("pause") ?? "1000";
  if (!/^\d{1,6}$/.test(written)) throw new UsageError("pause", written);
  return Number(written);
}

function folderName(written: string): string {
  return written.replaceAll("\\", "/").replace(/^\.\/|\/+$/g, "");
}

/** The newsroom's people and topics, when it has any yet. @throws {PressrumError} when they cannot be read. */
function registersOf(read: Arguments, language: ReportLanguage): Registers {
  const out = read.text("out") ?? ".";
  const given = read.text("newsroom");
  const places = given === undefined ? [`${out}/_data/newsroom`, "_data/newsroom", "data/newsroom"] : [given];
  const folder = places.find((place) => existsSync(place));
  if (given !== undefined && folder === undefined) throw new ImportError("source-missing", { name: given });
  const problems: Problem[] = [];
  const registers = readRegisters(readDataFiles(folder ?? out, problems), "https://example.org", problems);
  throwProblems(problems, language);
  return registers;
}
