/** Whatever stands in a value: no part makes markup, an attribute or an address that runs something of it. */

import { describe, expect, test } from "vitest";
import type { Contact, Organisation, PressData, PressImage, PressItem } from "../../src/model/types.ts";
import { accessibilityPage } from "../../src/theme/accessibility-page.ts";
import { basePage } from "../../src/theme/base-page.ts";
import { contactsPage } from "../../src/theme/contacts-page.ts";
import { itemPage } from "../../src/theme/item-page.ts";
import { listPage } from "../../src/theme/list-page.ts";
import { notFoundPage } from "../../src/theme/not-found-page.ts";
import { partContext, safeAddress } from "../../src/theme/parts.ts";
import { picturesPage } from "../../src/theme/pictures-page.ts";
import { searchPage } from "../../src/theme/search-page.ts";
import { searchRecord } from "../../src/theme/search-record.ts";
import { startPage } from "../../src/theme/start-page.ts";
import { subscribePage } from "../../src/theme/subscribe-page.ts";
import { topicsPage } from "../../src/theme/topics-page.ts";
import { archivesOf } from "../../src/views/archives.ts";
import { type Html, trusted } from "../../src/views/html.ts";
import { invitationItem } from "../builders.ts";

const texts = [
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "' onclick='alert(1)",
  "</title>",
];
const addresses = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "\tjavascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
];
const context = partContext("sv", (url) => url);

describe.each([...texts, ...addresses])("%j in every field", (bad) => {
  const phone = { text: bad, e164: bad };
  const contact: Contact = { name: bad, role: bad, organisation: bad, phones: [phone], email: bad };
  const organisation: Organisation = {
    name: bad,
    url: bad,
    address: bad,
    email: bad,
    phone,
    boilerplate: bad,
    logo: bad,
  };
  const topic = { id: bad, name: bad, slug: bad, description: bad };
  const copy = { url: bad, type: bad, width: 1, height: 1 };
  const image: PressImage = {
    url: bad,
    type: bad,
    alt: bad,
    caption: bad,
    credit: bad,
    license: bad,
    creator: bad,
    copyright: bad,
    size: 1,
    width: 1,
    height: 1,
    sources: [{ type: bad, files: [copy] }],
    fallback: copy,
  };
  const common: Partial<PressData> = {
    title: bad,
    lead: bad,
    contacts: [contact],
    topics: [topic],
    images: [image],
    attachments: [{ url: bad, type: bad, size: 1, title: bad }],
    related: [{ title: bad, url: bad }],
    corrections: [{ date: "2026-03-03", text: bad }],
    boilerplate: bad,
  };
  const item = invitationItem({
    ...(common as object),
    event: {
      start: "2026-03-20T09:30:00+01:00",
      place: { name: bad, room: bad, address: bad, entrance: bad },
      attending: [contact],
      attendingIntro: bad,
      registration: { email: bad, phone, url: bad, note: bad },
      status: "moved",
      previousStart: "2026-03-19",
      revision: 1,
    },
  });
  const hostile: PressItem = { ...item, url: bad };
  const list = {
    key: "x",
    url: bad,
    title: bad,
    description: bad,
    items: [hostile],
    page: 1,
    pages: 2,
    newerUrl: bad,
    olderUrl: bad,
  };
  const page = {
    item: hostile,
    content: "",
    organisation,
    calendar: {
      file: bad,
      google: "https://a.example/",
      outlook: "https://a.example/",
      subscription: "webcal://a.example/",
    },
    absoluteUrl: "https://press.example.org/",
    past: false,
    topicUrl: () => bad,
    topicLanguage: "sv",
  };
  const link = { url: bad, title: bad, type: bad };

  test.each<[string, () => Html]>([
    ["item", () => itemPage(page, context)],
    ["list", () => listPage(list, new Date("2026-01-01"), context)],
    [
      "start",
      () =>
        startPage(
          {
            title: bad,
            contact,
            upcoming: [item],
            now: new Date("2026-01-01"),
            latest: [hostile],
            contactsUrl: bad,
            releasesUrl: bad,
            invitationsUrl: bad,
          },
          context,
        ),
    ],
    ["contacts", () => contactsPage({ contacts: [contact], organisation }, context)],
    ["topics", () => topicsPage([{ ...topic, items: [hostile] }], () => bad, context)],
    ["pictures", () => picturesPage([{ image, item: hostile }], context)],
    [
      "search",
      () =>
        searchPage(
          {
            url: bad,
            archives: archivesOf([hostile], [topic], new Date("2026-03-10")),
            languages: ["sv"],
            indexUrl: bad,
            scriptUrl: bad,
            elsewhere: [[bad, bad]],
          },
          context,
        ),
    ],
    ["what search knows", () => trusted(searchRecord(hostile, "", context).markup)],
    ["lost reader", () => notFoundPage([[bad, bad]], context)],
    [
      "subscriptions",
      () =>
        subscribePage(
          { feeds: [{ title: bad, description: bad, formats: [] }], topicFeeds: [], calendar: undefined },
          context,
        ),
    ],
    [
      "statement",
      () =>
        accessibilityPage(
          {
            statement: {
              conformance: "none",
              deficiencies: [{ text: bad, reason: bad, requirement: bad, remedied: "2026-01-01" }],
              burdens: [bad],
              outside: [bad],
              assessment: bad,
              assessed: "2026-01-01",
              published: "2026-01-01",
              updated: "2026-01-01",
              email: bad,
              phone,
              url: bad,
              response: bad,
              supervision: { name: bad, url: bad },
            },
            organisation,
            siteUrl: "https://press.example.org/",
          },
          context,
        ),
    ],
    [
      "frame",
      () =>
        basePage(
          {
            url: "/",
            title: bad,
            metadata: trusted(""),
            main: trusted(""),
            language: "sv",
            organisation,
            navigation: [link],
            feeds: [link],
            footer: [link],
          },
          context,
        ),
    ],
  ])("%s", (_, render) => {
    const markup = render().html;
    expect(markup.length).toBeGreaterThan(30);
    expect(markup).not.toMatch(/<script>|<img src=x|<\/title><\/title>/);
    const tags = markup.replaceAll(/"[^"]*"/g, '""').match(/<[^<>]*>/g) ?? [];
    expect(tags.filter((tag) => /\son[a-z]+=/.test(tag))).toEqual([]);
    for (const [, address = ""] of markup.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      expect(address).not.toMatch(/^\s*(?:java\s*script|data):/i);
    }
  });
});

test.each([
  ["https://www.example.org/", true],
  ["mailto:a@example.org", true],
  ["tel:+4631", true],
  ["webcal://press.example.org/a.ics", true],
  ["../a/", true],
  ["/a:b/", true],
  ["#a:b", true],
  ["?a:b", true],
  ["", true],
  ["javascript:alert(1)", false],
  [" javascript:alert(1)", false],
  ["java\tscript:alert(1)", false],
  ["data:text/html,x", false],
  ["vbscript:x", false],
])("%j may be linked to: %s", (url, may) => {
  expect(safeAddress(url)).toBe(may ? url : "#");
});
