/** Builds real small sites with Eleventy, each in a folder of its own. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
// @ts-expect-error Eleventy 3 has no types.
import { Eleventy } from "@11ty/eleventy";
import pressrum, { type EleventyConfig, type PressrumOptions } from "../../src/index.ts";

/** Eleventy's configuration, as far as sites in tests use it. */
export type SiteConfig = EleventyConfig & {
  addPlugin(plugin: unknown, options?: unknown): void;
  setIncludesDirectory(folder: string): void;
  setLayoutsDirectory(folder: string): void;
  setDataDirectory(folder: string): void;
  setTemplateFormats(formats: readonly string[]): void;
};

/** Files by their paths from the project's root. */
export type Files = Readonly<Record<string, string | Buffer>>;

export interface SiteSetup {
  /** Options of the plugin, besides the address and the moment of the build; `false` when `configure` adds it. */
  readonly options?: Partial<PressrumOptions> | false;
  /** What else the site's configuration does, before the plugin. */
  readonly configure?: (config: SiteConfig) => void;
  /** Default `.` */
  readonly input?: string;
  /** As `--pathprefix` gives it. */
  readonly pathPrefix?: string;
  readonly runMode?: "build" | "serve" | "watch";
  readonly dryRun?: boolean;
}

export interface BuiltSite {
  /** Text of every file of the output by its path: `pressmeddelanden/badhus/index.html`. */
  readonly files: ReadonlyMap<string, string>;
  /** The text of a file by its address from the root of the site. Throws when there is none. */
  at(url: string): string;
}

export const siteUrl = "https://press.example.org";
/** The moment that is now in every site that does not say otherwise: a Monday morning. */
export const now = "2026-03-02T08:00:00+01:00";

/** A Markdown file: fields as they are written between the dashes, and a text. */
export function markdown(fields: string, text = "Text."): string {
  return `---\n${fields}\n---\n${text}\n`;
}

/** Builds, and gives what stands in the output folder. */
export async function buildSite(files: Files, setup: SiteSetup = {}): Promise<BuiltSite> {
  const folder = writeSite(files);
  await inSite(folder, setup, (eleventy) => eleventy.write());
  return outputOf(folder);
}

export interface FailedBuild {
  /** Of the error and of all that it wraps. */
  readonly message: string;
  /** Paths in the output folder. */
  readonly written: readonly string[];
}

/** Builds a site that cannot be built. Throws when it can. */
export async function failBuild(files: Files, setup: SiteSetup = {}): Promise<FailedBuild> {
  const folder = writeSite(files);
  const message = await inSite(folder, setup, (eleventy) => eleventy.write()).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  if (message === undefined) throw new Error("the build did not fail");
  return { message, written: [...outputOf(folder).files.keys()] };
}

/** A page as `--to=json` prints it. */
export interface JsonPage {
  readonly url: string;
  readonly inputPath: string;
  readonly outputPath: string;
  readonly content: string;
}

/** What `--to=json` prints, and the paths in the output folder after it. */
export async function buildJson(
  files: Files,
  setup: SiteSetup = {},
): Promise<{ readonly pages: readonly JsonPage[]; readonly written: readonly string[] }> {
  const folder = writeSite(files);
  const pages = await inSite(folder, setup, (eleventy) => eleventy.toJSON());
  return { pages: JSON.parse(JSON.stringify(pages)), written: [...outputOf(folder).files.keys()] };
}

/**
 * Writes a site to a new folder: Eleventy keeps layouts by their paths for as long as the process lives. The folder stays as long:
 * Pagefind's program works from that of the first site, and answers no more when it has gone.
 */
export function writeSite(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pressrum-site-")));
  // `.11ty.js` files are what the nearest package.json says.
  addFiles(folder, { "package.json": '{ "type": "module" }', ...files });
  return folder;
}

/** Writes files to a site that is there, over those of the same names. */
export function addFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

interface RunningEleventy {
  disableLogger(): void;
  write(): Promise<unknown>;
  toJSON(): Promise<unknown>;
}

/** Eleventy finds all files from the current folder of the process, so that sites are built one after another. */
export async function inSite<Result>(
  folder: string,
  setup: SiteSetup,
  run: (eleventy: RunningEleventy) => Promise<Result>,
): Promise<Result> {
  const { options, configure, input = ".", pathPrefix, runMode = "build", dryRun = false } = setup;
  const before = process.cwd();
  process.chdir(folder);
  try {
    const eleventy: RunningEleventy = new Eleventy(input, "_site", {
      quietMode: true,
      configPath: "",
      pathPrefix,
      runMode,
      dryRun,
      config(config: SiteConfig & { setUseTemplateCache(use: boolean): void }) {
        config.setUseTemplateCache(false);
        configure?.(config);
        if (options !== false)
          config.addPlugin(pressrum, { url: siteUrl, now, ...options, ...pagesOf(options) });
      },
    });
    eleventy.disableLogger();
    return await run(eleventy);
  } catch (error) {
    // Eleventy wraps errors in errors of its own, and only the outermost would be shown.
    throw new Error(messagesOf(error).join("\n"), { cause: error });
  } finally {
    process.chdir(before);
  }
}

/** Without search, whose index takes longer than the rest of a small site, unless the test is about it. */
function pagesOf({ pages }: Partial<PressrumOptions> = {}): Pick<PressrumOptions, "pages"> {
  return { pages: pages !== false && { search: false, ...pages } };
}

function messagesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const inner: unknown = Reflect.get(error, "originalError") ?? error.cause;
  return [error.message, ...(inner === undefined || inner === error ? [] : messagesOf(inner))];
}

export function outputOf(folder: string): BuiltSite {
  const output = join(folder, "_site");
  const files = new Map(
    filesBelow(output).map((path) => [
      path.slice(output.length + 1).replaceAll(sep, "/"),
      readFileSync(path, "utf8"),
    ]),
  );
  return {
    files,
    at: (url) => {
      const path = decodeURIComponent(url).slice(1);
      const text = files.get(path === "" || path.endsWith("/") ? `${path}index.html` : path);
      if (text === undefined) throw new Error(`there is no ${url} among ${[...files.keys()].join(", ")}`);
      return text;
    },
  };
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
