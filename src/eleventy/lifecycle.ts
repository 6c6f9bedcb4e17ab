/** What happens around a build: reading before it, copying after it, watching between two. */

import { normalize } from "node:path/posix";
import { describeByFile } from "../problems/pressrum-error.ts";
import { optionsFile, type Problem } from "../problems/problem.ts";
import { deletionWatch } from "./deletions.ts";
import type { AfterEvent, EleventyConfig } from "./eleventy-config.ts";
import { copyMedia, outputPath, writeText } from "./media-output.ts";
import type { PressRoom } from "./press-room.ts";
import { searchUpkeep } from "./search-upkeep.ts";
import { siteOf } from "./site.ts";
import { replaceOutputs } from "./written-outputs.ts";

export function addLifecycle(config: EleventyConfig, room: PressRoom): void {
  const deletions = deletionWatch(config);
  let begun = 0;
  let told = "";
  const search = searchUpkeep(config, room);
  config.on("eleventy.before", async ({ runMode, outputMode }) => {
    const isLast = runMode === "build";
    begun = Date.now();
    search.pause();
    if (!isLast) deletions.start([...room.folders.press.map(({ path }) => path), room.folders.newsroom]);
    room.load(currentTime(room.settings.now), {
      preview: room.settings.preview && runMode === "serve",
      isLast,
      canSearch: outputMode !== "fs" || (await search.canSearch()),
    });
  });
  config.on("eleventy.after", async (event) => {
    const warnings = warningsOf(room);
    const warning = describeByFile(warnings, room.settings.errors);
    // Told once for as long as it is the same, not at every change while the site is served.
    if (warning !== told && warning !== "") config.logger.warn(warning);
    told = warning;
    if (!writesFiles(event)) return;
    if (event.runMode === "build") writeArchives(room);
    room.cache.save();
    copyMedia(room.current().media, room.folders.output);
    await room.copier?.write(room.current().pictures);
    replaceOutputs({
      folder: room.folders.output,
      paths: outputsOf(room),
      // What has become a template of the site's own has been written by Eleventy under the same name.
      others: new Set(event.results.map(({ outputPath: path }) => normalize(path || ""))),
      begun,
      isPreview: room.current().loaded.preview,
    });
    await search.update(event.runMode === "build");
  });
}

/**
 * Archives of feeds hold every text in every format. Eleventy would keep all pages of them in memory to its end; and no one
 * follows a feed into the past while the site is served, where each change would make them all anew.
 */
function writeArchives(room: PressRoom): void {
  for (const { archive } of siteOf(room).feeds)
    for (const { url, text } of archive()) writeText(text, outputPath(url, room.folders.output));
}

function warningsOf(room: PressRoom): readonly Problem[] {
  const { warnings, loaded, archives } = room.current();
  const isMissed = room.settings.pages.search !== false && !loaded.canSearch && archives.press.length > 0;
  return isMissed ? [...warnings, noSearch] : warnings;
}

const noSearch: Problem = {
  file: optionsFile,
  field: "pages.search",
  code: "search-unavailable",
  values: { found: `${process.platform}-${process.arch}` },
};

/** The one place where time is taken from outside: the option, the build's own variable, or the clock. */
function currentTime(fixed: Date | undefined): Date {
  if (fixed !== undefined) return fixed;
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}

/** A dry run and an output to the screen write nothing; then nothing may be copied either. */
function writesFiles({ outputMode, results, incremental }: AfterEvent): boolean {
  return outputMode === "fs" && (results.length > 0 || incremental === true);
}

function outputsOf(room: PressRoom): ReadonlySet<string> {
  const { lists, pages, documents, build } = siteOf(room);
  const copies = build.pictures.flatMap(({ sources = [], fallback }) => [
    ...sources.flatMap(({ files }) => files),
    ...(fallback ? [fallback] : []),
  ]);
  const files = [...build.folderItems, ...lists, ...pages, ...documents, ...build.media, ...copies];
  const urls = files.map(({ url }) => url);
  return new Set(urls.map((url) => outputPath(url, room.folders.output)));
}
