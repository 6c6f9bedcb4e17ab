/** What the status of an event means for those who would come, and how feeds and calendars say it. */

import { formatLabelDateTime } from "../dates/format.ts";
import type { EventStatus, PressEvent } from "../model/types.ts";

/** Whether anyone should come at the time that is given, or register. */
export function takesPlace({ status }: { readonly status: EventStatus }): boolean {
  return status !== "cancelled" && status !== "postponed";
}

/**
 * What stands before the title where only the title is seen: many calendar apps show a cancelled event like any other, and a
 * list of news shows nothing else. A move without an earlier time may be of either kind.
 */
export function titlePrefix({ status, previousStart }: PressEvent): string {
  switch (status) {
    case "cancelled":
      return "INSTÄLLT: ";
    case "postponed":
      return "FRAMSKJUTET: ";
    case "moved":
      return previousStart === undefined ? "ÄNDRAT: " : "NY TID: ";
    case "planned":
      return "";
  }
}

/** The same as a sentence, for texts without markup. */
export function changeSentence({ status, previousStart }: PressEvent): string | undefined {
  switch (status) {
    case "cancelled":
      return "Inställt.";
    case "postponed":
      return "Framskjutet. Ny tid meddelas.";
    case "moved":
      return previousStart === undefined
        ? "Tid eller plats är ändrad."
        : `Ny tid. Tidigare tid: ${formatLabelDateTime(previousStart)}.`;
    case "planned":
      return undefined;
  }
}
