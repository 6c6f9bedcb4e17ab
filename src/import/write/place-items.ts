/** Gives each item its file: the one it had before, or a new one in the folder of its year. */

import { addressOf } from "../../model/addresses.ts";
import type { ImportedItem } from "../imported-item.ts";
import { idOf } from "./file-text.ts";
import type { KnownItem, KnownItems, PressFolders } from "./known-items.ts";
import { originKey } from "./known-items.ts";
import { freeName, safeName } from "./safe-name.ts";

export interface Place {
  /** Path from the target: `pressmeddelanden/2016/nytt-badhus.md`. */
  readonly name: string;
  /** `pressmeddelanden` */
  readonly base: string;
  /** `2016/nytt-badhus` */
  readonly stem: string;
  readonly address: string;
  /** The file of an earlier import. Its place is another one when the item has become an invitation since. */
  readonly before: KnownItem | undefined;
}

/** Gives places one by one; an address that has been given is taken. */
export function placer(
  known: KnownItems,
  folders: PressFolders,
  withMedia: boolean,
): (item: ImportedItem) => Place {
  return (item) => {
    const before = known.byOrigin.get(originKey(item)) ?? known.byId.get(idOf(item));
    const base = folders[item.type];
    if (before !== undefined && (before.type === item.type || before.isEdited)) {
      const own = folders[before.type];
      const stem = before.name.slice(own.length + 1).replace(/\.md$/i, "");
      return { name: before.name, base: own, stem, address: addressOf(own, stem), before };
    }
    const year = item.fields.date.slice(0, 4);
    const slug = freeName(safeName(item.fields.title, item.sourceId), (name) =>
      known.addresses.has(addressOf(base, `${year}/${name}`)),
    );
    // Files beside a text are easiest to find when the text has a folder of its own.
    const hasFiles = item.media.some(({ path }) => withMedia || path !== undefined);
    const stem = hasFiles ? `${year}/${slug}/index` : `${year}/${slug}`;
    const address = addressOf(base, stem);
    const name = `${base}/${stem}.md`;
    known.addresses.set(address, name);
    return { name, base, stem, address, before };
  };
}
