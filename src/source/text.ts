/** The text of a file as people see it. */

import { isUtf8 } from "node:buffer";

/** Word processors and PDF files leave them behind; XML and calendars may not hold them, and nobody can see them. */
export const unprintable: RegExp = /[^\P{Cc}\t\n\r]/u;
const unprintableEach = new RegExp(unprintable, "gu");

/**
 * UTF-8 without a byte order mark and without control characters; letters such as `å` as one character, however they
 * were typed (Unicode NFC). `undefined` when the bytes are not UTF-8.
 */
export function textOf(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  return plainText(bytes.toString("utf8").replace(/^\uFEFF/, ""));
}

/** A text that has been decoded already, or a part of one. */
export function plainText(text: string): string {
  return text.replace(unprintableEach, "").normalize("NFC");
}
