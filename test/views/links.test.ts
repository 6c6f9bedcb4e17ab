import { describe, expect, test } from "vitest";
import { absoluteHref, relativeHref, relativeMarkup } from "../../src/views/links.ts";

describe("absoluteHref", () => {
  test.each([
    ["https://press.example.org", "/", "/", "https://press.example.org/"],
    ["https://press.example.org", "/", "/a/b/", "https://press.example.org/a/b/"],
    ["https://press.example.org", "/press/", "/", "https://press.example.org/press/"],
    ["https://press.example.org", "/press/", "/a.ics", "https://press.example.org/press/a.ics"],
    ["https://press.example.org", "press", "/a/", "https://press.example.org/press/a/"],
    ["https://press.example.org", "/a/b/", "/c/", "https://press.example.org/a/b/c/"],
    ["https://www.example.org/press", "/", "/a/", "https://www.example.org/press/a/"],
    // The path stands in both, and once in the address.
    ["https://www.example.org/press", "/press/", "/a/", "https://www.example.org/press/a/"],
    [
      "https://press.example.org",
      "/",
      "/räddning/övning.pdf",
      "https://press.example.org/r%C3%A4ddning/%C3%B6vning.pdf",
    ],
    ["https://press.example.org", "/", "/r%C3%A4ddning/", "https://press.example.org/r%C3%A4ddning/"],
    ["https://press.example.org", "/", "/a/?b=c&d#e", "https://press.example.org/a/?b=c&d#e"],
  ])("%s with prefix %s: %s is %s", (siteUrl, prefix, url, absolute) => {
    expect(absoluteHref(siteUrl, prefix)(url)).toBe(absolute);
  });

  test.each([
    "https://www.example.org/a",
    "http://example.org",
    "mailto:a@example.org",
    "tel:+46313900600",
    "//cdn.example.org/x.js",
    "#mer",
    "",
  ])("%j stays as it is", (url) => {
    expect(absoluteHref("https://press.example.org", "/press/")(url)).toBe(url);
  });
});

describe("relativeHref", () => {
  test.each([
    ["/", "/", "./"],
    ["/", "/a/", "a/"],
    ["/", "/a.css", "a.css"],
    ["/a/", "/", "../"],
    ["/a/", "/a/", "./"],
    ["/a/b/", "/a/b/", "./"],
    ["/a/b/", "/a/c/", "../c/"],
    ["/a/b/", "/a/", "../"],
    ["/a/b/", "/a/b/c.pdf", "c.pdf"],
    ["/a/b/", "/a/b/c/d.pdf", "c/d.pdf"],
    ["/a/b/", "/c/d/", "../../c/d/"],
    ["/a/b/", "/", "../../"],
    ["/a/b.html", "/a/c.html", "c.html"],
    ["/a/b.html", "/a/b/c.pdf", "b/c.pdf"],
    ["/a.html", "/a.html", "a.html"],
    // Equal parts further down are no common way.
    ["/a/x/", "/b/x/", "../../b/x/"],
    ["/a/", "/b/?c=/d/#/e", "../b/?c=/d/#/e"],
    ["/räddning/", "/räddning/övning/", "övning/"],
  ])("from %s to %s: %s", (from, to, relative) => {
    expect(relativeHref(from)(to)).toBe(relative);
  });

  test.each([
    ["/", "/a/"],
    ["/a/b/c/", "/a/d/e.pdf"],
    ["/a/b.html", "/a/b/c.pdf"],
    ["/x/y/", "/"],
    ["/x/y/", "/x/y/"],
  ])("a browser on %s finds %s again", (from, to) => {
    const base = "https://press.example.org";
    expect(new URL(relativeHref(from)(to), base + from).pathname).toBe(to);
  });

  test.each(["https://www.example.org/a", "mailto:a@example.org", "//cdn.example.org/x", "#mer", "?a=b"])(
    "%j stays as it is",
    (url) => {
      expect(relativeHref("/a/b/")(url)).toBe(url);
    },
  );
});

describe("relativeMarkup", () => {
  test.each([
    ["a link", '<a href="/a/">x</a>', '<a href="../../a/">x</a>'],
    ["a picture", '<img src="/a.png" alt="">', '<img src="../../a.png" alt="">'],
    ["the root", '<a href="/">x</a>', '<a href="../../">x</a>'],
    [
      "several",
      '<a title="t" href="/a/"><img src="/b.png"></a>',
      '<a title="t" href="../../a/"><img src="../../b.png"></a>',
    ],
    ["another host", '<a href="//example.org/">x</a>', '<a href="//example.org/">x</a>'],
    [
      "an address with a scheme",
      '<a href="https://example.org/">x</a>',
      '<a href="https://example.org/">x</a>',
    ],
    ["text that looks like it", "<p>href=&quot;/a/&quot;</p>", "<p>href=&quot;/a/&quot;</p>"],
    ["other attributes", '<a data-href="/a/">x</a>', '<a data-href="/a/">x</a>'],
  ])("%s", (_name, markup, relative) => {
    expect(relativeMarkup(markup, "/b/c/")).toBe(relative);
  });

  test("on the start page", () => {
    expect(relativeMarkup('<a href="/a/">x</a>', "/")).toBe('<a href="./a/">x</a>');
  });
});
