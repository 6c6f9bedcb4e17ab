/** The page at an earlier address: it leads on at once, and says where to for those who are not led. */

import type { PressItem } from "../model/types.ts";
import { type Html, html } from "../views/html.ts";
import { relativeHref } from "../views/links.ts";
import type { Words } from "./words.ts";

export function redirectPage(alias: string, item: PressItem, canonical: string, words: Words): Html {
  const url = relativeHref(alias)(item.url);
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
<p lang="sv">${words.movedTo} <a href="${url}">${canonical}</a></p>
</main>
</body>
</html>
`;
}
