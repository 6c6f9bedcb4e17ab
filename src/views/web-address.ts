/** Addresses for those who read metadata: absolute, and on the web. */

import { parseUrl } from "../parse-url.ts";
import type { Href } from "./links.ts";

/** The absolute address; `undefined` for what is none on the web: `mailto:`, `javascript:`, `//host`. */
export function webAddress(url: string, absolute: Href): string | undefined {
  const address = absolute(url);
  return onTheWeb.test(address) ? parseUrl(address)?.href : undefined;
}

const onTheWeb = /^https?:\/\//i;
