/** Problems of the pixels of pictures, with real files. */

import sharp from "sharp";
import { pictureCopier } from "../../../src/eleventy/picture-copies.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import type { PictureFile } from "../../../src/source/media.ts";
import { writeSite } from "../../eleventy/build-site.ts";
import type { Row } from "./row.ts";

export const pictureRows: readonly Row[] = [
  {
    name: "picture that is cut off",
    problems: async () => faultsOf((await photograph()).subarray(0, 2000), { width: 400, height: 300 }),
    sv: `bad.jpg
  bilden är trasig eller ofullständig och går inte att läsa.
    → Hämta bilden på nytt, eller öppna den i ett bildprogram och spara den som JPEG eller PNG.`,
    en: `bad.jpg
  the picture is broken or incomplete and cannot be read.
    → Fetch the picture again, or open it in an image editor and save it as JPEG or PNG.`,
  },
  {
    name: "picture of more pixels than the machine should take on",
    problems: async () => faultsOf(await photograph(), { width: 30_000, height: 20_000 }),
    sv: `bad.jpg
  bilden är 30000 × 20000 pixlar. Det är mer än 200 miljoner, som är gränsen.
    → Minska bilden i ett bildprogram. 6000 pixlar på längden räcker till en tidningssida.`,
    en: `bad.jpg
  the picture is 30000 × 20000 pixels. That is more than 200 million, which is the limit.
    → Make the picture smaller in an image editor. 6000 pixels across are enough for a newspaper page.`,
  },
];

function photograph(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  return sharp({ create: { width: 400, height: 300, channels: 3, background: "grey", noise } })
    .jpeg()
    .toBuffer();
}

async function faultsOf(
  bytes: Buffer,
  size: { readonly width: number; readonly height: number },
): Promise<readonly Problem[]> {
  const folder = writeSite({ "bad.jpg": bytes });
  const settings = { widths: [480], formats: ["webp"], path: "/bilder/", cache: false } as const;
  const copier = pictureCopier(settings, `${folder}/_site`);
  const file: PictureFile = {
    file: `${folder}/bad.jpg`,
    format: "jpeg",
    ...size,
    size: bytes.length,
    changed: 0,
  };
  const copies = copier.planCopies(file);
  if (copies === undefined) throw new Error("no copies are planned");
  const problems = await copier.faults([copies]);
  return problems.map((problem) => ({ ...problem, file: "bad.jpg" }));
}
