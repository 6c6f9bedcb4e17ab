/** The accessibility statement, under the headings that Digg asks for. A Swedish authority's text, and therefore in Swedish. */

import type { AccessibilityStatement, Conformance, Organisation } from "../model/types.ts";
import { type Html, html } from "../views/html.ts";
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
<p>Myndigheten för digital förvaltning, Digg, har ansvar för tillsynen över lagen. Är du inte nöjd med hur vi hanterar dina synpunkter kan du <a href="https://www.digg.se/tdosanmalan">anmäla det till Digg</a>.</p>
${listSection("Innehåll som inte är tillgängligt", statement.deficiencies)}${listSection("Oskäligt betungande anpassning", statement.burdens)}${listSection("Innehåll som inte omfattas av lagen", statement.outside)}<h2>Hur vi har testat webbplatsen</h2>
${paragraphs(statement.assessment)}<p>Bedömningen gjordes ${when(statement.assessed, context)}. Webbplatsen publicerades ${when(statement.published, context)}. Redogörelsen uppdaterades senast ${when(statement.updated, context)}.</p>
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

function listSection(title: string, lines: readonly string[]): Html | false {
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
