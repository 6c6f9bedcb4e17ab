/** The files of an entry, as the formats tell of them. */

import type { FeedAttachment, FeedEntry, FeedImage } from "./press-feed.ts";
import { element } from "./xml.ts";

/**
 * Media RSS for one picture (1.5.1, `<media:content>`): the text alternative as its description, the caption
 * as its title, and whom to name. Several pictures are several elements: a `<media:group>` is one picture in several forms.
 */
export function mediaContent(image: FeedImage): string {
  const { url, type, size, width, height, alt, caption, credit } = image;
  return element("media:content", { url, type, medium: "image", fileSize: size, width, height }, [
    ...(caption === undefined ? [] : [element("media:title", { type: "plain" }, caption)]),
    ...(alt === "" ? [] : [element("media:description", { type: "plain" }, alt)]),
    ...(credit === undefined ? [] : [element("media:credit", {}, credit)]),
  ]);
}

/** A file with the name that readers show for it, when it has one that no earlier file of the entry has. */
interface NamedFile {
  readonly file: FeedAttachment;
  readonly title: string | undefined;
}

/**
 * Every file of an entry, lead image first. JSON Feed takes two files of one title for two forms of the
 * same thing (1.1, "Attachments"), so a title is given only once.
 */
export function namedFiles(entry: FeedEntry): readonly NamedFile[] {
  const given = new Set<string>();
  return [...entry.images.map(namedImage), ...entry.attachments].map((file) => {
    const title = file.title !== undefined && !given.has(file.title) ? file.title : undefined;
    given.add(title ?? "");
    return { file, title };
  });
}

function namedImage(image: FeedImage): FeedAttachment {
  const title = image.title ?? image.caption ?? image.alt;
  return title === "" ? image : { ...image, title };
}
