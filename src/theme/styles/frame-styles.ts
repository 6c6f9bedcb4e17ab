/** The head of the page with its menu, and the foot. */
export const frameStyles: string = `.pressrum-head {
  border-block-start: 0.375rem solid var(--pressrum-accent);
}
.pressrum-skip:focus {
  background: var(--pressrum-background);
  color: var(--pressrum-link);
  display: block;
  padding: 0.75rem var(--pressrum-gap);
}
.pressrum-sender, .pressrum-foot {
  padding-inline: var(--pressrum-side);
}
.pressrum-sender {
  font-size: 1.25rem;
  font-weight: 700;
  margin-block: 0;
  padding-block: 1rem;
}
.pressrum-sender, .pressrum-sender a {
  align-items: center;
  color: inherit;
  display: flex;
  gap: 0.875rem;
  text-decoration: none;
}
.pressrum-sender a:hover {
  text-decoration: underline;
}
.pressrum-logo {
  block-size: 3.5rem;
  inline-size: auto;
}
.pressrum-menu {
  background: var(--pressrum-primary);
}
.pressrum-menu ul {
  display: flex;
  flex-wrap: wrap;
  list-style: none;
  margin-block: 0;
  padding-inline: calc(var(--pressrum-side) - 0.75rem);
}
.pressrum-menu a {
  border-block: 4px solid transparent;
  color: var(--pressrum-on-primary);
  display: block;
  font-size: 1rem;
  padding: 0.625rem 0.75rem;
  text-decoration: none;
}
.pressrum-menu a:hover {
  text-decoration: underline;
}
.pressrum-menu a:focus-visible {
  outline-color: var(--pressrum-on-primary);
  outline-offset: -5px;
}
.pressrum-menu [aria-current] {
  border-block-end-color: currentcolor;
  font-weight: 600;
}
.pressrum-foot {
  background: var(--pressrum-surface);
  border-block-start: 1px solid var(--pressrum-line);
  display: flex;
  flex-wrap: wrap;
  font-size: 1rem;
  gap: 1rem 3rem;
  justify-content: space-between;
  padding-block: 2rem 2.5rem;
}
.pressrum-foot p {
  margin-block: 0;
}
.pressrum-foot-links {
  list-style: none;
  margin: 0;
  padding: 0;
}
.pressrum-foot a {
  display: inline-block;
  padding-block: 0.2rem;
}
@media (max-width: 29.99em) {
  .pressrum-menu ul {
    padding: 0.25rem calc(var(--pressrum-side) - 0.5rem);
  }
  .pressrum-menu a {
    border: 0;
    padding: 0.375rem 0.5rem;
  }
  .pressrum-menu [aria-current] {
    text-decoration: underline 2px;
  }
}
@media (prefers-color-scheme: dark) {
  .pressrum-logo {
    background: #fff;
    border-radius: var(--pressrum-radius);
    padding: 0.25rem;
  }
}
@media (forced-colors: active) {
  .pressrum-menu a {
    border-color: Canvas;
  }
  .pressrum-menu [aria-current] {
    border-block-end-color: Highlight;
  }
  button, .pressrum-button {
    border-color: ButtonText;
  }
}
`;
