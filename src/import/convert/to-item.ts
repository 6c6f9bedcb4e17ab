/** From an item in its source's words to a press item: what can be lifted is lifted, what cannot be decided is told. */

import type { Moment } from "../../dates/moment.ts";
import { languageField, present } from "../../model/read-fields.ts";
import type { ForeignItem, ForeignLink } from "../foreign-item.ts";
import type { FoundMarkup } from "../html/found-markup.ts";
import { baseOf, linkAddress, resolved } from "../html/link-address.ts";
import { lineOfHtml, textOfHtml } from "../html/text-of-html.ts";
import { htmlToMarkdown, longestHtml } from "../html/to-markdown.ts";
import { idByTitle } from "../id-by-title.ts";
import type { ImportedFields, ImportedItem, ImportedMedia, SourceEntry } from "../imported-item.ts";
import { type ReportLine, type Tell, tellerOf } from "../report-line.ts";
import { changeOf, publicationOf } from "./dates.ts";
import { eventInText, eventOf, type FoundKind } from "./event.ts";
import { filesOf } from "./files.ts";
import { aliasOf } from "./old-address.ts";
import { contactsOf } from "./people.ts";
import { markupNotes } from "./text.ts";

/** `language` is the site's own, which an item need not name. */
export function toItem(foreign: ForeignItem, language: string): SourceEntry {
  const report: ReportLine[] = [...(foreign.notes ?? [])];
  const tell = tellerOf(report);
  const title = titleOf(foreign, tell);
  const failed = (code: "no-id" | "no-title" | "no-date" | "no-date-on-page" | "too-long"): SourceEntry => ({
    name: title || foreign.sourceId,
    report: [...report, { kind: "left-out", code }],
  });
  if (foreign.sourceId === "" && foreign.place === undefined) return failed("no-id");
  if (title === "") return failed("no-title");
  if (foreign.body.length > longestHtml) return failed("too-long");
  const published = publicationOf(foreign, tell);
  if (published === undefined) return failed(foreign.source === "page" ? "no-date-on-page" : "no-date");
  return makeItem(foreign, title, published, language, report, tell);
}

const longestTitle = 300;

/** Short notes in feeds have no title; their first words name them. */
function titleOf({ title, summary, body }: ForeignItem, tell: Tell): string {
  const given = lineOfHtml(title);
  if (given !== "") return cut(given, longestTitle);
  const [first = ""] = textOfHtml(summary || body.slice(0, 5000)).split("\n");
  if (first.trim() === "") return "";
  tell("needs-eye", "title", "title-from-text");
  return cut(first.replace(/\s+/g, " ").trim(), 80);
}

/** Between words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most);
  return `${text.slice(0, end > 0 ? end : most)} …`;
}

function makeItem(
  foreign: ForeignItem,
  title: string,
  published: Moment,
  language: string,
  report: ReportLine[],
  tell: Tell,
): ImportedItem {
  const address = resolved(foreign.address ?? "", baseOf(foreign.base));
  const base = address ?? foreign.base;
  const written = htmlToMarkdown(foreign.body, base);
  markupNotes(written, tell);
  const lead = leadOf(foreign, written.text);
  const markdown = withoutLead(written.markdown, written.text, lead, tell);
  const kind = kindOf(foreign, title, written.text, published, tell);
  const files = filesOf(foreign.images ?? [], foreign.files ?? [], base, tell);
  const fields = present<ImportedFields>({
    title,
    date: published,
    updated: changeOf(foreign, published, tell),
    draft: foreign.draft === true ? true : undefined,
    lead: lead || undefined,
    language: languageOf(foreign.language, language, tell),
    topics: filled(topicsOf(foreign.topics)),
    event: kind.event,
    contacts: filled(contactsOf(foreign.contacts ?? [], tell)),
    images: filled(files.images),
    attachments: filled(files.attachments),
    related: filled(linksOf(foreign.links, base, tell)),
    boilerplate: textOfHtml(foreign.boilerplate ?? "") || undefined,
    aliases: filled([...aliasOf(address, tell), ...aliasOf(foreign.otherAddress, tell)]),
  });
  const body = [markdown, kind.extra ?? ""].filter((part) => part !== "").join("\n\n");
  if (body === "" && lead === "") tell("needs-eye", "body", "text-empty");
  if (foreign.draft === true) tell("needs-eye", "draft", "draft");
  return {
    source: foreign.source,
    ...identityOf(foreign, title, published),
    type: kind.type,
    fields,
    body,
    media: uniqueMedia([...files.media, ...mediaInText(written.found, foreign.saved)]),
    relations: foreign.relations ?? [],
    report,
  };
}

function identityOf(
  { sourceId, place }: ForeignItem,
  title: string,
  published: Moment,
): Pick<ImportedItem, "sourceId" | "byTitle"> {
  return sourceId === "" ? { sourceId: idByTitle(title, published), byTitle: { place } } : { sourceId };
}

function kindOf(foreign: ForeignItem, title: string, text: string, published: Moment, tell: Tell): FoundKind {
  if (foreign.event !== undefined) return eventOf(foreign.event, published, tell);
  return eventInText(title, text, published, tell);
}

function leadOf({ summary, body }: ForeignItem, text: string): string {
  const lead = lineOfHtml(summary ?? "");
  // A summary that is the whole text is no lead.
  return body === "" || lead !== text.replace(/\s+/g, " ") ? lead : "";
}

/** A service that shows the lead above the text often keeps it as its first paragraph too. */
function withoutLead(markdown: string, text: string, lead: string, tell: Tell): string {
  const [first = ""] = text.split("\n\n");
  if (lead === "" || first.replace(/\s+/g, " ") !== lead) return markdown;
  const [paragraph = "", ...others] = markdown.split("\n\n");
  if (others.length === 0 || paragraph.includes("](")) return markdown;
  tell("deduced", "body", "lead-repeated");
  return others.join("\n\n");
}

function languageOf(written: string | undefined, own: string, tell: Tell): string | undefined {
  if (written === undefined || written.trim() === "") return undefined;
  const language = languageField(written.trim().replace("_", "-"), [], () => undefined);
  if (language === undefined) tell("left-out", "language", "language-unknown", { found: written });
  // `sv-SE` on a Swedish site says nothing that the site does not.
  return language === undefined || language.split("-")[0] === own.split("-")[0] ? undefined : language;
}

function topicsOf(topics: readonly string[] | undefined): readonly string[] {
  return [...new Set((topics ?? []).map(lineOfHtml).filter((topic) => topic !== ""))];
}

function linksOf(
  links: readonly ForeignLink[] | undefined,
  address: string | undefined,
  tell: Tell,
): readonly ForeignLink[] {
  return (links ?? []).flatMap(({ title, url: written }) => {
    const url = linkAddress(written, baseOf(address));
    if (url === undefined) tell("left-out", "related", "address-broken", { found: written });
    return url === undefined ? [] : [{ title: lineOfHtml(title) || url, url }];
  });
}

function mediaInText(
  { images, unnamedImages, documents }: FoundMarkup,
  saved: ForeignItem["saved"],
): readonly ImportedMedia[] {
  const inText = (kind: ImportedMedia["kind"]) => (address: string) => ({
    address,
    kind,
    path: saved?.get(address),
  });
  return [
    ...[...images.map(({ address }) => address), ...unnamedImages].map(inText("image")),
    ...documents.map(inText("file")),
  ];
}

function uniqueMedia(media: readonly ImportedMedia[]): readonly ImportedMedia[] {
  return [...new Map([...media].reverse().map((one) => [one.address, one])).values()].reverse();
}

function filled<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}
