/** Block quotes that say whose words they are. */

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

const quoted = (quote: string, speaker: string): string =>
  `<figure class="pressrum-quote">\n<blockquote>\n${quote}</blockquote>\n<figcaption>${speaker}</figcaption>\n</figure>\n`;
const words = "<p>Varje barn ska kunna simma.</p>\n";
const hedda = "– Hedda Lindqvall, kommundirektör";

describe("the last line names the speaker", () => {
  test.each([
    [`> Varje barn ska kunna simma.\n> ${hedda}`, quoted(words, hedda)],
    [`> Varje barn ska kunna simma.\n>\n> ${hedda}`, quoted(words, hedda)],
    ["> Varje barn ska kunna simma.\n> — Hedda", quoted(words, "— Hedda")],
    ["> Varje barn ska kunna simma.\n> -- Hedda", quoted(words, "-- Hedda")],
    ["> Varje barn ska kunna simma.\n> - Hedda", quoted(words, "– Hedda")],
    ["> Ett.\n>\n> Två.\n> Tre.\n> – Hedda", quoted("<p>Ett.</p>\n<p>Två.\nTre.</p>\n", "– Hedda")],
    ["> – Ja, det är klart.\n> – Hedda", quoted("<p>– Ja, det är klart.</p>\n", "– Hedda")],
    [
      "> *Ja.*\n> – [Hedda](https://example.org/) <b>",
      quoted("<p><em>Ja.</em></p>\n", '– <a href="https://example.org/">Hedda</a> &lt;b&gt;'),
    ],
    ["> > Ja.\n> > – Kim\n>\n> – Hedda", quoted(quoted("<p>Ja.</p>\n", "– Kim"), "– Hedda")],
    [
      "> Ja.\n> – Kim\n\n> Nej.\n> – Hedda",
      quoted("<p>Ja.</p>\n", "– Kim") + quoted("<p>Nej.</p>\n", "– Hedda"),
    ],
    ["> - ett\n> - två\n>\n> – Hedda", quoted("<ul>\n<li>ett</li>\n<li>två</li>\n</ul>\n", "– Hedda")],
  ])("%j", (body, html) => {
    expect(render(body)).toBe(html);
  });
});

test.each([
  ["a quote of a spoken line", "> – Ja, säger Hedda."],
  ["spoken lines one after the other", "> – Ja.\n> – Nej, säger Hedda."],
  ["a name with nothing before it", "> – Hedda Lindqvall"],
  ["a hyphen with nothing before it", "> - Hedda Lindqvall"],
  ["a list", "> Vi har\n> - Bad\n> - Gym"],
  ["a quote without a name", "> Varje barn ska kunna simma."],
  ["a dash inside the line", "> Ja – Hedda"],
])("%s names no speaker", (_, body) => {
  const html = render(body);
  expect(html).toContain("<blockquote>");
  expect(html).not.toContain("<figure");
});

test("in a feed the speaker still stands with the quote", () => {
  const html = feedHtml(render("> Ja.\n> – Kim"), "https://press.example.org/a/");
  expect(html).toBe(
    "<figure>\n<blockquote>\n<p>Ja.</p>\n</blockquote>\n<figcaption>– Kim</figcaption>\n</figure>\n",
  );
});
