/** The collections in every template engine, from press folders and from the site's own templates. */

import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildSite, markdown } from "./build-site.ts";

const release = (day: string, more = ""): string => `title: Meddelande ${day}\ndate: ${day}${more}`;
const invitation = (day: string, start: string): string =>
  `title: Inbjudan till ${start}\ndate: ${day}\nevent:\n  start: ${start}\n  place: Stadshuset`;

/** Press folders and joined templates in turn, so that order cannot come from where they stand. */
const files = {
  "pressmeddelanden/2024/a.md": markdown(release("2024-05-01", "\ntopics: [Bad, Skola]"), "Text *a*."),
  "nyheter/b.md": markdown(`type: press-release\n${release("2025-05-01", "\ntopics: Bad")}`, "Text *b*."),
  "pressmeddelanden/c.md": markdown(release("2026-02-01", "\ntopics: Skola"), "Text *c*."),
  "nyheter/d.njk": markdown(`type: press-release\n${release("2026-02-02")}`, "<p>Text <em>d</em>.</p>"),
  "pressinbjudningar/e.md": markdown(invitation("2026-02-20", "2026-04-01 10:00"), "Text *e*."),
  "nyheter/f.liquid": markdown(
    `type: press-invitation\n${invitation("2026-02-21", "2026-03-10 10:00")}`,
    "<p>Text <em>f</em>.</p>",
  ),
  "pressinbjudningar/g.md": markdown(invitation("2026-01-20", "2026-02-01 10:00"), "Text *g*."),
  "nyheter/h.md": markdown(
    `type: press-invitation\n${invitation("2026-01-21", "2026-02-10 10:00")}`,
    "Text *h*.",
  ),
  "vanlig.md": markdown("title: Ingen nyhet\ndate: 2026-02-25"),
};

/** Newest first. */
const all = [
  "/nyheter/f/",
  "/pressinbjudningar/e/",
  "/nyheter/d/",
  "/pressmeddelanden/c/",
  "/nyheter/h/",
  "/pressinbjudningar/g/",
  "/nyheter/b/",
  "/pressmeddelanden/2024/a/",
];

const expected: Readonly<Record<string, readonly string[]>> = {
  press: all,
  pressReleases: ["/nyheter/d/", "/pressmeddelanden/c/", "/nyheter/b/", "/pressmeddelanden/2024/a/"],
  pressInvitations: ["/nyheter/f/", "/pressinbjudningar/e/", "/nyheter/h/", "/pressinbjudningar/g/"],
  // The next event first.
  upcomingPressInvitations: ["/nyheter/f/", "/pressinbjudningar/e/"],
  // The latest event first.
  pastPressInvitations: ["/nyheter/h/", "/pressinbjudningar/g/"],
};

const names = Object.keys(expected);

/** Nunjucks escapes what it prints, Liquid does not. */
function loops(safe: string): string {
  const item = `{{ item.url }} {{ item.date | isoDateTime }} {{ item.data.title }} {{ item.fileSlug }}`;
  const content = `{{ item.content${safe} }}{{ item.templateContent${safe} }}`;
  return names
    .map((name) => `{% for item in collections.${name} %}${name} ${item} ${content}\n{% endfor %}`)
    .join("");
}

const javascript = `export default function ({ collections }) {
  return ${JSON.stringify(names)}.flatMap((name) => collections[name].map((item) =>
    [name, item.url, this.isoDateTime(item.date), item.data.title, item.fileSlug, item.content + item.templateContent].join(" ") + "\\n",
  )).join("");
}`;

const topics = `{% for topic in collections.pressTopics %}{{ topic.name }} {{ topic.slug }}:{% for item in topic.items %} {{ item.url }}{% endfor %}
{% endfor %}{% for year in collections.pressYears %}{{ year.year }}:{% for item in year.items %} {{ item.url }}{% endfor %}
{% endfor %}`;
const topicsInJavascript = `const urls = ({ items }) => items.map((item) => item.url).join(" ");
export default ({ collections }) =>
  collections.pressTopics.map((topic) => topic.name + " " + topic.slug + ": " + urls(topic) + "\\n").join("") +
  collections.pressYears.map((year) => year.year + ": " + urls(year) + "\\n").join("");`;

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite({
    ...files,
    "with.njk": loops(" | safe"),
    "with-liquid.liquid": loops(""),
    "with-js.11ty.js": javascript,
    "topics.njk": topics,
    "topics-liquid.liquid": topics,
    "topics-js.11ty.js": topicsInJavascript,
    "json.11ty.js": `export const data = { permalink: "items.json" };
export default ({ collections }) => JSON.stringify(collections.press);`,
    "topic-pages.njk": `---
pagination:
  data: collections.pressTopics
  size: 1
  alias: topic
permalink: "egna-amnen/{{ topic.slug }}/"
---
{{ topic.name }}: {{ topic.items | length }}`,
    "year-pages.liquid": `---
pagination:
  data: collections.pressYears
  size: 1
  alias: year
permalink: "egna-ar/{{ year.year }}/"
---
{{ year.year }}: {{ year.items | size }}`,
    "neighbours.njk": `---
permalink: neighbours.txt
---
{% for item in collections.press %}{% set previous = collections.press | getPreviousCollectionItem(item) %}{% set next = collections.press | getNextCollectionItem(item) %}{{ previous.url if previous }} < {{ item.url }} < {{ next.url if next }}
{% endfor %}`,
    "nyheter/nyheter.json": '{ "layout": "nyhet.njk" }',
    "_includes/nyhet.njk": `{% set previous = collections.press | getPreviousCollectionItem %}{% set next = collections.press | getNextCollectionItem %}{{ previous.url }} < {{ page.url }} < {{ next.url }}`,
    "_includes/pressrum/press-release.njk": `{% set previous = collections.pressReleases | getPreviousCollectionItem(item) %}{{ previous.url }} < {{ item.url }}`,
  });
});

describe.each([
  ["Nunjucks", "/with/"],
  ["Liquid", "/with-liquid/"],
  ["11ty.js", "/with-js/"],
])("in %s", (_engine, url) => {
  test.each(names)("%s", (name) => {
    const lines = site
      .at(url)
      .split("\n")
      .map((line) => line.split(" "))
      .filter(([first]) => first === name);
    expect(lines.map(([, itemUrl]) => itemUrl)).toEqual(expected[name]);
  });
});

test("all engines see the same items: date, title, slug and content", () => {
  const seen = site.at("/with-js/");
  expect(seen).toContain(
    "press /nyheter/b/ 2025-05-01 Meddelande 2025-05-01 b <p>Text <em>b</em>.</p>\n<p>Text <em>b</em>.</p>\n\n",
  );
  expect(seen).toContain(
    "press /pressmeddelanden/c/ 2026-02-01 Meddelande 2026-02-01 c <p>Text <em>c</em>.</p>\n<p>Text <em>c</em>.</p>\n\n",
  );
  expect(site.at("/with/")).toBe(seen);
  expect(site.at("/with-liquid/")).toBe(seen);
});

test("topics and years hold their items, newest first", () => {
  const seen = site.at("/topics/");
  expect(seen).toBe(
    `Bad bad: /nyheter/b/ /pressmeddelanden/2024/a/
Skola skola: /pressmeddelanden/c/ /pressmeddelanden/2024/a/
2026: ${all.slice(0, 6).join(" ")}
2025: /nyheter/b/
2024: /pressmeddelanden/2024/a/
`,
  );
  expect(site.at("/topics-liquid/")).toBe(seen);
  expect(site.at("/topics-js/")).toBe(seen);
});

test("a site paginates over topics and years itself", () => {
  expect(site.at("/egna-amnen/bad/")).toBe("Bad: 2");
  expect(site.at("/egna-amnen/skola/")).toBe("Skola: 2");
  expect(site.at("/egna-ar/2026/")).toBe("2026: 6");
  expect(site.at("/egna-ar/2024/")).toBe("2024: 1");
});

describe("the item before and the one after", () => {
  test("of any item", () => {
    expect(site.at("/neighbours.txt")).toBe(
      all.map((url, place) => `${all[place - 1] ?? ""} < ${url} < ${all[place + 1] ?? ""}\n`).join(""),
    );
  });

  test("on the page of a template that has joined, without an argument", () => {
    expect(site.at("/nyheter/d/")).toBe("/pressinbjudningar/e/ < /nyheter/d/ < /pressmeddelanden/c/");
  });

  test("on the page of a press folder's item, from the item", () => {
    expect(site.at("/pressmeddelanden/c/")).toBe("/nyheter/d/ < /pressmeddelanden/c/");
  });
});

describe("an item of a press folder and a template that has joined", () => {
  interface Item {
    readonly url: string;
    readonly data: Readonly<Record<string, unknown>>;
    readonly page: Readonly<Record<string, unknown>>;
  }

  const itemAt = (url: string): Item => {
    const items: readonly Item[] = JSON.parse(site.at("/items.json"));
    const item = items.find((other) => other.url === url);
    if (item === undefined) throw new Error(`no item at ${url}`);
    return item;
  };

  test.each([
    ["/pressmeddelanden/c/", "/nyheter/b/"],
    ["/pressinbjudningar/e/", "/nyheter/f/"],
  ])("have the same shape: %s and %s", (folderUrl, joinedUrl) => {
    const [folder, joined] = [itemAt(folderUrl), itemAt(joinedUrl)];
    expect(shapeOf(joined)).toEqual(shapeOf(folder));
  });

  test("say where they are from and where they stand", () => {
    expect(itemAt("/pressmeddelanden/2024/a/").page).toEqual({
      url: "/pressmeddelanden/2024/a/",
      date: "2024-04-30T22:00:00.000Z",
      inputPath: "./pressmeddelanden/2024/a.md",
      outputPath: "./_site/pressmeddelanden/2024/a/index.html",
      fileSlug: "a",
      filePathStem: "/pressmeddelanden/2024/a",
    });
    expect(itemAt("/nyheter/b/").page).toEqual({
      url: "/nyheter/b/",
      date: "2025-04-30T22:00:00.000Z",
      inputPath: "./nyheter/b.md",
      outputPath: "./_site/nyheter/b/index.html",
      fileSlug: "b",
      filePathStem: "/nyheter/b",
    });
  });

  test("are the same item when they say the same", async () => {
    const fields = `id: 2c6f3a0e-74a5-4f0c-9a0e-5d1f5b3c7a11
title: Samma text
date: 2026-01-15 09:30
updated: 2026-01-16
lead: En ingress.
topics: [Bad]
language: fi
contacts:
  - name: Kim Exempel
    role: kommundirektör
    phone: 031-390 06 00
related:
  - title: Läs mer
    url: https://www.example.org/
corrections:
  - date: 2026-01-16
    text: Rätt tid är nio.
event:
  start: 2026-03-24 10:00
  end: 2026-03-24 11:30
  place:
    name: Stadshuset
    position: [59.12, 15.23]
  registration:
    deadline: 2026-03-20
    phone: 031-390 06 01
  revision: 2`;
    const json = {
      "items.11ty.js":
        'export const data = { permalink: "items.json" };\nexport default ({ collections }) => JSON.stringify(collections.press.map((item) => item.data));',
    };
    const folder = await buildSite({ ...json, "pressinbjudningar/x.md": markdown(fields) });
    const joined = await buildSite({ ...json, "x.md": markdown(`type: press-invitation\n${fields}`) });
    const [item, ...others] = JSON.parse(folder.at("/items.json"));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ title: "Samma text", event: { revision: 2 }, language: "fi" });
    expect(JSON.parse(joined.at("/items.json"))).toEqual([item]);
  });
});

/** The names of all fields and the kinds of their values, without what only some items have. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return "list";
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}
