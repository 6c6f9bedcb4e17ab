/** The search page: its form, and the short list of what was found. */
export const searchStyles: string = `.pressrum-search {
  align-items: end;
  background: var(--pressrum-surface);
  border-radius: var(--pressrum-radius);
  display: flex;
  flex-wrap: wrap;
  gap: 1rem;
  margin-block-end: 1.5rem;
  max-inline-size: var(--pressrum-measure);
  padding: 1rem;
}
.pressrum-search[hidden] {
  display: none;
}
.pressrum-search p {
  flex: 1 1 10rem;
  margin: 0;
  min-inline-size: 0;
}
.pressrum-search .pressrum-search-words {
  align-items: end;
  display: flex;
  flex: 1 1 100%;
  flex-wrap: wrap;
  gap: 0.25rem 0.75rem;
}
.pressrum-search label {
  display: block;
  flex: 1 0 100%;
  font-weight: 600;
}
.pressrum-search input, .pressrum-search select {
  background: var(--pressrum-background);
  border: 1px solid var(--pressrum-text);
  border-radius: var(--pressrum-radius);
  color: var(--pressrum-text);
  font: inherit;
  inline-size: 100%;
  min-block-size: 2.75rem;
  padding: 0.375rem 0.625rem;
}
.pressrum-search input {
  flex: 1 1 10rem;
  inline-size: auto;
  min-inline-size: 0;
}
.pressrum-results {
  list-style: none;
  max-inline-size: var(--pressrum-measure);
  padding: 0;
}
.pressrum-results li {
  border-block-start: 1px solid var(--pressrum-line);
  padding-block: 0.75rem;
}
.pressrum-results a {
  font-weight: 600;
}
.pressrum-results p {
  margin-block: 0;
}
.pressrum-hits {
  font-weight: 600;
}
mark {
  background: transparent;
  color: inherit;
  font-weight: 700;
  text-decoration: underline 2px var(--pressrum-accent);
}
`;
