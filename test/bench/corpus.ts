/** A newsroom of any size as files: the same bytes for the same size on every machine. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bodyOf, subjectOf } from "./prose.ts";
import { type Random, seededRandom } from "./random.ts";

/** What the benchmark checks the sites against. */
export interface CorpusItem {
  /** Address on every site: `/pressmeddelanden/2019/ny-cykelvag-00042/`. */
  readonly url: string;
  readonly title: string;
  readonly topics: readonly string[];
  /** Epoch milliseconds; no two are the same. */
  readonly date: number;
  /** Path of the Markdown file from the corpus. */
  readonly file: string;
}

export interface Corpus {
  readonly folder: string;
  /** Newest first. */
  readonly items: readonly CorpusItem[];
}

export const site = { url: "https://press.exempelby.example", name: "Exempelby kommun" } as const;

/** Every item is in the past at this moment. */
export const now = "2026-01-02T08:00:00+01:00";

/** Writes `size` items with registers of contacts and topics to `folder`, which must be empty. */
export function writeCorpus(folder: string, size: number, seed: number): Corpus {
  const random = seededRandom(seed);
  const last = Date.parse("2025-12-30T15:00:00Z");
  // Sixteen years, whatever the size, so that there are as many years to list.
  const step = Math.floor((16 * 365.25 * 86_400_000) / size);
  const items = Array.from({ length: size }, (_, index): CorpusItem => {
    const date = inOfficeHours(last - index * step);
    const item = itemOf(random, index, date);
    write(join(folder, item.file), item.text);
    const { text, ...facts } = item;
    return facts;
  });
  for (const [name, value] of Object.entries(registers)) {
    write(join(folder, "data/newsroom", `${name}.json`), `${JSON.stringify(value, null, 2)}\n`);
  }
  return { folder, items };
}

/** The same day between 7 and 15 UTC, in the same order: then the year is the same in every zone. */
function inOfficeHours(instant: number): number {
  const timeOfDay = instant % 86_400_000;
  return instant - timeOfDay + 7 * 3_600_000 + Math.floor(timeOfDay / 3000) * 1000;
}

function itemOf(random: Random, index: number, date: number): CorpusItem & { readonly text: string } {
  const subject = subjectOf(random);
  const invitation = random.chance(20);
  const topics = random.some(Object.keys(registers.topics), 1 + random.whole(3));
  const contacts = random.some(Object.keys(registers.contacts), 3);
  const year = new Date(date).getUTCFullYear();
  const name = `${plain(subject.title)}-${String(index).padStart(5, "0")}`;
  const path = `${invitation ? "pressinbjudningar" : "pressmeddelanden"}/${year}/${name}`;
  const lines = [
    `id: ${uuid(random)}`,
    `title: ${subject.title}`,
    `date: ${swedish(date)}`,
    `lead: "${subject.lead}"`,
    `topics: [${topics.join(", ")}]`,
    `contacts: [${contacts.join(", ")}]`,
    ...(invitation ? eventLines(random, date) : []),
  ];
  const text = `---\n${lines.join("\n")}\n---\n${bodyOf(random, subject)}`;
  return { url: `/${path}/`, title: subject.title, topics, date, file: `${path}.md`, text };
}

/** Three days later, so that no event is later than `now`. */
function eventLines(random: Random, published: number): readonly string[] {
  const start = published + 3 * 86_400_000;
  return [
    "event:",
    `  start: ${swedish(start)}`,
    `  end: ${swedish(start + 3_600_000)}`,
    "  place:",
    `    name: ${random.one(houses)}`,
    `    address: Torget ${1 + random.whole(40)}, 999 99 Exempelby`,
  ];
}

const houses = ["Stadshuset", "Kulturhuset", "Folkets hus", "Sporthallen", "Rådhuset"];

/** ISO 8601 with the offset that Sweden has then, as every peer's YAML reads it. */
function swedish(instant: number): string {
  const summer = isSummerTime(new Date(instant));
  const clock = new Date(instant + (summer ? 2 : 1) * 3_600_000).toISOString().slice(0, 19);
  return `${clock}${summer ? "+02:00" : "+01:00"}`;
}

/** From 01:00 UTC on the last Sunday of March to the same of October (2000/84/EC). */
function isSummerTime(date: Date): boolean {
  const year = date.getUTCFullYear();
  return date.getTime() >= lastSunday(year, 2) && date.getTime() < lastSunday(year, 9);
}

function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month, 31, 1));
  return end.getTime() - end.getUTCDay() * 86_400_000;
}

function uuid(random: Random): string {
  const hex = Array.from({ length: 32 }, () => random.whole(16).toString(16));
  hex[12] = "4";
  hex[16] = random.one(["8", "9", "a", "b"]);
  const text = hex.join("");
  return [0, 8, 12, 16, 20]
    .map((start, index, starts) => text.slice(start, starts[index + 1] ?? 32))
    .join("-");
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[åä]/g, "a")
    .replace(/ö/g, "o")
    .replace(/[^a-z0-9]+/g, "-");
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const roles = ["pressekreterare", "kommundirektör", "förvaltningschef", "projektledare", "enhetschef"];
const givenNames = ["Alva", "Nils", "Farida", "Börje", "Mikaela", "Jorma", "Selma", "Tage", "Ines", "Olle"];
const familyNames = ["Brunnström", "Åkerhed", "Lindmark", "Ödfelt"];

const topicNames =
  "Arbete Barnomsorg Bibliotek Bostäder Brott Demokrati Energi Fritid Företag Hälsa Idrott Kultur Klimat Miljö Skola Trafik Turism Vatten Vård Äldre";

/** The data files, in the form that every peer reads. Telephone numbers are of the series kept for fiction. */
const registers = {
  organisation: {
    name: site.name,
    url: "https://www.exempelby.example/",
    email: "kommun@exempelby.example",
    boilerplate: "Exempelby är en kommun med 18 400 invånare, mitt emellan skogen och Kvarnsjön.",
  },
  topics: Object.fromEntries(topicNames.split(" ").map((name) => [plain(name), { name }])),
  contacts: Object.fromEntries(
    familyNames.flatMap((family, row) =>
      givenNames.map((given, column) => {
        const id = plain(`${given} ${family}`);
        const contact = {
          name: `${given} ${family}`,
          role: roles[(row + column) % roles.length],
          phone: `08-465 004 ${row}${column}`,
          email: `${id.replace("-", ".")}@exempelby.example`,
        };
        return [id, contact];
      }),
    ),
  ),
};
