/** Which files the site has of its own, because they go before the plugin's. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path/posix";
import type { EleventyConfig } from "./eleventy-config.ts";

const templateFile = /\.(11ty\.[cm]?[jt]sx?|njk|liquid|md|html|hbs|mustache|ejs|haml|pug|webc|vto)$/;

/** The only folder that Eleventy looks for layouts in, as it names it: `./site/_includes/`. */
export function layoutFolder(config: EleventyConfig): string {
  return config.directories.layouts ?? config.directories.includes;
}

/** The site's own layout `pressrum/<name>.*`, as `layout:` names it; `undefined` when it has none. */
export function ownLayout(config: EleventyConfig, name: string): string | undefined {
  const file = filesIn(join(layoutFolder(config), "pressrum")).find((file) => stemOf(file) === name);
  return file && `pressrum/${file}`;
}

/** Whether the site has a template of its own where a page of ours would stand: `/` or `/pressmeddelanden/`. */
export function hasOwnPage(config: EleventyConfig, url: string): boolean {
  const input = config.directories.input;
  // `/404.html` may come from `404.njk`, `/sitemap.xml` from `sitemap.njk` or `sitemap.xml.njk`.
  if (!url.endsWith("/")) return hasOwnFile(input, url.slice(1));
  const path = url.slice(1, -1);
  const inside = filesIn(join(input, path)).some(
    (file) => stemOf(file) === "index" && templateFile.test(file),
  );
  if (inside || path === "") return inside;
  const [folder, name] = [path.split("/").slice(0, -1).join("/"), path.split("/").at(-1)];
  return filesIn(join(input, folder)).some((file) => stemOf(file) === name && templateFile.test(file));
}

function hasOwnFile(input: string, path: string): boolean {
  const name = path.split("/").at(-1) ?? path;
  const own = new Set([name, name.replace(/\.[^.]*$/, "")]);
  return filesIn(join(input, path, "..")).some((file) => file === name || own.has(stemOf(file)));
}

function stemOf(file: string): string {
  return templateFile.test(file) ? file.replace(templateFile, "") : "";
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
