/**
 * Peace with `eleventyImageTransformPlugin`, which many sites have. It makes copies of every picture of every page, and looks for
 * it beside the template: the pictures of our pages have their copies already, and stand beside other files.
 */

import { parseUrl } from "../parse-url.ts";
import type { Build } from "./assemble.ts";
import type { EleventyConfig, HtmlNode, HtmlTree } from "./eleventy-config.ts";
import type { PressRoom } from "./press-room.ts";
import { siteOf } from "./site.ts";

const transformPlugin = "eleventyImageTransformPlugin";

/** What that plugin looks for to leave a picture alone. */
const ignored = "eleventy:ignore";

export function addImageTransform(config: EleventyConfig, room: PressRoom): void {
  const { htmlTransformer } = config;
  if (!htmlTransformer || !config.hasPlugin?.(transformPlugin)) return;
  // That plugin stands at -1, and higher goes first.
  htmlTransformer.addPosthtmlPlugin(
    "html",
    ({ page }) =>
      (tree) =>
        eachPicture(tree, (attributes) => {
          if (isOurs(attributes.src ?? "", page.url || "/", room)) attributes[ignored] = "";
        }),
    { priority: 0 },
  );
  // It takes the mark away again from a picture that stands alone, but not from one in a `picture`.
  htmlTransformer.addPosthtmlPlugin(
    "html",
    () => (tree) =>
      eachPicture(tree, (attributes) => {
        delete attributes[ignored];
      }),
    { priority: -2 },
  );
}

function eachPicture(tree: HtmlTree, change: (attributes: NonNullable<HtmlNode["attrs"]>) => void): void {
  tree.match({ tag: "img" }, (node) => {
    if (node.attrs) change(node.attrs);
    return node;
  });
}

/** Whether an address leads from a page to a file that the plugin publishes, or to the logotype of a page of ours. */
function isOurs(src: string, pageUrl: string, room: PressRoom): boolean {
  const address = src.replaceAll("&amp;", "&");
  const path = pathOf(address, pageUrl);
  const { published, logo } = addressesOf(room);
  if (path !== undefined && published.has(path)) return true;
  // What a template of the site's own shows from the root is for that plugin to find.
  const isTheirs = address.startsWith("/") && pageUrl !== room.settings.pages.notFound;
  return path !== undefined && path === logo && !isTheirs;
}

interface Addresses {
  readonly published: ReadonlySet<string | undefined>;
  readonly logo: string | undefined;
}

const known = new WeakMap<Build, Addresses>();

function addressesOf(room: PressRoom): Addresses {
  const { build } = siteOf(room);
  const before = known.get(build);
  if (before) return before;
  const { logo } = build.loaded.registers.organisation;
  const copies = build.pictures.flatMap(({ fallback }) => fallback ?? []);
  const addresses: Addresses = {
    published: new Set([...build.media, ...copies].map(({ url }) => pathOf(url, "/"))),
    logo: logo === undefined ? undefined : pathOf(logo, "/"),
  };
  known.set(build, addresses);
  return addresses;
}

/** The path that an address leads to from a page; `undefined` on another host. */
function pathOf(address: string, pageUrl: string): string | undefined {
  const url = parseUrl(address, `${site}${encodeURI(pageUrl)}`);
  return url?.origin === site ? url.pathname : undefined;
}

const site = "https://site.invalid";
