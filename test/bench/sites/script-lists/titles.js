/** The items of a topic or a year. */

import { escapeMarkup, time } from "./frame.js";

export function titleList(items) {
  return `<ul>
${items.map((item) => `<li><a href="${item.url}">${escapeMarkup(item.data.title)}</a> ${time(item.date)}</li>\n`).join("")}</ul>
`;
}
