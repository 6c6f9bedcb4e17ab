import { frame } from "./frame.js";
import { titleList } from "./titles.js";

export const data = {
  pagination: { data: "collections.pressYears", size: 1, alias: "ofYear" },
  permalink: ({ ofYear }) => `/ar/${ofYear.year}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ page, ofYear }) {
  return frame(page.url, String(ofYear.year), titleList(ofYear.items));
}
