/** The accessibility statement, under the headings that Digg asks for. A Swedish authority's text, and therefore in Swedish. */

import type { AccessibilityStatement, Conformance, Deficiency, Organisation } from "../model/types.ts";
import { type Html, type HtmlValue, html } from "../views/html.ts";
import { langAttributes } from "./language-attributes.ts";
import { emailLink, type PartContext, paragraphs, partContext, phoneLink, when } from "./parts.ts";

export interface AccessibilityPage {
  readonly statement: AccessibilityStatement;
  readonly organisation: Organisation;
  /** Address of the press room, absolute. */
  readonly siteUrl: string;
}

const conformance: Readonly<Record<Conformance, string>> = {
  full: "Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.",
  partial:
    "Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna beskrivs nedan.",
  none: "Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna beskrivs nedan.",
};

export function accessibilityPage(page: AccessibilityPage, around: PartContext): Html {
  const { statement, organisation, siteUrl } = page;
  const { supervision } = statement;
  const context = partContext("sv", around.href);
  return html`<div class="pressrum-statement"${langAttributes("sv", around.language)}>
<h1>Tillgänglighetsredogörelse</h1>
<p>${organisation.name} står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Det här dokumentet beskriver hur pressrummet, <a href="${siteUrl}">${siteUrl}</a>, uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister som finns och hur du kan rapportera dem.</p>
<h2>Hur tillgänglig är webbplatsen?</h2>
<p>${conformance[statement.conformance]}</p>
<h2>Vad kan du göra om du inte kan använda delar av webbplatsen?</h2>
<p>Behöver du innehåll som inte är tillgängligt för dig, kan du få det i ett annat format. Kontakta oss:</p>
${contactWays(statement, context)}${statement.response !== undefined && paragraphs(statement.response)}<h2>Rapportera brister i tillgängligheten</h2>
<p>Vi försöker hela tiden bli bättre. Upptäcker du problem som inte beskrivs här, eller anser du att vi inte uppfyller lagens krav, hör av dig till oss på något av sätten ovan.</p>
<h2>Tillsyn</h2>
<p>${supervision.name} har ansvar för tillsynen över lagen. Är du inte nöjd med hur vi hanterar dina synpunkter kan du <a href="${context.href(supervision.url)}">anmäla det till tillsynsmyndigheten</a>.</p>
${listSection(
  "Innehåll som inte är tillgängligt",
  statement.deficiencies.map((deficiency) => deficiencyLines(deficiency, context)),
)}${listSection("Oskäligt betungande anpassning", statement.burdens)}${listSection("Innehåll som inte omfattas av lagen", statement.outside)}<h2>Hur vi har testat webbplatsen</h2>
${paragraphs(statement.assessment)}<p>Bedömningen gjordes den ${when(statement.assessed, context)}. Webbplatsen publicerades den ${when(statement.published, context)}. Redogörelsen uppdaterades senast den ${when(statement.updated, context)}.</p>
</div>
`;
}

function contactWays({ email, phone, url }: AccessibilityStatement, { href }: PartContext): Html {
  return html`<ul>
${
  email !== undefined &&
  html`<li>E-post: ${emailLink(email)}</li>
`
}${
  phone &&
  html`<li>Telefon: ${phoneLink(phone)}</li>
`
}${
  url !== undefined &&
  html`<li>Webb: <a href="${href(url)}">${url}</a></li>
`
}</ul>
`;
}

function listSection(title: string, lines: readonly HtmlValue[]): Html | false {
  return (
    lines.length > 0 &&
    html`<h2>${title}</h2>
<ul>
${lines.map(
  (line) => html`<li>${line}</li>
`,
)}</ul>
`
  );
}

/** Each answer of its own, so that none is missed: what, why, against which requirement, until when. */
function deficiencyLines(
  { text, reason, requirement, remedied }: Deficiency,
  context: PartContext,
): HtmlValue {
  const answers: readonly (readonly [string, HtmlValue])[] = [
    ["Skäl", reason],
    ["Krav som inte uppfylls", requirement],
    ["Åtgärdas senast", remedied !== undefined && html`den ${when(remedied, context)}`],
  ];
  return [
    text,
    answers.map(
      ([label, answer]) =>
        answer !== undefined &&
        answer !== false &&
        html`<br>
<strong>${label}:</strong> ${answer}`,
    ),
  ];
}
