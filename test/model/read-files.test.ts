/** What can stand as a picture on a page. */

import { expect, test } from "vitest";
import { isImage } from "../../src/model/read-files.ts";

test.each([
  ["image/jpeg", true, true],
  ["image/png", true, true],
  ["image/webp", true, true],
  ["image/avif", true, true],
  ["image/gif", true, true],
  ["image/svg+xml", true, true],
  // Only some browsers show these.
  ["image/tiff", false, false],
  ["image/heic", false, false],
  ["image/vnd.adobe.photoshop", false, false],
  ["application/pdf", false, false],
  ["text/html", false, false],
  // An address elsewhere need not have an ending.
  ["application/octet-stream", false, true],
])("%s beside the text: %s; elsewhere: %s", (type, beside, elsewhere) => {
  expect(isImage({ url: "/a/b", type, inputPath: "a/b" })).toBe(beside);
  expect(isImage({ url: "https://example.org/b", type })).toBe(elsewhere);
});
