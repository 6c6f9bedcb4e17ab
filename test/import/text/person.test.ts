import { describe, expect, test } from "vitest";
import { parsePeople } from "../../../src/import/text/person.ts";

/** `name | role | organisation | phones | e-mail`, without empty ends. */
function read(text: string): readonly string[] {
  return parsePeople(text).map((person) =>
    [
      person.name ?? (person.desk === undefined ? "" : `(${person.desk})`),
      person.role ?? "",
      person.organisation ?? "",
      person.phones.map(({ e164 }) => e164).join(" "),
      person.emails.join(" "),
      person.broken.join(" "),
    ]
      .join(" | ")
      .replace(/[ |]+$/u, ""),
  );
}

describe("one person on a line", () => {
  test.each([
    ["Anna Berg, kommundirektör, 070-174 06 05", "Anna Berg | kommundirektör |  | +46701740605"],
    ["Anna Berg – kommunikatör – 070-174 06 05", "Anna Berg | kommunikatör |  | +46701740605"],
    [
      "Anna-Karin von Berg, ordförande i Trygga Exempelby",
      "Anna-Karin von Berg | ordförande i Trygga Exempelby",
    ],
    ["Anna Berg, samordnare Exempelby kommun", "Anna Berg | samordnare | Exempelby kommun"],
    ["Anna Berg Pressinformatör Exempelby kommun", "Anna Berg | Pressinformatör | Exempelby kommun"],
    ["presschef Anna Berg, tfn 08-465 004 01", "Anna Berg | presschef |  | +46846500401"],
    ["Anna Berg (S), kommunalråd", "Anna Berg | kommunalråd (S)"],
    ["Björn O. Nord, landshövding, Länsstyrelsen", "Björn O. Nord | landshövding | Länsstyrelsen"],
    [
      "Anna Berg, Press Officer Exempel AB, +46 70 174 06 05",
      "Anna Berg | Press Officer | Exempel AB | +46701740605",
    ],
    ["Pressekreterare hos ministern Anna Berg", " | Pressekreterare hos ministern Anna Berg"],
    ["Exempelby kommun, Anna Berg, samordnare", "Anna Berg | samordnare | Exempelby kommun"],
    ["Presschef: Anna Berg, 031-390 06 10", "Anna Berg | Presschef |  | +46313900610"],
    ["Anna Berg (hon/henne), rektor", "Anna Berg | rektor"],
    ["Jean-Luc d'Arc, rektor", "Jean-Luc d'Arc | rektor"],
    ["professor emerita Anna Berg, 031-390 06 10", "Anna Berg | professor emerita |  | +46313900610"],
    ["Anna Berg, 031-390 06 10 (rektor)", "Anna Berg | rektor |  | +46313900610"],
    ["Exempelby kommuns växel 031-390 06 00", "(Exempelby kommuns växel) |  |  | +46313900600"],
    ["Anna Berg TeliaNord", "Anna Berg |  | TeliaNord"],
    ["Anna Berg, e-post: anna.berg(at)example.org", "Anna Berg |  |  |  | anna.berg@example.org"],
    ["Anna Berg, tfn 031-390 06 1", "Anna Berg |  |  |  |  | 031-390 06 1"],
    ["Mobil: 070-174 06 05, växel 08-465 004 00", " |  |  | +46701740605 +46846500400"],
    ["Presstjänsten: 08 - 465 004 00", "(Presstjänsten) |  |  | +46846500400"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe("several people on a line", () => {
  test.each([
    [
      "Anna Berg, chef, 070-174 06 05, anna@example.org eller Bo Ek, rektor, 070-174 06 12",
      ["Anna Berg | chef |  | +46701740605 | anna@example.org", "Bo Ek | rektor |  | +46701740612"],
    ],
    [
      "Presschef Anna Berg, tfn 070-174 06 05 och pressekreterare Bo Ek, tfn 070-174 06 12.",
      ["Anna Berg | Presschef |  | +46701740605", "Bo Ek | pressekreterare |  | +46701740612"],
    ],
    [
      "Exempelby kommun, Anna Berg, 070-174 06 05. Region Exempelby, Bo Ek, 070-174 06 12.",
      ["Anna Berg |  | Exempelby kommun | +46701740605", "Bo Ek |  | Region Exempelby | +46701740612"],
    ],
    ["Anna Berg (S), Bo Ek (M) och Cia Dahl (C)", ["Anna Berg | (S)", "Bo Ek | (M)", "Cia Dahl | (C)"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test("the same number, as national and as international, is one", () => {
  expect(read("Anna Berg, 040-628 04 10 / +46 40-628 04 10")).toEqual(["Anna Berg |  |  | +46406280410"]);
});

test("what someone does at the event is kept apart from the title", () => {
  const [person] = parsePeople("Anna Berg, smittskyddsläkare, redovisar läget i länet");
  expect(person).toMatchObject({ role: "smittskyddsläkare", leftover: ["redovisar läget i länet"] });
});
