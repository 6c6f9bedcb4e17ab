/** The plugin with every output on, and the plain layouts for items. */

import { addPlain, site } from "./plain.js";
import pressrum from "./plugin/index.js";

export default function configure(eleventyConfig) {
  addPlain(eleventyConfig);
  eleventyConfig.addPlugin(pressrum, { url: site.url, now: "2026-01-02T08:00:00+01:00" });
}

export const config = {
  dir: { input: ".", data: "data", includes: "_includes", output: "_site" },
};
