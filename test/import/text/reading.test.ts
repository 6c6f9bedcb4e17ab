import { describe, expect, test } from "vitest";
import { escapeMarkdown, writeBody } from "../../../src/import/text/body.ts";
import { decideKind } from "../../../src/import/text/kind.ts";
import { labelOf } from "../../../src/import/text/labels.ts";
import { languageOfText } from "../../../src/import/text/language.ts";
import { splitLines } from "../../../src/import/text/lines.ts";
import { findNames } from "../../../src/import/text/names.ts";
import { pageWords } from "../../../src/import/text/page-report.ts";
import { findPhones } from "../../../src/import/text/phones.ts";
import { readPlace } from "../../../src/import/text/place.ts";
import { readTextPage } from "../../../src/import/text/read-page.ts";

describe("labels", () => {
  test.each([
    ["Tid: fredag 12 mars", "time", "fredag 12 mars"],
    ["När?", "time", ""],
    ["Datum och tid", "time", ""],
    ["Tid och plats:", "time-and-place", ""],
    ["Plats: Stadshuset", "place", "Stadshuset"],
    ["Var: Stadshuset", "place", "Stadshuset"],
    ["O.S.A. senast den 3 mars", undefined, undefined],
    ["OSA: senast den 3 mars", "registration", "senast den 3 mars"],
    ["Praktisk information", "practical", ""],
    ["Medverkande vid pressträffen:", "attending", ""],
    ["På plats finns för att svara på frågor:", "attending", ""],
    ["Presskontakt", "press-contact", ""],
    ["Kontakt Exempelby Energi: Anna Berg", "press-contact", "Anna Berg"],
    ["För mer information, kontakta:", "for-information", ""],
    ["Frågor om bygget, kontakta:", "for-information", ""],
    ["Vid frågor kontakta Anna Berg, tel: 031-390 06 10", undefined, undefined],
    ["Om Exempelby kommun", "about", ""],
    ["OM OSS", "about", ""],
    ["Om projektet", undefined, undefined],
    ["Ämnen", "chrome", ""],
    ["Tiden är knapp för kommunen.", undefined, undefined],
  ])("%s", (text, kind, rest) => {
    const label = labelOf(text);
    expect([label?.kind, label?.rest]).toEqual([kind, rest]);
  });
});

describe("names of people", () => {
  test.each([
    ["Anna Berg", ["Anna Berg"]],
    ["Annelie Klang Nystrand", ["Annelie Klang Nystrand"]],
    ["Bo von der Heide", ["Bo von der Heide"]],
    ["Managing Director", []],
    ["Region Exempelby", []],
    ["Exempelby Energi AB", []],
    ["Exempelby kommun", []],
    ["Stora Torget", []],
    ["Anna Berg Exempelby kommun", ["Anna Berg"]],
    ["Exempelby CEO Anna Berg", ["Anna Berg"]],
  ])("%s", (text, expected) => {
    expect(findNames(text).map((name) => name.text)).toEqual(expected);
  });
});

describe("telephone numbers in text", () => {
  test.each([
    ["08-465 004 01", ["+46846500401"], []],
    ["031-390 06 10 070-174 06 05", ["+46313900610", "+46701740605"], []],
    ["031-390 06 10/070-174 06 05", ["+46313900610", "+46701740605"], []],
    ["tel 031-390 06 1", [], ["031-390 06 1"]],
    ["fax 031-390 06 10", [], []],
    ["kl. 13.00-13.45 den 2016-02-12", [], []],
    ["0,5 miljoner och 2016-2019", [], []],
  ])("%s", (text, found, broken) => {
    const phones = findPhones(text);
    expect(phones.found.map(({ phone }) => phone.e164)).toEqual(found);
    expect(phones.broken.map((one) => one.text)).toEqual(broken);
  });
});

describe("places", () => {
  test.each([
    ["Stadshuset, Rekarnesalen", { name: "Stadshuset", room: "Rekarnesalen" }],
    ["Rekarnesalen, Stadshuset", { name: "Stadshuset", room: "Rekarnesalen" }],
    ["Åskolan, Skolgatan 4, 123 45 Exempelby", { name: "Åskolan", address: "Skolgatan 4, 123 45 Exempelby" }],
    ["Skolgatan 4, lokal Asken, våning 2", { name: "Skolgatan 4", room: "lokal Asken, våning 2" }],
    ["Vattenhuset (ingång från torget)", { name: "Vattenhuset", entrance: "ingång från torget" }],
    ["Djuphamnen. Färjan går från kajen.", { name: "Djuphamnen", entrance: "Färjan går från kajen" }],
    ["Pressträffen hålls i Vattenhuset", { name: "Vattenhuset" }],
    ["  ", undefined],
  ])("%s", (text, expected) => {
    expect(readPlace(text)).toEqual(expected);
  });
});

describe("release or invitation", () => {
  test.each([
    ["Pressinbjudan: nytt badhus", "press-release", "press-invitation", "title"],
    ["Kommunen bjuder in till pressträff", undefined, "press-invitation", "title"],
    ["Ingen pressträff i dag", "press-release", "press-release", "stamp"],
    ["Så gick pressträffen om badhuset", "press-release", "press-release", "stamp"],
    ["Kommunen bjuder in till medborgardialog", "press-release", "press-release", "stamp"],
    ["Inbjudan att lämna anbud på bussar", "press-release", "press-release", "stamp"],
    ["Medieackreditering till valvakan", "press-release", "press-invitation", "title"],
    ["Nytt badhus", "press-invitation", "press-invitation", "stamp"],
    ["Nytt badhus", undefined, "press-release", "assumed"],
  ] as const)("%s, stamped %s", (title, stamp, kind, by) => {
    expect(decideKind(title, stamp, [])).toEqual({ kind, by });
  });

  test.each([
    ["Tid: fredag 12 mars kl. 10\nPlats: Stadshuset\nPresslegitimation krävs.", "press-invitation"],
    ["Media är välkomna fredag 12 mars kl. 10.", "press-invitation"],
    ["PRESSINBJUDAN Exempelby bjuder på nyheter.", "press-invitation"],
    ["Pressträffen börjar kl. 10.", "press-invitation"],
    ["Vid en pressträff i dag berättade kommunen om badhuset.", "press-release"],
    ["Badhuset öppnar fredag 12 mars kl. 10.", "press-release"],
  ])("%s", (text, kind) => {
    expect(readTextPage(`Nytt badhus i Exempelby\n\n${text}`).kind.kind).toBe(kind);
  });
});

describe("the event", () => {
  const published = "2016-02-11";
  test.each([
    ["Program fredag 12 februari\n\n• 09.00 Tal\n• 09.30 Fika", "2016-02-12T09:00:00+01:00"],
    ["Fredag 12 februari\n\nTid: 10.00\nPlats: Stadshuset", "2016-02-12T10:00:00+01:00"],
    ["Tid: kl. 10 fredag 12 februari Plats: Stadshuset", "2016-02-12T10:00:00+01:00"],
    ["Media är välkomna till Stadshuset fredag 12 februari kl. 10.", "2016-02-12T10:00:00+01:00"],
    ["Välkommen den 12 februari! Pressträffen börjar kl. 10.", "2016-02-12T10:00:00+01:00"],
    ["Den 12 februari! Dörrarna öppnar kl. 9. Talen pågår mellan kl. 10 och 11.", "several-hours"],
    ["Den 12 februari är det dags.\n\n10.00 Tal\n10.30 Fika\n11.00 Visning", "2016-02-12T10:00:00+01:00"],
    ["Fredag 12 februari kl. 10\nTorget\n\nMåndag 15 februari kl. 9\nParken", "several-days"],
    ["När? Fredag 12 februari kl. 10", "2016-02-12T10:00:00+01:00"],
    ["**Tid:** fredag 12 februari kl. 10", "2016-02-12T10:00:00+01:00"],
    ["Tid: måndag 8 februari kl. 10", "before-publication"],
    ["Tid: kl. 10", "no-day"],
    ["Tid: fredag 13 februari kl. 10", "weekday-mismatch"],
  ])("%s", (text, expected) => {
    const { event } = readTextPage(`Pressinbjudan: nytt badhus\n\n${text}`, published);
    expect(event?.start ?? event?.doubt).toBe(expected);
  });
});

describe("the body as Markdown", () => {
  test("headings, lists and spoken lines", () => {
    const lines = splitLines(
      "Första stycket är en ingress om badhuset i Exempelby.\n\nBakgrund till beslutet\n\nEn längre text om hur det gick till när allt bestämdes.\n\n- Vi är glada, säger Anna Berg.\n\n• ett\n• två",
    );
    expect(writeBody(lines)).toEqual({
      lead: "Första stycket är en ingress om badhuset i Exempelby.",
      markdown:
        "## Bakgrund till beslutet\n\nEn längre text om hur det gick till när allt bestämdes.\n\n– Vi är glada, säger Anna Berg.\n\n- ett\n- två",
    });
  });

  test.each([
    ["*stjärnor* och _streck_", "\\*stjärnor\\* och \\_streck\\_"],
    ["<b>fet</b> &amp; [länk](x)", "\\<b\\>fet\\</b\\> \\&amp; \\[länk\\](x)"],
    ["# rubrik", "\\# rubrik"],
    ["::: fakta", "\\::: fakta"],
    ["12. februari", "12\\. februari"],
    ["Berg & Dal", "Berg & Dal"],
  ])("%s", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

test.each([
  ["Kommunen har beslutat att bygga ett badhus och det är en stor sak för alla som bor där.", "sv"],
  [
    "The council has decided to build a pool and that is good for all of the people in the town, with the park.",
    "en",
  ],
])("%s", (text, language) => {
  expect(languageOfText(text)).toBe(language);
});

test("every code of the report has words in both languages", () => {
  const codes = Object.keys(pageWords.sv) as (keyof typeof pageWords.sv)[];
  expect(codes.length).toBeGreaterThan(15);
  expect(Object.keys(pageWords.en)).toEqual(codes);
  for (const code of codes) {
    const values = { found: "X", name: "Y", moment: "Z", reason: "no-day series" };
    expect(pageWords.sv[code](values)).toMatch(/^[^{}]+[.:X]$|X$/u);
    expect(pageWords.en[code](values)).not.toBe(pageWords.sv[code](values));
  }
});
