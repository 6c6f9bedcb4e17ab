/** Lists of items, the start page, and the pages around them. */
export const listStyles: string = `.pressrum-list, .pressrum-pictures, .pressrum-pages ul, .pressrum-addresses, .pressrum-year ul {
  list-style: none;
  padding: 0;
}
.pressrum-list {
  max-inline-size: var(--pressrum-measure);
}
.pressrum-list > li {
  border-block-start: 1px solid var(--pressrum-line);
  padding-block: 1.25rem 0.25rem;
}
.pressrum-list h2, .pressrum-list h3 {
  font-size: 1.25rem;
  margin-block: 0 0.25rem;
}
.pressrum-list h2 a, .pressrum-list h3 a {
  text-decoration: none;
}
.pressrum-list h2 a:hover, .pressrum-list h3 a:hover {
  text-decoration: underline;
}
.pressrum-when {
  font-weight: 600;
}
.pressrum-when .pressrum-cancelled, .pressrum-when .pressrum-moved {
  text-transform: uppercase;
}
.pressrum-start > .pressrum-press-contact {
  margin-block-start: 0;
}
.pressrum-start > section:not(.pressrum-press-contact) > h2 {
  margin-block-start: 1rem;
}
.pressrum-pages ul, .pressrum-year ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.5rem;
}
.pressrum-pages a {
  display: inline-block;
  padding-block: 0.5rem;
}
.pressrum-all-contacts .pressrum-contacts, .pressrum-pictures {
  display: grid;
  gap: 1rem 2rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
}
.pressrum-pictures img {
  aspect-ratio: 3 / 2;
  background: var(--pressrum-surface);
  inline-size: 100%;
  object-fit: contain;
}
.pressrum-pictures figure {
  margin-block-end: 0.25rem;
}
.pressrum-pictures figcaption > * {
  display: block;
}
.pressrum-addresses li {
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.75rem;
  margin-block-end: 0.5rem;
}
.pressrum-addresses button {
  font-size: 0.875rem;
  min-block-size: 2rem;
  padding: 0.25rem 0.625rem;
}
.pressrum-addresses a {
  overflow-wrap: anywhere;
}
.pressrum-format {
  font-weight: 600;
  min-inline-size: 3.5rem;
}
main > section > p, main > p, main > section > dl, .pressrum-statement {
  max-inline-size: var(--pressrum-measure);
}
`;
