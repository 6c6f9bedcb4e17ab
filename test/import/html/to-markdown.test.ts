import markdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "../../../src/import/html/to-markdown.ts";
import { seededRandom } from "../../bench/random.ts";

const base = "https://www.exempelby.example/nyheter/bad/";

function markdown(html: string): string {
  return htmlToMarkdown(html, base).markdown;
}

describe("htmlToMarkdown", () => {
  test.each([
    ["<p>Ett</p><p>Två</p>", "Ett\n\nTvå"],
    ["<h2>Rubrik <b>fet</b></h2><p>Text</p>", "## Rubrik fet\n\nText"],
    ["<p>En <b>fet </b>text<strong> och</strong> mer</p>", "En **fet** text **och** mer"],
    ["<p><strong><b>Dubbel</b></strong> <i>lutad</i> <s>struken</s></p>", "**Dubbel** *lutad* ~~struken~~"],
    ["<p><b>Tid:</b>kl. 9</p>", "**Tid**:kl. 9"],
    ["<p><b>a</b><b>b</b></p>", "**ab**"],
    ["<p><b>Rad<br></b>nästa</p>", "**Rad**  \nnästa"],
    ["<ul><li>ett<ul><li>under</li></ul></li><li>två</li></ul>", "- ett\n  - under\n- två"],
    ["<ol start='3'><li>a</li><li>b</li></ol>", "3. a\n4. b"],
    ["<blockquote><p>Citat</p></blockquote>", "> Citat"],
    ["<dl><dt>När</dt><dd>Nu</dd></dl>", "**När**\n\nNu"],
    ["<p>– Ja, säger hon.</p><p>- Nej, säger han.</p>", "– Ja, säger hon.\n\n– Nej, säger han."],
    ["<p>2 400 m<sup>2</sup>, CO<sub>2</sub></p>", "2 400 m², CO₂"],
    ["<p>Rad&nbsp;</p><p>&nbsp;</p><p>Nästa</p>", "Rad\n\nNästa"],
    ["<hr>", "---"],
    ["<o:p>Word</o:p><!-- [if gte mso 9]>x<![endif]-->", "Word"],
  ])("%s gives %s", (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  test.each([
    ["1. januari", "1\\. januari"],
    ["1) först", "1\\) först"],
    ["# 4", "\\# 4"],
    ["+ plus", "\\+ plus"],
    ["::: fakta Test", "\\::: fakta Test"],
    [":: fakta Test", "\\:: fakta Test"],
    ["kl. 9::30", "kl. 9::30"],
    ["a_b_c *d* [e](f) `g` \\h", "a_b_c \\*d\\* \\[e\\](f) \\`g\\` \\\\h"],
    ["&lt;b&gt; &amp;copy; &amp;amp;", "\\<b> \\&copy; \\&amp;"],
    ["a~~b~~", "a\\~~b\\~~"],
    ["Läs https://x.example/a_b_c?d=1*2_ nu", "Läs https://x.example/a_b_c?d=1*2_ nu"],
    ["anna_b_berg@exempelby.example", "anna_b_berg@exempelby.example"],
  ])("text stays text: %s", (text, expected) => {
    expect(markdown(`<p>${text}</p>`)).toBe(expected);
  });

  test.each([
    ['<a href="/om">Om</a>', "[Om](https://www.exempelby.example/om)"],
    ['<a href="karta (1).pdf">Karta</a>', `[Karta](${base}karta%20%281%29.pdf)`],
    ['<a href="mailto:press@exempelby.example">Skriv</a>', "[Skriv](mailto:press@exempelby.example)"],
    ['<a href="#fakta">Fakta</a>', "Fakta"],
    ['<a href="https://x.example/"></a>tom', "tom"],
    ['Se! <a href="https://x.example/">mer</a>', "Se! [mer](https://x.example/)"],
    ['Se!<a href="https://x.example/">mer</a>', "Se\\![mer](https://x.example/)"],
    ['<img src="bad.jpg" alt="Ett [bad]">', `![Ett \\[bad\\]](${base}bad.jpg)`],
    [
      '<img src="data:image/gif;base64,R0" data-src="/bad.jpg" alt="Bad">',
      "![Bad](https://www.exempelby.example/bad.jpg)",
    ],
    ['<img src="/pixel.gif" width="1" height="1">x', "x"],
  ])("%s gives %s", (html, expected) => {
    expect(markdown(`<p>${html}</p>`)).toBe(expected);
  });

  test("what cannot be published is taken away and told of", () => {
    const {
      markdown: text,
      found,
      faithful,
    } = htmlToMarkdown(
      `<p>Hej<script>alert(1)</script> <a href="javascript:alert(1)">du</a> <a href="data:text/html,x">där</a></p>
       <form><input></form><p><img src="utan.jpg"> <img src="javascript:x" alt="ond"></p>
       <iframe src="https://www.youtube-nocookie.com/embed/abcDEF123_-?rel=0" title="Film"></iframe>
       <iframe src="https://player.vimeo.com/video/123"></iframe>`,
      base,
    );
    expect(text).toBe(
      `Hej du där

[utan.jpg](${base}utan.jpg)

[Film](https://www.youtube.com/watch?v=abcDEF123_-) [https://vimeo.com/123](https://vimeo.com/123)`,
    );
    expect(faithful).toBe(true);
    expect([...found.removed]).toEqual(["form", "img"]);
    expect(found.unnamedImages).toEqual([`${base}utan.jpg`]);
    expect(found.embeds).toEqual(["https://www.youtube.com/watch?v=abcDEF123_-", "https://vimeo.com/123"]);
  });

  test("relative addresses without a page to start from are told of", () => {
    const { markdown: text, found } = htmlToMarkdown('<p><a href="/om">Om</a></p>', undefined);
    expect(text).toBe("Om");
    expect(found.lostLinks).toEqual(["/om"]);
  });
});

describe("tables", () => {
  test("with headings", () => {
    const html =
      "<table><caption>Mkr</caption><tr><th>A</th><th>B|C</th></tr><tr><td>1</td><td>2<br>3</td></tr></table>";
    const { markdown: text, found } = htmlToMarkdown(html, base);
    expect(text).toBe("Mkr\n\n| A | B\\|C |\n| --- | --- |\n| 1 | 2 3 |");
    expect(found.plainTable).toBe(false);
  });

  test("without headings the first row becomes them, and that is told of", () => {
    const { markdown: text, found } = htmlToMarkdown(
      "<table><tr><td>A</td><td>B</td></tr><tr><td>1</td></tr></table>",
      base,
    );
    expect(text).toBe("| A | B |\n| --- | --- |\n| 1 |  |");
    expect(found.plainTable).toBe(true);
  });

  test.each([
    ["one column", "<table><tr><td>A</td></tr><tr><td>B</td></tr></table>", "A\n\nB"],
    [
      "a table for layout",
      "<table><tr><td><p>A</p><p>B</p></td><td><ul><li>C</li></ul></td></tr></table>",
      "A\n\nB\n\n- C",
    ],
  ])("%s is paragraphs", (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
});

describe("the Markdown says the same as the HTML", () => {
  const signs = [
    "a",
    "Å",
    "1.",
    "2)",
    "- ",
    "+",
    "*",
    "_",
    "`",
    "#",
    "[",
    "]",
    "(",
    ")",
    "!",
    "&amp;",
    "&lt;",
    "&gt;",
    "\\",
    "|",
    "~",
    "=",
    ":",
    " ",
    " ",
    "\n",
    "ord",
    "https://x.example/a_b",
    "x@y.example",
  ];
  const tags = [
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<p>",
    "</p>",
    "<br>",
    "<ul><li>",
    "</li></ul>",
    "<a href='/x'>",
    "</a>",
    "<h2>",
    "</h2>",
    "<td>",
    "<blockquote>",
    "</blockquote>",
  ];
  const render = markdownIt({ html: false });

  test("for texts of every sign, or it says that it does not", () => {
    const random = seededRandom(11);
    let faithful = 0;
    for (let round = 0; round < 400; round += 1) {
      const parts = Array.from({ length: 24 }, () => random.one(random.whole(4) === 0 ? tags : signs));
      const result = htmlToMarkdown(`<p>${parts.join("")}</p>`, base);
      expect(render.render(result.markdown)).not.toMatch(/<script|javascript:/);
      if (result.faithful) faithful += 1;
    }
    expect(faithful).toBeGreaterThan(390);
  });
});

test.each([
  ["deep divisions", "<div>".repeat(50_000)],
  ["deep lists", "<ul><li>".repeat(20_000)],
  ["open bold tags", "<b>".repeat(20_000)],
  ["many paragraphs", "<p>x".repeat(20_000)],
  ["asterisks", "*".repeat(100_000)],
  ["brackets", "[".repeat(50_000)],
  ["at signs", "a@".repeat(50_000)],
  ["one long word", "x".repeat(300_000)],
])("%s come to an end", (_, html) => {
  const start = process.cpuUsage();
  htmlToMarkdown(html, base);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(15);
});
