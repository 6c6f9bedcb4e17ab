/** Addresses inside the site: absolute for feeds, relative for pages. */

/** Gives an address of the site the form that its reader needs; what is on another host stays as it is. */
export type Href = (url: string) => string;

/** `siteUrl` without a slash at the end, `pathPrefix` as Eleventy holds it: `/` or `/press/`. */
export function absoluteHref(siteUrl: string, pathPrefix: string): Href {
  const site = new URL(siteUrl);
  const prefix = pathPrefix.replace(/^\/*|\/+$/g, "");
  const root = prefix === "" ? siteUrl : `${site.origin}/${prefix}`;
  return (url) => (isRootRelative(url) ? new URL(root + url).href : url);
}

/**
 * Relative to a page, so that it holds under any `pathPrefix` and needs no transform:
 * from `/a/b/` to `/a/c/` is `../c/`.
 */
export function relativeHref(pageUrl: string): Href {
  const from = pageUrl.split("/").slice(1, -1);
  return (url) => {
    if (!isRootRelative(url)) return url;
    const end = url.search(/[?#]/);
    const [path, rest] = end < 0 ? [url, ""] : [url.slice(0, end), url.slice(end)];
    const parts = path.split("/").slice(1);
    const to = parts.slice(0, -1);
    let shared = 0;
    while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1;
    const up = "../".repeat(from.length - shared);
    const down = [...to.slice(shared), parts.at(-1) ?? ""].join("/");
    return (up + down || "./") + rest;
  };
}

/** The way from a page to the root of the site: `../../`. */
function rootOf(pageUrl: string): string {
  return "../".repeat(pageUrl.split("/").length - 2) || "./";
}

/** Rendered Markdown whose addresses begin at the root, made relative to the page that shows it. */
export function relativeMarkup(markup: string, pageUrl: string): string {
  // Most texts have no such address, and looking for one is much faster than looking for the attribute.
  if (!markup.includes('="/')) return markup;
  const root = rootOf(pageUrl);
  return markup
    .replace(rootAddress, (_match, attribute: string) => `${attribute}="${root}`)
    .replace(addressList, (list) => list.replace(rootInList, root));
}

/** markdown-it always writes double quotes and escapes them in values. */
const rootAddress = /(?<=\s)(href|src)="\/(?!\/)/g;
const addressList = /(?<=\s)srcset="[^"]*"/g;
const rootInList = /(?<="|, )\/(?!\/)/g;

/** Markup of ours with one file for each picture, for readers who are not given a choice. */
export function withoutSources(markup: string): string {
  return markup.includes("<picture>") ? markup.replace(pictureOfOurs, "$1") : markup;
}

/** As the Markdown renderer writes it: attributes hold no angle brackets that are not escaped. */
const pictureOfOurs = /<picture>(?:<source [^<>]*>)+(<img [^<>]*>)<\/picture>/g;

function isRootRelative(url: string): boolean {
  return url.startsWith("/") && !url.startsWith("//");
}
