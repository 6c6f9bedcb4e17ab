/** The Markdown file of an item, and how to tell whether someone has edited it since. */

import { createHash } from "node:crypto";
import { boolCoreTag, dump, FAILSAFE_SCHEMA } from "js-yaml";
import { isDay, type Moment } from "../../dates/moment.ts";
import { readMoment } from "../../dates/read-moment.ts";
import type { ItemFields } from "../../model/fields.ts";
import { identityWithin } from "../../model/identity.ts";
import { present } from "../../model/read-fields.ts";
import type { ImportedFields } from "../imported-item.ts";

/** What names an item in all the world. */
export interface Origin {
  readonly source: string;
  readonly sourceId: string;
}

/** The same item has the same id in every import (RFC 9562 §5.5). */
export function idOf({ source, sourceId }: Origin): string {
  return identityWithin(`import/${source}`, sourceId).replace("urn:uuid:", "");
}

/** Only words that YAML would read as true or false need quotes: dates and numbers are text to the plugin. */
const schema = FAILSAFE_SCHEMA.withTags(boolCoreTag);

/** In the order that editors meet them in; what only machines need comes last. */
export const fieldOrder: readonly (keyof ItemFields)[] = [
  ...(["id", "title", "date", "updated", "draft", "embargo", "lead", "language", "topics", "event"] as const),
  ...(["contacts", "images", "attachments", "related", "corrections", "boilerplate"] as const),
  ...(["permalink", "aliases", "imported"] as const),
];

export function fileText(origin: Origin, fields: ImportedFields, body: string): string {
  const { date, updated, event } = fields;
  const written = present<ItemFields>({
    ...fields,
    id: idOf(origin),
    title: fields.title,
    date: writtenMoment(date),
    updated: updated === undefined ? undefined : writtenMoment(updated),
    event: event === undefined ? undefined : writtenEvent(event),
    imported: { source: origin.source, id: origin.sourceId, hash: noHash },
  });
  const ordered = fieldOrder.flatMap((key) => (key in written ? [[key, written[key]] as const] : []));
  const yaml = dump(Object.fromEntries(ordered), { schema, lineWidth: 100, noRefs: true });
  const text = `---\n${yaml}---\n${body.trim() === "" ? "" : `\n${body.trim()}\n`}`;
  return text.replace(hashLine, `$1${hashOf(text)}$2`);
}

const noHash = "0";
// The last field of the front matter, so that no field's text can be taken for it.
const hashLine = /^( {2}hash: )\S+(\r?\n---\r?$)/m;

/** What the file was when it was written, whatever has been done to its line ends since. */
function hashOf(text: string): string {
  const content = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n/g, "\n")
    .replace(hashLine, `$1${noHash}$2`);
  return createHash("sha256").update(content).digest("hex").slice(0, 24);
}

/** Whether a file is as the import wrote it. */
export function isAsWritten(text: string, hash: string): boolean {
  return hashOf(text) === hash;
}

/** `2016-02-11 09:15`, as editors write it, wherever that is the very same moment. */
export function writtenMoment(moment: Moment): string {
  if (isDay(moment)) return moment;
  const short = moment.slice(0, 16).replace("T", " ");
  const reading = readMoment(short);
  return "moment" in reading && reading.moment === moment ? short : moment;
}

type EventFields = NonNullable<ItemFields["event"]>;

function writtenEvent(event: EventFields): EventFields {
  const { start, end, registration, ...others } = event;
  return present<EventFields>({
    start: writtenMoment(start),
    end: end === undefined ? undefined : writtenMoment(end),
    ...others,
    registration:
      registration?.deadline === undefined
        ? registration
        : { ...registration, deadline: writtenMoment(registration.deadline) },
  });
}
