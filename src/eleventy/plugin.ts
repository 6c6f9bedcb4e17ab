/** The plugin: what it registers with Eleventy, in the order that a build meets it. */

import { dateFilters } from "../dates/filters.ts";
import { slugify } from "../language/slug.ts";
import type { PressrumOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";
import { addCollections } from "./collections.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { addJoining } from "./joining.ts";
import { addLayouts, feedLinksFor } from "./layouts.ts";
import { addLifecycle } from "./lifecycle.ts";
import { addPages } from "./pages.ts";
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
    config.ignores.add(`${folder.path}/**/*.md`);
    config.addWatchTarget(`${folder.path}/`);
  }
  config.addWatchTarget(`${room.folders.newsroom}/`);
  addLifecycle(config, room);
  addSharedData(config, room);
  addCollections(config, room);
  const layouts = addLayouts(config, room);
  addJoining(config, room, layouts);
  addPages(config, room, layouts);
  for (const [name, filter] of Object.entries(dateFilters))
    config.addFilter(name, (value, end) => filter(value, end));
  config.addShortcode("pressrumFeedLinks", function () {
    return feedLinksFor(room, this.page?.url || "/");
  });
  config.addFilter("swedishSlug", (text) => slugify(String(text)));
}
