/** Lists of items, the start page, and the pages around them. */
export const listStyles: string = `.pressrum-list, .pressrum-cards, .pressrum-pictures, .pressrum-pages ul, .pressrum-addresses, .pressrum-year ul {
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
.pressrum-list h2, .pressrum-list h3, .pressrum-cards h2 {
  font-size: 1.25rem;
  margin-block: 0 0.25rem;
}
.pressrum-list h2 a, .pressrum-list h3 a, .pressrum-cards a {
  text-decoration: none;
}
.pressrum-list h2 a:hover, .pressrum-list h3 a:hover, .pressrum-cards a:hover {
  text-decoration: underline;
}
.pressrum-when {
  margin-block-end: 0.5rem;
}
.pressrum-label {
  background: var(--pressrum-accent);
  border: 1px solid transparent;
  color: var(--pressrum-on-accent);
  font-size: 0.9375rem;
  font-weight: 700;
  inline-size: fit-content;
  margin-block-end: 0.5rem;
  padding: 0.125rem 0.5rem;
}
.pressrum-cancelled.pressrum-label {
  background: var(--pressrum-text);
  color: var(--pressrum-background);
  text-transform: uppercase;
}
.pressrum-next {
  background: var(--pressrum-surface);
  border-block-start: 4px solid var(--pressrum-accent);
  margin-block-end: 1rem;
  padding: 1.25rem 1.25rem 0.25rem;
}
.pressrum-next.pressrum-next > h2 {
  font-size: 1rem;
  margin-block: 0 0.25rem;
}
.pressrum-next h3 {
  font-size: 1.5rem;
}
.pressrum-next .pressrum-list {
  margin: 0;
}
.pressrum-next .pressrum-list > li {
  border: 0;
  padding: 0;
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
.pressrum-all-contacts .pressrum-contacts, .pressrum-attending .pressrum-contacts, .pressrum-cards, .pressrum-pictures {
  display: grid;
  gap: 1.5rem 2rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
}
.pressrum-all-contacts li, .pressrum-cards > li {
  border-block-start: 3px solid var(--pressrum-primary);
  margin: 0;
  padding-block-start: 0.75rem;
}
.pressrum-cards p {
  margin-block-end: 0.25rem;
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
  display: grid;
  gap: 0.25rem 0.75rem;
  justify-items: start;
  margin-block-end: 0.75rem;
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
}
main > section > p, main > p, main > section > dl, .pressrum-statement {
  max-inline-size: var(--pressrum-measure);
}
@media (min-width: 60em) {
  :is(main, main > section) > .pressrum-list {
    max-inline-size: none;
  }
  :is(main, main > section) > .pressrum-list article {
    column-gap: 2rem;
    display: grid;
    grid-template-columns: 13rem minmax(0, var(--pressrum-measure));
  }
  :is(main, main > section) > .pressrum-list article > * {
    grid-column: 2;
  }
  :is(main, main > section) > .pressrum-list article > .pressrum-kind {
    grid-column: 1;
    grid-row: 1 / span 6;
  }
  :is(main, main > section) > .pressrum-list .pressrum-dates {
    border: 0;
    display: block;
    margin: 0;
    padding: 0;
  }
  .pressrum-addresses li {
    grid-template-columns: 5.75rem minmax(0, 1fr) auto;
  }
}
`;
