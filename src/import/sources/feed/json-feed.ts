/** Items of JSON Feed 1.0 and 1.1. */

import type { ForeignFile, ForeignImage, ForeignItem } from "../../foreign-item.ts";
import { ImportError } from "../../import-error.ts";
import { cutNote, feedId } from "./entry.ts";

type Raw = Readonly<Record<string, unknown>>;

/** `name` is the file's, for errors. */
export function jsonFeedItems(text: string, name: string): readonly ForeignItem[] {
  let feed: unknown;
  try {
    feed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new ImportError("json-broken", { name, reason: error instanceof Error ? error.message : "" });
  }
  if (!isRaw(feed) || !textIn(feed.version).includes("jsonfeed") || !Array.isArray(feed.items)) {
    throw new ImportError("wrong-format", { name, expected: "JSON Feed" });
  }
  const { home_page_url, language } = feed;
  return feed.items.map((item: unknown) =>
    itemOf(isRaw(item) ? item : {}, textIn(home_page_url), textIn(language)),
  );
}

function itemOf(item: Raw, home: string, language: string): ForeignItem {
  const html = textIn(item.content_html);
  const plain = textIn(item.content_text);
  const body = html || paragraphs(plain);
  const summary = textIn(item.summary);
  return {
    source: "feed",
    sourceId: feedId(textIn(item.id), home),
    title: asHtml(textIn(item.title)),
    published: textIn(item.date_published) || undefined,
    updated: textIn(item.date_modified) || undefined,
    language: textIn(item.language) || language || undefined,
    summary: body === "" ? undefined : asHtml(summary),
    body: body || paragraphs(summary),
    address: textIn(item.url) || undefined,
    base: home || undefined,
    topics: listIn(item.tags).map(textIn).map(asHtml),
    images: imagesIn(item),
    files: filesIn(item),
    links: textIn(item.external_url) === "" ? [] : [{ title: "", url: textIn(item.external_url) }],
    notes: cutNote(body),
  };
}

function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Titles, tags and summaries are plain text in this format. */
function asHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

function paragraphs(text: string): string {
  return text === ""
    ? ""
    : `<p>${asHtml(text)
        .replace(/\n\s*\n/g, "</p><p>")
        .replace(/\n/g, "<br>")}</p>`;
}

function imagesIn(item: Raw): readonly ForeignImage[] {
  const addresses = [textIn(item.image), textIn(item.banner_image)];
  return [...new Set(addresses.filter((address) => address !== ""))].map((address) => ({ address }));
}

function filesIn(item: Raw): readonly ForeignFile[] {
  return listIn(item.attachments).flatMap((attachment) => {
    const address = isRaw(attachment) ? textIn(attachment.url) : "";
    const title = isRaw(attachment) ? asHtml(textIn(attachment.title)) : "";
    return address === "" ? [] : [title === "" ? { address } : { address, title }];
  });
}
