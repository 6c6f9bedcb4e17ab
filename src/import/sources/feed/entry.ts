/** What entries of all formats have in common. */

import type { ReportLine } from "../../report-line.ts";

/** An address or a URN names an item in all the world; anything else only within its feed. */
export function feedId(id: string, feed: string | undefined): string {
  if (id === "" || /^(?:https?:|urn:|tag:)/i.test(id)) return id;
  return `${feed ?? ""}#${id}`;
}

const cutEnd = /(?:\[?(?:…|\.\.\.|&hellip;|&#8230;)\]?|läs mer|read more)\s*(?:<\/?[^>]{1,200}>\s*){0,6}$/i;

/** Many feeds give only the first lines of a text. */
export function cutNote(body: string): readonly ReportLine[] {
  return cutEnd.test(body.slice(-600)) ? [{ kind: "needs-eye", field: "body", code: "text-cut" }] : [];
}
