/** Records, items and newsrooms for tests: a plain one, and whatever a test wants different. */

import { instantOf } from "../src/dates/moment.ts";
import { type CheckedItem, itemReader, type ReadingContext } from "../src/model/read-item.ts";
import type { PressRecord } from "../src/model/record.ts";
import { type DataRecord, type Registers, readRegisters } from "../src/model/registers.ts";
import type { PressInvitation, PressItem, PressItemType, PressRelease } from "../src/model/types.ts";
import { describeProblems } from "../src/problems/pressrum-error.ts";
import type { Problem } from "../src/problems/problem.ts";
import { splitFile } from "../src/source/front-matter.ts";
import { lineOfField, parseYaml } from "../src/source/yaml.ts";

/** Front matter of a press release without a fault. */
export const plainRelease: string = "title: Nytt badhus\ndate: 2026-03-02 08.00\n";

/** Front matter of a press invitation without a fault. */
export const plainInvitation: string = `${plainRelease}event:\n  start: 2026-03-20 09.30\n`;

/** A file as the folder reader gives it. `yaml` is the whole front matter. */
export function record(yaml: string, setup: RecordSetup = {}): PressRecord {
  const { type = "press-release", stem = "2026/bad", body = "" } = setup;
  const base = type === "press-release" ? "pressmeddelanden" : "pressinbjudningar";
  const split = splitFile(Buffer.from(`---\n${yaml}---\n${body}`));
  if ("problem" in split) throw new Error(`The test's own front matter cannot be read: ${split.problem}`);
  return { type, file: `${base}/${stem}.md`, base, stem, ...split };
}

export interface RecordSetup {
  /** Default `press-release`. */
  readonly type?: PressItemType;
  /** Default `2026/bad`. */
  readonly stem?: string;
  readonly body?: string;
}

/** A data file as the data reader gives it. */
export function dataFile(name: string, yaml: string): DataRecord {
  const result = parseYaml(yaml);
  if ("problem" in result) throw new Error(`The test's own data cannot be read: ${result.problem}`);
  const lineOf: DataRecord["lineOf"] = (path) => lineOfField(yaml, path);
  return { file: `data/${name}.yaml`, value: result.value, broken: false, lineOf };
}

/** The data files of a newsroom, as YAML. */
export interface DataSetup {
  readonly organisation?: string;
  readonly contacts?: string;
  readonly topics?: string;
}

export function registers(data: DataSetup = {}, problems: Problem[] = []): Registers {
  const fileOf = (name: keyof DataSetup): DataRecord | undefined => {
    const yaml = data[name];
    return yaml === undefined ? undefined : dataFile(name, yaml);
  };
  const records = {
    organisation: fileOf("organisation"),
    contacts: fileOf("contacts"),
    topics: fileOf("topics"),
  };
  return readRegisters(records, "https://press.example.org", problems);
}

export interface ReadingSetup extends RecordSetup, DataSetup {
  readonly extraFields?: readonly string[];
  readonly media?: ReadingContext["media"];
  /** An address that the site has decided. */
  readonly fixedUrl?: string;
  /** Where problems go. Default: the test fails. */
  readonly problems?: Problem[];
}

/** An item as the item reader gives it; `undefined` when it has problems and the test collects them. */
export function readItem(yaml: string, setup: ReadingSetup = {}): CheckedItem | undefined {
  const problems = setup.problems ?? [];
  const read = itemReader({
    language: "sv",
    extraFields: setup.extraFields ?? [],
    registers: registers(setup, problems),
    media: setup.media ?? (() => ({ problem: "file-not-found" })),
  });
  const item = read(record(yaml, setup), problems, setup.fixedUrl);
  if (setup.problems === undefined && problems.length > 0) throw new Error(describeProblems(problems, "sv"));
  return item;
}

/** An item without a fault. */
export function checkedItem(
  yaml: string = plainRelease,
  setup: Omit<ReadingSetup, "problems"> = {},
): CheckedItem {
  const item = readItem(yaml, setup);
  if (item === undefined) throw new Error("An item without a fault is read.");
  return item;
}

const fields: Omit<PressRelease, "type"> = {
  id: "urn:uuid:7a4a2d4e-9d0a-4a53-8a0b-1f6f1c1f2b30",
  title: "Nytt badhus",
  date: "2026-03-02T08:00:00+01:00",
  language: "sv",
  topics: [],
  contacts: [],
  images: [],
  attachments: [],
  related: [],
  corrections: [],
  aliases: [],
  extra: {},
};

/** A press release of a collection. */
export function releaseItem(data: Partial<Omit<PressRelease, "type">> = {}): PressItem<PressRelease> {
  return itemOf({ ...fields, type: "press-release", ...data });
}

export interface InvitationSetup extends Partial<Omit<PressInvitation, "type" | "event">> {
  readonly event?: Partial<PressInvitation["event"]>;
}

/** A press invitation of a collection. */
export function invitationItem({ event, ...data }: InvitationSetup = {}): PressItem<PressInvitation> {
  const plain = {
    start: "2026-03-20T09:30:00+01:00",
    attending: [],
    status: "planned",
    revision: 0,
  } as const;
  return itemOf({ ...fields, type: "press-invitation", ...data, event: { ...plain, ...event } });
}

function itemOf<Data extends PressRelease | PressInvitation>(data: Data): PressItem<Data> {
  const stem = "/pressmeddelanden/2026/bad";
  const page = {
    url: `${stem}/`,
    date: instantOf(data.date),
    inputPath: `.${stem}.md`,
    outputPath: `./_site${stem}/index.html`,
    fileSlug: "bad",
  };
  return { ...page, page: { ...page, filePathStem: stem }, data, content: "", templateContent: "" };
}
