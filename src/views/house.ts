/** The house and the room of an event, in the one order that pages, calendars and search engines give them. */

import type { Place } from "../model/types.ts";

/** `Åbadet, Entréhallen` */
export function houseOf({ name, room }: Pick<Place, "name" | "room">): string {
  return room === undefined ? name : `${name}, ${room}`;
}
