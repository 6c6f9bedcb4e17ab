/** Quotation marks in Swedish texts: ”…”, the same at both ends (Myndigheternas skrivregler 9.6). */

/** A mark that is not Swedish, as it is written, and where: `line` is that of the text, from 0. */
export interface ForeignMark {
  readonly found: string;
  readonly line: number;
}

/** The first one in a text in Markdown. What stands in code, and the marks that Markdown asks for itself, are left alone. */
export function foreignQuotationMark(text: string): ForeignMark | undefined {
  if (!foreign.test(text)) return undefined;
  const prose = text.replace(notProse, (code) => code.replace(/[^\n]/g, " "));
  const place = prose.search(foreign);
  if (place < 0) return undefined;
  return { found: prose.charAt(place), line: prose.slice(0, place).split("\n").length - 1 };
}

/** Guillemets are Swedish too; a straight mark after a figure is inches. */
const foreign = /(?<![\d])"|[“„‟]/;

/** Fenced code, code in a line, and titles of links: `[a](b.md "c")` and `[a]: b.md "c"`. */
const notProse = /^(```|~~~).*?(?:^\1|$(?![\s\S]))|`[^`\n]*`|\]\([^()\n]*\)|^\s*\[[^\]\n]+\]:.*$/gms;
