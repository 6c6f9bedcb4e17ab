import { describe, expect, test } from "vitest";
import { parseUrl } from "../src/parse-url.ts";

describe("parseUrl", () => {
  test.each([
    ["https://example.org", undefined, "https://example.org/"],
    ["https://räksmörgås.example/å", undefined, "https://xn--rksmrgs-5wao1o.example/%C3%A5"],
    ["mailto:press@example.org", undefined, "mailto:press@example.org"],
    ["../a", "https://example.org/b/c", "https://example.org/a"],
    ["//example.net/a", "https://example.org", "https://example.net/a"],
    ["", undefined, undefined],
    ["example.org", undefined, undefined],
    ["https://", undefined, undefined],
    ["../a", undefined, undefined],
    ["../a", "b", undefined],
  ])("%j from %j is %j", (text, base, href) => {
    expect(parseUrl(text, base)?.href).toBe(href);
  });

  test("says the same after many calls", () => {
    for (let call = 0; call < 20_000; call++) parseUrl(`https://example.org/${call % 7}`);
    expect(parseUrl("https://räksmörgås.example")?.href).toBe("https://xn--rksmrgs-5wao1o.example/");
  });
});
