/** When a reader was last told something new: what sitemaps and metadata call modified. */

import { instantOf, type Moment } from "../dates/moment.ts";
import type { PressData, PressItem } from "../model/types.ts";

/** The latest of publication, update and corrections; publication itself when nothing has changed. */
export function lastChange({ date, updated, corrections }: PressData): Moment {
  return latest([date, updated, corrections[0]?.date]) ?? date;
}

/** The last change of any of them; `undefined` for no items. */
export function lastChangeOf(items: readonly PressItem[]): Moment | undefined {
  return latest(items.map((item) => lastChange(item.data)));
}

function latest(moments: readonly (Moment | undefined)[]): Moment | undefined {
  let found: Moment | undefined;
  let instant = Number.NEGATIVE_INFINITY;
  for (const moment of moments) {
    if (moment === undefined) continue;
    const time = instantOf(moment).getTime();
    if (time <= instant) continue;
    found = moment;
    instant = time;
  }
  return found;
}
