/** The same text in several languages: each version knows the others, and search engines know them all. */

import { expect, test } from "vitest";
import { buildSite, failBuild, markdown } from "./build-site.ts";

const swedish = markdown("title: Nytt badhus\ndate: 2026-01-15");
const english = (more = ""): string =>
  markdown(`title: New swimming centre\ndate: 2026-01-15\nlanguage: en\ntranslations:\n  - badhus.md${more}`);
const finnish = markdown("title: Uusi uimahalli\ndate: 2026-01-15\nlanguage: fi\ntranslations: [centre.md]");

test("it is enough that one names the other, and they make one group", async () => {
  const site = await buildSite({
    "pressmeddelanden/badhus.md": swedish,
    "pressmeddelanden/centre.md": english(),
    "pressmeddelanden/uimahalli.md": finnish,
  });
  const root = "https://press.example.org/pressmeddelanden";
  const versions = { sv: `${root}/badhus/`, en: `${root}/centre/`, fi: `${root}/uimahalli/` };
  for (const url of Object.values(versions)) {
    const page = site.at(new URL(url).pathname);
    const found = [...page.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)">/g)];
    expect(Object.fromEntries(found.map(([, language, address]) => [language, address]))).toEqual(versions);
  }
  expect(site.at("/pressmeddelanden/badhus/")).toContain(
    'På andra språk: <a href="../centre/" hreflang="en" lang="en">New swimming centre</a>, <a href="../uimahalli/" hreflang="fi" lang="fi">Uusi uimahalli</a>',
  );
  expect(site.at("/pressmeddelanden/centre/")).toContain(
    'In other languages: <a href="../uimahalli/" hreflang="fi" lang="fi">Uusi uimahalli</a>, <a href="../badhus/" hreflang="sv" lang="sv">Nytt badhus</a>',
  );
});

test("a draft is not led to, and is not said to exist", async () => {
  const site = await buildSite({
    "pressmeddelanden/badhus.md": swedish,
    "pressmeddelanden/centre.md": english("\ndraft: true"),
  });
  expect(site.at("/pressmeddelanden/badhus/")).not.toMatch(/hreflang|centre/);
});

test("a text without other languages has no list of them", async () => {
  const site = await buildSite({ "pressmeddelanden/badhus.md": swedish });
  expect(site.at("/pressmeddelanden/badhus/")).not.toMatch(/hreflang|På andra språk/);
});

test("a path that leads nowhere stops the build, with what was meant", async () => {
  const { message } = await failBuild({
    "pressmeddelanden/badet.md": swedish,
    "pressmeddelanden/centre.md": english(),
  });
  expect(message).toContain("translations[0] (rad 6)");
  expect(message).toContain("badet.md");
});
