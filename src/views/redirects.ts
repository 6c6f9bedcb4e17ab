/** Earlier addresses as rules for web servers: a reader is led on at once, and search engines are told that it is for good. */

import type { RedirectFormat } from "../options.ts";

/** From one address of the site to another, from its root and with `pathPrefix`, not percent-encoded. */
export interface Redirect {
  /** Without `?`, `#`, `%`, `*`, `:`, spaces, quotation marks and backslashes, as the model reads `aliases`. */
  readonly from: string;
  readonly to: string;
}

/** Where servers look for the rules, from the root of the output. */
export const redirectFiles: Readonly<Record<RedirectFormat, string>> = {
  nginx: "/redirects.nginx.conf",
  apache: "/.htaccess",
  netlify: "/_redirects",
  cloudflare: "/_redirects",
};

/** One rule for each, in order. Both `/a` and `/a/` are led on. */
export function renderRedirects(format: RedirectFormat, redirects: readonly Redirect[]): string {
  switch (format) {
    case "nginx":
      return lines(redirects.flatMap(nginxRules));
    case "apache":
      return lines(redirects.map(apacheRule));
    case "netlify":
      // The page that leads on stands at the same address: `!` puts the rule before it. Slashes at the end do not count.
      return lines(redirects.map(({ from, to }) => `${encoded(from)} ${encoded(to)} 301!`));
    case "cloudflare":
      return cloudflareRules(redirects);
  }
}

function lines(rules: readonly string[]): string {
  return rules.map((rule) => `${rule}\n`).join("");
}

/** Locations are compared with the decoded path; `return` sends what it is given. */
function nginxRules({ from, to }: Redirect): readonly string[] {
  return bothForms(from).map((path) => `location = "${path}" { return 301 "${encoded(to)}"; }`);
}

/** `/a/` and `/a`; a file has one form. */
function bothForms(path: string): readonly string[] {
  return path.endsWith("/") && path !== "/" ? [path, path.slice(0, -1)] : [path];
}

/** `Redirect` would lead on everything below the address too. The target is percent-encoded by mod_alias itself. */
function apacheRule({ from, to }: Redirect): string {
  const path = from.replace(/[.+$^()[\]{}|]/g, "\\$&").replace(/(?<=.)\/$/, "/?");
  return `RedirectMatch 301 "^${path}$" "${to.replace(/[$&]/g, "\\$&")}"`;
}

/** Rules beyond these are not read; the pages that lead on are there for them too. */
const mostCloudflareRules = 2000;

/** Cloudflare Pages adds the slash itself, because the page that leads on is there. */
function cloudflareRules(redirects: readonly Redirect[]): string {
  const rules = redirects.slice(0, mostCloudflareRules);
  return lines(rules.map(({ from, to }) => `${encoded(from)} ${encoded(to)} 301`));
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
