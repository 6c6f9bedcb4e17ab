import { describe, expect, test } from "vitest";
import { excerpt, feedHtml, plainText } from "../../../src/views/feed/entry-html.ts";

const page = "https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/";

describe("feedHtml keeps what press texts use", () => {
  test.each([
    [
      "headings and paragraphs",
      '<h2>Bakgrund</h2>\n<p lang="fi" dir="ltr">Hei <em>ja</em> <strong>moi</strong></p>',
    ],
    ["lists", '<ol start="3" reversed type="a"><li value="3">ett</li></ol><ul><li>två</li></ul>'],
    [
      "a table",
      '<table><caption>Tider</caption><colgroup><col span="2" /></colgroup><thead><tr><th scope="col" abbr="Kl.">Klockan</th></tr></thead><tbody><tr><td colspan="2" rowspan="1">9</td></tr></tbody></table>',
    ],
    ["definitions", "<dl><dt>Tid</dt><dd>Fredag</dd></dl>"],
    [
      "quotations",
      '<blockquote cite="https://example.org/k"><p>– Roligt, säger <cite>Bo</cite>.</p></blockquote><q>ja</q>',
    ],
    [
      "times and abbreviations",
      '<time datetime="2026-06-12T09:30+02:00">kl. 9.30</time> <abbr title="kommunstyrelsen">KS</abbr>',
    ],
    [
      "an address",
      '<address>Bo Låtsas, <a href="tel:+46701740660">070-174 06 60</a>, <a href="mailto:bo@exempelby.example">bo@exempelby.example</a></address>',
    ],
    [
      "a figure",
      '<figure><img src="https://example.org/b.jpg" srcset="https://example.org/b-640.jpg 640w, https://example.org/b.jpg 1600w" sizes="100vw" alt="" width="1600" height="900" /><figcaption>Foto: Bo</figcaption></figure>',
    ],
    [
      "sound and film",
      '<audio controls src="https://example.org/a.mp3"></audio><video controls poster="https://example.org/p.jpg" width="640" height="360"><source src="https://example.org/v.mp4" type="video/mp4" /><track kind="captions" src="https://example.org/v.vtt" srclang="sv" label="Svenska" default /></video>',
    ],
    [
      "a picture in forms",
      '<picture><source srcset="https://example.org/b.avif 2x" media="(min-width: 40em)" type="image/avif" /><img src="https://example.org/b.jpg" alt="Bad" /></picture>',
    ],
    ["changes", '<del datetime="2026-06-01">måndag</del> <ins cite="https://example.org/r">tisdag</ins>'],
    [
      "line breaks, rules and details",
      "<p>a<br />b<wbr />c</p><hr /><details><summary>Mer</summary>text</details>",
    ],
    ["escaped text", "<p>A &amp; B, 1 &lt; 2, ]]&gt; och &amp;amp;</p>"],
  ])("%s", (_name, html) => {
    expect(feedHtml(html, page)).toBe(html);
  });
});

describe("feedHtml takes away what may not leave the site", () => {
  test.each([
    ["scripts", "<p>a</p><script>alert(1)</script><p>b</p>", "<p>a</p><p>b</p>"],
    ["an open script", "<p>a</p><script>alert(1)", "<p>a</p>"],
    ["styles", '<style>p{color:red}</style><p style="color:red" class="x" id="y">a</p>', "<p>a</p>"],
    [
      "event handlers",
      '<p onclick="a()" ONMOUSEOVER=b()>a</p><img src="b.jpg" onerror="c()">',
      `<p>a</p><img src="${page}b.jpg" />`,
    ],
    [
      "forms but not their text",
      '<form action="/x"><p>Anmäl dig</p><input name="n"><select><option>1</option></select><textarea>x</textarea><button>Skicka</button></form>',
      "<p>Anmäl dig</p>",
    ],
    [
      "objects and applets",
      '<object data="/x.swf"><p>reserv</p></object><embed src="/x"><applet code="x">y</applet>',
      "",
    ],
    [
      "drawings and formulas with their text",
      '<svg onload="a()"><title>t</title><a href="/x">x</a></svg><math><mi>x</mi></math>slut',
      "slut",
    ],
    ["templates", "<template><p>a</p></template>b", "b"],
    ["comments and bogus CDATA", "a<!-- b --><![CDATA[c]]>d", "ad"],
    [
      "documents",
      '<!doctype html><html><head><title>T</title><base href="https://evil.example/"><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="/x"></head><body><p>a</p></body></html>',
      "<p>a</p>",
    ],
    ["unknown elements but not their text", "<x-card><p>a</p></x-card><font>b</font>", "<p>a</p>b"],
    ["unknown and data attributes", '<p data-x="1" aria-label="x" is="y" slot="z">a</p>', "<p>a</p>"],
    [
      "ping, target and rel",
      '<a href="https://example.org/" ping="https://evil.example/" target="_top" rel="x" download>a</a>',
      '<a href="https://example.org/">a</a>',
    ],
    [
      "control characters, written and as references",
      "<p>a\u0001b&#1;c&#xFFFE;d\uD800</p>",
      "<p>abcd\uFFFD</p>",
    ],
    ["attribute names that break out", '<p "onclick=alert(1)" <b>x</p>', "<p>x</p>"],
  ])("%s", (_name, html, safe) => {
    expect(feedHtml(html, page)).toBe(safe);
  });

  test.each([
    [
      "a frame with a title",
      '<iframe src="/film/1" title="Film & ljud"></iframe>',
      '<a href="https://press.exempelby.example/film/1">Film &amp; ljud</a>',
    ],
    [
      "a frame without a title",
      '<iframe src="https://example.org/f"></iframe>',
      '<a href="https://example.org/f">https://example.org/f</a>',
    ],
    [
      "a frame of script",
      '<iframe src="javascript:alert(1)" srcdoc="<script>x</script>"></iframe>',
      "<span></span>",
    ],
  ])("%s becomes a link", (_name, html, link) => {
    expect(feedHtml(html, page)).toBe(link);
  });
});

describe("feedHtml makes addresses absolute", () => {
  test.each([
    ["beside the page", "bild.jpg", `${page}bild.jpg`],
    ["above the page", "../../a/", "https://press.exempelby.example/pressmeddelanden/a/"],
    ["from the root", "/a?b=1&c=2#d", "https://press.exempelby.example/a?b=1&amp;c=2#d"],
    ["in the page", "#not-1", `${page}#not-1`],
    ["empty but for a query", "?x=1", `${page}?x=1`],
    ["without a scheme", "//example.org/a", "https://example.org/a"],
    ["with spaces and Swedish letters", "/å ä.pdf", "https://press.exempelby.example/%C3%A5%20%C3%A4.pdf"],
    ["absolute", "http://example.org/", "http://example.org/"],
    [
      "mail",
      "mailto:press@exempelby.example?subject=Fr%C3%A5ga",
      "mailto:press@exempelby.example?subject=Fr%C3%A5ga",
    ],
    ["telephone", "tel:+46701740660", "tel:+46701740660"],
  ])("%s: %s", (_name, href, address) => {
    expect(feedHtml(`<a href="${href}">x</a>`, page)).toBe(`<a href="${address}">x</a>`);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "java&#9;script:alert(1)",
    "&#1;javascript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "ftp://example.org/",
    "blob:https://example.org/x",
    "http://",
    "https://exa mple.org/",
  ])("no link to %j", (href) => {
    expect(feedHtml(`<a href="${href}">x</a>`, page)).toBe("<a>x</a>");
  });

  test.each([
    ["data:image/png;base64,AAAA"],
    ["mailto:bo@exempelby.example"],
    ["tel:+46701740660"],
    ["javascript:alert(1)"],
    [""],
  ])("no picture from %j", (src) => {
    expect(feedHtml(`a<img src="${src}" alt="x">b`, page)).toBe("ab");
  });

  test.each([
    ["one candidate", "a.jpg", `${page}a.jpg`],
    ["widths", "a.jpg 640w, /b.jpg 1280w", `${page}a.jpg 640w, https://press.exempelby.example/b.jpg 1280w`],
    ["densities", "a.jpg, b.jpg 1.5x", `${page}a.jpg, ${page}b.jpg 1.5x`],
    ["commas in addresses", "a,b.jpg 1x,c.jpg 2x", `${page}a,b.jpg 1x, ${page}c.jpg 2x`],
    ["line ends", "\n  a.jpg 1x,\n  b.jpg 2x\n", `${page}a.jpg 1x, ${page}b.jpg 2x`],
    ["a candidate of data", "data:image/png;base64,AA 1x, b.jpg 2x", `${page}b.jpg 2x`],
    ["a candidate of script", "javascript:alert(1) 1x, b.jpg 2x", `${page}b.jpg 2x`],
  ])("srcset: %s", (_name, srcset, absolute) => {
    expect(feedHtml(`<img srcset="${srcset}" alt="">`, page)).toBe(`<img srcset="${absolute}" alt="" />`);
  });

  test("poster, cite and the sources of media", () => {
    const html =
      '<video poster="p.jpg"><source src="v.mp4"><track src="v.vtt"></video><blockquote cite="/q">a</blockquote><audio src="a.mp3"></audio>';
    expect(feedHtml(html, page)).toBe(
      `<video poster="${page}p.jpg"><source src="${page}v.mp4" /><track src="${page}v.vtt" /></video>` +
        `<blockquote cite="https://press.exempelby.example/q">a</blockquote><audio src="${page}a.mp3"></audio>`,
    );
  });

  test("srcset that holds nothing but commas and spaces does not take long", () => {
    const start = performance.now();
    feedHtml(`<img src="a.jpg" srcset="${", ".repeat(100_000)}${",".repeat(100_000)}">`, page);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test("a base that is not absolute is an error", () => {
    expect(() => feedHtml("<p>a</p>", "/a/")).toThrow(TypeError);
  });
});

describe("feedHtml is settled", () => {
  test.each([
    '<p>a <a href="/b">b</a> &amp;lt; <img src="c.jpg" srcset="d.jpg 2x"></p>',
    "<table><tr><td>a<td>b</table><p>c<p>d",
    '<iframe src="/film"></iframe>]]>&amp;amp;',
  ])("a second time changes nothing: %s", (html) => {
    const once = feedHtml(html, page);
    expect(feedHtml(once, page)).toBe(once);
  });
});

describe("plainText", () => {
  test.each([
    ["blocks are parted", "<h2>Bad</h2><p>ett</p><ul><li>två</li><li>tre</li></ul>", "Bad ett två tre"],
    ["inline elements are not", "<p>Ny<b>a</b> bad<em>platser</em>.</p>", "Nya badplatser."],
    ["line breaks are spaces", "a<br>b", "a b"],
    [
      "references are characters",
      "<p>A &amp; B, 1 &lt; 2, &quot;c&quot;, &amp;amp;, &aring;&nbsp;&#8211;</p>",
      'A & B, 1 < 2, "c", &amp;, å\u00A0–',
    ],
    ["scripts, styles and buttons are no text", "<style>a</style><script>b</script><button>c</button>d", "d"],
    ["pictures give no text", '<img alt="x">a<figcaption>b</figcaption>', "a b"],
    ["markup written as text stays text", "<p>&lt;b&gt;</p>", "<b>"],
    ["a tag that is cut off is no text", '<p>a</p><a href="https://exam', "a"],
    ["nothing", "", ""],
  ])("%s", (_name, html, text) => {
    expect(plainText(html)).toBe(text);
  });
});

describe("excerpt", () => {
  const words = (count: number): string => Array.from({ length: count }, () => "badplats").join(" ");

  test.each([
    ["a short text is whole", "<h2>Bad</h2><p>Nu &amp; då.</p>", "Bad Nu & då."],
    ["300 characters are whole", `<p>${"å".repeat(300)}</p>`, "å".repeat(300)],
    ["a long text is cut between words", `<p>${words(60)}</p>`, `${words(33)} …`],
    ["a text of 301 characters is cut", `<p>${words(33)} ab cd</p>`, `${words(33)} ab …`],
    ["a long word is cut, but no character", `<p>${"🎉".repeat(400)}</p>`, `${"🎉".repeat(300)} …`],
    ["a very long text", `<p>${words(5_000)}</p>`, `${words(33)} …`],
    [
      "little text in much markup",
      `${'<p title="lång titel utan text"></p>'.repeat(55)}<p>${words(20)}</p>`,
      `${words(1)} …`,
    ],
    ["no text", '<p><img src="https://example.org/a.jpg"></p>', undefined],
  ])("%s", (_name, html, text) => {
    expect(excerpt(html)).toBe(text);
  });
});
