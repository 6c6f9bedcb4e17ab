/** All years and their months, with how much was published in each. */

import type { YearArchive } from "../views/archives.ts";
import { type Html, html } from "../views/html.ts";
import { monthsOf, monthUrl, yearUrl } from "../views/period-lists.ts";
import type { PartContext } from "./parts.ts";

/** `root` is the address of this page, below which those of years and months are. */
export function archivePage(years: readonly YearArchive[], root: string, context: PartContext): Html {
  const { words, href, dates } = context;
  return html`<h1>${words.archive}</h1>
${
  years.length === 0 &&
  html`<p>${words.noItems}</p>
`
}${years.map(
  (year) => html`<section class="pressrum-year">
<h2><a href="${href(yearUrl(root, year.year))}">${year.year}</a></h2>
<ul>
${monthsOf(year).map(
  ({
    month,
    items,
  }) => html`<li><a href="${href(monthUrl(root, month))}">${dates.month(month)}</a> (${items.length})</li>
`,
)}</ul>
</section>
`,
)}`;
}
