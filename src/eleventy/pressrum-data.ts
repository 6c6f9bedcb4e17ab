/** What every template can read of the newsroom, under the one key `pressrum`. */

import type { Contact, Organisation, Topic } from "../model/types.ts";

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
