/** The last check: every document is read back strictly before it is handed out. */

import { SaxesParser } from "saxes";
import { z } from "zod";

/** What the parser lets pass: a mark of ours that was not replaced, and half a surrogate pair. */
const stray = /[\uFDD0-\uFDEF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const mark = /[\uFDD0-\uFDEF]/;

/**
 * Gives back an XML document that is namespace-well-formed.
 *
 * @throws {Error} `Feed https://…: line 12, column 8: unclosed tag: title`, with the line that holds the fault.
 */
export function assertWellFormed(xml: string, feedUrl: string): string {
  const faultAt = (line: number, column: number, what: string): Error => {
    const text = xml.split("\n")[line - 1]?.trim().slice(0, 120) ?? "";
    return new Error(`Feed ${feedUrl}: line ${line}, column ${column}: ${what}\n  ${text}`);
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw faultAt(parser.line, parser.column, error.message.replace(/^\d+:\d+: /, ""));
  });
  // `stray` finds the place, but is slow to find nothing.
  if (!xml.isWellFormed() || mark.test(xml)) {
    const found = xml.search(stray);
    const lines = xml.slice(0, found).split("\n");
    throw faultAt(lines.length, lines.at(-1)?.length ?? 0, "a noncharacter or half a surrogate pair.");
  }
  parser.write(xml).close();
  return xml;
}

const author = z.strictObject({ name: z.string(), url: z.string().optional() });

const jsonFeedItem = z.strictObject({
  id: z.string().min(1),
  url: z.url(),
  title: z.string().optional(),
  content_html: z.string(),
  summary: z.string().optional(),
  image: z.url().optional(),
  date_published: z.iso.datetime(),
  date_modified: z.iso.datetime(),
  language: z.string().optional(),
  authors: z.array(author).optional(),
  tags: z.array(z.string()).optional(),
  attachments: z
    .array(
      z.strictObject({
        url: z.url(),
        mime_type: z.string(),
        title: z.string().optional(),
        size_in_bytes: z.int().optional(),
      }),
    )
    .optional(),
});

/** JSON Feed 1.1, as far as we write it. */
const jsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().optional(),
  icon: z.url().optional(),
  language: z.string(),
  authors: z.array(author),
  next_url: z.url().optional(),
  hubs: z.array(z.strictObject({ type: z.literal("WebSub"), url: z.url() })).optional(),
  items: z.array(jsonFeedItem),
});

/**
 * Gives back a JSON document that is a JSON Feed 1.1.
 *
 * @throws {Error} `Feed https://…: items[3].id: …`
 */
export function assertJsonFeed(json: string, feedUrl: string): string {
  return assertShape(jsonFeed, json, feedUrl);
}

/** Gives back the JSON of one item of such a document. Its faults are told in the same way: `id: …`. */
export function assertJsonFeedItem(json: string, feedUrl: string): string {
  return assertShape(jsonFeedItem, json, feedUrl);
}

function assertShape(schema: z.ZodType, json: string, feedUrl: string): string {
  const result = schema.safeParse(JSON.parse(json));
  if (!result.success) {
    const places = result.error.issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`);
    throw new Error(`Feed ${feedUrl}: ${places.join("; ")}`);
  }
  return json;
}
