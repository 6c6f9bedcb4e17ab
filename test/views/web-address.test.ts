import { expect, test } from "vitest";
import { webAddress } from "../../src/views/web-address.ts";
import { absolute } from "./press-items.ts";

test.each([
  ["/logotyp.svg", "https://press.exempelby.example/logotyp.svg"],
  ["/bilder/å.jpg", "https://press.exempelby.example/bilder/%C3%A5.jpg"],
  ["https://www.exempelby.example", "https://www.exempelby.example/"],
  ["HTTP://example.org/a b", "http://example.org/a%20b"],
  ["//example.org/a.jpg", undefined],
  ["bild.jpg", undefined],
  ["mailto:press@exempelby.example", undefined],
  ["javascript:alert(1)", undefined],
  ["java\nscript:alert(1)", undefined],
  ["data:text/html,<script>alert(1)</script>", undefined],
  ["https://", undefined],
  ["", undefined],
])("%j is %s", (url, address) => {
  expect(webAddress(url, absolute)).toBe(address);
});
