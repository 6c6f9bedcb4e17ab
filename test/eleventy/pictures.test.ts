/** Press pictures as pages show them: copies for every screen, made once, and the original untouched. */

import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { pictureCopier } from "../../src/eleventy/picture-copies.ts";
import {
  type BuiltSite,
  buildJson,
  buildSite,
  type Files,
  failBuild,
  inSite,
  markdown,
  outputOf,
  type SiteSetup,
  writeSite,
} from "./build-site.ts";
import { brokenLinks, htmlFaults } from "./html-faults.ts";
import { photograph } from "./photographs.ts";
import { readFeed } from "./read-feeds.ts";

const place = { latitude: "59/1 22/1 12/1", longitude: "16/1 30/1 36/1" };

let photo: Buffer;
let files: Files;

const release = (more: string, text = "Text."): string =>
  markdown(
    `id: 2c6f3a0e-74a5-4f0c-9a0e-5d1f5b3c7a11\ntitle: Badhus\ndate: 2026-01-15\nlead: Kort.\n${more}`,
    text,
  );

beforeAll(async () => {
  photo = await photograph(900, 600)
    .jpeg()
    .withExif({
      IFD0: { Artist: "Kim Modig", Copyright: "Exempelby kommun" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: place.latitude,
        GPSLongitudeRef: "E",
        GPSLongitude: place.longitude,
      },
    })
    .toBuffer();
  files = {
    "pressmeddelanden/badhus.md": release(
      "images:\n  - src: bad.jpg\n    alt: Ett bad\n    credit: Kim Modig",
      `${"Ett stycke om badet. ".repeat(20)}\n\n![En skiss](skiss.png)\n`,
    ),
    "pressmeddelanden/bad.jpg": photo,
    "pressmeddelanden/skiss.png": await photograph(500, 400).png().toBuffer(),
  };
});

const quick: SiteSetup = { options: { images: { widths: [200, 400] } } };

describe("a picture", () => {
  let folder: string;
  let site: BuiltSite;

  beforeAll(async () => {
    folder = writeSite(files);
    await inSite(folder, quick, (eleventy) => eleventy.write());
    site = outputOf(folder);
  });

  test("is offered in smaller files, with the copy that everyone reads as the last resort", () => {
    const page = site.at("/pressmeddelanden/badhus/");
    expect(shapeOf(page)).toBe(
      [
        '<picture><source type="image/avif" srcset="../../bilder/1-200.avif 200w, ../../bilder/1-400.avif 400w" sizes="(min-width: 44rem) 42rem, 100vw">',
        '<source type="image/webp" srcset="../../bilder/1-200.webp 200w, ../../bilder/1-400.webp 400w" sizes="(min-width: 44rem) 42rem, 100vw">',
        '<img src="../../bilder/1-500.png" alt="En skiss" width="500" height="400" loading="lazy"></picture>',
        '<picture><source type="image/avif" srcset="../../bilder/2-200.avif 200w, ../../bilder/2-400.avif 400w" sizes="(min-width: 44rem) 42rem, 100vw">',
        '<source type="image/webp" srcset="../../bilder/2-200.webp 200w, ../../bilder/2-400.webp 400w" sizes="(min-width: 44rem) 42rem, 100vw">',
        '<img src="../../bilder/2-900.jpg" alt="Ett bad" width="900" height="600" loading="lazy" decoding="async"></picture>',
      ].join("\n"),
    );
  });

  test("is downloaded as it was delivered", () => {
    expect(site.at("/pressmeddelanden/badhus/")).toContain('<a href="bad.jpg" download>');
    expect(readFileSync(join(folder, "_site/pressmeddelanden/badhus/bad.jpg")).equals(photo)).toBe(true);
  });

  test("has copies that are what the page says of them, and tell nothing of where it was taken", async () => {
    const made = readdirSync(join(folder, "_site/bilder"));
    expect(made).toHaveLength(10);
    for (const name of made) {
      const metadata = await sharp(join(folder, "_site/bilder", name)).metadata();
      const [, width, ending] = /-(\d+)\.(\w+)$/.exec(name) ?? [];
      expect(metadata.width, name).toBe(Number(width));
      expect(`${metadata.compression ?? metadata.format}`, name).toBe(
        { avif: "av1", webp: "webp", png: "png", jpg: "jpeg" }[ending ?? ""],
      );
      expect([metadata.exif, metadata.iptc, metadata.xmp], name).toEqual([undefined, undefined, undefined]);
    }
  });

  test("is shared in a size that social networks take", () => {
    expect(site.at("/pressmeddelanden/badhus/")).toMatch(
      /<meta property="og:image" content="https:\/\/press\.example\.org\/bilder\/[0-9a-f]{16}-900\.jpg">\n<meta property="og:image:type" content="image\/jpeg">\n<meta property="og:image:width" content="900">\n<meta property="og:image:height" content="600">/,
    );
  });

  test("is one reasonable file in the text of feeds, and the original beside it", () => {
    const entry = readFeed(site, "/prenumerera/press").rss[0];
    expect(entry?.html).not.toMatch(/<picture|<source|srcset/);
    expect([...(entry?.html ?? "").matchAll(/<img src="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      expect.stringMatching(/^https:\/\/press\.example\.org\/bilder\/[0-9a-f]{16}-500\.png$/),
      expect.stringMatching(/^https:\/\/press\.example\.org\/bilder\/[0-9a-f]{16}-900\.jpg$/),
    ]);
    const json = JSON.parse(site.at("/prenumerera/press.json"));
    expect(json.items[0].image).toMatch(/^https:\/\/press\.example\.org\/bilder\/[0-9a-f]{16}-900\.jpg$/);
    expect(json.items[0].attachments).toEqual([
      {
        url: "https://press.example.org/pressmeddelanden/badhus/bad.jpg",
        mime_type: "image/jpeg",
        size_in_bytes: photo.length,
        title: "Ett bad",
      },
    ]);
  });

  test("leaves pages valid and every address leading somewhere", () => {
    expect(htmlFaults(site)).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
  });
});

test("with images off, pages show the originals alone, and nothing is made", async () => {
  const site = await buildSite(files, { options: { images: false } });
  expect([...site.files.keys()].filter((path) => /\.(avif|webp|jpg|png)$/.test(path))).toEqual([
    "pressmeddelanden/badhus/bad.jpg",
    "pressmeddelanden/badhus/skiss.png",
  ]);
  expect(site.at("/pressmeddelanden/badhus/")).toContain(
    '<img src="skiss.png" alt="En skiss" width="500" height="400" loading="lazy">'.replace(
      "skiss.png",
      "../../pressmeddelanden/badhus/skiss.png",
    ),
  );
  expect(site.at("/pressmeddelanden/badhus/")).toContain(
    '<img src="bad.jpg" alt="Ett bad" width="900" height="600" loading="lazy" decoding="async">',
  );
});

describe("what has no copies", () => {
  test.each([
    ["a drawing", "bild.svg", async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["an animated GIF", "bild.gif", async () => animatedGif],
    ["an animated WebP", "bild.webp", () => sharp(animatedGif, { animated: true }).webp().toBuffer()],
    ["an animated PNG", "bild.png", animatedPng],
  ])("%s stays as it is", async (_what, name, bytes) => {
    const site = await buildSite(
      {
        "pressmeddelanden/badhus.md": release(`images:\n  - src: ${name}\n    alt: Bild`, `![Bild](${name})`),
        [`pressmeddelanden/${name}`]: await bytes(),
      },
      quick,
    );
    expect(site.at("/pressmeddelanden/badhus/")).not.toContain("<picture");
    expect(site.at("/pressmeddelanden/badhus/")).toContain(`<img src="${name}" alt="Bild"`);
  });

  test("a picture on another host, and one that the site makes itself, stay as they are", async () => {
    const remote = "https://example.org/bild.jpg";
    const site = await buildSite({
      "pressmeddelanden/badhus.md": release(
        `images:\n  - src: ${remote}\n    alt: Bild\n  - src: /diagram.png\n    alt: Diagram`,
      ),
    });
    expect(site.at("/pressmeddelanden/badhus/")).not.toContain("<picture");
    expect(site.at("/pressmeddelanden/badhus/")).toContain(`<img src="${remote}" alt="Bild"`);
  });
});

test("a file of the site's own, from its root, has copies too", async () => {
  const site = await buildSite(
    {
      "pressmeddelanden/badhus.md": release("", "![Bad](/bilder-egna/bad.jpg)"),
      "bilder-egna/bad.jpg": photo,
    },
    { ...quick, configure: (config) => config.addPassthroughCopy("bilder-egna") },
  );
  expect(brokenLinks(site)).toEqual([]);
  expect(copiesIn(site)).toHaveLength(5);
});

test("the same bytes give the same copies, whatever the file is called and wherever it lies", async () => {
  const site = await buildSite(
    {
      "pressmeddelanden/a.md": release("images:\n  - src: a.jpg\n    alt: Bad"),
      "pressmeddelanden/a.jpg": photo,
      "pressinbjudningar/b.md": markdown(
        "title: B\ndate: 2026-01-15\nevent:\n  start: 2026-03-24 10:00\nimages:\n  - src: annat namn.jpg\n    alt: Bad",
      ),
      "pressinbjudningar/annat namn.jpg": photo,
    },
    quick,
  );
  expect(copiesIn(site)).toHaveLength(5);
  expect(brokenLinks(site)).toEqual([]);
});

describe("what is written", () => {
  test("nothing by a dry run or an output to the screen", async () => {
    const folder = writeSite(files);
    await inSite(folder, { ...quick, dryRun: true }, (eleventy) => eleventy.write());
    await inSite(folder, quick, (eleventy) => eleventy.toJSON());
    expect(readdirSync(folder).sort()).toEqual(["package.json", "pressmeddelanden"]);
    expect((await buildJson(files, quick)).written).toEqual([]);
  });

  test("copies are kept between builds, in whole files, and can be deleted at any time", async () => {
    const folder = writeSite(files);
    const build = (): Promise<unknown> => inSite(folder, quick, (eleventy) => eleventy.write());
    await build();
    const cache = join(folder, ".cache/pressrum/images");
    const kept = readdirSync(cache);
    expect(kept.filter((name) => name !== "originals.json")).toHaveLength(10);
    // A mark tells whether a copy comes from the cache.
    for (const name of kept.filter((name) => name.endsWith(".avif")))
      writeFileSync(join(cache, name), "kept");
    rmSync(join(folder, "_site"), { recursive: true });
    await build();
    const avif = copiesIn(outputOf(folder)).filter((path) => path.endsWith(".avif"));
    expect(avif.map((path) => readFileSync(join(folder, "_site", path), "utf8"))).toEqual(
      Array(4).fill("kept"),
    );
    rmSync(join(folder, ".cache"), { recursive: true });
    rmSync(join(folder, "_site"), { recursive: true });
    await build();
    expect(statSync(join(folder, "_site", avif[0] ?? "")).size).toBeGreaterThan(100);
  });

  test("the cache can be moved, or switched off", async () => {
    const folder = writeSite(files);
    const images = { widths: [200], formats: [] };
    await inSite(folder, { options: { images: { ...images, cache: "tmp/bilder" } } }, (eleventy) =>
      eleventy.write(),
    );
    expect(readdirSync(join(folder, "tmp/bilder"))).toHaveLength(2);
    rmSync(join(folder, "tmp"), { recursive: true });
    rmSync(join(folder, "_site"), { recursive: true });
    await inSite(folder, { options: { images: { ...images, cache: false } } }, (eleventy) =>
      eleventy.write(),
    );
    expect(copiesIn(outputOf(folder))).toHaveLength(2);
    expect([existsSync(join(folder, ".cache/pressrum/images")), existsSync(join(folder, "tmp"))]).toEqual([
      false,
      false,
    ]);
  });

  test("a picture that is no longer shown is cleared away while the site is served", async () => {
    const folder = writeSite(files);
    await inSite(folder, { ...quick, runMode: "watch" }, async (eleventy) => {
      await eleventy.write();
      expect(copiesIn(outputOf(folder))).toHaveLength(10);
      writeFileSync(join(folder, "pressmeddelanden/badhus.md"), release(""));
      await eleventy.write();
    });
    expect(copiesIn(outputOf(folder))).toEqual([]);
  });
});

describe("a picture waits until someone scrolls to it", () => {
  const long = "Ett stycke om badet. ".repeat(30);

  async function waiting(
    fields: string,
    text: string,
    folder = "pressmeddelanden",
  ): Promise<readonly string[]> {
    const site = await buildSite(
      { [`${folder}/badhus.md`]: release(fields, text), [`${folder}/bad.jpg`]: photo },
      { options: { images: { widths: [200], formats: ["webp"] } } },
    );
    const images = [...site.at(`/${folder}/badhus/`).matchAll(/<img [^>]*>/g)].map(([image]) => image);
    return images.map((image) => (image.includes('loading="lazy"') ? "waits" : "at once"));
  }

  const listed = "images:\n  - src: bad.jpg\n    alt: Bad\n  - src: bad.jpg\n    alt: Bad igen";
  const event = "event:\n  start: 2026-03-24 10:00";

  test.each([
    ["first in the text", "", `![Bad](bad.jpg)\n\n${long}`, ["at once"]],
    ["after much text", "", `${long}\n\n![Bad](bad.jpg)`, ["waits"]],
    ["under a few lines", listed, "Kort.", ["at once", "waits"]],
    ["under a long text", listed, long, ["waits", "waits"]],
  ])("%s", async (_where, fields, text, expected) => {
    expect(await waiting(fields, text)).toEqual(expected);
  });

  test("in an invitation, where time and place come first", async () => {
    const found = await waiting(`${event}\n${listed}`, "![Bad](bad.jpg)", "pressinbjudningar");
    expect(found).toEqual(["waits", "waits", "waits"]);
  });
});

test("templates of the site's own have the copies at hand, without the theme", async () => {
  const site = await buildSite(
    {
      ...files,
      "bilder.njk":
        "---\npermalink: /egen/\n---\n{% set item = collections.press[0] %}{% set image = item.data.images[0] %}{% for source in image.sources %}{{ source.type }}{% for file in source.files %} {{ file.width }}×{{ file.height }}{% endfor %}\n{% endfor %}{{ image.fallback.width }}\n{% pressrumImage image, item %}",
    },
    { options: { ...quick.options, theme: false } },
  );
  const page = site.at("/egen/");
  expect(page).toContain("image/avif 200×133 400×267\nimage/webp 200×133 400×267\n900\n");
  expect(page).toMatch(
    /<figure class="pressrum-image">\n<picture><source type="image\/avif" srcset="\.\.\/bilder\//,
  );
  expect(brokenLinks(site)).toEqual([]);
});

test("addresses hold under a path prefix", async () => {
  const site = await buildSite(files, { ...quick, pathPrefix: "/press/" });
  expect(brokenLinks(site, "https://press.example.org/press/")).toEqual([]);
  expect(site.at("/pressmeddelanden/badhus/")).toMatch(
    /<meta property="og:image" content="https:\/\/press\.example\.org\/press\/bilder\//,
  );
  const entry = readFeed(site, "/prenumerera/press").atom[0];
  expect(entry?.html).toMatch(/<img src="https:\/\/press\.example\.org\/press\/bilder\//);
});

test("two builds may use one cache at the same time", async () => {
  const folder = writeSite(files);
  const settings = { widths: [200], formats: ["webp"], path: "/bilder/", cache: `${folder}/cache` } as const;
  const picture = {
    file: `${folder}/pressmeddelanden/bad.jpg`,
    format: "jpeg",
    width: 900,
    height: 600,
    size: photo.length,
    changed: 0,
  } as const;
  const outputs = [1, 2, 3].map((number) => `${folder}/_site${number}`);
  await Promise.all(
    outputs.map(async (output) => {
      const copier = pictureCopier(settings, output);
      const copies = copier.planCopies(picture);
      if (copies === undefined) throw new Error("no copies");
      await copier.write([copies]);
    }),
  );
  const written = outputs.map((output) =>
    readdirSync(`${output}/bilder`).map((name) => readFileSync(`${output}/bilder/${name}`, "base64")),
  );
  expect(written[0]).toHaveLength(2);
  expect(written).toEqual([written[0], written[0], written[0]]);
  // Nothing half-written is left behind.
  expect(readdirSync(`${folder}/cache`).filter((name) => !/^[0-9a-f]{16}-\d+\.\w+$/.test(name))).toEqual([
    "originals.json",
  ]);
});

test("a broken picture stops the build before anything is written, and is told by its name", async () => {
  const { message, written } = await failBuild(
    { ...files, "pressmeddelanden/bad.jpg": photo.subarray(0, photo.length / 2) },
    quick,
  );
  expect(message).toContain(
    "Pressrummet byggdes inte: 1 fel i 1 fil. Inget har publicerats.\n\npressmeddelanden/bad.jpg\n  bilden är trasig",
  );
  expect(written).toEqual([]);
});

function copiesIn(site: BuiltSite): readonly string[] {
  return [...site.files.keys()].filter((path) => path.startsWith("bilder/"));
}

/** The pictures of a page, a line for each element; copies are numbered by their originals. */
function shapeOf(page: string): string {
  const pictures = [...page.matchAll(/<picture>.*?<\/picture>/gs)].map(([picture]) => picture).join("\n");
  const names = [...new Set(pictures.match(/[0-9a-f]{16}(?=-\d+\.)/g))];
  const numbered = names.reduce((text, name, index) => text.replaceAll(name, String(index + 1)), pictures);
  return numbered.replaceAll(/(?<!<picture>)<(?=source|img)/g, "\n<");
}

/** Two frames of one pixel (GIF89a). */
const animatedGif = Buffer.from(
  [
    "47494638396101000100800000000000ffffff",
    "21ff0b4e45545343415045322e300301000000",
    "21f9040a0a0000002c000000000100010000020244 0100",
    "21f9040a0a0000002c00000000010001000002024c 0100",
    "3b",
  ]
    .join("")
    .replaceAll(" ", ""),
  "hex",
);

/** A PNG with the chunk that says how many frames follow. */
async function animatedPng(): Promise<Buffer> {
  const png = await photograph(8, 8).png().toBuffer();
  const header = 8 + 25;
  const control = Buffer.concat([Buffer.from([0, 0, 0, 8]), Buffer.from("acTL"), Buffer.alloc(12, 1)]);
  return Buffer.concat([png.subarray(0, header), control, png.subarray(header)]);
}
