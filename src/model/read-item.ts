/** From a record to an item that has been checked on its own; relations to other items come later. */

import type { Moment } from "../dates/moment.ts";
import { nearest } from "../language/nearest.ts";
import type { FieldPath, Problem } from "../problems/problem.ts";
import { type Reporter, readShape, reporterFor } from "../problems/shape.ts";
import { addressOf, slugOf } from "./addresses.ts";
import type { ContactList, ItemFields, RelatedField } from "./fields.ts";
import { derivedIdentity, identityOf } from "./identity.ts";
import { readEvent } from "./read-event.ts";
import { languageField, linkField, momentField, pathField, present } from "./read-fields.ts";
import type { PressRecord } from "./record.ts";
import { type Registers, readContact, topicOf } from "./registers.ts";
import { itemSchema } from "./schema.ts";
import type {
  Attachment,
  Contact,
  Correction,
  MediaFile,
  PressData,
  PressImage,
  PressItemType,
  Topic,
} from "./types.ts";

/** Finds a file that an item publishes; the reason when it cannot. */
export type MediaReader = (
  src: string,
  file: string,
  itemUrl: string,
) => (MediaFile & { readonly width?: number; readonly height?: number }) | MediaProblem;

export interface MediaProblem {
  readonly problem: "file-not-found" | "file-outside" | "file-is-folder" | "url-invalid";
  readonly nearest?: string | undefined;
}

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
}

/** The reader of one newsroom's items; the schema is made once. */
export function itemReader(
  context: ReadingContext,
): (record: PressRecord, problems: Problem[], fixedUrl?: string) => CheckedItem | undefined {
  const schema = itemSchema(context.extraFields);
  return (record, problems, fixedUrl) => {
    const before = problems.length;
    const report = reporterFor(record.file, problems, record.lineOf);
    const fields = readShape(schema, record.fields, report);
    if (fields === undefined) return undefined;
    const item = readFields(record, fields, fixedUrl, context, report);
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
  const date = momentField(fields.date, ["date"], report);
  const url =
    fixedUrl ?? pathField(fields.permalink, ["permalink"], report) ?? addressOf(record.base, record.stem);
  const slug = slugOf(record.stem);
  const givenId = readIdentity(fields.id, report);
  const contactsOf = (list: ContactList | undefined, path: FieldPath): readonly Contact[] =>
    readContacts(list, path, context.registers, report);
  const event = fields.event && readEvent(fields.event, date, contactsOf, report);
  if (record.type === "press-release" && fields.event) report(["event"], "event-without-invitation");
  if (record.type === "press-invitation" && !fields.event) report(["event"], "missing");
  const common = present<Omit<PressData, "type" | "event">>({
    id: givenId ?? "",
    title: oneLine(fields.title),
    date: date ?? "",
    updated: readUpdated(fields, date, report),
    lead: fields.lead === undefined ? undefined : oneLine(fields.lead),
    language: languageField(fields.language, ["language"], report) ?? context.language,
    topics: readTopics(fields.topics, context.registers, report),
    contacts: contactsOf(fields.contacts, ["contacts"]),
    images: readImages(fields.images, record.file, url, context.media, report),
    attachments: readAttachments(fields.attachments, record.file, url, context.media, report),
    related: [],
    corrections: readCorrections(fields.corrections, report),
    embargo: momentField(fields.embargo, ["embargo"], report),
    boilerplate: fields.boilerplate ?? context.registers.organisation.boilerplate,
    aliases: readAliases(fields.aliases, report),
    extra: extraOf(record.fields, context.extraFields),
    unpublished: undefined,
  });
  if (date === undefined) return undefined;
  const id = givenId ?? derivedIdentity(record.type, date, slug);
  const data = withType(record.type, { ...common, id, date }, event);
  if (data === undefined) return undefined;
  const related = readRelated(fields.related, report);
  return { record, url, slug, derived: givenId === undefined, draft: fields.draft ?? false, data, related };
}

function withType(
  type: PressItemType,
  common: Omit<PressData, "type" | "event">,
  event: ReturnType<typeof readEvent>,
): PressData | undefined {
  if (type === "press-release") return { type, ...common };
  return event && { type, ...common, event };
}

/** Titles and leads are one line wherever they are shown. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

function readIdentity(id: string | undefined, report: Reporter): string | undefined {
  if (id === undefined) return undefined;
  const identity = identityOf(id);
  if (identity === undefined) report(["id"], "id-invalid", { found: id });
  return identity;
}

function readUpdated(fields: ItemFields, date: Moment | undefined, report: Reporter): Moment | undefined {
  const updated = momentField(fields.updated, ["updated"], report);
  if (updated !== undefined && date !== undefined && updated.slice(0, 10) < date.slice(0, 10)) {
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
  const contacts = (list ?? []).map((entry, index) => {
    if (typeof entry !== "string") return readContact(entry, [...path, index], report);
    const known = registers.contacts.get(entry);
    if (known === undefined) {
      report([...path, index], "contact-unknown", {
        found: entry,
        nearest: nearest(entry, [...registers.contacts.keys()]),
      });
    }
    return known;
  });
  return contacts.filter((contact) => contact !== undefined);
}

function readTopics(list: ItemFields["topics"], registers: Registers, report: Reporter): readonly Topic[] {
  const topics = [...new Set(list)].map((id, index) => {
    const known = registers.topics.get(id);
    if (known !== undefined) return known;
    if (!registers.topicsAreFixed) return topicOf(id, { name: id });
    const names = [...registers.topics.keys()];
    report(["topics", index], "topic-unknown", {
      found: id,
      nearest: nearest(id, names),
      allowed: names.join(", "),
    });
    return undefined;
  });
  return topics.filter((topic) => topic !== undefined);
}

function readImages(
  list: ItemFields["images"],
  file: string,
  url: string,
  media: MediaReader,
  report: Reporter,
): readonly PressImage[] {
  return (list ?? []).flatMap((image, index) => {
    const path = ["images", index];
    if (image.alt === undefined || image.alt === "")
      report([...path, "alt"], "image-without-alt", { found: image.src });
    const found = readMedia(image.src, [...path, "src"], file, url, media, report);
    if (found === undefined) return [];
    const { alt = "", caption, credit } = image;
    return [
      present<PressImage>({
        width: undefined,
        height: undefined,
        size: undefined,
        inputPath: undefined,
        ...found,
        alt,
        caption,
        credit,
      }),
    ];
  });
}

function readAttachments(
  list: ItemFields["attachments"],
  file: string,
  url: string,
  media: MediaReader,
  report: Reporter,
): readonly Attachment[] {
  return (list ?? []).flatMap((attachment, index) => {
    const found = readMedia(attachment.src, ["attachments", index, "src"], file, url, media, report);
    if (found === undefined) return [];
    const { url: address, type, size, inputPath } = found;
    const title = attachment.title ?? attachment.src.split("/").at(-1) ?? attachment.src;
    return [present<Attachment>({ url: address, type, size, inputPath, title })];
  });
}

function readMedia(
  src: string,
  path: FieldPath,
  file: string,
  url: string,
  media: MediaReader,
  report: Reporter,
): Exclude<ReturnType<MediaReader>, MediaProblem> | undefined {
  const found = media(src, file, url);
  if (!("problem" in found)) return found;
  report(path, found.problem, { found: src, nearest: found.nearest });
  return undefined;
}

function readCorrections(list: ItemFields["corrections"], report: Reporter): readonly Correction[] {
  return (list ?? [])
    .flatMap(({ date, text }, index) => {
      const moment = momentField(date, ["corrections", index, "date"], report);
      return moment === undefined ? [] : [{ date: moment, text }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

function readAliases(list: ItemFields["aliases"], report: Reporter): readonly string[] {
  return (list ?? []).flatMap((alias, index) => pathField(alias, ["aliases", index], report) ?? []);
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
