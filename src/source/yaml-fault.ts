/** What is wrong with fields that cannot be read: the mistakes that editors make, found where they stand. */

type YamlFault = "tab" | "no-space" | "no-colon" | "open-quote";

export interface FaultyLine {
  /** From 1. */
  readonly line: number;
  /** `found` is the line as it was written, without the spaces around it. */
  readonly values: { readonly fault: YamlFault; readonly found: string };
}

/** The first line with a mistake that can be told, for a text that has turned out to be no YAML. */
export function findYamlFault(text: string): FaultyLine | undefined {
  for (const [index, written] of text.split("\n").entries()) {
    const fault = faultOf(written.trimEnd());
    if (fault !== undefined) return { line: index + 1, values: { fault, found: written.trim() } };
  }
  return undefined;
}

function faultOf(line: string): YamlFault | undefined {
  if (/^ *\t/.test(line)) return "tab";
  if (/^\s*(?:- )?(?!https?:)[\p{L}_][\p{L}\p{N}_-]*:[^\s/]/u.test(line)) return "no-space";
  // What is indented may go on from the line above; what begins with one of these signs is no field.
  if (/^[^\s:#?\-"'{}[\]|>%.][^:]*$/.test(line)) return "no-colon";
  return hasOpenQuote(line) ? "open-quote" : undefined;
}

/** A value that begins with a quotation mark and has no other of its kind. */
function hasOpenQuote(line: string): boolean {
  const [, mark, rest = ""] = /^\s*(?:- )?(?:[\p{L}_][\p{L}\p{N}_-]*: +)?(["'])(.*)$/u.exec(line) ?? [];
  return mark !== undefined && !rest.includes(mark);
}
