/** Gives templates the newsroom, under the one key `pressrum`. */

import type { EleventyConfig } from "./eleventy-config.ts";
import type { PressRoom } from "./press-room.ts";
import type { PressrumData } from "./pressrum-data.ts";

export function addSharedData(config: EleventyConfig, room: PressRoom): void {
  config.addGlobalData("pressrum", (): PressrumData => {
    const { registers, now } = room.loaded();
    return {
      organisation: frozen(registers.organisation),
      contacts: frozen(Object.fromEntries(registers.contacts)),
      topics: [...registers.topics.values()],
      url: room.absolute("/").replace(/\/$/, ""),
      now: now.toISOString(),
    };
  });
}

/** Eleventy copies data for every template, with all that is inside it, unless nobody can change it. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
