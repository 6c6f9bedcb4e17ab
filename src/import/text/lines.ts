/** A page as text, line by line, cleaned of what pasting leaves behind. */

export interface Line {
  /** Without outer spaces, bullets and emphasis marks. */
  readonly text: string;
  /** Counted from 1 in the source. */
  readonly number: number;
  /** It began with a bullet or a number of a list. */
  readonly bullet: boolean;
  /** An empty line stands before it. */
  readonly afterGap: boolean;
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const spaces = /[\t\v\f\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu;
/** `**Tid:** kl. 10`, `**Anna Berg**, rektor` */
const emphasis =
  /(?<![*\p{L}\p{N}])\*\*(?=\S)(.+?)(?<=\S)\*\*(?!\*)|(?<![_\p{L}\p{N}])__(?=\S)(.+?)(?<=\S)__(?![_\p{L}\p{N}])|^\*([^*\s][^*]*[^*\s])\*$/gu;
/** `[anna@example.se](mailto:anna@example.se)` */
const reachLink = /\[([^\]]{1,120})\]\((?:mailto|tel):[^)]{1,120}\)/gu;
const bullet = /^(?:[•●▪■◦‣·*]\s*|[-–]\s+(?!\p{Lu}?[^,.]{0,80}(?:\p{L}) säger)|\d{1,2}[.)]\s+(?=\p{Lu}))/u;
const spokenDash = /^[-–—]\s*\S/u;
const heading = /^#{1,6}\s+/u;
// `Tid: kl. 10 Plats: Stadshuset` on one line are two.
const innerLabel =
  /(?<=\S)[\s,;.]*\s(?=(?:Tid|Datum|Plats|Lokal|Adress|Var|När|Anmälan|Föranmälan|OSA|Medverkande|Deltagande)\s?:\s)/gu;

/** The lines of `text` that have something in them. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const [index, raw] of text
    .normalize("NFC")
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .entries()) {
    const cleaned = raw
      .replace(invisible, "")
      .replace(spaces, " ")
      .replace(/ {2,}/gu, " ")
      .replace(/ (?=,)/gu, "")
      .trim();
    if (cleaned === "") gap = true;
    else {
      for (const part of cleaned.split(innerLabel)) {
        lines.push({ ...cleanLine(part), number: index + 1, afterGap: gap });
        gap = false;
      }
    }
  }
  return lines;
}

function cleanLine(raw: string): Pick<Line, "text" | "bullet"> {
  const plain = raw.replace(heading, "").replace(emphasis, "$1$2$3").replace(reachLink, "$1");
  const isBullet = bullet.test(plain) && !isSpoken(plain);
  const text = (isBullet ? plain.replace(bullet, "") : plain).trim();
  return { text: text === "" ? plain : text, bullet: isBullet };
}

/** `– Vi gläds åt beslutet, säger …` is a quotation, not an item of a list. */
function isSpoken(text: string): boolean {
  return (
    spokenDash.test(text) &&
    (/["”]?,? (?:säger|kommenterar|berättar|menar|fortsätter)\b/u.test(text) || text.length > 100)
  );
}

/** The sentences of a line, without a full break at `kl.`, `bl.a.` and initials. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[^\s.]{3,}[.!?]["”’)]?|\s\d{1,4}\.)\s+(?=["”’(–-]?\s?\p{Lu})/u);
}

/** For comparing: lower case, one space, no marks at the ends. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, " ")
    .replace(/^[\s"”“'’.,:;!–-]+|[\s"”“'’.,:;!–-]+$/gu, "");
}
