/** What every template can read of the newsroom, under the one key `pressrum`. */

import type { Contact, Organisation, Topic } from "../model/types.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import type { PressRoom } from "./press-room.ts";

/** The value of `pressrum` in templates. */
export interface PressrumData {
  readonly organisation: Organisation;
  /** By their keys in the register. */
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly topics: readonly Topic[];
  /** The site's address with `pathPrefix`, without a slash at the end. */
  readonly url: string;
  /** The moment of the build, ISO 8601 in UTC. */
  readonly now: string;
}

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
