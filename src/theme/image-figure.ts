/** Press pictures with caption and credit, and a way to the untouched file. */

import type { PressData, PressImage } from "../model/types.ts";
import { type Html, html } from "../views/html.ts";
import { fileFacts, langOf, type PartContext } from "./parts.ts";

/** How a figure stands on a page. */
export interface FigurePlace {
  /** How wide the picture is shown, as `sizes` of HTML says it. */
  readonly sizes: string;
  /** Whether readers see it without scrolling: then it must not wait for them to do so. */
  readonly isInView?: boolean;
}

/** The column of text in the theme, and the screen where that is narrower. */
export const inColumn: FigurePlace = { sizes: "(min-width: 44rem) 42rem, 100vw" };

/** All pictures of an item for a feed, whose readers are given one file of each. */
export function imageFigures(
  images: readonly PressImage[],
  data: PressData,
  context: PartContext,
): readonly Html[] {
  return images.map((image) => imageFigure(image, data, context));
}

/** The pictures of a page, under a heading of their own; `isInView` when there is little above them. */
export function imageSection(data: PressData, context: PartContext, isInView: boolean): Html | false {
  return (
    data.images.length > 0 &&
    html`<section class="pressrum-images">
<h2>${context.words.images}</h2>
${data.images.map((image, index) => imageFigure(image, data, context, { ...inColumn, isInView: isInView && index === 0 }))}</section>
`
  );
}

/** Without a place on a page it is a figure for a feed: without choices, and without a file to download. */
export function imageFigure(
  image: PressImage,
  data: { readonly language: string },
  context: PartContext,
  place?: FigurePlace,
): Html {
  const lang = langOf(data, context);
  const captions: readonly (Html | false)[] = [
    image.caption !== undefined && html`<span class="pressrum-caption"${lang}>${image.caption}</span>`,
    image.credit !== undefined &&
      html`<span class="pressrum-credit">${context.words.photo}: ${image.credit}</span>`,
    image.license !== undefined && licenseLine(image.license, context),
    place !== undefined && downloadLink(image, context),
  ];
  const shown = captions.filter((caption) => caption !== false);
  return html`<figure class="pressrum-image">
${pictureElement(image, lang, context, place)}
${
  shown.length > 0 &&
  html`<figcaption>${shown.map((caption, index) => [index > 0 && " ", caption])}</figcaption>
`
}</figure>
`;
}

/** `Licens: CC BY 4.0`, with a link to the terms when they stand somewhere. */
function licenseLine(license: string, { words, href }: PartContext): Html {
  const isAddress = /^https?:\/\//i.test(license);
  const terms = isAddress ? html`<a href="${href(license)}">${nameOfLicense(license)}</a>` : license;
  return html`<span class="pressrum-license">${words.license}: ${terms}</span>`;
}

/** Creative Commons by the short names that people know; of others the address, without what browsers leave out. */
function nameOfLicense(url: string): string {
  const [, terms, version] = /\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/i.exec(url) ?? [];
  if (terms !== undefined) return `CC ${terms.toUpperCase()} ${version}`;
  if (/\/\/creativecommons\.org\/publicdomain\/zero\//i.test(url)) return "CC0";
  return url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, "");
}

/** The picture itself, in as many files as there are to choose from. */
function pictureElement(
  image: PressImage,
  lang: Html | false,
  { href }: PartContext,
  place: FigurePlace | undefined,
): Html {
  const { alt, fallback = image, sources = [] } = image;
  const loading =
    place !== undefined &&
    html`${!(place.isInView && image.fallback) && html` loading="lazy"`} decoding="async"`;
  const img = html`<img src="${href(fallback.url)}" alt="${alt}"${alt !== "" && lang}${sizeOf(fallback)}${loading}>`;
  if (place === undefined || sources.length === 0) return img;
  return html`<picture>${sources.map(
    ({ type, files }) =>
      html`<source type="${type}" srcset="${files.map(({ url, width }) => `${href(url)} ${width}w`).join(", ")}" sizes="${place.sizes}">`,
  )}${img}</picture>`;
}

/** `Ladda ner bilden (JPEG, 1 600 × 1 067 pixlar, 1,2 MB)`. A file on another host is only shown: it is not ours to give. */
function downloadLink(image: PressImage, context: PartContext): Html | false {
  if (image.size === undefined) return false;
  return html`<span class="pressrum-download"><a href="${context.href(image.url)}" download>${context.words.downloadImage}</a> ${fileFacts(image, context, pixelsOf(image, context))}</span>`;
}

/** `1600 × 1067 pixlar` */
function pixelsOf({ width, height }: PressImage, { words }: PartContext): string | undefined {
  return width === undefined || height === undefined ? undefined : words.pixels(width, height);
}

function sizeOf({ width, height }: Pick<PressImage, "width" | "height">): Html | false {
  return width !== undefined && height !== undefined && html` width="${width}" height="${height}"`;
}
