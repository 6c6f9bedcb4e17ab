/** Type, links, tables, buttons: what any page is made of. */
export const documentStyles: string = `:root {
  --pressrum-font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  --pressrum-heading-font: var(--pressrum-font);
  --pressrum-measure: 42rem;
  --pressrum-width: 68rem;
  --pressrum-gap: clamp(1rem, 0.5rem + 2vw, 2rem);
  --pressrum-side: max(var(--pressrum-gap), (100% - var(--pressrum-width)) / 2 + var(--pressrum-gap));
  --pressrum-radius: 0.375rem;
  accent-color: var(--pressrum-primary);
  background: var(--pressrum-background);
  color: var(--pressrum-text);
  font: 100%/1.6 var(--pressrum-font);
  scroll-padding-block-start: 1rem;
  -webkit-text-size-adjust: none;
  text-size-adjust: none;
}
*, ::before, ::after {
  box-sizing: border-box;
}
body {
  display: flex;
  flex-direction: column;
  font-size: 1.0625rem;
  margin: 0;
  min-block-size: 100vh;
}
main {
  flex: 1;
  inline-size: 100%;
  margin-inline: auto;
  max-inline-size: var(--pressrum-width);
  padding: clamp(1.5rem, 1rem + 2vw, 3rem) var(--pressrum-gap);
}
h1, h2, h3, h4 {
  font-family: var(--pressrum-heading-font);
  hyphenate-limit-chars: 14 6 6;
  hyphens: auto;
  line-height: 1.25;
  margin-block: 2rem 0.5rem;
  overflow-wrap: break-word;
  text-wrap: balance;
}
h1 {
  font-size: clamp(1.75rem, 1.3rem + 2vw, 2.625rem);
  letter-spacing: -0.015em;
  line-height: 1.15;
  margin-block: 0 1rem;
}
h2 {
  font-size: 1.375rem;
}
h3 {
  font-size: 1.125rem;
}
p, ul, ol, dl, pre {
  margin-block: 0 1rem;
}
p, li, dd, figcaption, td, th {
  overflow-wrap: break-word;
}
a {
  color: var(--pressrum-link);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
}
a:hover {
  text-decoration-thickness: 2px;
}
:focus-visible {
  border-radius: 2px;
  outline: 3px solid var(--pressrum-focus);
  outline-offset: 2px;
}
img {
  block-size: auto;
  max-inline-size: 100%;
}
figure {
  margin: 0 0 2rem;
}
address {
  font-style: normal;
}
table {
  border-collapse: collapse;
  display: block;
  margin-block-end: 1.5rem;
  max-inline-size: 100%;
  overflow-x: auto;
}
th, td {
  border-block-end: 1px solid var(--pressrum-line);
  padding: 0.5rem 1rem 0.5rem 0;
  text-align: start;
  vertical-align: top;
}
th {
  border-block-end-width: 2px;
}
.pressrum-right {
  font-variant-numeric: tabular-nums;
  text-align: end;
}
.pressrum-center {
  text-align: center;
}
blockquote, .pressrum-quote {
  border-inline-start: 4px solid var(--pressrum-accent);
  font-size: 1.1875rem;
  margin: 2rem 0;
  padding-inline-start: 1.25rem;
}
blockquote > :last-child {
  margin-block-end: 0;
}
.pressrum-quote > blockquote {
  border: 0;
  margin: 0;
  padding: 0;
}
details {
  border-block-start: 1px solid var(--pressrum-line);
}
summary {
  cursor: pointer;
  font-weight: 600;
  padding-block: 0.75rem;
}
pre {
  overflow-x: auto;
}
button, .pressrum-button {
  background: var(--pressrum-primary);
  border: 1px solid transparent;
  border-radius: var(--pressrum-radius);
  color: var(--pressrum-on-primary);
  cursor: pointer;
  display: inline-block;
  font: inherit;
  font-weight: 600;
  line-height: 1.4;
  min-block-size: 2.75rem;
  padding: 0.625rem 1rem;
  text-decoration: none;
}
button {
  background: transparent;
  border-color: currentcolor;
  color: var(--pressrum-link);
  padding: 0.5rem 0.875rem;
}
button[hidden] {
  display: none;
}
button:hover, .pressrum-button:hover {
  text-decoration: underline;
}
button[data-pressrum-done]::after {
  content: " ✓ " attr(data-pressrum-done);
}
.pressrum-unseen, .pressrum-skip:not(:focus) {
  clip-path: inset(50%);
  block-size: 1px;
  inline-size: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
}
.pressrum-note {
  background: var(--pressrum-surface);
  border: 2px solid var(--pressrum-line);
  inset: auto 1rem 1rem;
  margin: 0;
  padding: 1rem;
  position: fixed;
}
@media (prefers-reduced-motion: no-preference) {
  :root {
    scroll-behavior: smooth;
  }
}
`;
