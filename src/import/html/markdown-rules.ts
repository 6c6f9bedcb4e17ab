/** How tags are written in Markdown, where turndown's own way is not what an editor would write or is not safe. */

import type TurndownService from "turndown";

/** The part of a DOM node that the rules look at. */
interface HtmlNode {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly previousSibling: HtmlNode | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  getAttribute(name: string): string | null;
}

/** Whether the text that is being converted had a table without headings. */
export interface TableNote {
  plain: boolean;
}

/** Private-use characters hold parts together until they are whole; they are taken out of the text before. */
const rowMark = "\uE000";
const cellMark = "\uE001";
const captionMark = "\uE002";
const pictureMark = "\uE003";
const addressMark = "\uE004";
export const ownMarks: RegExp = /[\uE000-\uE004]/g;

export function addRules(service: TurndownService): TableNote {
  const note: TableNote = { plain: false };
  const counts = new WeakMap<HtmlNode, number>();
  const add = (
    name: string,
    filter: TurndownService.Filter,
    replacement: (content: string, node: HtmlNode) => string,
  ): void => {
    service.addRule(name, { filter, replacement });
  };
  add("strong", "strong", (content, node) => stressed(content, "**", node));
  add("em", "em", (content, node) => stressed(content, "*", node));
  add("del", "del", (content, node) => stressed(content, "~~", node));
  add("link", "a", (content, node) => linked(content, node, service));
  add("image", "img", (_, node) => pictured(node, service));
  add("item", "li", (content, node) => listed(content, node, counts));
  add("term", "dt", (content, node) => block(stressed(content.trim(), "**", node)));
  add("cell", ["td", "th"], (content, node) => cellOf(content, node));
  add("row", "tr", (content) => (content.trim() === "" ? "" : `\n${rowMark}${content}`));
  add("caption", "caption", (content) => `${captionMark}${content.trim().replace(/\s+/g, " ")}\n`);
  add("sections", ["thead", "tbody", "tfoot"], (content) => content);
  add("table", "table", (content, node) => tabled(content, node, note));
  return note;
}

const address = /https?:\/\/[^\s<>"'`[\]|\\^{}]+|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\p{N}.-]{1,200}/gu;
/** What may follow an address without becoming part of it. */
const plainAfter = /^(?:$|[\s.,;:!?)”])/u;

/** Nothing in a text becomes markup. Addresses stay as they are, since they become links by themselves. */
export function escapeText(text: string, escapeSigns: (text: string) => string): string {
  const addresses: string[] = [];
  const marked = text.replace(address, (found) => {
    addresses.push(found);
    return addressMark;
  });
  const escaped = escapeSigns(marked)
    .replace(/\\_(?<=[\p{L}\p{N}]\\_)(?=[\p{L}\p{N}])/gu, "_")
    .replace(/<(?=[a-z/!?\uE004])|~(?=~)|&(?=#?\w+;)/gi, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    // Colons begin a fact box of the plugin's own.
    .replace(/^(?:#{1,6}$|:(?=:)|[:|](?=[-|])|[-+]$)/, "\\$&");
  if (addresses.length === 0) return escaped;
  return escaped.replace(/\uE004(.?)/gsu, (_, next: string) => {
    const found = addresses.shift() ?? "";
    return `${plainAfter.test(next) || !found.includes("://") ? found : `<${found}>`}${next}`;
  });
}

const headings = /^H[1-6]$/;
const endMarks = /(?:\\?[\p{P}\p{S}]){1,20}$/u;
const startMarks = /^(?:\\?[\p{P}\p{S}]){1,20}/u;

/** Emphasis that CommonMark reads as such (§6.2): no spaces inside its marks, and no sign between them and a letter. */
function stressed(content: string, mark: string, node: HtmlNode): string {
  if (content.trim() === "") return content;
  if (hasAncestor(node, ({ nodeName }) => nodeName === node.nodeName || headings.test(nodeName)))
    return content;
  return content
    .split(/(\n\s*\n)/)
    .map((part) => (part.trim() === "" ? part : marked(part, mark, node)))
    .join("");
}

function marked(part: string, mark: string, node: HtmlNode): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  const next = after === "" ? (node.nextSibling?.textContent ?? "").slice(0, 1) : "";
  const previous = before === "" ? (node.previousSibling?.textContent ?? "").slice(-1) : "";
  const tail = /[\p{L}\p{N}]/u.test(next) ? (endMarks.exec(inner.slice(-20))?.[0] ?? "") : "";
  const head = /[\p{L}\p{N}]/u.test(previous) ? (startMarks.exec(inner)?.[0] ?? "") : "";
  if (head.length + tail.length >= inner.length) return part;
  const core = inner.slice(head.length, inner.length - tail.length);
  return `${before}${head}${mark}${core}${mark}${tail}${after}`;
}

function hasAncestor(node: HtmlNode, test: (node: HtmlNode) => boolean): boolean {
  for (let parent = node.parentNode; parent !== null; parent = parent.parentNode)
    if (test(parent)) return true;
  return false;
}

/** The address has been made safe before. A link without words is no link. */
function linked(content: string, node: HtmlNode, service: TurndownService): string {
  const href = node.getAttribute("href") ?? "";
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(content) ?? [];
  if (href === "" || inner === "") return content;
  // Headings and lists inside a link are only their words.
  const isInline = !/\n\s*\n/.test(content) || inner.includes(pictureMark);
  const words = isInline ? inner : service.escape((node.textContent ?? "").trim());
  return `${before}[${words.replace(/\s+/g, " ")}](${href})${after}`;
}

function pictured(node: HtmlNode, service: TurndownService): string {
  const alt = (node.getAttribute("alt") ?? "").replace(/\s+/g, " ").trim();
  return `${pictureMark}[${service.escape(alt)}](${node.getAttribute("src") ?? ""})`;
}

/** An exclamation mark before a link is not the sign of a picture, and `#` at the end of a heading is not its frame. */
export function settleMarks(markdown: string): string {
  return markdown
    .replace(/!(?=\[)/g, "\\!")
    .replace(/^(#{1,6} .*[^\S\n])(#+)$/gm, "$1\\$2")
    .replaceAll(pictureMark, "!");
}

function listed(content: string, node: HtmlNode, counts: WeakMap<HtmlNode, number>): string {
  const list = node.parentNode;
  let mark = "- ";
  if (list?.nodeName === "OL") {
    const start = Number(list.getAttribute("start") ?? "1");
    const number = counts.get(list) ?? (Number.isInteger(start) && start >= 0 && start < 1e8 ? start : 1);
    counts.set(list, number + 1);
    mark = `${number}. `;
  }
  const inner = content.replace(/^\n+|\n+$/g, "").replace(/\n{3,}/g, "\n\n");
  const indented = inner.replace(/\n(?!\n|$)/g, `\n${" ".repeat(mark.length)}`);
  return `${mark}${indented}${node.nextSibling === null ? "" : "\n"}`;
}

function block(content: string): string {
  return `\n\n${content}\n\n`;
}

function cellOf(content: string, node: HtmlNode): string {
  const span = Math.min(Number(node.getAttribute("colspan") ?? "1") || 1, 20);
  return `${content.trim().replaceAll("|", "\\|")}${cellMark.repeat(span)}`;
}

/** A table of at least two columns of plain lines; anything else is laid out as paragraphs. */
function tabled(content: string, node: HtmlNode, note: TableNote): string {
  const caption = new RegExp(`${captionMark}(.*)\n`).exec(content)?.[1] ?? "";
  const rows = content
    .replace(new RegExp(`${captionMark}.*\n`), "")
    .split(rowMark)
    .slice(1)
    .map((row) => row.split(cellMark).slice(0, -1));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const nested = rows.some((row) =>
    row.some((cell) => /^\n|\n\n|\n(?:[-#>|]|\d+\.) |^(?:- |\d+\. )/.test(cell)),
  );
  const heading = caption === "" ? "" : `${caption}\n\n`;
  if (columns < 2 || nested) {
    return block(
      heading +
        rows
          .flat()
          .map((cell) => cell.trim())
          .filter((cell) => cell !== "")
          .join("\n\n"),
    );
  }
  if (!hasHeadings(node)) note.plain = true;
  const [first = [], ...others] = rows;
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, at) => (cells[at] ?? "").replace(/\s+/g, " ")).join(" | ")} |`;
  return block(`${heading}${[line(first), `|${" --- |".repeat(columns)}`, ...others.map(line)].join("\n")}`);
}

function hasHeadings(table: HtmlNode): boolean {
  const row = firstOf(table, "TR");
  return row !== undefined && firstOf(row, "TH") !== undefined;
}

function firstOf(node: HtmlNode, name: string): HtmlNode | undefined {
  for (let at = 0; at < node.childNodes.length; at += 1) {
    const child = node.childNodes[at];
    if (child === undefined) continue;
    if (child.nodeName === name) return child;
    const inner = /^T(?:HEAD|BODY|FOOT)$/.test(child.nodeName) ? firstOf(child, name) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
