/** What is wrong with a command, in the reader's language. */

import type { ReportLanguage } from "../import/report-line.ts";
import type { UsageCode } from "./arguments.ts";

type Words = Readonly<Record<UsageCode | "help", (found: string) => string>>;

const sv: Words = {
  "unknown-command": (found) => `Kommandot ”${found}” finns inte. Skriv import eller new.`,
  "unknown-source": (found) =>
    `Källan ”${found}” finns inte. Skriv text, page, mynewsdesk, feed eller wordpress.`,
  "unknown-option": (found) => `Flaggan ${found} finns inte.`,
  "option-value": (found) => `Flaggan ${found} är fel skriven: värdet saknas, eller ska inte finnas.`,
  "too-many": (found) => `Det står för mycket: ”${found}”.`,
  "no-source": () => "Ange vad som ska importeras: text, page, mynewsdesk, feed eller wordpress.",
  "no-file": () => "Ange en fil.",
  "file-and-key": () => "Ange antingen filer eller --key, inte båda.",
  "no-kind": (found) =>
    found === ""
      ? "Ange vad som ska skapas: release eller invitation."
      : `”${found}” kan inte skapas. Skriv release eller invitation.`,
  "no-title": () => "Ange en rubrik inom citattecken.",
  published: (found) => `”${found}” är inget datum. Skriv --published 2016-02-11, eller ”2016-02-11 09.15”.`,
  pause: (found) => `”${found}” är inget antal millisekunder.`,
  language: (found) => `Rapporten finns inte på ”${found}”. Skriv sv eller en.`,
  help: () => "Hjälp: pressrum --help",
};

const en: Words = {
  "unknown-command": (found) => `There is no command “${found}”. Write import or new.`,
  "unknown-source": (found) =>
    `There is no source “${found}”. Write text, page, mynewsdesk, feed or wordpress.`,
  "unknown-option": (found) => `There is no option ${found}.`,
  "option-value": (found) =>
    `The option ${found} is wrongly written: its value is missing, or should not be there.`,
  "too-many": (found) => `There is too much: “${found}”.`,
  "no-source": () => "Say what to import: text, page, mynewsdesk, feed or wordpress.",
  "no-file": () => "Name a file.",
  "file-and-key": () => "Give either files or --key, not both.",
  "no-kind": (found) =>
    found === ""
      ? "Say what to make: release or invitation."
      : `“${found}” cannot be made. Write release or invitation.`,
  "no-title": () => "Give a title in quotation marks.",
  published: (found) => `“${found}” is no date. Write --published 2016-02-11, or “2016-02-11 09.15”.`,
  pause: (found) => `“${found}” is no number of milliseconds.`,
  language: (found) => `There is no report in “${found}”. Write sv or en.`,
  help: () => "Help: pressrum --help --language en",
};

export const usageWords: Readonly<Record<ReportLanguage, Words>> = { sv, en };
