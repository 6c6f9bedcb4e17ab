/** A few rules that make plain pages easy to read; colours and type are the browser's own. */
export const stylesheet = `:root {
  color-scheme: light dark;
  font-family: system-ui, sans-serif;
  line-height: 1.55;
}
body {
  margin: 0 auto;
  padding: 0 1rem 2rem;
  max-width: 42rem;
}
h1, h2, h3 {
  line-height: 1.2;
  overflow-wrap: break-word;
}
img {
  height: auto;
  max-width: 100%;
}
figure {
  margin: 1.5rem 0;
}
figcaption, .pressrum-dates, .pressrum-kind {
  font-size: 0.9rem;
}
.pressrum-body {
  overflow-wrap: break-word;
}
table {
  border-collapse: collapse;
  display: block;
  overflow-x: auto;
}
th, td {
  border: 1px solid;
  padding: 0.3rem 0.6rem;
  text-align: start;
}
.pressrum-right {
  text-align: end;
}
.pressrum-center {
  text-align: center;
}
dt {
  font-weight: bold;
}
dd {
  margin: 0 0 0.75rem;
}
address {
  font-style: normal;
}
.pressrum-name, .pressrum-lead {
  font-weight: bold;
}
.pressrum-contacts, .pressrum-list, .pressrum-head ul, .pressrum-pages ul, .pressrum-topics ul {
  list-style: none;
  padding: 0;
}
.pressrum-contacts li, .pressrum-list > li {
  margin-block: 1rem;
}
.pressrum-head ul, .pressrum-pages ul, .pressrum-topics ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
}
.pressrum-head, .pressrum-foot {
  border-block: 1px solid;
  margin-block: 1rem;
  padding-block: 0.5rem;
}
.pressrum-status, .pressrum-unpublished {
  border: 3px solid;
  padding: 0.75rem 1rem;
}
.pressrum-skip:not(:focus) {
  clip-path: inset(50%);
  height: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
  width: 1px;
}
`;
