/** The plain page of an item as a function: what item.njk says, word for word. */

import { escapeMarkup, frame, time } from "./frame.js";

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
