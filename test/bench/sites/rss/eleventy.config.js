/** Eleventy with the official RSS plugin, as its documentation says: one call of the feed plugin for each feed. */

import { feedPlugin } from "@11ty/eleventy-plugin-rss";
import topics from "./data/newsroom/topics.json" with { type: "json" };
import { addPlain, site } from "./plain.js";
import { addPressRoom } from "./press-room.js";

export default function configure(eleventyConfig) {
  addPlain(eleventyConfig);
  addPressRoom(eleventyConfig, topics);
  addFeeds(eleventyConfig, "news", "press", `${site.name} pressrum`);
  for (const [id, { name }] of Object.entries(topics)) {
    // A collection's name is part of the template's code, and so it must be a word.
    const collection = `news_${id}`;
    eleventyConfig.addCollection(collection, (api) =>
      api.getFilteredByTag("news").filter((item) => item.data.topics.includes(id)),
    );
    addFeeds(eleventyConfig, collection, `amnen/${id}`, `${site.name} ${name}`);
  }
}

function addFeeds(eleventyConfig, collection, path, title) {
  for (const type of ["rss", "atom"]) {
    eleventyConfig.addPlugin(feedPlugin, {
      type,
      outputPath: `/feeds/${path}.${type}.xml`,
      collection: { name: collection, limit: 50 },
      metadata: {
        language: "sv",
        title,
        subtitle: `Nyheter från ${site.name}`,
        base: `${site.url}/`,
        author: { name: site.name },
      },
    });
  }
}

export const config = {
  dir: { input: ".", data: "data", includes: "_includes", output: "_site" },
  markdownTemplateEngine: "njk",
};
