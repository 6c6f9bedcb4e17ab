/** What stands at earlier addresses: a page that leads on, and rules for the server that the site names. */

import { redirectPage } from "../theme/redirect-page.ts";
import { type Redirect, redirectFiles, renderRedirects } from "../views/redirects.ts";
import { filePathOf } from "./media-output.ts";
import { pageContext } from "./page-context.ts";
import type { PressRoom } from "./press-room.ts";
import type { SiteDocument, SiteFacts } from "./site-facts.ts";

export function redirects(site: Pick<SiteFacts, "room" | "archives">): readonly SiteDocument[] {
  return [...redirectPages(site), ...ruleFiles(site)];
}

function redirectPages({ room, archives }: Pick<SiteFacts, "room" | "archives">): readonly SiteDocument[] {
  return archives.press.flatMap((item) =>
    item.data.aliases.map((alias) => ({
      url: alias,
      render: () => redirectPage(item, room.absolute(item.url), pageContext(room, alias)).html,
    })),
  );
}

/** Netlify and Cloudflare read the same file: with both there is one, in the form that both understand. */
function ruleFiles({ room, archives }: Pick<SiteFacts, "room" | "archives">): readonly SiteDocument[] {
  const formats = room.settings.redirects.filter(
    (format, _, all) => format !== "netlify" || !all.includes("cloudflare"),
  );
  const rules = (): readonly Redirect[] =>
    archives.press.flatMap((item) =>
      item.data.aliases.map((alias) => ({ from: pathOf(room, alias), to: pathOf(room, item.url) })),
    );
  return formats.map((format) => ({
    url: redirectFiles[format],
    render: () => renderRedirects(format, rules()),
  }));
}

/** With `pathPrefix`, and letters as they are read. */
function pathOf(room: PressRoom, url: string): string {
  return filePathOf(new URL(room.absolute(url)).pathname);
}
