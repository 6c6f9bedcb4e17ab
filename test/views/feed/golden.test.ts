/** Whole documents, as they lie on a server. */

import { expect, test } from "vitest";
import { renderAtom } from "../../../src/views/feed/atom.ts";
import { renderJsonFeed } from "../../../src/views/feed/json-feed.ts";
import { renderRss } from "../../../src/views/feed/rss.ts";
import { archivePage, emptyFeed, longFeed } from "./feeds.ts";

const documents = [
  ["pressrum.rss.xml", () => renderRss(longFeed)],
  ["pressrum.atom.xml", () => renderAtom(longFeed)],
  ["pressrum.json", () => renderJsonFeed(longFeed)],
  ["arkivsida.rss.xml", () => renderRss(archivePage)],
  ["arkivsida.atom.xml", () => renderAtom(archivePage)],
  ["arkivsida.json", () => renderJsonFeed(archivePage)],
  ["tomt.rss.xml", () => renderRss(emptyFeed)],
  ["tomt.atom.xml", () => renderAtom(emptyFeed)],
  ["tomt.json", () => renderJsonFeed(emptyFeed)],
] as const;

test.each(documents)("%s", async (file, render) => {
  await expect(render()).toMatchFileSnapshot(`../../golden/feed/${file}`);
});

test.each(documents)("%s has the same bytes every time", (_file, render) => {
  expect(render()).toBe(render());
});
