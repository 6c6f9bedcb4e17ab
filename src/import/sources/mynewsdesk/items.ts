/** Puts a newsroom's material together: texts with the pictures, documents, people and events that belong to them. */

import type { ForeignFile, ForeignImage, ForeignItem, ForeignLink } from "../../foreign-item.ts";
import { lineOfHtml, textOfHtml } from "../../html/text-of-html.ts";
import type { ReportLine } from "../../report-line.ts";
import { attachedPdfIn, contactIn, documentIn, imageIn, leadImageIn, linksIn, videoIn } from "./attached.ts";
import { keyOf, type Material } from "./read-file.ts";
import { type Relations, relationsOf, textTypes } from "./relations.ts";
import { dateIn, isRaw, listIn, optional, textIn } from "./values.ts";

export interface Newsroom {
  readonly items: readonly ForeignItem[];
  /** What belongs to no text, and so has no page to stand on. */
  readonly notes: readonly ReportLine[];
}

/** The same material may come several times: the last one holds. */
export function newsroomOf(materials: readonly Material[]): Newsroom {
  const byKey = new Map(materials.map((material) => [keyOf(material), material]));
  const relations = relationsOf(byKey);
  const texts = [...byKey.values()].filter((one) => textTypes.has(one.type));
  const items = texts
    .filter((one) => relations.textOf(one) === undefined)
    .map((one) => itemOf(one, relations));
  const used = new Set(texts.flatMap((text) => relations.of(text)));
  const others = [...byKey.values()].filter((one) => !textTypes.has(one.type) && !used.has(one));
  return { items, notes: others.map(unlinkedNote) };
}

function itemOf(text: Material, relations: Relations): ForeignItem {
  const { raw } = text;
  const event = text.type === "event" ? text : relations.eventOf(text);
  const related = [
    ...new Set([text, ...(event === undefined ? [] : [event])].flatMap((one) => relations.of(one))),
  ];
  const attached = attachedTo(text, related);
  const address = optional(raw.url);
  return {
    source: "mynewsdesk",
    sourceId: text.id === "" ? "" : keyOf(text),
    kind: text.type,
    title: textIn(raw.header),
    published: dateIn(raw.published_at),
    created: dateIn(raw.created_at),
    updated: dateIn(raw.updated_at),
    language: optional(raw.language),
    summary: textIn(raw.summary),
    body: bodyOf(text, event),
    boilerplate: optional(raw.boilerplate),
    ...(address === undefined ? {} : { address }),
    ...(event === undefined || event === text ? {} : { otherAddress: optional(event.raw.url) }),
    topics: [...wordsIn(raw.tags, "tag"), ...wordsIn(raw.subjects, "subject")],
    contacts: peopleOf(text, related),
    ...attached,
    relations: [...new Set(related.flatMap((other) => textKeyOf(other, text, relations)))],
    ...(event === undefined ? {} : { event: eventIn(event) }),
    notes: notesOf(text, event),
  };
}

function eventIn({ raw }: Material): NonNullable<ForeignItem["event"]> {
  const address = isRaw(raw.address) ? Object.values(raw.address).map(textIn) : [textIn(raw.address)];
  const place = [textIn(raw.location), ...address].filter((part) => part !== "");
  return {
    start: dateIn(raw.start_at),
    end: dateIn(raw.end_at),
    place: [...new Set(place)].join(", "),
    signUp: optional(raw.signup_url),
  };
}

/** An event that has been merged into its invitation may say more than the invitation. */
function bodyOf(text: Material, event: Material | undefined): string {
  const body = textIn(text.raw.body);
  const more = event === undefined || event === text ? "" : textIn(event.raw.body);
  const known = letters(textOfHtml(body));
  return more === "" || known.includes(letters(textOfHtml(more))) ? body : `${body}\n<hr>\n${more}`;
}

function letters(text: string): string {
  return text.replace(/\s+/g, "");
}

function peopleOf(text: Material, related: readonly Material[]): NonNullable<ForeignItem["contacts"]> {
  const written = listIn(text.raw.contact_people ?? text.raw.contact_persons, "contact_person").filter(isRaw);
  const people = [
    ...related.filter(({ type }) => type === "contact_person").map(({ raw }) => raw),
    ...written,
  ];
  const contacts = people.map(contactIn);
  return [...new Map(contacts.map((contact) => [contact.name, contact])).values()];
}

interface Attached {
  readonly images: readonly ForeignImage[];
  readonly files: readonly ForeignFile[];
  readonly links: readonly ForeignLink[];
}

function attachedTo(text: Material, related: readonly Material[]): Attached {
  const images = related.flatMap(({ type, raw }) => (type === "image" ? (imageIn(raw) ?? []) : []));
  const lead = leadImageIn(text.raw);
  const videos = related.flatMap(({ type, raw }) => (type === "video" ? (videoIn(raw) ?? []) : []));
  const isKnown =
    lead !== undefined && images.some(({ address }) => fileOf(address) === fileOf(lead.address));
  return {
    images: lead === undefined || isKnown ? images : [lead, ...images],
    files: [
      ...related.flatMap(({ type, raw }) => (type === "document" ? (documentIn(raw) ?? []) : [])),
      ...videos.flatMap((video) => ("file" in video ? [video.file] : [])),
      ...attachedPdfIn(text.raw),
    ],
    links: [...linksIn(text.raw), ...videos.flatMap((video) => ("link" in video ? [video.link] : []))],
  };
}

/** The same picture has an address for each of its sizes. */
function fileOf(address: string): string {
  return address.split("/").at(-1) ?? address;
}

function textKeyOf(other: Material, self: Material, relations: Relations): readonly string[] {
  if (!textTypes.has(other.type)) return [];
  const text = relations.textOf(other) ?? other;
  return text === self ? [] : [keyOf(text)];
}

function wordsIn(value: unknown, singular: string): readonly string[] {
  return listIn(value, singular)
    .map(textIn)
    .filter((word) => word !== "");
}

function notesOf({ type, raw }: Material, event: Material | undefined): readonly ReportLine[] {
  const areas = wordsIn(raw.geographic_areas, "geographic_area").join(", ");
  const notes: ReportLine[] = [];
  if (type === "news" || type === "blog_post") {
    notes.push({ kind: "deduced", code: "kind-from-type", values: { found: type } });
  }
  if (event !== undefined && event.type !== type) {
    notes.push({
      kind: "deduced",
      field: "event",
      code: "event-merged",
      values: { found: textIn(event.raw.header) },
    });
  }
  if (areas !== "") {
    notes.push({
      kind: "left-out",
      code: "value-left-out",
      values: { name: "geographic_areas", found: areas },
    });
  }
  return notes;
}

function unlinkedNote({ type, raw }: Material): ReportLine {
  if (type === "contact_person") {
    const { name, role, phones, email } = contactIn(raw);
    const values = { found: [name, role, ...phones, email].filter((part) => part !== undefined).join(", ") };
    return { kind: "left-out", code: "contact-unlinked", values };
  }
  const address = (imageIn(raw) ?? documentIn(raw))?.address ?? textIn(raw.url);
  const values = { found: lineOfHtml(textIn(raw.header)), name: type, address };
  return { kind: "left-out", code: "media-unlinked", values };
}
