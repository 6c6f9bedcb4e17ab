/**
 * Peace with `eleventyImageTransformPlugin`, which many sites have. It makes copies of every picture of every page, and looks for
 * it beside the template: the pictures of our pages have their copies already, and stand beside other files.
 */

import { parseUrl } from "../parse-url.ts";
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

/** Whether an address leads from a page to a file that the plugin publishes, or to the logotype. */
function isOurs(src: string, pageUrl: string, room: PressRoom): boolean {
  const { build } = siteOf(room);
  let addresses = known.get(build);
  if (addresses === undefined) {
    const { logo } = build.loaded.registers.organisation;
    const pictures = build.pictures.flatMap(({ fallback }) => fallback ?? []);
    const urls = [...build.media, ...pictures].map(({ url }) => url);
    addresses = new Set([...urls, ...(logo === undefined ? [] : [logo])].map((url) => pathOf(url, "/")));
    known.set(build, addresses);
  }
  const address = src.replaceAll("&amp;", "&");
  // What a template of the site's own shows from the root is for that plugin to find.
  const isTheirs = address.startsWith("/") && pageUrl !== room.settings.pages.notFound;
  return !isTheirs && addresses.has(pathOf(address, pageUrl));
}

const known = new WeakMap<object, ReadonlySet<string | undefined>>();

/** The path that an address leads to from a page; `undefined` on another host. */
function pathOf(address: string, pageUrl: string): string | undefined {
  const url = parseUrl(address, `${site}${encodeURI(pageUrl)}`);
  return url?.origin === site ? url.pathname : undefined;
}

const site = "https://site.invalid";
