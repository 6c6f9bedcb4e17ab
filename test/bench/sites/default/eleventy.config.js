/** The plugin as it comes: every output and its own pages. The search index apart: it is made by another program. */

import pressrum from "./plugin/index.js";

export default function configure(eleventyConfig) {
  eleventyConfig.addPlugin(pressrum, {
    url: "https://press.exempelby.example",
    now: "2026-01-02T08:00:00+01:00",
    pages: { search: false },
  });
}

export const config = {
  dir: { input: ".", data: "data", includes: "_includes", output: "_site" },
};
