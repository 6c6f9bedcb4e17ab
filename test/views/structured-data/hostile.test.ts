/** What an editor may write in any field reaches a reader of JSON-LD unchanged, and never leaves its element. */

import { describe, expect, test } from "vitest";
import type { Contact, Organisation, PressImage, PressItem } from "../../../src/model/types.ts";
import { jsonLd } from "../../../src/views/structured-data/json-ld.ts";
import {
  itemStructuredData,
  organisationStructuredData,
} from "../../../src/views/structured-data/structured-data.ts";
import { invitation } from "../calendar/invitation.ts";
import { absolute, release } from "../press-items.ts";

const texts = [
  "<script>alert(1)</script>",
  "</script><img src=x onerror=alert(1)>",
  "<!--<script>",
  `"}],"@type":"Person`,
  `' " \` \\ \\" \\u0022`,
  "javascript:alert(1)",
  "&lt;&amp;&quot;",
  "a\u2028b\u2029c\u0000d\ud800e\ufffef",
  "__proto__",
];

function fieldsOf(text: string) {
  const contact: Contact = { name: text, role: text, phones: [{ text, e164: text }], email: text };
  const image: PressImage = { url: "/a.jpg", type: text, alt: text, caption: text, credit: text };
  return {
    title: text,
    lead: text,
    language: text,
    topics: [{ id: text, name: text, slug: text, description: text }],
    contacts: [contact],
    images: [image],
    corrections: [{ date: "2026-06-02", text }],
    boilerplate: text,
  };
}

function organisationOf(text: string): Organisation {
  return {
    name: text,
    address: text,
    email: text,
    phone: { text, e164: text },
    boilerplate: text,
  };
}

/** Every string of the value that is the text. */
function countOf(value: unknown, text: string): number {
  if (value === text) return 1;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + countOf(part, text), 0);
}

describe.each(texts)("%j", (text) => {
  const context = { absolute, organisation: organisationOf(text) };
  const place = { name: text, address: text, entrance: text };
  const items: readonly (readonly [string, PressItem, fields: number])[] = [
    // Title, lead, language, genre, topic, correction; three of the image; five of the sender; three of the contact.
    ["a release", release(fieldsOf(text)), 17],
    // Title, lead, language, topic; three of the image; two of the place; five of the sender; three of the contact.
    ["an invitation", invitation({ ...fieldsOf(text), event: { place } }), 17],
  ];

  test.each(items)("in every field of %s", (_name, item, fields) => {
    const value = itemStructuredData(item, text, context);
    const { html } = jsonLd(value);
    const json = /^<script type="application\/ld\+json">([^<]*)<\/script>\n$/.exec(html)?.[1] ?? "";
    expect(JSON.parse(json)).toEqual(value);
    // A telephone number of a contact stands in a list of its own.
    expect(countOf(JSON.parse(json), text)).toBe(fields);
  });

  test("in every field of the organisation", () => {
    const value = organisationStructuredData(fieldsOf(text).contacts, context);
    const { html } = jsonLd(value);
    const json = /^<script type="application\/ld\+json">([^<]*)<\/script>\n$/.exec(html)?.[1] ?? "";
    expect(JSON.parse(json)).toEqual(value);
    expect(countOf(JSON.parse(json), text)).toBe(8);
  });
});
