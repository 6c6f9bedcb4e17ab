import { frame } from "./frame.js";
import { titleList } from "./titles.js";

export const data = {
  pagination: { data: "collections.pressTopics", size: 1, alias: "topic" },
  permalink: ({ topic }) => `/amnen/${topic.id}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ page, topic }) {
  return frame(page.url, topic.name, titleList(topic.items));
}
