/** The plugin with every feed, calendar and page on, and the plain layout for items. Archives of feeds and the search index apart: they hold every text again. */

import { addPlain, site } from "./plain.js";
import pressrum from "./plugin/index.js";

export default function configure(eleventyConfig) {
  addPlain(eleventyConfig);
  eleventyConfig.addPlugin(pressrum, {
    url: site.url,
    now: "2026-01-02T08:00:00+01:00",
    feeds: { archive: false },
    pages: { search: false },
  });
}

export const config = {
  dir: { input: ".", data: "data", includes: "_includes", output: "_site" },
};
