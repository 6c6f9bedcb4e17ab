/**
 * How a browser shows a feed to someone who has opened it by mistake: what it is, and its titles and texts. CSS alone, since
 * browsers are giving up XSLT. Names of elements are those of RSS and Atom.
 */
export function feedStylesOf(explanation: string): string {
  return `rss, feed {
  background: #fff;
  color: #1a1a1a;
  display: block;
  font: 100%/1.6 system-ui, sans-serif;
  margin: 0 auto;
  max-width: 42rem;
  padding: 1.5rem 1rem;
}
rss::before, feed::before {
  border: 2px solid #6b6b6b;
  content: ${cssString(explanation)};
  display: block;
  margin-block-end: 1.5rem;
  padding: 1rem;
}
channel, item, entry, title, description, subtitle, summary {
  display: block;
}
channel > *, feed > *, item > *, entry > * {
  display: none;
}
channel > title, feed > title, channel > description, feed > subtitle, channel > item, feed > entry,
item > title, entry > title, item > description, entry > summary {
  display: block;
}
channel > title, feed > title {
  font-size: 1.75rem;
  font-weight: 700;
}
item, entry {
  border-block-start: 1px solid #6b6b6b;
  margin-block-start: 1rem;
  padding-block-start: 1rem;
}
item > title, entry > title {
  font-size: 1.25rem;
  font-weight: 700;
}
@media (prefers-color-scheme: dark) {
  rss, feed {
    background: #121212;
    color: #ececec;
  }
}
`;
}

/** CSS Syntax §4.3.5: quotes, backslashes and line ends are escaped by their code points. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
