/** What is wrong with the pages of a built site: invalid HTML, and links that lead nowhere. */

import { HtmlValidate } from "html-validate";
import { type BuiltSite, siteUrl } from "./build-site.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    "doctype-style": ["error", { style: "lowercase" }],
    // Titles are the editor's, and the sender follows them.
    "long-title": "off",
    // A number is copied as it is written; where lines break is for the stylesheet.
    "tel-non-breaking": "off",
  },
});

/** Every fault that html-validate finds; empty when all pages are valid. Throws when there is no page. */
export function htmlFaults(site: BuiltSite): readonly string[] {
  return faultsOfPages(pagesOf(site));
}

/** The same for pages that are at hand as texts, by their paths. */
export function faultsOfPages(pages: readonly (readonly [path: string, html: string])[]): readonly string[] {
  return pages.flatMap(([path, html]) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap((result) => result.messages)
      .map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
  );
}

/**
 * Every address on a page, of the site itself, that no file of the output stands at.
 * @param root Address of the site's root: with `pathPrefix`, ending in `/`.
 */
export function brokenLinks(site: BuiltSite, root: string = `${siteUrl}/`): readonly string[] {
  return pagesOf(site).flatMap(([path, html]) => {
    const pageUrl = new URL(path.replace(/(^|\/)index\.html$/, "$1"), root);
    return addressesOf(html)
      .map((address) => ({ address, target: new URL(address, pageUrl) }))
      .filter(({ target }) => target.origin === pageUrl.origin && !exists(site, target, root))
      .map(({ address }) => `${path}: ${address}`);
  });
}

/** Every `href`, `src`, candidate of a `srcset` and target of a redirect in a page. */
export function addressesOf(html: string): readonly string[] {
  const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"|content="0; url=([^"]*)"/g)];
  const single = addresses.map(([, address, redirect]) => address ?? redirect ?? "");
  const lists = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, list = ""]) => list.split(", "));
  const candidates = lists.map((candidate) => candidate.split(" ")[0] ?? "");
  return [...single, ...candidates].map((address) => address.replaceAll("&amp;", "&"));
}

function pagesOf(site: BuiltSite): readonly (readonly [path: string, html: string])[] {
  const pages = [...site.files].filter(([path]) => path.endsWith(".html"));
  if (pages.length === 0) throw new Error("the site has no pages");
  return pages;
}

function exists(site: BuiltSite, target: URL, root: string): boolean {
  if (!target.href.startsWith(root)) return false;
  const path = decodeURIComponent(target.pathname).slice(new URL(root).pathname.length);
  return site.files.has(path === "" || path.endsWith("/") ? `${path}index.html` : path);
}
