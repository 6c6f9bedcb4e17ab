/** The text of a WordPress post as HTML: paragraphs, captions and galleries that WordPress itself adds on its way out. */

import type { ForeignImage } from "../../foreign-item.ts";
import type { ReportLine } from "../../report-line.ts";
import type { Attachments } from "./read-file.ts";

export interface Content {
  readonly html: string;
  /** Pictures of galleries. */
  readonly gallery: readonly ForeignImage[];
}

const blockComments = /<!--\s*\/?wp:[^>]*-->|<!--more.*?-->|<!--nextpage-->/g;
const caption = /\[caption\b([^\]]{0,500})\]([\s\S]{0,5000}?)\[\/caption\]/g;
const gallery = /\[gallery\b([^\]]{0,500})\]/g;
const player =
  /\[(?:embed|video|audio)\b([^\]]{0,500})\](?:\s*(https?:\/\/[^\s[]{1,500})?\s*\[\/(?:embed|video|audio)\])?/g;
/** `[contact-form-7 id="1"]`; words in brackets such as `[sic]` have no attributes. */
const otherCode =
  /\[\/?([a-z][\w-]{2,40})(?:\s+[a-z][\w-]*=(?:"[^"\]]*"|'[^'\]]*'|&quot;[^\]]*?&quot;)[^\]]{0,1000}|\s*\/)?\]/g;
const knownCodes =
  /^(?:vc_\w+|et_pb_\w+|fusion_\w+|su_\w+|contact-form-7|gravityform|ninja_form|caption|column|row|button)$/;

/** `notes` is told of codes of plug-ins that nothing here can carry out. */
export function contentOf(written: string, attachments: Attachments, notes: ReportLine[]): Content {
  const images: ForeignImage[] = [];
  const codes = new Set<string>();
  const html = written
    .replace(blockComments, "")
    .replace(caption, (_, __: string, inner: string) => `<figure>${captioned(inner)}</figure>`)
    .replace(gallery, (_, attributes: string) => {
      const ids = /ids=["']?([\d,\s]+)/.exec(attributes)?.[1]?.split(",") ?? [];
      images.push(...ids.flatMap((id) => attachments.get(id.trim()) ?? []));
      return "";
    })
    .replace(player, (_, attributes: string, inside: string | undefined) => {
      const address = inside ?? /(?:src|mp4|mp3)=["'](https?:[^"']+)/.exec(attributes)?.[1];
      return address === undefined ? "" : `<iframe src="${address.replace(/"/g, "%22")}"></iframe>`;
    })
    .replace(otherCode, (code, name: string) => {
      if (!code.includes("=") && !knownCodes.test(name)) return code;
      codes.add(name);
      return "";
    });
  for (const name of codes) {
    notes.push({ kind: "needs-eye", field: "body", code: "shortcode-removed", values: { found: name } });
  }
  return { html: isInBlocks(written) ? html : withParagraphs(html), gallery: images };
}

/** A picture with its link, and the words after it. */
function captioned(inner: string): string {
  const [, picture = inner, words = ""] =
    /^\s*((?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)([\s\S]*)$/.exec(inner) ?? [];
  return words.trim() === "" ? picture : `${picture}<figcaption>${words.trim()}</figcaption>`;
}

function isInBlocks(written: string): boolean {
  return written.includes("<!-- wp:") || /<p[\s>]/i.test(written);
}

const block =
  /^<\/?(?:address|article|aside|blockquote|dl|dt|dd|div|figure|figcaption|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|table|t[bfhdr]\w*|ul)\b/i;

/** The older editor keeps paragraphs as empty lines, and WordPress makes them `<p>` when it shows the page. */
function withParagraphs(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (block.test(part) ? part : `<p>${part.replace(/\n/g, "<br>\n")}</p>`))
    .join("\n");
}
