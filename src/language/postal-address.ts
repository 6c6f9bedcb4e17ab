/** Swedish postal addresses, written on one line. */

export interface PostalAddress {
  /** All that stands before the postal code, and the whole line where there is none: `Torget 1`. */
  readonly street?: string;
  /** `632 20` */
  readonly postalCode?: string;
  /** `Eskilstuna` */
  readonly town?: string;
}

/** `Torget 1, 632 20 Eskilstuna` in its parts. A line without postal code and town is not taken apart. */
export function readPostalAddress(line: string): PostalAddress {
  const found = codeAndTown.exec(line);
  const [, first, last, town] = found ?? [];
  if (found === null || town === undefined) return { street: line };
  const street = line.slice(0, found.index).replace(endOfStreet, "");
  return {
    ...(street !== "" && { street }),
    postalCode: `${first} ${last}`,
    town: town.trimEnd(),
  };
}

/** Five digits of which the first is not 0, in two groups; `SE-` or the older `S-` may stand before them. */
const codeAndTown = /(?<![^\s,])(?:SE?-)?([1-9]\d{2})\s?(\d{2})\s+(\p{L}[^,\d]*)$/u;
const endOfStreet = /(?<![\s,])[\s,]+$/;
