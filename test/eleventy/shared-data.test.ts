/** The newsroom's data in every template engine, under the one key `pressrum`. */

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildSite, failBuild, markdown, type SiteSetup } from "./build-site.ts";

const newsroom = {
  "_data/newsroom/organisation.yaml": "name: Exempelby kommun\nphone: 031-390 06 00\nlogo: /logotyp.svg\n",
  "_data/newsroom/contacts.yaml": "kim:\n  name: Kim Exempel\n  phone: 031-390 06 10\n",
  "_data/newsroom/topics.yaml": "skola: Skola och förskola\nbad:\n  name: Bad\n  slug: badhus\n",
};

const expected =
  "Exempelby kommun +46313900600 Kim Exempel 031-390 06 10 skola-och-forskola,badhus https://press.example.org 2026-03-02T07:00:00.000Z";

describe.each([
  [
    "Nunjucks",
    "x.njk",
    "{{ pressrum.organisation.name }} {{ pressrum.organisation.phone.e164 }} {{ pressrum.contacts.kim.name }} {{ pressrum.contacts.kim.phones[0].text }} {% for topic in pressrum.topics %}{{ topic.slug }}{% if not loop.last %},{% endif %}{% endfor %} {{ pressrum.url }} {{ pressrum.now }}",
  ],
  [
    "Liquid",
    "x.liquid",
    '{{ pressrum.organisation.name }} {{ pressrum.organisation.phone.e164 }} {{ pressrum.contacts.kim.name }} {{ pressrum.contacts.kim.phones[0].text }} {{ pressrum.topics | map: "slug" | join: "," }} {{ pressrum.url }} {{ pressrum.now }}',
  ],
  [
    "11ty.js",
    "x.11ty.js",
    'export default ({ pressrum: { organisation, contacts, topics, url, now } }) => [organisation.name, organisation.phone.e164, contacts.kim.name, contacts.kim.phones[0].text, topics.map((topic) => topic.slug).join(","), url, now].join(" ");',
  ],
])("in %s", (_engine, file, template) => {
  test("organisation, contacts, topics, address and now", async () => {
    const site = await buildSite({ ...newsroom, [file]: template });
    expect(site.at("/x/").replaceAll("\u00A0", " ")).toBe(expected);
  });
});

const keys = { "x.11ty.js": "export default (data) => Object.keys(data.pressrum).join(' ');" };

test("without data files the site's host is the sender, and there are no contacts or topics", async () => {
  const site = await buildSite({
    "x.11ty.js":
      "export default ({ pressrum: { organisation, contacts, topics } }) => JSON.stringify({ organisation, contacts, topics });",
  });
  expect(JSON.parse(site.at("/x/"))).toEqual({
    organisation: { name: "press.example.org" },
    contacts: {},
    topics: [],
  });
});

test("the address has the path prefix and no slash at the end", async () => {
  const site = await buildSite({ "x.njk": "{{ pressrum.url }}" }, { pathPrefix: "/press/" });
  expect(site.at("/x/")).toBe("https://press.example.org/press");
});

test("nothing else is published: data of the site's own stays what it is", async () => {
  const site = await buildSite({
    ...newsroom,
    ...keys,
    "_data/organisation.json": '"Vår förening"',
    "_data/contacts.json": "[1, 2]",
    "y.njk": "{{ organisation }} {{ contacts | length }}",
  });
  expect(site.at("/x/")).toBe("organisation contacts topics url now");
  expect(site.at("/y/")).toBe("Vår förening 2");
});

describe("a large register is not copied for every template", () => {
  test("all see the same one", async () => {
    const compare = `export default ({ pressrum: { organisation, contacts } }) => {
  const seen = globalThis.pressrumSeen;
  globalThis.pressrumSeen = { organisation, contacts };
  return String(seen?.organisation === organisation && seen.contacts === contacts);
};`;
    const site = await buildSite({ ...newsroom, "a.11ty.js": compare, "b.11ty.js": compare });
    expect([site.at("/a/"), site.at("/b/")].sort()).toEqual(["false", "true"]);
  });

  test("none can change it for the others", async () => {
    const site = await buildSite({
      ...newsroom,
      "a.11ty.js": `export default ({ pressrum: { organisation, contacts } }) =>
  [organisation, organisation.phone, contacts, contacts.kim, contacts.kim.phones[0]].map(Object.isFrozen).join(" ");`,
    });
    expect(site.at("/a/")).toBe("true true true true true");
  });

  test("a template may have more of its own under the same key", async () => {
    const site = await buildSite({
      ...newsroom,
      "x.njk": "---\npressrum:\n  own: egen\n---\n{{ pressrum.own }} {{ pressrum.contacts.kim.name }}",
      "y.njk": "{{ pressrum.own }}{{ pressrum.contacts.kim.name }}",
    });
    expect(site.at("/x/")).toBe("egen Kim Exempel");
    expect(site.at("/y/")).toBe("Kim Exempel");
  });
});

test("contacts and topics of the register are used by their keys, in folders and in templates", async () => {
  const fields = "title: Badhus\ndate: 2026-01-15\ncontacts: [kim]\ntopics: [bad]";
  const site = await buildSite({
    ...newsroom,
    "pressmeddelanden/a.md": markdown(fields),
    "nyheter/b.md": markdown(`type: press-release\n${fields}`),
  });
  for (const url of ["/pressmeddelanden/a/", "/nyheter/b/"]) {
    expect(site.at(url)).toContain('<a href="tel:+46313900610">031-390\u00A006\u00A010</a>');
    expect(site.at(url)).toContain('<a href="../../amnen/badhus/">Bad</a>');
  }
});

describe("data files stand where Eleventy's own do", () => {
  test.each<[string, string, SiteSetup]>([
    ["in _data", "_data/newsroom", {}],
    ["in _data of the input folder", "site/_data/newsroom", { input: "site" }],
    [
      "in a folder of another name",
      "uppgifter/newsroom",
      { configure: (config) => config.setDataDirectory("uppgifter") },
    ],
    [
      "outside the input folder",
      "data/newsroom",
      { input: "site", configure: (config) => config.setDataDirectory("../data") },
    ],
  ])("%s", async (_where, folder, setup) => {
    const site = await buildSite(
      {
        [join(folder, "organisation.json")]: '{ "name": "Exempelby kommun" }',
        [`${setup.input ?? "."}/x.njk`]: "{{ pressrum.organisation.name }}",
      },
      setup,
    );
    expect(site.at("/x/")).toBe("Exempelby kommun");
  });
});

test("a fault in a data file is told with those of the items, and nothing is written", async () => {
  const { message, written } = await failBuild({
    ...newsroom,
    "_data/newsroom/contacts.yaml": "kim:\n  name: Kim Exempel\n  phone: 031-12\n",
    "pressmeddelanden/a.md": markdown("title: Badhus\ndate: 2026-02-30"),
  });
  expect(message).toContain("2 fel i 2 filer.");
  expect(message).toContain("_data/newsroom/contacts.yaml\n  kim.phone (rad 3):");
  expect(message).toContain("pressmeddelanden/a.md\n  date (rad 3):");
  expect(written).toEqual([]);
});
