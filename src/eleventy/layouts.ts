/** The plugin's layouts, each replaced by the site's own file of the same name. */

import { join, relative } from "node:path/posix";
import { PressrumError } from "../problems/pressrum-error.ts";
import { optionsFile } from "../problems/problem.ts";
import { itemPage } from "../theme/item-page.ts";
import type { EleventyConfig, TemplateData, TemplateFunction } from "./eleventy-config.ts";
import { frame } from "./frame.ts";
import { itemContext, pageUrl } from "./page-context.ts";
import { itemOf } from "./page-item.ts";
import type { PressRoom } from "./press-room.ts";
import { contentOf, itemPageOf, siteOf } from "./site.ts";
import { layoutFolder, ownLayout } from "./site-files.ts";

const names = ["base", "press-release", "press-invitation", "list", "start"] as const;

type LayoutName = (typeof names)[number];

/** The name of each layout, as `layout:` takes it. */
export type LayoutNames = Readonly<Record<LayoutName, string>>;

export function addLayouts(config: EleventyConfig, room: PressRoom): LayoutNames {
  const chosen = {} as Record<LayoutName, string>;
  for (const name of names) chosen[name] = ownLayout(config, name) ?? `pressrum/${name}.11ty.js`;
  const { pages } = room.settings;
  const needed = pages.items || pages.start !== false;
  const virtual = names.filter((name) => chosen[name] === `pressrum/${name}.11ty.js`);
  if (needed && virtual.length > 0) assertInside(config, room);
  const bodies: Readonly<Record<LayoutName, TemplateFunction>> = {
    base: frame(room),
    "press-release": itemLayout(room),
    "press-invitation": itemLayout(room),
    list: passOn,
    start: passOn,
  };
  for (const name of virtual) {
    if (!needed || ownLayout(config, name)) continue;
    config.addTemplate(
      join(layoutsInInput(config), `pressrum/${name}.11ty.js`),
      bodies[name],
      name === "base" ? {} : { layout: chosen.base },
    );
  }
  return chosen;
}

/** The path that a virtual template needs: from the input folder, which Eleventy puts before it. */
function layoutsInInput(config: EleventyConfig): string {
  return relative(config.directories.input, layoutFolder(config));
}

/** Eleventy finds virtual layouts only inside its input folder. */
function assertInside(config: EleventyConfig, room: PressRoom): void {
  if (!layoutsInInput(config).startsWith("..")) return;
  const problem = {
    file: optionsFile,
    code: "site-layout-outside",
    values: { found: layoutFolder(config) },
  } as const;
  throw new PressrumError([problem], room.settings.errors);
}

function itemLayout(room: PressRoom): TemplateFunction {
  return (data) => {
    const site = siteOf(room);
    const item = itemOf(site.build, data);
    // A template with `permalink: false` is no item, and its page is never written.
    if (item === undefined && pageUrl(data) === undefined) return String(data.content);
    if (item === undefined) throw new Error(notAnItem(data));
    const content = site.build.folderItems.has(item) ? contentOf(site.build, item) : String(data.content);
    return itemPage(itemPageOf(site, item, content), itemContext(room, item)).html;
  };
}

function passOn(data: TemplateData): string {
  return String(data.content);
}

function notAnItem(data: TemplateData): string {
  const { inputPath } = data.page as { readonly inputPath: string };
  return (
    `${inputPath} has a layout of press items, but is none. Its data needs "type: press-release" or "type: ` +
    'press-invitation", and it must be in collections: not excluded from them, and with ' +
    '"addAllPagesToCollections: true" when it makes several pages.'
  );
}
