import { describe, expect, test } from "vitest";
import { icalendarText } from "../../../src/views/calendar/icalendar-text.ts";
import {
  degrees,
  integer,
  line,
  list,
  mailbox,
  type Property,
  text,
  uri,
  utc,
} from "../../../src/views/calendar/jcal.ts";
import { contentLines, grammarFaults, physicalLines } from "./read-calendar.ts";

function written(property: Property): string {
  const [, content, ...rest] = contentLines(icalendarText(["vevent", [property], []]));
  expect(rest).toStrictEqual(["END:VEVENT"]);
  return content ?? "";
}

describe("a property is written as", () => {
  const properties: [Property, string][] = [
    [line("summary", "Bad, bio; bibliotek: \\ klart"), "SUMMARY:Bad\\, bio\\; bibliotek: \\\\ klart"],
    [line("summary", " Två\r\nrader \t och\u00a0mer "), "SUMMARY:Två rader och mer"],
    [line("summary", "A\nBEGIN:VEVENT\nEND:VEVENT"), "SUMMARY:A BEGIN:VEVENT END:VEVENT"],
    [line("summary", "A\u0000\u0007\u001b\u007f\u0090B\ufffe\ud800C\udc00"), "SUMMARY:ABC"],
    [line("summary", 'Citat: "hej"', "sv"), 'SUMMARY;LANGUAGE=sv:Citat: "hej"'],
    [line("summary", "A", "sv\r\nX:y"), 'SUMMARY;LANGUAGE="sv X:y":A'],
    [line("x-wr-calname", "A, B"), "X-WR-CALNAME:A\\, B"],
    [line("name", "A; B"), "NAME:A\\; B"],
    [text("description", "1\n2\r\n3\r4\u00855\u20286\u20297\t8"), "DESCRIPTION:1\\n2\\n3\\n4\\n5\\n6\\n7\t8"],
    [text("description", "\\n är inte en radbrytning"), "DESCRIPTION:\\\\n är inte en radbrytning"],
    [list("categories", ["A, B", "C;\nD"]), "CATEGORIES:A\\, B,C\\; D"],
    [
      uri("url", "https://exempelby.example/å ä?q=1,2;3&r=\r\nX:y"),
      "URL:https://exempelby.example/%C3%A5%20%C3%A4?q=1,2;3&r=X:y",
    ],
    [
      mailbox("organizer", { name: "Exempelby", email: "press+ics@exempelby.example" }),
      "ORGANIZER;CN=Exempelby:mailto:press+ics@exempelby.example",
    ],
    [
      mailbox("organizer", { name: 'Alva "Ala" ^ L, M; N: O\nP', email: "a b\r\nX:y@exempelby.example" }),
      "ORGANIZER;CN=\"Alva ^'Ala^' ^^ L, M; N: O P\":mailto:a%20b%20X:y@exempelby.example",
    ],
    [utc("dtstamp", new Date("2016-02-12T08:30:00.999Z")), "DTSTAMP:20160212T083000Z"],
    [integer("sequence", 3), "SEQUENCE:3"],
    [degrees("geo", [59.3712345678, 1e-7]), "GEO:59.371235;0.000000"],
  ];
  test.each(properties)("%o: %s", (property, content) => {
    expect(written(property)).toBe(content);
    expect(grammarFaults(icalendarText(["vevent", [property], []]))).toStrictEqual([]);
  });
});

test("components stand in each other, every line ends with CRLF", () => {
  const inner = line("summary", "B");
  expect(icalendarText(["vcalendar", [line("version", "2.0")], [["vevent", [inner], []]]])).toBe(
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:B\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
  );
});

describe("folding", () => {
  const octets = (value: string) => Buffer.byteLength(value, "utf8");

  test.each([
    ["66 letters", "a".repeat(66), [75 - 1]],
    ["67 letters", "a".repeat(67), [75]],
    ["68 letters", "a".repeat(68), [75, 2]],
    ["two full lines", "a".repeat(67 + 74), [75, 75]],
    ["and one letter more", "a".repeat(67 + 75), [75, 75, 2]],
    ["å across the border", `${"a".repeat(66)}å`, [74, 3]],
    ["€ across the border", `${"a".repeat(65)}€`, [73, 4]],
    ["few code units of many octets", "€".repeat(26), [74, 13]],
    ["an emoji across the border", `${"a".repeat(64)}🏊`, [72, 5]],
  ])("%s", (_name, summary, lengths) => {
    const lines = physicalLines(icalendarText(["vevent", [line("summary", summary)], []])).slice(1, -1);
    expect(lines.map(octets)).toStrictEqual(lengths);
  });

  test("wherever the border falls, no line is too long, no character is cut and the text comes back", () => {
    for (let shift = 0; shift < 80; shift++) {
      const summary = `${"x".repeat(shift)}${"åäö€🏊👩🏽‍🚒,;\\".repeat(20)}`;
      const file = icalendarText(["vevent", [line("summary", summary)], []]);
      const lines = physicalLines(file);
      expect(lines.length).toBeGreaterThan(8);
      expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
      expect(lines.filter((one) => Buffer.from(one, "utf8").toString("utf8") !== one)).toStrictEqual([]);
      expect(contentLines(file)[1]).toBe(`SUMMARY:${summary.replace(/[\\,;]/g, "\\$&")}`);
    }
  });
});
