/** A site is the same with rendered texts from an earlier build, without them, and without anything kept. */

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import type { PressrumOptions } from "../../src/index.ts";
import {
  addFiles,
  type BuiltSite,
  buildSite,
  type Files,
  inSite,
  markdown,
  outputOf,
  writeSite,
} from "./build-site.ts";

/** GIF, logical screen of that width. */
const gif = (width: number): Buffer => Buffer.from([...Buffer.from("GIF89a"), width, 0, 2, 0, 0, 0, 0, 0x3b]);

const files: Files = {
  "pressmeddelanden/bad.md": markdown(
    "title: Badhuset öppnar\ndate: 2026-02-12\ntopics: Bad",
    "Se [simhallen](simhall.md) och ![badet](bad.gif).\n\n- ”Ett”\n- <två>",
  ),
  "pressmeddelanden/bad.gif": gif(3),
  "pressmeddelanden/simhall.md": markdown("title: Simhallen\ndate: 2026-02-11\ncontacts:\n  - name: Kim Ek"),
  "pressinbjudningar/visning.md": markdown(
    "title: Visning\ndate: 2026-02-10\nevent:\n  start: 2026-04-01 10:00",
  ),
};

const kept = ".cache/pressrum/rendered";

async function build(folder: string, options: Partial<PressrumOptions> = {}): Promise<BuiltSite> {
  rmSync(join(folder, "_site"), { recursive: true, force: true });
  await inSite(folder, { options }, (eleventy) => eleventy.write());
  return outputOf(folder);
}

test("the output is the same with the cache off, cold and warm", async () => {
  const folder = writeSite(files);
  const off = await build(folder, { cache: false });
  expect(existsSync(join(folder, ".cache"))).toBe(false);
  const cold = await build(folder);
  const store = readFileSync(join(folder, kept));
  const warm = await build(folder);
  expect(off.files.size).toBeGreaterThan(10);
  expect(cold.files).toEqual(off.files);
  expect(warm.files).toEqual(off.files);
  expect(readFileSync(join(folder, kept))).toEqual(store);
});

test("texts that are known are taken from the cache", async () => {
  const folder = writeSite(files);
  await build(folder);
  const bytes = readFileSync(join(folder, kept));
  const content = bytes.subarray(0, -32);
  content.write("”Elf”", content.indexOf("”Ett”", 0, "utf16le"), "utf16le");
  const indexStart = bytes.subarray(-32).toString().trim().split(" ")[0];
  writeFileSync(
    join(folder, kept),
    Buffer.concat([content, Buffer.from(`${indexStart} ${crc32(content)}`.padStart(32))]),
  );
  expect((await build(folder)).at("/pressmeddelanden/bad/")).toContain("”Elf”");
  expect((await build(folder, { cache: false })).at("/pressmeddelanden/bad/")).toContain("”Ett”");
});

test.each<[string, Files]>([
  [
    "a text",
    { "pressmeddelanden/bad.md": markdown("title: Badhuset öppnar\ndate: 2026-02-12", "Inget bad.") },
  ],
  ["a field", { "pressmeddelanden/simhall.md": markdown("title: Nya simhallen\ndate: 2026-02-11") }],
  [
    "the address of an item that is linked to",
    { "pressmeddelanden/simhall.md": markdown("title: Simhallen\ndate: 2026-02-11\npermalink: /sim/") },
  ],
  [
    "the publication of an item that is linked to",
    { "pressmeddelanden/simhall.md": markdown("title: Simhallen\ndate: 2026-05-11") },
  ],
  [
    "the address of the item itself",
    {
      "pressmeddelanden/bad.md": markdown(
        "title: Badhuset öppnar\ndate: 2026-02-12\npermalink: /bad/",
        "![badet](bad.gif)",
      ),
    },
  ],
  ["the size of a picture", { "pressmeddelanden/bad.gif": gif(7) }],
  [
    "an event",
    {
      "pressinbjudningar/visning.md": markdown(
        "title: Visning\ndate: 2026-02-10\nevent:\n  start: 2026-04-02 10:00",
      ),
    },
  ],
  ["a register", { "_data/newsroom/organisation.yaml": "name: Exempelby kommun\nboilerplate: Om oss.\n" }],
])("after a change of %s the site is as one that is built anew", async (_name, change) => {
  const folder = writeSite(files);
  const before = await build(folder);
  addFiles(folder, change);
  const warm = await build(folder);
  expect(warm.files).toEqual((await buildSite({ ...files, ...change })).files);
  expect(warm.files).not.toEqual(before.files);
});

test("after a change of the site's address, feeds have the new one", async () => {
  const folder = writeSite(files);
  await build(folder);
  const url = "https://nyheter.example.org";
  const warm = await build(folder, { url });
  expect(warm.files).toEqual((await build(folder, { url, cache: false })).files);
  expect(warm.at("/prenumerera/press.rss.xml")).toContain(`${url}/pressmeddelanden/bad/bad.gif`);
});

test("what a site's own function does to Markdown is never kept", async () => {
  const folder = writeSite(files);
  const loud: PressrumOptions["markdown"] = (md) => {
    md.renderer.rules.text = (tokens, place) => tokens[place]?.content.toUpperCase() ?? "";
  };
  const plain = await build(folder);
  const amended = await build(folder, { markdown: loud });
  expect(amended.at("/pressmeddelanden/bad/")).toContain("SIMHALLEN</a>");
  expect((await build(folder)).files).toEqual(plain.files);
});

test.each([{}, { cache: false }])(
  "while the site is watched, with %j, only what has changed is rendered again",
  async (options) => {
    const folder = writeSite(files);
    const rendered: string[] = [];
    const count: PressrumOptions["markdown"] = (md) => {
      md.core.ruler.push("count", ({ src }) => void rendered.push(src.trim().slice(0, 12)));
    };
    await inSite(folder, { options: { ...options, markdown: count }, runMode: "watch" }, async (eleventy) => {
      await eleventy.write();
      expect(rendered.sort()).toEqual(["Se [simhalle", "Text.", "Text."]);
      rendered.length = 0;
      addFiles(folder, {
        "pressmeddelanden/simhall.md": markdown("title: Simhallen\ndate: 2026-02-11", "Ny text."),
      });
      await eleventy.write();
    });
    expect(rendered).toEqual(["Ny text."]);
    expect(outputOf(folder).at("/pressmeddelanden/simhall/")).toContain("<p>Ny text.</p>");
  },
);

test("a file that is damaged costs nothing but time", async () => {
  const folder = writeSite(files);
  const cold = await build(folder);
  writeFileSync(join(folder, kept), "skräp");
  expect((await build(folder)).files).toEqual(cold.files);
  expect((await build(folder)).files).toEqual(cold.files);
});
