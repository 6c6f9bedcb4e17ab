/** The page of an item: one column to read, and on wide screens the press contact beside it. */
export const itemStyles: string = `.pressrum-item {
  max-inline-size: var(--pressrum-measure);
}
.pressrum-kind {
  color: var(--pressrum-muted);
  font-size: 0.9375rem;
  font-weight: 600;
  margin-block-end: 0.5rem;
}
.pressrum-dates {
  color: var(--pressrum-muted);
  font-size: 0.9375rem;
  font-weight: 400;
}
.pressrum-kind .pressrum-dates {
  border-inline-start: 1px solid var(--pressrum-line);
  margin-inline-start: 0.5rem;
  padding-inline-start: 0.625rem;
}
.pressrum-lead {
  font-size: clamp(1.1875rem, 1.1rem + 0.4vw, 1.3125rem);
  line-height: 1.5;
  margin-block-end: 1.5rem;
  text-wrap: pretty;
  max-inline-size: var(--pressrum-measure);
}
.pressrum-status, .pressrum-unpublished {
  background: var(--pressrum-accent);
  border: 3px solid var(--pressrum-accent);
  color: var(--pressrum-on-accent);
  font-size: 1.125rem;
  padding: 0.75rem 1rem;
}
.pressrum-status strong {
  font-size: 1.5rem;
}
.pressrum-cancelled.pressrum-status {
  background: var(--pressrum-text);
  border-color: var(--pressrum-text);
  color: var(--pressrum-background);
  text-transform: uppercase;
}
.pressrum-status del {
  text-transform: none;
}
.pressrum-past {
  border-inline-start: 4px solid var(--pressrum-line);
  font-weight: 600;
  padding-inline-start: 1rem;
}
.pressrum-event {
  background: var(--pressrum-surface);
  border-inline-start: 4px solid var(--pressrum-accent);
  margin-block-end: 1.5rem;
  padding: 1.25rem;
}
.pressrum-event h2 {
  font-size: 1rem;
  margin-block: 1.25rem 0.25rem;
}
dt {
  font-weight: 600;
}
dd {
  margin: 0 0 0.75rem;
}
dl {
  margin-block-end: 0;
}
.pressrum-event dl dd:first-of-type {
  font-size: 1.375rem;
  font-weight: 600;
  line-height: 1.35;
}
.pressrum-calendar ul, .pressrum-contacts, .pressrum-topics ul, .pressrum-attachments ul, .pressrum-related ul {
  list-style: none;
  padding: 0;
}
.pressrum-calendar ul, .pressrum-topics ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  margin-block-end: 0;
}
.pressrum-contacts a, .pressrum-attachments a, .pressrum-related a {
  display: inline-block;
  padding-block: 0.125rem;
}
.pressrum-calendar li a, .pressrum-topics a {
  border: 1px solid;
  border-radius: var(--pressrum-radius);
  display: inline-block;
  font-size: 1rem;
  padding: 0.25rem 0.75rem;
  text-decoration: none;
}
.pressrum-calendar li a:hover, .pressrum-topics a:hover {
  text-decoration: underline;
}
.pressrum-contacts li {
  margin-block-end: 1.25rem;
}
.pressrum-contacts {
  font-size: 1rem;
}
.pressrum-contacts a {
  overflow-wrap: anywhere;
}
.pressrum-registration + .pressrum-body, .pressrum-attending + .pressrum-body {
  border-block-start: 1px solid var(--pressrum-line);
  margin-block-start: 1rem;
  padding-block-start: 1.5rem;
}
.pressrum-name {
  font-weight: 700;
}
.pressrum-press-contact {
  border-block-start: 4px solid var(--pressrum-primary);
  margin-block: 2.5rem 1.5rem;
}
.pressrum-press-contact h2 {
  margin-block-start: 0.75rem;
}
.pressrum-facts {
  background: var(--pressrum-surface);
  border-block-start: 4px solid var(--pressrum-accent);
  margin-block: 2rem;
  padding: 1.25rem 1.25rem 0.25rem;
}
.pressrum-facts > :first-child {
  font-size: 1.125rem;
  margin-block-start: 0;
}
.pressrum-facts ul {
  padding-inline-start: 1.25rem;
}
.pressrum-image img {
  display: block;
}
figcaption {
  color: var(--pressrum-muted);
  font-size: 0.9375rem;
  padding-block-start: 0.5rem;
}
.pressrum-license, .pressrum-download {
  display: block;
}
.pressrum-share p {
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem 1rem;
}
@media (max-width: 59.99em) {
  .pressrum-image img {
    inline-size: 100%;
  }
}
@media (min-width: 60em) {
  .pressrum-item, .pressrum-start {
    column-gap: 3rem;
    display: grid;
    grid-template-columns: minmax(0, var(--pressrum-measure)) minmax(17rem, 1fr);
    max-inline-size: none;
  }
  .pressrum-item > *, .pressrum-start > * {
    grid-column: 1;
  }
  .pressrum-item > .pressrum-press-contact, .pressrum-start > .pressrum-press-contact {
    align-self: start;
    grid-column: 2;
    grid-row: 1 / span 40;
    margin-block: 0;
  }
  .pressrum-shortcut {
    display: none;
  }
}
@media (min-width: 60em) and (min-height: 45em) {
  .pressrum-item > .pressrum-press-contact {
    inset-block-start: 1.5rem;
    position: sticky;
  }
}
`;
