/** The frame of every page: head, name of the newsroom, navigation, footer. */

import type { Organisation } from "../model/types.ts";
import { type Html, html } from "../views/html.ts";
import { type PartContext, paragraphs } from "./parts.ts";

/** A feed that readers and browsers can find from the page. */
export interface FeedLink {
  readonly url: string;
  readonly type: string;
  readonly title: string;
}

export interface NavigationLink {
  readonly url: string;
  readonly title: string;
}

export interface BasePage {
  readonly title: string;
  readonly description?: string | undefined;
  /** Absolute address of the page. */
  readonly canonical: string;
  readonly main: Html;
  readonly organisation: Organisation;
  readonly navigation: readonly NavigationLink[];
  readonly feeds: readonly FeedLink[];
  /** Links in the foot of the page: the feeds and the calendar. */
  readonly subscriptions: readonly NavigationLink[];
  readonly stylesheet: string;
}

export function basePage(page: BasePage, context: PartContext): Html {
  const { words, href } = context;
  const { organisation } = page;
  return html`<!doctype html>
<html lang="${context.language}">
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${
  page.description !== undefined &&
  html`<meta name="description" content="${page.description}">
`
}<link rel="canonical" href="${page.canonical}">
${feedLinks(page.feeds, context)}<link rel="stylesheet" href="${href(page.stylesheet)}">
</head>
<body>
<a class="pressrum-skip" href="#innehall">${words.skipToContent}</a>
<header class="pressrum-head">
<p class="pressrum-sender">${organisation.name}</p>
${
  page.navigation.length > 0 &&
  html`<nav aria-label="${words.pressRoom}">
${linkList(page.navigation, context)}</nav>
`
}</header>
<main id="innehall">
${page.main}</main>
<footer class="pressrum-foot">
${
  page.subscriptions.length > 0 &&
  html`<h2>${words.subscribe}</h2>
${linkList(page.subscriptions, context)}`
}${sender(organisation, context)}</footer>
</body>
</html>
`;
}

/** Autodiscovery: `<link rel="alternate">` for each feed. */
export function feedLinks(feeds: readonly FeedLink[], { href }: PartContext): readonly Html[] {
  return feeds.map(
    (feed) => html`<link rel="alternate" type="${feed.type}" title="${feed.title}" href="${href(feed.url)}">
`,
  );
}

function linkList(links: readonly NavigationLink[], { href }: PartContext): Html {
  return html`<ul>
${links.map(
  (link) => html`<li><a href="${href(link.url)}">${link.title}</a></li>
`,
)}</ul>
`;
}

function sender(organisation: Organisation, { href }: PartContext): Html {
  return html`<address>
<p>${organisation.url === undefined ? organisation.name : html`<a href="${href(organisation.url)}">${organisation.name}</a>`}</p>
${organisation.address !== undefined && paragraphs(organisation.address)}${
  organisation.phone &&
  html`<p><a href="tel:${organisation.phone.e164}">${organisation.phone.text}</a></p>
`
}${
  organisation.email !== undefined &&
  html`<p><a href="mailto:${organisation.email}">${organisation.email}</a></p>
`
}</address>
`;
}
