/** What the readers of structured sources give: one item in the source's own words, not yet judged. */

import type { SourceName } from "./imported-item.ts";
import type { ReportLine } from "./report-line.ts";

/** Texts may hold markup and character references; dates are as they were written. */
export interface ForeignItem {
  readonly source: SourceName;
  /** Empty when the source has none, and the item goes by its day, its title and `place`. */
  readonly sourceId: string;
  readonly place?: string | undefined;
  /** The file that it was read from, as it was given. */
  readonly from?: string | undefined;
  /** What the source calls it, when it has kinds of its own: `blog_post`. */
  readonly kind?: string;
  readonly title: string;
  readonly published?: string | undefined;
  /** Used when the source has no date of publication. */
  readonly created?: string | undefined;
  readonly updated?: string | undefined;
  readonly language?: string | undefined;
  readonly summary?: string | undefined;
  /** HTML. */
  readonly body: string;
  readonly boilerplate?: string | undefined;
  /** Where it stood. */
  readonly address?: string | undefined;
  /** Where relative addresses start from, when it is not the page itself. */
  readonly base?: string | undefined;
  /** Another page that this one takes the place of. */
  readonly otherAddress?: string | undefined;
  readonly topics?: readonly string[];
  readonly contacts?: readonly ForeignContact[];
  readonly images?: readonly ForeignImage[];
  readonly files?: readonly ForeignFile[];
  readonly links?: readonly ForeignLink[];
  /** Paths of files on disk, by the addresses that the body has for them. */
  readonly saved?: ReadonlyMap<string, string>;
  /** `sourceId` of items that belong with it. */
  readonly relations?: readonly string[];
  readonly event?: ForeignEvent | undefined;
  readonly draft?: boolean;
  /** What its reader has to tell. */
  readonly notes?: readonly ReportLine[];
}

export interface ForeignContact {
  readonly name: string;
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
  readonly phones: readonly string[];
  readonly email?: string | undefined;
}

export interface ForeignImage {
  readonly address: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  /** File name. */
  readonly name?: string | undefined;
}

export interface ForeignFile {
  readonly address: string;
  readonly title?: string | undefined;
  /** File name. */
  readonly name?: string | undefined;
}

export interface ForeignLink {
  readonly title: string;
  readonly url: string;
}

export interface ForeignEvent {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly place?: string | undefined;
  readonly signUp?: string | undefined;
}
