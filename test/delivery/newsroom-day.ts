/** What an editor does with a small press room, change by change, and where each of them must show. */

import type { Tree } from "./trees.ts";

export interface Step {
  readonly name: string;
  /** Files with their new text; `undefined` deletes one. */
  readonly changes: Readonly<Record<string, string | undefined>>;
  /** Texts, each with every file of the output that holds it afterwards. */
  readonly found: Readonly<Record<string, readonly string[]>>;
}

const contacts = (phone: string): string => `press:
  name: Pressjouren
  phone: ${phone}
`;

const release = (title: string, more = ""): string => `---
title: ${title}
date: 2026-02-20 09:00
topics: [bygga]
contacts: [press]
${more}---
Badhuset har sex banor.
`;

const invitation = (title: string, hour: number): string => `---
title: ${title}
date: 2026-02-20 10:00
contacts: [press]
event:
  start: 2026-03-24 ${hour}:00
  place: Åbadet
---
Välkommen.
`;

const joined = (title: string, more = ""): string => `---
type: press-release
title: ${title}
date: 2026-02-11
${more}---
Nu gräver vi i Norrby.
`;

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>\n';
const withPicture = "images:\n  - { src: bro.svg, alt: En gångbro över ån }\n";

export const before: Tree = {
  "_data/newsroom/contacts.yaml": contacts("08-465 004 10"),
  "_data/newsroom/topics.yaml": "bygga: Bygga och bo\n",
  "pressmeddelanden/badhus.md": release("Badhuset öppnar"),
  "pressmeddelanden/2025/skola.md": release("Skolan är klar"),
  "pressinbjudningar/visning.md": invitation("Visning av badhuset", 10),
  "nyheter/bredband.md": joined("Bredband till alla"),
};

const feed = (name: string): readonly string[] =>
  ["atom.xml", "json", "rss.xml"].map((ending) => `prenumerera/${name}.${ending}`);

const archives = ["arkiv/2026/index.html", "arkiv/2026/02/index.html"];
const listsOfReleases = [
  "index.html",
  "pressmeddelanden/index.html",
  ...archives,
  ...feed("press"),
  ...feed("pressmeddelanden"),
];
const listsOfTopic = ["amnen/bygga-och-bo/index.html", ...feed("amnen/bygga-och-bo")];
const listsOfInvitations = [
  "index.html",
  ...archives,
  "pressinbjudningar/index.html",
  "prenumerera/pressinbjudningar.ics",
  ...feed("press"),
  ...feed("pressinbjudningar"),
];

const bridge = "pressmeddelanden/bro/index.md";
const bridgeShown = {
  "Ny bro över ån": [
    ...listsOfReleases,
    ...listsOfTopic,
    "pressbilder/index.html",
    "pressmeddelanden/bro/index.html",
  ],
  [picture]: ["pressmeddelanden/bro/bro.svg"],
};

export const day: readonly Step[] = [
  {
    name: "a release gets a new title",
    changes: { "pressmeddelanden/badhus.md": release("Badhuset öppnar senare") },
    found: {
      "Badhuset öppnar senare": [...listsOfReleases, ...listsOfTopic, "pressmeddelanden/badhus/index.html"],
    },
  },
  {
    name: "a release with a picture is added",
    changes: { "pressmeddelanden/bro/bro.svg": picture, [bridge]: release("Ny bro över ån", withPicture) },
    found: bridgeShown,
  },
  {
    name: "it becomes a draft",
    changes: { [bridge]: release("Ny bro över ån", `${withPicture}draft: true\n`) },
    found: { "Ny bro över ån": [], [picture]: [] },
  },
  {
    name: "it is published again",
    changes: { [bridge]: release("Ny bro över ån", withPicture) },
    found: bridgeShown,
  },
  {
    name: "it is deleted with its folder",
    changes: { "pressmeddelanden/bro/bro.svg": undefined, [bridge]: undefined },
    found: { "Ny bro över ån": [], [picture]: [] },
  },
  {
    name: "an invitation gets another hour",
    changes: { "pressinbjudningar/visning.md": invitation("Visning av badhuset", 14) },
    found: {
      "20260324T140000": [
        "prenumerera/pressinbjudningar.ics",
        // In the links that put it into a calendar on the web.
        "pressinbjudningar/visning/index.html",
        "pressinbjudningar/visning/visning.ics",
      ],
      "20260324T100000": [],
    },
  },
  {
    name: "an invitation is added",
    changes: { "pressinbjudningar/spadtag.md": invitation("Första spadtaget", 9) },
    found: {
      "Första spadtaget": [
        ...listsOfInvitations,
        "pressinbjudningar/spadtag/index.html",
        "pressinbjudningar/spadtag/spadtag.ics",
      ],
    },
  },
  {
    name: "an invitation is deleted",
    changes: { "pressinbjudningar/spadtag.md": undefined },
    found: { "Första spadtaget": [] },
  },
  {
    name: "a contact gets another number",
    changes: { "_data/newsroom/contacts.yaml": contacts("08-465 004 20") },
    found: {
      "08-465 004 10": [],
      "08-465 004 20": ["prenumerera/pressinbjudningar.ics", "pressinbjudningar/visning/visning.ics"],
    },
  },
  {
    name: "a template that has joined gets a new title",
    changes: { "nyheter/bredband.md": joined("Bredband till nästan alla") },
    found: {
      "Bredband till nästan alla": [...listsOfReleases, "nyheter/bredband/index.html"],
    },
  },
  {
    name: "a template that joins is added",
    changes: { "nyheter/fiber.md": joined("Fiber i Norrby") },
    found: { "Fiber i Norrby": [...listsOfReleases, "nyheter/fiber/index.html"] },
  },
];

export const fault = {
  changes: { "pressmeddelanden/badhus.md": "---\ndate: 2026-02-20\n---\nUtan rubrik.\n" },
  told: "Pressrummet byggdes inte: 1 fel i 1 fil.",
};

/** The fault is mended, and the text says something new. */
export const mended: Step = {
  name: "the fault is mended",
  changes: { "pressmeddelanden/badhus.md": release("Badhuset öppnar i maj") },
  found: {
    "Badhuset öppnar i maj": [...listsOfReleases, ...listsOfTopic, "pressmeddelanden/badhus/index.html"],
  },
};

/** Two changes at the same time; Eleventy's incremental builds take no new template together with anything else. */
export const moved: Step = {
  name: "a release becomes a template of the site's own, at the same address",
  changes: {
    "pressmeddelanden/2025/skola.md": undefined,
    "nyheter/skola.md": joined("Skolan har öppnat", "permalink: /pressmeddelanden/2025/skola/\n"),
  },
  found: { "Skolan har öppnat": [...listsOfReleases, "pressmeddelanden/2025/skola/index.html"] },
};
