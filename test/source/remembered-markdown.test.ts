/** A text is rendered again when anything has changed that it is made from, and only then. */

import { expect, test } from "vitest";
import type { FoundMedia, MediaProblem } from "../../src/model/read-item.ts";
import { type MarkdownSource, markdownRenderer } from "../../src/source/markdown.ts";
import { rememberedMarkdown } from "../../src/source/remembered-markdown.ts";
import { fileCache, memoryCache } from "../../src/source/render-cache.ts";
import { inFolder } from "../temporary-folder.ts";

const source: MarkdownSource = {
  body: () => "Se [simhallen](simhall.md) och ![badet](bad.png).\n",
  bodyLine: 5,
  file: "press/bad.md",
  url: "/press/bad/",
  digest: "1",
};

const picture: FoundMedia = {
  url: "/press/bad/bad.png",
  type: "image/png",
  inputPath: "press/bad.png",
  size: 10,
  width: 3,
  height: 2,
};

interface Surroundings {
  readonly media: FoundMedia | MediaProblem;
  readonly itemUrl: string | false | undefined;
}

const surroundings: Surroundings = { media: picture, itemUrl: "/press/simhall/" };

/** Renders the text in one place and then in the other; how often it was rendered, and what became of it at last. */
function twice(
  first: [MarkdownSource, Surroundings],
  second: [MarkdownSource, Surroundings],
): { readonly times: number; readonly problems: readonly string[]; readonly isAsAnew: boolean } {
  const plain = markdownRenderer(undefined);
  let times = 0;
  const render = rememberedMarkdown((...text) => {
    times += 1;
    return plain(...text);
  }, memoryCache());
  const problems: string[] = [];
  const [before, after] = [first, second].map(([text, around]) => {
    problems.length = 0;
    const context = { media: () => around.media, itemUrl: () => around.itemUrl };
    const report = (_path: unknown, code: string): void => void problems.push(code);
    const rendered = render(text, { ...context, report });
    return { rendered, anew: plain(text, { ...context, report: () => {} }) };
  });
  expect(before?.rendered).toEqual(before?.anew);
  return { times, problems, isAsAnew: JSON.stringify(after?.rendered) === JSON.stringify(after?.anew) };
}

test("the same text among the same files is rendered once", () => {
  expect(twice([source, surroundings], [{ ...source }, { ...surroundings }])).toEqual({
    times: 1,
    problems: [],
    isAsAnew: true,
  });
});

test("what a file holds of a text is the same as what was made of it", () => {
  inFolder({}, () => {
    let times = 0;
    const [first, second] = [1, 2].map(() => {
      const cache = fileCache("rendered", "maker");
      const render = rememberedMarkdown((...text) => {
        times += 1;
        return markdownRenderer(undefined)(...text);
      }, cache);
      const text = { ...source, body: () => "A “b”\n\n![badet](bad.png) och [simhallen](simhall.md)\n\nC\n" };
      const rendered = render(text, {
        media: () => picture,
        itemUrl: () => "/press/simhall/",
        report: () => {},
      });
      cache.save();
      return rendered;
    });
    expect(times).toBe(1);
    expect(first).toMatchObject({ media: [picture], foreignMark: { found: "“", line: 0 } });
    expect(first?.html.split("\n")).toHaveLength(4);
    expect(second).toEqual(first);
  });
});

test.each<[string, Partial<MarkdownSource>]>([
  ["its content", { digest: "2", body: () => "Något annat.\n" }],
  ["its address", { url: "/press/badhus/" }],
  ["its place on the page", { startsInView: true }],
  ["its file", { file: "press/andra/bad.md" }],
])("%s has changed", (_name, change) => {
  const result = twice([source, surroundings], [{ ...source, ...change }, surroundings]);
  expect(result).toEqual({ times: 2, problems: [], isAsAnew: true });
});

test.each<[string, Partial<Surroundings>, string[]]>([
  ["the picture's width", { media: { ...picture, width: 4 } }, []],
  ["the picture's size in bytes", { media: { ...picture, size: 11 } }, []],
  ["the picture's address", { media: { ...picture, url: "/bad.png" } }, []],
  ["the picture's file", { media: { ...picture, inputPath: "bilder/bad.png" } }, []],
  [
    "the picture, which has gone,",
    { media: { problem: "file-not-found", nearest: undefined } },
    ["file-not-found"],
  ],
  ["the other item's address", { itemUrl: "/press/simhallen/" }, []],
  ["the other item, which is not published any more,", { itemUrl: false }, []],
  ["the other item, which has gone,", { itemUrl: undefined }, ["related-unknown"]],
])("%s has changed", (_name, change, problems) => {
  const result = twice([source, surroundings], [source, { ...surroundings, ...change }]);
  expect(result).toEqual({ times: 2, problems, isAsAnew: true });
});

test("a text with faults is rendered each time, so that they are told each time", () => {
  const faulty = { ...surroundings, itemUrl: undefined };
  expect(twice([source, faulty], [source, faulty])).toEqual({
    times: 2,
    problems: ["related-unknown"],
    isAsAnew: true,
  });
});

test("a text of which nothing is known is rendered each time", () => {
  const { digest: _none, ...unknown } = source;
  expect(twice([unknown, surroundings], [unknown, surroundings]).times).toBe(2);
});
