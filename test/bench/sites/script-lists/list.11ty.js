import { escapeMarkup, frame, time } from "./frame.js";

export const data = {
  pagination: { data: "collections.press", size: 20, alias: "items" },
  permalink: ({ pagination }) =>
    pagination.pageNumber === 0 ? "/nyheter/" : `/nyheter/sida/${pagination.pageNumber + 1}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ page, items, pagination }) {
  const { previous, next } = pagination.href;
  const list = items.map(
    (item) => `<li><a href="${item.url}">${escapeMarkup(item.data.title)}</a> ${time(item.date)}
<p>${escapeMarkup(item.data.lead)}</p></li>
`,
  );
  return frame(
    page.url,
    "Nyheter",
    `<ul>
${list.join("")}</ul>
<nav>
${previous ? `<a href="${previous}">Nyare</a>\n` : ""}${next ? `<a href="${next}">Äldre</a>\n` : ""}</nav>
`,
  );
}
