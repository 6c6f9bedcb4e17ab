/** Ties an item to the site it comes to, and makes sure that it can be built there. */

import type { Registers } from "../../model/registers.ts";
import type { Problem } from "../../problems/problem.ts";
import type { FailedItem, ImportedFields, ImportedItem } from "../imported-item.ts";
import { type ReportLine, type Tell, tellerOf } from "../report-line.ts";
import type { FileToCheck } from "./check-item.ts";
import { fileText } from "./file-text.ts";
import type { KnownItems } from "./known-items.ts";
import type { Place } from "./place-items.ts";
import { knownContacts, knownTopics } from "./registers.ts";

export interface PlacedItem {
  readonly item: ImportedItem;
  readonly place: Place;
  /** Its file, as long as nothing is added to it. */
  readonly text: string;
}

export interface SettlingContext {
  readonly known: KnownItems;
  readonly registers: Registers;
}

/** The item as it can stand on the site. What the plugin would stop at is left out and told of. */
export function checkedItem(
  item: ImportedItem,
  placeOf: (item: ImportedItem) => Place,
  check: (file: FileToCheck) => readonly Problem[],
  context: SettlingContext,
): PlacedItem | FailedItem {
  const report: ReportLine[] = [...item.report];
  const tell = tellerOf(report);
  const place = placeOf(item);
  let fields = tied(item.fields, place, context, tell);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const text = fileText(item, fields, item.body);
    const problems = check({ type: item.type, base: place.base, stem: place.stem, text });
    const [first] = problems;
    if (first === undefined) return { item: { ...item, fields, report }, place, text };
    const less = problems.reduce<ImportedFields | undefined>(
      (rest, problem) => rest && withoutField(rest, problem, tell),
      fields,
    );
    if (less === undefined) break;
    fields = less;
  }
  forget(place, fields, context.known);
  return { name: item.fields.title, from: item.from, report };
}

const mostPasses = 6;

/** Gives back the addresses of an item that has come to nothing. */
function forget(
  { address, before, name }: Place,
  { aliases }: ImportedFields,
  { addresses }: KnownItems,
): void {
  if (before !== undefined) return;
  for (const one of [address, aliases ?? []].flat()) if (addresses.get(one) === name) addresses.delete(one);
}

function tied(fields: ImportedFields, place: Place, context: SettlingContext, tell: Tell): ImportedFields {
  const { topics, contacts, aliases, ...others } = fields;
  const own = [topics ?? []].flat();
  const known = knownTopics(own, context.registers, context.known.topics, tell);
  const free = [aliases ?? []].flat().filter((alias) => isFree(alias, place, context.known, tell));
  return {
    ...others,
    ...(known.length === 0 ? {} : { topics: known }),
    ...(contacts === undefined ? {} : { contacts: knownContacts(contacts, context.registers) }),
    ...(free.length === 0 ? {} : { aliases: free }),
  };
}

/** An address that another file answers for would stop the build; one that the item keeps needs no redirect. */
function isFree(alias: string, place: Place, known: KnownItems, tell: Tell): boolean {
  const other = known.addresses.get(alias);
  if (alias === place.address) return false;
  if (other !== undefined && other !== place.name) {
    tell("needs-eye", "aliases", "alias-taken", { found: alias, other });
    return false;
  }
  known.addresses.set(alias, place.name);
  return true;
}

const needed: ReadonlySet<string> = new Set(["title", "date", "event"]);

/** `undefined` when the item cannot be without it, or when it is the text itself. */
function withoutField(fields: ImportedFields, problem: Problem, tell: Tell): ImportedFields | undefined {
  const [name = ""] = /^[a-z]+/i.exec(problem.field ?? "") ?? [];
  const values = { ...problem.values, reason: problem.code };
  tell("needs-eye", problem.field ?? "body", "field-refused", values);
  if (needed.has(name) || !(name in fields)) return undefined;
  const left: ImportedFields = { ...fields };
  Reflect.deleteProperty(left, name);
  return left;
}
