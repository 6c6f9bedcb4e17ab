/** One newsroom over many builds: read before each of them, put together once the site's own templates are known. */

import { resolve } from "node:path";
import { readRegisters } from "../model/registers.ts";
import type { Settings } from "../options.ts";
import type { Problem } from "../problems/problem.ts";
import { cacheMaker } from "../source/cache-maker.ts";
import { readDataFiles } from "../source/data-files.ts";
import { markdownRenderer } from "../source/markdown.ts";
import { mediaReader } from "../source/media.ts";
import { pictureReader } from "../source/picture-facts.ts";
import { type FolderReader, folderReader, type PressFolder, reportMisspelt } from "../source/press-folder.ts";
import { rememberedMarkdown } from "../source/remembered-markdown.ts";
import { fileCache, layeredCache, memoryCache, noCache, type RenderCache } from "../source/render-cache.ts";
import { type TemplateReader, templateReaders } from "../source/template-record.ts";
import { absoluteHref, type Href } from "../views/links.ts";
import { assemble, type Build, type Loaded } from "./assemble.ts";
import type { EleventyConfig, TemplateItem } from "./eleventy-config.ts";
import { type PictureCopier, pictureCopier } from "./picture-copies.ts";

/** Folders as paths from the project's root, without slashes at the end; the input is `.` for the root itself. */
export interface PressRoomFolders {
  readonly input: string;
  readonly output: string;
  readonly newsroom: string;
  readonly press: readonly PressFolder[];
}

/** How a build is run. */
export interface BuildFlags {
  readonly preview: boolean;
  /** Whether no other follows in this process. */
  readonly isLast: boolean;
  readonly canSearch: boolean;
}

export interface PressRoom {
  readonly settings: Settings;
  readonly folders: PressRoomFolders;
  /** Absent when the site shows originals alone. */
  readonly copier: PictureCopier | undefined;
  /** Addresses with host and `pathPrefix`. */
  absolute(url: string): string;
  /** What `/` stands for in what the site's own templates render, absolute. */
  templateRoot(): string;
  /** Reads folders and data files anew, at the beginning of a build. The last one keeps nothing for another. */
  load(now: Date, flags: BuildFlags): void;
  loaded(): Build["loaded"];
  /** Reads templates of the site's own as press records, in this build. */
  readonly templates: TemplateReader;
  /** Says whether a template of the site's own, `./nyheter/bad.md`, is not published yet. */
  holdBack(inputPath: string, isHeldBack: boolean): void;
  /** Puts the newsroom together, once per build. Throws a `PressrumError` with every problem. */
  build(templates: () => readonly TemplateItem[]): Build;
  /** The build that has been put together; an error before that. */
  current(): Build;
  /** What earlier builds have rendered. */
  readonly cache: RenderCache;
}

export function createPressRoom(config: EleventyConfig, settings: Settings): PressRoom {
  const folders = foldersOf(config, settings);
  const copier = settings.images === false ? undefined : pictureCopier(settings.images, folders.output);
  const readPicture = pictureReader();
  const caches = roomCaches(settings);
  let cache = caches(true);
  let reader: FolderReader | undefined;
  const render = markdownRenderer(settings.markdown);
  let templateReader = templateReaders();
  let templates = templateReader();
  // Kept from build to build: an incremental one does not look at every template.
  const heldBack = new Set<string>();
  let loaded: Loaded | undefined;
  let isLastBuild = false;
  let build: Build | undefined;
  let absolute: Href = absoluteHref(settings.url, "/");
  /** What has been read is as large as all that is made of it. */
  const forgetTexts = (): void => {
    loaded = loaded && { ...loaded, records: [] };
    templateReader = templateReaders();
    templates = templateReader();
  };
  return {
    settings,
    folders,
    copier,
    absolute: (url) => absolute(url),
    // Eleventy's HTML base plugin adds the prefix to pages afterwards; without it, templates have done so.
    templateRoot: () => (config.getFilter("htmlBaseUrl") ? absolute("/") : new URL("/", absolute("/")).href),
    load: (now, { preview, isLast, canSearch }) => {
      isLastBuild = isLast;
      cache = caches(isLast);
      const files = reader ?? folderReader(cache.files);
      // The last build has no next one that files are kept for.
      reader = isLast ? undefined : files;
      const problems: Problem[] = [];
      const registers = readRegisters(readDataFiles(folders.newsroom, problems), settings.url, problems);
      reportMisspelt(folders.input, folders.press, problems);
      const records = folders.press.flatMap((folder) => files.read(folder, problems));
      loaded = { now, preview, canSearch, registers, records, heldBack, problems };
      build = undefined;
      templates = templateReader();
      // The prefix of the command line is known only when a build begins.
      absolute = absoluteHref(settings.url, config.pathPrefix ?? "/");
    },
    loaded: () => loaded ?? notYet(),
    get templates() {
      return templates;
    },
    holdBack: (inputPath, isHeldBack) => {
      const file = inputPath.replace(/^\.\//, "");
      if (isHeldBack) heldBack.add(file);
      else heldBack.delete(file);
    },
    build: (all) => {
      build ??= assemble(loaded ?? notYet(), all(), {
        settings,
        outputFolder: folders.output,
        media: mediaReader(folders.input, readPicture, copier?.planCopies),
        render: rememberedMarkdown(render, cache.texts),
        reader: templates,
      });
      if (isLastBuild) forgetTexts();
      return build;
    },
    current: () => build ?? notYet(),
    get cache() {
      return cache.files;
    },
  };
}

interface RoomCaches {
  readonly files: RenderCache;
  readonly texts: RenderCache;
}

/** Where one build finds what others have made: on disk, and in memory while the site is served or watched. */
function roomCaches({ cache, markdown }: Settings): (isLast: boolean) => RoomCaches {
  const maker = cache ? cacheMaker() : undefined;
  const disk = maker === undefined ? noCache : fileCache(resolve(".cache/pressrum/rendered"), maker);
  // What a site's own function does to the parser can change without a trace: its work is never kept on disk.
  const last: RoomCaches = { files: disk, texts: markdown ? noCache : disk };
  const memory = memoryCache();
  const others: RoomCaches = { files: layeredCache(memory, disk), texts: layeredCache(memory, last.texts) };
  return (isLast) => (isLast ? last : others);
}

function foldersOf(config: EleventyConfig, { folders }: Settings): PressRoomFolders {
  const input = plainFolder(config.directories.input);
  const inInput = (folder: string): string => (input === "." ? folder : `${input}/${folder}`);
  return {
    input,
    output: plainFolder(config.directories.output),
    newsroom: `${plainFolder(config.directories.data)}/newsroom`,
    press: [
      ...pressFolder("press-release", folders.pressReleases, inInput),
      ...pressFolder("press-invitation", folders.pressInvitations, inInput),
    ],
  };
}

function pressFolder(
  type: PressFolder["type"],
  folder: string | false,
  inInput: (folder: string) => string,
): readonly PressFolder[] {
  if (folder === false) return [];
  const base = plainFolder(folder);
  return [{ type, path: inInput(base), base }];
}

/** `./site/` → `site`, `./` → `.` */
function plainFolder(folder: string): string {
  return folder.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "") || ".";
}

function notYet(): never {
  throw new Error("The press room has not been read yet: Eleventy has not begun its build.");
}
