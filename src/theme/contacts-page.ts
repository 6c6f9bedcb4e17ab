/** Everyone whom the press can reach. */

import type { Contact, Organisation } from "../model/types.ts";
import { type Html, type HtmlValue, html } from "../views/html.ts";
import { contactList, emailLink, type PartContext, phoneLink } from "./parts.ts";

export interface ContactsPage {
  /** In the order of the register. */
  readonly contacts: readonly Contact[];
  readonly organisation: Organisation;
}

export function contactsPage({ contacts, organisation }: ContactsPage, { words }: PartContext): Html {
  return html`<h1>${words.pressContacts}</h1>
${
  contacts.length === 0
    ? html`<p>${words.noItems}</p>
`
    : html`<address class="pressrum-all-contacts">
${contactList(contacts)}
</address>
`
}<section>
<h2>${organisation.name}</h2>
<address>
<p class="pressrum-contacts">${waysTo(organisation).map((way, index) => [
    index > 0 &&
      html`<br>
`,
    way,
  ])}</p>
</address>
</section>
`;
}

function waysTo({ address, phone, email }: Organisation): readonly HtmlValue[] {
  return [address, phone && phoneLink(phone), email === undefined ? undefined : emailLink(email)].filter(
    (way) => way !== undefined,
  );
}
