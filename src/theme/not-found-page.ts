/** What a reader sees at an address that leads nowhere. */

import { type Html, html } from "../views/html.ts";
import type { PartContext } from "./parts.ts";

export function notFoundPage(
  links: readonly (readonly [url: string, title: string])[],
  { words, href }: PartContext,
): Html {
  return html`<h1>${words.notFoundTitle}</h1>
<p class="pressrum-lead">${words.notFoundText}</p>
<ul>
${links.map(
  ([url, title]) => html`<li><a href="${href(url)}">${title}</a></li>
`,
)}</ul>
`;
}
