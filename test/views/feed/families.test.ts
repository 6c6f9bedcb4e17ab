import { describe, expect, test } from "vitest";
import type { Organisation, PressItem, Topic } from "../../../src/model/types.ts";
import type { PressrumOptions } from "../../../src/options.ts";
import { readOptions } from "../../../src/read-options.ts";
import { archivesOf } from "../../../src/views/archives.ts";
import { archiveUrl, type FeedFamily, feedFamilies, feedUrl } from "../../../src/views/feed/families.ts";
import { topicUrlOf } from "../../../src/views/lists.ts";
import { invitationItem, releaseItem } from "../../builders.ts";

const bad: Topic = { id: "bad", name: "Bad $& sport", slug: "bad" };
const skola: Topic = { id: "skola", name: "Skola", slug: "skolan", description: "Allt om skolan." };
const organisation: Organisation = {
  name: "Exempelby kommun",
  email: "press@example.org",
  logo: "/vapen.png",
};

const items: readonly PressItem[] = [
  invitationItem({ title: "I", date: "2026-02-03", topics: [bad], id: idOf(3) }),
  releaseItem({ title: "R2", date: "2026-02-02", topics: [skola, bad], id: idOf(2) }),
  releaseItem({ title: "R1", date: "2026-02-01", id: idOf(1) }),
];

function idOf(number: number): string {
  return `urn:uuid:7a4a2d4e-9d0a-4a53-8a0b-${String(number).padStart(12, "0")}`;
}

function familiesOf(
  options: Partial<PressrumOptions> = {},
  all: readonly PressItem[] = items,
): readonly FeedFamily[] {
  const settings = readOptions({ url: "https://press.example.org", ...options });
  const archives = archivesOf(all, [skola, bad], new Date("2026-03-02T08:00:00+01:00"));
  return feedFamilies(archives, settings, organisation, topicUrlOf(settings.pages));
}

describe("feedFamilies", () => {
  test("are everything, releases, invitations, and topics in the order of the register", () => {
    expect(
      familiesOf().map(({ key, path, pageUrl, items: own }) => [
        key,
        path,
        pageUrl,
        own.map(({ data }) => data.title),
      ]),
    ).toEqual([
      ["press", "/prenumerera/press", "/", ["I", "R2", "R1"]],
      ["pressReleases", "/prenumerera/pressmeddelanden", "/pressmeddelanden/", ["R2", "R1"]],
      ["pressInvitations", "/prenumerera/pressinbjudningar", "/pressinbjudningar/", ["I"]],
      ["topic:skola", "/prenumerera/amnen/skolan", "/amnen/skolan/", ["R2"]],
      ["topic:bad", "/prenumerera/amnen/bad", "/amnen/bad/", ["I", "R2"]],
    ]);
  });

  test("are named by the sender and by what they hold", () => {
    expect(familiesOf().map(({ title, description }) => [title, description])).toEqual([
      ["Exempelby kommun – pressrum", "Pressmeddelanden och pressinbjudningar från Exempelby kommun."],
      ["Exempelby kommun – pressmeddelanden", "Pressmeddelanden från Exempelby kommun."],
      ["Exempelby kommun – pressinbjudningar", "Pressinbjudningar från Exempelby kommun."],
      ["Exempelby kommun – Skola", "Allt om skolan."],
      [
        "Exempelby kommun – Bad $& sport",
        "Pressmeddelanden och pressinbjudningar från Exempelby kommun om Bad $& sport.",
      ],
    ]);
  });

  test("an empty newsroom has three", () => {
    expect(familiesOf({}, []).map(({ key }) => key)).toEqual(["press", "pressReleases", "pressInvitations"]);
  });

  test.each<[string, PressrumOptions["feeds"], readonly string[]]>([
    ["none", false, []],
    ["not everything", { press: false }, ["pressReleases", "pressInvitations", "topic:skola", "topic:bad"]],
    ["no topics", { topics: false }, ["press", "pressReleases", "pressInvitations"]],
  ])("%s", (_name, feeds, keys) => {
    expect(familiesOf(feeds === undefined ? {} : { feeds }).map(({ key }) => key)).toEqual(keys);
  });

  test("pages that are switched off are replaced by the start page, and that by the root", () => {
    const off = { pressReleases: false, pressInvitations: false, topics: false } as const;
    expect(
      new Set(familiesOf({ pages: { ...off, start: "/pressrum/" } }).map(({ pageUrl }) => pageUrl)),
    ).toEqual(new Set(["/pressrum/"]));
    expect(new Set(familiesOf({ pages: false }).map(({ pageUrl }) => pageUrl))).toEqual(new Set(["/"]));
  });

  test("a title of the site's own; for topics with the name in it", () => {
    const families = familiesOf({
      feeds: { press: { title: "Allt" }, topics: { title: "Om {topic}: {topic}" } },
    });
    expect(families.map(({ title }) => title)).toEqual([
      "Allt",
      "Exempelby kommun – pressmeddelanden",
      "Exempelby kommun – pressinbjudningar",
      "Om Skola: Skola",
      "Om Bad $& sport: Bad $& sport",
    ]);
  });
});

test.each([
  ["rss", "/prenumerera/press.rss.xml", "/prenumerera/press-arkiv-3.rss.xml"],
  ["atom", "/prenumerera/press.atom.xml", "/prenumerera/press-arkiv-3.atom.xml"],
  ["json", "/prenumerera/press.json", "/prenumerera/press-arkiv-3.json"],
] as const)("addresses in %s", (format, url, archived) => {
  const [press] = familiesOf();
  expect(press && feedUrl(press, format)).toBe(url);
  expect(press && archiveUrl(press, format, 3)).toBe(archived);
});
