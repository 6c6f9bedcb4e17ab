/** The parts of an item that pages and feeds share: contacts, event, pictures, documents, relations. */

import type { Moment } from "../dates/moment.ts";
import type { Attachment, Contact, MediaFile, Phone, PressData, RelatedLink } from "../model/types.ts";
import { type Html, type HtmlValue, html } from "../views/html.ts";
import type { Href } from "../views/links.ts";
import { type DateTexts, dateTextsOf } from "./date-texts.ts";
import { langAttributes } from "./language-attributes.ts";
import type { Words } from "./words.ts";
import { type OwnWords, wordsFor } from "./words-for.ts";

/** Where a part is shown. */
export interface PartContext {
  readonly words: Words;
  readonly dates: DateTexts;
  readonly href: Href;
  /** BCP 47 tag of the words around the part. */
  readonly language: string;
}

/** The words and dates of a language, the site's own words among them. */
export function partContext(tag: string, href: Href, own?: OwnWords): PartContext {
  const { words, language } = wordsFor(tag, own);
  return { words, language, dates: dateTextsOf(language), href: (url) => safeAddress(href(url)) };
}

/** Whatever has come into a value: no part links to `javascript:` or anything else that a page would run. */
export function safeAddress(url: string): string {
  return safeUrl.test(url) ? url : "#";
}

/** The schemes that readers need, or none: the first colon stands after a slash, question mark or number sign. */
const safeUrl = /^(?:(?:https?|mailto|tel|webcal):|[^:/?#]*(?:[/?#]|$))/i;

/** `lang`, and `dir` where it is another, for text in another language than the words around it (WCAG 3.1.2). */
export function langOf(data: { readonly language: string }, context: PartContext): Html | false {
  return langAttributes(data.language, context.language);
}

/** A moment as text for people and, in `datetime`, for machines. Says so where dates and words are not in one language (WCAG 3.1.2). */
export function timeElement(moment: Moment, text: string, { dates, language }: PartContext): Html {
  const isSame = language.split("-")[0] === dates.language;
  return html`<time datetime="${moment}"${!isSame && langAttributes(dates.language, language)}>${text}</time>`;
}

/** `12 februari 2016 kl. 9.30`, or the day alone, in the language of the words around it. */
export function when(moment: Moment, context: PartContext): Html {
  return timeElement(moment, context.dates.moment(moment), context);
}

export function contactList(contacts: readonly Contact[]): Html | false {
  return (
    contacts.length > 0 &&
    html`<ul class="pressrum-contacts">
${contacts.map(
  (contact) => html`<li>${contactLines(contact)}</li>
`,
)}</ul>`
  );
}

export function pressContacts(data: PressData, context: PartContext): Html | false {
  return (
    data.contacts.length > 0 &&
    html`<section class="pressrum-press-contact" id="presskontakt">
<h2>${context.words.pressContact}</h2>
<address>
${contactList(data.contacts)}
</address>
</section>
`
  );
}

export function attachmentSection(attachments: readonly Attachment[], context: PartContext): Html | false {
  return (
    attachments.length > 0 &&
    html`<section class="pressrum-attachments">
<h2>${context.words.attachments}</h2>
<ul>
${attachments.map(
  (
    attachment,
  ) => html`<li><a href="${context.href(attachment.url)}">${attachment.title}</a> ${fileFacts(attachment, context)}</li>
`,
)}</ul>
</section>
`
  );
}

export function relatedSection(related: readonly RelatedLink[], context: PartContext): Html | false {
  return (
    related.length > 0 &&
    html`<section class="pressrum-related">
<h2>${context.words.related}</h2>
<ul>
${related.map(
  (link) => html`<li><a href="${context.href(link.url)}">${link.title}</a></li>
`,
)}</ul>
</section>
`
  );
}

/** The way to the same text in other languages, each named by its own title (WCAG 3.1.2). */
export function languageLinks({ translations = [] }: PressData, context: PartContext): Html | false {
  const { words, href } = context;
  return (
    translations.length > 0 &&
    html`<p class="pressrum-languages">${words.otherLanguages}: ${translations.map((version, index) => [
      index > 0 && ", ",
      html`<a href="${href(version.url)}" hreflang="${version.language}"${langOf(version, context)}>${version.title}</a>`,
    ])}</p>
`
  );
}

export function aboutSection(data: PressData, sender: string, context: PartContext): Html | false {
  return (
    data.boilerplate !== undefined &&
    html`<section class="pressrum-about">
<h2>${context.words.aboutSender} ${sender}</h2>
${paragraphs(data.boilerplate)}</section>
`
  );
}

/** Plain text with a blank line between paragraphs. */
export function paragraphs(text: string): readonly Html[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map(
      (paragraph) => html`<p>${paragraph}</p>
`,
    );
}

/** Name, title, telephone, e-mail: the order that journalists look for (SKR). */
function contactLines(contact: Contact): HtmlValue {
  const described = [contact.role, contact.organisation].filter((part) => part !== undefined).join(", ");
  return [
    html`<span class="pressrum-name">${contact.name}</span>`,
    described !== "" &&
      html`<br>
${described}`,
    contact.phones.map(
      (phone) => html`<br>
${phoneLink(phone)}`,
    ),
    contact.email !== undefined &&
      html`<br>
${emailLink(contact.email)}`,
  ];
}

export function phoneLink(phone: Phone): Html {
  return html`<a href="tel:${phone.e164}">${phone.text}</a>`;
}

export function emailLink(email: string): Html {
  return html`<a href="mailto:${email}">${email}</a>`;
}

/** `(PDF, 1,2 MB)`, with the decimal sign of the words around it. */
export function fileFacts({ type, size }: MediaFile, { dates }: PartContext, more?: string): Html {
  const kind = fileKinds[type] ?? type.split("/").at(-1)?.toUpperCase();
  const facts = [
    kind,
    more,
    size === undefined ? undefined : fileSize(size, dates.language === "en" ? "." : ","),
  ].filter((fact) => fact !== undefined);
  return html`(${facts.join(", ")})`;
}

const fileKinds: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
  "application/octet-stream": "fil",
};

/** With a no-break space before the unit. */
function fileSize(bytes: number, decimalSign: string): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00A0kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", decimalSign)}\u00A0MB`;
}
