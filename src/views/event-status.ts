/** What the status of an event means for those who would come. */

import type { EventStatus } from "../model/types.ts";

/** Whether anyone should come at the time that is given, or register. */
export function takesPlace({ status }: { readonly status: EventStatus }): boolean {
  return status !== "cancelled" && status !== "postponed";
}
