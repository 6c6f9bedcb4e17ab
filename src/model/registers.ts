/** The newsroom's own data: who sends, who answers, what is written about. */

import { slugify } from "../language/slug.ts";
import type { FieldPath, Problem } from "../problems/problem.ts";
import { type Reporter, readShape, reporterFor } from "../problems/shape.ts";
import type { ContactFields, TopicFields } from "./fields.ts";
import { emailField, linkField, phoneField, present } from "./read-fields.ts";
import { contactsSchema, organisationSchema, topicsSchema } from "./schema.ts";
import type { Contact, Organisation, Phone, Topic } from "./types.ts";

/** A data file as it was read. */
export interface DataRecord {
  /** Path from the project's root. */
  readonly file: string;
  readonly value: unknown;
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
    topicsAreFixed: records.topics !== undefined,
  };
}

/** A contact that has been written out, in the register or in an item. */
export function readContact(fields: ContactFields, path: FieldPath, report: Reporter, id?: string): Contact {
  const phones = (fields.phone ?? []).map((text, index) =>
    phoneField(text, fields.phone?.length === 1 ? [...path, "phone"] : [...path, "phone", index], report),
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

/** A topic that no register knows, named by its own key. */
export function topicOf(id: string, fields: TopicFields): Topic {
  return present<Topic>({
    id,
    name: fields.name,
    slug: slugify(fields.slug ?? fields.name) || "amne",
    description: fields.description,
  });
}

function readOrganisation(record: DataRecord | undefined, problems: Problem[]): Organisation | undefined {
  if (record === undefined) return undefined;
  const report = reporterFor(record.file, problems, record.lineOf);
  const fields = readShape(organisationSchema, record.value ?? {}, report);
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
  const contacts = new Map<string, Contact>();
  if (record === undefined) return contacts;
  const report = reporterFor(record.file, problems, record.lineOf);
  const fields = readShape(contactsSchema, record.value ?? {}, report) ?? {};
  for (const [id, contact] of Object.entries(fields))
    contacts.set(id, readContact(contact, [id], report, id));
  return contacts;
}

function readTopics(record: DataRecord | undefined, problems: Problem[]): Map<string, Topic> {
  const topics = new Map<string, Topic>();
  if (record === undefined) return topics;
  const report = reporterFor(record.file, problems, record.lineOf);
  const bySlug = new Map<string, string>();
  for (const [id, fields] of Object.entries(readShape(topicsSchema, record.value ?? {}, report) ?? {})) {
    const topic = topicOf(id, fields);
    const other = bySlug.get(topic.slug);
    if (other === undefined) bySlug.set(topic.slug, id);
    else report([id, "slug"], "address-twice", { found: topic.slug, other });
    topics.set(id, topic);
  }
  return topics;
}
