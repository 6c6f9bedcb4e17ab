/** All topics that have been written about. */

import type { TopicArchive } from "../views/archives.ts";
import { type Html, html } from "../views/html.ts";
import type { PartContext } from "./parts.ts";

export function topicsPage(
  topics: readonly TopicArchive[],
  topicUrl: (slug: string) => string,
  { words, href }: PartContext,
): Html {
  return html`<h1>${words.topics}</h1>
${
  topics.length === 0 &&
  html`<p>${words.noItems}</p>
`
}<ul class="pressrum-cards">
${topics.map(
  (topic) => html`<li><h2><a href="${href(topicUrl(topic.slug))}">${topic.name}</a></h2>
${
  topic.description !== undefined &&
  html`<p>${topic.description}</p>
`
}<p class="pressrum-dates">${words.itemCount(topic.items.length)}</p>
</li>
`,
)}</ul>
`;
}
