/** Makes copies of pictures with eleventy-img, in memory. */

import { type CopyFormat, encoding } from "./picture-plan.ts";

/** More pixels than any press camera has; a file may say that it has more than the machine has memory for. */
export const mostPixels = 200_000_000;

/** Loaded when there is something to do: it brings sharp, which not every machine has. */
const load = async () => (await import("@11ty/eleventy-img")).default;

/** The bytes of each copy, by its width. */
export async function encodeCopies(
  file: string,
  format: CopyFormat,
  widths: readonly number[],
): Promise<ReadonlyMap<number, Buffer>> {
  const encode = await load();
  const made = await encode(file, {
    formats: [format],
    widths: [...widths],
    sharpAvifOptions: encoding.avif,
    sharpWebpOptions: encoding.webp,
    sharpJpegOptions: encoding.jpeg,
    sharpPngOptions: encoding.png,
    // Every width has been chosen; none is to be added or left out.
    minimumThreshold: 1,
    // Cameras say which way is up in a field that the copies no longer have.
    fixOrientation: true,
    // What is cut off or broken is an error, not a grey field.
    sharpOptions: { failOn: "error", limitInputPixels: mostPixels },
    // The bytes, for us to put where they belong once they are whole.
    dryRun: true,
    useCache: false,
  });
  return new Map(made[format]?.map(({ width, buffer }) => [width, buffer]));
}

/** Whether every pixel can be read. It takes a fraction of the time that the copies do. */
export async function canBeRead(file: string): Promise<boolean> {
  // Without sharp no picture can be read, and that is no fault of theirs.
  await load();
  return encodeCopies(file, "webp", [16]).then(
    () => true,
    () => false,
  );
}
