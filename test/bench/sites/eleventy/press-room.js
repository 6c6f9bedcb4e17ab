/** The collections of a press room made by hand: all items, one list per topic and per year, newest first. */

export function addPressRoom(eleventyConfig, topics) {
  eleventyConfig.addCollection("press", newest);
  eleventyConfig.addCollection("pressTopics", (api) => {
    const items = newest(api);
    return Object.entries(topics).map(([id, { name }]) => ({
      id,
      name,
      items: items.filter((item) => item.data.topics.includes(id)),
    }));
  });
  eleventyConfig.addCollection("pressYears", (api) => {
    const byYear = new Map();
    for (const item of newest(api)) {
      const year = item.date.getFullYear();
      if (!byYear.has(year)) byYear.set(year, []);
      byYear.get(year).push(item);
    }
    return [...byYear].map(([year, items]) => ({ year, items }));
  });
}

function newest(api) {
  return api.getFilteredByTag("news").reverse();
}
