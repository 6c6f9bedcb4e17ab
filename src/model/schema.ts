/** The shape of what editors write: front matter and data files, before anything is looked up or read as a date. */

import { z } from "zod";
import { fields } from "../problems/shape.ts";
import type { ContactFields, ItemFields, OrganisationFields, TopicFields } from "./fields.ts";

/** Paragraphs stay as they were written. */
const text = z.string().trim().min(1);
/** Names, titles and the like are one line wherever they are shown: a line end could end a calendar's property. */
const line = z
  .string()
  .overwrite((value) => value.replace(lineEnds, " ").trim())
  .min(1);
const lineEnds = /\s*[\n\r\u2028\u2029]\s*/g;
const lines = z.union([line, z.array(line)]);

const contactInPlace = fields({
  name: line,
  role: line.optional(),
  organisation: line.optional(),
  phone: lines.optional(),
  email: line.optional(),
});

const contact = z.union([line, contactInPlace]);
const contacts = z.union([line, contactInPlace, z.array(contact)]);

const place = z.union([
  line.transform((name) => ({ name })),
  fields({
    name: line,
    room: line.optional(),
    address: line.optional(),
    entrance: line.optional(),
    position: lines.optional(),
  }),
]);

const event = fields({
  start: line,
  end: line.optional(),
  place: place.optional(),
  attendingIntro: text.optional(),
  attending: contacts.optional(),
  registration: fields({
    deadline: line.optional(),
    email: line.optional(),
    phone: line.optional(),
    url: line.optional(),
    note: text.optional(),
  }).optional(),
  status: z.enum(["planned", "moved", "postponed", "cancelled"]).optional(),
  previousStart: line.optional(),
  revision: line.optional(),
});

/** The fields of a press item, as a plain object that a site's own fields can be added to. */
const itemFields = {
  type: z.enum(["press-release", "press-invitation"]).optional(),
  id: line.optional(),
  title: line,
  date: line,
  updated: line.optional(),
  draft: z.boolean().optional(),
  embargo: line.optional(),
  lead: line.optional(),
  language: line.optional(),
  topics: lines.optional(),
  contacts: contacts.optional(),
  images: z
    .array(
      fields({
        src: line,
        alt: line.optional(),
        caption: line.optional(),
        credit: line.optional(),
        license: line.optional(),
      }),
    )
    .optional(),
  attachments: z.array(fields({ src: line, title: line.optional() })).optional(),
  related: z.array(z.union([line, fields({ title: line, url: line })])).optional(),
  translations: z.array(line).optional(),
  corrections: z.array(fields({ date: line, text })).optional(),
  boilerplate: text.optional(),
  permalink: line.optional(),
  aliases: lines.optional(),
  event: event.optional(),
  imported: fields({ source: line, id: line, hash: line }).optional(),
};

/** Front matter, with the extra fields that the site has declared. */
export function itemSchema(extraFields: readonly string[]): z.ZodType<ItemFields> {
  const extra = Object.fromEntries(extraFields.map((name) => [name, z.unknown().optional()]));
  return fields({ ...extra, ...itemFields });
}

/** Whether a value has the shape of the field of that name. */
export function fieldFits(name: string, value: unknown): boolean {
  const shape: Readonly<Record<string, z.ZodType>> = itemFields;
  return shape[name]?.safeParse(value).success ?? true;
}

/** The names that front matter may use. */
export const itemFieldNames: readonly string[] = Object.keys(itemFields);

export const organisationSchema: z.ZodType<OrganisationFields> = fields({
  name: line,
  url: line.optional(),
  address: line.optional(),
  email: line.optional(),
  phone: line.optional(),
  boilerplate: text.optional(),
  logo: line.optional(),
});

export const contactsSchema: z.ZodType<Record<string, ContactFields>> = z.record(line, contactInPlace);

/** A topic may be its name alone. */
export const topicsSchema: z.ZodType<Record<string, string | TopicFields>> = z.record(
  line,
  z.union([line, fields({ name: line, slug: line.optional(), description: text.optional() })]),
);
