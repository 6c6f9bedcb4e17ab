/** The plain page as a function: what base.njk says, word for word. */

import { filters, site } from "./plain.js";

const { isoDate, longDate } = filters;

export function time(date) {
  return `<time datetime="${isoDate(date)}">${longDate(date)}</time>`;
}

export function frame(url, title, main) {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)} – ${site.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="${site.url}${url}">
<link rel="alternate" type="application/rss+xml" title="${site.name}" href="/feeds/press.rss.xml">
<link rel="alternate" type="application/atom+xml" title="${site.name}" href="/feeds/press.atom.xml">
</head>
<body>
<header>
<p>${site.name}</p>
<nav><a href="/nyheter/">Alla nyheter</a></nav>
</header>
<main>
<h1>${escapeMarkup(title)}</h1>
${main}
</main>
<footer>
<p>${site.name}</p>
</footer>
</body>
</html>
`;
}

const special = /[&<>"']/g;
const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeMarkup(text) {
  return text.replace(special, (character) => references[character]);
}
