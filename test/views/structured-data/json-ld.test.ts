import { describe, expect, test } from "vitest";
import { type JsonLd, jsonLd } from "../../../src/views/structured-data/json-ld.ts";

function headlined(text: string): JsonLd {
  return { "@context": "https://schema.org", "@type": "NewsArticle", headline: text };
}

test("an element of one line", () => {
  expect(jsonLd(headlined("Ny badplats")).html).toBe(
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ny badplats"}</script>\n',
  );
});

describe.each([
  [
    "the end of the element",
    "</script><script>alert(1)</script>",
    "\\u003c/script>\\u003cscript>alert(1)\\u003c/script>",
  ],
  ["the end in other letters", "</ScRiPt >", "\\u003c/ScRiPt >"],
  ["a comment that hides the end", "<!--<script>", "\\u003c!--\\u003cscript>"],
  ["quotes and backslashes", `"a" 'b' \\u003c \\`, `\\"a\\" 'b' \\\\u003c \\\\`],
  ["references", "A & B &lt;", "A & B &lt;"],
  ["line ends of script", "a\u2028b\u2029c", "a\\u2028b\\u2029c"],
  ["line ends", "a\r\nb", "a\\r\\nb"],
  ["control characters", "a\u0000b\u007fc\u0085d", "a\\u0000b\\u007fc\\u0085d"],
  ["noncharacters", "a\ufdd0b\ufffec\u{1fffe}d", "a\\ufdd0b\\ufffec\\ud83f\\udffed"],
  ["half a surrogate pair", "a\ud800b", "a\\ud800b"],
  ["emoji", "👩🏽‍🚒", "👩🏽‍🚒"],
  ["the end of a CDATA section", "]]>", "]]>"],
])("%s", (_name, text, written) => {
  const { html } = jsonLd(headlined(text));

  test("is written so that no browser can mistake it", () => {
    expect(html).toBe(
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${written}"}</script>\n`,
    );
  });

  test("is read back as it was", () => {
    const json = html.replace(/^<script[^>]*>|<\/script>\n$/g, "");
    expect(JSON.parse(json)).toEqual(headlined(text));
  });
});
