import { describe, expect, test } from "vitest";
import { createSlots, element, escapeMarkup, feedText, withProlog } from "../../../src/views/feed/xml.ts";

test.each([
  ["A & B", "A &amp; B"],
  ["&amp;", "&amp;amp;"],
  ['<b class="x">', "&lt;b class=&quot;x&quot;&gt;"],
  ["]]>", "]]&gt;"],
])("escapeMarkup(%j) is %j", (text, escaped) => {
  expect(escapeMarkup(text)).toBe(escaped);
});

test.each([
  ["A & B", "A &amp; B"],
  ["&amp; <", "&amp;amp; <"],
])("feedText(%j) is %j", (text, forFeed) => {
  expect(feedText(text)).toBe(forFeed);
});

describe("element", () => {
  test.each([
    ["no content", element("fh:archive", {}), "<fh:archive/>"],
    ["text is escaped", element("dc:creator", {}, "A & <B>"), "<dc:creator>A &amp; &lt;B&gt;</dc:creator>"],
    [
      "attributes are escaped",
      element("link", { title: '"<&>"' }),
      '<link title="&quot;&lt;&amp;&gt;&quot;"/>',
    ],
    [
      "undefined attributes are left out",
      element("link", { length: 0, title: undefined }),
      '<link length="0"/>',
    ],
    ["elements are kept", element("a", {}, [element("b", {}), element("c", {}, "d")]), "<a><b/><c>d</c></a>"],
  ])("%s", (_name, written, expected) => {
    expect(written).toBe(expected);
  });
});

describe("slots", () => {
  test("elements stand where the field stood, each on its line", () => {
    const slots = createSlots();
    const document = `<a>\n  <b>${slots.hold(["<c/>", "<d>$& $1</d>"])}</b>\n</a>`;
    expect(slots.fill(document)).toBe("<a>\n  <c/>\n  <d>$& $1</d>\n</a>");
  });

  test("a slot without elements leaves nothing", () => {
    const slots = createSlots();
    expect(slots.fill(`<a>\n  <b>${slots.hold([])}</b>\n</a>`)).toBe("<a>\n</a>");
  });

  test("more than ten slots are told apart", () => {
    const slots = createSlots();
    const fields = Array.from({ length: 12 }, (_, index) => `\n<x>${slots.hold([`<n${index}/>`])}</x>`);
    expect(slots.fill(fields.join(""))).toBe(fields.map((_, index) => `\n<n${index}/>`).join(""));
  });
});

test("withProlog puts the stylesheet and the root tag in place", () => {
  const written = '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0">\n    <channel/>\n</rss>';
  expect(withProlog(written, "rss", { version: "2.0", "xml:lang": "sv" }, "https://example.org/?a&b")).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<?xml-stylesheet type="text/css" href="https://example.org/?a&amp;b"?>\n' +
      '<rss version="2.0" xml:lang="sv">\n    <channel/>\n</rss>\n',
  );
});
