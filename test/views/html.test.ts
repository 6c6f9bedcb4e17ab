import { describe, expect, test } from "vitest";
import { escapeHtml, type HtmlValue, html, trusted } from "../../src/views/html.ts";

describe("html", () => {
  test.each<[string, HtmlValue, string]>([
    ["text", "A & B", "<p>A &amp; B</p>"],
    ["markup in text", "<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    ["references in text", "&amp; &lt;", "<p>&amp;amp; &amp;lt;</p>"],
    ["a number", 12.5, "<p>12.5</p>"],
    ["zero", 0, "<p>0</p>"],
    ["nothing", undefined, "<p></p>"],
    ["false", false, "<p></p>"],
    ["an empty text", "", "<p></p>"],
    ["an empty list", [], "<p></p>"],
    ["a list", ["<a>", 1, undefined, false, html`<b>${"&"}</b>`], "<p>&lt;a&gt;1<b>&amp;</b></p>"],
    ["lists in lists", [["a", ["b"]], [html`<i></i>`]], "<p>ab<i></i></p>"],
    ["its own result", html`<b>${"<"}</b>`, "<p><b>&lt;</b></p>"],
    ["trusted markup", trusted("<b>&nbsp;</b>"), "<p><b>&nbsp;</b></p>"],
    ["patterns of replace", "$& $1 $$ $`", "<p>$&amp; $1 $$ $`</p>"],
  ])("%s", (_name, value, written) => {
    expect(html`<p>${value}</p>`.html).toBe(written);
  });

  test("an attribute in double quotes cannot be left", () => {
    const value = `"><script>alert('1')</script>`;
    expect(html`<a title="${value}">x</a>`.html).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;">x</a>',
    );
  });

  test("an attribute is left out with its value", () => {
    const withLanguage = (language: string | undefined): string =>
      html`<p${language !== undefined && html` lang="${language}"`}>x</p>`.html;
    expect(withLanguage("fi")).toBe('<p lang="fi">x</p>');
    expect(withLanguage(undefined)).toBe("<p>x</p>");
  });

  test("several values stand in their order, with the markup between them", () => {
    expect(html`${"a"}<br>${"b"}${"c"}<br>`.html).toBe("a<br>bc<br>");
    expect(html`<hr>`.html).toBe("<hr>");
  });
});

describe("escapeHtml", () => {
  test.each([
    ["", ""],
    ["Åäö 🎉 kl.\u00A09", "Åäö 🎉 kl.\u00A09"],
    [`&<>"'`, "&amp;&lt;&gt;&quot;&#39;"],
    ["&&&", "&amp;&amp;&amp;"],
    ["a\n<b", "a\n&lt;b"],
  ])("%j", (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });
});
