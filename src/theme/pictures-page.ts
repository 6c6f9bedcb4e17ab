/** The picture bank: every press picture with its size, credit and caption, and the file itself. */

import type { PressImage, PressItem } from "../model/types.ts";
import { type Html, html } from "../views/html.ts";
import { type FigurePlace, imageFigure } from "./image-figure.ts";
import { langOf, type PartContext } from "./parts.ts";

/** A press picture with the item that it belongs to. */
export interface Picture {
  readonly image: PressImage;
  readonly item: PressItem;
}

export function picturesPage(pictures: readonly Picture[], context: PartContext): Html {
  const { words } = context;
  return html`<h1>${words.pictureBank}</h1>
<p class="pressrum-lead">${words.pictureBankLead}</p>
<p>${words.pictureBankTerms}</p>
<ul class="pressrum-pictures">
${pictures.map(
  (
    { image, item },
    index,
  ) => html`<li>${imageFigure(image, item.data, context, { ...inGrid, isInView: index < inFirstRow })}<p class="pressrum-dates">${words.from}: <a href="${context.href(item.url)}"${langOf(item.data, context)}>${item.data.title}</a></p>
</li>
`,
)}</ul>
`;
}

/** On a wide screen; three small copies cost little on a narrow one. */
const inFirstRow = 3;

/** Cards of at least 17 rem beside each other, one on a narrow screen. */
const inGrid: FigurePlace = { sizes: "(min-width: 37rem) 21rem, 100vw" };

/** `items` are newest first. A picture that stands with several is shown with the newest. */
export function picturesOf(items: readonly PressItem[]): readonly Picture[] {
  const seen = new Map<string, Picture>();
  for (const item of items) {
    for (const image of item.data.images) if (!seen.has(image.url)) seen.set(image.url, { image, item });
  }
  return [...seen.values()];
}
