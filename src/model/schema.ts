/** The shape of what editors write: front matter and data files, before anything is looked up or read as a date. */

import { z } from "zod";
import { fields } from "../problems/shape.ts";
import type { ContactFields, ItemFields, OrganisationFields, TopicFields } from "./fields.ts";

const text = z.string().trim().min(1);
const texts = z.union([text.transform((one) => [one]), z.array(text)]);
/** Two numbers as YAML gives them here, in text. */
const position = z.tuple([z.string(), z.string()]);

const contactInPlace = fields({
  name: text,
  role: text.optional(),
  organisation: text.optional(),
  phone: texts.optional(),
  email: text.optional(),
});

const contacts = z.array(z.union([text, contactInPlace]));

const place = z.union([
  text.transform((name) => ({ name })),
  fields({
    name: text,
    room: text.optional(),
    address: text.optional(),
    entrance: text.optional(),
    position: position.optional(),
  }),
]);

const event = fields({
  start: text,
  end: text.optional(),
  place: place.optional(),
  attendingIntro: text.optional(),
  attending: contacts.optional(),
  registration: z
    .strictObject({
      deadline: text.optional(),
      email: text.optional(),
      phone: text.optional(),
      url: text.optional(),
      note: text.optional(),
    })
    .optional(),
  status: z.enum(["planned", "moved", "cancelled"]).optional(),
  previousStart: text.optional(),
  revision: text.optional(),
});

/** The fields of a press item, as a plain object that a site's own fields can be added to. */
const itemFields = {
  type: z.enum(["press-release", "press-invitation"]).optional(),
  id: text.optional(),
  title: text,
  date: text,
  updated: text.optional(),
  draft: z.boolean().optional(),
  embargo: text.optional(),
  lead: text.optional(),
  language: text.optional(),
  topics: texts.optional(),
  contacts: contacts.optional(),
  images: z
    .array(
      fields({
        src: text,
        alt: z.string().trim().optional(),
        caption: text.optional(),
        credit: text.optional(),
      }),
    )
    .optional(),
  attachments: z.array(fields({ src: text, title: text.optional() })).optional(),
  related: z.array(z.union([text, fields({ title: text, url: text })])).optional(),
  corrections: z.array(fields({ date: text, text })).optional(),
  boilerplate: text.optional(),
  permalink: text.optional(),
  aliases: texts.optional(),
  event: event.optional(),
};

/** Front matter, with the extra fields that the site has declared. */
export function itemSchema(extraFields: readonly string[]): z.ZodType<ItemFields> {
  const extra = Object.fromEntries(extraFields.map((name) => [name, z.unknown()]));
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
  name: text,
  url: text.optional(),
  address: text.optional(),
  email: text.optional(),
  phone: text.optional(),
  boilerplate: text.optional(),
  logo: text.optional(),
});

export const contactsSchema: z.ZodType<Record<string, ContactFields>> = z.record(text, contactInPlace);

export const topicsSchema: z.ZodType<Record<string, TopicFields>> = z.record(
  text,
  z.union([
    text.transform((name) => ({ name })),
    fields({ name: text, slug: text.optional(), description: text.optional() }),
  ]),
);
