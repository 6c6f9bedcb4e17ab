/** What stands beside the link to a file. */

import { expect, test } from "vitest";
import { fileFacts, partContext } from "../../src/theme/parts.ts";

test.each([
  ["sv", { type: "application/pdf", size: 1_234_567 }, "(PDF, 1,2 MB)"],
  ["fi", { type: "application/pdf", size: 1_234_567 }, "(PDF, 1,2 MB)"],
  ["en", { type: "application/pdf", size: 1_234_567 }, "(PDF, 1.2 MB)"],
  ["sv", { type: "image/jpeg", size: 4_100 }, "(JPEG, 4 kB)"],
  ["sv", { type: "image/jpeg", size: 12 }, "(JPEG, 1 kB)"],
  ["sv", { type: "application/pdf" }, "(PDF)"],
])("in %s %o is %s", (language, file, text) => {
  const context = partContext(language, (url) => url);
  expect(fileFacts({ url: "/a", ...file }, context).html.replace("\u00a0", " ")).toBe(text);
});
