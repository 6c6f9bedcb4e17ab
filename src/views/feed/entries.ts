/** Items as entries of feeds: what every format says about them. */

import { instantOf, isDay, type Moment } from "../../dates/moment.ts";
import { identityWithin } from "../../model/identity.ts";
import type { Correction, Organisation, PressEvent, PressImage, PressItem } from "../../model/types.ts";
import { changeSentence, titlePrefix } from "../event-status.ts";
import { html } from "../html.ts";
import type { Href } from "../links.ts";
import { excerpt, type feedHtml } from "./entry-html.ts";
import type { FeedEntry, FeedImage } from "./press-feed.ts";

export interface EntryContext {
  readonly absolute: Href;
  /** The newsroom's language. */
  readonly language: string;
  readonly organisation: Organisation;
  /** Address of a topic's page, from the root of the site. */
  readonly topicUrl: (slug: string) => string;
  /** The whole item as HTML; addresses may be relative to its page, or begin at the root. */
  readonly itemHtml: (item: PressItem) => string;
  /** What `/` stands for in that HTML, absolute. */
  readonly rootUrl: string;
  /** `feedHtml`, or what remembers its work. */
  readonly safeHtml: typeof feedHtml;
}

/** Gives the entries of an item, first those of its corrections and its status: what only changed the item would stay unread. */
export type EntriesOf = (item: PressItem) => readonly FeedEntry[];

/** The entries of all items, newest first. Each is made when a feed asks for it: most stand in none. */
export function newsroomEntries(items: readonly PressItem[], context: EntryContext): EntriesOf {
  const distinct = distinctMoments();
  // Settled for all before any entry is made, so that no moment depends on which feeds there are.
  const moments = new Map(items.map((item) => [item, momentsOf(item, distinct)]));
  const made = new Map<PressItem, readonly FeedEntry[]>();
  return (item) => {
    const own = moments.get(item);
    if (own === undefined) return [];
    const entries = made.get(item) ?? entriesOfItem(item, own, context);
    made.set(item, entries);
    return entries;
  };
}

/** `updated` of an item's entry and of those of its corrections and its status. */
interface EntryMoments {
  readonly item: Date;
  readonly status: StatusMoment | undefined;
  readonly corrections: readonly CorrectionMoment[];
}

interface CorrectionMoment {
  readonly correction: Correction;
  readonly id: string;
  readonly updated: Date;
}

/** When an event became what it now is. */
interface StatusMoment {
  readonly event: PressEvent;
  readonly id: string;
  readonly published: Date;
  readonly updated: Date;
}

function entriesOfItem(item: PressItem, moments: EntryMoments, context: EntryContext): readonly FeedEntry[] {
  const own = itemEntry(item, moments.item, context);
  return [
    ...moments.corrections.map((correction) => correctionEntry(item, correction, context)),
    ...(moments.status === undefined ? [] : [statusEntry(own, moments.status)]),
    own,
  ];
}

/** The entries of some of the items, newest publication first. */
export function entriesInOrder(items: readonly PressItem[], entriesOf: EntriesOf): readonly FeedEntry[] {
  // Items are in order already; only corrections and changes of status stand out of it.
  return items.flatMap(entriesOf).sort((a, b) => b.published.getTime() - a.published.getTime());
}

function itemEntry(item: PressItem, updated: Date, context: EntryContext): FeedEntry {
  const { data } = item;
  const { absolute } = context;
  const published = instantOf(data.date);
  return {
    id: data.id,
    url: absolute(item.url),
    title: data.type === "press-invitation" ? titlePrefix(data.event) + data.title : data.title,
    // Read when the feed is written: the content of a template that has joined is not there before.
    get summary() {
      return data.lead ?? excerpt(item.content) ?? "";
    },
    // And not held: whoever asks does so once, and the texts of all entries together are as large as the newsroom.
    get html() {
      return context.safeHtml(context.itemHtml(item), absolute(item.url), context.rootUrl);
    },
    published,
    updated,
    ...(data.language !== context.language && { language: data.language }),
    authors: [authorOf(context.organisation)],
    categories: data.topics.map((topic) => ({
      name: topic.name,
      url: absolute(context.topicUrl(topic.slug)),
    })),
    images: data.images.map((image) => feedImage(image, absolute)),
    attachments: data.attachments.map(({ inputPath, ...attachment }) => ({
      ...attachment,
      url: absolute(attachment.url),
    })),
  };
}

/** The untouched original: those who print pictures take it from the feed. */
function feedImage(image: PressImage, absolute: Href): FeedImage {
  const { inputPath, sources, fallback, license, creator, copyright, located, ...original } = image;
  const url = absolute(image.url);
  return { ...original, url, ...(fallback && { previewUrl: absolute(fallback.url) }) };
}

function momentsOf(item: PressItem, distinct: DistinctMoment): EntryMoments {
  const sameDate = new Map<Moment, number>();
  const corrections = item.data.corrections.map((correction) => {
    // Two corrections of one day are two entries; the one that stands first in the file keeps its id.
    const count = (sameDate.get(correction.date) ?? 0) + 1;
    sameDate.set(correction.date, count);
    const part = count === 1 ? correction.date : `${correction.date}/${count}`;
    const id = identityWithin(item.data.id, `correction/${part}`);
    return { correction, id, updated: distinct(correction.date, id) };
  });
  const status = statusMomentOf(item, distinct);
  return { corrections, status, item: distinct(lastChange(item), item.data.id) };
}

/** The revision makes each change an entry; without `updated` nobody knows when it came. */
function statusMomentOf({ data }: PressItem, distinct: DistinctMoment): StatusMoment | undefined {
  if (data.type !== "press-invitation" || data.updated === undefined) return undefined;
  const { event, date, updated } = data;
  if (event.status === "planned") return undefined;
  const id = identityWithin(data.id, `status/${event.status}/${event.revision}`);
  // Never before publication, as the start of a day alone would be.
  const moment = instantOf(updated) < instantOf(date) ? date : updated;
  return { event, id, published: instantOf(moment), updated: distinct(moment, id) };
}

/** All that the item's own entry says, once more: what holds now, for those who have read the first. */
function statusEntry(own: FeedEntry, { event, id, published, updated }: StatusMoment): FeedEntry {
  const { url, title, language, authors, categories, images, attachments } = own;
  return {
    id,
    url,
    title,
    get summary() {
      return [changeSentence(event), own.summary].filter(Boolean).join(" ");
    },
    get html() {
      return own.html;
    },
    published,
    updated,
    ...(language !== undefined && { language }),
    authors,
    categories,
    images,
    attachments,
  };
}

function correctionEntry(
  item: PressItem,
  { correction, id, updated }: CorrectionMoment,
  context: EntryContext,
): FeedEntry {
  const { data } = item;
  const url = context.absolute(item.url);
  return {
    id,
    url,
    title: `Rättelse: ${data.title}`,
    summary: correction.text,
    html: html`<p>${correction.text}</p>
<p><a href="${url}">${data.title}</a></p>
`.html,
    published: instantOf(correction.date),
    updated,
    ...(data.language !== context.language && { language: data.language }),
    authors: [authorOf(context.organisation)],
    categories: data.topics.map((topic) => ({
      name: topic.name,
      url: context.absolute(context.topicUrl(topic.slug)),
    })),
    images: [],
    attachments: [],
  };
}

export function authorOf(organisation: Organisation): { readonly name: string; readonly email?: string } {
  return { name: organisation.name, ...(organisation.email !== undefined && { email: organisation.email }) };
}

/** The newest of publication, update and corrections. */
function lastChange({ data }: PressItem): Moment {
  return [data.updated, data.corrections[0]?.date].reduce<Moment>(
    (newest, moment) => (moment !== undefined && instantOf(moment) > instantOf(newest) ? moment : newest),
    data.date,
  );
}

type DistinctMoment = (moment: Moment, id: string) => Date;

/**
 * No two entries may share one `updated` (RFC 4287 §4.2.15 lets readers sort by it). A day without a time gets
 * milliseconds from its id, so that the value does not depend on what else was published that day.
 */
function distinctMoments(): DistinctMoment {
  const taken = new Set<number>();
  return (moment, id) => {
    let time = instantOf(moment).getTime() + (isDay(moment) ? Number.parseInt(id.slice(-6), 16) % 1000 : 0);
    while (taken.has(time)) time += 1;
    taken.add(time);
    return new Date(time);
  };
}
