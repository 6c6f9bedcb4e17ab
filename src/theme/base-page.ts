/** The frame of every page: head, logotype and name, menu, footer. */

import type { Organisation } from "../model/types.ts";
import { type Html, html } from "../views/html.ts";
import { directionOf, langAttributes } from "./language-attributes.ts";
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
  /** From the root of the site. */
  readonly url: string;
  readonly title: string;
  /** Description, address and what others show of the page. */
  readonly metadata: Html;
  readonly main: Html;
  /** BCP 47 tag of the words of `main`. */
  readonly language: string;
  readonly organisation: Organisation;
  /** The first one is the start page. */
  readonly navigation: readonly NavigationLink[];
  readonly feeds: readonly FeedLink[];
  /** Links in the foot of the page. */
  readonly footer: readonly NavigationLink[];
  /** Addresses of the theme's files; absent without the theme. */
  readonly stylesheet?: string | undefined;
  readonly script?: string | undefined;
}

/** `context` is that of the newsroom's own language, which menu and footer are in. */
export function basePage(page: BasePage, context: PartContext): Html {
  const { href } = context;
  const direction = directionOf(page.language);
  const frameLanguage = langAttributes(context.language, page.language);
  return html`<!doctype html>
<html lang="${page.language}"${direction === "rtl" && html` dir="rtl"`}>
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${
  page.organisation.logo !== undefined &&
  html`<link rel="icon" href="${href(page.organisation.logo)}">
`
}${page.metadata}${feedLinks(page.feeds, context)}${
  page.stylesheet !== undefined &&
  html`<link rel="stylesheet" href="${href(page.stylesheet)}">
`
}${
  page.script !== undefined &&
  html`<script type="module" src="${href(page.script)}"></script>
`
}</head>
<body>
${pageHeader(page, context, frameLanguage)}<main id="innehall">
${page.main}</main>
${pageFooter(page, context, frameLanguage)}</body>
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

function pageHeader(page: BasePage, context: PartContext, lang: Html | false): Html {
  const { words, href } = context;
  const { organisation, navigation } = page;
  // The name stands beside it, so that the logotype says nothing of its own.
  const logo =
    organisation.logo !== undefined &&
    html`<img class="pressrum-logo" src="${href(organisation.logo)}" alt="" height="56">`;
  const sender = html`${logo}<span class="pressrum-sender-name">${organisation.name}</span>`;
  return html`<header class="pressrum-head"${lang}>
<a class="pressrum-skip" href="#innehall">${words.skipToContent}</a>
<p class="pressrum-sender">${organisation.url === undefined ? sender : html`<a href="${href(organisation.url)}">${sender}</a>`}</p>
${
  navigation.length > 0 &&
  html`<nav class="pressrum-menu" aria-label="${words.pressRoom}">
<ul>
${navigation.map((link) => menuEntry(link, page, context))}</ul>
</nav>
`
}</header>
`;
}

/** The page itself, and the part of the site that it is in. */
function menuEntry(link: NavigationLink, { url, navigation }: BasePage, { href }: PartContext): Html {
  const isInside = link !== navigation[0] && url.startsWith(link.url);
  const current = link.url === url ? "page" : isInside ? "true" : undefined;
  return html`<li><a href="${href(link.url)}"${current !== undefined && html` aria-current="${current}"`}>${link.title}</a></li>
`;
}

function pageFooter(page: BasePage, context: PartContext, lang: Html | false): Html {
  const { organisation, footer } = page;
  return html`<footer class="pressrum-foot"${lang}>
${sender(organisation, context)}${
  footer.length > 0 &&
  html`<ul class="pressrum-foot-links">
${footer.map(
  (link) => html`<li><a href="${context.href(link.url)}">${link.title}</a></li>
`,
)}</ul>
`
}</footer>
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
