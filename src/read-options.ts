/** From what a site builder wrote to settings that are all decided, or to every problem at once. */

import { normalize } from "node:path/posix";
import { z } from "zod";
import { instantOf } from "./dates/moment.ts";
import { readMoment } from "./dates/read-moment.ts";
import { languageTag } from "./language/tag.ts";
import type { FeedFormat, FeedSettings, Markdown, Settings } from "./options.ts";
import { parseUrl } from "./parse-url.ts";
import { throwProblems } from "./problems/pressrum-error.ts";
import { type FieldPath, optionsFile, type Problem, type Reporter } from "./problems/problem.ts";
import { fields, readShape, reporterFor } from "./problems/shape.ts";
import { imagesSchema, readImages } from "./read-images.ts";
import { checkPages, count, isFilePath, pagesSchema, readPages } from "./read-pages.ts";
import { readTheme, readWords, themeSchema, wordsSchema } from "./read-theme.ts";

/**
 * Reads the options once; the caller's object is not changed.
 * @throws {PressrumError} with every problem at once.
 */
export function readOptions(options: unknown): Settings {
  const problems: Problem[] = [];
  const report = reporterFor(optionsFile, problems, () => undefined);
  const shape = readShape(optionsSchema, options ?? {}, report);
  const settings = shape.value && settingsOf(shape.value, shape.report);
  if (settings) checkPaths(settings, shape.report);
  throwProblems(problems, languageOf(options));
  if (settings === undefined) throw new Error("Options without settings must have a problem.");
  return settings;
}

const text = z.string().trim().min(1);
const path = z.union([text, z.literal(false)]);
const feed = z.union([
  z.literal(false),
  fields({ path: text.optional(), title: text.optional(), length: count.optional() }),
]);

const optionsSchema = fields({
  url: text,
  folders: fields({ pressReleases: path.optional(), pressInvitations: path.optional() }).optional(),
  language: text.optional(),
  errors: z.enum(["sv", "en"]).optional(),
  now: text.optional(),
  preview: z.boolean().optional(),
  extraFields: z.array(text).optional(),
  feeds: z
    .union([
      z.literal(false),
      fields({
        formats: z.array(z.enum(["rss", "atom", "json"])).optional(),
        length: count.optional(),
        archive: z.union([z.boolean(), z.literal("all")]).optional(),
        hubs: z.array(text).optional(),
        press: feed.optional(),
        pressReleases: feed.optional(),
        pressInvitations: feed.optional(),
        topics: feed.optional(),
      }),
    ])
    .optional(),
  calendars: z
    .union([z.literal(false), fields({ path: text.optional(), title: text.optional() })])
    .optional(),
  pages: pagesSchema.optional(),
  images: imagesSchema.optional(),
  theme: themeSchema.optional(),
  words: wordsSchema.optional(),
  redirects: z.array(z.enum(["nginx", "apache", "netlify", "cloudflare"])).optional(),
  markdown: z
    .custom<(markdown: Markdown) => void>((value) => typeof value === "function", {
      params: { expected: "function" },
    })
    .optional(),
  cache: z.boolean().optional(),
});

type OptionsShape = z.infer<typeof optionsSchema>;
type FeedShape = z.infer<typeof feed>;

const allFormats: readonly FeedFormat[] = ["rss", "atom", "json"];

function settingsOf(shape: OptionsShape, report: Reporter): Settings {
  return {
    url: readSiteUrl(shape.url, report),
    folders: {
      pressReleases: plainFolder(shape.folders?.pressReleases ?? "pressmeddelanden"),
      pressInvitations: plainFolder(shape.folders?.pressInvitations ?? "pressinbjudningar"),
    },
    language: readLanguage(shape.language ?? "sv", report),
    errors: shape.errors ?? "sv",
    now: shape.now === undefined ? undefined : readNow(shape.now, report),
    preview: shape.preview ?? false,
    extraFields: shape.extraFields ?? [],
    feeds: feedSettingsOf(shape.feeds, report),
    calendar:
      shape.calendars === false
        ? false
        : {
            path: shape.calendars?.path ?? "/prenumerera/pressinbjudningar.ics",
            title: shape.calendars?.title,
          },
    pages: readPages(shape.pages),
    images: readImages(shape.images, report),
    theme: readTheme(shape.theme, report),
    words: readWords(shape.words ?? {}, report),
    redirects: [...new Set(shape.redirects)],
    markdown: shape.markdown,
    cache: shape.cache ?? true,
  };
}

function feedSettingsOf(shape: OptionsShape["feeds"], report: Reporter): Settings["feeds"] {
  const feeds = shape === false ? undefined : (shape ?? {});
  const familyOf = (value: FeedShape | undefined, path: string): FeedSettings | false =>
    feeds === undefined || value === false
      ? false
      : { path: value?.path ?? path, title: value?.title, length: value?.length ?? feeds.length ?? 50 };
  return {
    formats: feeds?.formats ?? allFormats,
    archive: feeds?.archive ?? true,
    hubs: (feeds?.hubs ?? []).map((hub, index) => readHub(hub, index, report)),
    press: familyOf(feeds?.press, "/prenumerera/press"),
    pressReleases: familyOf(feeds?.pressReleases, "/prenumerera/pressmeddelanden"),
    pressInvitations: familyOf(feeds?.pressInvitations, "/prenumerera/pressinbjudningar"),
    topics: familyOf(feeds?.topics, "/prenumerera/amnen"),
  };
}

/** Without `./` first and `/` last; with the slashes of addresses, however Windows writes them. */
function plainFolder(folder: string | false): string | false {
  return folder && normalize(folder.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "");
}

function readSiteUrl(found: string, report: Reporter): string {
  const url = parseUrl(found);
  if (url && /^https?:$/.test(url.protocol) && !/[?#]/.test(found) && url.username + url.password === "") {
    return url.origin + url.pathname.replace(/\/+$/, "");
  }
  report(["url"], "url-option", { found });
  return found;
}

function readLanguage(found: string, report: Reporter): string {
  const language = languageTag(found);
  if (language === undefined) report(["language"], "language-invalid", { found });
  return language ?? found;
}

/** Only a moment with an offset means the same on every machine. */
function readNow(found: string, report: Reporter): Date | undefined {
  const reading = readMoment(found);
  if ("moment" in reading && isoWithOffset.test(found)) return instantOf(reading.moment);
  report(["now"], "now-invalid", { found });
  return undefined;
}

const isoWithOffset = /T.*(?:Z|[+-]\d{2}:\d{2})$/;

function readHub(found: string, index: number, report: Reporter): string {
  const url = parseUrl(found);
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  report(["feeds", "hubs", index], "url-invalid", { found });
  return found;
}

function checkPaths(settings: Settings, report: Reporter): void {
  for (const name of ["press", "pressReleases", "pressInvitations", "topics"] as const) {
    const family = settings.feeds[name];
    if (family && !isFilePath(family.path, "")) {
      report(["feeds", name, "path"], "feed-path", { found: family.path });
    }
  }
  const { calendar, folders, pages } = settings;
  if (calendar && !isFilePath(calendar.path, ".ics")) {
    report(["calendars", "path"], "calendar-path", { found: calendar.path });
  }
  checkPages(pages, report);
  checkFolder(["folders", "pressReleases"], folders.pressReleases, report);
  checkFolder(["folders", "pressInvitations"], folders.pressInvitations, report);
  if (nested(folders.pressReleases, folders.pressInvitations)) {
    report(["folders", "pressInvitations"], "folder-twice", { found: String(folders.pressInvitations) });
  }
}

/** The input folder itself, or anything around it, holds more than press items. */
function checkFolder(field: FieldPath, folder: string | false, report: Reporter): void {
  if (folder !== false && /^(?:\/|\.|[a-z]:)/i.test(folder)) {
    report(field, "folder-outside", { found: folder });
  }
}

function nested(one: string | false, other: string | false): boolean {
  return (
    one !== false &&
    other !== false &&
    (`${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`))
  );
}

/** Errors in the options must speak the language that the options ask for, if they ask for one. */
function languageOf(options: unknown): "sv" | "en" {
  return options !== null && typeof options === "object" && Reflect.get(options, "errors") === "en"
    ? "en"
    : "sv";
}
