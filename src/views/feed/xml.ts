/** Writing XML that the `feed` package cannot: our own elements, and the places in its documents where they go. */

const special = /[&<>"]/g;
const reference: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Plain text as it is written in XML or HTML, inside an element or a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(special, (character) => reference[character] ?? character);
}

/** Plain text for the fields that `feed` writes as XML text: it takes `&amp;` for an ampersand escaped before. */
export function feedText(text: string): string {
  return text.replaceAll("&", "&amp;");
}

/** An attribute that is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element. A string is its text, and is escaped; a list holds finished elements.
 * Names are ours and are not checked.
 */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = [],
): string {
  const tag = name + attributeText(attributes);
  const inside = typeof content === "string" ? escapeMarkup(content) : content.join("");
  return inside === "" ? `<${tag}/>` : `<${tag}>${inside}</${name}>`;
}

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeMarkup(String(value))}"`))
    .join("");
}

/**
 * Places in a document of `feed` for elements that it has no field for. A slot is a text that stands alone in
 * an element (`<rights>` or `<copyright>`, fields we have no other use for); the whole element is replaced.
 * It is made of noncharacters, which `cleanText` has taken out of every other text.
 */
export interface Slots {
  /** The text to hand to `feed` in place of these elements. */
  readonly hold: (elements: readonly string[]) => string;
  /** The document with the elements in their places, each on a line of its own. */
  readonly fill: (document: string) => string;
}

const slot = /(\n *)<(\w+)>\uFDD0(\d+)\uFDD1<\/\2>/g;

export function createSlots(): Slots {
  const held: (readonly string[])[] = [];
  return {
    hold: (elements) => `\uFDD0${held.push(elements) - 1}\uFDD1`,
    fill: (document) =>
      document.replace(slot, (_match, indent: string, _name, index: string) =>
        (held[Number(index)] ?? []).map((line) => indent + line).join(""),
      ),
  };
}

/**
 * The document with our own first lines: `feed` declares no extension prefixes, writes no `xml:lang`, and
 * calls every stylesheet `text/xsl`, which leaves a CSS file's reader with a blank page.
 */
export function withProlog(
  document: string,
  root: string,
  attributes: Attributes,
  stylesheet: string | undefined,
): string {
  const rootTag = `<${root}${attributeText(attributes)}>`;
  const afterRootTag = document.slice(document.indexOf(">", document.indexOf(`<${root}`)) + 1);
  const instruction =
    stylesheet === undefined
      ? []
      : [`<?xml-stylesheet${attributeText({ type: "text/css", href: stylesheet })}?>`];
  const prolog = ['<?xml version="1.0" encoding="utf-8"?>', ...instruction, rootTag];
  return `${prolog.join("\n")}${afterRootTag}\n`;
}
