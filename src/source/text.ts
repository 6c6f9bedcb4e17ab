/** The text of a file as people see it. */

import { isUtf8 } from "node:buffer";

/** Word processors and PDF files leave them behind; XML and calendars may not hold them, and nobody can see them. */
const unprintable = /[^\P{Cc}\t\n\r]/gu;

/**
 * UTF-8 without a byte order mark and without control characters; letters such as `å` as one character, however they
 * were typed (Unicode NFC). `undefined` when the bytes are not UTF-8.
 */
export function textOf(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  return bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .replace(unprintable, "")
    .normalize("NFC");
}
