/** A web address as a value. */

/**
 * `undefined` for what is no address.
 *
 * `URL.canParse` would do, were it not that Node 20 and 22, once they have compiled it, deny every host with å, ä or ö.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
