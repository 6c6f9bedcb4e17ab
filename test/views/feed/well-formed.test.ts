import { describe, expect, test } from "vitest";
import { renderJsonFeed } from "../../../src/views/feed/json-feed.ts";
import { assertJsonFeed, assertWellFormed } from "../../../src/views/feed/well-formed.ts";
import { pressFeed } from "./feeds.ts";

const feedUrl = "https://press.exempelby.example/press.xml";

describe("assertWellFormed", () => {
  test("gives back the document", () => {
    expect(assertWellFormed("<a><b/></a>", feedUrl)).toBe("<a><b/></a>");
  });

  test.each([
    [
      "an unclosed element",
      "<a>\n  <b>\n</a>",
      `Feed ${feedUrl}: line 3, column 4: unexpected close tag.\n  </a>`,
    ],
    [
      "a raw ampersand",
      "<a>A & B; C</a>",
      `Feed ${feedUrl}: line 1, column 9: disallowed character in entity name.\n  <a>A & B; C</a>`,
    ],
    [
      "a control character",
      "<a>\u0001</a>",
      `Feed ${feedUrl}: line 1, column 4: disallowed character.\n  <a>\u0001</a>`,
    ],
    [
      "half a surrogate pair",
      "<a>\uD83C</a>",
      `Feed ${feedUrl}: line 1, column 3: a noncharacter or half a surrogate pair.\n  <a>\uD83C</a>`,
    ],
    ["U+FFFE", "<a>\uFFFE</a>", `Feed ${feedUrl}: line 1, column 4: disallowed character.\n  <a>\uFFFE</a>`],
    [
      "]]> in text",
      "<a>]]></a>",
      `Feed ${feedUrl}: line 1, column 6: the string "]]>" is disallowed in char data.\n  <a>]]></a>`,
    ],
    [
      "a raw < in an attribute",
      '<a b="<"/>',
      `Feed ${feedUrl}: line 1, column 7: disallowed character.\n  <a b="<"/>`,
    ],
    [
      "a prefix without a namespace",
      "<media:a/>",
      `Feed ${feedUrl}: line 1, column 10: unbound namespace prefix: "media".\n  <media:a/>`,
    ],
    [
      "an unfilled slot",
      "<a>\n<b>\uFDD00\uFDD1</b></a>",
      `Feed ${feedUrl}: line 2, column 3: a noncharacter or half a surrogate pair.\n  <b>\uFDD00\uFDD1</b></a>`,
    ],
    ["nothing", "", `Feed ${feedUrl}: line 1, column 0: document must contain a root element.\n  `],
  ])("%s", (_name, xml, message) => {
    expect(() => assertWellFormed(xml, feedUrl)).toThrow(new Error(message));
  });
});

describe("assertJsonFeed", () => {
  const json = renderJsonFeed(pressFeed());

  test("gives back the document", () => {
    expect(assertJsonFeed(json, feedUrl)).toBe(json);
  });

  test.each([
    [
      "another version",
      '"version": "https://jsonfeed.org/version/1.1"',
      '"version": "https://jsonfeed.org/version/1"',
      "version: Invalid input",
    ],
    ["an address that is none", '"feed_url": "https://', '"feed_url": "', "feed_url: Invalid URL"],
    [
      "a date that is none",
      '"date_published": "2026-06-01T',
      '"date_published": "Invalid Date',
      "items[0].date_published: Invalid ISO datetime",
    ],
    [
      "a missing content",
      '"content_html": "<p>Kunta',
      '"content": "<p>Kunta',
      "items[1].content_html: Invalid input",
    ],
  ])("%s", (_name, right, wrong, message) => {
    const broken = json.replace(right, wrong);
    expect(broken).not.toBe(json);
    expect(() => assertJsonFeed(broken, feedUrl)).toThrow(`Feed ${feedUrl}: ${message}`);
  });
});
