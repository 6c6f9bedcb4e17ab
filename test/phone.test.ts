import { describe, expect, test } from "vitest";
import { readPhone } from "../src/phone.ts";

/** Every no-break space as `~`, so that the tables show where they stand. */
function read(text: string): readonly [text: string, e164: string] | string {
  const reading = readPhone(text);
  if ("problem" in reading) return reading.problem;
  return [reading.phone.text.replaceAll("\u00a0", "~"), reading.phone.e164];
}

describe("one number in many spellings", () => {
  test.each([
    "031-390 06 00",
    "031-3900600",
    "031 390 06 00",
    "0313900600",
    "031-39 00 600",
    "031/390 06 00",
    "031.390.06.00",
    "(031) 390 06 00",
    "031 - 390 06 00",
    "031- 390 06 00",
    "031–390 06 00",
    "031\u2011390\u00a006\u00a000",
    "031\u2212390\u200906\u202f00",
    "  031-390  06 00 ",
    "\u202a031-390 06 00\u202c",
    "０３１-３９００６００",
    "+46 31 390 06 00",
    "+46313900600",
    "+46 31-390 06 00",
    "+46 (0)31-390 06 00",
    "+46(0)31 390 06 00",
    "+46 (0) 31 390 06 00",
    "+46 0 31 390 06 00",
    "(+46) 31 390 06 00",
    "+ 46 31 390 06 00",
    "0046 31 390 06 00",
    "0046 (0)31-390 06 00",
    "46 31 390 06 00",
    "46-31-390 06 00",
    "46 (0)31-390 06 00",
  ])("%j", (spelling) => {
    expect(read(spelling)).toEqual(["031-390~06~00", "+46313900600"]);
  });
});

describe("Swedish numbers, as Swedish readers expect them", () => {
  test.each([
    ["040-6280401", "040-628~04~01", "+46406280401"],
    ["0701740605", "070-174~06~05", "+46701740605"],
    ["0701-740 605", "070-174~06~05", "+46701740605"],
    ["08-465 004 99", "08-465~004~99", "+46846500499"],
    ["08 46500499", "08-465~004~99", "+46846500499"],
    ["08-123456", "08-12~34~56", "+468123456"],
    ["08-1234567", "08-123~45~67", "+4681234567"],
    ["0980-319 200", "0980-31~92~00", "+46980319200"],
    ["0159-12345", "0159-123~45", "+4615912345"],
    ["090-12345", "090-123~45", "+469012345"],
    ["0100000000", "010-000~00~00", "+46100000000"],
    ["010-900 00 00", "010-900~00~00", "+46109000000"],
    ["077-100 00 00", "0771-00~00~00", "+46771000000"],
    ["+46 771 00 00 00", "0771-00~00~00", "+46771000000"],
    ["0779-00 00 00", "0779-00~00~00", "+46779000000"],
    ["020-000 000", "0200-000~00", "+4620000000"],
    ["020-100 000", "020-10~00~00", "+4620100000"],
    ["0200-000 000", "0200-00~00~00", "+46200000000"],
    ["0900-1000000", "0900-100~00~00", "+469001000000"],
  ])("%s is %s, %s", (spelling, text, e164) => {
    expect(read(spelling)).toEqual([text, e164]);
  });

  test.each(
    "010 011 013 016 018 019 020 021 023 026 031 033 035 036 040 042 044 046 054 060 063 090".split(" "),
  )("%s is an area code of three digits", (area) => {
    expect(read(`${area}1234567`)).toEqual([`${area}-123~45~67`, `+46${area.slice(1)}1234567`]);
  });

  test.each(["0120", "0220", "0270", "0320", "0340", "0370", "0413", "0451", "0501", "0611", "0680", "0911"])(
    "%s is one of four",
    (area) => {
      expect(read(`${area}12345`)).toEqual([`${area}-123~45`, `+46${area.slice(1)}12345`]);
    },
  );

  test.each([
    ["112", "112", "112"],
    ["1177", "1177", "1177"],
    ["11 77", "1177", "1177"],
    ["113 13", "113~13", "11313"],
    ["11313", "113~13", "11313"],
    ["114 14", "114~14", "11414"],
  ])("the short number %s is %s", (spelling, text, e164) => {
    expect(read(spelling)).toEqual([text, e164]);
  });
});

describe("numbers abroad", () => {
  test.each([
    ["+358 9 1234567", "+358~9~1234567", "+35891234567"],
    ["00358 (0)9 123 4567", "+358~9~1234567", "+35891234567"],
    ["+47 22 00 00 00", "+47~22~00~00~00", "+4722000000"],
    ["+44 (0)20 7946 0958", "+44~20~7946~0958", "+442079460958"],
    ["+1 (202) 555-0123", "+1~202~555~0123", "+12025550123"],
  ])("%s is %s", (spelling, text, e164) => {
    expect(read(spelling)).toEqual([text, e164]);
  });
});

describe("what is refused", () => {
  test.each([
    ["", "missing"],
    [" \u00a0\u200b", "missing"],
    ["031-390 06 00 anknytning 12", "extension"],
    ["031-390 06 00, ankn. 12", "extension"],
    ["031-390 06 00 ext 12", "extension"],
    ["031-390 06 00x12", "extension"],
    ["031-390 06 00 #12", "extension"],
    ["031-390 06 00, 070-174 06 05", "several-numbers"],
    ["031-390 06 00 / 070-174 06 05", "several-numbers"],
    ["031-390 06 00; 070-174 06 05", "several-numbers"],
    ["031-390 06 00 eller 070-174 06 05", "several-numbers"],
    ["031-390 06 00-05", "several-numbers"],
    ["08-46 50 04-05", "several-numbers"],
    ["tel. 031-390 06 00", "has-words"],
    ["031-390 06 00 (växel)", "has-words"],
    ["tel:+46313900600", "has-words"],
    ["Anna Berg", "has-words"],
    ["031-390 O6 00", "has-words"],
    ["031-390*06 00", "not-a-number"],
    ["031:390:06:00", "not-a-number"],
    ["031+390 06 00", "not-a-number"],
    ["++46 31 390 06 00", "not-a-number"],
    ["+", "not-a-number"],
    ["-", "not-a-number"],
    ["08.00–16.30", "not-a-number"],
    ["31-390 06 00", "no-area-code"],
    ["390 06 00", "no-area-code"],
    ["463900600", "no-area-code"],
    ["2016-02-12", "no-area-code"],
    ["460212-1234", "no-area-code"],
    ["031", "too-short"],
    ["0", "too-short"],
    ["+46", "too-short"],
    ["031-390 06 0", "too-short"],
    ["031-39 00", "too-short"],
    ["070-174 06 0", "too-short"],
    ["070-17 40 60", "too-short"],
    ["010-00 00 00", "too-short"],
    ["08-465 00", "too-short"],
    ["+47 22 00 00", "too-short"],
    ["+47 22", "too-short"],
    ["031-390 06 000", "too-long"],
    ["070-174 06 055", "too-long"],
    ["08-465 004 999", "too-long"],
    ["0980-319 2000", "too-long"],
    ["+47 22 00 00 00 00", "too-long"],
    ["0000 1234567", "not-in-use"],
    ["071-174 06 05", "not-in-use"],
    ["+999 1234567", "not-in-use"],
  ])("%j: %s", (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  test("the text is given back without outer spaces", () => {
    expect(readPhone("  031-39 00 ")).toEqual({ problem: "too-short", found: "031-39 00" });
  });
});

test("a number that is read again is the same value", () => {
  expect(readPhone("031-390 06 01")).toBe(readPhone("031-390 06 01"));
});

test("more numbers than are remembered are all read", () => {
  const texts = Array.from({ length: 6000 }, (_, index) => `08-465 ${String(index).padStart(5, "0")}`);
  expect(texts.filter((text) => "phone" in readPhone(text)).length).toBe(6000);
});

test.each(["0".repeat(101), "031-".repeat(20_000), "1, ".repeat(20_000), "a".repeat(101)])(
  "a text beyond all numbers is no number",
  (text) => {
    expect(readPhone(text)).toEqual({ problem: "not-a-number", found: text.trim() });
  },
);
