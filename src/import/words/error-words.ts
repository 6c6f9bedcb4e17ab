/** Why a source could not be read, for the one who ran the command. */

import type { ImportErrorCode } from "../import-error.ts";
import type { ReportLanguage, ReportWords } from "../report-line.ts";
import { shown } from "./shown.ts";

const sv: ReportWords<ImportErrorCode> = {
  "source-missing": (v) => `Filen ${shown(v.name)} finns inte.`,
  "source-is-folder": (v) => `${shown(v.name)} är en mapp. Ange en fil.`,
  "source-unreadable": (v) => `Filen ${shown(v.name)} går inte att läsa (${shown(v.reason)}).`,
  "source-empty": (v) => `${shown(v.name)} är tom.`,
  "source-too-large": (v) => `${shown(v.name)} är större än ${v.most} MB.`,
  "not-text": (v) =>
    `${shown(v.name)} är inte text${v.encoding === undefined ? " i UTF-8" : ` i ${shown(v.encoding)}`}.`,
  "xml-broken": (v) =>
    `Filen är trasig XML på rad ${v.line}, tecken ${v.column}: ${shown(v.reason)}. Läsningen slutade där.`,
  "xml-cut": (v) => `Filen är avhuggen på rad ${v.line}: ${shown(v.reason)}. Läsningen slutade där.`,
  "xml-dtd": () => "Filen innehåller en egen dokumenttyp (DTD) och läses inte.",
  "xml-too-deep": (v) => `Filen har för många nivåer (rad ${v.line}) och läses inte.`,
  "xml-too-long": (v) => `Ett element i filen är för stort (rad ${v.line}). Läsningen slutade där.`,
  "json-broken": (v) => `${shown(v.name)} är trasig JSON: ${shown(v.reason)}.`,
  "wrong-format": (v) =>
    `${v.name === undefined ? "Filen" : shown(v.name)} är något annat än ${shown(v.expected ?? "XML")}.`,
  "service-refused": (v) => `${shown(v.host)} svarar ${v.status}. Kontrollera adress och nyckel.`,
  "service-failed": (v) =>
    `${shown(v.host)} svarar ${v.status} gång på gång. Kör kommandot igen senare: det fortsätter där det slutade.`,
  "service-silent": (v) =>
    `${shown(v.host)} svarar inte. Kör kommandot igen senare: det fortsätter där det slutade.`,
  "service-address": (v) => `”${shown(v.found)}” är ingen webbadress.`,
  "target-outside": (v) => `${shown(v.name)} ligger utanför målmappen. Inget har skrivits dit.`,
  "target-not-a-folder": (v) => `${shown(v.name)} är en fil och kan inte vara målmapp.`,
};

const en: ReportWords<ImportErrorCode> = {
  "source-missing": (v) => `There is no file ${shown(v.name)}.`,
  "source-is-folder": (v) => `${shown(v.name)} is a folder. Name a file.`,
  "source-unreadable": (v) => `The file ${shown(v.name)} cannot be read (${shown(v.reason)}).`,
  "source-empty": (v) => `${shown(v.name)} is empty.`,
  "source-too-large": (v) => `${shown(v.name)} is larger than ${v.most} MB.`,
  "not-text": (v) => `${shown(v.name)} is not text in ${shown(v.encoding ?? "UTF-8")}.`,
  "xml-broken": (v) =>
    `The file is broken XML at line ${v.line}, column ${v.column}: ${shown(v.reason)}. Reading ended there.`,
  "xml-cut": (v) => `The file is cut off at line ${v.line}: ${shown(v.reason)}. Reading ended there.`,
  "xml-dtd": () => "The file holds a document type (DTD) of its own and is not read.",
  "xml-too-deep": (v) => `The file has too many levels (line ${v.line}) and is not read.`,
  "xml-too-long": (v) => `An element of the file is too large (line ${v.line}). Reading ended there.`,
  "json-broken": (v) => `${shown(v.name)} is broken JSON: ${shown(v.reason)}.`,
  "wrong-format": (v) =>
    `${v.name === undefined ? "The file" : shown(v.name)} is something else than ${shown(v.expected ?? "XML")}.`,
  "service-refused": (v) => `${shown(v.host)} answers ${v.status}. Check address and key.`,
  "service-failed": (v) =>
    `${shown(v.host)} answers ${v.status} again and again. Run the command again later: it goes on where it ended.`,
  "service-silent": (v) =>
    `${shown(v.host)} does not answer. Run the command again later: it goes on where it ended.`,
  "service-address": (v) => `“${shown(v.found)}” is no web address.`,
  "target-outside": (v) => `${shown(v.name)} lies outside the target folder. Nothing has been written there.`,
  "target-not-a-folder": (v) => `${shown(v.name)} is a file and cannot be the target folder.`,
};

export const errorWords: Readonly<Record<ReportLanguage, ReportWords<ImportErrorCode>>> = { sv, en };
