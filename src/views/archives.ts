/** The lists of a newsroom: by kind, by what comes and what has been, by topic and by year. */

import { dayOf, endOf, instantOf } from "../dates/moment.ts";
import type { PressInvitation, PressItem, PressRelease, Topic } from "../model/types.ts";

/** A topic with its items, newest first. */
export interface TopicArchive extends Topic {
  readonly items: readonly PressItem[];
}

/** A year with its items, newest first. */
export interface YearArchive {
  readonly year: number;
  readonly items: readonly PressItem[];
}

/** All lists, made in one pass over the items. */
export interface Archives {
  readonly press: readonly PressItem[];
  readonly pressReleases: readonly PressItem<PressRelease>[];
  readonly pressInvitations: readonly PressItem<PressInvitation>[];
  /** The next event first. */
  readonly upcomingPressInvitations: readonly PressItem<PressInvitation>[];
  /** The latest event first. */
  readonly pastPressInvitations: readonly PressItem<PressInvitation>[];
  /** In the order of the register, then by name; only topics that have items. */
  readonly pressTopics: readonly TopicArchive[];
  /** Newest first. */
  readonly pressYears: readonly YearArchive[];
}

/** `items` are newest first, `topics` in the order of the register. */
export function archivesOf(items: readonly PressItem[], topics: readonly Topic[], now: Date): Archives {
  const pressReleases: PressItem<PressRelease>[] = [];
  const pressInvitations: PressItem<PressInvitation>[] = [];
  const byTopic = new Map<string, { topic: Topic; items: PressItem[]; place: number }>(
    topics.map((topic, place) => [topic.id, { topic, items: [], place }]),
  );
  const byYear = new Map<number, PressItem[]>();
  for (const item of items) {
    if (isInvitation(item)) pressInvitations.push(item);
    else if (isRelease(item)) pressReleases.push(item);
    for (const topic of item.data.topics) {
      const archive = byTopic.get(topic.id);
      if (archive) archive.items.push(item);
      else byTopic.set(topic.id, { topic, items: [item], place: topics.length });
    }
    const year = Number(item.data.date.slice(0, 4));
    const ofYear = byYear.get(year);
    if (ofYear) ofYear.push(item);
    else byYear.set(year, [item]);
  }
  const byStart = [...pressInvitations].sort((a, b) => startOf(a) - startOf(b));
  return {
    press: items,
    pressReleases,
    pressInvitations,
    upcomingPressInvitations: byStart.filter((item) => !isPast(item.data, now)),
    pastPressInvitations: byStart.filter((item) => isPast(item.data, now)).reverse(),
    pressTopics: [...byTopic.values()]
      .filter((archive) => archive.items.length > 0)
      .sort((a, b) => a.place - b.place || swedish.compare(a.topic.name, b.topic.name))
      .map((archive) => ({ ...archive.topic, items: archive.items })),
    pressYears: [...byYear].sort(([a], [b]) => b - a).map(([year, ofYear]) => ({ year, items: ofYear })),
  };
}

const swedish = new Intl.Collator("sv");

/** Whether the event is over at `now`. Without an end it lasts through its day. */
export function isPast(invitation: PressInvitation, now: Date): boolean {
  const { start, end = dayOf(start) } = invitation.event;
  return endOf(end) < now;
}

export function isInvitation(item: PressItem): item is PressItem<PressInvitation> {
  return item.data.type === "press-invitation";
}

export function isRelease(item: PressItem): item is PressItem<PressRelease> {
  return item.data.type === "press-release";
}

function startOf(item: PressItem<PressInvitation>): number {
  return instantOf(item.data.event.start).getTime();
}
