/** The plugin: what it registers with Eleventy, in the order that a build meets it. */

import { dateFilters } from "../dates/filters.ts";
import { slugify } from "../language/slug.ts";
import type { PressrumOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";
import { addCollections } from "./collections.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { addImageTransform } from "./image-transform.ts";
import { addJoining } from "./joining.ts";
import { addLayouts } from "./layouts.ts";
import { addLifecycle } from "./lifecycle.ts";
import { addPages } from "./pages.ts";
import { addParts } from "./parts.ts";
import { createPressRoom } from "./press-room.ts";
import { addSharedData } from "./shared-data.ts";

/**
 * Adds a press room to an Eleventy site.
 * @throws {PressrumError} when the options are wrong, with every problem at once.
 */
export function pressrum(config: EleventyConfig, options: PressrumOptions): void {
  config.versionCheck(">=3.1");
  const room = createPressRoom(config, readOptions(options));
  config.addTemplateFormats("11ty.js");
  for (const folder of room.folders.press) {
    // An `index.md` at the top is the site's own list, and a template like any other.
    config.ignores.add(`${folder.path}/!(index).md`);
    config.ignores.add(`${folder.path}/*/**/*.md`);
    config.addWatchTarget(`${folder.path}/`);
  }
  config.addWatchTarget(`${room.folders.newsroom}/`);
  const { images } = room.settings;
  if (images && images.cache !== false) config.ignores.add(`${images.cache}/**`);
  addLifecycle(config, room);
  addSharedData(config, room);
  addCollections(config, room);
  const layouts = addLayouts(config, room);
  addJoining(config, room, layouts);
  addPages(config, room, layouts);
  for (const [name, filter] of Object.entries(dateFilters))
    config.addFilter(name, (value, end) => filter(value, end));
  addParts(config, room);
  addImageTransform(config, room);
  config.addFilter("swedishSlug", (text) => slugify(textFor("swedishSlug", text)));
}

/** A variable that is misspelt must not become the word "undefined" on a page. */
function textFor(filter: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new TypeError(`${filter}: ${value === null ? "null" : typeof value} is not a text.`);
}
