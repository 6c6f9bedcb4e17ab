/** Addresses of others: made whole, and only such as may be published. */

/** An address to start from; `undefined` when it is none. */
export function baseOf(address: string | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const base = new URL(address);
  return isWeb(base) ? base : undefined;
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
  if (!URL.canParse(address, start)) return undefined;
  const url = new URL(address, start);
  if (!isWeb(url) || url.username !== "" || url.password !== "" || url.hostname === "") return undefined;
  return plain(url.href);
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
