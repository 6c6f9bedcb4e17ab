/** One element of XML with all that it holds. */

export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file calls it: `content:encoded`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text and elements in order. */
  readonly content: readonly (string | XmlElement)[];
}

/** The child of that name, if there is one. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.content.filter((part): part is XmlElement => typeof part !== "string" && part.name === name);
}

/** All text inside, without the markup. */
export function innerText(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  let text = "";
  for (const part of element.content) text += typeof part === "string" ? part : innerText(part);
  return text.trim();
}

/** The markup inside, as HTML. */
export function innerMarkup(element: XmlElement): string {
  return element.content.map((part) => (typeof part === "string" ? escaped(part) : markupOf(part))).join("");
}

function markupOf(element: XmlElement): string {
  const name = element.name.replace(/^.*:/, "");
  const attributes = Object.entries(element.attributes)
    .map(([key, value]) => ` ${key.replace(/^.*:/, "")}="${escaped(value)}"`)
    .join("");
  if (element.content.length === 0 && isVoid.test(name)) return `<${name}${attributes}>`;
  return `<${name}${attributes}>${innerMarkup(element)}</${name}>`;
}

const isVoid = /^(?:br|hr|img|source|embed|col|wbr|input)$/i;

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
