/** XML as a tree, read by a parser that accepts nothing that is not well-formed. */

import { SaxesParser } from "saxes";

export interface XmlElement {
  /** With the prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text inside. */
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** The root element. Throws on the first fault. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const document: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    );
    open.push({ name: tag.name, attributes, children: [], text: "" });
  });
  const addText = (text: string): void => {
    for (const element of open) {
      element.text += text;
    }
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined) {
      open.at(-1)?.children.push(closed);
    }
  });
  parser.write(xml).close();
  const root = document.children[0];
  if (root === undefined) {
    throw new Error("no root element");
  }
  return root;
}

/** Every element of this name directly inside. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The only element of this name directly inside. */
export function one(element: XmlElement, name: string): XmlElement {
  const [first, ...more] = all(element, name);
  if (first === undefined || more.length > 0) {
    throw new Error(`${element.name} has ${all(element, name).length} ${name}, not 1`);
  }
  return first;
}
