/** Builds the demo newsroom with its own configuration, in a copy, so that nothing is written beside it. */

import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import configure, { config } from "../../eleventy.config.ts";
import { type BuiltSite, inSite, outputOf, writeSite } from "./build-site.ts";

const project = join(import.meta.dirname, "../..");

export async function buildDemo(): Promise<BuiltSite> {
  const folder = writeSite({});
  for (const name of ["site", "data"]) cpSync(join(project, name), join(folder, name), { recursive: true });
  // Copies of pictures take long to make, and are the same each time.
  mkdirSync(join(project, ".cache"), { recursive: true });
  symlinkSync(join(project, ".cache"), join(folder, ".cache"), "junction");
  const { input, data } = config.dir;
  await inSite(
    folder,
    {
      input,
      options: false,
      configure: (eleventyConfig) => {
        eleventyConfig.setDataDirectory(data);
        configure(eleventyConfig);
      },
    },
    (eleventy) => eleventy.write(),
  );
  return outputOf(folder);
}
