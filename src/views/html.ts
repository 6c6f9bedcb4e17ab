/** HTML by construction: whatever is put into the template is escaped, unless it was made by it. */

/** Markup that needs no more escaping. Only `html` and `trusted` make it. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: nothing is printed for `undefined`, `false` and empty lists. */
export type HtmlValue = string | number | Html | undefined | false | readonly HtmlValue[];

/** Attribute values must stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = parts[0] ?? "";
  for (const [index, value] of values.entries()) text += textOf(value) + (parts[index + 1] ?? "");
  return { html: text };
}

/** Markup from the Markdown renderer or the site's own templates. */
export function trusted(markup: string): Html {
  return { html: markup };
}

export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(allSpecial, (character) => entities[character] ?? "") : text;
}

const special = /[&<>"']/;
const allSpecial = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function textOf(value: HtmlValue): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return "html" in value ? value.html : value.map(textOf).join("");
}
