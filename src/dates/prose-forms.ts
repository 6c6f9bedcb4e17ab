/** The written forms that a day or a time is made of. */

import {
  bareTime,
  compact,
  cue,
  dayFirst,
  dayPart,
  month,
  number,
  relative,
  slashed,
  spelledOrdinal,
  spokenTime,
  type TokenValue,
  time,
  week,
  weekday,
  yearFirst,
  zone,
} from "./prose-readings.ts";
import {
  anyOf,
  countries,
  hours,
  months,
  ordinals,
  relatives,
  shortWeekdays,
  weekdays,
  zones,
} from "./prose-words.ts";

/** One written form: a regular expression's source, and what its text means. */
export interface Form {
  readonly source: string;
  readonly read: (text: string) => TokenValue | undefined;
}

const dash = "[-\u2010-\u2015\u2212]";
const space = "[\\s\u00a0]";
const stop = "(?![\\p{L}\\p{N}])";
// `10.50` is a price and `12` a count when one of these follows.
const uncounted = `(?!\\d|[.,:]\\d|${space}*(?:%|(?:procent|kronor|kr|miljoner|miljon|mnkr|mkr|tkr|meter|km|mil|grader|år|personer|stycken|st|gånger|platser|minuter)(?!\\p{L})))`;
const dayEnding = `${space}+(?:kväll|bitti|eftermiddag|förmiddag)`;

/** The dash of a range. It may touch what stands before it; no other form may. */
export const dashForm: Form = { source: `${dash}${dash}?`, read: () => ({ kind: "to" }) };

/** In order: the first that fits is taken, so that a longer form stands before its parts. No capturing groups. */
export const forms: readonly Form[] = [
  // `rum 1.12` and `18-tiden` look like an hour and a range.
  {
    source: `(?:rum|sal|lokal|hus|plan|nr|nummer|kapitel|kap\\.|version|avsnitt|punkt|paragraf)(?:en|met|et)?${space}+\\p{L}?\\d{1,3}[.:]\\d{1,3}${stop}`,
    read: () => undefined,
  },
  { source: `\\d\\d?${dash}tiden${stop}`, read: () => undefined },
  // An instant of a machine: its day alone may be another one here.
  {
    source: `(?:19|20)\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)${stop}`,
    read: () => undefined,
  },
  { source: `(?:19|20)\\d\\d${dash}\\d\\d${dash}\\d\\d(?!\\d)`, read: yearFirst },
  { source: `(?:19|20)\\d\\d(?:\\.\\d\\d?\\.|/\\d\\d?/)\\d\\d?${stop}`, read: yearFirst },
  { source: `(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${stop}`, read: compact },
  { source: `\\d\\d?(?:\\.\\d\\d?\\.|-\\d\\d?-)(?:19|20)\\d\\d${stop}`, read: dayFirst },
  { source: `\\d\\d?/\\d\\d?(?:/|${space}*${dash}|${space}+)(?:19|20)\\d\\d${stop}`, read: slashed },
  { source: `\\d\\d?/\\d\\d?${space}?[-–'’/]\\d\\d(?![/:.]\\d)${stop}`, read: slashed },
  { source: `\\d\\d?/\\d\\d?(?!/)${stop}`, read: slashed },
  // `12.2. kl. 10`, as Swedish is written in Finland; without the hour it could be an hour itself.
  { source: `\\d\\d?\\.(?:1[0-2]|0?[1-9])\\.?(?=,?${space}+klo?(?:ckan)?[.\\s])`, read: slashed },
  { source: `(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?::[0-5]\\d)?(?:${space}?h)?${uncounted}${stop}`, read: time },
  {
    source: `(?:klockan|kl\\.?)${space}+(?:(?:halv|kvart över|kvart i)${space}+)?(?:${anyOf(hours)})${stop}`,
    read: spokenTime,
  },
  { source: `kl(?:ockan|ockslag|o)?(?=[\\s\u00a0.:\\d])\\.?`, read: () => ({ kind: "clock" }) },
  { source: `(?:19|20)\\d\\d${uncounted}${stop}`, read: (text) => ({ kind: "year", year: Number(text) }) },
  { source: `(?:[01]\\d|2[0-4])[0-5]\\d${uncounted}${stop}`, read: bareTime },
  { source: `\\d\\d?(?::?(?:e|a|de|nde|onde)|st|nd|rd|th)?${uncounted}${stop}`, read: number },
  { source: `den${space}+(?:${anyOf(ordinals)})${stop}`, read: spelledOrdinal },
  { source: `i${space}+(?:mån|tis|ons|tors|fre|lör|sön)dags${stop}`, read: weekday },
  {
    source: `(?:nästa|nästkommande|förra)${space}+(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?${stop}`,
    read: weekday,
  },
  // What something is moved to, or people are asked to, is a time to come at, not a last one.
  {
    source: `(?:(?:fram)?flytta\\p{L}*|skjut\\p{L}*|bjud(?:s|er)|inbjud\\p{L}*|välkom\\p{L}*|kallas)${space}+(?:(?:upp|fram|in)${space}+)?till${stop}`,
    read: () => undefined,
  },
  {
    source: `(?:första|andra|tredje|fjärde|sista)${space}+\\p{L}+dag(?:en)?(?=${space}+(?:i${space}+)?varje${stop})`,
    read: cue("recurring"),
  },
  // `första torsdagen i oktober` is no coming Thursday.
  {
    source: `(?:första|andra|tredje|fjärde|sista)${space}+\\p{L}+dag(?:en)?(?=${space}+i${space})`,
    read: () => undefined,
  },
  { source: `(?:varje|varannan|alla|samtliga)${space}+\\p{L}+dag(?:ar|en)?${stop}`, read: cue("recurring") },
  {
    source: `(?:(?:mån|tis|ons|tors|fre|lör|sön)dagar|vardagar|helger)(?:na)?${stop}`,
    read: cue("recurring"),
  },
  {
    source: `(?:${anyOf(weekdays)})(?:ens?|s(?:morgon|förmiddag|eftermiddag|kväll)?(?:en)?)?(?:${dayEnding}|${space}+morgon)?${stop}`,
    read: weekday,
  },
  { source: `(?:${anyOf(shortWeekdays)})(?=,)`, read: weekday },
  { source: `(?:${anyOf(months)})${stop}`, read: month },
  { source: `(?:i${space}+)?(?:${anyOf(relatives)})(?:${dayEnding})?${stop}`, read: relative },
  {
    source: `i${space}+(?:dag|kväll|eftermiddag|morse|morgon|övermorgon|över morgon|går|förrgår)(?:${dayEnding})?${stop}`,
    read: relative,
  },
  {
    source: `(?:vecka|veckorna|v\\.?)${space}?\\d\\d?(?:${space}*(?:${dash}|till|och)${space}*\\d\\d?)?(?![.:/]\\d)${stop}`,
    read: week,
  },
  {
    source: `(?:nästa|nästkommande|kommande|denna|innevarande)${space}+vecka${stop}|den${space}+här${space}+veckan${stop}`,
    read: (text) => ({ kind: "relative-week", weeks: /^(?:nästa|nästk|komm)/i.test(text) ? 1 : 0 }),
  },
  { source: `mellan${stop}`, read: () => ({ kind: "between" }) },
  { source: `natten${space}+(?:till|mot)${stop}`, read: cue("night") },
  {
    source: `(?:start(?:ar|tid)?|börjar|programstart|konsertstart)(?=:?${space}+(?:kl|\\d))`,
    read: () => ({ kind: "start" }),
  },
  { source: `fram${space}+till(?:${space}+(?:och${space}+med|o${space}?m))?${stop}`, read: cue("until") },
  {
    source: `till${space}*och${space}*med${stop}|t\\.?${space}?o\\.?${space}?m\\.?${stop}|till${stop}|to${stop}`,
    read: () => ({ kind: "to" }),
  },
  { source: `(?:och|samt|respektive|and)${stop}|&`, read: () => ({ kind: "and" }) },
  { source: `(?:eller|alternativt|or)${stop}`, read: () => ({ kind: "or" }) },
  {
    source: `på${space}+(?:morgonen|förmiddagen|eftermiddagen|kvällen)${stop}|[fe]\\.?m\\b\\.?|[ap]\\.?m\\b\\.?`,
    read: dayPart,
  },
  {
    source: `(?:${anyOf(zones)})${stop}|(?:${anyOf(countries)})${space}+(?:sommar|vinter|normal)?tid${stop}|\\p{L}{4,}sk${space}+tid${stop}|lokal${space}?tid${stop}`,
    read: zone,
  },
  {
    source: `senast${stop}|(?:absolut${space}+)?sista${space}+(?:\\p{L}*dag|\\p{L}*dagen|\\p{L}*datum|ansökan|anmälan)${stop}|deadline${stop}|o\\.?${space}?s\\.?${space}?a\\b\\.?|anmälan${space}+stänger${stop}`,
    read: cue("deadline"),
  },
  { source: `(?:före|innan|before)${stop}`, read: cue("before") },
  {
    source: `(?:dörr(?:ar|arna|en)?|portarna|lokalen|salongen|entrén)${space}+öppn\\p{L}+${stop}|(?:insläpp|inpassering|registrering|incheckning|ackreditering|avprickning)\\p{L}*${stop}|plats(?:er)?${space}+intas${stop}|\\p{L}*(?:kaffe|fika|frukost|mingel|smörgås)${space}+(?:serveras|från|finns)${stop}|drop-?in${stop}`,
    read: cue("doors"),
  },
  { source: `(?:samling(?:en)?|samlas|fotosamling|uppställning)${stop}`, read: cue("gathering") },
];
