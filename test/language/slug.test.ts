import { describe, expect, test } from "vitest";
import { slugify } from "../../src/language/slug.ts";

describe("slugify", () => {
  test.each([
    ["Räddningstjänst & miljö", "raddningstjanst-och-miljo"],
    ["Åtgärder på Östra Ågatan", "atgarder-pa-ostra-agatan"],
    ["ÅÄÖ åäö", "aao-aao"],
    ["Idé, café och Müller", "ide-cafe-och-muller"],
    ["Ærø, Straße och cœur", "aero-strasse-och-coeur"],
    ["Łódź", "lodz"],
    ["Giellagáldu ŋ đ ŧ š ž", "giellagaldu-n-d-t-s-z"],
    ["Þór & Ðana", "thor-och-dana"],
    ["İstanbul", "istanbul"],
    ["Kl. 9.30–11 den 12/2", "kl-9-30-11-den-12-2"],
    ["107\u00a0000 kronor", "107-000-kronor"],
    ["  –  Nytt bad!  ", "nytt-bad"],
    ["kommunens’ och kommun's", "kommunens-och-kommuns"],
    ["barn\u00adomsorg", "barnomsorg"],
    ["m²", "m2"],
    ["a_b.c/d\\e?f=g#h", "a-b-c-d-e-f-g-h"],
    ["../../etc/passwd", "etc-passwd"],
    ["<script>alert(1)</script>", "script-alert-1-script"],
    ["Rött & vitt & blått", "rott-och-vitt-och-blatt"],
    ["redan-en-slug", "redan-en-slug"],
  ])("of %j is %s", (text, expected) => {
    expect(slugify(text)).toBe(expected);
  });

  test.each(["", "   ", "—", "العربية", "Привет", "😀"])("of %j is empty: the caller decides", (text) => {
    expect(slugify(text)).toBe("");
  });

  test("is the same for composed and decomposed letters", () => {
    const text = "Återvinning på Södermöja é";
    expect(text.normalize("NFD")).not.toBe(text.normalize("NFC"));
    expect(slugify(text.normalize("NFD"))).toBe("atervinning-pa-sodermoja-e");
    expect(slugify(text.normalize("NFC"))).toBe("atervinning-pa-sodermoja-e");
  });

  test("of a slug is the slug itself", () => {
    const slug = slugify("Kommunstyrelsen & nämnderna: så går det till 2016");
    expect(slug).toBe("kommunstyrelsen-och-namnderna-sa-gar-det-till-2016");
    expect(slugify(slug)).toBe(slug);
  });

  test("ends at a whole word when the title is long", () => {
    const long = slugify("kommunstyrelsen ".repeat(10));
    expect(long).toBe(Array(6).fill("kommunstyrelsen").join("-"));
  });

  test("keeps a title whose slug has just the room", () => {
    expect(slugify(`${"a".repeat(49)} ${"b".repeat(50)}`)).toBe(`${"a".repeat(49)}-${"b".repeat(50)}`);
    expect(slugify(`${"a".repeat(49)} ${"b".repeat(51)}`)).toBe("a".repeat(49));
    expect(slugify(`${"a".repeat(100)} b`)).toBe("a".repeat(100));
  });

  test("cuts a word only when it fills the whole room", () => {
    expect(slugify("a".repeat(130))).toBe("a".repeat(100));
  });
});
