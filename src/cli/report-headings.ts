/** The headings of a report, and its counts. */

import type { Outcome } from "../import/import-result.ts";
import type { ReportKind, ReportLanguage } from "../import/report-line.ts";
import type { Counts } from "./print-report.ts";

/** How the import came to its end. */
export type ReportEnd = "done" | "dry" | "stopped";

interface Headings {
  readonly ends: Readonly<Record<ReportEnd, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly kinds: Readonly<Record<ReportKind, string>>;
  /** Above what is told of the source as a whole. */
  readonly whole: string;
  readonly counts: (counts: Counts, end: ReportEnd) => string;
}

const sv: Headings = {
  ends: {
    done: "Klart.",
    dry: "Inget har skrivits. Så hade det blivit:",
    stopped: "Avbrutet. Kör kommandot igen när felet är avhjälpt: det som är klart görs inte om.",
  },
  outcomes: {
    new: "ny",
    updated: "uppdaterad",
    unchanged: "oförändrad",
    kept: "ändrad för hand, orörd",
    repeated: "samma text en gång till",
    failed: "kunde inte importeras",
  },
  kinds: { lifted: "Hämtat", deduced: "Slutsats", "left-out": "Utelämnat", "needs-eye": "Att se över" },
  whole: "Källan som helhet",
  counts: ({ outcomes, lines }, end) =>
    [
      sv.ends[end],
      `${of(outcomes.new, "ny", "nya")}, ${of(outcomes.updated, "uppdaterad", "uppdaterade")}, ${of(outcomes.unchanged, "oförändrad", "oförändrade")}, ${of(outcomes.kept, "ändrad för hand och orörd", "ändrade för hand och orörda")}, ${repeated(outcomes.repeated, "samma text en gång till")}${outcomes.failed} kunde inte importeras.`,
      `Att se över: ${lines["needs-eye"]}. Slutsatser: ${lines.deduced}. Utelämnat: ${lines["left-out"]}. Hämtat: ${lines.lifted}.`,
    ].join("\n"),
};

const en: Headings = {
  ends: {
    done: "Done.",
    dry: "Nothing has been written. This is what it would have been:",
    stopped: "Stopped. Run the command again when the fault is mended: what is done is not done again.",
  },
  outcomes: {
    new: "new",
    updated: "updated",
    unchanged: "unchanged",
    kept: "edited by hand, untouched",
    repeated: "the same text once more",
    failed: "could not be imported",
  },
  kinds: { lifted: "Lifted", deduced: "Deduced", "left-out": "Left out", "needs-eye": "To look over" },
  whole: "The source as a whole",
  counts: ({ outcomes, lines }, end) =>
    [
      en.ends[end],
      `${outcomes.new} new, ${outcomes.updated} updated, ${outcomes.unchanged} unchanged, ${outcomes.kept} edited by hand and untouched, ${repeated(outcomes.repeated, "the same text once more")}${outcomes.failed} could not be imported.`,
      `To look over: ${lines["needs-eye"]}. Deduced: ${lines.deduced}. Left out: ${lines["left-out"]}. Lifted: ${lines.lifted}.`,
    ].join("\n"),
};

/** Named only when there is any. */
function repeated(count: number, words: string): string {
  return count === 0 ? "" : `${count} ${words}, `;
}

function of(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

export const reportHeadings: Readonly<Record<ReportLanguage, Headings>> = { sv, en };
