/** On paper: the sender, the text and the contacts on A4, without what only a screen can use. */
export const printStyles: string = `@page {
  margin: 2cm;
  size: A4;
}
@media print {
  :root {
    background: #fff;
    color: #000;
    font-size: 10.5pt;
  }
  main {
    padding: 0;
  }
  a {
    color: inherit;
  }
  .pressrum-head {
    border: 0;
  }
  body, .pressrum-foot {
    font-size: 1rem;
  }
  .pressrum-sender, .pressrum-foot {
    background: none;
    padding-inline: 0;
  }
  .pressrum-logo {
    background: none;
    block-size: 1.5cm;
    padding: 0;
  }
  .pressrum-menu, .pressrum-search, .pressrum-share, .pressrum-shortcut, .pressrum-calendar, .pressrum-foot-links, .pressrum-download, .pressrum-topics,
  .pressrum-event dd a {
    display: none;
  }
  .pressrum-item {
    display: block;
    max-inline-size: none;
  }
  .pressrum-body a[href^="http"]::after, .pressrum-related a[href^="http"]::after, .pressrum-registration a[href^="http"]::after {
    content: " (" attr(href) ")";
    overflow-wrap: anywhere;
  }
  .pressrum-facts {
    border: 1pt solid #000;
  }
  .pressrum-status, .pressrum-event, .pressrum-label {
    background: none;
    border: 2pt solid #000;
    color: #000;
  }
  .pressrum-dates, .pressrum-kind, figcaption {
    color: #000;
  }
  h1 {
    font-size: 20pt;
  }
  h2, h3 {
    break-after: avoid;
    margin-block: 14pt 3pt;
  }
  .pressrum-press-contact .pressrum-contacts {
    columns: 2;
  }
  figure, .pressrum-contacts li, .pressrum-event, .pressrum-facts, tr {
    break-inside: avoid;
  }
  img {
    inline-size: auto;
    max-block-size: 9cm;
  }
  p {
    orphans: 3;
    widows: 3;
  }
}
`;
