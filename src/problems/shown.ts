/** Found values as a message can show them: on one line, not too long, and with nothing that steers a terminal. */

const unprintable = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const longest = 80;

export function shown(value: string | number | undefined): string {
  const line = String(value ?? "").replace(unprintable, " ");
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()} …`;
}
