/** Addresses of others: made whole, and only such as may be published. */

import { parseUrl } from "../../parse-url.ts";

/** An address to start from; `undefined` when it is none. */
export function baseOf(address: string | undefined): URL | undefined {
  const base = address === undefined ? undefined : parseUrl(address);
  return base && isWeb(base) ? base : undefined;
}

/** Where a link leads: http, https, mailto or tel. `undefined` for scripts, for nothing, and for places in the page. */
export function linkAddress(href: string | undefined, base: URL | undefined): string | undefined {
  const written = (href ?? "").trim();
  if (written === "" || written.startsWith("#")) return undefined;
  if (/^(?:mailto|tel):[^\s"<>]+$/i.test(written)) return plain(written);
  return resolved(written, base);
}

/** An http(s) address without user and password, in the characters that Markdown can hold. */
export function resolved(written: string, base: URL | undefined): string | undefined {
  const address = written.trim();
  if (address === "" || (base === undefined && !/^(?:https?:)?\/\//i.test(address))) return undefined;
  const start = base?.href ?? "https://example.invalid/";
  const url = parseUrl(address, start);
  if (url === undefined || !isWeb(url)) return undefined;
  if (url.username !== "" || url.password !== "" || url.hostname === "") return undefined;
  return plain(url.href);
}

const document = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|epub|zip)$/i;

/**
 * Whether a link leads to a document that will be gone with the old site: one of its host, or of another host under the
 * same name. Where nothing says which the old site is, any document may be its own.
 */
export function isDocument(address: string, base: URL | undefined): boolean {
  const url = parseUrl(address);
  if (url === undefined || !isWeb(url)) return false;
  if (isSaved(address)) return true;
  return document.test(url.pathname) && (base === undefined || nameOf(url) === nameOf(base));
}

/** `exempelby.se` */
function nameOf({ hostname }: URL): string {
  return hostname.split(".").slice(-2).join(".");
}

/** Stands for the folder of a saved page: no host can ever have the name (RFC 2606 §2). */
const savedStart = "https://saved.invalid/";

/** An address for a file that was saved beside a page. `mark` tells files of one name apart. */
export function savedAddress(mark: string, name: string): string {
  return plain(new URL(`${savedStart}${mark}/${encodeURIComponent(name)}`).href);
}

export function isSaved(address: string): boolean {
  return address.startsWith(savedStart);
}

function isWeb(url: URL): boolean {
  return url.protocol === "https:" || url.protocol === "http:";
}

/** Parentheses and such would end the address in Markdown. */
function plain(address: string): string {
  return address.replace(/[()[\]*_<>\\|`]/g, (sign) => (sign === "_" ? sign : encodeSign(sign)));
}

function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
