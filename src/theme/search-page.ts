/**
 * The search page: a list that needs no script, and a form that the script shows once it can answer. The form has an address for
 * every search, `?q=badhus&typ=pressmeddelande&amne=bad&ar=2026`.
 */

import type { PressItem } from "../model/types.ts";
import type { Archives } from "../views/archives.ts";
import { type Html, html } from "../views/html.ts";
import { kindOf, unpublishedNote } from "./item-page.ts";
import { langOf, type PartContext, when } from "./parts.ts";
import { typeKeys } from "./search-record.ts";

export interface SearchPage {
  readonly url: string;
  readonly archives: Archives;
  /** The languages that there is an index of, the newsroom's own first; none when there is no index. */
  readonly languages: readonly string[];
  /** Below it each language has a folder. */
  readonly indexUrl: string;
  readonly scriptUrl: string;
  /** Where older texts than those of the list are found. */
  readonly elsewhere: readonly (readonly [url: string, title: string])[];
}

export function searchPage(page: SearchPage, context: PartContext): Html {
  const { words, href } = context;
  const items = page.archives.press.slice(0, listLength);
  const isSearchable = page.languages.length > 0;
  return html`<h1>${words.search}</h1>
${isSearchable && searchForm(page, context)}<section class="pressrum-newest">
<h2>${words.newestFirst}</h2>
<ul class="pressrum-results">
${items.map((item) => html`<li>${entry(item, context)}</li>\n`)}</ul>
${
  items.length < page.archives.press.length &&
  page.elsewhere.length > 0 &&
  html`<p>${words.olderTexts} ${page.elsewhere.map(([url, title], index) => [
    index > 0 && ", ",
    html`<a href="${href(url)}">${title}</a>`,
  ])}.</p>
`
}</section>
${isSearchable && html`<script type="module" src="${href(page.scriptUrl)}"></script>\n`}`;
}

/** As many as a page can hold and still be quick to open. */
const listLength = 300;

function searchForm(page: SearchPage, context: PartContext): Html {
  const { words, href } = context;
  const { archives } = page;
  const types = [
    archives.pressReleases.length > 0 && ([typeKeys["press-release"], words.pressRelease] as const),
    archives.pressInvitations.length > 0 && ([typeKeys["press-invitation"], words.pressInvitation] as const),
  ].filter((type) => type !== false);
  const topics = archives.pressTopics.map(({ slug, name }) => [slug, name] as const);
  const years = archives.pressYears.map(({ year }) => [String(year), String(year)] as const);
  return html`<form class="pressrum-search" role="search" action="${href(page.url)}" hidden data-pressrum-languages="${page.languages.join(" ")}" data-pressrum-index="${href(page.indexUrl)}" data-pressrum-root="${href("/")}" data-pressrum-hits="${words.hits}" data-pressrum-none="${words.noHits}" data-pressrum-help="${words.noHitsHelp}" data-pressrum-failed="${words.searchFailed}">
<p class="pressrum-search-words"><label for="pressrum-q">${words.searchFor}</label> <input type="search" id="pressrum-q" name="q" autocomplete="off" enterkeyhint="search"> <button type="submit">${words.search}</button></p>
${types.length > 1 && choice("typ", words.type, types, context)}${topics.length > 0 && choice("amne", words.topic, topics, context)}${years.length > 1 && choice("ar", words.year, years, context)}</form>
<p class="pressrum-hits" role="status"></p>
<section class="pressrum-found" hidden aria-label="${words.hits}">
<ol class="pressrum-results"></ol>
<p><button type="button" hidden>${words.moreHits}</button></p>
</section>
`;
}

function choice(
  name: string,
  label: string,
  values: readonly (readonly [value: string, text: string])[],
  { words }: PartContext,
): Html {
  return html`<p><label for="pressrum-${name}">${label}</label> <select id="pressrum-${name}" name="${name}">
<option value="">${words.all}</option>
${values.map(([value, text]) => html`<option value="${value}">${text}</option>\n`)}</select></p>
`;
}

function entry({ data, url }: PressItem, context: PartContext): Html {
  return html`${unpublishedNote(data, context)}<a href="${context.href(url)}"${langOf(data, context)}>${data.title}</a>
<p class="pressrum-kind">${kindOf(data, context)} <span class="pressrum-dates">${when(data.date, context)}</span></p>
`;
}
