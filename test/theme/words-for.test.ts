import { describe, expect, test } from "vitest";
import { wordsSv as exportedWords, type Words } from "../../src/theme/words.ts";
import { wordsEn } from "../../src/theme/words-en.ts";
import { wordsFi } from "../../src/theme/words-fi.ts";
import { missingWords, type OwnWords, wordNames, wordsFor } from "../../src/theme/words-for.ts";
import { wordsSv } from "../../src/theme/words-sv.ts";

describe.each<readonly [name: string, words: Words]>([
  ["Swedish", wordsSv],
  ["Finnish", wordsFi],
  ["English", wordsEn],
])("%s", (_name, words) => {
  const texts = Object.entries(words).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );

  test("has every word, in plain text without spaces at its ends", () => {
    expect(Object.keys(words)).toEqual(wordNames);
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter(([, text]) => text === "" || text !== text.trim() || /[<>&"\n]/.test(text))).toEqual(
      [],
    );
  });

  test("begins every label with a capital letter", () => {
    expect(texts.filter(([, text]) => !/^\p{Lu}/u.test(text))).toEqual([]);
  });
});

test.each([
  ["Finnish", wordsFi],
  ["English", wordsEn],
])("%s has no word left in Swedish", (_name, words) => {
  const same = wordNames.filter((name) => words[name] === wordsSv[name]);
  expect(same).toEqual([]);
});

test.each([
  ["sv", "Sida 2 av 5"],
  ["fi", "Sivu 2/5"],
  ["en", "Page 2 of 5"],
])("pages in %s: %s", (language, text) => {
  expect(wordsFor(language).words.pageOf(2, 5)).toBe(text);
});

describe("the words of a language", () => {
  test.each([
    ["sv", wordsSv, "sv"],
    ["sv-FI", wordsSv, "sv-FI"],
    ["fi", wordsFi, "fi"],
    ["en", wordsEn, "en"],
    ["en-US", wordsEn, "en-US"],
    ["se", wordsSv, "sv"],
    ["yi", wordsSv, "sv"],
    ["fit", wordsSv, "sv"],
  ])("%s", (language, words, tag) => {
    const local = wordsFor(language);
    expect(local.words).toBe(words);
    expect(local.language).toBe(tag);
  });

  test("that the theme does not have are Swedish with the site's own changes", () => {
    expect(wordsFor("yi", { sv: { pressRoom: "Nyhetsrum" } })).toEqual({
      words: { ...wordsSv, pressRoom: "Nyhetsrum" },
      language: "sv",
    });
  });
});

describe("a site's own words", () => {
  const own: OwnWords = {
    sv: { pressRoom: "Nyhetsrum", photo: "Foto" },
    "sv-FI": { photo: "Fotograf" },
    se: { ...wordsSv, pressRoom: "Preassalatnja" },
  };

  test("change what they name and nothing else", () => {
    expect(wordsFor("sv", own).words).toEqual({ ...wordsSv, pressRoom: "Nyhetsrum", photo: "Foto" });
    expect(wordsFor("fi", own).words).toBe(wordsFi);
  });

  test("of a country are added to those of the language", () => {
    expect(wordsFor("sv-FI", own)).toEqual({
      words: { ...wordsSv, pressRoom: "Nyhetsrum", photo: "Fotograf" },
      language: "sv-FI",
    });
  });

  test("may be a new language", () => {
    expect(wordsFor("se", own).language).toBe("se");
    expect(wordsFor("se", own).words.pressRoom).toBe("Preassalatnja");
  });

  test("leave the theme's tables as they were", () => {
    wordsFor("sv", own);
    expect(wordsSv.photo).toBe("Bild");
    expect(exportedWords).toBe(wordsSv);
  });
});

describe("missing words", () => {
  const { photo, topics, ...most } = wordsEn;

  test.each<readonly [name: string, own: OwnWords, missing: ReturnType<typeof missingWords>]>([
    ["nothing of one's own", {}, []],
    ["a part of a language that the theme has", { fi: { photo }, "en-GB": {} }, []],
    ["a new language that is complete", { se: wordsEn }, []],
    ["a new language that is not", { se: most }, [{ language: "se", words: ["photo", "topics"] }]],
    ["a country of a new language that is complete", { se: wordsEn, "se-FI": { photo } }, []],
    [
      "the rest of a new language under its country",
      { "se-FI": wordsEn, se: most },
      [{ language: "se", words: ["photo", "topics"] }],
    ],
  ])("%s", (_name, own, missing) => {
    expect(missingWords(own)).toEqual(missing);
  });
});
