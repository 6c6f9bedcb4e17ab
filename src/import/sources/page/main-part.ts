/** Finds the part of a page that is its text, without menus, footers and sharing. */

import { innerText, type XmlElement } from "../../reading/xml-element.ts";

export interface TextParts {
  /** A paragraph that the page itself marks as its lead. */
  readonly lead: XmlElement | undefined;
  readonly body: readonly (string | XmlElement)[];
}

/** All elements of these names inside, in order. */
export function elementsIn(root: XmlElement, names: RegExp): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    for (const part of element.content) {
      if (typeof part === "string") continue;
      if (names.test(part.name)) found.push(part);
      walk(part);
    }
  };
  walk(root);
  return found;
}

/** What HTML and schema.org call the text; else the body. Of several the one with most words. */
export function mainPart(root: XmlElement): XmlElement {
  const all = elementsIn(root, /./);
  const marks: readonly ((element: XmlElement) => boolean)[] = [
    ({ attributes }) => attributes.itemprop === "articleBody",
    ({ name }) => name === "article",
    ({ name, attributes }) => name === "main" || attributes.role === "main",
    ({ attributes }) => /^(?:content|main|innehall|innehåll)$/i.test(attributes.id ?? ""),
    ({ name }) => name === "body",
  ];
  for (const mark of marks) {
    const [longest] = all.filter(mark).toSorted((a, b) => innerText(b).length - innerText(a).length);
    if (longest !== undefined && innerText(longest).length > 80) return longest;
  }
  return root;
}

const furniture = /^(?:nav|aside|footer|form|button|meta|link|title)$/;
const furnitureClass =
  /(?:^|[\s_-])(?:share|sharing|social|breadcrumbs?|brodsmul\w*|cookie\w*|related|relaterat|print|skip|sr-only|visually-hidden|toolbar|feedback|pagination)(?:$|[\s_-])/i;
const leadClass = /(?:^|[\s_-])(?:ingress|preamble|lead|intro|introduction|normal-?ingress)(?:$|[\s_-])/i;

/** `known` are the elements that the fields say already: the title, and when the page was published. */
export function textParts(main: XmlElement, known: readonly (XmlElement | undefined)[]): TextParts {
  let lead: XmlElement | undefined;
  const keep = (element: XmlElement): readonly (string | XmlElement)[] =>
    element.content.flatMap((part): readonly (string | XmlElement)[] => {
      if (typeof part === "string") return [part];
      if (known.includes(part) || isFurniture(part)) return [];
      const text = innerText(part);
      if (
        lead === undefined &&
        leadClass.test(part.attributes.class ?? "") &&
        text.length > 0 &&
        text.length < 1500
      ) {
        lead = part;
        return [];
      }
      return [{ ...part, content: keep(part) }];
    });
  const body = keep(main);
  return { lead, body };
}

/** What belongs to the site around the text. */
export function isFurniture({ name, attributes }: XmlElement): boolean {
  return (
    furniture.test(name) ||
    attributes.hidden !== undefined ||
    attributes["aria-hidden"] === "true" ||
    /^(?:navigation|search|complementary|contentinfo|banner)$/.test(attributes.role ?? "") ||
    furnitureClass.test(attributes.class ?? "")
  );
}
