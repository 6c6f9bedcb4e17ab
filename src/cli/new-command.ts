/** `pressrum new`: begins a press release or an invitation, with hints to the one who writes it. */

import { v4 as uuid } from "uuid";
import { dayOf, momentOf } from "../dates/moment.ts";
import type { ReportLanguage } from "../import/report-line.ts";
import { safeName } from "../import/write/safe-name.ts";
import { targetFolder } from "../import/write/target-folder.ts";
import { readArguments, UsageError } from "./arguments.ts";
import { helpText } from "./help.ts";
import { skeletonOf } from "./skeleton.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

const options = {
  out: { type: "string" },
  releases: { type: "string" },
  invitations: { type: "string" },
} as const;

const kinds: Readonly<Record<string, { readonly option: string; readonly folder: string }>> = {
  release: { option: "releases", folder: "pressmeddelanden" },
  invitation: { option: "invitations", folder: "pressinbjudningar" },
};

export function newCommand(words: readonly string[], language: ReportLanguage, terminal: Terminal): ExitCode {
  const read = readArguments(words, options);
  if (read.is("help")) {
    terminal.print(helpText(language, "new"));
    return 0;
  }
  const [name = "", title = "", more] = read.words;
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) throw new UsageError("no-kind", name);
  if (title.trim() === "") throw new UsageError("no-title");
  if (more !== undefined) throw new UsageError("too-many", more);
  const day = dayOf(momentOf(terminal.now()));
  const target = targetFolder(read.text("out") ?? ".");
  const folder = read.text(kind.option) ?? kind.folder;
  const file = `${folder}/${day.slice(0, 4)}/${safeName(title, "")}.md`;
  if (target.has(file)) {
    terminal.complain(
      language === "sv"
        ? `${file} finns redan och är orörd.\n`
        : `${file} exists already and is untouched.\n`,
    );
    return 1;
  }
  target.write(
    file,
    skeletonOf(name === "release" ? "press-release" : "press-invitation", { id: uuid(), title, day }),
  );
  terminal.print(`${file}\n`);
  return 0;
}
