/** Releases to test views with: a plain one, and whatever a test wants different. */

import { instantOf } from "../../src/dates/moment.ts";
import type { Organisation, PressItem, PressRelease } from "../../src/model/types.ts";
import { absoluteHref, type Href } from "../../src/views/links.ts";

export const absolute: Href = absoluteHref("https://press.exempelby.example", "/");

export const organisation: Organisation = { name: "Exempelby kommun" };

export interface ReleaseFields extends Partial<Omit<PressRelease, "type">> {
  readonly fileSlug?: string;
}

export function release({
  fileSlug = "ny-badplats",
  ...fields
}: ReleaseFields = {}): PressItem<PressRelease> {
  const data: PressRelease = {
    type: "press-release",
    id: "urn:uuid:0b0f3a52-8c1e-4a58-9a3f-52f1b7c80a01",
    title: "Ny badplats vid Kvarnsjön",
    date: "2026-06-01T09:30:00+02:00",
    language: "sv",
    topics: [],
    contacts: [],
    images: [],
    attachments: [],
    related: [],
    corrections: [],
    aliases: [],
    extra: {},
    ...fields,
  };
  const address = {
    url: `/pressmeddelanden/2026/${fileSlug}/`,
    date: instantOf(data.date),
    inputPath: `./pressmeddelanden/2026/${fileSlug}.md`,
    outputPath: `./_site/pressmeddelanden/2026/${fileSlug}/index.html`,
    fileSlug,
  };
  return {
    ...address,
    page: { ...address, filePathStem: `/pressmeddelanden/2026/${fileSlug}` },
    data,
    content: "",
    templateContent: "",
  };
}
