/** What every source is turned into: one press item, ready to be checked and written, with what the editor is told. */

import type { ItemFields } from "../model/fields.ts";
import type { PressItemType } from "../model/types.ts";
import type { ReportLine } from "./report-line.ts";

/** Where an item comes from: the name that stands in its front matter. */
export type SourceName = "text" | "mynewsdesk" | "feed" | "wordpress" | "page";

export interface ImportedItem {
  readonly source: SourceName;
  /** Names the item in its source for ever: the same in the next import. */
  readonly sourceId: string;
  /** Set when the source has no id for it, so that it goes by its day, its title and where it stood. */
  readonly byTitle?: { readonly place: string | undefined } | undefined;
  /** The file that it was read from, as it was given. */
  readonly from?: string | undefined;
  readonly type: PressItemType;
  /** Front matter in its order of writing. The id, and where it was imported from, are added when it is written. */
  readonly fields: ImportedFields;
  /** Markdown. */
  readonly body: string;
  /** Files of other hosts that the fields and the body show or link to; they are fetched only on request. */
  readonly media: readonly ImportedMedia[];
  /** `sourceId` of items of the same source that belong with this one. */
  readonly relations: readonly string[];
  readonly report: readonly ReportLine[];
}

export type ImportedFields = Omit<ItemFields, "id" | "type" | "imported">;

export interface ImportedMedia {
  /** The address as it stands in `src` fields and in the body. */
  readonly address: string;
  readonly kind: "image" | "file";
  /** Where it stands on disk already; then it is never fetched. */
  readonly path?: string | undefined;
  /** The name to save it under, before it is made safe; the last part of the address when there is none. */
  readonly name?: string;
}

/** One thing of a source that could not become an item. The rest goes on. */
export interface FailedItem {
  readonly source?: SourceName;
  /** Its title, or whatever names it best. */
  readonly name: string;
  /** The file that it was read from, as it was given. */
  readonly from?: string | undefined;
  readonly report: readonly ReportLine[];
}

/** What reading a source gives, in order. */
export type SourceEntry = ImportedItem | FailedItem;
