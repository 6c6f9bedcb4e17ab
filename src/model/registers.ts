/** The newsroom's own data: who sends, who answers, what is written about. */

import type { z } from "zod";
import { slugify } from "../language/slug.ts";
import type { FieldPath, Problem, Reporter } from "../problems/problem.ts";
import { readShape, reporterFor } from "../problems/shape.ts";
import { type AccessibilityStatement, readAccessibility } from "./accessibility.ts";
import type { ContactFields, TopicFields } from "./fields.ts";
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

/** The four data files; each may be missing. */
export interface DataRecords {
  readonly organisation?: DataRecord | undefined;
  readonly contacts?: DataRecord | undefined;
  readonly topics?: DataRecord | undefined;
  readonly accessibility?: DataRecord | undefined;
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
  readonly accessibility?: AccessibilityStatement | undefined;
}

/** Reads the data files. What has a problem is reported; its name is known all the same. */
export function readRegisters(records: DataRecords, siteUrl: string, problems: Problem[]): Registers {
  const contacts = readEntries(records.contacts, contactsSchema, problems);
  const topics = readEntries(records.topics, topicsSchema, problems);
  return {
    organisation: readOrganisation(records.organisation, problems) ?? { name: new URL(siteUrl).hostname },
    contacts: contactsOf(contacts),
    contactsAreRead: contacts.read,
    topics: topicsOf(topics),
    accessibility: readAccessibility(records.accessibility, problems),
    topicsAreFixed: records.topics !== undefined && topics.read,
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

function contactsOf({ entries, lost, report }: Entries<ContactFields>): Map<string, Contact> {
  const contacts = new Map<string, Contact>(lost.map((id) => [id, { id, name: id, phones: [] }]));
  for (const [id, fields] of entries) contacts.set(id, readContact(fields, [id], report, id));
  return contacts;
}

function topicsOf({ entries, lost, report }: Entries<string | TopicFields>): Map<string, Topic> {
  const topics = new Map<string, Topic>(lost.map((id) => [id, { ...freeTopic(id), id }]));
  const bySlug = new Map<string, string>();
  for (const [id, written] of entries) {
    const { name, slug: given, description } = typeof written === "string" ? { name: written } : written;
    const slug = topicSlug(given ?? name);
    const other = bySlug.get(slug);
    if (other === undefined) bySlug.set(slug, id);
    else report([id], "topic-address-twice", { found: slug, other });
    topics.set(id, present<Topic>({ id, name, slug, description }));
  }
  return topics;
}

/** The entries of a data file whose keys are names. */
interface Entries<Fields> {
  readonly entries: readonly (readonly [id: string, fields: Fields])[];
  /** The names of what has no readable shape: who uses them makes no further fault. */
  readonly lost: readonly string[];
  /** Whether all names are known. */
  readonly read: boolean;
  readonly report: Reporter;
}

function readEntries<Fields>(
  record: DataRecord | undefined,
  schema: z.ZodType<Record<string, Fields>>,
  problems: Problem[],
): Entries<Fields> {
  if (record === undefined || record.broken) {
    return { entries: [], lost: [], read: record === undefined, report: () => {} };
  }
  const written = record.value ?? {};
  const { value, report } = readShape(schema, written, reporterFor(record.file, problems, record.lineOf));
  if (value === undefined) return { entries: [], lost: [], read: false, report };
  const lost = Object.keys(written).filter((id) => !Object.hasOwn(value, id));
  return { entries: Object.entries(value), lost, read: true, report };
}
