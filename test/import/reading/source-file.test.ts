import { describe, expect, test } from "vitest";
import { bytesSource, readText, readWhole } from "../../../src/import/reading/source-file.ts";

async function read(...parts: readonly (string | Uint8Array)[]): Promise<string> {
  return readWhole(
    bytesSource(
      "fil",
      parts.map((part) => Buffer.from(part as string)),
    ),
    1000,
  );
}

function latin(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

describe("the encoding", () => {
  test.each([
    ["UTF-8", Buffer.from("<a>å</a>"), "<a>å</a>"],
    ["UTF-8 with its mark", Buffer.from("\uFEFF<a>å</a>"), "<a>å</a>"],
    ["UTF-16, little end first", Buffer.from("\uFEFF<a>å</a>", "utf16le"), "<a>å</a>"],
    ["UTF-16, big end first", Buffer.from("\uFEFF<a>å</a>", "utf16le").swap16(), "<a>å</a>"],
    [
      "Latin-1 that the XML declares",
      latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>å</a>'),
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>å</a>',
    ],
    [
      "Windows' that the page declares",
      Buffer.concat([latin("<meta charset=windows-1252>å "), Buffer.from([0x94])]),
      "<meta charset=windows-1252>å ”",
    ],
    [
      "UTF-8 that calls itself UTF-16",
      Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>å</a>'),
      '<?xml version="1.0" encoding="UTF-16"?><a>å</a>',
    ],
  ])("%s", async (_, bytes, text) => {
    expect(await read(bytes)).toBe(text);
  });

  test("letters may be cut between two pieces", async () => {
    const bytes = Buffer.from("på å");
    expect(await read(...[...bytes].map((byte) => Buffer.from([byte])))).toBe("på å");
  });

  test.each([
    ["Latin-1 that nothing declares", latin("på å")],
    ["an encoding that nobody knows", Buffer.from('<?xml version="1.0" encoding="x-none"?>')],
    ["a letter that is cut off", Buffer.from("på å").subarray(0, 5)],
  ])("%s is not text", async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: "not-text" });
  });
});

test("control characters are left out", async () => {
  expect(await read("a\u0000b\u000Bc\td\r\ne")).toBe("abc\td\r\ne");
});

test.each([
  ["nothing", "", "source-empty"],
  ["only spaces", " \n\t ", "source-empty"],
  ["more than may be read", "x".repeat(1001), "source-too-large"],
])("%s is refused", async (_, text, code) => {
  await expect(read(text)).rejects.toMatchObject({ code });
});

test("a stream without a known size is stopped at the limit", async () => {
  let given = 0;
  const source = {
    name: "-",
    read: async function* () {
      for (;;) {
        given += 100;
        yield Buffer.alloc(100, 97);
      }
    },
  };
  await expect(async () => {
    for await (const text of readText(source, 1000)) expect(text).toHaveLength(100);
  }).rejects.toMatchObject({ code: "source-too-large" });
  expect(given).toBe(1100);
});
