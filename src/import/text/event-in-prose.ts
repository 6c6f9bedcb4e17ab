/** Decides when an event is that a text tells of without a label. */

import type { Moment } from "../../dates/moment.ts";
import { type ResolvedMention, resolveMention } from "../../dates/prose.ts";
import type { Block } from "./blocks.ts";
import { placeBeside, placeUnder } from "./event-place.ts";
import { type Mentioned, withHours } from "./event-times.ts";
import { type EventDoubt, type FoundEvent, isComing, timesOf } from "./found-event.ts";
import { placeInProse } from "./place.ts";

const aboutEvent =
  /(?<!\p{L})(?:press(?:träff|konferens|visning|möte|briefing|lunch|frukost)\p{L}*|välkom\p{L}*|inbjud\p{L}*|bjuder in|bjuds in|invig\p{L}*|fototillfälle|hålls|håller|äger rum|genomförs|arrangeras|anordnas|besöker|presenterar|möts|samlas|avgörs|pågår|firar|träffa)(?!\p{L})/iu;

/** In a release, an hour may be that of anything: only what people come to is an event. */
const gathers =
  /(?<!\p{L})(?:press(?:träff|konferens|visning|möte|briefing)\p{L}*|välkom\p{L}*|inbjud\p{L}*|bjuder in|bjuds in|invig\p{L}*|\p{L}*(?:seminari|föreläsning|konsert|utställning|ceremoni|mässa|festival|evenemang|öppet hus|vernissage|premiär|samtal|föreställning)\p{L}*|konferens\p{L}*|hålls|håller|äger rum|arrangeras|anordnas|arrangerar|anordnar|talar|fira(?:r|s|ndet)?|slår\b.{0,30} upp)(?!\p{L})/iu;

/** `Konserten som skulle hållas i kväll kl. 19 är inställd.`, `Förslaget presenterades vid en pressträff i dag.` */
const isOff =
  /(?<!\p{L})(?:skulle|ställs in|inställ[dt]a?|uppskjut\p{L}*|hölls|presenterades|genomfördes|ägde rum|invigdes|firades|avgjordes|fattade)(?!\p{L})/iu;

interface Candidate extends Mentioned {
  readonly resolved: ResolvedMention & { readonly start: Moment };
}

function candidatesIn(mentioned: readonly Mentioned[], reference: Moment | undefined): readonly Candidate[] {
  return mentioned.flatMap((one) => {
    if (one.mention.role !== "when" || one.mention.days === undefined) return [];
    const resolved = resolveMention(one.mention, reference);
    const { start } = resolved;
    return start === undefined || !isComing(start, reference)
      ? []
      : [{ ...one, resolved: { ...resolved, start } }];
  });
}

/** In prose: the first time with an hour, best in a sentence about a meeting. */
export function fromInvitation(
  mentioned: readonly Mentioned[],
  blocks: readonly Block[],
  reference: Moment | undefined,
): FoundEvent | undefined {
  const alternative = mentioned.find(({ mention }) => mention.role === "when" && mention.alternative);
  if (alternative !== undefined) return doubtful("either", alternative, blocks);
  const coming = candidatesIn(mentioned, reference);
  const timed = coming.filter(({ mention }) => mention.hours.length > 0);
  const chosen = timed.find(({ sentence }) => aboutEvent.test(sentence)) ?? timed[0];
  if (chosen !== undefined) {
    const listed = new Set(timed.filter(({ opensLine }) => opensLine).map(({ resolved }) => resolved.start));
    // A list of meetings on several days is no single one.
    return chosen.opensLine && listed.size > 1
      ? { ...doubtful("several-days", chosen, blocks), others: timed.slice(1).map(({ text }) => text) }
      : found(chosen, coming, blocks);
  }
  const [day] = coming;
  if (day === undefined) return undecided(mentioned, blocks, reference);
  const days = new Set(coming.map(({ resolved }) => resolved.start.slice(0, 10)));
  const hours = mentioned.filter(({ mention }) => mention.role === "when" && mention.days === undefined);
  if (days.size > 1) return doubtful("several-days", day, blocks);
  if (hours.length === 0) return found(day, coming, blocks);
  const timetable = isTimetable(hours);
  // With doors at one hour and something else at another, the two sentences do not say which is the start.
  const doors = mentioned.some(({ mention }) => mention.role === "doors" && mention.hours.length > 0);
  const [hour] = hours;
  const single = hours.length === 1 && !doors ? hour : undefined;
  const start = timetable ? hour : single;
  const resolved =
    start === undefined ? undefined : resolveMention(withHours(day.mention, start.mention), reference);
  if (start === undefined || resolved?.start === undefined) {
    return { ...doubtful("several-hours", day, blocks), others: hours.map(({ text }) => text) };
  }
  const event = found(
    { ...day, text: `${day.text} ${start.text}`, resolved: { ...resolved, start: resolved.start } },
    coming,
    blocks,
    start,
  );
  if (!timetable) return event;
  const { end: _, ...begins } = event;
  return { ...begins, others: [...event.others, ...hours.slice(1).map(({ text }) => text)] };
}

/** `10.00 Landshövdingen inviger`, `10.20 Provkörning`: lines that begin with rising hours. */
function isTimetable(hours: readonly Mentioned[]): boolean {
  const clocks = hours.map(({ mention }) => mention.hours[0]?.start);
  const minutes = clocks.map((clock) => (clock === undefined ? 0 : clock.hour * 60 + clock.minute));
  return (
    hours.length > 1 &&
    hours[0]?.opensLine === true &&
    hours[1]?.opensLine === true &&
    minutes.every((minute, index) => index === 0 || minute > (minutes[0] ?? 0))
  );
}

function doubtful(doubt: EventDoubt, one: Mentioned, blocks: readonly Block[]): FoundEvent {
  const place = doubt === "several-days" ? undefined : placeBeside(one, blocks);
  return {
    text: one.text,
    reasons: [],
    doubt,
    others: [],
    lines: [],
    ...(place === undefined ? {} : { place }),
  };
}

/** In a release: the only hour that lies ahead, else the title's time, else the only day. */
export function fromRelease(
  title: string,
  mentioned: readonly Mentioned[],
  blocks: readonly Block[],
  reference: Moment | undefined,
): FoundEvent | undefined {
  const coming = candidatesIn(mentioned, reference).filter(({ sentence }) => !isOff.test(sentence));
  const welcome = /^välkom(?:men|na)(?!\p{L})/iu.test(title);
  const timed = coming.filter(
    ({ mention, sentence }) => mention.hours.length > 0 && (welcome || gathers.test(sentence)),
  );
  const [only] = timed;
  const single = new Set(timed.map(({ resolved }) => resolved.start)).size === 1;
  if (only !== undefined && (single || welcome)) return found(only, coming, blocks);
  const [first] = coming;
  const distinct = new Set(coming.map(({ resolved }) => resolved.start));
  if (first === undefined || !aboutEvent.test(first.sentence) || (first.index !== -1 && distinct.size > 1))
    return undefined;
  // `Tävlingen avgörs på torsdag`, and further down the hour of that day.
  const hourly = coming.filter(
    ({ mention, resolved }) => mention.hours.length > 0 && isWithin(first.resolved.start, resolved.start),
  );
  const [hour] = hourly;
  const isOne = new Set(hourly.map(({ resolved }) => resolved.start)).size === 1;
  return found(hour !== undefined && isOne ? hour : first, coming, blocks);
}

/** `hour` stands in another sentence than the day. */
function found(
  chosen: Candidate,
  coming: readonly Candidate[],
  blocks: readonly Block[],
  hour?: Mentioned,
): FoundEvent {
  const place =
    (hour === undefined ? undefined : placeUnder(hour, blocks)) ??
    placeBeside(chosen, blocks) ??
    placeInProse(hour?.sentence ?? "");
  return {
    ...timesOf(chosen.resolved),
    reasons: chosen.resolved.reasons,
    text: chosen.text,
    others: coming
      .filter(({ resolved }) => !isWithin(resolved.start, chosen.resolved.start))
      .map(({ text }) => text),
    lines: [],
    ...(place === undefined ? {} : { place }),
  };
}

/** The same time, or the day of it. */
function isWithin(day: Moment, start: Moment): boolean {
  return start.startsWith(day);
}

/** There are times, but none that can be decided. */
function undecided(
  mentioned: readonly Mentioned[],
  blocks: readonly Block[],
  reference: Moment | undefined,
): FoundEvent | undefined {
  const one = mentioned.find(
    ({ mention }) => mention.role === "when" && (mention.days !== undefined || mention.hours.length > 0),
  );
  if (one === undefined) return undefined;
  const { start, doubt } = resolveMention(one.mention, reference);
  // With a time on each of several lines, the place of the first is not that of all.
  const listed = mentioned.filter(({ mention, opensLine }) => opensLine && mention.hours.length > 0);
  const near = listed.length > 1 ? [] : blocks;
  return doubtful(doubt ?? (start === undefined ? "no-day" : "before-publication"), one, near);
}
