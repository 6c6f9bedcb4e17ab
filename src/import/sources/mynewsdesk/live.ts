/** Fetches a whole newsroom from Mynewsdesk's service, a hundred at a time, and goes on where it was stopped. */

import { parseUrl } from "../../../parse-url.ts";
import { ImportError } from "../../import-error.ts";
import type { Web } from "../../reading/web.ts";
import { type Material, type Materials, type MaterialType, materialTypes, readAnswer } from "./read-file.ts";

export interface LiveNewsroom {
  /** `https://www.mynewsdesk.com` */
  readonly service: string;
  /** The newsroom's own key to the service; it is never shown. */
  readonly key: string;
  readonly web: Web;
  /** Keeps pages until all have come. */
  readonly pages: PageStore;
  /** Called after each page. */
  readonly onPage: (fetched: number) => void;
}

export interface PageStore {
  read(name: string): string | undefined;
  write(name: string, text: string): void;
  /** Forgets all pages whose names begin so. */
  clear(start: string): void;
}

const pageSize = 100;
const mostPages = 1000;
const mostBytes = 64 * 1_048_576;

/** @throws {ImportError} when the service does not answer. The pages that came are kept for the next time. */
export async function fetchMaterial(room: LiveNewsroom): Promise<Materials> {
  const materials: Material[] = [];
  for (const type of materialTypes) {
    // Old events, and whatever the newsroom has put away, are given only to those who ask.
    for (const archived of [false, true]) {
      for await (const page of pagesOf(room, type, archived)) {
        materials.push(...page);
        room.onPage(materials.length);
      }
    }
  }
  return { materials, unknown: [] };
}

async function* pagesOf(
  room: LiveNewsroom,
  type: MaterialType,
  archived: boolean,
): AsyncGenerator<readonly Material[]> {
  const name = `${type}${archived ? "-archived" : ""}-`;
  // The first page is always fetched: it tells whether the pages that were kept still hold.
  let text: string | undefined = await fetchPage(room, type, archived, 0);
  if (room.pages.read(`${name}0`) !== text) room.pages.clear(name);
  const seen = new Set<string>();
  let offset = 0;
  for (let page = 0; page < mostPages; page += 1) {
    text ??= room.pages.read(`${name}${page}`) ?? (await fetchPage(room, type, archived, offset));
    const { items, count, total } = readAnswer(text, room.service);
    // Only what could be read is worth keeping.
    room.pages.write(`${name}${page}`, text);
    const fresh = items.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    yield fresh;
    offset += count;
    text = undefined;
    // A service that gives the same page again and again would never come to an end.
    if (fresh.length === 0 || (total === undefined ? count < pageSize : offset >= total)) return;
  }
}

async function fetchPage(
  { service, key, web }: LiveNewsroom,
  type: MaterialType,
  archived: boolean,
  offset: number,
): Promise<string> {
  if (!parseUrl(service)) throw new ImportError("service-address", { found: service });
  const url = new URL(
    `services/pressroom/list/${encodeURIComponent(key)}`,
    `${service.replace(/\/+$/, "")}/`,
  );
  url.search = new URLSearchParams({
    format: "json",
    strict: "true",
    type_of_media: type,
    order: "published",
    limit: String(pageSize),
    offset: String(offset),
    ...(archived ? { archived: "true" } : {}),
  }).toString();
  const answer = await web.get(url.href);
  const parts: Uint8Array[] = [];
  for await (const bytes of answer.read(mostBytes)) parts.push(bytes);
  return Buffer.concat(parts).toString("utf8");
}
