/** The plain page of an item as a function: what base.njk and item.njk say, word for word. */

import { filters, site } from "./plain.js";

const { isoDate, longDate } = filters;

export function itemPage({ item, content, pressrum }) {
  const { title, lead, event, contacts, topics } = item.data;
  return frame(
    item.url,
    title,
    `<p>${time(item.date)}</p>
<p class="lead">${escapeMarkup(lead)}</p>
${
  event === undefined
    ? ""
    : `<dl>
<dt>Tid</dt>
<dd>${time(event.start)}</dd>
<dt>Plats</dt>
<dd>${escapeMarkup(event.place.name)}, ${escapeMarkup(event.place.address)}</dd>
</dl>
`
}<div>
${content}
</div>
<h2>Presskontakt</h2>
<ul>
${contacts.map(contactItem).join("")}</ul>
<h2>Ämnen</h2>
<ul>
${topics.map((topic) => `<li><a href="/amnen/${topic.slug}/">${escapeMarkup(topic.name)}</a></li>\n`).join("")}</ul>
<p>${escapeMarkup(pressrum.organisation.boilerplate)}</p>
`,
  );
}

function contactItem({ name, role, phones: [phone], email }) {
  return `<li>${escapeMarkup(name)}, ${escapeMarkup(role)}, <a href="tel:${phone.e164}">${escapeMarkup(phone.text)}</a>, <a href="mailto:${escapeMarkup(email)}">${escapeMarkup(email)}</a></li>\n`;
}

function time(date) {
  return `<time datetime="${isoDate(date)}">${longDate(date)}</time>`;
}

function frame(url, title, main) {
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

function escapeMarkup(text) {
  return text.replace(special, (character) => references[character]);
}
