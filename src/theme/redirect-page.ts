/** The page at an earlier address: it leads on at once, and says where to for those who are not led. */

import type { PressItem } from "../model/types.ts";
import { type Html, html } from "../views/html.ts";
import { langAttributes } from "./language-attributes.ts";
import type { PartContext } from "./parts.ts";

export function redirectPage(item: PressItem, canonical: string, context: PartContext): Html {
  const url = context.href(item.url);
  return html`<!doctype html>
<html lang="${item.data.language}">
<head>
<meta charset="utf-8">
<title>${item.data.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${url}">
<link rel="canonical" href="${canonical}">
</head>
<body>
<main>
<h1>${item.data.title}</h1>
<p${langAttributes(context.language, item.data.language)}>${context.words.movedTo} <a href="${url}">${canonical}</a></p>
</main>
</body>
</html>
`;
}
