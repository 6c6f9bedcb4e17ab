/** Prose cut into mentions of a time: which days, which hours, and what for. */

import { readDays, type WrittenDays } from "./prose-days.ts";
import { readHours, type WrittenHours } from "./prose-hours.ts";
import type { Cue } from "./prose-readings.ts";
import { type Token, tokenize } from "./prose-tokens.ts";

/** What a mention is for. `when` is the time of what the text is about. */
export type MentionRole = "when" | Cue;

/** One time that the text speaks of, as it is written. */
export interface Mention {
  role: MentionRole;
  days?: WrittenDays;
  /** In the order of the text; more than one when another zone, or another hour, is given too. */
  hours: readonly WrittenHours[];
  /** The far end, when the day is said again after the hour: `12 mars kl. 10 – 14 mars kl. 16`. */
  last?: { readonly days: WrittenDays; readonly hours?: WrittenHours };
  /** Beside another time, joined by `eller`: it is one of them. */
  alternative?: true;
  /** Where it stands in the text. */
  index: number;
  end: number;
  /** The sentence that it stands in, counted from 0. */
  sentence: number;
}

interface State {
  readonly tokens: readonly Token[];
  readonly mentions: Mention[];
  /** What the next token may still add to. */
  current: Mention | undefined;
  cue: Cue | undefined;
  /** The hours of `current` stand before its day. */
  hoursFirst: boolean;
  /** Words since the cue. */
  distance: number;
  sentence: number;
}

/** How many words may stand between a cue and its time. */
const reach: Readonly<Record<Cue, number>> = {
  deadline: 5,
  before: 2,
  until: 2,
  doors: 8,
  gathering: 8,
  recurring: 6,
  night: 1,
};

/** How many words may stand between a day and its hour: `Den 12 februari hålls en pressträff klockan 10`. */
const longestJoin = 14;

/** Every mention in `text`, in order. */
export function findMentions(text: string): readonly Mention[] {
  const tokens = tokenize(text);
  const state: State = {
    tokens,
    mentions: [],
    current: undefined,
    hoursFirst: false,
    cue: undefined,
    distance: 0,
    sentence: 0,
  };
  for (let at = 0; at < tokens.length; ) at = step(state, at);
  return withAlternatives(joinSentences(state.mentions, text), text);
}

const or = /^,?\s*(?:eller|alternativt|or)(?:\s+(?:den|på|om))?\s*$/iu;
/** `kl. 10 eller 14`: the number alone is no mention. */
const orHour =
  /^,?\s*(?:eller|alternativt|or)\s+(?:kl\.?\s*)?\d{1,2}(?:[.:]\d\d)?(?:\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?)?(?=\s*(?:$|[.,;:!?)\n]|den\s|\p{L}*dag(?:en)?\s))/iu;

function withAlternatives(mentions: readonly Mention[], text: string): readonly Mention[] {
  for (const [place, mention] of mentions.entries()) {
    const next = mentions[place + 1];
    const after = text.slice(mention.end, next?.index);
    const other = or.test(after) ? next : undefined;
    if (other) other.alternative = true;
    if (other || (mention.hours.length > 0 && orHour.test(after))) mention.alternative = true;
  }
  return mentions;
}

/** Reads on from `tokens[at]` and returns the first token that is still to be read. */
function step(state: State, at: number): number {
  const token = state.tokens[at];
  if (token === undefined) return at + 1;
  state.distance += token.words;
  if (token.sentence && !token.tight) {
    state.sentence += 1;
    state.cue = undefined;
  }
  if (!token.tight) state.current = undefined;
  if (token.kind === "cue") {
    state.cue = token.cue;
    state.distance = 0;
    state.current = undefined;
    return at + 1;
  }
  if (token.kind === "start") {
    if (state.current?.role !== "when") state.current = undefined;
    state.cue = undefined;
    return at + 1;
  }
  const between = token.tight && state.tokens[at - 1]?.kind === "between";
  return (
    takeDays(state, token, at, between) ?? takeHours(state, token, at, between) ?? skip(state, token, at)
  );
}

function takeDays(state: State, token: Token, at: number, between: boolean): number | undefined {
  const parsed = readDays(state.tokens, at, between);
  if (parsed === undefined) return undefined;
  const { current } = state;
  const afterDash = token.tight && state.tokens[at - 1]?.kind === "to";
  if (current !== undefined && (current.days === undefined || isWeekBeside(current, parsed.value))) {
    // `vecka 28, 6–12 juli`: the days say it better than the number of the week.
    if (current.days === undefined) state.hoursFirst = current.hours.length > 0;
    if (current.days === undefined || isWeek(current.days)) current.days = parsed.value;
  } else if (current !== undefined && current.last === undefined && afterDash && current.hours.length === 1) {
    current.last = { days: parsed.value };
  } else {
    open(state, token, at).days = parsed.value;
  }
  return close(state, parsed.next);
}

function isWeekBeside(current: Mention, days: WrittenDays): boolean {
  return current.hours.length === 0 && current.days !== undefined && isWeek(current.days) !== isWeek(days);
}

function isWeek({ days }: WrittenDays): boolean {
  return days.length === 1 && days[0]?.week !== undefined && days[0].weekday === undefined;
}

function takeHours(state: State, token: Token, at: number, between: boolean): number | undefined {
  const { current } = state;
  const afterDay = current?.days !== undefined && current.hours.length === 0;
  const parsed = readHours(state.tokens, at, afterDay, between);
  if (parsed === undefined) return undefined;
  if (current?.last !== undefined && current.last.hours === undefined) {
    current.last = { ...current.last, hours: parsed.value };
  } else {
    // `kl. 10 måndag 15 mars, kl. 12 tisdag 16 mars`: the second hour belongs to the second day.
    const done =
      current === undefined || current.last !== undefined || (current.days !== undefined && state.hoursFirst);
    const mention = done ? open(state, token, at) : current;
    mention.hours = [...mention.hours, parsed.value];
  }
  return close(state, parsed.next);
}

function skip(state: State, token: Token, at: number): number {
  // A dash, `till`, `och` or `mellan` may join what stands on its sides; anything else ends a mention.
  if (token.kind !== "to" && token.kind !== "and" && token.kind !== "between") state.current = undefined;
  return at + 1;
}

function open(state: State, token: Token, at: number): Mention {
  const { cue, distance, sentence } = state;
  const cued = cue !== undefined && distance <= reach[cue] ? cue : undefined;
  state.cue = undefined;
  const role = cued ?? (isUntil(state.tokens, at) ? "until" : "when");
  const mention: Mention = { role, hours: [], index: token.index, end: token.end, sentence };
  state.mentions.push(mention);
  state.current = mention;
  state.hoursFirst = false;
  return mention;
}

/** `till och med 12 mars`, with nothing before it to begin from. */
function isUntil(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "to" && before.end - before.index > 2 && tokens[at]?.tight === true;
}

function close(state: State, next: number): number {
  const last = state.tokens[next - 1];
  if (state.current !== undefined && last !== undefined) state.current.end = last.end;
  return next;
}

/** `Den 12 februari hålls en pressträff klockan 10`: day and hour of one sentence belong together. */
function joinSentences(mentions: readonly Mention[], text: string): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    // `Fredag 3 mars, insläpp 17.30, start 18.00`: the doors stand between.
    const previous = joined.findLast(({ role }) => role !== "doors" && role !== "gathering");
    if (previous !== undefined && areOne(previous, mention, text)) {
      previous.hours = mention.hours;
      previous.end = mention.end;
    } else {
      joined.push(mention);
    }
  }
  return joined;
}

function areOne(day: Mention, hour: Mention, text: string): boolean {
  if (day.role !== "when" || hour.role !== "when" || day.sentence !== hour.sentence) return false;
  if (day.hours.length > 0 || hour.days !== undefined || day.days === undefined) return false;
  const words = text.slice(day.end, hour.index).match(/\p{L}+/gu) ?? [];
  return words.length <= longestJoin;
}
