/** Which item a page is about. */

import type { PressItem } from "../model/types.ts";
import type { Build } from "./assemble.ts";
import type { TemplateData } from "./eleventy-config.ts";
import { pageUrl, paginatedItem } from "./page-context.ts";

/** The item of the page: given by pagination, or a template that has joined. */
export function itemOf({ folderItems, joinedItems }: Build, data: TemplateData): PressItem | undefined {
  const given = paginatedItem(data) as PressItem | undefined;
  if (given !== undefined && (folderItems.has(given) || joinedItems.get(given.url) === given)) return given;
  return joinedItems.get(pageUrl(data) ?? "");
}
