/** Eleventy alone, with Nunjucks: collections and feeds by hand. */

import topics from "./data/newsroom/topics.json" with { type: "json" };
import { addPlain } from "./plain.js";
import { addPressRoom } from "./press-room.js";

export default function configure(eleventyConfig) {
  addPlain(eleventyConfig);
  addPressRoom(eleventyConfig, topics);
  eleventyConfig.addFilter("head", (items, count) => items.slice(0, count));
  eleventyConfig.addFilter("rfc822", (date) => new Date(date).toUTCString());
  eleventyConfig.addFilter("rfc3339", (date) => new Date(date).toISOString());
}

export const config = {
  dir: { input: ".", data: "data", includes: "_includes", output: "_site" },
  markdownTemplateEngine: "njk",
};
