/** What earlier builds have made: found as long as it holds, and never a reason to fail. */

import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  digestOf,
  fileCache,
  layeredCache,
  memoryCache,
  noCache,
  type RenderCache,
} from "../../src/source/render-cache.ts";
import { inFolder } from "../temporary-folder.ts";

const file = "cache/rendered";

/** Asks for things as one build does, and gives the keys of those that had to be made. */
function build(
  keys: readonly string[],
  maker = "maker 1",
  cache: RenderCache = fileCache(file, maker),
): string[] {
  const made: string[] = [];
  for (const key of keys) {
    const value = cache.remember(key, {
      make: () => {
        made.push(key);
        return { text: `${key} ”å” 😀`, list: [1, true, null] };
      },
    });
    expect(value).toEqual({ text: `${key} ”å” 😀`, list: [1, true, null] });
  }
  cache.save();
  return made;
}

function placeOf(text: string): number {
  return readFileSync(file).indexOf(text, 0, "utf16le");
}

describe("the next build", () => {
  test.each([
    ["the same", ["a", "b"], "maker 1", []],
    ["one thing more", ["a", "b", "c"], "maker 1", ["c"]],
    ["one thing less", ["b"], "maker 1", []],
    ["nothing of it", ["c"], "maker 1", ["c"]],
    ["the same with other code", ["a", "b"], "maker 2", ["a", "b"]],
  ])("asks for %s", (_name, keys, maker, made) => {
    inFolder({}, () => {
      expect(build(["a", "b"])).toEqual(["a", "b"]);
      expect(build(keys, maker)).toEqual(made);
      expect(build(keys, maker)).toEqual([]);
    });
  });

  test("does not write what is the same", () => {
    inFolder({}, () => {
      build(["a", "b"]);
      writeFileSync(`${file}.new`, "untouched");
      build(["b", "a"]);
      expect(readFileSync(`${file}.new`, "utf8")).toBe("untouched");
    });
  });

  test("leaves behind what no one has asked for", () => {
    inFolder({}, () => {
      build(["a", "b"]);
      expect(placeOf("a ”å”")).toBeGreaterThan(0);
      build(["b"]);
      expect(placeOf("a ”å”")).toBe(-1);
      expect(build(["a", "b"])).toEqual(["a"]);
    });
  });

  test.each([
    ["letters of Latin-1", "åäö é ÿ §"],
    ["other letters", "”ő” 😀"],
    ["half a letter", "\ud83d"],
    ["a long text", "å".repeat(3_000_000)],
    ["a long text of other letters", "–".repeat(700_000)],
    ["nothing", ""],
  ])("finds %s as they were, between others", (_name, text) => {
    const texts = ["före", text, "”efter”", "x".repeat(999_000), text, "å"];
    inFolder({}, () => {
      const asked = [1, 2].map(() => {
        const cache = fileCache(file, "maker");
        let made = 0;
        const found = texts.map((value, place) =>
          cache.remember(String(place), {
            make: () => {
              made += 1;
              return value;
            },
          }),
        );
        cache.save();
        return [made, found.every((value, place) => value === texts[place])];
      });
      expect(asked).toEqual([
        [6, true],
        [0, true],
      ]);
    });
  });

  test("makes anew what does not hold any more, and what was not to be kept", () => {
    inFolder({}, () => {
      const values = [1, 2, 3].map((number) => {
        const cache = fileCache(file, "maker");
        const value = cache.remember("a", { make: () => number, holds: (known) => known !== 1 });
        const other = cache.remember("b", { make: () => number, keeps: () => false });
        cache.save();
        return [value, other];
      });
      expect(values).toEqual([
        [1, 1],
        [2, 2],
        [2, 3],
      ]);
    });
  });
});

describe("a file that is", () => {
  test.each<[string, () => void]>([
    ["empty", () => writeFileSync(file, "")],
    ["something else", () => writeFileSync(file, "x".repeat(5000))],
    ["cut", () => truncateSync(file, readFileSync(file).length - 40)],
    ["cut at its start", () => writeFileSync(file, readFileSync(file).subarray(1))],
    [
      "changed in one letter",
      () => {
        const bytes = readFileSync(file);
        bytes.write("A", placeOf("a ”å”"));
        writeFileSync(file, bytes);
      },
    ],
  ])("%s is no file", (_name, damage) => {
    inFolder({}, () => {
      build(["a", "b"]);
      damage();
      expect(build(["a", "b"])).toEqual(["a", "b"]);
      expect(build(["a", "b"])).toEqual([]);
    });
  });
});

test.each<[string, () => void]>([
  ["its folder is a file", () => writeFileSync("cache", "")],
  ["the file is a folder", () => mkdirSync(file, { recursive: true })],
])("nothing is kept and nothing fails when %s", (_name, prepare) => {
  inFolder({}, () => {
    prepare();
    expect(build(["a"])).toEqual(["a"]);
    expect(build(["a"])).toEqual(["a"]);
  });
});

test("a build that does not end leaves the file as it was", () => {
  inFolder({}, () => {
    build(["a"]);
    fileCache(file, "maker 1").remember("b", { make: () => "x".repeat(2_000_000) });
    expect(existsSync(`${file}.new`)).toBe(true);
    expect(build(["a"])).toEqual([]);
  });
});

test("what is asked for after the file has been written is made anew, or found in memory", () => {
  inFolder({}, () => {
    const disk = fileCache(file, "maker 1");
    expect(build(["a", "b"], "", disk)).toEqual(["a", "b"]);
    expect(build(["a"], "", disk)).toEqual(["a"]);
    const layers = layeredCache(memoryCache(), fileCache(file, "maker 1"));
    expect(build(["a", "b", "c"], "", layers)).toEqual(["c"]);
    expect(build(["a", "c", "d"], "", layers)).toEqual(["d"]);
    expect(build(["a", "b", "c", "d"], "", layers)).toEqual([]);
    expect(build(["a", "b", "c", "d"])).toEqual(["d"]);
  });
});

test("a cache in memory remembers for as long as the process lives", () => {
  const cache = memoryCache();
  expect(build(["a"], "", cache)).toEqual(["a"]);
  expect(build(["a", "b"], "", cache)).toEqual(["b"]);
  expect(build(["a"], "", memoryCache())).toEqual(["a"]);
});

test("without a cache all is made each time", () => {
  expect(build(["a", "a"], "", noCache)).toEqual(["a", "a"]);
});

test.each([
  ["a", "b"],
  ["a", ""],
  ["å", "a\u030a"],
])("digestOf(%j) is not digestOf(%j)", (one, other) => {
  expect(digestOf(one)).toBe(digestOf(Buffer.from(one)));
  expect(digestOf(one)).not.toBe(digestOf(other));
});
