/** When an item was published and changed. */

import type { Moment } from "../../dates/moment.ts";
import { instantOf, isDay } from "../../dates/moment.ts";
import type { ForeignItem } from "../foreign-item.ts";
import type { Tell } from "../report-line.ts";
import { readSourceDate } from "../source-date.ts";

/** A date of a field, with what is worth telling of it. Nothing is told of a date that is not there. */
export function dateOf(written: string | undefined, field: string, tell: Tell): Moment | undefined {
  if (written === undefined || written.trim() === "") return undefined;
  const date = readSourceDate(written);
  if (date === undefined) {
    tell("left-out", field, "date-unreadable", { found: written });
    return undefined;
  }
  if (date.deduced !== undefined) {
    tell("deduced", field, `date-${date.deduced}`, { found: written, moment: date.moment });
  }
  return date.moment;
}

/** The publication; for a source that does not tell it, the nearest date that it has. */
export function publicationOf(item: ForeignItem, tell: Tell): Moment | undefined {
  const published = dateOf(item.published, "date", tell);
  if (published !== undefined) return published;
  for (const name of ["created", "updated"] as const) {
    const moment = dateOf(item[name], "date", tell);
    if (moment === undefined) continue;
    tell("deduced", "date", "date-from-other", { found: item[name], name });
    return moment;
  }
  return undefined;
}

/** The last change, when it was made on a later day: on the day itself a text is still being finished. */
export function changeOf(item: ForeignItem, published: Moment, tell: Tell): Moment | undefined {
  if (item.published === undefined) return undefined;
  const updated = dateOf(item.updated, "updated", tell);
  if (updated === undefined) return undefined;
  if (updated.slice(0, 10) > published.slice(0, 10)) return updated;
  const isSame = !isDay(updated) && instantOf(updated).getTime() === instantOf(published).getTime();
  if (isSame || updated === published) return undefined;
  const code = updated.slice(0, 10) === published.slice(0, 10) ? "updated-same-day" : "updated-before-date";
  tell("left-out", "updated", code, { found: item.updated });
  return undefined;
}
