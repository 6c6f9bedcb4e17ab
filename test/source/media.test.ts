/** Pictures and documents: which are found, how large they are, and where they will stand. */

import { symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mediaReader } from "../../src/source/media.ts";
import { type Files, inFolder } from "../temporary-folder.ts";

/** A PNG of 3 × 2 pixels, as far as its size. */
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  Buffer.from("IHDR"),
  Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, 6, 0, 0, 0]),
]);

/** A JPEG of 3 × 2 pixels, after as many bytes of something else as wished, turned as EXIF says. */
function jpeg(before = 0, orientation = 1): Buffer {
  // One field, 0x0112, in little endian (EXIF 2.3 §4.6).
  const exif = Buffer.from(
    `45786966000049492a000800000001001201030001000000${orientation.toString().padStart(2, "0")}00000000000000`,
    "hex",
  );
  const chunks = [Buffer.from("ffd8", "hex"), segment(0xe1, exif)];
  for (let left = before; left > 0; left -= 60_000)
    chunks.push(segment(0xe2, Buffer.alloc(Math.min(left, 60_000), 1)));
  chunks.push(
    segment(0xc0, Buffer.from("080002000303011100021100031100", "hex")),
    Buffer.from("ffd9", "hex"),
  );
  return Buffer.concat(chunks);
}

function segment(marker: number, content: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, content]);
}

const files: Files = {
  "utanför.pdf": "%PDF",
  "site/bilder/vapen.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="10.4" height="20.6"/>',
  "site/bilder/logotyp.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40"/>',
  "site/press/2025/gammal.png": png,
  "site/press/2026/bad.png": png,
  "site/press/2026/bad.jpg": jpeg(),
  "site/press/2026/sida.jpg": jpeg(0, 6),
  "site/press/2026/stor.jpg": jpeg(400_000),
  "site/press/2026/trasig.jpg": "ingen bild",
  "site/press/2026/tom.png": "",
  "site/press/2026/karta.pdf": "%PDF-1.7",
  "site/press/2026/Karta & plan, 50 %.pdf": "%PDF",
  "site/press/2026/o\u0308vning.pdf": "%PDF",
  "site/press/2026/na\u0308ra/o\u0308.pdf": "%PDF",
  "site/press/2026/bilagor/a.docx": "PK",
  "site/press/2026/tal.xlsx": "PK",
  "site/press/2026/tal.odp": "PK",
  "site/press/2026/film.mp4": "",
  "site/press/2026/utan-ändelse": "?",
  "site/.env": "SECRET=1",
};

const url = "/press/2026/bad/";

interface Row {
  readonly src: string;
  readonly found: object;
}

const rows: readonly Row[] = [
  {
    src: "karta.pdf",
    found: {
      url: `${url}karta.pdf`,
      type: "application/pdf",
      size: 8,
      inputPath: "site/press/2026/karta.pdf",
    },
  },
  { src: "./karta.pdf", found: { url: `${url}karta.pdf` } },
  { src: "bilagor/../karta.pdf", found: { url: `${url}karta.pdf` } },
  {
    src: "bilagor/a.docx",
    found: {
      url: `${url}bilagor/a.docx`,
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
  },
  { src: "tal.xlsx", found: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" } },
  { src: "tal.odp", found: { type: "application/vnd.oasis.opendocument.presentation" } },
  { src: "film.mp4", found: { type: "video/mp4" } },
  { src: "bilagor\\a.docx", found: { url: `${url}bilagor/a.docx` } },
  { src: "utan-ändelse", found: { url: `${url}utan-%C3%A4ndelse`, type: "application/octet-stream" } },
  { src: "Karta & plan, 50 %.pdf", found: { url: `${url}Karta%20%26%20plan%2C%2050%20%25.pdf` } },
  {
    src: "övning.pdf",
    found: { url: `${url}%C3%B6vning.pdf`, inputPath: "site/press/2026/o\u0308vning.pdf" },
  },
  { src: "o\u0308vning.pdf", found: { url: `${url}%C3%B6vning.pdf` } },
  { src: "nära/ö.pdf", found: { url: `${url}n%C3%A4ra/%C3%B6.pdf` } },
  { src: "bad.png", found: { url: `${url}bad.png`, type: "image/png", size: 29, width: 3, height: 2 } },
  { src: "bad.jpg", found: { type: "image/jpeg", width: 3, height: 2 } },
  { src: "sida.jpg", found: { width: 2, height: 3 } },
  { src: "stor.jpg", found: { width: 3, height: 2 } },
  // A file from elsewhere keeps its place, so that two of one name cannot be mixed up.
  {
    src: "../2025/gammal.png",
    found: { url: "/press/2025/gammal.png", inputPath: "site/press/2025/gammal.png" },
  },
  {
    src: "../../bilder/vapen.svg",
    found: { url: "/bilder/vapen.svg", type: "image/svg+xml", width: 10, height: 21 },
  },
  { src: "../../bilder/logotyp.svg", found: { width: 30, height: 40 } },
  {
    src: "https://example.org/a b.jpg?c=1",
    found: { url: "https://example.org/a%20b.jpg?c=1", type: "image/jpeg" },
  },
  {
    src: "HTTP://EXAMPLE.ORG/karta",
    found: { url: "http://example.org/karta", type: "application/octet-stream" },
  },
];

test.each(rows)("$src", ({ src, found }) => {
  expect(inFolder(files, () => find(src))).toMatchObject(found);
});

describe("from the root", () => {
  test("a file of the input is measured, and left for the site to copy", () => {
    expect(inFolder(files, () => find("/bilder/vapen.svg"))).toEqual({
      url: "/bilder/vapen.svg",
      type: "image/svg+xml",
      size: 68,
      width: 10,
      height: 21,
    });
  });

  test.each([
    ["/bilder/mindre/bad.webp", "/bilder/mindre/bad.webp", "image/webp"],
    ["/bilder/bad.jpg?bredd=400", "/bilder/bad.jpg?bredd=400", "image/jpeg"],
    ["/bilder/å b.jpg", "/bilder/%C3%A5%20b.jpg", "image/jpeg"],
    ["/borta/../bilder/ny.jpg", "/bilder/ny.jpg", "image/jpeg"],
  ])("%s need not be a file", (src, address, type) => {
    expect(inFolder(files, () => find(src))).toEqual({ url: address, type });
  });
});

test.each(["trasig.jpg", "tom.png"])("%s cannot be measured, and is published all the same", (src) => {
  const found = inFolder(files, () => find(src));
  expect(found).toMatchObject({ url: `${url}${src}`, inputPath: `site/press/2026/${src}` });
  expect(found).not.toHaveProperty("width");
});

test.each([
  ["borta-helt-och-hållet.xyz", { problem: "file-not-found", nearest: undefined }],
  ["Karta.pdf", { problem: "file-not-found", nearest: "karta.pdf" }],
  ["bilagr/a.docx", { problem: "file-not-found", nearest: "bilagor/a.docx" }],
  ["bilagor/b.docx", { problem: "file-not-found", nearest: "bilagor/a.docx" }],
  ["karta.pdf/a", { problem: "file-not-found", nearest: undefined }],
  ["bilagor", { problem: "file-is-folder" }],
  ["bilagor/", { problem: "file-is-folder" }],
  [".", { problem: "file-is-folder" }],
  ["..", { problem: "file-is-folder" }],
  ["/", { problem: "file-is-folder" }],
  ["/bilder", { problem: "file-is-folder" }],
  ["../../../utanför.pdf", { problem: "file-outside" }],
  ["../../../../../../../../etc/passwd", { problem: "file-outside" }],
  ["/../utanför.pdf", { problem: "file-outside" }],
  ["../../.env", { problem: "file-outside" }],
  ["/.env", { problem: "file-outside" }],
  ["C:\\Users\\Kim\\karta.pdf", { problem: "file-outside" }],
  ["c:/karta.pdf", { problem: "file-outside" }],
  ["länk-ut.pdf", { problem: "file-outside" }],
  ["mapp-ut/utanför.pdf", { problem: "file-outside" }],
  ["länk-borta.pdf", { problem: "file-not-found" }],
  ["//example.org/a.jpg", { problem: "url-invalid" }],
  ["\\\\server\\a.jpg", { problem: "url-invalid" }],
  ["javascript:alert(1)", { problem: "url-invalid" }],
  ["data:image/png;base64,AAAA", { problem: "url-invalid" }],
  ["file:///etc/passwd", { problem: "url-invalid" }],
  ["ftp://example.org/a.jpg", { problem: "url-invalid" }],
])("%s: %o", (src, problem) => {
  const found = inFolder(files, (folder) => {
    symlinkSync(`${folder}/utanför.pdf`, "site/press/2026/länk-ut.pdf");
    symlinkSync(folder, "site/press/2026/mapp-ut");
    symlinkSync("borta.pdf", "site/press/2026/länk-borta.pdf");
    return find(src);
  });
  expect(found).toEqual(problem);
});

test("a link within the site is a file like any other", () => {
  const found = inFolder(files, () => {
    symlinkSync("karta.pdf", "site/press/2026/plan.pdf");
    return find("plan.pdf");
  });
  expect(found).toMatchObject({ url: `${url}plan.pdf`, size: 8 });
});

test.each(["", "."])("an input folder that is the project itself: %j", (input) => {
  const found = inFolder({ "press/bad.md": "", "press/karta.pdf": "%PDF", "bilder/a.svg": "<svg/>" }, () => {
    const media = mediaReader(input);
    return [
      media("karta.pdf", "press/bad.md", "/press/bad/"),
      media("../bilder/a.svg", "press/bad.md", "/press/bad/"),
    ];
  });
  expect(found).toMatchObject([
    { url: "/press/bad/karta.pdf", inputPath: "press/karta.pdf" },
    { url: "/bilder/a.svg", inputPath: "bilder/a.svg" },
  ]);
});

test("beside an item whose address is a file, files stand in a folder of its name", () => {
  const found = inFolder(files, () =>
    mediaReader("site")("karta.pdf", "site/press/2026/bad.md", "/press/bad.html"),
  );
  expect(found).toMatchObject({ url: "/press/bad/karta.pdf" });
});

function find(src: string): ReturnType<ReturnType<typeof mediaReader>> {
  return mediaReader("site")(src, "site/press/2026/bad.md", url);
}
