import { describe, expect, test } from "vitest";
import { fileText, idOf, isAsWritten, writtenMoment } from "../../../src/import/write/file-text.ts";
import { splitFile } from "../../../src/source/front-matter.ts";

const origin = { source: "wordpress", sourceId: "exempelby.example#7" };
const fields = {
  title: "Badhus: öppet",
  date: "2026-02-11T09:15:00+01:00",
  aliases: ["/gammal/"],
  lead: "true",
  event: { start: "2026-02-12T10:00:00+01:00", registration: { deadline: "2026-02-11T17:00:00+01:00" } },
};

function hashIn(text: string): string {
  return /hash: (\w+)/.exec(text)?.[1] ?? "";
}

test("a file holds the fields in their order, and where it came from last", () => {
  expect(fileText(origin, fields, "\nText.\n\n")).toBe(
    `---
id: 3e4a0e1c-0000-5000-8000-000000000000
title: 'Badhus: öppet'
date: 2026-02-11 09:15
lead: 'true'
event:
  start: 2026-02-12 10:00
  registration:
    deadline: 2026-02-11 17:00
aliases:
  - /gammal/
imported:
  source: wordpress
  id: exempelby.example#7
  hash: ${hashIn(fileText(origin, fields, "Text."))}
---

Text.
`.replace("3e4a0e1c-0000-5000-8000-000000000000", idOf(origin)),
  );
});

test("the plugin reads what was written", () => {
  const split = splitFile(Buffer.from(fileText(origin, fields, "Text.")));
  if ("problem" in split) throw new Error(split.problem);
  expect(split.fields.title).toBe("Badhus: öppet");
  expect(split.fields.lead).toBe("true");
  expect(split.fields.imported).toEqual({
    source: "wordpress",
    id: "exempelby.example#7",
    hash: hashIn(fileText(origin, fields, "Text.")),
  });
  expect(split.body()).toBe("\nText.\n");
});

test("the same origin has the same id for ever, another has another", () => {
  expect(idOf({ source: "mynewsdesk", sourceId: "pressrelease/1301" })).toBe(
    "6bb959e8-846e-57a8-8f8d-95576193abbe",
  );
  expect(idOf({ source: "mynewsdesk", sourceId: "news/1301" })).not.toBe(
    idOf({ source: "mynewsdesk", sourceId: "pressrelease/1301" }),
  );
  expect(idOf({ source: "feed", sourceId: "pressrelease/1301" })).not.toBe(
    idOf({ source: "mynewsdesk", sourceId: "pressrelease/1301" }),
  );
});

describe("isAsWritten", () => {
  const text = fileText(origin, fields, "Text.");
  const hash = hashIn(text);
  test.each([
    ["as it was", text, true],
    ["with Windows line ends", text.replaceAll("\n", "\r\n"), true],
    ["with a byte order mark", `\uFEFF${text}`, true],
    ["with another text", text.replace("Text.", "Text!"), false],
    ["with another title", text.replace("öppet", "stängt"), false],
    ["without a field", text.replace("lead: 'true'\n", ""), false],
    ["with a line more", `${text}\nMer.\n`, false],
  ])("%s: %s", (_, changed, expected) => {
    expect(isAsWritten(changed, hash)).toBe(expected);
  });
});

test.each([
  ["2026-02-11T09:15:00+01:00", "2026-02-11 09:15"],
  ["2026-07-11T09:15:00+02:00", "2026-07-11 09:15"],
  ["2026-02-11T09:15:30+01:00", "2026-02-11T09:15:30+01:00"],
  ["2026-10-25T02:30:00+02:00", "2026-10-25 02:30"],
  ["2026-10-25T02:30:00+01:00", "2026-10-25T02:30:00+01:00"],
  ["2026-02-11", "2026-02-11"],
])("%s is written %s", (moment, written) => {
  expect(writtenMoment(moment)).toBe(written);
});
