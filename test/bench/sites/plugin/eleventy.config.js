/** The plugin doing the plain job: its items and feeds, the site's own layouts and lists. */

import { addPlain, site } from "./plain.js";
import pressrum from "./plugin/index.js";

export default function configure(eleventyConfig) {
  addPlain(eleventyConfig);
  eleventyConfig.addPlugin(pressrum, {
    url: site.url,
    now: "2026-01-02T08:00:00+01:00",
    feeds: {
      formats: ["rss", "atom"],
      archive: false,
      press: { path: "/feeds/press" },
      pressReleases: false,
      pressInvitations: false,
      topics: { path: "/feeds/amnen" },
    },
    calendars: false,
    pages: {
      start: false,
      pressReleases: false,
      pressInvitations: false,
      topics: false,
      archive: false,
      contacts: false,
      pictures: false,
      subscribe: false,
      search: false,
      accessibility: false,
      notFound: false,
      sitemap: false,
      newsSitemap: false,
    },
    theme: false,
  });
}

export const config = {
  dir: { input: ".", data: "data", includes: "_includes", output: "_site" },
};
