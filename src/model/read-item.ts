/** From a record to an item that has been checked on its own; relations to other items come later. */

import { instantOf, type Moment } from "../dates/moment.ts";
import { nearest } from "../language/nearest.ts";
import type { FieldPath, Problem, Reporter } from "../problems/problem.ts";
import { readShape, reporterFor } from "../problems/shape.ts";
import { addressOf, slugOf } from "./addresses.ts";
import type { ContactList, ItemFields, RelatedField } from "./fields.ts";
import { derivedIdentity, identityOf } from "./identity.ts";
import { readEvent } from "./read-event.ts";
import {
  aliasField,
  entriesOf,
  isOver,
  languageField,
  linkField,
  momentField,
  permalinkField,
  present,
} from "./read-fields.ts";
import { type MediaReader, readAttachments, readImages } from "./read-files.ts";
import type { PressRecord } from "./record.ts";
import { freeTopic, type Registers, readContact } from "./registers.ts";
import { itemSchema } from "./schema.ts";
import type { Contact, Correction, PressData, PressItemType, Topic } from "./types.ts";

export {
  type EmbeddedFacts,
  type FoundMedia,
  isImage,
  type MediaProblem,
  type MediaReader,
} from "./read-files.ts";

/** What reading an item needs to know of the newsroom. */
export interface ReadingContext {
  readonly language: string;
  readonly extraFields: readonly string[];
  readonly registers: Registers;
  readonly media: MediaReader;
}

export interface CheckedItem {
  readonly record: PressRecord;
  readonly url: string;
  readonly slug: string;
  /** Whether the id was made from date and file name. */
  readonly derived: boolean;
  readonly draft: boolean;
  /** Everything but `related`, which needs the other items. */
  readonly data: PressData;
  readonly related: readonly RelatedField[];
  /** Paths as they were written, from this item alone; absent when there are none. */
  readonly translations?: readonly string[];
}

/** The reader of one newsroom's items; the schema is made once. */
export function itemReader(
  context: ReadingContext,
): (record: PressRecord, problems: Problem[], fixedUrl?: string) => CheckedItem | undefined {
  const schema = itemSchema(context.extraFields);
  return (record, problems, fixedUrl) => {
    const before = problems.length;
    const shape = readShape(schema, record.fields, reporterFor(record.file, problems, record.lineOf));
    if (shape.value === undefined) return undefined;
    const item = readFields(record, shape.value, fixedUrl, context, shape.report);
    return problems.length === before ? item : undefined;
  };
}

function readFields(
  record: PressRecord,
  fields: ItemFields,
  fixedUrl: string | undefined,
  context: ReadingContext,
  report: Reporter,
): CheckedItem | undefined {
  checkType(record, fields, report);
  const date = momentField(fields.date, ["date"], report);
  const url =
    fixedUrl ??
    permalinkField(fields.permalink, ["permalink"], report) ??
    addressOf(record.base, record.stem);
  const slug = slugOf(record.stem);
  const givenId = readIdentity(fields.id, report);
  const contactsOf = (list: ContactList | undefined, path: FieldPath): readonly Contact[] =>
    readContacts(list, path, context.registers, report);
  const media = (src: string): ReturnType<MediaReader> => context.media(src, record.file, url);
  const event = fields.event && readEvent(fields.event, { date, written: fields.date }, contactsOf, report);
  const common = present<Omit<PressData, "type" | "event">>({
    id: givenId ?? (date === undefined ? "" : derivedIdentity(record.type, date, slug)),
    title: fields.title,
    date: date ?? "",
    updated: readUpdated(fields, date, report),
    lead: fields.lead,
    language: languageField(fields.language, ["language"], report) ?? context.language,
    topics: readTopics(fields.topics, context.registers, report),
    contacts: contactsOf(fields.contacts, ["contacts"]),
    images: readImages(fields.images, media, report),
    attachments: readAttachments(fields.attachments, media, report),
    related: [],
    corrections: readCorrections(fields.corrections, report),
    embargo: momentField(fields.embargo, ["embargo"], report),
    boilerplate: fields.boilerplate ?? context.registers.organisation.boilerplate,
    aliases: readAliases(fields.aliases, url, report),
    extra: extraOf(record.fields, context.extraFields),
    unpublished: undefined,
  });
  const related = readRelated(fields.related, report);
  const data = date === undefined ? undefined : withType(record.type, common, event);
  if (data === undefined) return undefined;
  return {
    record,
    url,
    slug,
    derived: givenId === undefined,
    draft: fields.draft ?? false,
    data,
    related,
    ...(fields.translations && { translations: fields.translations }),
  };
}

/** The folder decides what an item is; what front matter says must not speak against it. */
function checkType(record: PressRecord, { type, event }: ItemFields, report: Reporter): void {
  if (type !== undefined && type !== record.type) {
    report(["type"], "type-of-other-folder", { found: type, expected: record.type });
  } else if (record.type === "press-release") {
    if (event) report(["event"], "event-without-invitation");
  } else if (!event) report(["event"], "missing");
}

function withType(
  type: PressItemType,
  common: Omit<PressData, "type" | "event">,
  event: ReturnType<typeof readEvent>,
): PressData | undefined {
  if (type === "press-release") return { type, ...common };
  return event && { type, ...common, event };
}

function readIdentity(id: string | undefined, report: Reporter): string | undefined {
  if (id === undefined) return undefined;
  const identity = identityOf(id);
  if (identity === undefined) report(["id"], "id-invalid", { found: id });
  return identity;
}

function readUpdated(fields: ItemFields, date: Moment | undefined, report: Reporter): Moment | undefined {
  const updated = momentField(fields.updated, ["updated"], report);
  if (updated !== undefined && date !== undefined && isOver(updated, date)) {
    report(["updated"], "updated-before-date", { found: fields.updated, date: fields.date });
  }
  return updated;
}

function readContacts(
  list: ContactList | undefined,
  path: FieldPath,
  registers: Registers,
  report: Reporter,
): readonly Contact[] {
  const contacts = entriesOf(list, path).map(([entry, place]) => {
    if (typeof entry !== "string") return readContact(entry, place, report);
    const known = registers.contacts.get(entry);
    if (known === undefined && registers.contactsAreRead) {
      const names = [...registers.contacts.keys()];
      report(place, "contact-unknown", { found: entry, nearest: nearest(entry, names) });
    }
    return known;
  });
  return [...new Set(contacts.filter((contact) => contact !== undefined))];
}

function readTopics(list: ItemFields["topics"], registers: Registers, report: Reporter): readonly Topic[] {
  const topics = new Map<string, Topic>();
  for (const [name, place] of entriesOf(list, ["topics"])) {
    const topic = registers.topicsAreFixed ? registers.topics.get(name) : freeTopic(name);
    if (topic !== undefined) topics.set(topic.id, topics.get(topic.id) ?? topic);
    else {
      const names = [...registers.topics.keys()];
      const allowed = names.join(", ");
      report(place, "topic-unknown", { found: name, nearest: nearest(name, names), allowed });
    }
  }
  return [...topics.values()];
}

function readCorrections(list: ItemFields["corrections"], report: Reporter): readonly Correction[] {
  return (list ?? [])
    .flatMap(({ date, text }, index) => {
      const moment = momentField(date, ["corrections", index, "date"], report);
      return moment === undefined ? [] : [{ date: moment, text }];
    })
    .sort((a, b) => instantOf(b.date).getTime() - instantOf(a.date).getTime());
}

/** An earlier address that is still the address leads nowhere new. */
function readAliases(list: ItemFields["aliases"], url: string, report: Reporter): readonly string[] {
  const aliases = entriesOf(list, ["aliases"]).flatMap(
    ([alias, place]) => aliasField(alias, place, report) ?? [],
  );
  return [...new Set(aliases)].filter((alias) => alias !== url);
}

function readRelated(list: ItemFields["related"], report: Reporter): readonly RelatedField[] {
  return (list ?? []).flatMap((entry, index): RelatedField[] => {
    if (typeof entry === "string") return [entry];
    const url = linkField(entry.url, ["related", index, "url"], report);
    return url === undefined ? [] : [{ title: entry.title, url }];
  });
}

function extraOf(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));
}
