/** Fact boxes in press texts: what is one, and which heading it has. What is wrong with one is told in problems/rows/body-rows. */

import { describe, expect, test } from "vitest";
import { markdownRenderer } from "../../src/source/markdown.ts";
import { feedHtml } from "../../src/views/feed/entry-html.ts";

function render(body: string): string {
  const context = {
    media: () => ({ problem: "file-not-found" }) as const,
    itemUrl: () => undefined,
    report: (_: unknown, code: string) => {
      throw new Error(code);
    },
  };
  return markdownRenderer(undefined)({ body: () => body, file: "a.md", url: "/a/" }, context).html;
}

const box = (content: string): string => `<aside class="pressrum-facts">\n${content}</aside>\n`;

describe("a box", () => {
  test.each([
    ["::: fakta Åbadet\nTre bassänger.\n:::", box("<h2>Åbadet</h2>\n<p>Tre bassänger.</p>\n")],
    ["::: fakta\n- ett\n- två\n:::", box("<h2>Fakta</h2>\n<ul>\n<li>ett</li>\n<li>två</li>\n</ul>\n")],
    ["::: facts\nThree pools.\n:::", box("<h2>Facts</h2>\n<p>Three pools.</p>\n")],
    [":::FAKTA  Åbadet :::\nText\n::::", box("<h2>Åbadet</h2>\n<p>Text</p>\n")],
    ["::: fakta Om *Åbadet* <b>\n:::", box("<h2>Om <em>Åbadet</em> &lt;b&gt;</h2>\n")],
    [
      "Före.\n::: fakta A\nText\n:::\nEfter.",
      `<p>Före.</p>\n${box("<h2>A</h2>\n<p>Text</p>\n")}<p>Efter.</p>\n`,
    ],
    ["::: fakta [a](javascript:alert(1))\n:::", box("<h2>[a](javascript:alert(1))</h2>\n")],
    ["Kolon:: och ::: inne i en rad.", "<p>Kolon:: och ::: inne i en rad.</p>\n"],
    ["```\n::: fakta\n```", "<pre><code>::: fakta\n</code></pre>\n"],
  ])("%j", (body, html) => {
    expect(render(body)).toBe(html);
  });
});

describe("the headings of a box stand below the one that it is placed under", () => {
  const inner = "::: fakta Box\n## Inre\n:::";

  test.each([
    ["first", inner, "h2 Box, h3 Inre"],
    ["below a second heading", `## A\n${inner}\n## B`, "h2 A, h3 Box, h4 Inre, h2 B"],
    ["below a third heading", `## A\n### B\n${inner}\n### C`, "h2 A, h3 B, h4 Box, h5 Inre, h3 C"],
    ["in a text with first headings", `# A\n${inner}\n## B`, "h2 A, h3 Box, h4 Inre, h3 B"],
    ["before them", `${inner}\n# A`, "h2 Box, h3 Inre, h2 A"],
    ["below the last there is", `###### A\n${inner}`, "h6 A, h6 Box, h6 Inre"],
  ])("%s", (_, body, headings) => {
    const found = [...render(body).matchAll(/<(h\d)>(.*?)<\/\1>/g)];
    expect(found.map(([, tag, text]) => `${tag} ${text}`).join(", ")).toBe(headings);
  });
});

test("a container of the site's own goes before", () => {
  const renderer = markdownRenderer((markdown) => {
    markdown.block.ruler.before("fence", "own", (state, line, _end, silent) => {
      if (!state.getLines(line, line + 1, 0, false).startsWith("::: egen")) return false;
      if (!silent) state.push("hr", "hr", 0);
      state.line = line + 1;
      return true;
    });
  });
  const faults: string[] = [];
  const context = {
    media: () => ({ problem: "file-not-found" }) as const,
    itemUrl: () => undefined,
    report: (_: unknown, code: string) => faults.push(code),
  };
  expect(renderer({ body: () => "::: egen", file: "a.md", url: "/a/" }, context).html).toBe("<hr>\n");
  expect(faults).toEqual([]);
});

test("in a feed a box is still a box", () => {
  const html = feedHtml(render("::: fakta Åbadet\nTre bassänger.\n:::"), "https://press.example.org/a/");
  expect(html).toBe("<aside>\n<h2>Åbadet</h2>\n<p>Tre bassänger.</p>\n</aside>\n");
});
