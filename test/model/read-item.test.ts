/** Every field of front matter: what is accepted, and what it becomes. What is refused stands in test/problems. */

import { describe, expect, test } from "vitest";
import type { PressData, PressInvitation } from "../../src/model/types.ts";
import { checkedItem, plainInvitation, plainRelease, type ReadingSetup } from "../builders.ts";

const contacts = `kim:
  name: Kim Exempel
  role: pressansvarig
  phone: 031-390 06 00
  email: kim@exempelby.example
desk:
  name: Presstjänsten
`;
const topics = "miljö: Miljö\nskola:\n  name: Skola och förskola\n  slug: skola\n";

const kim = {
  id: "kim",
  name: "Kim Exempel",
  role: "pressansvarig",
  phones: [{ text: "031-390\u00a006\u00a000", e164: "+46313900600" }],
  email: "kim@exempelby.example",
};
const desk = { id: "desk", name: "Presstjänsten", phones: [] };
const miljo = { id: "miljö", name: "Miljö", slug: "miljo" };
const skola = { id: "skola", name: "Skola och förskola", slug: "skola" };

test("a press release with nothing but title and date", () => {
  const { data, ...item } = checkedItem(plainRelease);
  expect(data).toEqual({
    type: "press-release",
    id: "urn:uuid:4a7c0f39-8dd5-50e0-924f-09c47eb702e9",
    title: "Nytt badhus",
    date: "2026-03-02T08:00:00+01:00",
    language: "sv",
    topics: [],
    contacts: [],
    images: [],
    attachments: [],
    related: [],
    corrections: [],
    aliases: [],
    extra: {},
  });
  expect(item).toMatchObject({
    url: "/pressmeddelanden/2026/bad/",
    slug: "bad",
    derived: true,
    draft: false,
    related: [],
  });
});

test("a press invitation with nothing but a start", () => {
  const { data, url } = checkedItem(plainInvitation, { type: "press-invitation" });
  expect(url).toBe("/pressinbjudningar/2026/bad/");
  expect(data).toMatchObject({
    type: "press-invitation",
    event: { start: "2026-03-20T09:30:00+01:00", attending: [], status: "planned", revision: 0 },
  });
});

interface FieldRow {
  readonly yaml: string;
  readonly data: Partial<PressData>;
}

const fieldRows: readonly FieldRow[] = [
  { yaml: "type: press-release", data: { type: "press-release" } },
  {
    yaml: "id: 3F2B8C1E-5d47-4a90-9c6f-1e2d3c4b5a69",
    data: { id: "urn:uuid:3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69" },
  },
  { yaml: "updated: 2026-03-02", data: { updated: "2026-03-02" } },
  { yaml: "updated: 2026-03-02 08.00", data: { updated: "2026-03-02T08:00:00+01:00" } },
  { yaml: "embargo: torsdag 5 mars 2026 kl. 6", data: { embargo: "2026-03-05T06:00:00+01:00" } },
  { yaml: "lead: Kommunen bygger.", data: { lead: "Kommunen bygger." } },
  { yaml: "lead: >\n  Kommunen\n  bygger.", data: { lead: "Kommunen bygger." } },
  { yaml: "lead: |\n  Kommunen  \n\n  bygger.", data: { lead: "Kommunen bygger." } },
  { yaml: "lead: 1177", data: { lead: "1177" } },
  { yaml: "language: FI", data: { language: "fi" } },
  { yaml: "language: swe", data: { language: "sv" } },
  { yaml: "topics: miljö", data: { topics: [miljo] } },
  { yaml: "topics: [skola, miljö, skola]", data: { topics: [skola, miljo] } },
  { yaml: "topics:\n  -\n  - skola", data: { topics: [skola] } },
  { yaml: "contacts: kim", data: { contacts: [kim] } },
  { yaml: "contacts: [desk, kim, desk]", data: { contacts: [desk, kim] } },
  { yaml: "contacts:\n  name: Robin Exempel", data: { contacts: [{ name: "Robin Exempel", phones: [] }] } },
  {
    yaml: "contacts:\n  - name: Robin Exempel\n    phone:\n      - 0701740605\n      - '112'\n    organisation: Polisen",
    data: {
      contacts: [
        {
          name: "Robin Exempel",
          organisation: "Polisen",
          phones: [
            { text: "070-174\u00a006\u00a005", e164: "+46701740605" },
            { text: "112", e164: "112" },
          ],
        },
      ],
    },
  },
  {
    yaml: "images:\n  - src: bad.jpg\n    alt: Badet\n    credit: 'Foto: Kim Exempel'",
    data: {
      images: [{ url: "/bad.jpg", type: "image/jpeg", width: 4, alt: "Badet", credit: "Kim Exempel" }],
    },
  },
  {
    yaml: "images:\n  - src: bad.jpg\n    alt: |\n      Badet\n      i kväll\n    credit: Kim Exempel",
    data: {
      images: [
        { url: "/bad.jpg", type: "image/jpeg", width: 4, alt: "Badet i kväll", credit: "Kim Exempel" },
      ],
    },
  },
  {
    yaml: "attachments:\n  - src: bilagor/karta.jpg\n  - src: karta.jpg\n    title: Karta",
    data: {
      attachments: [
        { url: "/bilagor/karta.jpg", type: "image/jpeg", title: "karta.jpg" },
        { url: "/karta.jpg", type: "image/jpeg", title: "Karta" },
      ],
    },
  },
  {
    yaml: "corrections:\n  - date: 2026-03-03\n    text: Ett.\n  - date: 2026-03-04 09.00\n    text: |\n      Två.\n\n      Tre.\n  - date: 2026-03-03\n    text: Noll.",
    data: {
      corrections: [
        { date: "2026-03-04T09:00:00+01:00", text: "Två.\n\nTre." },
        { date: "2026-03-03", text: "Ett." },
        { date: "2026-03-03", text: "Noll." },
      ],
    },
  },
  { yaml: "boilerplate: |\n  Ett.\n\n  Två.", data: { boilerplate: "Ett.\n\nTvå." } },
  { yaml: "aliases: /nyheter/1/", data: { aliases: ["/nyheter/1/"] } },
  {
    yaml: "aliases:\n  - /nyheter/1\n  - /nyheter/1/\n  - /a/4711.aspx\n  - /pressmeddelanden/2026/bad",
    data: { aliases: ["/nyheter/1/", "/a/4711.aspx"] },
  },
  { yaml: "contact: a\nzon: [b]", data: { extra: { contact: "a", zon: ["b"] } } },
];

test.each(fieldRows)("$yaml", ({ yaml, data }) => {
  const item = checkedItem(`${plainRelease}${yaml}\n`, newsroom);
  expect(item.data).toMatchObject(data);
});

const newsroom: Omit<ReadingSetup, "problems"> = {
  contacts,
  topics,
  extraFields: ["contact", "zon"],
  media: (src) => ({ url: `/${src}`, type: "image/jpeg", width: 4 }),
};

test("a field without a value is as if it were not there", () => {
  const { data } = checkedItem(`${plainRelease}lead:\nlanguage: ~\ntopics: [~]\nupdated: ""\n`);
  expect(data).toEqual(checkedItem(plainRelease).data);
});

test("a declared field keeps its keys, also one that JavaScript has a use for", () => {
  const { extra } = checkedItem(`${plainRelease}zon:\n  __proto__: a\n  constructor: b\n`, newsroom).data;
  expect(JSON.stringify(extra)).toBe('{"zon":{"__proto__":"a","constructor":"b"}}');
});

test.each([
  ["2026-03-02", "2026-03-02"],
  ["2026-03-02 08.00", "2026-03-02T08:00:00+01:00"],
  ["2026-03-02T07:00:00Z", "2026-03-02T08:00:00+01:00"],
  ["måndagen den 2 mars 2026 kl. 8", "2026-03-02T08:00:00+01:00"],
])("date: %s", (written, date) => {
  expect(checkedItem(`title: Nytt badhus\ndate: ${written}\n`).data.date).toBe(date);
});

test.each([
  ["draft: true", true],
  ["draft: True", true],
  ["draft: false", false],
  ["draft:", false],
])("%s", (yaml, draft) => {
  expect(checkedItem(`${plainRelease}${yaml}\n`).draft).toBe(draft);
});

test.each([
  ["/nyheter/nytt-badhus/", "/nyheter/nytt-badhus/"],
  ["/nyheter/nytt-badhus", "/nyheter/nytt-badhus/"],
  ["/nyheter/nytt-badhus.html", "/nyheter/nytt-badhus.html"],
  ["/nyheter/räddning/", "/nyheter/räddning/"],
  ["/ra\u0308ddning/", "/räddning/"],
  ["/", "/"],
])("permalink: %s", (written, url) => {
  expect(checkedItem(`${plainRelease}permalink: ${written}\n`).url).toBe(url);
});

test.each([
  "nyheter/",
  "//example.org/",
  "/\\example.org/",
  "/a//b/",
  "/../a/",
  "/a/./b/",
  "/.htaccess",
  "/a/.git/",
  "/a./",
  "/nytt badhus/",
  "/a/?b=1",
  "/a/#b",
  "/a/%2e%2e/b/",
  "/a:b/",
  '/a"b/',
  "/<script>/",
  "/badhus.php",
  "/badhus.pdf",
])("permalink: '%s' is refused", (written) => {
  expect(() => checkedItem(`${plainRelease}permalink: '${written}'\n`)).toThrow("kan inte vara adressen");
});

test.each([
  ["https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"],
  ["HTTPS://EXAMPLE.ORG", "https://example.org/"],
  ["https://räksmörgås.example/å", "https://xn--rksmrgs-5wao1o.example/%C3%A5"],
  ["mailto:press@example.org", "mailto:press@example.org"],
  ["tel:+46313900600", "tel:+46313900600"],
  ["/kontakt/?a=1#b", "/kontakt/?a=1#b"],
])("related url: %s", (written, url) => {
  const { related } = checkedItem(`${plainRelease}related:\n  - title: Om badhuset\n    url: ${written}\n`);
  expect(related).toEqual([{ title: "Om badhuset", url }]);
});

test.each([
  "www.example.org",
  "//example.org/",
  "/\\example.org/",
  "/\t/example.org/",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:a",
  "file:///etc/passwd",
  '/a"onclick=alert(1)',
  "http://",
])("related url: %s is refused", (written) => {
  const yaml = `related:\n  - title: Om badhuset\n    url: ${JSON.stringify(written)}\n`;
  expect(() => checkedItem(plainRelease + yaml)).toThrow("är ingen adress som kan publiceras");
});

describe("event", () => {
  const rows: readonly (readonly [yaml: string, event: Partial<PressInvitation["event"]>])[] = [
    ["end: 2026-03-20 11.00", { end: "2026-03-20T11:00:00+01:00" }],
    ["end: 11.00", { end: "2026-03-20T11:00:00+01:00" }],
    ["end: kl. 11", { end: "2026-03-20T11:00:00+01:00" }],
    ["end: klockan 11.15", { end: "2026-03-20T11:15:00+01:00" }],
    ["end: 2026-03-20", { end: "2026-03-20" }],
    ["end: 2026-03-21", { end: "2026-03-21" }],
    ["place: Stadshuset", { place: { name: "Stadshuset" } }],
    [
      "place:\n    name: Stadshuset\n    room: Stora salen\n    address: Torget 1\n    entrance: Från torget",
      { place: { name: "Stadshuset", room: "Stora salen", address: "Torget 1", entrance: "Från torget" } },
    ],
    [
      "place:\n    name: Torget\n    position: [59.3293, 18.0686]",
      { place: { name: "Torget", position: [59.3293, 18.0686] } },
    ],
    [
      "place:\n    name: Torget\n    position: 59.3293, 18.0686",
      { place: { name: "Torget", position: [59.3293, 18.0686] } },
    ],
    [
      "place:\n    name: Torget\n    position: [-90, +180.0]",
      { place: { name: "Torget", position: [-90, 180] } },
    ],
    ["attending: kim", { attending: [kim] }],
    ["attendingIntro: |\n    Ett.\n\n    Två.", { attendingIntro: "Ett.\n\nTvå." }],
    ["registration:\n    deadline: 2026-03-20", { registration: { deadline: "2026-03-20" } }],
    [
      "registration:\n    deadline: 2026-03-20 09.30",
      { registration: { deadline: "2026-03-20T09:30:00+01:00" } },
    ],
    [
      "registration:\n    email: press@exempelby.example\n    phone: 112\n    url: /anmälan/\n    note: |\n      Ett.\n      Två.",
      {
        registration: {
          email: "press@exempelby.example",
          phone: { text: "112", e164: "112" },
          url: "/anmälan/",
          note: "Ett.\nTvå.",
        },
      },
    ],
    ["status: cancelled", { status: "cancelled" }],
    ["status: postponed", { status: "postponed" }],
    ["previousStart: 2026-03-19 09.30", { status: "moved", previousStart: "2026-03-19T09:30:00+01:00" }],
    [
      "previousStart: 2026-03-19 09.30\n  status: cancelled",
      { status: "cancelled", previousStart: "2026-03-19T09:30:00+01:00" },
    ],
    ["revision: 2", { revision: 2 }],
  ];

  test.each(rows)("%s", (yaml, event) => {
    const { data } = checkedItem(`${plainInvitation}  ${yaml}\n`, { ...newsroom, type: "press-invitation" });
    expect(data).toMatchObject({ event });
  });

  test.each([
    ["a day alone, published the same day", "2026-03-20", "2026-03-20 12.00"],
    ["a time, published the same day", "2026-03-20 09.30", "2026-03-20"],
    ["a time, published one minute before", "2026-03-20 09.30", "2026-03-20 09.29"],
  ])("start: %s", (_, start, date) => {
    const yaml = `title: Pressträff\ndate: ${date}\nevent:\n  start: ${start}\n`;
    expect(checkedItem(yaml, { type: "press-invitation" }).data.title).toBe("Pressträff");
  });

  test.each([
    ["published as it begins", "date: 2026-03-20 09.30", "", "inbjudan publiceras"],
    ["end as it begins", "date: 2026-03-02", "  end: 09.30\n", "ligger inte efter starten"],
    ["end the day before", "date: 2026-03-02", "  end: 2026-03-19\n", "ligger inte efter starten"],
    [
      "deadline one minute after it has begun",
      "date: 2026-03-02",
      "  registration:\n    deadline: 2026-03-20 09.31\n",
      "ligger efter pressträffen",
    ],
  ])("start: %s is refused", (_, date, more, message) => {
    const yaml = `title: Pressträff\n${date}\nevent:\n  start: 2026-03-20 09.30\n${more}`;
    expect(() => checkedItem(yaml, { type: "press-invitation" })).toThrow(message);
  });

  test.each(["[91, 0]", "[0, 181]", "[1]", "[1, 2, 3]", "['0x10', '1e1']", "[59.3]", "här"])(
    "position: %s is refused",
    (position) => {
      const yaml = `${plainInvitation}  place:\n    name: Torget\n    position: ${position}\n`;
      expect(() => checkedItem(yaml, { type: "press-invitation" })).toThrow("är ingen plats på kartan");
    },
  );

  test.each(["-1", "1.5", "1e3", "1000000"])("revision: %s is refused", (revision) => {
    const yaml = `${plainInvitation}  revision: ${revision}\n`;
    expect(() => checkedItem(yaml, { type: "press-invitation" })).toThrow("är inget heltal");
  });
});

test.each([
  "kim",
  "kim@localhost",
  "kim@@example.org",
  "kim@example..org",
  "kim@example.org.",
  "kim exempel@example.org",
  "Kim <kim@example.org>",
  "kim@example.org, robin@example.org",
  "kim@example.org?bcc=robin@example.org",
  "kim@example.org\\nBcc: robin@example.org",
])("email: %s is refused", (email) => {
  const yaml = `contacts:\n  - name: Kim Exempel\n    email: "${email}"\n`;
  expect(() => checkedItem(plainRelease + yaml)).toThrow("är ingen e-postadress");
});

test.each(["kim.exempel@exempelby.example", "kim+press@example.org", "åsa@räksmörgås.example"])(
  "email: %s",
  (email) => {
    const yaml = `contacts:\n  - name: Kim Exempel\n    email: ${email}\n`;
    expect(checkedItem(plainRelease + yaml).data.contacts).toEqual([
      { name: "Kim Exempel", phones: [], email },
    ]);
  },
);

test("the organisation's own words stand under every text, unless it has words of its own", () => {
  const organisation = "name: Exempelby kommun\nboilerplate: Om kommunen.\n";
  expect(checkedItem(plainRelease, { organisation }).data.boilerplate).toBe("Om kommunen.");
  expect(checkedItem(`${plainRelease}boilerplate: Annat.\n`, { organisation }).data.boilerplate).toBe(
    "Annat.",
  );
});

test("an address that the site has decided is kept", () => {
  const item = checkedItem(plainRelease, { fixedUrl: "/egen/sida/" });
  expect(item.url).toBe("/egen/sida/");
});
