/** The newsroom's own data: who sends, who answers, what is written about. */

import type { z } from "zod";
import { slugify } from "../language/slug.ts";
import type { FieldPath, Problem } from "../problems/problem.ts";
import { type Reporter, readShape, reporterFor } from "../problems/shape.ts";
import type { ContactFields } from "./fields.ts";
import { identityWithin } from "./identity.ts";
import { emailField, entriesOf, linkField, phoneField, present } from "./read-fields.ts";
import { contactsSchema, organisationSchema, topicsSchema } from "./schema.ts";
import type { Contact, Organisation, Phone, Topic } from "./types.ts";

/** A data file as it was read. */
export interface DataRecord {
  /** Path from the project's root. */
  readonly file: string;
  /** Absent when the file is empty, or could not be read as YAML or JSON. */
  readonly value: unknown;
  /** Whether it could not be read, which has been told. */
  readonly broken: boolean;
  readonly lineOf: (path: FieldPath) => number | undefined;
}

/** The three data files; each may be missing. */
export interface DataRecords {
  readonly organisation?: DataRecord | undefined;
  readonly contacts?: DataRecord | undefined;
  readonly topics?: DataRecord | undefined;
}

export interface Registers {
  readonly organisation: Organisation;
  readonly contacts: ReadonlyMap<string, Contact>;
  /** Whether a contact that is not there is unknown: not so when the register could not be read. */
  readonly contactsAreRead: boolean;
  /** In the order of the file. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** Whether items may only use topics of the file; without a file any topic is new. */
  readonly topicsAreFixed: boolean;
}

/** Reads the data files. What has a problem is left out and reported. */
export function readRegisters(records: DataRecords, siteUrl: string, problems: Problem[]): Registers {
  return {
    organisation: readOrganisation(records.organisation, problems) ?? { name: new URL(siteUrl).hostname },
    contacts: readContacts(records.contacts, problems),
    topics: readTopics(records.topics, problems),
    contactsAreRead: !records.contacts?.broken,
    topicsAreFixed: records.topics !== undefined && !records.topics.broken,
  };
}

/** A contact that has been written out, in the register or in an item. */
export function readContact(fields: ContactFields, path: FieldPath, report: Reporter, id?: string): Contact {
  const phones = entriesOf(fields.phone, [...path, "phone"]).map(([text, place]) =>
    phoneField(text, place, report),
  );
  return present<Contact>({
    id,
    name: fields.name,
    role: fields.role,
    organisation: fields.organisation,
    phones: phones.filter((phone): phone is Phone => phone !== undefined),
    email: emailField(fields.email, [...path, "email"], report),
  });
}

/** A topic that no register knows. Spellings that give one address are one topic: `Miljö` and `miljö`. */
export function freeTopic(name: string): Topic {
  const slug = topicSlug(name);
  return { id: slug, name, slug };
}

/** A name in other letters than ours gives no slug of its own; each still needs an address. */
function topicSlug(text: string): string {
  return slugify(text) || `amne-${identityWithin("topic", text).slice(-8)}`;
}

function readOrganisation(record: DataRecord | undefined, problems: Problem[]): Organisation | undefined {
  if (record === undefined || record.broken) return undefined;
  const shape = readShape(
    organisationSchema,
    record.value ?? {},
    reporterFor(record.file, problems, record.lineOf),
  );
  const { value: fields, report } = shape;
  if (fields === undefined) return undefined;
  return present<Organisation>({
    name: fields.name,
    url: linkField(fields.url, ["url"], report),
    address: fields.address,
    email: emailField(fields.email, ["email"], report),
    phone: phoneField(fields.phone, ["phone"], report),
    boilerplate: fields.boilerplate,
    logo: linkField(fields.logo, ["logo"], report),
  });
}

function readContacts(record: DataRecord | undefined, problems: Problem[]): Map<string, Contact> {
  const { entries, report } = readEntries(record, contactsSchema, problems);
  return new Map(entries.map(([id, fields]) => [id, readContact(fields, [id], report, id)]));
}

function readTopics(record: DataRecord | undefined, problems: Problem[]): Map<string, Topic> {
  const { entries, report } = readEntries(record, topicsSchema, problems);
  const topics = new Map<string, Topic>();
  const bySlug = new Map<string, string>();
  for (const [id, { name, slug: given, description }] of entries) {
    const slug = topicSlug(given ?? name);
    const other = bySlug.get(slug);
    if (other === undefined) bySlug.set(slug, id);
    else report([id, "slug"], "topic-address-twice", { found: slug, other });
    topics.set(id, present<Topic>({ id, name, slug, description }));
  }
  return topics;
}

interface Entries<Fields> {
  readonly entries: readonly (readonly [id: string, fields: Fields])[];
  readonly report: Reporter;
}

function readEntries<Fields>(
  record: DataRecord | undefined,
  schema: z.ZodType<Record<string, Fields>>,
  problems: Problem[],
): Entries<Fields> {
  if (record === undefined || record.broken) return { entries: [], report: () => {} };
  const { value, report } = readShape(
    schema,
    record.value ?? {},
    reporterFor(record.file, problems, record.lineOf),
  );
  return { entries: Object.entries(value ?? {}), report };
}
