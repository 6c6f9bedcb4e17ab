/** A page that tells which items the site has, for tests of templates that have joined. */

import type { BuiltSite, Files } from "./build-site.ts";

/** Every item of `collections.press` as JSON, at `/items.json`. */
export const itemsJson: Files = {
  "items.11ty.js": `export const data = { permalink: "items.json" };
export default ({ collections }) => JSON.stringify(collections.press.map(({ url, data }) => ({ url, ...data })));`,
};

/** Some of what an item says. */
export interface ListedItem {
  readonly url: string;
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly topics: readonly { readonly name: string }[];
}

export function itemsOf(site: BuiltSite): readonly ListedItem[] {
  return JSON.parse(site.at("/items.json"));
}
