/** Every feed and calendar, explained to those who have never used one. */

import { type Html, html } from "../views/html.ts";
import { copyButton } from "./item-actions.ts";
import type { PartContext } from "./parts.ts";

/** The same items in each format. */
export interface SubscribeFeed {
  readonly title: string;
  readonly description: string;
  readonly formats: readonly { readonly name: string; readonly url: string }[];
}

export interface SubscribePage {
  readonly feeds: readonly SubscribeFeed[];
  readonly topicFeeds: readonly SubscribeFeed[];
  /** Absolute addresses. */
  readonly calendar: { readonly title: string; readonly url: string; readonly webcal: string } | undefined;
}

export function subscribePage({ feeds, topicFeeds, calendar }: SubscribePage, context: PartContext): Html {
  const { words } = context;
  return html`<h1>${words.subscribe}</h1>
<p class="pressrum-lead">${words.subscribeLead}</p>
${feedSection(words.feeds, words.feedsHelp, feeds, feedEntry, context)}${calendar && calendarSection(calendar, context)}${feedSection(words.feedsByTopic, undefined, topicFeeds, foldedEntry, context)}`;
}

function feedSection(
  title: string,
  help: string | undefined,
  feeds: readonly SubscribeFeed[],
  entry: (feed: SubscribeFeed, context: PartContext) => Html,
  context: PartContext,
): Html | false {
  const shown = feeds.filter((feed) => feed.formats.length > 0);
  return (
    shown.length > 0 &&
    html`<section>
<h2>${title}</h2>
${
  help !== undefined &&
  html`<p>${help}</p>
`
}${shown.map((feed) => entry(feed, context))}</section>
`
  );
}

function feedEntry(feed: SubscribeFeed, context: PartContext): Html {
  return html`<h3>${feed.title}</h3>
${feedAddresses(feed, context)}`;
}

/** There may be dozens of topics: each opens by itself. */
function foldedEntry(feed: SubscribeFeed, context: PartContext): Html {
  return html`<details>
<summary>${feed.title}</summary>
${feedAddresses(feed, context)}</details>
`;
}

function feedAddresses(feed: SubscribeFeed, context: PartContext): Html {
  return html`<p>${feed.description}</p>
<ul class="pressrum-addresses">
${feed.formats.map(
  ({ name, url }) => html`<li>${address(name, url, `${feed.title}, ${name}`, context)}</li>
`,
)}</ul>
`;
}

function calendarSection(
  { title, url, webcal }: NonNullable<SubscribePage["calendar"]>,
  context: PartContext,
): Html {
  const { words } = context;
  return html`<section>
<h2>${words.calendar}</h2>
<p>${words.calendarHelp}</p>
<h3>${title}</h3>
<p><a class="pressrum-button" href="${webcal}">${words.openInCalendar}</a></p>
<p>${words.calendarAddress}:</p>
<ul class="pressrum-addresses">
<li>${address("iCalendar", url, title, context)}</li>
</ul>
</section>
`;
}

/** The address itself can be read and marked, also where no script runs. */
function address(name: string, url: string, what: string, { words }: PartContext): Html {
  return html`<span class="pressrum-format">${name}</span> <a href="${url}">${url}</a> ${copyButton(words.copyAddress, url, words, what)}`;
}
