/** The bare site's own templates and layouts, which join: the plugin makes the collections and the feeds. */

import { addPlain, site } from "./plain.js";
import pressrum from "./plugin/index.js";

export default function configure(eleventyConfig) {
  addPlain(eleventyConfig);
  eleventyConfig.addPlugin(pressrum, {
    url: site.url,
    now: "2026-01-02T08:00:00+01:00",
    folders: { pressReleases: false, pressInvitations: false },
    feeds: {
      formats: ["rss", "atom"],
      archive: false,
      press: { path: "/feeds/press" },
      pressReleases: false,
      pressInvitations: false,
      topics: { path: "/feeds/amnen" },
    },
    calendars: false,
    pages: false,
  });
}

export const config = {
  dir: { input: ".", data: "data", includes: "_includes", output: "_site" },
  markdownTemplateEngine: "njk",
};
