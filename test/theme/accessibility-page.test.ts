/** The accessibility statement: each deficiency with what Digg asks of it. */

import { expect, test } from "vitest";
import { readAccessibility } from "../../src/model/accessibility.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { accessibilityPage } from "../../src/theme/accessibility-page.ts";
import { partContext } from "../../src/theme/parts.ts";
import { dataFile } from "../builders.ts";

const whole = `
conformance: partial
assessment: Vi har testat.
assessed: 2026-02-20
published: 2026-01-12
updated: 2026-02-23
email: t@example.org
`;

function pageOf(yaml: string): string {
  const problems: Problem[] = [];
  const statement = readAccessibility(dataFile("accessibility", whole + yaml), problems);
  expect(problems).toEqual([]);
  if (statement === undefined) throw new Error("The statement could not be read.");
  const page = { statement, organisation: { name: "Exempelby" }, siteUrl: "https://press.example.org/" };
  return accessibilityPage(
    page,
    partContext("sv", (url) => url),
  ).html;
}

test("a deficiency is a text, or says each answer by itself", () => {
  const page = pageOf(`deficiencies:
  - Kartorna saknar text, för att de är gamla.
  - text: Äldre dokument är inte märkta.
    reason: Programmet kunde inte.
    requirement: 1.3.1 i WCAG
    remedied: 2026-10-30
`);
  expect(page).toContain("<li>Kartorna saknar text, för att de är gamla.</li>");
  expect(page).toContain(`<li>Äldre dokument är inte märkta.<br>
<strong>Skäl:</strong> Programmet kunde inte.<br>
<strong>Krav som inte uppfylls:</strong> 1.3.1 i WCAG<br>
<strong>Åtgärdas senast:</strong> den <time datetime="2026-10-30">30\u00a0oktober 2026</time></li>`);
});

test("dates in sentences have their article", () => {
  const page = pageOf("deficiencies: [Brist]\n");
  expect(page).toContain('gjordes den <time datetime="2026-02-20">20\u00a0februari 2026</time>');
  expect(page).toContain('senast den <time datetime="2026-02-23">23\u00a0februari 2026</time>');
});

test("Digg watches over the law, until another authority does", () => {
  expect(pageOf("deficiencies: [Brist]\n")).toContain(
    "Myndigheten för digital förvaltning (Digg) har ansvar för tillsynen",
  );
  const other = pageOf(
    "deficiencies: [Brist]\nsupervision:\n  name: Nya myndigheten\n  url: https://ny.example/\n",
  );
  expect(other).toContain("<p>Nya myndigheten har ansvar för tillsynen");
  expect(other).toContain('href="https://ny.example/"');
});

test.each([
  ["no reason", "deficiencies: [{ text: Brist }]\n", "deficiencies[0].reason", "missing"],
  [
    "a Swedish name of a field",
    "deficiencies: [{ text: Brist, reason: Pengar, krav: WCAG }]\n",
    "deficiencies[0].krav",
    "unknown-field",
  ],
  [
    "a date that is none",
    "deficiencies: [{ text: Brist, reason: Pengar, remedied: snart }]\n",
    "deficiencies[0].remedied",
    "date-not-a-date",
  ],
  ["a list", "deficiencies: [[Brist]]\n", "deficiencies[0]", "wrong-kind"],
  [
    "a script as address",
    "deficiencies: [Brist]\nsupervision: { name: A, url: 'javascript:a' }\n",
    "supervision.url",
    "url-invalid",
  ],
])("%s is told with its place", (_, yaml, field, code) => {
  const problems: Problem[] = [];
  readAccessibility(dataFile("accessibility", whole + yaml), problems);
  expect(problems.map((problem) => [problem.field, problem.code])).toEqual([[field, code]]);
});
