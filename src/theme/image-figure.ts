/** Press pictures with caption and credit, and a way to the untouched file. */

import type { PressData, PressImage } from "../model/types.ts";
import { type Html, html } from "../views/html.ts";
import { fileFacts, langOf, type PartContext } from "./parts.ts";

export interface FigureOptions {
  /** Whether the original can be downloaded beside the picture. */
  readonly download: boolean;
}

/** All pictures of an item, for a feed as well as for a page. */
export function imageFigures(
  images: readonly PressImage[],
  data: PressData,
  context: PartContext,
): readonly Html[] {
  return images.map((image) => imageFigure(image, data, context, { download: false }));
}

/** The pictures of a page, under a heading of their own. */
export function imageSection(data: PressData, context: PartContext): Html | false {
  return (
    data.images.length > 0 &&
    html`<section class="pressrum-images">
<h2>${context.words.images}</h2>
${data.images.map((image) => imageFigure(image, data, context, { download: true }))}</section>
`
  );
}

export function imageFigure(
  image: PressImage,
  data: { readonly language: string },
  context: PartContext,
  { download }: FigureOptions,
): Html {
  const lang = langOf(data, context);
  const captions: readonly (Html | false)[] = [
    image.caption !== undefined && html`<span class="pressrum-caption"${lang}>${image.caption}</span>`,
    image.credit !== undefined &&
      html`<span class="pressrum-credit">${context.words.photo}: ${image.credit}</span>`,
    download && downloadLink(image, context),
  ];
  const shown = captions.filter((caption) => caption !== false);
  return html`<figure class="pressrum-image">
<img src="${context.href(image.url)}" alt="${image.alt}"${image.alt !== "" && lang}${sizeOf(image)}${download && html` loading="lazy" decoding="async"`}>
${
  shown.length > 0 &&
  html`<figcaption>${shown.map((caption, index) => [index > 0 && " ", caption])}</figcaption>
`
}</figure>
`;
}

/** `Ladda ner bilden (JPEG, 1 600 × 1 067 pixlar, 1,2 MB)`. A file on another host is only shown: it is not ours to give. */
function downloadLink(image: PressImage, context: PartContext): Html | false {
  if (image.size === undefined) return false;
  return html`<span class="pressrum-download"><a href="${context.href(image.url)}" download>${context.words.downloadImage}</a> ${fileFacts(image, pixelsOf(image, context))}</span>`;
}

/** `1600 × 1067 pixlar` */
function pixelsOf({ width, height }: PressImage, { words }: PartContext): string | undefined {
  return width === undefined || height === undefined ? undefined : words.pixels(width, height);
}

function sizeOf({ width, height }: PressImage): Html | false {
  return width !== undefined && height !== undefined && html` width="${width}" height="${height}"`;
}
