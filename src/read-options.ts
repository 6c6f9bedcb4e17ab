/** From what a site builder wrote to settings that are all decided, or to every problem at once. */

import { z } from "zod";
import type { FeedFormat, FeedSettings, Markdown, Settings } from "./options.ts";
import { throwProblems } from "./problems/pressrum-error.ts";
import type { FieldPath, Problem } from "./problems/problem.ts";
import { fields, type Reporter, readShape, reporterFor } from "./problems/shape.ts";

/**
 * Reads the options once; the caller's object is not changed.
 * @throws {PressrumError} with every problem at once.
 */
export function readOptions(options: unknown): Settings {
  const problems: Problem[] = [];
  const report = reporterFor(optionsFile, problems, () => undefined);
  const shape = readShape(optionsSchema, options ?? {}, report);
  const settings = shape && settingsOf(shape, report);
  if (settings) checkPaths(settings, report);
  throwProblems(problems, languageOf(options));
  if (settings === undefined) throw new Error("Options without settings must have a problem.");
  return settings;
}

/** What errors call the options, which stand in no file that the plugin knows. */
export const optionsFile = "addPlugin(pressrum, …)";

const text = z.string().trim().min(1);
const path = z.union([text, z.literal(false)]);
const count = z.number().int().min(1).max(10_000);
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
        archive: z.boolean().optional(),
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
  pages: z
    .union([
      z.literal(false),
      fields({
        start: path.optional(),
        pressReleases: path.optional(),
        pressInvitations: path.optional(),
        topics: path.optional(),
        length: count.optional(),
      }),
    ])
    .optional(),
  markdown: z.custom<(markdown: Markdown) => void>((value) => typeof value === "function").optional(),
});

type OptionsShape = z.infer<typeof optionsSchema>;
type FeedShape = z.infer<typeof feed>;

const allFormats: readonly FeedFormat[] = ["rss", "atom", "json"];

function settingsOf(shape: OptionsShape, report: Reporter): Settings {
  return {
    url: readSiteUrl(shape.url, report),
    folders: {
      pressReleases: shape.folders?.pressReleases ?? "pressmeddelanden",
      pressInvitations: shape.folders?.pressInvitations ?? "pressinbjudningar",
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
    pages: pageSettingsOf(shape.pages),
    markdown: shape.markdown,
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

function pageSettingsOf(shape: OptionsShape["pages"]): Settings["pages"] {
  if (shape === false) {
    return {
      items: false,
      start: false,
      pressReleases: false,
      pressInvitations: false,
      topics: false,
      length: 20,
    };
  }
  return {
    items: true,
    start: shape?.start ?? "/",
    pressReleases: shape?.pressReleases ?? "/pressmeddelanden/",
    pressInvitations: shape?.pressInvitations ?? "/pressinbjudningar/",
    topics: shape?.topics ?? "/amnen/",
    length: shape?.length ?? 20,
  };
}

function readSiteUrl(found: string, report: Reporter): string {
  const url = URL.canParse(found) ? new URL(found) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "" && url.username === "") {
    return url.origin + url.pathname.replace(/\/+$/, "");
  }
  report(["url"], "url-option", { found });
  return found;
}

function readLanguage(found: string, report: Reporter): string {
  try {
    return Intl.getCanonicalLocales(found)[0] ?? found;
  } catch {
    report(["language"], "language-invalid", { found });
    return found;
  }
}

/** Only a moment with an offset means the same on every machine. */
function readNow(found: string, report: Reporter): Date {
  const now = new Date(found);
  if (!isoWithOffset.test(found) || Number.isNaN(now.getTime())) report(["now"], "now-invalid", { found });
  return now;
}

const isoWithOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function readHub(found: string, index: number, report: Reporter): string {
  if (URL.canParse(found) && /^https?:$/.test(new URL(found).protocol)) return new URL(found).href;
  report(["feeds", "hubs", index], "url-invalid", { found });
  return found;
}

/** Addresses from the root of the site, in characters that need no escaping anywhere. */
const plainPath = /^(\/[\p{L}\p{N}_~-]+([._~-]*[\p{L}\p{N}_~-]+)*)+$/u;
const pagePath = /^\/([\p{L}\p{N}._~-]+\/)*$/u;

function checkPaths(settings: Settings, report: Reporter): void {
  for (const name of ["press", "pressReleases", "pressInvitations", "topics"] as const) {
    const family = settings.feeds[name];
    if (family && !plainPath.test(family.path))
      report(["feeds", name, "path"], "feed-path", { found: family.path });
  }
  const { calendar, folders, pages } = settings;
  if (calendar && !(plainPath.test(calendar.path) && calendar.path.endsWith(".ics"))) {
    report(["calendars", "path"], "calendar-path", { found: calendar.path });
  }
  for (const name of ["start", "pressReleases", "pressInvitations", "topics"] as const) {
    const page = pages[name];
    if (page !== false && (!pagePath.test(page) || page.includes(".."))) {
      report(["pages", name], "page-path", { found: page });
    }
  }
  checkFolder(["folders", "pressReleases"], folders.pressReleases, report);
  checkFolder(["folders", "pressInvitations"], folders.pressInvitations, report);
  if (nested(folders.pressReleases, folders.pressInvitations)) {
    report(["folders", "pressInvitations"], "folder-twice", { found: String(folders.pressInvitations) });
  }
}

function checkFolder(field: FieldPath, folder: string | false, report: Reporter): void {
  if (
    folder !== false &&
    (folder.startsWith("/") || folder.split(/[\\/]/).some((part) => part === ".." || part === "."))
  ) {
    report(field, "folder-outside", { found: folder });
  }
}

function nested(one: string | false, other: string | false): boolean {
  if (one === false || other === false) return false;
  const [a, b] = [`${one.replace(/\/+$/, "")}/`, `${other.replace(/\/+$/, "")}/`];
  return a.startsWith(b) || b.startsWith(a);
}

/** Errors in the options must speak the language that the options ask for, if they ask for one. */
function languageOf(options: unknown): "sv" | "en" {
  return options !== null && typeof options === "object" && Reflect.get(options, "errors") === "en"
    ? "en"
    : "sv";
}
