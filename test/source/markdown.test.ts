/** Press texts as HTML: what is written safely, what leads where, and what is refused. */

import { describe, expect, test } from "vitest";
import type { MediaFile } from "../../src/model/types.ts";
import { markdownRenderer } from "../../src/source/markdown.ts";

interface Rendering {
  readonly html: string;
  readonly media: readonly MediaFile[];
  /** Code, what was found, and the line. */
  readonly problems: readonly (readonly [code: string, found: unknown, line: number | undefined])[];
}

function render(body: string, bodyLine: number | undefined = 5): Rendering {
  const problems: [string, unknown, number | undefined][] = [];
  const { html, media } = markdownRenderer(undefined)(
    { body: () => body, bodyLine, file: "press/2026/bad.md", url: "/press/2026/bad/" },
    {
      media: (src) => {
        if (src.includes("borta")) return { problem: "file-not-found", nearest: undefined };
        if (src.startsWith("https:")) return { url: src, type: "image/jpeg" };
        const type = src.endsWith(".pdf") ? "application/pdf" : "image/png";
        const size = type === "image/png" ? { width: 3, height: 2 } : {};
        return { url: `/press/2026/bad/${encodeURI(src)}`, type, inputPath: `press/2026/${src}`, ...size };
      },
      itemUrl: (path, fromFile) => {
        if (path === "simhall.md") return `/${fromFile.split("/")[0]}/2026/simhall/`;
        return path === "utkast.md" ? false : undefined;
      },
      report: (_, code, values, line) => problems.push([code, values?.found, line]),
    },
  );
  return { html, media, problems };
}

describe("text", () => {
  test.each([
    ["Ett *ord* och **ett** till.", "<p>Ett <em>ord</em> och <strong>ett</strong> till.</p>\n"],
    ["<b>fet</b>", "<p>&lt;b&gt;fet&lt;/b&gt;</p>\n"],
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"],
    ["<!-- dold -->", "<p>&lt;!-- dold --&gt;</p>\n"],
    ["`<b>`", "<p><code>&lt;b&gt;</code></p>\n"],
    ["A & B < C", "<p>A &amp; B &lt; C</p>\n"],
    ["&copy; &lt;b&gt;", "<p>© &lt;b&gt;</p>\n"],
    ['```"><script>\na\n```', '<pre><code class="language-&quot;&gt;&lt;script&gt;">a\n</code></pre>\n'],
    ["{{ page.url }} {% include a %}", "<p>{{ page.url }} {% include a %}</p>\n"],
    ["- ett\n- två", "<ul>\n<li>ett</li>\n<li>två</li>\n</ul>\n"],
    ["– Ja, säger Kim.\r\n– Nej.", "<p>– Ja, säger Kim.\n– Nej.</p>\n"],
    ["", ""],
  ])("%j", (body, html) => {
    expect(render(body)).toEqual({ html, media: [], problems: [] });
  });

  test("the renderer is the site's own to amend", () => {
    const renderer = markdownRenderer((markdown) => {
      markdown.set({ breaks: true });
    });
    const context = {
      media: () => ({ problem: "file-not-found" }) as const,
      itemUrl: () => undefined,
      report: () => {},
    };
    expect(renderer({ body: () => "a\nb", file: "a.md", url: "/a/" }, context).html).toBe(
      "<p>a<br>\nb</p>\n",
    );
  });

  test("a site's own kind of address becomes a link as well", () => {
    const renderer = markdownRenderer((markdown) => {
      markdown.linkify.add("dnr:", { validate: /^\d+/, normalize: (match) => (match.url = "/diarium/") });
    });
    const context = {
      media: () => ({ problem: "file-not-found" }) as const,
      itemUrl: () => undefined,
      report: () => {},
    };
    expect(renderer({ body: () => "Se dnr:12.", file: "a.md", url: "/a/" }, context).html).toBe(
      '<p>Se <a href="/diarium/">dnr:12</a>.</p>\n',
    );
  });
});

describe("headings", () => {
  test.each([
    ["## A\n### B", "<h2>A</h2>\n<h3>B</h3>\n"],
    ["# A\n## B\n###### C", "<h2>A</h2>\n<h3>B</h3>\n<h6>C</h6>\n"],
    ["A\n===\nB\n---", "<h2>A</h2>\n<h3>B</h3>\n"],
    ["> # A\n\n## B", "<blockquote>\n<h2>A</h2>\n</blockquote>\n<h3>B</h3>\n"],
  ])("%j", (body, html) => {
    expect(render(body).html).toBe(html);
  });
});

describe("links", () => {
  test.each([
    ["[a](https://example.org/)", "https://example.org/"],
    ["[a](HTTPS://example.org/)", "HTTPS://example.org/"],
    ["[a](mailto:press@example.org)", "mailto:press@example.org"],
    ["[a](tel:+46313900600)", "tel:+46313900600"],
    ["[a](/kontakt/)", "/kontakt/"],
    ["[a](#b)", "#b"],
    ["[a](?b=1)", "?b=1"],
    ["[a]()", ""],
    ["[a](simhall.md)", "/press/2026/simhall/"],
    ["[a](simhall.md#priser)", "/press/2026/simhall/#priser"],
    ["[a](karta.pdf#page=2)", "/press/2026/bad/karta.pdf#page=2"],
    ["[a](<karta över å.pdf>)", "/press/2026/bad/karta%20%C3%B6ver%20%C3%A5.pdf"],
    ["[a][b]\n\n[b]: karta.pdf", "/press/2026/bad/karta.pdf"],
    ["[a](https://example.org/?b=1&c=2)", "https://example.org/?b=1&amp;c=2"],
    ['[a](https://example.org/"onclick="b)', "https://example.org/%22onclick=%22b"],
  ])("%s", (body, href) => {
    const { html, problems } = render(body);
    expect(html).toBe(`<p><a href="${href}">a</a></p>\n`);
    expect(problems).toEqual([]);
  });

  test.each([
    ["HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"],
    ["mailto:press@example.org", "mailto:press@example.org"],
    ["press@example.org", "mailto:press@example.org"],
  ])("%s is a link by itself", (text, href) => {
    expect(render(`Se ${text}`).html).toContain(`<a href="${href}">${text}</a>`);
  });

  test("addresses with a scheme and e-mail are links by themselves; names are not", () => {
    expect(render("Se https://example.org/a, skriv till press@example.org om example.org.").html).toBe(
      '<p>Se <a href="https://example.org/a">https://example.org/a</a>, skriv till <a href="mailto:press@example.org">press@example.org</a> om example.org.</p>\n',
    );
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "vbscript:a",
    "data:text/html,a",
    "file:///etc/passwd",
  ])("%s never becomes a link", (address) => {
    expect(render(`[a](${address})`).html).not.toContain("<a");
    expect(render(`[a][b]\n\n[b]: ${address}`).html).not.toContain("<a");
    expect(render(`<${address}>`).html).not.toContain("<a");
  });

  test.each([
    "www.example.org",
    "press@example.org",
    "//example.org/",
    "webex:4711",
    "data:image/png;base64,AAAA",
  ])("%s is refused", (address) => {
    const { html, problems } = render(`[a](${address})`);
    expect(html).toBe("<p>a</p>\n");
    expect(problems).toEqual([["url-invalid", address, 5]]);
  });

  test("a text that is not published is not linked to, and not told of", () => {
    const { html, problems } = render("Se [**förra** året](utkast.md), och [simhallen](simhall.md).");
    expect(html).toBe(
      '<p>Se <strong>förra</strong> året, och <a href="/press/2026/simhall/">simhallen</a>.</p>\n',
    );
    expect(problems).toEqual([]);
  });

  test("problems are told with the line of the file", () => {
    const body =
      "Ett stycke.\n\nSe [a](borta.pdf)  \noch [b](borta.md),\n[c](borta2.pdf).\n\n- d\n- [e](www.example.org)\n\n| f |\n| - |\n| ![](a.png) |\n";
    expect(render(body).problems).toEqual([
      ["file-not-found", "borta.pdf", 7],
      ["related-unknown", "borta.md", 8],
      ["file-not-found", "borta2.pdf", 9],
      ["url-invalid", "www.example.org", 12],
      ["image-without-alt", "a.png", 16],
    ]);
    expect(markdownWithoutLine(body)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  function markdownWithoutLine(body: string): readonly unknown[] {
    const lines: unknown[] = [];
    markdownRenderer(undefined)(
      { body: () => body, file: "press/2026/bad.md", url: "/press/2026/bad/" },
      {
        media: (src) =>
          src.includes("borta") ? { problem: "file-not-found" } : { url: src, type: "image/png" },
        itemUrl: () => undefined,
        report: (_path, _code, _values, line) => lines.push(line),
      },
    );
    return lines;
  }
});

describe("pictures", () => {
  test("a picture beside the text", () => {
    expect(render('![Badet & "simhallen"](bad.png "Foto: Kim")')).toEqual({
      html: '<p><img src="/press/2026/bad/bad.png" alt="Badet &amp; &quot;simhallen&quot;" title="Foto: Kim" width="3" height="2" loading="lazy"></p>\n',
      media: [
        {
          url: "/press/2026/bad/bad.png",
          type: "image/png",
          inputPath: "press/2026/bad.png",
          width: 3,
          height: 2,
        },
      ],
      problems: [],
    });
  });

  test("a picture of another host", () => {
    expect(render("![Badet](https://example.org/bad.jpg)")).toEqual({
      html: '<p><img src="https://example.org/bad.jpg" alt="Badet" loading="lazy"></p>\n',
      media: [],
      problems: [],
    });
  });

  test("a picture that is a link", () => {
    expect(render("[![Badet](bad.png)](simhall.md)").html).toBe(
      '<p><a href="/press/2026/simhall/"><img src="/press/2026/bad/bad.png" alt="Badet" width="3" height="2" loading="lazy"></a></p>\n',
    );
  });

  test.each([
    ["![](bad.png)", ["image-without-alt", "bad.png", 5]],
    ["![ ](bad.png)", ["image-without-alt", "bad.png", 5]],
    ["![Badet](borta.png)", ["file-not-found", "borta.png", 5]],
    ["![Karta](karta.pdf)", ["not-an-image", "karta.pdf", 5]],
    ["![Badet][b]\n\n[b]: <bad å borta.png>", ["file-not-found", "bad å borta.png", 5]],
  ])("%j is refused", (body, problem) => {
    expect(render(body).problems).toEqual([problem]);
  });
});

test.each([
  ["brackets", "[".repeat(50_000)],
  ["brackets and links", "[a](".repeat(20_000)],
  ["stars", "*a_".repeat(20_000)],
  ["quotations", ">".repeat(20_000)],
  ["backticks", Array.from({ length: 500 }, (_, count) => "`".repeat(count)).join(" ")],
  ["entities", "&".repeat(50_000)],
  ["autolinks", "http://".repeat(10_000)],
  ["speakers", "> a\n> – Kim Modig\n\n".repeat(15_000)],
  ["fact boxes", "::: fakta\na\n:::\n".repeat(15_000)],
])("a text of %s does not stop the build", (_, body) => {
  const start = performance.now();
  expect(render(body).html.length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(5000);
});
