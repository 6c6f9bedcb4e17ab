/** Where the pages of the press room are, from what a site builder wrote. */

import { z } from "zod";
import type { PageName, PageSettings } from "./options.ts";
import type { Reporter } from "./problems/problem.ts";
import { fields } from "./problems/shape.ts";

/** As many as a page or a feed can hold. */
export const count: z.ZodType<number> = z.custom<number>(isCount, { params: { code: "count-invalid" } });

const defaults: Readonly<Record<PageName, string>> = {
  start: "/",
  pressReleases: "/pressmeddelanden/",
  pressInvitations: "/pressinbjudningar/",
  topics: "/amnen/",
  archive: "/arkiv/",
  contacts: "/presskontakt/",
  pictures: "/pressbilder/",
  subscribe: "/prenumerera/",
  search: "/sok/",
  accessibility: "/tillganglighet/",
  notFound: "/404.html",
  sitemap: "/sitemap.xml",
  newsSitemap: "/sitemap-nyheter.xml",
};

const names = Object.keys(defaults) as readonly PageName[];

type WrittenPages =
  | false
  | ({ readonly [Name in PageName]?: string | false | undefined } & { length?: number | undefined });

const path = z.union([z.string().trim().min(1), z.literal(false)]).optional();

export const pagesSchema: z.ZodType<WrittenPages> = z.union([
  z.literal(false),
  fields({ ...Object.fromEntries(names.map((name) => [name, path])), length: count.optional() }),
]);

export function readPages(written: WrittenPages | undefined): PageSettings {
  const at = (name: PageName): string | false => written !== false && (written?.[name] ?? defaults[name]);
  const paths = Object.fromEntries(names.map((name) => [name, at(name)])) as Record<PageName, string | false>;
  return { ...paths, items: written !== false, length: (written || undefined)?.length ?? 20 };
}

/** Endings of what is a file and not a folder. */
const endings: Partial<Readonly<Record<PageName, string>>> = {
  notFound: ".html",
  sitemap: ".xml",
  newsSitemap: ".xml",
};

export function checkPages(pages: PageSettings, report: Reporter): void {
  for (const name of names) {
    const page = pages[name];
    const ending = endings[name];
    if (page === false) continue;
    if (ending !== undefined && !isFilePath(page, ending))
      report(["pages", name], "page-file-path", { found: page, ending });
    if (ending === undefined && !isPagePath(page)) report(["pages", name], "page-path", { found: page });
  }
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 10_000;
}

/** A part of an address in characters that need no escaping anywhere, and that no server treats as hidden. */
const plainPart = /^[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*$/u;

/** `/prenumerera/press` without, `/prenumerera/press.ics` with an ending. */
export function isFilePath(path: string, ending: string): boolean {
  const parts = path.slice(1, path.length - ending.length).split("/");
  const isPlain = parts.every((part) => plainPart.test(part) && !part.endsWith("."));
  return path.startsWith("/") && path.endsWith(ending) && isPlain && !parts.at(-1)?.includes(".");
}

/** `/pressmeddelanden/` */
function isPagePath(path: string): boolean {
  return path === "/" || (path.endsWith("/") && isFilePath(path, "/"));
}
