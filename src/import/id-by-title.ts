/** What a text goes by whose source has no id for it. */

import type { Moment } from "../dates/moment.ts";
import { slugify } from "../language/slug.ts";

/** `2016-02-11-nytt-badhus`: the same whenever the same text is read. */
export function idByTitle(title: string, published: Moment): string {
  return `${published.slice(0, 10)}-${slugify(title)}`;
}
