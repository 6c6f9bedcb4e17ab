/** Values from outside as a message can show them: on one line, and with nothing that steers a terminal. */

const unprintable = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const longest = 80;

/** The whole text, as for a file that someone will look for. */
export function printable(value: string | number | undefined): string {
  return String(value ?? "").replace(unprintable, " ");
}

/** The text, cut after 80 characters: enough to know it again. */
export function shown(value: string | number | undefined): string {
  const line = printable(value);
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()} …`;
}
