/** The address that an item had, as the site can answer for it. */

import { aliasField } from "../../model/read-fields.ts";
import { parseUrl } from "../../parse-url.ts";
import type { Tell } from "../report-line.ts";

/** The path alone: the site's own host may be another one now. An address with a query cannot be a page of files. */
export function aliasOf(address: string | undefined, tell: Tell): readonly string[] {
  const url = address === undefined ? undefined : parseUrl(address);
  if (url === undefined) return [];
  const path = url.search === "" ? pathOf(url) : undefined;
  const alias = path === undefined ? undefined : aliasField(path, [], () => undefined);
  if (alias === undefined && url.pathname + url.search !== "/") {
    tell("left-out", "aliases", "alias-not-a-page", { found: address });
  }
  return alias === undefined || alias === "/" ? [] : [alias];
}

function pathOf(url: URL): string | undefined {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
}
