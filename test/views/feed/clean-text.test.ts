import { describe, expect, test } from "vitest";
import { cleanLine, cleanText } from "../../../src/views/feed/clean-text.ts";

describe("cleanText", () => {
  test.each([
    ["plain text", "Ny badplats", "Ny badplats"],
    ["an empty text", "", ""],
    ["markup and ampersands are text", "A & B <b> ]]>", "A & B <b> ]]>"],
    ["tab and line feed stay", "ett\ttvå\ntre", "ett\ttvå\ntre"],
    ["CR LF becomes LF", "ett\r\ntvå", "ett\ntvå"],
    ["CR becomes LF", "ett\rtvå", "ett\ntvå"],
    ["C0 controls go", "a\u0000b\u0001c\u0008d\u000Be\u000Cf\u001Fg", "abcdefg"],
    ["DEL and C1 controls go", "a\u007Fb\u0080c\u0085d\u009Fe", "abcde"],
    ["no-break space stays", "kl.\u00A09", "kl.\u00A09"],
    ["soft hyphen and zero-width joiner stay", "kom\u00ADmun 👩\u200D🚒", "kom\u00ADmun 👩\u200D🚒"],
    ["characters beyond U+FFFF stay", "🎉𝄞", "🎉𝄞"],
    ["half a pair at the end becomes U+FFFD", "a\uD83C", "a\uFFFD"],
    ["each half in the wrong order becomes U+FFFD", "\uDF89\uD83C!", "\uFFFD\uFFFD!"],
    ["U+FFFE and U+FFFF go", "a\uFFFEb\uFFFFc", "abc"],
    ["U+FDD0 to U+FDEF go", "a\uFDD0b\uFDD1c\uFDD2d\uFDEFe", "abcde"],
    ["noncharacters of other planes go", "a\u{1FFFE}b\u{1FFFF}c\u{10FFFF}d", "abcd"],
    ["their neighbours stay", "\uFDCF\uFDF0\uFFFD\u{1FFFD}", "\uFDCF\uFDF0\uFFFD\u{1FFFD}"],
  ])("%s", (_name, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe("cleanLine", () => {
  test.each([
    ["surrounding spaces go", "  Ny badplats ", "Ny badplats"],
    ["line ends and tabs become one space", "Ny\r\n\tbadplats", "Ny badplats"],
    ["no-break spaces stay", "kl.\u00A09 den 12\u00A0juni", "kl.\u00A09 den 12\u00A0juni"],
    ["nothing but forbidden characters", "\u0000 \uFFFE", ""],
  ])("%s", (_name, text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });
});
