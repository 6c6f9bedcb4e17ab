/** The address that an item had, as the site can answer for it. */

import { aliasField } from "../../model/read-fields.ts";
import type { Tell } from "../report-line.ts";

/** The path alone: the site's own host may be another one now. An address with a query cannot be a page of files. */
export function aliasOf(address: string | undefined, tell: Tell): readonly string[] {
  if (address === undefined || !URL.canParse(address)) return [];
  const url = new URL(address);
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
